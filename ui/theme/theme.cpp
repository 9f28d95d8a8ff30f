#include "ui/theme/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <algorithm>
#include <array>

#include "app/base/check.h"

namespace alem {

namespace {

const QJsonObject& tokens() {
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(":/tokens.json"));
        check(file.open(QIODevice::ReadOnly), "the token file is not in the resources");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return all;
}

QColor colourAt(const QJsonObject& group, const char* name, const char* key = "hex") {
    const QColor colour(group.value(QLatin1String(name)).toObject().value(QLatin1String(key)).toString());
    check(colour.isValid(), "the token file lacks a colour");
    return colour;
}

StateColours stateAt(const QJsonObject& states, const char* name) {
    return {colourAt(states, name), colourAt(states, name, "tint")};
}

/// Sizes by name, from one group of the token file.
class Group {
  public:
    explicit Group(const char* name, qreal growth = 1.0)
        : m_values(tokens().value(QLatin1String(name)).toObject()), m_growth(growth) {}
    [[nodiscard]] qreal real(const char* name) const {
        const QJsonValue value = m_values.value(QLatin1String(name));
        check(value.isDouble(), "the token file lacks a size");
        return value.toDouble();
    }
    [[nodiscard]] int size(const char* name) const { return qRound(real(name) * m_growth); }
    [[nodiscard]] int inner(const char* name, const char* key) const {
        const QJsonValue value = m_values.value(QLatin1String(name)).toObject().value(QLatin1String(key));
        check(value.isDouble(), "the token file lacks a size");
        return qRound(value.toDouble() * m_growth);
    }
    [[nodiscard]] int item(const char* name, int index) const {
        return m_values.value(QLatin1String(name)).toArray().at(index).toInt();
    }

  private:
    QJsonObject m_values;
    qreal m_growth;
};

void readText(Measures& m, qreal growth) {
    const Group type("type", growth);
    m.smallText = type.inner("small", "px");
    m.smallLine = type.inner("small", "line");
    m.bodyText = type.inner("body", "px");
    m.bodyLine = type.inner("body", "line");
    m.figureText = type.inner("figure", "px");
    m.figureLine = type.inner("figure", "line");
}

void readHeights(Measures& m, qreal growth) {
    const Group heights("heights", growth);
    m.topBar = heights.size("topBar");
    m.pageHeader = heights.size("pageHeader");
    m.footer = heights.size("footer");
    m.tableHeader = heights.size("tableHeader");
    m.tableRow = heights.size("tableRow");
    m.ruleRow = heights.size("ruleRow");
    m.navigationRow = heights.size("navigationRow");
    m.control = heights.size("control");
    m.controlSmall = heights.size("controlSmall");
    m.banner = heights.size("banner");
    m.attentionItem = heights.size("attentionItem");
    m.entryItem = heights.size("entryItem");
    m.totalRow = heights.size("totalRow");
}

void readWidths(Measures& m, qreal growth) {
    const Group widths("widths", growth);
    m.sidebar = widths.size("sidebar");
    m.search = widths.size("search");
    m.filter = widths.size("filter");
    m.detailPanel = widths.size("detailPanelMin");
    m.dialog = widths.size("dialog");
    m.windowWidth = widths.item("minimumWindow", 0);
    m.windowHeight = widths.item("minimumWindow", 1);
}

void readDistances(Measures& m) {
    const Group spacing("spacing");
    m.unit = spacing.size("unit");
    m.half = spacing.size("half");
    m.pageMargin = spacing.size("pageMargin");
    m.cellPadding = spacing.size("cellPadding");
    m.controlGap = spacing.size("controlGap");
    m.groupGap = spacing.size("groupGap");
    m.sectionGap = spacing.size("sectionGap");
    const Group radius("radius");
    m.radius = radius.size("control");
    m.dialogRadius = radius.size("dialog");
    m.badgeRadius = radius.size("badge");
}

void readMarks(Measures& m, qreal growth) {
    const Group lines("lines");
    m.focusLine = lines.size("focus");
    m.currentMark = lines.size("currentMark");
    m.hardLimit = lines.size("hardLimit");
    m.seriesLine = lines.real("series");
    const Group opacity("opacity");
    m.areaFill = opacity.real("areaFill");
    m.firingShade = opacity.real("firingShade");
    m.breachShade = opacity.real("breachShade");
    const Group icons("icons", growth);
    m.icon = icons.size("size");
    m.stateGlyph = icons.size("stateGlyph");
    m.assetMarker = icons.size("assetMarker");
    m.progressAfterMilliseconds = Group("motion").size("progressAfterMs");
}

/// Unknown assets, in the order in which they were first asked for.
qsizetype placeOfUnknown(const QString& code) {
    static QList<QString> seen;
    if (!seen.contains(code)) {
        seen.append(code);
    }
    return seen.indexOf(code);
}

}  // namespace

