#pragma once

#include <optional>
#include <span>

#include "app/market/rolling.h"
#include "app/market/volatility.h"

namespace alem {

/// GARCH(1,1) of zero mean (Bollerslev 1986): v(t) = ω + α·r(t−1)² + β·v(t−1), fitted by Gaussian likelihood,
/// v(1) being the mean square of the returns. Variances are those of one bar.
struct Garch {
    double omega = 0;
    double alpha = 0;
    double beta = 0;
    double logLikelihood = 0;
    double nextVariance = 0;  ///< of the bar after the last return

    /// How much of a shock is left one bar later.
    [[nodiscard]] double persistence() const { return alpha + beta; }
    /// ω / (1 − α − β). Nothing where the persistence reaches 1, which real markets do: then the variance has
    /// no level to return to, and no such figure may be shown.
    [[nodiscard]] std::optional<double> longRunVariance() const;
};

/// Nothing for fewer than 20 returns, an unknown one among them, or returns that are all zero.
std::optional<Garch> fitGarch(std::span<const double> returns);

/// The annualised volatility that a fit on the last n returns expects of the next bar. Each bar has its own
/// fit, from the same start: the value depends on the window and on nothing before it.
class GarchForecast {
  public:
    GarchForecast(std::size_t window, double barsPerYear) : m_window(window), m_year(barsPerYear) {}
    double push(const Bar& bar);

  private:
    LogReturn m_return;
    std::vector<double> m_returns;
    std::size_t m_window;
    double m_year;
};

}  // namespace alem
