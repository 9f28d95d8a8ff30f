#include <gtest/gtest.h>

#include <chrono>
#include <iostream>
#include <random>

#include "app/doctrine/sensitivity.h"
#include "tests/app/doctrine/price_fixture.h"

namespace alem {
namespace {

/// Nine years of hours of a random walk around 1.
RuleMarketHistory nineYears(const std::string& asset, unsigned seed) {
    constexpr std::size_t bars = 9 * 8760;
    std::mt19937 random(seed);
    std::normal_distribution<double> step(0, 0.006);
    BarSeries series(hour);
    series.expect(bars);
    double price = 1;
    for (std::size_t i = 0; i < bars; ++i) {
        const double close = price * std::exp(step(random) - 0.01 * std::log(price));
        series.append(17000 * day + static_cast<std::int64_t>(i) * hour,
                      {price, std::max(price, close) * 1.002, std::min(price, close) * 0.998, close, 1000});
        price = close;
    }
    return {{.asset = AssetId::of(asset), .interval = hour}, std::move(series)};
}

std::vector<NamedRule> fourteenRules() {
    std::vector<NamedRule> rules;
    const auto add = [&](const std::string& fire, const std::string& clear) {
        rules.push_back(ruleOf("R" + std::to_string(rules.size() + 1),
                               "ON 1h WHEN " + fire + " THEN freeze(purchase) UNTIL " + clear));
    };
    add("vol_yz(A,30d) >= 58% FOR 3 closes", "vol_yz(A,30d) < 57% FOR 5 closes");
    add("vol_ewma(A,0.94) >= 75% FOR 2 closes", "vol_ewma(A,0.94) < 60% FOR 3 closes");
    add("return(A,1h) <= -1.5% OR shock(A,0.94) >= 3x", "return(A,1h) > -1% AND shock(A,0.94) < 2x");
    add("return(A,24h) <= -4%", "return(A,24h) > -3% FOR 6 closes");
    add("return(A,24h) <= -6%", "return(A,24h) > -4% FOR 6 closes");
    add("ma_distance(A,20d) <= -6%", "ma_distance(A,20d) > -5%");
    add("drawdown(A,90d) >= 20% AND vol_yz(A,30d) >= 55% FOR 2 closes",
        "drawdown(A,90d) < 18% OR vol_yz(A,30d) < 54%");
    add("peg(B) >= 300bps FOR 3 closes", "peg(B) <= 250bps FOR 6 closes");
    add("peg(B) >= 500bps FOR 3 closes", "peg(B) <= 350bps FOR 6 closes");
    add("vol_yz(B,30d) >= 58% FOR 3 closes", "vol_yz(B,30d) < 57% FOR 5 closes");
    add("vol_ewma(C,0.94) >= 75% FOR 2 closes", "vol_ewma(C,0.94) < 60% FOR 3 closes");
    add("1.03*close(C)-ma(C,20d) <= 0USD", "1.03*close(C)-ma(C,20d) > 0.01USD");
    add("vol_pk(D,30d) >= 58% OR return(D,1d) <= -5%", "vol_pk(D,30d) < 57% AND return(D,1d) > -4%");
    add("return(D,7d) <= -8% AND return(A,7d) <= -4%", "return(D,7d) > -7% OR return(A,7d) > -3%");
    return rules;
}

TEST(SpeedTest, fourteenRulesOnNineYearsOfHoursOfFourAssets) {
    const std::vector<RuleMarketHistory> histories{nineYears("A", 1), nineYears("B", 2), nineYears("C", 3),
                                                   nineYears("D", 4)};
    const auto rules = fourteenRules();
    for (const NamedRule& rule : rules) {
        ASSERT_TRUE(check(rule.rule, {.series = seriesOf(histories)}).ok()) << rule.id.view();
    }
    double best = 1e9;
    std::size_t transitions = 0;
    for (int i = 0; i < 3; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        transitions = replayed(rules, histories).size();
        best = std::min(
            best,
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::cout << "14 rules, 4 x 78,840 hourly bars: " << best << " ms, " << transitions << " transitions\n";
    EXPECT_GT(transitions, 10000U);
    // The target is 100 ms with optimisation; this also holds on a loaded machine and under a debugger.
    EXPECT_LT(best, 2000);
}

TEST(SpeedTest, aGridOfAThousandVariantsOnNineYearsOfHours) {
    const std::vector<RuleMarketHistory> histories{nineYears("A", 1)};
    const std::vector<NamedRule> rules{ruleOf(
        "R1",
        "ON 1h WHEN vol_ewma(A,0.97) >= 60% FOR 2 closes THEN freeze(purchase) UNTIL vol_ewma(A,0.97) < "
        "20% FOR 2 closes")};
    SensitivityOptions options;
    options.backtest.split = (histories[0].bars.openTime(0) + histories[0].bars.openTime(50000)) / 2;
    const auto rows =
        gridAxis(RuleFigure::Fire, Amount::ofUnits(30, 0), Amount::ofUnits(129, 0), Amount::ofUnits(1, 0));
    const auto columns =
        gridAxis(RuleFigure::Closes, Amount::ofUnits(1, 0), Amount::ofUnits(10, 0), Amount::ofUnits(1, 0));
    const auto begin = std::chrono::steady_clock::now();
    const auto grid = sensitivity(rules, 0, *rows, *columns, histories, options);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid->variants, 1000U);
    std::cout << "grid of 1,000 variants, 78,840 hourly bars, with both sides of a split: " << taken.count()
              << " s, " << grid->events.size() << " stress events\n";
    // The target is 30 s on one core.
    EXPECT_LT(taken.count(), 30);
}

}  // namespace
}  // namespace alem
