#pragma once

#include <cstddef>
#include <vector>

namespace alem {

/// The smallest values of a rolling window, for quantiles far out. Only values up to a cut-off are kept in
/// order: most bars cost two comparisons, and a look over the whole window is needed only when too few are
/// left below the cut-off.
class LowerTail {
  public:
    /// Of a window of `size` values, the `order` smallest will be asked for.
    LowerTail(std::size_t size, std::size_t order);

    /// Takes the next value in, which may be unknown, and the oldest out.
    void push(double value);
    /// True if the window is full of known values.
    [[nodiscard]] bool complete() const { return m_known == m_ring.size(); }
    /// The `order`-th smallest value of a complete window.
    [[nodiscard]] double last() const { return m_low[m_order - 1]; }
    /// The mean of all values not above last(), which with ties are more than `order`.
    [[nodiscard]] double mean() const;

  private:
    void cutAnew();

    std::vector<double> m_ring;
    std::size_t m_at = 0;
    std::size_t m_known = 0;
    std::size_t m_order;
    std::vector<double> m_low;  ///< all known values of the window up to m_cut, ascending
    double m_cut;
    std::size_t m_crowded;  ///< so many in m_low are more than needed
};

}  // namespace alem
