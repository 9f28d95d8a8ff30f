#pragma once

#include <cmath>
#include <cstddef>

#include "app/market/bar_logs.h"
#include "app/market/bar_series.h"
#include "app/market/rolling.h"

/// Estimators that take one closed bar after the other, with the logarithms that they name (bar_logs.h), and
/// give their value as of that bar, or `unknown`. A batch is the same class over all bars: both give the same
/// digits. Windows are in bars; N is bars per year;
/// volatilities are annualised fractions (0.8 is 80 %). A price that is not a positive number makes the
/// window that holds it unknown.
namespace alem {

/// The logarithmic return of each close on the close before; unknown for the first.
class LogReturn {
  public:
    double push(const Bar& bar) {
        const double value = logRatio(bar.close, m_previous);
        m_previous = bar.close;
        return value;
    }

  private:
    double m_previous = unknown;
};

/// √N · sample standard deviation of the returns inside the window: n bars hold n − 1 returns, as in R's
/// TTR::volatility(calc = "close"). Windows of at least 3.
class CloseToClose {
  public:
    static constexpr std::array ratios{PriceRatio::Change};
    CloseToClose(std::size_t window, double barsPerYear) : m_variance(window - 1), m_year(barsPerYear) {}
    double push(const Bar& /*bar*/, const BarLogs& logs) {
        return std::sqrt(m_year * m_variance.push(logs[PriceRatio::Change]));
    }

  private:
    RollingVariance m_variance;
    double m_year;
};

/// Exponentially weighted: v = λv + (1 − λ)r², of zero mean, seeded with the first r² (RiskMetrics Technical
/// Document, 4th edition, J.P. Morgan/Reuters 1996). A bar without a return leaves v as it is and is itself
/// unknown.
class Ewma {
  public:
    static constexpr std::array ratios{PriceRatio::Change};
    Ewma(double lambda, double barsPerYear) : m_lambda(lambda), m_year(barsPerYear) {}
    double push(const Bar& /*bar*/, const BarLogs& logs) { return take(logs[PriceRatio::Change]); }
    /// Of the next logarithmic return.
    double take(double change) {
        if (std::isnan(change)) {
            return unknown;
        }
        const double square = change * change;
        m_variance = std::isnan(m_variance) ? square : m_lambda * m_variance + (1 - m_lambda) * square;
        return std::sqrt(m_year * m_variance);
    }

  private:
    double m_lambda;
    double m_year;
    double m_variance = unknown;
};

/// What a bar adds to the sum of a range estimator.
/// Parkinson 1980: (ln H/L)² / (4 ln 2).
struct ParkinsonTerm {
    static constexpr std::array ratios{PriceRatio::Range};
    static double of(const BarLogs& logs) {
        const double range = logs[PriceRatio::Range];
        return range * range / (4 * M_LN2);
    }
};
/// Garman & Klass 1980: ½(ln H/L)² − (2 ln 2 − 1)(ln C/O)².
struct GarmanKlassTerm {
    static constexpr std::array ratios{PriceRatio::Range, PriceRatio::Day};
    static double of(const BarLogs& logs) {
        const double range = logs[PriceRatio::Range];
        const double day = logs[PriceRatio::Day];
        return 0.5 * range * range - (2 * M_LN2 - 1) * day * day;
    }
};
/// Rogers & Satchell 1991, free of drift: ln H/C · ln H/O + ln L/C · ln L/O, where ln H/C = ln H/O − ln C/O.
struct RogersSatchellTerm {
    static constexpr std::array ratios{PriceRatio::Day, PriceRatio::HighOpen, PriceRatio::LowOpen};
    static double of(const BarLogs& logs) {
        const double day = logs[PriceRatio::Day];
        const double high = logs[PriceRatio::HighOpen];
        const double low = logs[PriceRatio::LowOpen];
        return (high - day) * high + (low - day) * low;
    }
};
/// Garman-Klass with the step from the close before: Yang & Zhang 2000, as in TTR's "gk.yz".
struct GarmanKlassYangZhangTerm {
    static constexpr std::array ratios{PriceRatio::Step, PriceRatio::Range, PriceRatio::Day};
    static double of(const BarLogs& logs) {
        const double step = logs[PriceRatio::Step];
        return step * step + GarmanKlassTerm::of(logs);
    }
};

/// √(N / n · sum of terms over the window).
template <class Term>
class RangeVolatility {
  public:
    static constexpr auto ratios = Term::ratios;
    RangeVolatility(std::size_t window, double barsPerYear)
        : m_sum(window), m_factor(barsPerYear / static_cast<double>(window)) {}
    double push(const Bar& /*bar*/, const BarLogs& logs) {
        const double sum = m_sum.push(Term::of(logs));
        return sum < 0 ? unknown : std::sqrt(m_factor * sum);
    }

  private:
    RollingSum m_sum;
    double m_factor;
};

/// Yang & Zhang 2000: √(overnight + k · open-to-close + (1 − k) · Rogers-Satchell), sample variances, with
/// k = 0.34 / (1.34 + (n + 1)/(n − 1)). Windows of at least 2; the first value needs n + 1 bars.
class YangZhang {
  public:
    static constexpr std::array ratios{PriceRatio::Step, PriceRatio::Day, PriceRatio::HighOpen,
                                       PriceRatio::LowOpen};
    YangZhang(std::size_t window, double barsPerYear)
        : m_steps(window), m_days(window), m_ranges(window), m_year(barsPerYear) {
        const auto count = static_cast<double>(window);
        m_k = 0.34 / (1.34 + (count + 1) / (count - 1));
    }
    double push(const Bar& /*bar*/, const BarLogs& logs) {
        const double steps = m_steps.push(logs[PriceRatio::Step]);
        const double days = m_days.push(logs[PriceRatio::Day]);
        const double ranges =
            m_ranges.push(RogersSatchellTerm::of(logs)) / static_cast<double>(m_ranges.size());
        return std::sqrt(m_year * (steps + m_k * days + (1 - m_k) * ranges));
    }

  private:
    RollingVariance m_steps;
    RollingVariance m_days;
    RollingSum m_ranges;
    double m_year;
    double m_k;
};

}  // namespace alem
