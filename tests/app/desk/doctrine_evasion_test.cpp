#include <gtest/gtest.h>

#include "tests/app/desk/doctrine_fixture.h"

namespace alem::test {

namespace {

using enum CaseStep;

/// Ways round what a doctrine binds, and what becomes of its cases when it changes.
class DoctrineEvasionTest : public DoctrineFixture {
  protected:
    static constexpr const char* cap =
        "ON 1d WHEN return(BTC,1d) <= -15% THEN cap(purchase,10000USD,12h) UNTIL return(BTC,1d) > -5%";
    static constexpr const char* freezeAll =
        "ON 1d WHEN return(BTC,1d) <= -15% THEN freeze(all) UNTIL return(BTC,1d) > -5%";

    void fall() {
        nextDay();
        importCloses({60000, 60000, 45000});
    }
    void revise(std::int64_t base, std::vector<DoctrineRule> rules, const char* removed = nullptr) {
        ReviseRulesFacts facts;
        facts.base = base;
        facts.from = m_now;
        facts.rules = std::move(rules);
        if (removed != nullptr) {
            facts.removed = {RuleId::of(removed)};
        }
        bySecond(ReviseRules(facts));
    }
    /// Each by a person who may.
    void takenUpTo(CaseStep last) {
        signIn("daniar", daniarSeed);
        for (const CaseStep one : {Acknowledge, Order, Confirm, Close}) {
            done(step(one));
            if (one == last) {
                break;
            }
        }
        signIn("aigul", aigulSeed);
    }
};

TEST_F(DoctrineEvasionTest, BarsThatADoctrineLooksAtAreTakenBackByTwo) {
    importCloses({60000, 60000});
    const std::int64_t before = m_desk->size() - 1;
    EXPECT_FALSE(m_desk->foresee(ReverseEntry({before, "typo"}))->needs) << "no doctrine yet";
    adopt({rule("R3", shock)});
    fall();
    const std::int64_t import = m_desk->size() - 1;
    ASSERT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
    const auto proposal = done(ReverseEntry({import, "typo"})).proposal;
    ASSERT_TRUE(proposal) << "one person could lift the freeze";
    EXPECT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(*proposal).ok());
    EXPECT_TRUE(interventions().cases().empty());
}

TEST_F(DoctrineEvasionTest, AFileOfBarsThatCouldEndWhatBindsTakesTwo) {
    adopt({rule("R3", shock)});
    const std::string before = barsFile(today().plus(-2), {60000, 60000});
    EXPECT_FALSE(m_desk->foresee(barsOf(before, "Venue"), {before})->needs) << "nothing binds yet";
    fall();
    nextDay();
    const std::string calm = barsFile(today().plus(-2), {45000, 46000});
    const ImportPriceHistory bars = barsOf(calm, "Venue");
    EXPECT_EQ(m_desk->foresee(bars, {calm})->needs, Role::Approver);
    EXPECT_TRUE(m_desk->foresee(barsOf(calm, "Elsewhere"), {calm})->needs) << "it would join the composite";
    EXPECT_FALSE(m_desk->foresee(barsOf(calm, "Venue", "ETH"), {calm})->needs) << "R3 does not look at it";
    EXPECT_FALSE(m_desk->foresee(bars, {calm, Bringer::Feed})->needs) << "the feed asks its source itself";
    const auto proposal = done(bars, {.key = {}, .evidence = calm}).proposal;
    ASSERT_TRUE(proposal);
    EXPECT_EQ(refused(purchase("0.1", "46000")).code, RefusalCode::FrozenByRule);
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(*proposal).ok());
    signIn("aigul", aigulSeed);
    EXPECT_TRUE(m_desk->foresee(purchase("0.1", "46000")).ok());
    nextDay();
    const std::string after = barsFile(today().plus(-2), {46000, 46000});
    EXPECT_FALSE(m_desk->foresee(barsOf(after, "Venue"), {after})->needs) << "nothing binds any more";
}

