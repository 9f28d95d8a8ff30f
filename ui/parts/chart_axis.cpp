#include "ui/parts/chart_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/value/instant.h"
#include "ui/parts/decimation.h"
#include "ui/parts/language_switch.h"

namespace alem {

namespace {

constexpr double minute = 60.0 * 1000;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double month = 30.44 * day;

Day dayOf(double time) {
    return Zone().dayOf(Instant::ofMilliseconds(static_cast<std::int64_t>(std::floor(time))));
}

double startOf(Day date) {
    return static_cast<double>(Zone().startOf(date).milliseconds());
}

QString dayText(Day date) {
    return QString::number(date.dayOfMonth()) + u' ' +
           writeShortMonth(interfaceWording().language(), date.month());
}

/// Every `step` milliseconds since 1970: steps that divide a day, or some days.
QList<TimeTick> evenTicks(double from, double to, double step) {
    QList<TimeTick> ticks;
    const auto last = static_cast<std::int64_t>(std::floor(to / step));
    for (auto i = static_cast<std::int64_t>(std::ceil(from / step)); i <= last; ++i) {
        const double at = static_cast<double>(i) * step;
        const Instant instant = Instant::ofMilliseconds(static_cast<std::int64_t>(at));
        const bool midnight = std::fmod(at, day) == 0;
        ticks.append({at, midnight ? dayText(dayOf(at)) : interfaceWording().timeOfDay(instant, Zone())});
    }
    return ticks;
}

QList<TimeTick> monthTicks(double from, double to, int months) {
    QList<TimeTick> ticks;
    const Day first = dayOf(from);
    for (Day at = *Day::of(first.year(), first.month(), 1); startOf(at) <= to;
         at = *Day::of(at.year() + at.month() / 12, at.month() % 12 + 1, 1)) {
        const int number = 12 * at.year() + at.month() - 1;
        if (startOf(at) < from || number % months != 0) {
            continue;
        }
        const QString year = QString::number(at.year());
        const QString name = writeShortMonth(interfaceWording().language(), at.month());
        ticks.append({startOf(at), months >= 12 ? year : at.month() == 1 ? name + u' ' + year : name});
    }
    return ticks;
}

}  // namespace

ValueScale ValueScale::around(double least, double greatest, int parts, bool fromZero) {
    double bottom = fromZero ? 0 : least;
    // A line that is flat but for its last digits is drawn flat: what differs by less than a hundred
    // thousandth would give labels that look all the same.
    const double size = std::max(std::abs(greatest), std::abs(bottom));
    const bool flat = greatest - bottom <= size * 1e-5;
    const double span = !flat ? greatest - bottom : size > 0 ? size / 100 : 1;
    if (flat && size > 0 && !fromZero) {  // in the middle, not on the edge
        bottom -= span / 2;
        greatest += span / 2;
    }
    ValueScale scale;
    scale.step = roundStep(span, std::max(2, parts));
    scale.low = std::floor(bottom / scale.step) * scale.step;
    scale.high = std::max(std::ceil(greatest / scale.step) * scale.step, scale.low + scale.step);
    return scale;
}

double ValueScale::y(double value, const QRectF& area) const {
    return area.bottom() - area.height() * (value - low) / (high - low);
}

QString ValueScale::text(double value) const {
    int decimals = 0;
    for (double rest = step; decimals < 12 && std::abs(rest - std::round(rest)) > 1e-9 * rest; rest *= 10) {
        ++decimals;
    }
    const auto amount = Amount::parse(QString::number(value, 'f', decimals).toStdString());
    return amount ? interfaceWording().number(*amount) : QString();
}

QList<TimeTick> timeTicks(double from, double to, double width, double room) {
    const double most = std::max(1.0, width / room);
    for (const double step : {minute, 5 * minute, 15 * minute, 30 * minute, hour, 3 * hour, 6 * hour,
                              12 * hour, day, 2 * day, 7 * day}) {
        if ((to - from) / step <= most) {
            return evenTicks(from, to, step);
        }
    }
    for (const int months : {1, 2, 3, 6, 12, 24, 60}) {
        if ((to - from) / month / months <= most) {
            return monthTicks(from, to, months);
        }
    }
    return monthTicks(from, to, 120);
}

std::optional<Amount> shownAmount(double value) {
    constexpr int digits = 15;
    constexpr int mostDecimals = 18;
    if (!std::isfinite(value) || std::abs(value) >= 1e15) {
        return std::nullopt;
    }
    const double size = std::abs(value);
    const int whole = size > 0 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    const int decimals = std::clamp(digits - whole, 0, mostDecimals);
    const auto amount = Amount::parse(QString::number(value, 'f', decimals).toStdString());
    if (!amount) {
        return std::nullopt;
    }
    const auto shortened = Amount::parse(amount->shortText(2));
    return shortened ? *shortened : *amount;
}

QString shownNumber(double value) {
    const auto amount = shownAmount(value);
    return amount ? interfaceWording().number(*amount) : QString();
}

}  // namespace alem
