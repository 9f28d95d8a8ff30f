#include "app/book/holdings.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "tests/app/book/fold.h"

namespace alem {
namespace {

TEST(HoldingsTest, aPurchaseIsALotAtItsFullCost) {
    Fold fold;
    fold.receive("bank", "USD", "1000.00", "2026-01-01T00:00:00Z", "1000.00");
    auto facts =
        Fold::purchase("vault", "BTC", "0.01000000", "bank", "USD", "900.00", "2026-01-02T00:00:00Z");
    facts.fee = *Amount::parse("1.50");
    fold.tell(Purchased(facts));
    EXPECT_EQ(fold.held("vault", "BTC"), "0.01000000");
    EXPECT_EQ(fold.held("bank", "USD"), "98.50");
    EXPECT_EQ(fold.cost("vault", "BTC"), "901.50");
}

TEST(HoldingsTest, paidInAnotherCryptoAssetItIsAlsoADisposal) {
    Fold fold;
    fold.receive("exchange", "BNB", "10.00000000", "2026-01-01T00:00:00Z", "5000.00");
    fold.price("BNB", "USD", "800.00", "2026-01-02T00:00:00Z");
    fold.buy("exchange", "BTC", "0.02000000", "exchange", "BNB", "2.00000000", "2026-01-03T00:00:00Z");
    EXPECT_EQ(fold.cost("exchange", "BTC"), "1600.00");
    EXPECT_EQ(fold.cost("exchange", "BNB"), "4000.00");
    ASSERT_EQ(fold.books().holdings().disposals().size(), 1U);
    const Disposal& disposal = fold.books().holdings().disposals()[0];
    EXPECT_EQ(disposal.gain(), 60000);  // 1,600.00 for what cost 1,000.00
    ASSERT_EQ(fold.books().holdings().reliefsOf(disposal).size(), 1U);
    EXPECT_EQ(fold.books().holdings().reliefsOf(disposal)[0].units, 200000000);
}

TEST(HoldingsTest, aTransferKeepsIdentityDateAndBasis) {
    Fold fold;
    const auto first = fold.receive("exchange", "BTC", "1.00000000", "2026-01-01T00:00:00Z", "50000.00");
    fold.receive("exchange", "BTC", "1.00000000", "2026-01-05T00:00:00Z", "70000.00");
    const auto moved = fold.move("exchange", "vault", "BTC", "0.50000000", "2026-01-06T00:00:00Z");
    EXPECT_EQ(fold.cost("vault", "BTC"), "25000.00");
    EXPECT_EQ(fold.cost("exchange", "BTC"), "95000.00");
    const auto& holdings = fold.books().holdings();
    const auto lots =
        holdings.lots(*holdings.find(fold.account("vault"), fold.asset("BTC")), Instant::farFuture());
    ASSERT_EQ(lots.size(), 1U);
    EXPECT_EQ(lots[0].id, (LotId{first, moved}));
    EXPECT_EQ(lots[0].acquired, *Instant::parse("2026-01-01T00:00:00Z"));
    EXPECT_TRUE(holdings.disposals().empty());
}

TEST(HoldingsTest, piecesOfOneLotThatMeetAgainAreOnePiece) {
    Fold fold;
    const auto lot = fold.receive("exchange", "BTC", "1.00000000", "2026-01-01T00:00:00Z", "50000.00");
    fold.move("exchange", "vault", "BTC", "0.25000000", "2026-01-02T00:00:00Z");
    fold.move("exchange", "vault", "BTC", "0.25000000", "2026-01-03T00:00:00Z");
    const auto back = fold.move("vault", "exchange", "BTC", "0.50000000", "2026-01-04T00:00:00Z");
    const auto& holdings = fold.books().holdings();
    const auto lots =
        holdings.lots(*holdings.find(fold.account("exchange"), fold.asset("BTC")), Instant::farFuture());
    ASSERT_EQ(lots.size(), 2U);
    EXPECT_EQ(lots[1].id, (LotId{lot, back}));
    EXPECT_EQ(lots[1].units, 50000000);
    EXPECT_EQ(lots[1].cost, 2500000);
    EXPECT_EQ(fold.cost("exchange", "BTC"), "50000.00");
}

TEST(HoldingsTest, theNetworkFeeOfATransferIsADisposal) {
    Fold fold;
    fold.receive("exchange", "BTC", "1.00000000", "2026-01-01T00:00:00Z", "50000.00");
    fold.price("BTC", "USD", "60000.00", "2026-01-02T00:00:00Z");
    fold.move("exchange", "vault", "BTC", "0.50000000", "2026-01-03T00:00:00Z", "0.00010000");
    EXPECT_EQ(fold.held("exchange", "BTC"), "0.49990000");
    ASSERT_EQ(fold.books().holdings().disposals().size(), 1U);
    EXPECT_EQ(fold.books().holdings().disposals()[0].gain(), 100);  // worth 6.00, cost 5.00
}

TEST(HoldingsTest, aDepositOfUnstatedOriginHasNoBasisRatherThanZero) {
    Fold fold;
    fold.receive("exchange", "BTC", "1.00000000", "2026-01-01T00:00:00Z");
    fold.price("BTC", "USD", "60000.00", "2026-01-01T00:00:00Z");
    EXPECT_EQ(fold.cost("exchange", "BTC"), "unknown");
    const auto valuation = fold.books().valuation(fold.asset("USD"), *Instant::parse("2026-01-02T00:00:00Z"));
    EXPECT_EQ(valuation.totals.value()->text(), "60000.00");
    EXPECT_FALSE(valuation.totals.gain());
}

TEST(HoldingsTest, aBasisTakenFromAPriceFollowsWhenThePriceComesLater) {
    Fold fold;
    fold.receive("exchange", "USDT", "1000.000000", "2026-01-01T00:00:00Z", "1000.00");
    fold.buy("exchange", "BNB", "1.00000000", "exchange", "USDT", "800.000000", "2026-01-03T00:00:00Z");
    EXPECT_EQ(fold.cost("exchange", "BNB"), "unknown");
    fold.price("USDT", "USD", "0.9990", "2026-01-02T00:00:00Z");
    EXPECT_EQ(fold.cost("exchange", "BNB"), "799.20");
}

TEST(HoldingsTest, whatWasNotThereIsAShortfall) {
    Fold fold;
    fold.receive("exchange", "BTC", "1.00000000", "2026-01-02T00:00:00Z", "50000.00");
    const auto sale =
        fold.sell("exchange", "BTC", "1.00000000", "bank", "USD", "60000.00", "2026-01-01T00:00:00Z");
    ASSERT_EQ(fold.books().holdings().shortfalls().size(), 1U);
    EXPECT_EQ(fold.books().holdings().shortfalls()[0].entry, sale);
    EXPECT_EQ(fold.books().holdings().shortfalls()[0].missing, 100000000);
}

TEST(HoldingsTest, aReversedEntryNoLongerCounts) {
    Fold fold;
    fold.receive("vault", "BTC", "1.00000000", "2026-01-01T00:00:00Z", "50000.00");
    const auto wrong = fold.receive("vault", "BTC", "2.00000000", "2026-01-02T00:00:00Z", "1.00");
    EXPECT_EQ(fold.held("vault", "BTC"), "3.00000000");
    const auto by = fold.reverse(wrong);
    EXPECT_EQ(fold.held("vault", "BTC"), "1.00000000");
    EXPECT_EQ(fold.cost("vault", "BTC"), "50000.00");
    EXPECT_EQ(fold.books().transactions().find(wrong)->reversedBy, by);
}

TEST(HoldingsTest, aLateFactTakesItsPlaceInTime) {
    Fold fold;
    fold.receive("vault", "BTC", "1.00000000", "2026-01-05T00:00:00Z", "70000.00");
    fold.sell("vault", "BTC", "1.00000000", "bank", "USD", "80000.00", "2026-01-10T00:00:00Z");
    fold.receive("vault", "BTC", "1.00000000", "2026-01-01T00:00:00Z", "40000.00");
    EXPECT_EQ(fold.books().holdings().disposals()[0].gain(), 4000000);
    EXPECT_EQ(fold.cost("vault", "BTC"), "70000.00");
}

TEST(HoldingsTest, theMethodInForceOnTheDayOfTheDisposalCounts) {
    Fold fold;
    fold.receive("vault", "BTC", "1.00000000", "2026-01-01T00:00:00Z", "40000.00");
    fold.receive("vault", "BTC", "1.00000000", "2026-01-02T00:00:00Z", "60000.00");
    LotPolicyFacts policy;
    policy.asset = AssetId::of("BTC");
    policy.from = *Day::parse("2026-02-01");
    policy.method = LotMethod::Average;
    fold.tell(LotPolicySet(policy));
    fold.sell("vault", "BTC", "0.50000000", "bank", "USD", "50000.00", "2026-01-15T00:00:00Z");
    fold.sell("vault", "BTC", "0.50000000", "bank", "USD", "50000.00", "2026-02-15T00:00:00Z");
    const auto disposals = fold.books().holdings().disposals();
    EXPECT_EQ(disposals[0].cost, 2000000);
    EXPECT_EQ(disposals[1].cost, 2666667);  // 80,000.00 / 1.5 × 0.5
    EXPECT_EQ(fold.cost("vault", "BTC"), "53333.33");
}

TEST(HoldingsTest, whatLeavesOneAccountArrivesInAnother) {
    EXPECT_TRUE(rc::check([] {
        Fold fold;
        const std::array<const char*, 3> accounts{"vault", "exchange", "bank"};
        std::int64_t units = 0;
        std::int64_t cost = 0;
        for (const char* account : accounts) {
            const auto part = *rc::gen::inRange<std::int64_t>(1, 1000000);
            const auto value = *rc::gen::inRange<std::int64_t>(0, 1000000);
            fold.receive(account, "BTC", Amount::ofUnits(part, 8).text().c_str(), "2026-01-01T00:00:00Z",
                         Amount::ofUnits(value, 2).text().c_str());
            units += part;
            cost += value;
        }
        for (int i = 0; i < 12; ++i) {
            const char* from = *rc::gen::elementOf(accounts);
            const char* to = *rc::gen::elementOf(accounts);
            const auto held = fold.books().holdings().quantity(fold.account(from), fold.asset("BTC")).units();
            if (std::string(from) == to || held < 1) {
                continue;
            }
            const auto part = *rc::gen::inRange<std::int64_t>(1, static_cast<std::int64_t>(held) + 1);
            fold.move(from, to, "BTC", Amount::ofUnits(part, 8).text().c_str(), "2026-01-02T00:00:00Z");
        }
        Int128 unitsAfter = 0;
        Int128 costAfter = 0;
        for (const Position& position : fold.books().holdings().positions()) {
            unitsAfter += position.units;
            costAfter += *position.lots.cost();
            Int128 lots = 0;
            for (const Lot& lot : position.lots.lots()) {
                lots += lot.units;
            }
            RC_ASSERT(lots == position.units);
        }
        RC_ASSERT(unitsAfter == units);
        RC_ASSERT(costAfter == cost);
        RC_ASSERT(fold.books().holdings().shortfalls().empty());
    }));
}

}  // namespace
}  // namespace alem
