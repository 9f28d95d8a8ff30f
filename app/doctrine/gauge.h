#pragma once

#include <deque>
#include <set>
#include <utility>
#include <variant>
#include <vector>

#include "app/doctrine/rule.h"
#include "app/market/measure.h"

/// The measures of the rule language as streaming estimators: those of the market room, and what rules need
/// beyond them. Volatilities, returns and drawdowns as fractions, pegs in basis points, prices as they are.
namespace alem {

/// The close.
class LastClose {
  public:
    static double push(const Bar& bar) { return bar.close > 0 ? bar.close : unknown; }
};

/// The mean of the last n closes.
class MeanClose {
  public:
    explicit MeanClose(std::size_t window) : m_sum(window) {}
    double push(const Bar& bar) {
        return m_sum.push(bar.close > 0 ? bar.close : unknown) / static_cast<double>(m_sum.size());
    }

  private:
    RollingSum m_sum;
};

/// C / C(n bars ago) − 1, or its logarithm.
class ReturnOver {
  public:
    ReturnOver(std::size_t bars, bool logarithmic) : m_ring(bars, unknown), m_logarithmic(logarithmic) {}
    double push(const Bar& bar) {
        double& slot = m_ring[m_at];
        m_at = m_at + 1 == m_ring.size() ? 0 : m_at + 1;
        const double before = slot;
        slot = bar.close;
        if (m_logarithmic) {
            return logRatio(bar.close, before);
        }
        return bar.close > 0 && before > 0 ? bar.close / before - 1 : unknown;
    }

  private:
    std::vector<double> m_ring;
    std::size_t m_at = 0;
    bool m_logarithmic;
};

/// |log return| over the EWMA deviation that was known before it.
class ShockRatio {
  public:
    explicit ShockRatio(double weight) : m_ewma(weight, 1) {}
    double push(const Bar& bar) {
        const double change = m_return.push(bar);
        const double before = m_deviation;
        const double deviation = m_ewma.take(change);
        if (!std::isnan(deviation)) {
            m_deviation = deviation;
        }
        return before > 0 ? std::abs(change) / before : unknown;
    }

  private:
    LogReturn m_return;
    Ewma m_ewma;
    double m_deviation = unknown;
};

/// The distance from the peg, whatever its direction.
class PegDistance {
  public:
    static double push(const Bar& bar) { return std::abs(PegDeviation::push(bar)); }
};

/// The median of the last n values; unknown until the window is full of known ones.
class RollingMedian {
  public:
    explicit RollingMedian(std::size_t window) : m_ring(window, unknown) {}
    double push(double value);

  private:
    void insert(double value);
    void erase(double value);
    void balance();

    std::vector<double> m_ring;
    std::size_t m_at = 0;
    std::multiset<double> m_low;  ///< the lower half, one more where the count is odd
    std::multiset<double> m_high;
};

/// Amihud's illiquidity over the median of its own last values.
class AmihudRatio {
  public:
    AmihudRatio(std::size_t window, std::size_t longWindow) : m_amihud(window), m_median(longWindow) {}
    double push(const Bar& bar) {
        const double value = m_amihud.take(bar, m_return.push(bar));
        const double median = m_median.push(value);
        return median > 0 ? value / median : unknown;
    }

  private:
    LogReturn m_return;
    Amihud m_amihud;
    RollingMedian m_median;
};

/// How many of the last bars lost more than the value at risk (99 %, as in the market room) that was known at
/// the close before each: what the traffic light of the Basel Committee counts over 250 days (Supervisory
/// framework for the use of "backtesting", January 1996). Unknown while one of them is.
class VarExceptions {
  public:
    VarExceptions(std::size_t window, std::size_t longWindow) : m_risk(window, 0.99), m_count(longWindow) {}
    double push(const Bar& bar);

  private:
    LogReturn m_return;
    ReturnTail m_risk;
    RollingSum m_count;
    double m_known = unknown;  ///< the value at risk as of the bar before
};

/// Correlation of two markets whose bars come one after the other, over the bars that both have; holds a
/// value until the next pair. One market may run ahead of the other by at most 10,000 bars.
class PairCorrelation {
  public:
    explicit PairCorrelation(std::size_t window) : m_correlation(window) {}
    /// Of the first or the second market; the value as of the newest pair.
    double push(bool second, std::int64_t openTime, const Bar& bar);

  private:
    using Waiting = std::deque<std::pair<std::int64_t, Bar>>;
    Correlation m_correlation;
    Waiting m_ones;
    Waiting m_others;
    double m_value = unknown;
};

using RuleGauge = std::variant<StreamingMeasure, LastClose, MeanClose, ReturnOver, ShockRatio, PegDistance,
                               AmihudRatio, VarExceptions, PairCorrelation>;

/// What measures a market on bars of that length; nothing for measures that are not taken on bars (age and
/// those of the portfolio). Faults: windows that the estimator refuses.
Result<std::optional<RuleGauge>, MeasureFault> gaugeOf(const RuleMeasure& measure, std::int64_t interval);

/// How many bars a window or lag spans.
std::size_t barsOf(const RuleDuration& window, std::int64_t interval);

}  // namespace alem
