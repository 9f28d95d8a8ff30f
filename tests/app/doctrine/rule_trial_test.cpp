#include "app/doctrine/rule_trial.h"

#include <gtest/gtest.h>

#include <cmath>

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
