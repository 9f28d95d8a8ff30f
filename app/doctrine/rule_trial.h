#pragma once

#include <optional>
#include <vector>

#include "app/doctrine/backtest.h"
#include "app/doctrine/sensitivity.h"

namespace alem {

/// One value of a metric, as of the close of a bar; not a number where it is unknown.
struct MetricPoint {
    std::int64_t closeTime = 0;
    double value = 0;
};

/// What a rule would have done on the bars there are, and what it looked at: for charts and for
/// people who weigh a threshold.
struct RuleTrial {
    RuleMarketHistory market;  ///< of the first metric of the firing condition; empty where it has none
    RuleMetric metric;         ///< that metric
    std::vector<MetricPoint> values{};     ///< of that metric, in the unit of its threshold: 80 for 80 %
    RuleUnit unit{};                       ///< of that threshold
    double fires = 0;                      ///< the threshold
    std::optional<double> clears{};        ///< where the clearing condition looks at the same metric
    std::optional<RuleBacktest> result{};  ///< nothing where the rule does not fit the bars there are
    /// The rule, or one that may inhibit it, looked at stated holdings: held throughout, at past prices.
    bool simulated = false;
    /// What these were worth, where that metric is one of the portfolio and of no asset in it.
    std::vector<MetricPoint> worth{};
    AssetId worthCurrency{};
};

/// The rule `which` of a set, and after it those that may inhibit it, directly or not.
[[nodiscard]] std::vector<NamedRule> withInhibitors(const std::vector<NamedRule>& rules, std::size_t which);

/// Tries the rule `which` of a set on all history; the others take part as inhibitors. Every rule must have
/// been parsed. Where one does not pass check() with these bars there is no result, only what was measured.
[[nodiscard]] RuleTrial tryRule(const std::vector<NamedRule>& rules, std::size_t which,
                                const std::vector<RuleMarketHistory>& histories,
                                const BacktestOptions& options = {});

/// A rule under pairs of figures, on all history.
struct GridTrial {
    bool fits = false;                      ///< the rule and its inhibitors pass check() with these bars
    std::optional<SensitivityGrid> grid{};  ///< nothing where it does not fit, or was given up
};
[[nodiscard]] GridTrial tryGrid(const std::vector<NamedRule>& rules, std::size_t which, const GridAxis& rows,
                                const GridAxis& columns, const std::vector<RuleMarketHistory>& histories,
                                const SensitivityOptions& options = {}, const GridProgress& progress = {});
/// When the bars of the first history that has some begin and end; nothing without any.
struct BarTime {
    std::int64_t first = 0;
    std::int64_t last = 0;
};
[[nodiscard]] std::optional<BarTime> barTimeOf(const std::vector<RuleMarketHistory>& histories);

/// A metric bar by bar, by the gauges of the rules, in bars of `interval` milliseconds. A missing bar is an
/// unknown one. Empty for metrics that are not taken on one market; for those of the portfolio see
/// portfolioHistory().
[[nodiscard]] std::vector<MetricPoint> metricHistory(const RuleMetric& metric, const BarSeries& bars,
                                                     std::int64_t interval);

/// What the first metric of a rule's firing condition was of constant holdings, and what they were worth, at
/// each close of the rule: as the engine saw it. The rule must have passed check() with these histories.
struct PortfolioHistory {
    std::vector<MetricPoint> values{};
    std::vector<MetricPoint> worth{};
};
[[nodiscard]] PortfolioHistory portfolioHistory(const NamedRule& rule, const StatedHoldings& holdings,
                                                const std::vector<RuleMarketHistory>& histories);

}  // namespace alem
