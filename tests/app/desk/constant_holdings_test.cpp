#include "app/book/constant_holdings.h"

#include <gtest/gtest.h>

#include <cmath>

#include "app/doctrine/rule_trial.h"
#include "tests/app/desk/doctrine_fixture.h"

namespace alem::test {

/// 100,000,000 KZT and, until something is bought, 1,000,000 USD at 500 KZT: 1,200,000 USD in all.
class ConstantHoldingsTest : public DoctrineFixture {
  protected:
    static NamedRule named(const std::string& metric) {
        const auto rule =
            parseRule("ON 1d WHEN " + metric + " >= 10% THEN notify(board) UNTIL " + metric + " < 8%");
        EXPECT_TRUE(rule.ok());
        return {RuleId::of("R9"), *rule};
    }
    [[nodiscard]] RuleSetting setting(const NamedRule& rule) const {
        return settingFor({rule}, m_desk->books(), m_desk->books().holdingsAt(m_now));
    }
    [[nodiscard]] std::vector<MetricPoint> values(const std::string& metric) const {
        const NamedRule rule = named(metric);
        const RuleSetting given = setting(rule);
        EXPECT_TRUE(given.holdings.has_value());
        return portfolioHistory(rule, *given.holdings, given.histories).values;
    }
};

TEST_F(ConstantHoldingsTest, AreThoseOfTodayAtPastPrices) {
    done(purchase("10", "60000"));  // for 600,000 USD
    nextDay();
    nextDay();
    nextDay();
    importCloses({20000, 30000, 60000, 120000});
    const auto weights = values("weight(BTC)");
    ASSERT_EQ(weights.size(), 4U);
    EXPECT_TRUE(std::isnan(weights[0].value)) << "the rate of the tenge was not stated yet";
    EXPECT_NEAR(weights[1].value, 300000.0 / 900000, 1e-12);
    EXPECT_NEAR(weights[2].value, 600000.0 / 1200000, 1e-12);
    EXPECT_NEAR(weights[3].value, 1200000.0 / 1800000, 1e-12);
    const auto custody = values("custody_share(helvion)");
    EXPECT_NEAR(custody[1].value, weights[1].value, 1e-12) << "BTC lies there, and nothing else";
    EXPECT_EQ(setting(named("weight(BTC)")).holdings->currency, AssetId::of("KZT"));
}

TEST_F(ConstantHoldingsTest, LiveSaysTheSameWhereThisWasHeld) {
    adopt({rule("R9", "ON 1d WHEN weight(BTC) >= 4% THEN notify(committee) UNTIL weight(BTC) < 3%")});
    done(purchase("1", "60000"));
    nextDay();
    importCloses({55000, 71234.5});
    const auto& live = interventions().ruleSignals().at(0).values.at(0).value;
    EXPECT_NEAR(std::stod(live), values("weight(BTC)").back().value, 1e-9);
    EXPECT_EQ(live.substr(0, 6), "0.0588");
}

TEST_F(ConstantHoldingsTest, WithoutPastPricesOfAllNothingIsKnown) {
    done(receipt("ETH", "helvion/cold", "10"));
    nextDay();
    importCloses({60000, 60000});
    const RuleSetting given = setting(named("weight(BTC)"));
    EXPECT_FALSE(given.holdings.has_value());
    EXPECT_EQ(given.withoutPrices, AssetId::of("ETH"));
    const auto trial = tryRule({named("weight(BTC)")}, 0, given.histories, {.holdings = given.holdings});
    EXPECT_FALSE(trial.simulated);
    EXPECT_TRUE(trial.values.empty());
}

TEST_F(ConstantHoldingsTest, AreNotLookedForWhereNoRuleAsks) {
    nextDay();
    importCloses({60000, 60000});
    const RuleSetting given = setting(named("drawdown(BTC,1d)"));
    EXPECT_FALSE(given.holdings.has_value());
    EXPECT_FALSE(given.withoutPrices.has_value());
    EXPECT_EQ(given.histories.size(), 1U);
}

}  // namespace alem::test
