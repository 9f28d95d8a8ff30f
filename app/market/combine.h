#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "app/market/bar_series.h"

namespace alem {

/// Bars made of others, and what could not be made.
struct Combined {
    BarSeries series;
    /// Openings of the bars that are left out because a part of them is missing: nothing is filled in.
    std::vector<std::int64_t> incomplete;
};

/// The same market in longer bars, aligned to 1970-01-01T00:00Z. Only bars of which every part has closed are
/// made, so that the last one is never half formed; open of the first part, close of the last, highest,
/// lowest, total volume. `interval` is a multiple of the one of the series, in milliseconds.
Combined resample(const BarSeries& series, std::int64_t interval);

/// One market out of several venues, bar by bar: the median of each price, so that one venue's wild print
/// moves nothing, and the total volume. Where fewer than `quorum` venues have a bar it is left out. All
/// venues have the same interval.
Combined composite(std::span<const BarSeries* const> venues, std::size_t quorum);

}  // namespace alem
