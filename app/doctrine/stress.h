#pragma once

#include <cstdint>
#include <vector>

#include "app/market/bar_series.h"

namespace alem {

/// What a doctrine should have seen coming, said before any rule is tuned to it.
struct StressDefinition {
    double fall = 0.20;  ///< of the close, at some close within the time below
    std::int64_t fallWithin = 7LL * 86400000;
    double pegFloor = 0.95;  ///< for rules on a peg: a close under this, within the time below
    std::int64_t pegWithin = 72LL * 3600000;
};

/// A run of bars from each of which the loss was still to come; runs that are no farther apart than the time
/// of the definition are one event. Times are openings of bars. Its span is what followed its first bar, up
/// to that time after its last one: where several falls are one event, the lowest close may lie before the
/// last.
struct StressEvent {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t trough = 0;  ///< the lowest close of its span, the first of equals
    friend bool operator==(const StressEvent&, const StressEvent&) = default;
};

/// The events among the bars that open from `from` on and close by `to`; what comes after is not looked at.
std::vector<StressEvent> stressOf(const BarSeries& bars, const StressDefinition& definition, bool peg,
                                  std::int64_t from, std::int64_t to);

}  // namespace alem
