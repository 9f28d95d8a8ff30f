#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/app/doctrine/price_fixture.h"

namespace alem {
namespace {

const std::string folder = std::string(ALEM_SOURCE_DIR) + "/../shared/data/market/";

/// The histories that the reference's figures were taken from; they are not part of the project.
class RealHistoryTest : public testing::Test {
  protected:
    void SetUp() override {
        if (!std::filesystem::exists(folder)) {
            GTEST_SKIP() << "the real price histories are not on this machine: " << folder;
        }
    }
    static std::vector<RuleMarketHistory> bitcoin() {
        // As the reference: from 2018 on.
        return {{{.asset = AssetId::of("BTC"), .interval = day},
                 barsOfFile(folder + "btc-usdt-1d.csv", day, Day::of(2018, 1, 1)->number() * day)}};
    }
    static std::vector<RuleMarketHistory> terra() {
        return {{{.asset = AssetId::of("UST"), .interval = hour},
                 barsOfFile(folder + "ust-usdt-1h-2022-depeg.csv", hour)}};
    }
    static std::vector<std::string> firings(const std::vector<NamedRule>& rules,
                                            const std::vector<RuleMarketHistory>& histories) {
        std::vector<std::string> texts;
        for (const std::int64_t time : firingsOf(replayed(rules, histories), 0)) {
            texts.push_back(textOf(time));
        }
        return texts;
    }
};

TEST_F(RealHistoryTest, elevatedVolatilityOfBitcoin) {
    EXPECT_THAT(
        firings({ruleOf("R1",
                        "ON 1d WHEN vol_yz(BTC,30d) >= 80% FOR 3 closes THEN require_approval(purchase,cio) "
                        "UNTIL vol_yz(BTC,30d) < 70% FOR 5 closes")},
                bitcoin()),
        testing::SizeIs(12));
    EXPECT_THAT(firings({ruleOf("R1",
                                "ON 1d WHEN vol_yz(BTC,30d) >= 80% THEN require_approval(purchase,cio) "
                                "UNTIL vol_yz(BTC,30d) < 80%")},
                        bitcoin()),
                testing::SizeIs(16));
}

TEST_F(RealHistoryTest, purchaseFreezeOnBitcoin) {
    EXPECT_THAT(firings({ruleOf("R2",
                                "ON 1d WHEN vol_ewma(BTC,0.94) >= 90% FOR 2 closes THEN freeze(purchase) "
                                "UNTIL vol_ewma(BTC,0.94) < 75% FOR 3 closes")},
                        bitcoin()),
                testing::SizeIs(11));
    EXPECT_THAT(firings({ruleOf("R2",
                                "ON 1d WHEN vol_ewma(BTC,0.94) >= 90% THEN freeze(purchase) "
                                "UNTIL vol_ewma(BTC,0.94) < 90%")},
                        bitcoin()),
                testing::SizeIs(26));
}

TEST_F(RealHistoryTest, shocksOfBitcoin) {
    EXPECT_THAT(
        firings(
            {ruleOf("R3",
                    "ON 1d WHEN return(BTC,1d) <= -15% THEN freeze(purchase) UNTIL return(BTC,1d) > -15%")},
            bitcoin()),
        testing::SizeIs(4));
}

TEST_F(RealHistoryTest, pegOfTerra) {
    // In March the premium closed at exactly 1.005 for its third hour: equality is a breach. In doubles,
    // fabs(1.005 - 1) * 1e4 is 49.999999999998934 and this firing is lost.
    EXPECT_THAT(
        firings(
            {ruleOf("R7",
                    "ON 1h WHEN peg(UST) >= 50bps FOR 3 closes THEN freeze(receipt,UST) AND notify(issuer) "
                    "UNTIL peg(UST) <= 25bps FOR 6 closes")},
            terra()),
        testing::ElementsAre("2022-01-28T11:00", "2022-03-10T21:00", "2022-05-08T00:00"));
    EXPECT_THAT(
        firings(
            {ruleOf(
                "R8",
                "ON 1h WHEN peg(UST) >= 200bps FOR 3 closes THEN redeem(UST,25%) AND summon(committee,4h) "
                "UNTIL peg(UST) <= 50bps FOR 6 closes")},
            terra()),
        testing::ElementsAre("2022-05-09T19:00"));
}

}  // namespace
}  // namespace alem
