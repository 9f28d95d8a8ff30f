#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace alem {

/// "Not known", among measured values.
inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A sum in twice the width of a double (error-free transformation TwoSum; Knuth, TAOCP 2, 4.2.2): terms that
/// are added and later taken away again leave no residue that would show in 17 digits.
class DoubledSum {
  public:
    void add(double term) {
        const double sum = m_high + term;
        const double rest = sum - m_high;
        m_low += (m_high - (sum - rest)) + (term - rest);
        m_high = sum;
    }
    /// One term for another. Their difference is taken first, in both parts, so that the sum waits for one
    /// addition only.
    void exchange(double come, double left) {
        const double sum = come - left;
        const double rest = sum - come;
        m_low += (come - (sum - rest)) - (left + rest);
        add(sum);
    }
    [[nodiscard]] double value() const { return m_high + m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] double low() const { return m_low; }

  private:
    double m_high = 0;
    double m_low = 0;
};

/// Below it a running sum of squared returns is what rounding has left: the volatility of it is some 10⁻⁸. It
/// is taken anew over the window.
inline constexpr double residue = 1e-18;

/// The last `size` values, of which some may be unknown.
class RollingWindow {
  public:
    explicit RollingWindow(std::size_t size) : m_ring(size) {}

    /// Puts a value in and gives the one that it pushes out: zero while the window fills, and for an unknown
    /// one.
    double push(double value) {
        const bool isKnown = !std::isnan(value);
        double& slot = m_ring[m_at];
        m_at = m_at + 1 == m_ring.size() ? 0 : m_at + 1;
        m_knownRun = isKnown ? m_knownRun + 1 : 0;
        const double left = slot;
        slot = isKnown ? value : 0;
        return left;
    }
    /// True if the window is full of known values.
    [[nodiscard]] bool complete() const { return m_knownRun >= m_ring.size(); }
    [[nodiscard]] std::size_t size() const { return m_ring.size(); }
    /// In no particular order.
    [[nodiscard]] const std::vector<double>& values() const { return m_ring; }

  private:
    std::vector<double> m_ring;
    std::size_t m_at = 0;
    std::size_t m_knownRun = 0;  ///< how many known values came last, one after the other
};

/// Remembers that the window is full of one value, so that it need not be looked through again while that
/// value goes on coming: a market that never closes opens where it closed, for years. Nor does it change by
/// taking one more of them in.
class FlatRun {
  public:
    [[nodiscard]] bool goesOn(double value) const { return m_is && value == m_value; }
    void begin(double value) {
        m_is = true;
        m_value = value;
    }
    void end() { m_is = false; }

  private:
    bool m_is = false;
    double m_value = 0;
};

/// The sum of the last `size` values.
class RollingSum {
  public:
    explicit RollingSum(std::size_t size) : m_window(size) {}

    /// Unknown until the window is full of known values.
    double push(double value) {
        const double left = m_window.push(value);
        m_sum.exchange(std::isnan(value) ? 0 : value, left);
        if (!m_window.complete()) {
            m_zeros.end();
            return unknown;
        }
        if (std::fabs(m_sum.value()) >= residue) {
            m_zeros.end();
            return m_sum.value();
        }
        return m_zeros.goesOn(value) ? 0 : plainSum(value);
    }
    [[nodiscard]] std::size_t size() const { return m_window.size(); }

  private:
    /// Of values that have come and gone something may be left: nothing is left of nothing.
    [[nodiscard]] double plainSum(double latest) {
        DoubledSum sum;
        bool zeros = true;
        for (const double value : m_window.values()) {
            sum.add(value);
            zeros = zeros && value == 0;
        }
        zeros ? m_zeros.begin(latest) : m_zeros.end();
        return sum.value();
    }

    RollingWindow m_window;
    DoubledSum m_sum;
    FlatRun m_zeros;
};

/// The sample variance (n − 1) of the last `size` values, at least two.
class RollingVariance {
  public:
    explicit RollingVariance(std::size_t size) : m_window(size) {}

    double push(double value) {
        const double left = m_window.push(value);
        const double come = std::isnan(value) ? 0 : value;
        m_sum.exchange(come, left);
        m_squares.exchange(come * come, left * left);
        if (!m_window.complete()) {
            m_flat.end();
            return unknown;
        }
        // Taken apart in the width of the sums: what is left of the squares may be a small part of them.
        const auto count = static_cast<double>(m_window.size());
        const double mean = m_sum.value() / count;
        const double deviations =
            (m_squares.high() - mean * m_sum.high()) + (m_squares.low() - mean * m_sum.low());
        if (deviations >= residue && deviations >= 0x1p-30 * m_squares.high()) {
            m_flat.end();
            return deviations / (count - 1);
        }
        return m_flat.goesOn(value) ? 0 : plainDeviations(count, value) / (count - 1);
    }

  private:
    /// From one of the values: of equal ones nothing is left.
    [[nodiscard]] double plainDeviations(double count, double latest) {
        const double from = m_window.values().front();
        DoubledSum sum;
        DoubledSum squares;
        for (const double value : m_window.values()) {
            sum.add(value - from);
            squares.add((value - from) * (value - from));
        }
        squares.value() == 0 ? m_flat.begin(latest) : m_flat.end();
        return std::fmax(0, squares.value() - sum.value() * sum.value() / count);
    }

    RollingWindow m_window;
    DoubledSum m_sum;
    DoubledSum m_squares;
    FlatRun m_flat;
};

/// The largest of the last `size` values, in constant time on average (a queue of falling values).
class RollingMaximum {
  public:
    explicit RollingMaximum(std::size_t size) : m_queue(size) {}

    double push(double value) {
        ++m_time;
        while (m_count > 0 && m_queue[m_first].time + m_queue.size() <= m_time) {
            m_first = place(1);
            --m_count;
        }
        m_knownRun = std::isnan(value) ? 0 : m_knownRun + 1;
        if (m_knownRun > 0) {
            while (m_count > 0 && m_queue[place(m_count - 1)].value <= value) {
                --m_count;
            }
            m_queue[place(m_count)] = {value, m_time};
            ++m_count;
        }
        return m_knownRun >= m_queue.size() ? m_queue[m_first].value : unknown;
    }

  private:
    struct Item {
        double value = 0;
        std::uint64_t time = 0;
    };
    /// Of the item that stands so far behind the first.
    [[nodiscard]] std::size_t place(std::size_t behind) const {
        const std::size_t at = m_first + behind;
        return at < m_queue.size() ? at : at - m_queue.size();
    }

    std::vector<Item> m_queue;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    std::uint64_t m_time = 0;
    std::size_t m_knownRun = 0;  ///< how many known values came last, one after the other
};

}  // namespace alem
