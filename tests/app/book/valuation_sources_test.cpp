#include "app/book/valuation_sources.h"

#include <gtest/gtest.h>

#include "tests/app/book/fold.h"

namespace alem {
namespace {

Instant at(const char* text) {
    return *Instant::parse(text);
}

/// A fund in UTC that holds one bitcoin since the first of January.
class ValuationSourcesTest : public ::testing::Test {
  protected:
    ValuationSourcesTest() : m_fold("Etc/UTC") {
        m_fold.receive("vault", "BTC", "1.00000000", "2026-01-01T00:00:00Z", "100.00");
    }
    [[nodiscard]] ValuedPosition valued(const char* when, const char* currency = "USD") const {
        return m_fold.books().valuation(m_fold.asset(currency), at(when)).positions.front();
    }
    /// The value with the sources behind it, `?` for a stale one.
    [[nodiscard]] std::string told(const char* when, const char* currency = "USD") const {
        const auto position = valued(when, currency);
        return position.value ? position.value->text() + " " + position.price->source +
                                    (position.price->stale ? "?" : "")
                              : "unknown";
    }
    Fold m_fold;
};

TEST_F(ValuationSourcesTest, withoutADesignationTheLatestPriceOfAnySourceCountsAsBefore) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T10:00:00Z", "A");
    m_fold.price("BTC", "USD", "101.00", "2026-01-02T11:00:00Z", "B");
    EXPECT_EQ(told("2026-01-02T12:00:00Z"), "101.00 B");
    m_fold.price("BTC", "USD", "102.00", "2026-01-02T11:00:00Z", "A");  // of one instant, entered later
    EXPECT_EQ(told("2026-01-02T12:00:00Z"), "102.00 A");
    EXPECT_EQ(told("2026-01-02T10:59:59Z"), "100.00 A");
}

TEST_F(ValuationSourcesTest, anotherSourceNoLongerMovesTheValue) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T10:00:00Z", "Kraken");
    m_fold.designate("BTC", {"Kraken"}, "2026-01-02");
    m_fold.price("BTC", "USD", "130.00", "2026-01-02T11:00:00Z", "Live");
    EXPECT_EQ(told("2026-01-02T12:00:00Z"), "100.00 Kraken");
    const auto history =
        netAssetValues(m_fold.books().transactions(), m_fold.books().valuationRules(), Zone(),
                       m_fold.asset("USD"), *Day::parse("2026-01-02"), *Day::parse("2026-01-02"));
    EXPECT_EQ(history.at(0).value->text(), "100.00");
}

TEST_F(ValuationSourcesTest, aFallbackTakesThePlaceOfAStalePrimaryAndAllStaleTheFreshestIsMarked) {
    m_fold.designate("BTC", {"A", "B"}, "2026-01-01");
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T00:00:00Z", "A");
    m_fold.price("BTC", "USD", "101.00", "2026-01-03T00:00:00Z", "B");
    m_fold.price("BTC", "USD", "900.00", "2026-01-09T00:00:00Z", "C");
    EXPECT_EQ(told("2026-01-04T00:00:00Z"), "100.00 A");  // 48 hours are not too old
    EXPECT_EQ(told("2026-01-04T00:00:01Z"), "101.00 B");
    EXPECT_EQ(told("2026-01-05T00:00:01Z"), "101.00 B?");
    EXPECT_EQ(told("2026-01-09T12:00:00Z"), "101.00 B?");
}

TEST_F(ValuationSourcesTest, whereNoDesignatedSourceHasAPriceTheValueIsUnknown) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T00:00:00Z", "C");
    m_fold.price("USD", "BTC", "0.01", "2026-01-02T00:00:00Z", "C");
    m_fold.price("BTC", "KZT", "50000.00", "2026-01-02T00:00:00Z", "C");
    m_fold.price("USD", "KZT", "500.00", "2026-01-02T00:00:00Z", "Bank");
    m_fold.designate("BTC", {"A"}, "2026-01-01");
    EXPECT_EQ(told("2026-01-02T12:00:00Z"), "unknown");
    EXPECT_EQ(told("2026-01-02T12:00:00Z", "KZT"), "unknown");
}

