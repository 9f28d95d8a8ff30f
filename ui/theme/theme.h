#pragma once

#include <QColor>
#include <QHash>
#include <QPalette>
#include <QString>
#include <cstdint>

namespace alem {

/// The shape an asset is drawn with, besides its colour. A new asset takes a free shape first.
enum class Marker : std::uint8_t { Disc, Diamond, Triangle, Square, Bar, OutlinedBar, Ring, Cross };

struct StateColours {
    QColor colour;  ///< shapes and words, 4.5:1 on every surface
    QColor tint;    ///< a quiet ground behind a banner
};

struct AssetLook {
    QColor colour;
    Marker marker = Marker::Disc;
};

/// Every colour of one theme, read from resources/tokens.json. What each is for stands there, beside its
/// contrast.
struct Theme {
    QColor window, surface, surfaceAlternate, surfaceRaised, hairline, rule;
    QColor text, textSecondary, accent, textOnAccent, selection, hover, fieldBorder, chartGrid;
    StateColours sound, caution, breach, unknown, idle;
    QHash<QString, AssetLook> assets;  ///< those known by name: BTC, BNB, ETH, KZTE, USD, KZT

    /// Refuses (check) a token file that lacks a colour.
    static Theme read(bool dark);
    [[nodiscard]] QPalette palette() const;
    /// The colour and shape of an asset, the same everywhere and for the whole run: those of the token file,
    /// else the first free pair in the order in which unknown codes were first asked for.
    [[nodiscard]] AssetLook asset(const QString& code) const;
};

/// Every size and distance, in device-independent pixels, text growth already applied where text decides.
struct Measures {
    int unit = 0, half = 0, pageMargin = 0, cellPadding = 0, controlGap = 0, groupGap = 0, sectionGap = 0;
    int smallText = 0, bodyText = 0, figureText = 0, smallLine = 0, bodyLine = 0, figureLine = 0;
    int topBar = 0, pageHeader = 0, footer = 0, tableHeader = 0, tableRow = 0, ruleRow = 0, navigationRow = 0;
    int control = 0, controlSmall = 0, banner = 0, attentionItem = 0, entryItem = 0, totalRow = 0;
    int sidebar = 0, search = 0, filter = 0, detailPanel = 0, dialog = 0, windowWidth = 0, windowHeight = 0;
    int radius = 0, dialogRadius = 0, badgeRadius = 0;
    int focusLine = 0, currentMark = 0, hardLimit = 0;
    qreal seriesLine = 0;
    qreal areaFill = 0, firingShade = 0, breachShade = 0;
    int icon = 0, stateGlyph = 0, assetMarker = 0;
    int gaugeBar = 6, gaugeTrack = 3, progress = 4, scrollBar = 10;
    int progressAfterMilliseconds = 0;

    /// All text sizes, and what must grow with them, times `growth` (1.0 to 1.4).
    static Measures read(qreal growth);
};

/// Those in force; see Appearance for how they change.
const Theme& theme();
const Measures& measures();

}  // namespace alem