TEST_F(DoctrineEvasionTest, WhatOnlyTellsIsNotLiftedByBars) {
    adopt({rule("R3", "ON 1d WHEN return(BTC,1d) <= -15% THEN notify(board) UNTIL return(BTC,1d) > -5%")});
    fall();
    ASSERT_TRUE(only().fires);
    nextDay();
    const std::string calm = barsFile(today().plus(-2), {45000, 46000});
    EXPECT_FALSE(m_desk->foresee(barsOf(calm, "Venue"), {calm})->needs);
}

TEST_F(DoctrineEvasionTest, BarsOfAVenueThatARuleNamesAreItsOwn) {
    adopt({rule("R3",
                "ON 1d WHEN return(BTC@venue,1d) <= -15% THEN freeze(purchase) UNTIL "
                "return(BTC@venue,1d) > -5%")});
    fall();
    nextDay();
    const std::string calm = barsFile(today().plus(-2), {45000, 46000});
    EXPECT_TRUE(m_desk->foresee(barsOf(calm, "Venue"), {calm})->needs);
    EXPECT_FALSE(m_desk->foresee(barsOf(calm, "Elsewhere"), {calm})->needs);
}

TEST_F(DoctrineEvasionTest, BarsThatCouldMakeAnInhibitorFireTakeTwo) {
    adopt({rule("R3", std::string(shock) + "; INHIBITED BY R4"),
           rule("R4", "ON 1d WHEN return(ETH,1d) >= 50% THEN notify(board) UNTIL return(ETH,1d) < 10%")});
    nextDay();
    const std::string ether = barsFile(today().plus(-3), {2000, 2000, 2000});
    done(barsOf(ether, "Venue", "ETH"), {.key = {}, .evidence = ether});
    importCloses({60000, 60000, 45000});
    ASSERT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
    nextDay();
    const std::string rise = barsFile(today().plus(-2), {2000, 4000});
    EXPECT_TRUE(m_desk->foresee(barsOf(rise, "Venue", "ETH"), {rise})->needs);
}

TEST_F(DoctrineEvasionTest, ACapCountsWhatWasAskedForWhateverItsTimeOfEffect) {
    adopt({rule("R5", cap)});
    fall();
    auto early = purchase("0.1", "60000");
    early.effective = m_now.plusHours(-15);
    done(early);
    early.effective = early.effective.plusMilliseconds(1000);
    EXPECT_EQ(refused(early).code, RefusalCode::CapExceeded) << "12,000 USD within one minute";
    tick(13 * 3'600'000);
    early.effective = m_now;
    EXPECT_TRUE(m_desk->foresee(early).ok()) << "the first one was asked for before the window";
}

TEST_F(DoctrineEvasionTest, ACapCountsWhatAThingIsWorthBelowWhichItIsStated) {
    adopt({rule("R5", cap)});
    fall();
    auto cheap = purchase("1", "45000");
    cheap.price.reset();
    cheap.paid = amount("1.00");
    const auto refusal = refused(cheap);
    EXPECT_EQ(refusal.code, RefusalCode::CapExceeded);
    EXPECT_EQ(std::get<Amount>(refusal.figure("after")->value), amount("45000.00"));
}

TEST_F(DoctrineEvasionTest, AFreezeOfAllTransactionsIsAlsoOneOfFees) {
    adopt({rule("R3", freezeAll)});
    done(receipt("BTC", "helvion/cold", "2"));
    done(receipt("ETH", "helvion/cold", "2"));
    FeeFacts fee;
    fee.account = AccountId::of("helvion/cold");
    fee.asset = AssetId::of("BTC");
    fee.kind = FeeKind::Other;
    fee.quantity = amount("1");
    fee.effective = m_now;
    EXPECT_TRUE(m_desk->foresee(RecordFee(fee)).ok());
    fall();
    fee.effective = m_now;
    EXPECT_EQ(refused(RecordFee(fee)).code, RefusalCode::FrozenByRule);
    auto move = transfer("ETH", "helvion/cold", "helvion/hot", "1");
    EXPECT_TRUE(m_desk->foresee(move).ok());
    move.fee = amount("0.5");
    move.feeAsset = AssetId::of("BTC");
    EXPECT_EQ(refused(move).code, RefusalCode::FrozenByRule) << "as its fee";
    fee.asset = AssetId::of("ETH");
    EXPECT_TRUE(m_desk->foresee(RecordFee(fee)).ok());
}

