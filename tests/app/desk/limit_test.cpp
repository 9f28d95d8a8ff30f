#include "app/book/exposures.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

/// Whatever raises what lies at a counterparty is held against its hard limit; what does not is let through.
class LimitTest : public FundFixture {
  protected:
    void limit(std::string_view counterparty, std::string_view hard) {
        done(SetLimit(
            LimitFacts{CounterpartyId::of(counterparty), AssetId::of("USD"), amount(hard), std::nullopt}));
    }
    static Amount after(const Refusal& refusal) {
        EXPECT_EQ(nameOf(refusal.code), nameOf(RefusalCode::LimitExceeded));
        const RefusalFigure* figure = refusal.figure("after");
        return figure == nullptr ? Amount() : std::get<Amount>(figure->value);
    }
};

TEST_F(LimitTest, TheProceedsOfASaleCount) {
    done(purchase("2", "60000"));  // the bank keeps 880,000 USD, and 100,000,000 KZT: 200,000 USD
    limit("bank", "1100000");
    const auto refusal = refused(sale("1", "60000"));
    EXPECT_EQ(after(refusal), amount("1140000.00"));
    // In what is sold, as it is typed; not in the money that would arrive.
    EXPECT_EQ(std::get<Amount>(refusal.figure("atMost")->value), amount("0.33333333"));
    EXPECT_EQ(std::get<std::string>(refusal.figure("asset")->value), "BTC");
    done(sale("0.33333333", "60000"));
}

TEST_F(LimitTest, ASaleThatStaysAtTheCounterpartyIsNoRise) {
    done(purchase("2", "60000"));
    limit("helvion", "100000");  // it holds 120,000 already
    auto within = sale("1", "60000");
    within.receivedIn = AccountId::of("helvion/hot");
    done(within);
    within.price = amount("61000");  // 1,000 more than it is worth: that much more would lie there
    EXPECT_EQ(after(refused(within)), amount("121000.00"));
}

TEST_F(LimitTest, ATransferBetweenAccountsOfOneCounterpartyIsNoRise) {
    done(purchase("2", "60000"));
    limit("helvion", "1");
    done(transfer("BTC", "helvion/cold", "helvion/hot", "1"));
}

TEST_F(LimitTest, WhatIsOnlyReportedIsRecordedBeyondIt) {
    done(purchase("2", "60000"));
    const auto sold = done(sale("1", "60000")).entries[0].number;
    limit("helvion", "1");
    done(ReverseEntry(ReversalFacts{sold, "typo"}));
    done(receipt("BTC", "helvion/cold", "1"));
    EXPECT_EQ(after(refused(purchase("1", "60000"))), amount("240000.00"));
}

TEST_F(LimitTest, WhatIsRefusedIsWhatWouldBeShown) {
    done(purchase("2", "60000"));
    limit("helvion", "120000");
    const Amount foreseen = after(refused(purchase("0.33333333", "60000")));
    limit("helvion", "1000000");
    done(purchase("0.33333333", "60000"));
    const Books& books = m_desk->books();
    const auto uses = limitUses(books, books.holdings(), m_now);
    ASSERT_EQ(uses.size(), 1U);
    EXPECT_EQ(uses[0].against, foreseen);
}

}  // namespace

}  // namespace alem::test
