#include "app/doctrine/rule_trial.h"

#include <algorithm>
#include <set>
#include <type_traits>

#include "app/doctrine/gauge.h"
#include "app/market/combine.h"
#include "app/market/gaps.h"
#include "app/market/nearest.h"

namespace alem {

namespace {

/// How a value is written beside its unit: a fraction as percent, milliseconds as days or hours.
double shownPerValue(RuleUnit unit) {
    constexpr double hour = 3'600'000;
    switch (unit) {
        case RuleUnit::Percent:
            return 100;
        case RuleUnit::Day:
            return 1 / (24 * hour);
        case RuleUnit::Hour:
            return 1 / hour;
        default:
            return 1;
    }
}

double pushed(RuleGauge& gauge, const Bar& bar) {
    return std::visit(
        [&](auto& estimator) {
            if constexpr (std::is_same_v<std::decay_t<decltype(estimator)>, PairCorrelation>) {
                return unknown;
            } else {
                return estimator.push(bar);
            }
        },
        gauge);
}

std::optional<double> clearingOf(const Rule& rule, const RuleMetric& metric) {
    for (const RuleTerm& term : rule.clear.terms) {
        for (const RuleComparison& comparison : term.comparisons) {
            if (comparison.metric == metric) {
                return nearestDouble(comparison.threshold.number);
            }
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<NamedRule> withInhibitors(const std::vector<NamedRule>& rules, std::size_t which) {
    std::vector<NamedRule> chosen{rules.at(which)};
    std::set<RuleId> named{rules.at(which).id};
    for (std::size_t at = 0; at < chosen.size(); ++at) {
        const std::vector<RuleId> inhibitors = chosen[at].rule.options.inhibitors;
        for (const NamedRule& rule : rules) {
            const bool wanted = std::find(inhibitors.begin(), inhibitors.end(), rule.id) != inhibitors.end();
            if (wanted && named.insert(rule.id).second) {
                chosen.push_back(rule);
            }
        }
    }
    return chosen;
}

std::vector<MetricPoint> metricHistory(const RuleMetric& metric, const BarSeries& bars,
                                       std::int64_t interval) {
    std::vector<RuleGauge> gauges;
    for (const RuleMeasure* measure : {&metric.measure, metric.less ? &*metric.less : nullptr}) {
        if (measure == nullptr) {
            continue;
        }
        auto made = gaugeOf(*measure, interval);
        const RuleMarket* market = marketOf(*measure);
        const RuleMarket* first = marketOf(metric.measure);
        if (!made || !*made || market == nullptr || first == nullptr || !(*market == *first)) {
            return {};
        }
        gauges.push_back(*std::move(*made));
    }
    const double factor = metric.factor ? nearestDouble(*metric.factor) : 1;
    const auto push = [&](const Bar& bar) {
        const double value = factor * pushed(gauges[0], bar);
        return gauges.size() > 1 ? value - pushed(gauges[1], bar) : value;
    };
    const BarSeries longer = bars.interval() == interval ? bars : gathered(bars, interval);
    std::vector<MetricPoint> points;
    points.reserve(longer.size());
    for (std::size_t i = 0; i < longer.size(); ++i) {
        for (std::int64_t missing = missingBefore(longer, i); missing > 0; --missing) {
            points.push_back({longer.openTime(i) - (missing - 1) * interval, push(missingBar)});
        }
        points.push_back({longer.closeTime(i), push(longer[i])});
    }
    return points;
}

PortfolioHistory portfolioHistory(const NamedRule& rule, const StatedHoldings& holdings,
                                  const std::vector<RuleMarketHistory>& histories) {
    NamedRule alone = rule;
    alone.rule.options.inhibitors.clear();
    const std::int64_t interval = rule.rule.interval.milliseconds();
    SimulatedRun run({alone}, seriesOf(histories), &holdings);
    HistoryFeed feed(histories);
    PortfolioHistory history;
    std::size_t seen = 0;
    const auto note = [&](std::int64_t close) {
        run.advanceTo(close);
        if (const RuleCoverage& coverage = run.engine().coverage(0); coverage.bars > seen) {
            seen = coverage.bars;
            const std::int64_t ended =
                coverage.firstOpen + static_cast<std::int64_t>(coverage.bars) * interval;
            history.values.push_back({ended, run.engine().values(0).front()});
            history.worth.push_back({ended, run.value()});
        }
    };
    std::optional<std::int64_t> close;
    for (auto next = feed.next(); next; next = feed.next()) {
        const std::int64_t ending = barStart(next->knownAt + interval - 1, interval);
        for (close = close.value_or(ending); *close < ending; *close += interval) {
            note(*close);
        }
        run.take(*next);
    }
    if (close) {
        note(*close);
    }
    return history;
}

namespace {

/// What is drawn of a metric of the portfolio.
void measurePortfolio(RuleTrial& trial, const NamedRule& rule, const StatedHoldings& holdings,
                      const std::vector<RuleMarketHistory>& histories) {
    PortfolioHistory history = portfolioHistory(rule, holdings, histories);
    trial.values = std::move(history.values);
    if (trial.market.bars.empty()) {
        trial.worth = std::move(history.worth);
        trial.worthCurrency = holdings.currency;
    }
}

}  // namespace

RuleTrial tryRule(const std::vector<NamedRule>& rules, std::size_t which,
                  const std::vector<RuleMarketHistory>& histories, const BacktestOptions& options) {
    const std::vector<NamedRule> tried = withInhibitors(rules, which);
    const Rule& rule = tried.front().rule;
    const RuleComparison& first = rule.fire.terms.front().comparisons.front();
    RuleTrial trial;
    trial.metric = first.metric;
    trial.unit = first.threshold.unit;
    trial.fires = nearestDouble(first.threshold.number);
    trial.clears = clearingOf(rule, first.metric);
    const std::vector<RuleSeries> series = seriesOf(histories);
    if (const RuleMarket* market = marketOf(first.metric.measure)) {
        if (const auto index = seriesOf(*market, series)) {
            trial.market = histories.at(*index);
            trial.values =
                metricHistory(first.metric, trial.market.bars, barInterval(rule, &trial.market.about));
        }
    }
    trial.simulated = options.holdings && asksPortfolio(tried);
    const bool fits = checkRules(tried, {.series = series, .runOnly = true}).empty();
    if (fits && options.holdings && asksPortfolio(first.metric)) {
        measurePortfolio(trial, tried.front(), *options.holdings, histories);
    }
    for (MetricPoint& point : trial.values) {
        point.value *= shownPerValue(first.threshold.unit);
    }
    if (fits) {
        trial.result = std::move(backtest(tried, histories, options).front());
    }
    return trial;
}

GridTrial tryGrid(const std::vector<NamedRule>& rules, std::size_t which, const GridAxis& rows,
                  const GridAxis& columns, const std::vector<RuleMarketHistory>& histories,
                  const SensitivityOptions& options, const GridProgress& progress) {
    const std::vector<NamedRule> tried = withInhibitors(rules, which);
    GridTrial trial;
    trial.fits = checkRules(tried, {.series = seriesOf(histories), .runOnly = true}).empty();
    if (trial.fits) {
        trial.grid = sensitivity(tried, 0, rows, columns, histories, options, progress);
    }
    return trial;
}

std::optional<BarTime> barTimeOf(const std::vector<RuleMarketHistory>& histories) {
    for (const RuleMarketHistory& history : histories) {
        if (!history.bars.empty()) {
            return BarTime{history.bars.openTime(0), history.bars.closeTime(history.bars.size() - 1)};
        }
    }
    return std::nullopt;
}

}  // namespace alem
