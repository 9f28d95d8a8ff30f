#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <random>

#include "app/doctrine/sensitivity.h"
#include "tests/app/doctrine/price_fixture.h"

namespace alem {
namespace {

Amount amount(const std::string& text) {
    return *Amount::parse(text);
}

/// Quiet and storms in turn, so that there are events to see and false alarms to give.
RuleMarketHistory stormy(std::size_t bars, unsigned seed, std::int64_t interval = day) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    BarSeries series(interval);
    double price = 100;
    for (std::size_t i = 0; i < bars; ++i) {
        const bool storm = i % 120 < 25;
        const double close =
            price * std::exp((storm ? 0.07 : 0.015) * normal(random) + (storm ? -0.012 : 0.003));
        series.append(15000 * day + static_cast<std::int64_t>(i) * interval,
                      {price, std::max(price, close) * 1.01, std::min(price, close) * 0.99, close, 100});
        price = close < 1 || close > 100000 ? 100 : close;
    }
    return {{.asset = AssetId::of("BTC"), .interval = interval}, std::move(series)};
}

NamedRule volatilityRule() {
    return ruleOf(
        "R1",
        "ON 1d WHEN vol_yz(BTC,14d) >= 60% FOR 2 closes THEN freeze(purchase) UNTIL vol_yz(BTC,14d) "
        "< 50% FOR 3 closes");
}

GridAxis axis(RuleFigure figure, const char* from, const char* to, const char* step) {
    return *gridAxis(figure, amount(from), amount(to), amount(step));
}

void expectSame(const RuleOutcome& a, const RuleOutcome& b) {
    EXPECT_EQ(a.bars, b.bars);
    EXPECT_EQ(a.warmUp, b.warmUp);
    EXPECT_EQ(a.unknown, b.unknown);
    EXPECT_EQ(a.firings, b.firings);
    EXPECT_EQ(a.hits, b.hits);
    EXPECT_EQ(a.misses, b.misses);
    EXPECT_EQ(a.lateFirings, b.lateFirings);
    EXPECT_EQ(a.falseAlarms, b.falseAlarms);
    EXPECT_EQ(a.falseAlarmsPerYear, b.falseAlarmsPerYear);
    EXPECT_EQ(a.daysFrozen, b.daysFrozen);
    EXPECT_EQ(a.drawdownAvoided, b.drawdownAvoided);
}

TEST(SensitivityTest, figuresAreReadAndSetInTheSentence) {
    const Rule rule = volatilityRule().rule;
    EXPECT_EQ(figureOf(rule, RuleFigure::Fire)->text(), "60");
    EXPECT_EQ(figureOf(rule, RuleFigure::Clear)->text(), "50");
    EXPECT_EQ(figureOf(rule, RuleFigure::Closes)->text(), "2");
    EXPECT_EQ(figureOf(rule, RuleFigure::ClearCloses)->text(), "3");
    EXPECT_EQ(figureOf(rule, RuleFigure::Window)->text(), "14");
    const auto set = [&](RuleFigure figure, const char* value) {
        const auto varied = withFigure(rule, figure, amount(value));
        return varied ? print(*varied) : std::string();
    };
    EXPECT_EQ(
        set(RuleFigure::Fire, "72.50"),
        "ON 1d WHEN vol_yz(BTC,14d) >= 72.5% FOR 2 closes THEN freeze(purchase) UNTIL vol_yz(BTC,14d) < "
        "50% FOR 3 closes");
    EXPECT_EQ(set(RuleFigure::Window, "30"),
              "ON 1d WHEN vol_yz(BTC,30d) >= 60% FOR 2 closes THEN freeze(purchase) UNTIL vol_yz(BTC,30d) < "
              "50% FOR 3 closes");
    EXPECT_EQ(set(RuleFigure::Closes, "1.5"), "");
    EXPECT_EQ(set(RuleFigure::ClearCloses, "0"), "");
    const Rule other = ruleOf("R2", "ON 1d WHEN age(BTC) >= 3d THEN notify(cio) UNTIL age(BTC) < 1d").rule;
    EXPECT_FALSE(figureOf(other, RuleFigure::Window));
    EXPECT_FALSE(withFigure(other, RuleFigure::Window, amount("3")));
}

TEST(SensitivityTest, anAxisHasBothItsEnds) {
    const auto values = [](const char* from, const char* to, const char* step) {
        std::string text;
        const auto made = gridAxis(RuleFigure::Fire, amount(from), amount(to), amount(step));
        for (const Amount& value : made ? made->values : std::vector<Amount>()) {
            text += value.shortText() + " ";
        }
        return text;
    };
    EXPECT_EQ(values("60", "75", "5"), "60 65 70 75 ");
    EXPECT_EQ(values("-2", "-1", "0.4"), "-2 -1.6 -1.2 ");
    EXPECT_EQ(values("3", "3", "1"), "3 ");
    EXPECT_EQ(values("3", "2", "1"), "");
    EXPECT_EQ(values("1", "2", "0"), "");
    EXPECT_EQ(values("1", "1000000", "1"), "");
}

TEST(SensitivityTest, everyCellIsTheBacktestOfItsRule) {
    const std::vector<RuleMarketHistory> histories{stormy(1500, 1)};
    SensitivityOptions options;
    options.backtest.split = 15000 * day + 800 * day;
    const std::vector<NamedRule> rules{
        ruleOf("R0", "ON 1d WHEN return(BTC,1d) <= -8% THEN notify(cio) UNTIL return(BTC,1d) > -7%"),
        ruleOf(
            "R1",
            "ON 1d WHEN vol_yz(BTC,14d) >= 60% THEN freeze(purchase) UNTIL vol_yz(BTC,14d) < 50%; INHIBITED "
            "BY R0")};
    const auto grid = sensitivity(rules, 1, axis(RuleFigure::Fire, "30", "90", "20"),
                                  axis(RuleFigure::Clear, "20", "60", "20"), histories, options);
    ASSERT_TRUE(grid);
    std::size_t tried = 0;
    for (std::size_t row = 0; row < 4; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            const auto fire = grid->rows.values[row];
            const auto clear = grid->columns.values[column];
            const GridCell& cell = grid->cell(row, column);
            EXPECT_EQ(cell.refused.has_value(), compare(clear, fire) >= 0);
            if (cell.refused) {
                EXPECT_EQ(cell.refused->code, RuleFault::Code::ClearNotSafe);
                continue;
            }
            ++tried;
            auto varied = rules;
            varied[1].rule =
                *withFigure(*withFigure(rules[1].rule, RuleFigure::Fire, fire), RuleFigure::Clear, clear);
            const RuleBacktest alone = backtest(varied, histories, options.backtest)[1];
            expectSame(cell.outcome, alone.outcome);
            ASSERT_TRUE(cell.train && cell.test);
            expectSame(*cell.train, *alone.train);
            expectSame(*cell.test, *alone.test);
            EXPECT_EQ(grid->events, alone.events);
        }
    }
    EXPECT_EQ(tried, 9U);
    EXPECT_EQ(grid->variants, tried);
    for (const GridCell& cell : grid->cells) {
        EXPECT_EQ(cell.outcome.variants, cell.refused ? 1U : tried);
    }
    EXPECT_GT(grid->cell(1, 1).outcome.daysFrozen, grid->cell(3, 1).outcome.daysFrozen);
}

