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

/// One market out of several venues, bar by bar: the median of each price, so that one venue's wild print
/// moves nothing, and the total volume. Where fewer than `quorum` venues have a bar it is left out. All
/// venues have the same interval.
Combined composite(std::span<const BarSeries* const> venues, std::size_t quorum);

}  // namespace alem
