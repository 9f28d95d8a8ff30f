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

/// When the bar of this interval opens that an instant lies in, in milliseconds: at a multiple of the
/// interval since 1970 (UTC); weeks and whole numbers of weeks on Mondays at 00:00, as on the exchanges.
/// Everything that puts short bars into long ones goes by it.
std::int64_t barStart(std::int64_t instant, std::int64_t interval);

/// One market out of several venues, bar by bar: the median of each price, so that one venue's wild print
/// moves nothing, and the total volume. Where fewer than `quorum` venues have a bar it is left out. All
/// venues have the same interval.
Combined composite(std::span<const BarSeries* const> venues, std::size_t quorum);

/// Openings at which the closes of two venues lie more than so many basis points of the lower one apart.
std::vector<std::int64_t> apart(std::span<const BarSeries* const> venues, int basisPoints);

/// Bars of a longer interval, a multiple of that of the series, out of its bars: open of the first, highest,
/// lowest, close of the last, total volume. They begin at barStart(). Only a bar whose every part is there
/// and has closed is made.
Combined resampled(const BarSeries& series, std::int64_t intervalMilliseconds);

}  // namespace alem
