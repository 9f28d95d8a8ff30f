#include "app/doctrine/stress.h"

#include <cmath>
#include <cstddef>
#include <limits>

namespace alem {

namespace {

/// True where the lowest close to come is a stress, seen from this close. Rounded so that a fall by exactly
/// the limit is one.
bool isStress(double close, double lowest, const StressDefinition& definition, bool peg) {
    if (peg) {
        return close >= definition.pegFloor && lowest < definition.pegFloor;
    }
    return std::nearbyint((1 - lowest / close) * 1e12) >= std::nearbyint(definition.fall * 1e12);
}

}  // namespace

std::vector<StressEvent> stressOf(const BarSeries& bars, const StressDefinition& definition, bool peg,
                                  std::int64_t from, std::int64_t to) {
    const std::int64_t within = peg ? definition.pegWithin : definition.fallWithin;
    constexpr double none = std::numeric_limits<double>::infinity();
    std::vector<StressEvent> events;
    double deepest = none;  // close at the trough of the last event
    for (std::size_t i = 0; i < bars.size() && bars.closeTime(i) <= to; ++i) {
        if (bars.openTime(i) < from) {
            continue;
        }
        double lowest = none;
        std::int64_t trough = 0;
        for (std::size_t k = i + 1;
             k < bars.size() && bars.openTime(k) - bars.openTime(i) <= within && bars.closeTime(k) <= to;
             ++k) {
            if (bars.closes()[k] < lowest) {
                lowest = bars.closes()[k];
                trough = bars.openTime(k);
            }
        }
        if (!isStress(bars.closes()[i], lowest, definition, peg)) {
            continue;
        }
        const std::int64_t time = bars.openTime(i);
        if (events.empty() || time - events.back().last > within) {
            events.push_back({time, time, trough});
            deepest = lowest;
        }
        events.back().last = time;
        if (lowest < deepest) {
            events.back().trough = trough;
            deepest = lowest;
        }
    }
    return events;
}

}  // namespace alem
