#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

#include "app/value/amount.h"

namespace alem {

/// The value axis of a pane: round bounds and the step between its lines.
struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 1;

    /// Round bounds around `least` to `greatest` in about `parts` steps; with `fromZero` it begins at zero.
    static ValueScale around(double least, double greatest, int parts, bool fromZero = false);
    [[nodiscard]] double y(double value, const QRectF& area) const;
    /// A value of a line of the axis, with the decimals that the step needs.
    [[nodiscard]] QString text(double value) const;
};

/// A mark on a time axis in UTC.
struct TimeTick {
    double at = 0;  ///< milliseconds since 1970
    QString text;
};

/// Minutes, hours, days, months or years, whatever leaves room for about one label in `room` pixels.
/// Midnights among hours say their day; Januaries among months say their year.
QList<TimeTick> timeTicks(double from, double to, double width, double room);

/// A measured or charted value as an amount of 15 significant digits, which is what a double keeps of a
/// decimal; nothing where it is unknown or too large.
std::optional<Amount> shownAmount(double value);
/// The same as text in the interface's tongue, without trailing zeros beyond two decimals; empty if unknown.
QString shownNumber(double value);

}  // namespace alem
