#pragma once

#include <cstddef>
#include <vector>

#include "app/market/bar_pyramid.h"

namespace alem {

/// Some bars that follow each other, drawn as one: which they are, the time they fill (milliseconds since
/// 1970), and what they come to.
struct BarPiece {
    std::size_t first = 0;
    std::size_t last = 0;  ///< excluded
    double from = 0;
    double to = 0;
    Bar bar;
};

/// The first `closed` bars of a series as a chart sees them: any stretch of time in as many pieces as there
/// is room for, every extreme kept. The series must outlive it.
class BarWindow {
  public:
    BarWindow(const BarSeries& series, std::size_t closed);

    /// The bars that touch `from` to `to`, and one on each side. Pieces begin at multiples of their length,
    /// so that they stay the same while the window is moved.
    [[nodiscard]] std::vector<BarPiece> pieces(double from, double to, std::size_t most) const;
    /// The bar whose middle is nearest to a time. There must be one.
    [[nodiscard]] std::size_t nearest(double time) const;
    /// Where a bar is drawn: the middle of its interval.
    [[nodiscard]] double middleOf(std::size_t bar) const;

    [[nodiscard]] const BarSeries& series() const { return m_series; }
    [[nodiscard]] std::size_t size() const { return m_closed; }
    [[nodiscard]] bool empty() const { return m_closed == 0; }
    /// The time that all bars fill.
    [[nodiscard]] double from() const;
    [[nodiscard]] double to() const;

  private:
    const BarSeries& m_series;
    std::size_t m_closed;
    BarPyramid m_pyramid;
};

}  // namespace alem