TEST_F(DoctrineEvasionTest, AFreezeOfPurchasesIsNoneOfFees) {
    adopt({rule("R3", shock)});
    done(receipt("BTC", "helvion/cold", "2"));
    fall();
    FeeFacts fee;
    fee.account = AccountId::of("helvion/cold");
    fee.asset = AssetId::of("BTC");
    fee.quantity = amount("0.1");
    fee.effective = m_now;
    EXPECT_TRUE(m_desk->foresee(RecordFee(fee)).ok());
}

TEST_F(DoctrineEvasionTest, AClosedCaseThatStillBindsCanBeOverridden) {
    adopt({rule("R3", shock)});
    fall();
    takenUpTo(Close);
    ASSERT_EQ(only().state, CaseState::Closed);
    ASSERT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
    EXPECT_EQ(only().nextSteps(), std::vector{Override});
    bySecond(step(Override, "a fork, not a market"));
    EXPECT_EQ(only().state, CaseState::Overridden);
    EXPECT_TRUE(m_desk->foresee(purchase("0.1", "45000")).ok());
}

TEST_F(DoctrineEvasionTest, AClosedCaseThatBindsNothingIsOver) {
    adopt({rule("R3", shock)});
    fall();
    takenUpTo(Close);
    nextDay();
    importCloses({45000, 46000});
    ASSERT_FALSE(only().fires);
    EXPECT_TRUE(only().nextSteps().empty());
}

// ---- rules that change

TEST_F(DoctrineEvasionTest, TheCaseOfARemovedRuleIsSupersededUnlessItWasOrdered) {
    adopt({rule("R3", shock), rule("R4", freezeAll)});
    fall();
    ASSERT_EQ(interventions().cases().size(), 2U);
    const CaseId ordered = interventions().cases()[1].id;
    signIn("daniar", daniarSeed);
    for (const CaseStep one : {Acknowledge, Order}) {
        done(StepCase({ordered.doctrine, ordered.firing, {}, ordered.rule, one}));
    }
    revise(1, {rule("R5", cap)}, "R3");
    revise(2, {}, "R4");
    const auto& cases = interventions().cases();
    const auto stateOf = [&](const char* id) {
        return std::find_if(cases.begin(), cases.end(),
                            [&](const InterventionCase& one) { return one.id.rule.view() == id; })
            ->state;
    };
    EXPECT_EQ(stateOf("R3"), CaseState::Superseded);
    EXPECT_EQ(stateOf("R4"), CaseState::Ordered) << "what was ordered is still to be confirmed";
}

TEST_F(DoctrineEvasionTest, ASupersededCaseDoesNotLapseLater) {
    const std::string lapses = std::string(shock) + "; APPROVALS 1 board WITHIN 1d ELSE LAPSE";
    adopt({rule("R3", lapses), rule("R4", cap)});
    fall();
    revise(1, {}, "R3");
    const auto state = [&] { return interventions().cases().front().state; };
    ASSERT_EQ(state(), CaseState::Superseded);
    tick(3 * Instant::millisecondsADay);
    EXPECT_EQ(state(), CaseState::Superseded);
}

TEST_F(DoctrineEvasionTest, ARuleThatComesBackOpensACaseOfItsOwn) {
    adopt({rule("R3", shock), rule("R4", cap)});
    fall();
    revise(1, {}, "R3");
    EXPECT_TRUE(m_desk->foresee(purchase("0.1", "45000")).ok());
    tick();
    revise(2, {rule("R3", shock)});
    EXPECT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule)
        << "a firing without a case would bind nobody";
    const auto& last = interventions().cases().back();
    EXPECT_EQ(last.id.doctrine, 3);
    EXPECT_EQ(last.state, CaseState::Open);
}

}  // namespace

}  // namespace alem::test
