#include "app/doctrine/rule_trial.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace alem {
namespace {

constexpr std::int64_t day = 86'400'000;

/// Closes that fall by a third on day 40, rise again, and miss day 60.
RuleMarketHistory market() {
    RuleMarketHistory known;
    known.about.asset = AssetId::of("BTC");
    known.about.interval = day;
    known.bars = BarSeries(day);
    for (int i = 0; i < 90; ++i) {
        if (i == 60) {
            continue;
        }
        const double close = i < 40 ? 300 : i < 50 ? 200 : 310;
        known.bars.append(i * day, {close, close, close, close, 1});
    }
    return known;
}

NamedRule named(const char* id, const char* sentence) {
    const auto rule = parseRule(sentence);
    EXPECT_TRUE(rule.ok());
    return {RuleId::of(id), *rule};
}

const char* const fall =
    "ON 1d WHEN drawdown(BTC,30d) >= 20% FOR 2 closes THEN freeze(purchase) UNTIL drawdown(BTC,30d) < 5%";

TEST(RuleTrial, TellsWhatTheRuleMeasuredAndWhenItWouldHaveFired) {
    const RuleTrial trial = tryRule({named("R1", fall)}, 0, {market()});
    EXPECT_EQ(trial.fires, 20);
    ASSERT_TRUE(trial.clears.has_value());
    EXPECT_EQ(*trial.clears, 5);
    EXPECT_EQ(trial.unit, RuleUnit::Percent);
    ASSERT_EQ(trial.values.size(), 90U) << "one for each day, the missing one too";
    EXPECT_TRUE(std::isnan(trial.values[10].value)) << "the window is not full";
    EXPECT_NEAR(trial.values[45].value, 100.0 / 3, 1e-9);
    EXPECT_TRUE(std::isnan(trial.values[60].value));
    ASSERT_TRUE(trial.result.has_value());
    ASSERT_EQ(trial.result->outcome.firings, 1U);
    const auto fired = std::find_if(trial.result->transitions.begin(), trial.result->transitions.end(),
                                    [](const Transition& one) { return one.signal.fires(); });
    EXPECT_EQ(fired->openTime, 41 * day) << "the second close of the fall";
    // What is charted is what the engine saw.
    EXPECT_NEAR(fired->values.at(0) * 100, trial.values[41].value, 1e-12);
}

/// Counted anew for each bar: the window before each of the counted bars is sorted, and its second smallest
/// return is the quantile of 99 % of 120.
double exceptionsByHand(const std::vector<double>& returns, std::size_t at) {
    constexpr std::size_t window = 120;
    constexpr std::size_t counted = 40;
    if (at < window + counted) {
        return NAN;
    }
    double exceptions = 0;
    for (std::size_t bar = at + 1 - counted; bar <= at; ++bar) {
        const auto first = returns.begin() + static_cast<std::ptrdiff_t>(bar - window);
        std::vector<double> before(first, first + window);
        if (std::any_of(before.begin(), before.end(), [](double r) { return std::isnan(r); }) ||
            std::isnan(returns[bar])) {
            return NAN;
        }
        std::sort(before.begin(), before.end());
        exceptions += returns[bar] < before[1] ? 1 : 0;
    }
    return exceptions;
}

TEST(RuleTrial, CountsTheDaysThatLostMoreThanTheValueAtRiskKnownBefore) {
    const auto rule = named("R14",
                            "ON 1d WHEN var_exceptions(BTC,120d,40d) >= 2x THEN notify(committee) UNTIL "
                            "var_exceptions(BTC,120d,40d) < 1x")
                          .rule;
    BarSeries bars(day);
    std::mt19937 random(14);
    std::student_t_distribution<double> heavy(3);
    double close = 1000;
    std::vector<double> returns;
    for (int i = 0; i < 900; ++i) {
        // Calm and turmoil in turn, so that the quantile is late; one day is missing, with its neighbour's
        // return.
        const double before = close;
        close *= std::exp(heavy(random) * (i / 150 % 2 == 0 ? 0.005 : 0.02));
        if (i != 500) {
            bars.append(i * day, {close, close, close, close, 1});
        }
        const bool unknownReturn = i == 0 || i == 500 || i == 501;
        returns.push_back(unknownReturn ? NAN : std::log(close / before));
    }
    const auto values = metricHistory(rule.fire.terms.front().comparisons.front().metric, bars, day);
    ASSERT_EQ(values.size(), returns.size());
    std::set<double> seen;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double expected = exceptionsByHand(returns, i);
        ASSERT_EQ(std::isnan(values[i].value), std::isnan(expected)) << i;
        if (!std::isnan(expected)) {
            ASSERT_EQ(values[i].value, expected) << i;
            seen.insert(expected);
        }
    }
    EXPECT_GE(seen.size(), 4U) << "the counts must differ for this to tell anything";
}

TEST(RuleTrial, TheOthersTakePartAsInhibitors) {
    const NamedRule first = named("R1", fall);
    const NamedRule second =
        named("R2",
              "ON 1d WHEN drawdown(BTC,30d) >= 30% THEN notify(committee) UNTIL drawdown(BTC,30d) < 5%; "
              "INHIBITED BY R1");
    const RuleTrial trial = tryRule({first, second}, 1, {market()});
    ASSERT_TRUE(trial.result.has_value());
    bool suppressed = false;
    for (const Transition& one : trial.result->transitions) {
        suppressed = suppressed || one.action == ActionStatus::Suppressed;
    }
    EXPECT_TRUE(suppressed);
}

TEST(RuleTrial, WithoutBarsNothingIsKnown) {
    const RuleTrial trial = tryRule({named("R1", fall)}, 0, {});
    EXPECT_TRUE(trial.values.empty());
    EXPECT_TRUE(!trial.result || trial.result->outcome.bars == 0);
}

TEST(RuleTrial, AMetricOfTwoMarketsHasNoHistoryOfItsOwn) {
    const auto rule = parseRule(
        "ON 1d WHEN correlation(BTC,ETH,30d) >= 0.9x THEN notify(committee) UNTIL correlation(BTC,ETH,30d) < "
        "0.5x");
    ASSERT_TRUE(rule.ok());
    const RuleMarketHistory one = market();
    for (const MetricPoint& point :
         metricHistory(rule->fire.terms.front().comparisons.front().metric, one.bars, day)) {
        EXPECT_TRUE(std::isnan(point.value));
    }
}

}  // namespace
}  // namespace alem
