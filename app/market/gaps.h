#pragma once

#include <cstddef>
#include <cstdint>

#include "app/market/bar_series.h"
#include "app/market/rolling.h"

namespace alem {

/// What stands for a bar that is missing: nothing is known of it.
inline constexpr Bar missingBar{unknown, unknown, unknown, unknown, unknown};

/// How many bars are missing between a bar of a series and the one before it, by the interval of the series;
/// none before the first.
inline std::int64_t missingBefore(const BarSeries& series, std::size_t index) {
    const std::int64_t interval = series.interval();
    if (index == 0 || interval <= 0) {
        return 0;
    }
    const std::int64_t step = series.openTime(index) - series.openTime(index - 1);
    return (step + interval - 1) / interval - 1;
}

/// How many bars are missing inside a series, from its first bar to its last. Bars do not overlap.
inline std::int64_t missingBars(const BarSeries& series) {
    if (series.empty() || series.interval() <= 0) {
        return 0;
    }
    const std::int64_t last = series.openTime(series.size() - 1);
    const std::int64_t span = (last - series.openTime(0)) / series.interval() + 1;
    return span - static_cast<std::int64_t>(series.size());
}

}  // namespace alem
