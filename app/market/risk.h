#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "app/market/bar_series.h"
#include "app/market/lower_tail.h"
#include "app/market/rolling.h"
#include "app/market/volatility.h"

/// Measures of range, loss, liquidity and distance, in the same form as those of volatility.
namespace alem {

/// Average true range (Wilder 1978), in the quote currency: true range max(H, C₋₁) − min(L, C₋₁); the first
/// value is the mean of the first n, then ((n − 1)·ATR + TR)/n, as in TTR::ATR. A bar without a true range is
/// left out and itself unknown.
class AverageTrueRange {
  public:
    explicit AverageTrueRange(std::size_t window) : m_window(window) {}
    double push(const Bar& bar) {
        const double range = std::max(bar.high, m_previous) - std::min(bar.low, m_previous);
        const bool known = !std::isnan(range) && !std::isnan(m_previous);
        m_previous = bar.close;
        if (!known) {
            return unknown;
        }
        const auto count = static_cast<double>(m_window);
        if (m_seen < m_window) {
            m_seed.add(range);
            ++m_seen;
            m_value = m_seen == m_window ? m_seed.value() / count : unknown;
        } else {
            m_value = ((count - 1) * m_value + range) / count;
        }
        return m_value;
    }

  private:
    std::size_t m_window;
    std::size_t m_seen = 0;
    DoubledSum m_seed;
    double m_value = unknown;
    double m_previous = unknown;
};

/// 1 − C / highest close of the window (TTR::runMax): a fraction from 0 to 1.
class Drawdown {
  public:
    explicit Drawdown(std::size_t window) : m_highest(window) {}
    double push(const Bar& bar) {
        return 1 - bar.close / m_highest.push(bar.close > 0 ? bar.close : unknown);
    }

  private:
    RollingMaximum m_highest;
};

/// The left tail of the last n returns, by counting: q is the order statistic ⌈n(1 − confidence)⌉ of the
/// returns in ascending order (R's quantile type 1), so that an auditor can find it by hand.
class ReturnTail {
  public:
    ReturnTail(std::size_t window, double confidence);
    /// Takes the return in; false while the window is not full of known returns.
    bool push(double change) {
        m_tail.push(change);
        return m_tail.complete();
    }
    /// −q; nothing lost is 0, not −0.
    [[nodiscard]] double valueAtRisk() const { return 0 - m_tail.last(); }
    /// −mean of the returns not above q.
    [[nodiscard]] double expectedShortfall() const { return 0 - m_tail.mean(); }

  private:
    LowerTail m_tail;
};

/// Historical value at risk over one bar, as a loss in logarithmic return; Basel's 99 % unless told.
class ValueAtRisk {
  public:
    static constexpr std::array ratios{PriceRatio::Change};
    explicit ValueAtRisk(std::size_t window, double confidence = 0.99) : m_tail(window, confidence) {}
    double push(const Bar& /*bar*/, const BarLogs& logs) {
        return m_tail.push(logs[PriceRatio::Change]) ? m_tail.valueAtRisk() : unknown;
    }

  private:
    ReturnTail m_tail;
};

/// Historical expected shortfall over one bar; Basel's 97.5 % unless told.
class ExpectedShortfall {
  public:
    static constexpr std::array ratios{PriceRatio::Change};
    explicit ExpectedShortfall(std::size_t window, double confidence = 0.975) : m_tail(window, confidence) {}
    double push(const Bar& /*bar*/, const BarLogs& logs) {
        return m_tail.push(logs[PriceRatio::Change]) ? m_tail.expectedShortfall() : unknown;
    }

  private:
    ReturnTail m_tail;
};

/// Illiquidity (Amihud 2002): mean over n bars of |r| / (C · V), per unit of the quote currency. A bar
/// without trade makes its window unknown.
class Amihud {
  public:
    static constexpr std::array ratios{PriceRatio::Change};
    explicit Amihud(std::size_t window) : m_sum(window) {}
    double push(const Bar& bar, const BarLogs& logs) { return take(bar, logs[PriceRatio::Change]); }
    /// Of the next bar, with its logarithmic return.
    double take(const Bar& bar, double change) {
        const double turnover = bar.close * bar.volume;
        return m_sum.push(turnover > 0 ? std::abs(change) / turnover : unknown) /
               static_cast<double>(m_sum.size());
    }

  private:
    RollingSum m_sum;
};

/// Distance of the close from its peg of 1, in basis points: 10⁴ · (C − 1). Closes are decimals of at most
/// twelve places, and are taken as such: as a double, 1.005 would be 49.999999999998934 away.
class PegDeviation {
  public:
    static double push(const Bar& bar) {
        constexpr double places = 1e12;
        if (!(bar.close > 0)) {
            return unknown;
        }
        if (bar.close > 1000) {
            return (bar.close - 1) * 1e4;  // no peg any more, and no room for twelve places
        }
        return (std::nearbyint(bar.close * places) - places) / (places / 1e4);
    }
};

/// C / mean of the last n closes − 1.
class MovingAverageDistance {
  public:
    explicit MovingAverageDistance(std::size_t window) : m_sum(window) {}
    double push(const Bar& bar) {
        const double mean =
            m_sum.push(bar.close > 0 ? bar.close : unknown) / static_cast<double>(m_sum.size());
        return bar.close / mean - 1;
    }

  private:
    RollingSum m_sum;
};

/// Pearson's correlation of the logarithmic returns of two markets over n bars that both have.
class Correlation {
  public:
    explicit Correlation(std::size_t window)
        : m_x(window), m_y(window), m_xx(window), m_yy(window), m_xy(window) {}
    double push(const Bar& one, const Bar& other);

  private:
    LogReturn m_one;
    LogReturn m_other;
    RollingSum m_x;
    RollingSum m_y;
    RollingSum m_xx;
    RollingSum m_yy;
    RollingSum m_xy;
};

/// Herfindahl-Hirschman index Σw² of amounts of one unit: from 1/n (even) to 1 (all in one). Unknown if the
/// total is not positive or a part is negative or unknown.
double herfindahl(const std::vector<double>& parts);

}  // namespace alem