TEST_F(ValuationSourcesTest, theFirstSourceGoesBeforeAShorterWayThroughALaterOne) {
    m_fold.designate("BTC", {"A", "B"}, "2026-01-01");
    m_fold.price("BTC", "USDT", "100.00", "2026-01-02T00:00:00Z", "A");
    m_fold.price("USDT", "USD", "0.99", "2026-01-02T00:00:00Z", "C");
    m_fold.price("BTC", "USD", "105.00", "2026-01-02T00:00:00Z", "B");
    EXPECT_EQ(told("2026-01-02T12:00:00Z"), "99.00 A \u00d7 C");
    EXPECT_EQ(told("2026-01-04T00:00:01Z"), "99.00 A \u00d7 C?");  // equally old: the first goes first
}

TEST_F(ValuationSourcesTest, aStepOfCurrenciesIsPricedByItsOwnDesignationInBothDirections) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T00:00:00Z", "A");
    m_fold.price("USD", "KZT", "500.00", "2026-01-02T00:00:00Z", "Central bank");
    m_fold.designate("USD", {"Central bank"}, "2026-01-01");
    m_fold.price("USD", "KZT", "900.00", "2026-01-02T01:00:00Z", "Live");
    m_fold.price("KZT", "USD", "0.5", "2026-01-02T01:00:00Z", "Live");
    EXPECT_EQ(told("2026-01-02T12:00:00Z", "KZT"), "50000.00 A \u00d7 Central bank");
    const auto back = m_fold.books().valuationPrices().path(m_fold.asset("KZT"), m_fold.asset("USD"),
                                                            at("2026-01-02T12:00:00Z"));
    EXPECT_EQ(back->convert(*Amount::parse("1000.00"), 2).text(), "2.00");
}

TEST_F(ValuationSourcesTest, aPriceAboutToBeStatedIsHeldAgainstTheOtherSourcesOfItsInstant) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T10:00:00Z", "A");
    m_fold.price("BTC", "USD", "50.00", "2026-01-02T11:00:00Z", "B");
    const auto against = [&](const char* price, const char* source, const char* when) {
        const PriceFacts stated{AssetId::of("BTC"), at(when), *Amount::parse(price), AssetId::of("USD"),
                                source};
        const auto found = m_fold.books().valuationPrices().contradiction(stated);
        return found ? found->source + " " + std::to_string(found->basisPoints) : "nobody";
    };
    EXPECT_EQ(against("105.00", "C", "2026-01-02T10:30:00Z"), "nobody");
    EXPECT_EQ(against("105.27", "C", "2026-01-02T10:30:00Z"), "A -501");
    EXPECT_EQ(against("100.00", "C", "2026-01-02T12:00:00Z"), "B -5000");
    EXPECT_EQ(against("50.00", "B", "2026-01-02T12:00:00Z"), "A 10000");  // its own is no other
    EXPECT_EQ(against("1.00", "A", "2026-01-02T10:30:00Z"), "nobody");
    EXPECT_EQ(against("1.00", "C", "2026-01-09T10:30:00Z"), "nobody");  // nothing current to compare with
    EXPECT_EQ(against("1.00", "C", "2026-01-02T09:00:00Z"), "nobody");
    m_fold.designate("BTC", {"A"}, "2026-01-02");
    EXPECT_EQ(against("0.00", "C", "2026-01-02T10:30:00Z"), "nobody");
}

TEST_F(ValuationSourcesTest, designationsFollowEachOtherByTheirDayAndTheLastEnteredOfADay) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T00:00:00Z", "A");
    m_fold.price("BTC", "USD", "200.00", "2026-01-02T00:00:00Z", "B");
    m_fold.price("BTC", "USD", "300.00", "2026-01-02T00:00:00Z", "C");
    m_fold.designate("BTC", {"B"}, "2026-01-03");
    m_fold.designate("BTC", {"A"}, "2026-01-02");
    EXPECT_EQ(told("2026-01-02T23:59:59Z"), "100.00 A");
    EXPECT_EQ(told("2026-01-03T00:00:00Z"), "200.00 B");
    const auto corrected = m_fold.designate("BTC", {"C"}, "2026-01-03");
    EXPECT_EQ(told("2026-01-03T00:00:00Z"), "300.00 C");
    m_fold.reverse(corrected);
    EXPECT_EQ(told("2026-01-03T00:00:00Z"), "200.00 B");
    EXPECT_EQ(m_fold.books().valuationSources().of(m_fold.asset("BTC")).size(), 2U);
    EXPECT_TRUE(m_fold.books().valuationSources().find(corrected)->reversed);
}

