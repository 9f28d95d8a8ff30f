#include "app/book/exposures.h"

#include <gtest/gtest.h>

#include "tests/app/book/fold.h"

namespace alem {
namespace {

const char* const noon = "2026-02-01T07:00:00Z";

class Exposures : public testing::Test {
  protected:
    Exposures() {
        counterparty("house", {});
        m_fold.price("BTC", "USD", "60000.01", noon);
        m_fold.receive("vault", "BTC", "1.50000000", noon);
        // A cent and a half; so is the end of the other.
        m_fold.receive("exchange", "BTC", "0.00000025", noon);
        m_fold.receive("bank", "USD", "100.00", noon);
    }
    void counterparty(const char* id, std::optional<Day> expires, bool suspended = false) {
        CounterpartyFacts facts;
        facts.counterparty = CounterpartyId::of(id);
        facts.licenceExpires = expires;
        facts.suspended = suspended;
        m_fold.tell(CounterpartyRegistered(facts));
    }
    void limit(const char* currency, const char* hard, const char* soft = nullptr) {
        m_fold.tell(
            LimitSet(LimitFacts{CounterpartyId::of("house"), AssetId::of(currency), *Amount::parse(hard),
                                soft ? std::optional(*Amount::parse(soft)) : std::nullopt}));
    }
    [[nodiscard]] CounterpartyExposure house() const {
        const Books& books = m_fold.books();
        return exposuresOf(books, books.holdings(), m_fold.asset("USD"), m_now).front();
    }

    Fold m_fold;
    Instant m_now = *Instant::parse("2026-02-02T07:00:00Z");
};

TEST_F(Exposures, AddUpToTheValuation) {
    EXPECT_EQ(house().exposure.value()->text(), "90100.04");  // each rounded for itself
    EXPECT_EQ(house().exposure.value(), m_fold.books().valuation(m_fold.asset("USD"), m_now).totals.value());
    EXPECT_EQ(house().standing, Standing::Active);
}

TEST_F(Exposures, TheGravestLimitSpeaks) {
    m_fold.price("USD", "KZT", "500", noon);
    limit("USD", "90100.04", "90000");
    EXPECT_EQ(house().standing, Standing::SoftLimit);
    EXPECT_EQ(house().gravest()->used()->text(), "100.0");
    EXPECT_FALSE(house().gravest()->excess());
    limit("KZT", "45050000.00");
    EXPECT_EQ(house().standing, Standing::Breach);
    EXPECT_EQ(house().gravest()->limit.currency, AssetId::of("KZT"));
    const auto uses = limitUses(m_fold.books(), m_fold.books().holdings(), m_now);
    ASSERT_EQ(uses.size(), 2U);
    EXPECT_EQ(uses[0].reach(), LimitReach::BeyondSoft);
    EXPECT_EQ(uses[1].reach(), LimitReach::Beyond);
    EXPECT_EQ(*uses[1].excess(), *uses[1].against - uses[1].limit.hard);
}

TEST_F(Exposures, WhatHasNoPriceIsUnknown) {
    limit("USD", "1000000.00");
    m_fold.receive("bank", "BNB", "1.00000000", noon);
    const auto exposure = house();
    EXPECT_FALSE(exposure.exposure.value());
    EXPECT_EQ(exposure.exposure.known.text(), "90100.04");
    EXPECT_EQ(exposure.exposure.unpriced, m_fold.asset("BNB"));
    EXPECT_EQ(exposure.gravest()->reach(), LimitReach::Unknown);
    EXPECT_FALSE(exposure.gravest()->used());
    EXPECT_EQ(exposure.standing, Standing::Unknown);
}

TEST_F(Exposures, AnAbsurdPriceMakesUnknownAndEndsNothing) {
    m_fold.receive("bank", "BNB", "1000000000000000000000000000.00000000", noon);
    m_fold.price("BNB", "USD", "1000000000000000000", noon);
    EXPECT_FALSE(house().exposure.value());
    const auto history =
        exposureHistory(m_fold.books(), CounterpartyId::of("house"), m_fold.asset("USD"), m_now, 5, 5);
    EXPECT_FALSE(history.complete);
}

TEST_F(Exposures, ALicenceIsToldOfInTime) {
    const Day today = m_fold.books().zone().dayOf(m_now);
    const auto standing = [&](Day expires, bool suspended = false) {
        counterparty("house", expires, suspended);
        return house().standing;
    };
    EXPECT_EQ(standing(today.plus(-1)), Standing::Expired);
    EXPECT_EQ(standing(today), Standing::Expiring);
    EXPECT_EQ(standing(today.plus(licenceNoticeDays - 1)), Standing::Expiring);
    EXPECT_EQ(standing(today.plus(licenceNoticeDays)), Standing::Active);
    EXPECT_EQ(standing(today, true), Standing::Suspended);
}

TEST_F(Exposures, TheHistoryEndsWithTheExposure) {
    m_fold.buy("vault", "BTC", "0.50000000", "bank", "USD", "50.00", "2026-02-01T20:00:00Z");
    const auto history =
        exposureHistory(m_fold.books(), CounterpartyId::of("house"), m_fold.asset("USD"), m_now, 4, 4);
    ASSERT_EQ(history.days.size(), 4U);
    EXPECT_TRUE(history.complete);
    Amount last = Amount::zero(2);
    for (const auto& series : history.series) {
        EXPECT_TRUE(series.values.front().isZero());
        last += series.values.back();
    }
    EXPECT_EQ(last, house().exposure.value());
}

TEST_F(Exposures, TotalsAddUpAndStayUnknown) {
    counterparty("elsewhere", {});
    const Books& books = m_fold.books();
    auto all = exposuresOf(books, books.holdings(), m_fold.asset("USD"), m_now);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(totalOf(all).value()->text(), "90100.04");
    all[1].exposure.unknown = 1;
    EXPECT_FALSE(totalOf(all).value());
    EXPECT_EQ(totalOf({}).value(), Amount());
}

}  // namespace
}  // namespace alem
