#pragma once

#include <cstddef>
#include <vector>

#include "app/market/bar_series.h"

namespace alem {

/// A series at every coarseness, for drawing: a million bars are shown as one bar for each column of pixels,
/// with every extreme kept, in the time it takes to draw them. Made once; costs a third of the series again.
class BarPyramid {
  public:
    explicit BarPyramid(const BarSeries& series);

    /// Bars `first` to `last` (excluded) of the series in at most `columns` pieces of the same number of
    /// bars: open of the first, highest, lowest, close of the last, total volume. A piece with an unknown
    /// price has the extremes of the known ones.
    [[nodiscard]] std::vector<Bar> view(std::size_t first, std::size_t last, std::size_t columns) const;

  private:
    [[nodiscard]] Bar joined(std::size_t first, std::size_t last) const;

    const BarSeries& m_series;
    /// Level k holds joined runs of `fan` to the power of k + 1 bars.
    std::vector<std::vector<Bar>> m_levels;
};

}  // namespace alem
