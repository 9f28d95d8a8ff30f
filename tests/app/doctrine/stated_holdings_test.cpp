#include "app/doctrine/stated_holdings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "app/doctrine/backtest.h"
#include "app/doctrine/rule_trial.h"
#include "tests/app/doctrine/price_fixture.h"

namespace alem {
namespace {

using testing::ElementsAre;

constexpr std::int64_t start = 20000 * day;

/// Zero stands for a bar that is missing.
RuleMarketHistory history(const std::string& asset, std::int64_t interval, const std::vector<double>& closes,
                          std::int64_t lag = 0) {
    RuleMarketHistory made{{.asset = AssetId::of(asset), .interval = interval, .publicationLag = lag},
                           BarSeries(interval)};
    for (std::size_t i = 0; i < closes.size(); ++i) {
        if (closes[i] != 0) {
            made.bars.append(start + static_cast<std::int64_t>(i) * interval,
                             {closes[i], closes[i], closes[i], closes[i], 1});
        }
    }
    return made;
}

StatedHolding held(const std::string& asset, const std::string& quantity, const std::string& custodian = "") {
    StatedHolding one{AssetId::of(asset), *Amount::parse(quantity)};
    if (!custodian.empty()) {
        one.custodian = RuleWord::of(custodian);
    }
    return one;
}

PairHistory pair(const std::string& asset, const std::string& quote, std::size_t series) {
    return {AssetId::of(asset), AssetId::of(quote), series};
}

StatedHoldings made(std::vector<StatedHolding> positions, std::vector<PairHistory> pairs,
                    const std::string& preferred = "USD") {
    const auto holdings = statedHoldings(std::move(positions), std::move(pairs), AssetId::of(preferred));
    check(holdings.ok(), "a test's holdings can be valued");
    return *holdings;
}

/// Two B, dear and wandering, and ten E.
StatedHoldings twoAssets() {
    return made({held("B", "2", "vault"), held("E", "10", "desk")},
                {pair("B", "USD", 0), pair("E", "USD", 1)});
}

/// Of the first metric, at each close of the rule.
std::vector<double> valuesOf(const std::string& sentence, const StatedHoldings& holdings,
                             const std::vector<RuleMarketHistory>& histories) {
    std::vector<double> values;
    for (const MetricPoint& point : portfolioHistory(ruleOf("R", sentence), holdings, histories).values) {
        values.push_back(point.value);
    }
    return values;
}

std::string daily(const std::string& metric, const std::string& unit = "%") {
    return "ON 1d WHEN " + metric + " >= 0.5" + unit + " THEN notify(board) UNTIL " + metric + " < 0.4" +
           unit;
}

MATCHER(IsUnknown, "") {
    return std::isnan(arg);
}

TEST(StatedHoldings, WeightsAreQuantitiesTimesCloses) {
    const std::vector<RuleMarketHistory> histories{history("B", day, {100, 110, 90, 125}),
                                                   history("E", day, {20, 18, 30, 25})};
    // 200/400, 220/400, 180/480, 250/500.
    EXPECT_THAT(valuesOf(daily("weight(B)"), twoAssets(), histories), ElementsAre(0.5, 0.55, 0.375, 0.5));
    EXPECT_THAT(
        valuesOf(daily("hhi(assets)", "x"), twoAssets(), histories),
        ElementsAre(0.5, testing::DoubleNear(0.505, 1e-15), testing::DoubleNear(0.53125, 1e-15), 0.5));
    EXPECT_THAT(valuesOf(daily("custody_share(desk)"), twoAssets(), histories),
                ElementsAre(0.5, 0.45, 0.625, 0.5));
    EXPECT_THAT(valuesOf(daily("weight(X)"), twoAssets(), histories), ElementsAre(0, 0, 0, 0))
        << "none is held";
    EXPECT_THAT(valuesOf(daily("2*weight(B)-weight(E)"), twoAssets(), histories),
                ElementsAre(0.5, testing::DoubleNear(0.65, 1e-15), 0.125, 0.5));
}

TEST(StatedHoldings, ARuleOnThePortfolioFiresInABacktest) {
    const std::vector<RuleMarketHistory> histories{history("B", day, {100, 110, 90, 125, 130, 60}),
                                                   history("E", day, {20, 18, 30, 25, 20, 20})};
    const auto rule = ruleOf("R", "ON 1d WHEN weight(B) >= 55% THEN rebalance(B) UNTIL weight(B) < 45%");
    const RuleBacktest one = backtest({rule}, histories, {.holdings = twoAssets()})[0];
    EXPECT_EQ(one.outcome.bars, 6U);
    EXPECT_EQ(one.outcome.warmUp, 0U);
    EXPECT_EQ(one.outcome.unknown, 0U);
    EXPECT_THAT(firingsOf(one.transitions, 0), ElementsAre(start + day, start + 4 * day));
    EXPECT_EQ(one.transitions.at(0).values.at(0), 0.55) << "at the edge";
    EXPECT_EQ(one.outcome.daysFrozen, 1) << "acted on a day late, and the second time not before the end";
    const BacktestOptions prompt{.acknowledgement = 0, .holdings = twoAssets()};
    EXPECT_EQ(backtest({rule}, histories, prompt)[0].outcome.daysFrozen, 2);
    const RuleBacktest without = backtest({rule}, histories)[0];
    EXPECT_EQ(without.outcome.warmUp, 6U) << "without holdings nothing is known";
    EXPECT_EQ(without.outcome.firings, 0U);
}

TEST(StatedHoldings, WithoutAPriceNothingIsKnownAndNothingIsZero) {
    const std::vector<RuleMarketHistory> histories{history("B", day, {100, 110, 90, 125, 120}),
                                                   history("E", day, {0, 18, 0, 25, 25})};
    EXPECT_THAT(valuesOf(daily("weight(B)"), twoAssets(), histories),
                ElementsAre(IsUnknown(), 0.55, IsUnknown(), 0.5, 240.0 / 490))
        << "not yet, and not while a bar is missing that is due";
    EXPECT_THAT(valuesOf(daily("weight(X)"), twoAssets(), histories),
                ElementsAre(IsUnknown(), 0, IsUnknown(), 0, 0));
    EXPECT_THAT(valuesOf(daily("weight(B)") + "; MAX AGE 1d", twoAssets(), histories),
                ElementsAre(IsUnknown(), 0.55, 180.0 / 360, 0.5, 240.0 / 490))
        << "as old as the rule allows";
    EXPECT_THAT(valuesOf(daily("custody_share(desk)"), twoAssets(), histories)[2], IsUnknown());
    const auto ended = std::vector{histories[0], history("E", day, {20, 18})};
    EXPECT_THAT(valuesOf(daily("weight(B)"), twoAssets(), ended),
                ElementsAre(0.5, 0.55, IsUnknown(), IsUnknown(), IsUnknown()));
}

TEST(StatedHoldings, CloseByCloseAsEachBecomesKnown) {
    // By the hour the daily close of E is the last one known, and is known two hours late.
    std::vector<double> hours(50, 100);
    hours[25] = 200;
    const std::vector<RuleMarketHistory> histories{history("B", hour, hours),
                                                   history("E", day, {20, 60}, 2 * hour)};
    const auto values = valuesOf("ON 1h WHEN weight(B) >= 55% THEN notify(board) UNTIL weight(B) < 45%",
                                 twoAssets(), histories);
    ASSERT_EQ(values.size(), 50U);
    EXPECT_THAT(values[24], IsUnknown()) << "the day's close is not known yet";
    EXPECT_EQ(values[25], 400.0 / 600) << "at 02:00: the close of B of that hour, and that of E of the day";
    EXPECT_EQ(values[26], 200.0 / 400);
    EXPECT_EQ(values[48], 200.0 / 400) << "still yesterday's, as it was known";
    EXPECT_EQ(values[49], 200.0 / 800);
}

TEST(StatedHoldings, CurrenciesAreBroughtTogether) {
    const std::vector<RuleMarketHistory> histories{
        history("B", day, {100, 100}), history("E", day, {40000, 40000}), history("USD", day, {400, 500})};
    const std::vector<PairHistory> pairs{pair("B", "USD", 0), pair("E", "KZT", 1), pair("USD", "KZT", 2)};
    const auto positions =
        std::vector{held("B", "2"), held("E", "1"), held("KZT", "40000"), held("USD", "100")};
    for (const char* currency : {"KZT", "USD"}) {
        const StatedHoldings holdings = made(positions, pairs, currency);
        EXPECT_EQ(holdings.currency, AssetId::of(currency));
        const auto values = valuesOf(daily("weight(B)"), holdings, histories);
        EXPECT_NEAR(values.at(0), 200.0 / 500, 1e-15) << currency;
        EXPECT_NEAR(values.at(1), 200.0 / 460, 1e-15) << currency;
    }
    EXPECT_EQ(made(positions, pairs, "EUR").currency, AssetId::of("USD")) << "none leads there";
}

TEST(StatedHoldings, SaysWhatCannotBeValued) {
    using Code = StatedHoldingsFault::Code;
    const auto fault = [](std::vector<StatedHolding> positions, std::vector<PairHistory> pairs) {
        const auto tried = statedHoldings(std::move(positions), std::move(pairs));
        return tried ? std::string("none")
                     : std::string(tried.error().code == Code::NoPrices ? "no prices " : "no way ") +
                           tried.error().asset.text();
    };
    EXPECT_EQ(fault({held("B", "1"), held("X", "1")}, {pair("B", "USD", 0)}), "no prices X");
    EXPECT_EQ(fault({held("B", "1"), held("E", "1")}, {pair("B", "USD", 0), pair("E", "KZT", 1)}),
              "no way E");
    EXPECT_EQ(fault({held("B", "1"), held("USD", "1")}, {pair("B", "USD", 0)}), "none");
    PairHistory unsaid{AssetId::of("B"), {}, 0};
    EXPECT_EQ(fault({held("B", "1"), held("USD", "1")}, {unsaid}), "no prices USD");
    EXPECT_EQ(fault({held("B", "1")}, {unsaid}), "none");
}

TEST(StatedHoldings, AStatedPriceCountsFromWhenItWasStatedUntilTheNext) {
    const std::vector<RuleMarketHistory> histories{history("B", day, {100, 100, 100, 100})};
    PairHistory stated{
        AssetId::of("E"), AssetId::of("USD"), {}, {{start + 2 * day, 20}, {start + 4 * day, 60}}};
    const auto holdings = made({held("B", "2"), held("E", "10")}, {pair("B", "USD", 0), stated});
    EXPECT_THAT(valuesOf(daily("weight(B)"), holdings, histories), ElementsAre(IsUnknown(), 0.5, 0.5, 0.25));
}

TEST(StatedHoldings, CustodyIsUnknownWhereItWasNotSaid) {
    const std::vector<RuleMarketHistory> histories{history("B", day, {100}), history("E", day, {20})};
    const auto holdings =
        made({held("B", "2", "vault"), held("E", "10")}, {pair("B", "USD", 0), pair("E", "USD", 1)});
    EXPECT_THAT(valuesOf(daily("custody_share(vault)"), holdings, histories), ElementsAre(IsUnknown()));
    EXPECT_THAT(valuesOf(daily("hhi(custody)", "x"), holdings, histories), ElementsAre(IsUnknown()));
    EXPECT_THAT(valuesOf(daily("weight(B)"), holdings, histories), ElementsAre(0.5));
}

TEST(StatedHoldings, ARulesTimeEndsWithThePricesOfWhatIsHeld) {
    const std::vector<RuleMarketHistory> histories{history("B", day, {100, 110}), history("E", day, {20, 18}),
                                                   history("X", day, std::vector<double>(9, 1.0))};
    const auto rule = ruleOf("R", daily("weight(B)"));
    const RuleOutcome outcome = backtest({rule}, histories, {.holdings = twoAssets()})[0].outcome;
    EXPECT_EQ(outcome.bars, 2U);
    EXPECT_EQ(outcome.unknown, 0U);
}

TEST(StatedHoldings, ATrialShowsTheWeightAndWhatItWasTakenOf) {
    const std::vector<RuleMarketHistory> histories{history("B", day, {100, 110, 90, 125}),
                                                   history("E", day, {20, 18, 30, 25})};
    const BacktestOptions options{.holdings = twoAssets()};
    const RuleTrial weight = tryRule({ruleOf("R", daily("weight(B)"))}, 0, histories, options);
    EXPECT_TRUE(weight.simulated);
    EXPECT_EQ(weight.market.about.asset, AssetId::of("B"));
    ASSERT_EQ(weight.values.size(), 4U);
    EXPECT_DOUBLE_EQ(weight.values[1].value, 55);
    EXPECT_EQ(weight.values[1].closeTime, start + 2 * day);
    EXPECT_TRUE(weight.worth.empty());
    const RuleTrial custody = tryRule({ruleOf("R", daily("hhi(custody)", "x"))}, 0, histories, options);
    ASSERT_EQ(custody.worth.size(), 4U);
    EXPECT_EQ(custody.worth[2].value, 480);
    EXPECT_EQ(custody.worthCurrency, AssetId::of("USD"));
    EXPECT_FALSE(tryRule({ruleOf("R", daily("weight(B)"))}, 0, histories).simulated);
    EXPECT_FALSE(tryRule({ruleOf("R", daily("drawdown(B,2d)"))}, 0, histories, options).simulated);
}

TEST(StatedHoldings, AGridSeesTheSamePortfolio) {
    const std::vector<RuleMarketHistory> histories{history("B", day, {100, 110, 90, 125}),
                                                   history("E", day, {20, 18, 30, 25})};
    const auto rule = ruleOf("R", "ON 1d WHEN weight(B) >= 55% THEN rebalance(B) UNTIL weight(B) < 40%");
    const GridAxis fire{RuleFigure::Fire, {*Amount::parse("50"), *Amount::parse("55"), *Amount::parse("60")}};
    const GridAxis closes{RuleFigure::Closes, {*Amount::parse("1")}};
    const auto grid =
        sensitivity({rule}, 0, fire, closes, histories, {.backtest = {.holdings = twoAssets()}});
    ASSERT_TRUE(grid.has_value());
    EXPECT_EQ(grid->cell(0, 0).outcome.firings, 2U);
    EXPECT_EQ(grid->cell(1, 0).outcome.firings, 1U);
    EXPECT_EQ(grid->cell(2, 0).outcome.firings, 0U);
    EXPECT_EQ(grid->cell(2, 0).outcome.warmUp, 0U);
}

}  // namespace
}  // namespace alem