TEST_F(ValuationSourcesTest, costsFollowTheDesignationInForceWhenTheyArose) {
    m_fold.price("KZT", "USD", "0.002", "2026-01-01T00:00:00Z", "A");
    m_fold.price("KZT", "USD", "0.004", "2026-01-01T01:00:00Z", "B");
    m_fold.receive("bank", "KZT", "100000.00", "2026-01-02T00:00:00Z");
    m_fold.buy("vault", "BNB", "1.00000000", "bank", "KZT", "50000.00", "2026-01-03T00:00:00Z");
    EXPECT_EQ(m_fold.cost("vault", "BNB"), "200.00");
    const auto entry = m_fold.designate("KZT", {"A"}, "2026-01-03");
    EXPECT_EQ(m_fold.cost("vault", "BNB"), "100.00");
    m_fold.reverse(entry);
    EXPECT_EQ(m_fold.cost("vault", "BNB"), "200.00");
}

TEST_F(ValuationSourcesTest, anotherCurrentSourceBeyondTheToleranceIsToldWithItsPriceAndDistance) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T10:00:00Z", "A");
    m_fold.price("BTC", "USD", "105.00", "2026-01-02T09:00:00Z", "B");
    EXPECT_FALSE(valued("2026-01-02T12:00:00Z").price->contradiction);  // 5 % is within the default
    m_fold.price("BTC", "USD", "94.99", "2026-01-02T09:30:00Z", "C");
    const auto told = valued("2026-01-02T12:00:00Z").price->contradiction;
    ASSERT_TRUE(told);
    EXPECT_EQ(told->source, "C");
    EXPECT_EQ(told->price.text(), "94.99");
    EXPECT_EQ(told->used.text(), "100.00");
    EXPECT_EQ(told->basisPoints, -501);
    EXPECT_EQ(told->at, at("2026-01-02T09:30:00Z"));
    EXPECT_EQ(m_fold.books().valuation(m_fold.asset("USD"), at("2026-01-02T12:00:00Z")).totals.contradicted,
              1);
    EXPECT_FALSE(valued("2026-01-04T09:30:01Z").price->contradiction);  // the other one is stale by then
}

TEST_F(ValuationSourcesTest, theFarthestOfAllStepsIsToldAndTheToleranceIsTheAssetsOwn) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T00:00:00Z", "A");
    m_fold.price("BTC", "USD", "130", "2026-01-02T00:00:00Z", "Live");
    m_fold.price("USD", "KZT", "500.00", "2026-01-02T00:00:00Z", "Central bank");
    m_fold.price("USD", "KZT", "750.00", "2026-01-02T00:00:00Z", "Live");
    m_fold.designate("BTC", {"A"}, "2026-01-01", 3000);
    m_fold.designate("USD", {"Central bank"}, "2026-01-01", 5000);
    EXPECT_FALSE(valued("2026-01-02T12:00:00Z", "KZT").price->contradiction);  // 30 % and 50 % exactly
    m_fold.designate("BTC", {"A"}, "2026-01-01", 2999);
    EXPECT_EQ(valued("2026-01-02T12:00:00Z", "KZT").price->contradiction->basisPoints, 3000);
    m_fold.designate("USD", {"Central bank"}, "2026-01-01", 100);
    const auto farthest = valued("2026-01-02T12:00:00Z", "KZT").price->contradiction;
    EXPECT_EQ(farthest->basisPoints, 5000);
    EXPECT_EQ(farthest->asset, m_fold.asset("USD"));
    EXPECT_EQ(farthest->quote, m_fold.asset("KZT"));
}

TEST_F(ValuationSourcesTest, bookFoldedUpToAnEarlierEntryKnowNothingOfALaterDesignation) {
    m_fold.price("BTC", "USD", "100.00", "2026-01-02T00:00:00Z", "A");
    m_fold.price("BTC", "USD", "130.00", "2026-01-02T01:00:00Z", "B");
    EXPECT_EQ(told("2026-01-02T12:00:00Z"), "130.00 B");
    m_fold.designate("BTC", {"A"}, "2026-01-02");
    EXPECT_EQ(told("2026-01-02T12:00:00Z"), "100.00 A");
}

}  // namespace
}  // namespace alem