Theme Theme::read(bool dark) {
    const QJsonObject side = tokens().value(dark ? QLatin1String("dark") : QLatin1String("light")).toObject();
    const QJsonObject s = side.value(QLatin1String("surfaces")).toObject();
    const QJsonObject states = side.value(QLatin1String("states")).toObject();
    const QJsonObject assets = side.value(QLatin1String("assets")).toObject();
    Theme t;
    const std::array<std::pair<QColor*, const char*>, 14> surfaces{{{&t.window, "window"},
                                                                    {&t.surface, "surface"},
                                                                    {&t.surfaceAlternate, "surfaceAlternate"},
                                                                    {&t.surfaceRaised, "surfaceRaised"},
                                                                    {&t.hairline, "hairline"},
                                                                    {&t.rule, "rule"},
                                                                    {&t.text, "text"},
                                                                    {&t.textSecondary, "textSecondary"},
                                                                    {&t.accent, "accent"},
                                                                    {&t.textOnAccent, "textOnAccent"},
                                                                    {&t.selection, "selection"},
                                                                    {&t.hover, "hover"},
                                                                    {&t.fieldBorder, "fieldBorder"},
                                                                    {&t.chartGrid, "chartGrid"}}};
    for (const auto& [target, name] : surfaces) {
        *target = colourAt(s, name);
    }
    t.sound = stateAt(states, "sound");
    t.caution = stateAt(states, "caution");
    t.breach = stateAt(states, "breach");
    t.unknown = stateAt(states, "unknown");
    t.idle = stateAt(states, "idle");
    const auto look = [&](const char* name, Marker marker) {
        return AssetLook{colourAt(assets, name), marker};
    };
    t.assets = {{QStringLiteral("BTC"), look("BTC", Marker::Disc)},
                {QStringLiteral("BNB"), look("BNB", Marker::Diamond)},
                {QStringLiteral("ETH"), look("ETH", Marker::Triangle)},
                {QStringLiteral("KZTE"), look("KZTE", Marker::Square)},
                {QStringLiteral("USD"), look("CASH", Marker::Bar)},
                {QStringLiteral("KZT"), look("CASH", Marker::OutlinedBar)}};
    return t;
}

QPalette Theme::palette() const {
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, surfaceAlternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, text);
    p.setColor(QPalette::Light, surfaceRaised);
    p.setColor(QPalette::Midlight, hairline);
    p.setColor(QPalette::Mid, hairline);
    p.setColor(QPalette::Dark, rule);
    p.setColor(QPalette::Shadow, rule);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, textOnAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, surfaceRaised);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, textSecondary);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, idle.colour);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, rule);
    return p;
}

AssetLook Theme::asset(const QString& code) const {
    if (const auto known = assets.constFind(code); known != assets.constEnd()) {
        return *known;
    }
    constexpr std::array freeMarkers{Marker::Ring,   Marker::Cross,   Marker::Triangle,
                                     Marker::Square, Marker::Diamond, Marker::Disc};
    const std::array freeColours{idle.colour, assets.value(QStringLiteral("ETH")).colour,
                                 assets.value(QStringLiteral("BTC")).colour,
                                 assets.value(QStringLiteral("KZTE")).colour, unknown.colour};
    const auto place = static_cast<std::size_t>(placeOfUnknown(code));
    // The two marker and colour cycles have no common factor but 1: the first thirty pairs all differ.
    return {freeColours[place % freeColours.size()], freeMarkers[place % freeMarkers.size()]};
}

Measures Measures::read(qreal growth) {
    Measures m;
    const qreal bounded = std::clamp(growth, 1.0, 1.4);
    readText(m, bounded);
    readHeights(m, bounded);
    readWidths(m, bounded);
    readDistances(m);
    readMarks(m, bounded);
    return m;
}

}  // namespace alem