TEST(SensitivityTest, overfittingIsSaidWhereThereIsEnoughToSayIt) {
    const std::vector<RuleMarketHistory> histories{stormy(3000, 1)};
    const std::vector<NamedRule> rules{volatilityRule()};
    const auto wide = sensitivity(rules, 0, axis(RuleFigure::Fire, "60", "120", "10"),
                                  axis(RuleFigure::Closes, "1", "4", "1"), histories);
    ASSERT_TRUE(wide && wide->overfitting);
    EXPECT_EQ(wide->overfitting->variants, 28U);
    EXPECT_EQ(wide->overfitting->combinations, 70U);
    EXPECT_EQ(wide->overfitting->events, wide->events.size());
    EXPECT_GE(wide->overfitting->probability, 0);
    EXPECT_LE(wide->overfitting->probability, 1);
    const auto narrow = sensitivity(rules, 0, axis(RuleFigure::Fire, "60", "120", "60"),
                                    axis(RuleFigure::Closes, "1", "2", "1"), histories);
    EXPECT_FALSE(narrow->overfitting);
    const std::vector<RuleMarketHistory> brief{stormy(200, 1)};
    const auto poor = sensitivity(rules, 0, axis(RuleFigure::Fire, "60", "120", "10"),
                                  axis(RuleFigure::Closes, "1", "4", "1"), brief);
    EXPECT_FALSE(poor->overfitting);
}

TEST(SensitivityTest, bestBeforeIsWorstAfterIsOverfitting) {
    // Each variant sees everything in one half of the blocks and nothing in the other: what is best on the
    // blocks it was chosen on is worst on the rest.
    VariantBlocks variants;
    for (unsigned half = 0; half < 256; ++half) {
        if (std::popcount(half) != 4) {
            continue;
        }
        std::vector<BlockCounts> blocks;
        for (unsigned block = 0; block < 8; ++block) {
            blocks.push_back({2, (half >> block & 1U) != 0 ? 2U : 0U, 2, 0});
        }
        variants.push_back(blocks);
    }
    EXPECT_EQ(overfittingOf(variants)->probability, 1);
    // One that is better everywhere is no matter of luck.
    variants.push_back(std::vector<BlockCounts>(8, {2, 2, 2, 0}));
    EXPECT_LT(overfittingOf(variants)->probability, 0.51);
    VariantBlocks plain;
    for (std::size_t hits = 0; hits < 10; ++hits) {
        plain.emplace_back(8, BlockCounts{9, hits, 9, 0});
    }
    EXPECT_EQ(overfittingOf(plain)->probability, 0);
    EXPECT_EQ(performanceOf({4, 3, 10, 5}), 0.25);
    EXPECT_EQ(performanceOf({4, 1, 0, 0}), 0.25);
}

TEST(SensitivityTest, tellsHowFarItIsAndCanBeGivenUp) {
    const std::vector<RuleMarketHistory> histories{stormy(2000, 1)};
    const auto rows = axis(RuleFigure::Fire, "60", "120", "10");
    const auto columns = axis(RuleFigure::Closes, "1", "4", "1");
    std::vector<std::int64_t> told;
    std::size_t limit = 1000;
    const GridProgress progress = [&](std::int64_t done, std::int64_t total) {
        EXPECT_EQ(total, 4000);
        EXPECT_TRUE(told.empty() || told.back() <= done);
        told.push_back(done);
        return told.size() < limit;
    };
    EXPECT_TRUE(sensitivity({volatilityRule()}, 0, rows, columns, histories, {}, progress));
    EXPECT_EQ(told.size(), 4U + 28U);
    limit = 3;
    told.clear();
    EXPECT_FALSE(sensitivity({volatilityRule()}, 0, rows, columns, histories, {}, progress));
    EXPECT_EQ(told.size(), 3U);
    limit = 10;
    told.clear();
    EXPECT_FALSE(sensitivity({volatilityRule()}, 0, rows, columns, histories, {}, progress));
    EXPECT_EQ(told.size(), 10U);
}

}  // namespace
}  // namespace alem
