#include <gtest/gtest.h>

#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

using enum RefusalCode;

class TermsTest : public FundFixture {
  protected:
    static AssetFacts facts(AssetClass assetClass) {
        AssetFacts made;
        made.asset = AssetId::of("NEW");
        made.assetClass = assetClass;
        made.decimals = 6;
        made.name = "New";
        return made;
    }
};

TEST_F(TermsTest, PriceAndSumMustAgree) {
    auto act = purchase("1", "60000");
    act.paid = amount("5");
    const auto refusal = refused(act);
    EXPECT_EQ(refusal.code, InvalidField);
    EXPECT_EQ(refusal.field, "paid");
    using Value = decltype(RefusalFigure::value);
    EXPECT_EQ(refusal.figure("found")->value, Value(amount("5.00")));
    EXPECT_EQ(refusal.figure("price")->value, Value(amount("60000")));
    EXPECT_EQ(refusal.figure("expected")->value, Value(amount("60000.00")));
    auto sold = sale("1", "60000");
    sold.received = amount("61000");
    EXPECT_EQ(refused(sold).field, "received");
    EXPECT_EQ(held("bank/usd", "USD").text(), "1000000.00");
}

TEST_F(TermsTest, ARoundedPriceAgreesWithTheExactSum) {
    auto act = purchase("0.3", "33333.33");
    act.paid = amount("10000.00");  // 33333.333… × 0.3
    done(act);
    act.price = amount("33333.3");
    done(act);
    act.price = amount("33333.30");
    act.paid = amount("10000.01");
    EXPECT_EQ(refused(act).code, InvalidField) << "9999.99, and at most a cent and 0.003 of play";
    act.paid = amount("9999.99");
    done(act);
}

TEST_F(TermsTest, LinesOfAFileCountFromOneAndNoneStandsTwice) {
    for (const auto& lines : {std::vector<std::int64_t>{-1}, {0}, {2, 2}}) {
        auto act = purchase("1", "60000");
        act.lines = lines;
        EXPECT_EQ(refused(act).code, InvalidField);
        EXPECT_EQ(refused(act).field, "lines");
    }
    auto act = purchase("1", "60000");
    act.lines = {3, 2};
    done(act);
}

TEST_F(TermsTest, AKeyUnderWhichAnybodyCanSignIsNoKey) {
    auto facts = officer("nurlan", 9, {Role::Officer});
    facts.publicKey = PublicKey{}.base64();
    const auto refusal = refused(RegisterOfficer(facts));
    EXPECT_EQ(refusal.code, InvalidField);
    EXPECT_EQ(refusal.field, "publicKey");
    auto founding = foundingAct();
    founding.officers.push_back(facts);
    const auto fund = Desk::create(m_folder / "other.alem", founding, keyOf(aigulSeed));
    ASSERT_FALSE(fund.ok());
    EXPECT_EQ(std::get<Refusal>(fund.error()).code, InvalidField);
}

TEST_F(TermsTest, AnAssetHasTheIssuerAndThePegOfItsClass) {
    auto stable = facts(AssetClass::Stablecoin);
    stable.peg = AssetId::of("USD");
    EXPECT_EQ(refused(RegisterAsset(stable)).code, MissingField);
    EXPECT_EQ(refused(RegisterAsset(stable)).field, "issuer");
    stable.peg.reset();
    stable.issuer = CounterpartyId::of("exchange");
    EXPECT_EQ(refused(RegisterAsset(stable)).field, "peg");
    const auto bond = facts(AssetClass::TokenisedBond);
    EXPECT_EQ(refused(RegisterAsset(bond)).field, "issuer");
    auto coin = facts(AssetClass::CryptoAsset);
    coin.issuer = CounterpartyId::of("exchange");
    EXPECT_EQ(refused(RegisterAsset(coin)).code, InvalidField);
    EXPECT_EQ(refused(RegisterAsset(coin)).field, "issuer");
    stable.peg = AssetId::of("USD");
    done(RegisterAsset(stable));
}

TEST_F(TermsTest, AnAssetHasNothingThatItsClassCannotHave) {
    const auto refusedAt = [&](AssetFacts wanted, std::string_view field) {
        const auto refusal = refused(RegisterAsset(wanted));
        EXPECT_EQ(refusal.code, InvalidField);
        EXPECT_EQ(refusal.field, field);
        ASSERT_NE(refusal.figure("class"), nullptr);
    };
    for (const AssetClass one :
         {AssetClass::CryptoAsset, AssetClass::Fiat, AssetClass::TokenisedBond, AssetClass::FundShare}) {
        auto pegged = facts(one);
        pegged.peg = AssetId::of("USD");
        if (one == AssetClass::TokenisedBond || one == AssetClass::FundShare) {
            EXPECT_EQ(refused(RegisterAsset(facts(one))).field, "issuer");
            pegged.issuer = CounterpartyId::of("exchange");
        }
        refusedAt(pegged, "peg");
    }
    auto money = facts(AssetClass::Fiat);
    money.issuer = CounterpartyId::of("bank");
    refusedAt(money, "issuer");
    money.issuer.reset();
    money.network = "Solana";
    refusedAt(money, "network");
    money.network.clear();
    money.contract = "0x1";
    refusedAt(money, "contract");
    money.contract.clear();
    done(RegisterAsset(money));
}

TEST_F(TermsTest, AReversalWithoutAReasonSaysThatOneIsMissing) {
    const auto bought = done(purchase("1", "60000")).entries[0].number;
    const auto act = parseAct(R"({"type":"reverseEntry","entry":)" + std::to_string(bought) + "}");
    ASSERT_TRUE(act.ok());
    EXPECT_EQ(refused(*act).code, ReasonMissing);
}

}  // namespace

}  // namespace alem::test
