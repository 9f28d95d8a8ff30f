#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "app/doctrine/signal_engine.h"
#include "app/doctrine/stated_holdings.h"

namespace alem {

/// Whether any of them asks for the portfolio.
bool asksPortfolio(const std::vector<NamedRule>& rules);

/// The shares of constant holdings at the closes that have become known. It is told prices in the order in
/// which they did and has none that came later. Where a held asset has no price yet, nothing is known.
class ConstantPortfolio {
  public:
    /// `holdings` must outlive it; their series are indexes into `series`.
    ConstantPortfolio(const StatedHoldings& holdings, const std::vector<RuleSeries>& series,
                      const std::vector<NamedRule>& rules);

    /// A close has become known; those of one series in their order.
    void take(const Arrival& arrival);
    /// As of an instant, not before the one asked for last: everything that the rules ask of a portfolio,
    /// unknown where it is.
    const PortfolioShares& sharesAt(std::int64_t instant);
    /// Of all holdings, as of the instant asked for last, in their currency; not a number where unknown.
    [[nodiscard]] double value() const { return m_value; }

  private:
    struct LastPrice {
        double price = unknown;
        std::int64_t close = std::numeric_limits<std::int64_t>::min();
        std::int64_t due = 0;  ///< when the next one is
        std::size_t next = 0;  ///< among stated ones
    };
    struct Source {
        std::int64_t interval = 0;
        std::int64_t lag = 0;
        std::vector<std::size_t> pairs{};
    };

    void takeStated(std::int64_t instant);
    void weigh();
    [[nodiscard]] double valueOf(std::size_t position) const;

    const StatedHoldings& m_holdings;
    std::vector<Source> m_sources;  ///< by series
    std::vector<LastPrice> m_last;  ///< by pair
    std::vector<double> m_quantities;
    std::vector<std::size_t> m_used;  ///< the pairs that value something
    bool m_hasStated = false;
    bool m_knowsCustody = true;
    bool m_changed = true;
    double m_value = unknown;
    PortfolioShares m_unknown;
    PortfolioShares m_shares;
};

/// A signal engine that is fed with a history, and, where holdings are stated and a rule asks for them, with
/// their shares: at each instant by the closes that were known then.
class SimulatedRun {
  public:
    /// Every rule must have passed check() with these series; `holdings` may be none, else they must outlive
    /// it.
    SimulatedRun(const std::vector<NamedRule>& rules, const std::vector<RuleSeries>& series,
                 const StatedHoldings* holdings);

    /// Arrivals must come in the order of their knownAt.
    void take(const Arrival& arrival);
    /// Nothing more will arrive up to and including this instant.
    void advanceTo(std::int64_t instant);
    [[nodiscard]] const SignalEngine& engine() const { return m_engine; }
    [[nodiscard]] SignalEngine takeEngine() && { return std::move(m_engine); }
    /// Of the holdings as the engine sees them; not a number where unknown.
    [[nodiscard]] double value() const { return m_portfolio ? m_portfolio->value() : unknown; }

  private:
    void hold();

    SignalEngine m_engine;
    std::optional<ConstantPortfolio> m_portfolio;
    std::optional<std::int64_t> m_taken;  ///< the instant of what arrived last and is not held yet
};

/// An engine that has taken a whole feed and stands at the instant of its last arrival.
SignalEngine replay(const std::vector<NamedRule>& rules, const std::vector<RuleSeries>& series, BarFeed& feed,
                    const StatedHoldings* holdings = nullptr);

}  // namespace alem
