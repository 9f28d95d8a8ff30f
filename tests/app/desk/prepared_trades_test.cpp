#include <gtest/gtest.h>

#include "app/desk/prepared_acts.h"
#include "app/doctrine/weight_band.h"
#include "tests/app/desk/doctrine_fixture.h"

namespace alem::test {

namespace {

/// What a case of one rule prepares: on the day of the firing one BTC is 45,000 USD, one USD 500 KZT.
class PreparedTradesTest : public DoctrineFixture {
  protected:
    void fires(const std::string& sentence) {
        adopt({rule("R9", sentence)});
        nextDay();
        importCloses({60000, 60000, 45000});
    }
    /// A day's fall of 15 % asks for that.
    static std::string onFall(const std::string& action) {
        return "ON 1d WHEN return(BTC,1d) <= -15% THEN " + action + " UNTIL return(BTC,1d) > -5%";
    }
    void needSecond(std::string_view act) {
        bySecond(SetApprovalPolicy({72, {{std::nullopt, std::string(act), Role::Approver}}}));
    }
    [[nodiscard]] std::vector<PreparedAct> prepared() const {
        return preparedActs(only(), m_desk->books(), m_now);
    }
    /// Submitted by aigul, approved by daniar.
    void carriedOut(const PreparedAct& one) {
        ASSERT_TRUE(one.act);
        const auto recorded = done(*one.act);
        ASSERT_TRUE(recorded.proposal) << "the desk trades nothing by itself";
        approve(*recorded.proposal);
    }
    void approve(std::int64_t proposal) {
        signIn("daniar", daniarSeed);
        tick();
        ASSERT_TRUE(m_desk->approve(proposal).ok());
        signIn("aigul", aigulSeed);
    }
    static const SaleFacts& saleOf(const PreparedAct& one) { return std::get<RecordSale>(*one.act); }
};

// ---- redeem

TEST_F(PreparedTradesTest, AStablecoinIsRedeemedAtItsPegAndAtItsIssuerFirst) {
    done(receipt("USDT", "helvion/cold", "1000"));
    done(receipt("USDT", "helvion/hot", "200"));
    done(receipt("USDT", "exchange/main", "300"));
    needSecond("recordSale");
    fires(onFall("redeem(USDT,50%)"));
    ASSERT_EQ(prepared().size(), 2U) << "no price of USDT is needed: it is owed one for one";
    const SaleFacts first = saleOf(prepared()[0]);
    EXPECT_EQ(first.account, AccountId::of("exchange/main")) << "its issuer's, though less lies there";
    EXPECT_EQ(first.quantity, amount("300.000000"));
    EXPECT_EQ(first.price, amount("1"));
    EXPECT_EQ(first.receivedAsset, AssetId::of("USD"));
    EXPECT_EQ(first.receivedIn, AccountId::of("bank/usd"));
    EXPECT_EQ(saleOf(prepared()[1]).account, AccountId::of("helvion/cold"));
    EXPECT_EQ(saleOf(prepared()[1]).quantity, amount("450.000000"));
    EXPECT_EQ(prepared()[1].left, amount("750.000000"));

    const auto recorded = done(*prepared()[0].act);
    ASSERT_TRUE(recorded.proposal);
    ASSERT_EQ(prepared().size(), 2U);
    EXPECT_EQ(prepared()[0].proposal, recorded.proposal);
    EXPECT_FALSE(prepared()[0].act) << "it waits already";
    EXPECT_EQ(saleOf(prepared()[1]).quantity, amount("450.000000")) << "what waits is not asked of others";
    approve(*recorded.proposal);
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_EQ(prepared()[0].moved, amount("300.000000"));
    EXPECT_EQ(prepared()[0].quantity, amount("750.000000")) << "half of what there was, not of what is left";
    carriedOut(prepared()[0]);
    EXPECT_EQ(held("bank/usd", "USD"), amount("1000750.00"));
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_FALSE(prepared()[0].act);
    EXPECT_FALSE(prepared()[0].obstacle);
    EXPECT_EQ(prepared()[0].left, amount("0.000000"));
}

TEST_F(PreparedTradesTest, ASumIsRedeemedForThatMoneyAtTheLatestPrice) {
    done(receipt("ETH", "helvion/cold", "10"));
    done(price("ETH", "USD", "3000"));
    needSecond("recordSale");
    fires(onFall("redeem(ETH,10000USD)"));
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_EQ(saleOf(prepared()[0]).quantity, amount("3.333333333333333333")) << "rounded down";
    EXPECT_EQ(saleOf(prepared()[0]).price, amount("3000"));
    EXPECT_EQ(saleOf(prepared()[0]).receivedAsset, AssetId::of("USD"));
    PreparedAct part = prepared()[0];
    auto facts = saleOf(part);
    facts.quantity = amount("1");
    part.act = RecordSale(facts);
    carriedOut(part);
    done(price("ETH", "USD", "4000"));
    tick();
    EXPECT_EQ(prepared()[0].moved, amount("1.000000000000000000"));
    EXPECT_EQ(prepared()[0].left, amount("1.750000000000000000")) << "7,000 USD are left, at 4,000 now";
    carriedOut(prepared()[0]);
    EXPECT_EQ(held("bank/usd", "USD"), amount("1010000.00"));
    EXPECT_EQ(prepared()[0].left, amount("0.000000000000000000"));
    EXPECT_FALSE(prepared()[0].act);
}

TEST_F(PreparedTradesTest, WhatPaidForSomethingElseIsGivenAwayAsWell) {
    done(receipt("USDT", "helvion/cold", "60000"));
    done(price("USDT", "USD", "0.9"));
    fires(onFall("redeem(USDT,40000USD)"));
    EXPECT_EQ(prepared().at(0).left, amount("40000.000000")) << "worth its peg, not what the market says";
    auto bought = std::get<RecordPurchase>(Act(purchase("0.25", "60000")));
    bought.paidAsset = AssetId::of("USDT");
    bought.paidFrom = AccountId::of("helvion/cold");
    done(RecordPurchase(bought));
    tick();
    EXPECT_EQ(prepared().at(0).moved, amount("15000.000000"));
    EXPECT_EQ(saleOf(prepared().at(0)).quantity, amount("25000.000000"));
}

TEST_F(PreparedTradesTest, WithoutAPriceThereAreOnlyWords) {
    done(receipt("ETH", "helvion/cold", "12"));
    fires(onFall("redeem(ETH,25%) AND redeem(ETH,5000USD)"));
    ASSERT_EQ(prepared().size(), 2U);
    for (const PreparedAct& one : prepared()) {
        EXPECT_FALSE(one.act);
        EXPECT_EQ(one.obstacle, Obstacle::UnknownPrice);
        EXPECT_EQ(one.unpriced, AssetId::of("ETH"));
    }
    EXPECT_EQ(prepared()[0].quantity, amount("3.000000000000000000")) << "a share needs no price";
    EXPECT_FALSE(prepared()[1].quantity);
}

TEST_F(PreparedTradesTest, MoreThanIsHeldIsSaidToBeMissing) {
    done(receipt("ETH", "helvion/cold", "1"));
    done(price("ETH", "USD", "3000"));
    fires(onFall("redeem(ETH,9000USD)"));
    ASSERT_EQ(prepared().size(), 2U);
    EXPECT_EQ(saleOf(prepared()[0]).quantity, amount("1.000000000000000000"));
    EXPECT_EQ(prepared()[1].obstacle, Obstacle::NotHeld);
    EXPECT_EQ(prepared()[1].left, amount("3.000000000000000000"));
}

// ---- rebalance

constexpr const char* tooMuch = "ON 1d WHEN weight(BTC) >= 20% THEN rebalance(BTC) UNTIL weight(BTC) <= 15%";

TEST_F(PreparedTradesTest, TooMuchIsSoldDownToTheLevelAtWhichTheRuleClears) {
    done(receipt("BTC", "helvion/cold", "4"));
    done(receipt("BTC", "helvion/hot", "3"));
    done(receipt("BTC", "exchange/main", "3"));
    needSecond("recordSale");
    fires(tooMuch);
    // 225 of 825 million KZT; down to 123.75 are 4.5 BTC at 22.5 million.
    ASSERT_EQ(prepared().size(), 2U);
    EXPECT_EQ(prepared()[0].left, amount("4.50000000"));
    EXPECT_EQ(saleOf(prepared()[0]).account, AccountId::of("helvion/cold")) << "the largest balance first";
    EXPECT_EQ(saleOf(prepared()[0]).quantity, amount("4.00000000"));
    EXPECT_EQ(saleOf(prepared()[0]).receivedAsset, AssetId::of("USD")) << "what BTC is priced in";
    EXPECT_EQ(saleOf(prepared()[1]).quantity, amount("0.50000000"));
    const auto recorded = done(*prepared()[0].act);
    EXPECT_EQ(prepared()[0].proposal, recorded.proposal);
    EXPECT_EQ(saleOf(prepared()[1]).quantity, amount("0.50000000"));
    approve(*recorded.proposal);
    carriedOut(prepared().at(0));
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_EQ(prepared()[0].left, amount("0.00000000"));
    EXPECT_FALSE(prepared()[0].act);
    EXPECT_FALSE(prepared()[0].obstacle);
}

TEST_F(PreparedTradesTest, WhatRoundingTheProceedsLeavesIsNotAskedFor) {
    done(receipt("ETH", "helvion/cold", "123.456789012345678901"));
    done(price("ETH", "USD", "3333.33"));
    needSecond("recordSale");
    fires("ON 1d WHEN weight(ETH) >= 20% THEN rebalance(ETH) UNTIL weight(ETH) < 13%");
    ASSERT_EQ(prepared().size(), 1U);
    ASSERT_TRUE(prepared()[0].act);
    carriedOut(prepared()[0]);
    EXPECT_EQ(prepared()[0].left, amount("0.000000000000000000"));
    EXPECT_FALSE(prepared()[0].act);
}

TEST_F(PreparedTradesTest, TooLittleIsBoughtFromTheMoneyThereIs) {
    done(receipt("BTC", "helvion/cold", "5"));
    needSecond("recordPurchase");
    fires("ON 1d WHEN weight(BTC) <= 20% THEN rebalance(BTC) UNTIL weight(BTC) >= 30%");
    // 112.5 of 712.5 million KZT; up to 213.75 are 4.5 BTC.
    ASSERT_EQ(prepared().size(), 1U);
    const RecordPurchase bought = std::get<RecordPurchase>(*prepared()[0].act);
    EXPECT_EQ(bought.quantity, amount("4.50000000"));
    EXPECT_EQ(bought.account, AccountId::of("helvion/cold"));
    EXPECT_EQ(bought.paidFrom, AccountId::of("bank/usd"));
    EXPECT_EQ(bought.price->shortText(), "45000");
    carriedOut(prepared()[0]);
    EXPECT_EQ(held("helvion/cold", "BTC"), amount("9.50000000"));
    EXPECT_EQ(prepared().at(0).left, amount("0.00000000"));
    EXPECT_FALSE(prepared().at(0).act);
}

TEST_F(PreparedTradesTest, WhatTheMoneyDoesNotReachIsSaidToBeMissing) {
    done(receipt("BTC", "helvion/cold", "5"));
    fires("ON 1d WHEN weight(BTC) <= 20% THEN rebalance(BTC) UNTIL weight(BTC) >= 95%");
    ASSERT_EQ(prepared().size(), 2U);
    EXPECT_EQ(std::get<RecordPurchase>(*prepared()[0].act).quantity, amount("22.22222222"))
        << "a million USD, rounded down";
    EXPECT_EQ(prepared()[1].obstacle, Obstacle::NoMoney);
    done(*prepared()[0].act);
}

TEST_F(PreparedTradesTest, NoWeightIsKnownWhileAnyHoldingHasNoPrice) {
    done(receipt("BTC", "helvion/cold", "10"));
    fires(tooMuch);
    EXPECT_TRUE(prepared().at(0).act);
    done(receipt("ETH", "helvion/cold", "1"));
    tick();
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_FALSE(prepared()[0].act);
    EXPECT_EQ(prepared()[0].obstacle, Obstacle::UnknownPrice);
    EXPECT_EQ(prepared()[0].unpriced, AssetId::of("ETH"));
}

TEST_F(PreparedTradesTest, WithoutALevelThereIsNoRule) {
    const auto refusal = refused(doctrine({rule("R9", onFall("rebalance(BTC)"))}));
    EXPECT_EQ(refusal.code, RefusalCode::RuleRefused);
    EXPECT_EQ(std::get<std::string>(refusal.figure("fault")->value), "noLevel");
    EXPECT_EQ(std::get<std::string>(refusal.figure("found")->value), "rebalance(BTC)");
}

TEST(WeightBand, IsWhatTheClearingConditionSaysOfThatWeightAlone) {
    const auto band = [](const std::string& clear) {
        const auto rule = parseRule("ON 1d WHEN weight(BTC) >= 90% THEN rebalance(BTC) UNTIL " + clear);
        return weightBand(*rule, AssetId::of("BTC"));
    };
    EXPECT_EQ(band("weight(BTC) <= 12%")->most, Rational(12, 100));
    EXPECT_FALSE(band("weight(BTC) <= 12%")->least);
    EXPECT_EQ(band("2*weight(BTC) < 25%")->most, Rational(25, 200));
    EXPECT_EQ(band("NOT weight(BTC) < 12.5%")->least, Rational(125, 1000));
    const auto both = band("(weight(BTC) <= 14% AND weight(BTC) < 13%) AND weight(BTC) > 10%");
    EXPECT_EQ(both->most, Rational(13, 100));
    EXPECT_EQ(both->least, Rational(10, 100));
    EXPECT_FALSE(band("weight(ETH) <= 12%"));
    EXPECT_FALSE(band("weight(BTC)-weight(ETH) <= 12%"));
    EXPECT_FALSE(band("weight(BTC) <= 5% OR weight(BTC) >= 10%")) << "nothing lies between";
}

}  // namespace

}  // namespace alem::test
