#include "app/book/prices.h"

#include <gtest/gtest.h>

#include "tests/app/book/fold.h"

namespace alem {
namespace {

Instant at(const char* text) {
    return *Instant::parse(text);
}

TEST(PricesTest, theLatestAtOrBeforeCounts) {
    Fold fold;
    fold.price("BTC", "USD", "100.00", "2026-01-01T00:00:00Z");
    fold.price("BTC", "USD", "300.00", "2026-01-03T00:00:00Z");
    fold.price("BTC", "USD", "200.00", "2026-01-02T00:00:00Z");
    const auto& prices = fold.books().prices();
    const auto price = [&](const char* when) {
        const PricePoint* point = prices.latest(fold.asset("BTC"), fold.asset("USD"), at(when));
        return point == nullptr ? std::string("none") : point->price.text();
    };
    EXPECT_EQ(price("2025-12-31T23:59:59Z"), "none");
    EXPECT_EQ(price("2026-01-01T00:00:00Z"), "100.00");
    EXPECT_EQ(price("2026-01-02T12:00:00Z"), "200.00");
    EXPECT_EQ(price("2026-06-01T00:00:00Z"), "300.00");
}

TEST(PricesTest, aReversedPriceIsGone) {
    Fold fold;
    fold.price("BTC", "USD", "100.00", "2026-01-01T00:00:00Z");
    const auto wrong = fold.price("BTC", "USD", "1.00", "2026-01-02T00:00:00Z");
    fold.reverse(wrong);
    EXPECT_EQ(fold.books()
                  .prices()
                  .latest(fold.asset("BTC"), fold.asset("USD"), at("2026-02-01T00:00:00Z"))
                  ->price.text(),
              "100.00");
}

TEST(PricesTest, goesThroughOtherAssetsWithOneRounding) {
    Fold fold;
    fold.price("BNB", "USDT", "842.16", "2026-01-01T00:00:00Z");
    fold.price("USDT", "USD", "0.9990", "2026-01-01T00:00:00Z");
    fold.price("USD", "KZT", "524.10", "2026-01-01T00:00:00Z");
    const auto path =
        fold.books().valuationPrices().path(fold.asset("BNB"), fold.asset("KZT"), at("2026-01-02T00:00:00Z"));
    ASSERT_TRUE(path);
    EXPECT_EQ(path->steps.size(), 3U);
    EXPECT_EQ(path->convert(*Amount::parse("1.00000000"), 2).text(), "440934.68");  // 842.16 × 0.999 × 524.1
    const auto back =
        fold.books().valuationPrices().path(fold.asset("KZT"), fold.asset("USD"), at("2026-01-02T00:00:00Z"));
    EXPECT_EQ(back->convert(*Amount::parse("1000.00"), 2).text(), "1.91");
    EXPECT_FALSE(fold.books().valuationPrices().path(fold.asset("BTC"), fold.asset("USD"),
                                                     at("2026-01-02T00:00:00Z")));
}

TEST(PricesTest, aTinyPriceOverAnotherAssetIsNotRoundedToNothing) {
    Fold fold;
    fold.price("BNB", "USDT", "0.00000000000014", "2026-01-01T00:00:00Z");
    fold.price("USDT", "USD", "0.9990", "2026-01-01T00:00:00Z");
    const auto path =
        fold.books().valuationPrices().path(fold.asset("BNB"), fold.asset("USD"), at("2026-01-02T00:00:00Z"));
    ASSERT_TRUE(path);
    EXPECT_EQ(path->unitPrice().text(), "0.000000000000139860");
}

TEST(ValuationTest, aMissingPriceLeavesTheFigureUnknownAndAStaleOneIsMarked) {
    Fold fold;
    fold.receive("vault", "BTC", "2.00000000", "2026-01-01T00:00:00Z", "100.00");
    fold.receive("vault", "BNB", "1.00000000", "2026-01-01T00:00:00Z", "50.00");
    fold.price("BTC", "USD", "100.00", "2026-01-01T00:00:00Z");
    const auto fresh = fold.books().valuation(fold.asset("USD"), at("2026-01-03T00:00:00Z"));
    EXPECT_FALSE(fresh.positions[0].price->stale);
    EXPECT_EQ(fresh.positions[0].price->ageSeconds, 48 * 3600);
    EXPECT_FALSE(fresh.positions[1].value);
    EXPECT_FALSE(fresh.totals.value());
    EXPECT_EQ(fresh.totals.knownValue.text(), "200.00");
    EXPECT_EQ(fresh.totals.unknownValues, 1);
    const auto late = fold.books().valuation(fold.asset("USD"), at("2026-01-03T00:00:01Z"));
    EXPECT_TRUE(late.positions[0].price->stale);
    EXPECT_EQ(late.totals.stale, 1);
}

TEST(ValuationTest, historyHasAPointADayAndNoneWhereAPriceIsMissing) {
    Fold fold("Etc/UTC");
    fold.receive("vault", "BTC", "1.00000000", "2026-01-01T12:00:00Z", "100.00");
    fold.price("BTC", "USD", "150.00", "2026-01-02T12:00:00Z");
    fold.receive("vault", "BTC", "1.00000000", "2026-01-04T12:00:00Z", "100.00");
    const auto history =
        netAssetValues(fold.books().transactions(), fold.books().valuationRules(), Zone(), fold.asset("USD"),
                       *Day::parse("2025-12-31"), *Day::parse("2026-01-04"));
    ASSERT_EQ(history.size(), 5U);
    EXPECT_EQ(history[0].value->text(), "0.00");
    EXPECT_FALSE(history[1].value);
    EXPECT_EQ(history[2].value->text(), "150.00");
    EXPECT_EQ(history[4].value->text(), "300.00");
}

}  // namespace
}  // namespace alem
