#include "app/doctrine/backtest.h"

#include <cctype>
#include <cmath>
#include <map>

#include "app/doctrine/outcome.h"

namespace alem {

namespace {

RuleBacktest backtestOf(std::size_t index, const NamedRule& named, const SignalEngine& engine,
                        const std::vector<RuleMarketHistory>& histories, LongerHistories& longer,
                        const BacktestOptions& options) {
    const RuleCoverage& coverage = engine.coverage(index);
    const std::int64_t interval = named.rule.interval.milliseconds();
    const auto [from, to] = spanOf(named.rule, coverage, histories, options);
    const Timeline timeline(index, engine.transitions(), coverage, interval);

    RuleBacktest result;
    result.id = named.id;
    for (const Transition& one : engine.transitions()) {
        if (one.rule == index && one.openTime >= from && one.openTime < to) {
            result.transitions.push_back(one);
        }
    }
    const BarSeries* bars = barsOf(named.rule, seriesOf(histories), longer);
    result.events = stressFor(named.rule, bars, options.stress, from, to);
    const OutcomeSubject subject{named.rule, timeline, bars, result.events, options};
    result.outcome = outcomeOf(subject, from, to);
    if (options.split && *options.split > from && *options.split < to) {
        result.train = outcomeOf(subject, from, *options.split);
        result.test = outcomeOf(subject, *options.split, to);
    }
    return result;
}

}  // namespace

std::vector<RuleBacktest> backtest(const std::vector<NamedRule>& rules,
                                   const std::vector<RuleMarketHistory>& given,
                                   const BacktestOptions& options) {
    const auto cut = options.to ? upTo(given, *options.to) : std::vector<RuleMarketHistory>();
    const auto& histories = options.to ? cut : given;
    HistoryFeed feed(histories);
    const SignalEngine engine =
        replay(rules, seriesOf(histories), feed, options.holdings ? &*options.holdings : nullptr);
    LongerHistories longer(histories);
    std::map<std::string, std::size_t> shapes;
    for (const NamedRule& rule : rules) {
        ++shapes[shapeOf(rule.rule)];
    }
    std::vector<RuleBacktest> results;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        results.push_back(backtestOf(i, rules[i], engine, histories, longer, options));
        RuleBacktest& result = results.back();
        result.variants = shapes[shapeOf(rules[i].rule)];
        result.outcome.variants = result.variants;
        for (auto* part : {&result.train, &result.test}) {
            if (*part) {
                (*part)->variants = result.variants;
            }
        }
    }
    return results;
}

std::string shapeOf(const Rule& rule) {
    std::string shape;
    for (const char c : print(rule)) {
        const bool figure = std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '.';
        if (!figure) {
            shape += c;
        } else if (shape.empty() || shape.back() != '#') {
            shape += '#';
        }
    }
    return shape;
}

Amount shownStatistic(double value, int decimals) {
    const double scaled = std::nearbyint(value * std::pow(10, decimals));
    if (!(std::abs(scaled) < 9e18)) {
        throw AmountOverflow();
    }
    return Amount::ofUnits(static_cast<std::int64_t>(scaled), decimals);
}

}  // namespace alem
