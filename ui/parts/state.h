#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <cstdint>

class QPainter;

namespace alem {

/// The states anything on screen can be in. Each has its own shape, colour and word; Unknown is never drawn
/// calm.
enum class State : std::uint8_t {
    Sound,     ///< within, verified, approved
    Pending,   ///< waits for someone
    Caution,   ///< soft limit, expiring, inhibited
    Breach,    ///< breach, firing, refused, broken
    Unknown,   ///< unknown, stale, missing
    Idle,      ///< inactive, does not count
    Clearing,  ///< clearing, cool-down
    Suspended,
    New,  ///< a new row
    AlreadyKnown,
    Changed,
    NeedsChoice,
};

QColor stateColour(State state);
/// The general word in the interface's tongue; pages often have a more exact one.
QString stateWord(State state);
/// The glyph, drawn to fill `box` (square, usually measures().stateGlyph).
void drawState(QPainter* painter, const QRectF& box, State state);

}  // namespace alem
