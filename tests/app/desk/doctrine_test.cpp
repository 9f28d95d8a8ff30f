#include <gtest/gtest.h>

#include "app/desk/objections.h"
#include "app/desk/prepared_acts.h"
#include "app/event/canonical_writer.h"
#include "tests/app/desk/doctrine_fixture.h"

namespace alem::test {

namespace {

using enum CaseStep;

class DoctrineTest : public DoctrineFixture {};

TEST_F(DoctrineTest, IsAdoptedByTwoAndSealedAsOneDocument) {
    const auto recorded = done(doctrine({rule("R3", shock)}));
    ASSERT_TRUE(recorded.proposal.has_value()) << "one person is not enough";
    EXPECT_TRUE(m_desk->books().doctrines().versions().empty());
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(*recorded.proposal).ok());
    const DoctrineVersion* adopted = m_desk->books().doctrines().inForce(m_now);
    ASSERT_NE(adopted, nullptr);
    EXPECT_EQ(adopted->version(), 1);
    EXPECT_EQ(adopted->facts.author.text(), "aigul");
    EXPECT_EQ(adopted->adoptedBy.text(), "daniar");
    EXPECT_EQ(adopted->since, m_now) << "not before it was sealed";
    std::string bytes;
    CanonicalWriter writer(bytes);
    DoctrineDocument::fields(adopted->facts.document, writer);
    writer.close();
    EXPECT_EQ(adopted->facts.sha256, sha256(bytes));
    EXPECT_NE(m_desk->entryBytes(adopted->entry)->find(bytes), std::string::npos)
        << "as it stands in the entry";
}

TEST_F(DoctrineTest, IsRefusedWithRulePlaceAndWhatWouldBeRight) {
    const auto refusal = refused(doctrine({rule("R3",
                                                "ON 1d WHEN vol_yy(BTC,30d) >= 80% THEN freeze(purchase) "
                                                "UNTIL vol_yz(BTC,30d) < 70%")}));
    EXPECT_EQ(refusal.code, RefusalCode::RuleRefused);
    EXPECT_EQ(std::get<std::string>(refusal.figure("rule")->value), "R3");
    EXPECT_EQ(std::get<std::int64_t>(refusal.figure("position")->value), 11);
    EXPECT_EQ(std::get<std::string>(refusal.figure("fault")->value), "unknownMeasure");
    EXPECT_NE(std::get<std::string>(refusal.figure("expected")->value).find("vol_"), std::string::npos);
}

TEST_F(DoctrineTest, RulesThatSilenceEachOtherAreRefused) {
    const std::string text(shock);
    const auto refusal =
        refused(doctrine({rule("M1", text + "; INHIBITED BY M2"), rule("M2", text + "; INHIBITED BY M1")}));
    EXPECT_EQ(refusal.code, RefusalCode::RuleRefused);
    EXPECT_EQ(std::get<std::string>(refusal.figure("rule")->value), "M1");
    EXPECT_EQ(std::get<std::string>(refusal.figure("fault")->value), "inhibitsInTurn");
    EXPECT_EQ(std::get<std::string>(refusal.figure("found")->value), "M2");
    EXPECT_EQ(std::get<std::string>(refusal.figure("expected")->value), "M1, M2, M1");
}

TEST_F(DoctrineTest, OneCloseIsNotSaidTwice) {
    const auto refusal =
        refused(doctrine({rule("R1",
                               "ON 1d WHEN drawdown(BTC,90d) >= 30% FOR 1 closes THEN freeze(purchase) UNTIL "
                               "drawdown(BTC,90d) < 25%")}));
    EXPECT_EQ(refusal.code, RefusalCode::RuleRefused);
    EXPECT_EQ(std::get<std::string>(refusal.figure("fault")->value), "notShortest");
    EXPECT_EQ(std::get<std::string>(refusal.figure("found")->value), "FOR 1 closes");
}

TEST_F(DoctrineTest, AnotherAssetIsNoSuggestionForOneThatIsUnknown) {
    const auto expected = [&](const char* asset) {
        const std::string name(asset);
        const auto refusal = refused(
            doctrine({rule("R1", ("ON 1d WHEN drawdown(" + name +
                                  ",90d) >= 30% THEN freeze(purchase) UNTIL drawdown(" + name + ",90d) < 25%")
                                     .c_str())}));
        return std::get<std::string>(refusal.figure("expected")->value);
    };
    EXPECT_EQ(expected("btc"), "BTC");
    EXPECT_EQ(expected("USDX").find("USD,"), std::string::npos) << "a currency has no such prices";
    EXPECT_NE(expected("BTX").find("BTC, "), std::string::npos) << "all that could be meant";
}

TEST_F(DoctrineTest, IsRefusedWhereTheFundDoesNotKnowWhatItSays) {
    const auto code = [&](const char* sentence) { return refused(doctrine({rule("R1", sentence)})).code; };
    EXPECT_EQ(
        code("ON 1d WHEN drawdown(DOGE,90d) >= 30% THEN freeze(purchase) UNTIL drawdown(DOGE,90d) < 25%"),
        RefusalCode::RuleRefused);
    EXPECT_EQ(code("ON 1d WHEN weight(DOGE) >= 30% THEN freeze(purchase) UNTIL weight(DOGE) < 25%"),
              RefusalCode::RuleRefused);
    EXPECT_EQ(code("ON 1d WHEN drawdown(BTC,90d) >= 30% THEN require_approval(purchase,queen) UNTIL "
                   "drawdown(BTC,90d) < 25%"),
              RefusalCode::WordWithoutMeaning);
    EXPECT_EQ(code("ON 1d WHEN drawdown(BTC,90d) >= 30% THEN require_approval(purchase,committee) UNTIL "
                   "drawdown(BTC,90d) < 25%"),
              RefusalCode::WordWithoutMeaning)
        << "a text agrees to nothing";
    EXPECT_EQ(
        code("ON 1d WHEN custody_share(helvio) > 40% THEN notify(committee) UNTIL custody_share(helvio) < "
             "35%"),
        RefusalCode::WordWithoutMeaning);
    EXPECT_EQ(code("ON 1d WHEN return(BTC,1d) <= -15% THEN freeze(purchase) UNTIL return(BTC,1d) > -5%; "
                   "INHIBITED BY R9"),
              RefusalCode::RuleRefused);
    importCloses(std::vector<double>(5, 60000.0));
    EXPECT_EQ(
        code("ON 1d WHEN return(BTC@venu,1d) <= -15% THEN freeze(purchase) UNTIL return(BTC@venu,1d) > -5%"),
        RefusalCode::RuleRefused);
}

TEST_F(DoctrineTest, ARevisionGivesACompleteNextVersion) {
    adopt({rule("R3", shock), rule("R4", shock)});
    ReviseRulesFacts facts;
    facts.base = 1;
    facts.from = m_now;
    facts.removed = {RuleId::of("R4")};
    facts.rules = {
        rule("R5", "ON 1d WHEN return(BTC,1d) <= -20% THEN freeze(all) UNTIL return(BTC,1d) > -5%")};
    bySecond(ReviseRules(facts));
    const DoctrineVersion* newest = m_desk->books().doctrines().newest();
    ASSERT_EQ(newest->version(), 2);
    ASSERT_EQ(newest->rules.size(), 2U);
    EXPECT_EQ(newest->rules[0].id.text(), "R3");
    EXPECT_EQ(newest->rules[1].id.text(), "R5");
    EXPECT_EQ(m_desk->books().doctrines().inForce(m_now), newest);
    EXPECT_EQ(refused(ReviseRules(facts)).code, RefusalCode::DoctrineChanged);
}

// ---- what binds

TEST_F(DoctrineTest, AFreezeBindsEveryAssetThatItsFiringLooksAt) {
    const std::string first = "ON 1d WHEN return(ETH,1d) <= -15% OR return(BTC,1d) <= -15% THEN ";
    const std::string until = " UNTIL return(ETH,1d) > -5% AND return(BTC,1d) > -5%";
    adopt({rule("R3", first + "freeze(purchase)" + until)});
    nextDay();
    importCloses({60000, 60000, 45000});
    const auto refusal = refused(purchase("0.1", "45000"));
    EXPECT_EQ(refusal.code, RefusalCode::FrozenByRule) << "ETH stands first, BTC is in it too";
}

TEST_F(DoctrineTest, AFreezeBindsPurchasesUntilItClears) {
    adopt({rule("R3", shock)});
    EXPECT_TRUE(m_desk->foresee(purchase("0.1", "60000")).ok());
    nextDay();
    importCloses({60000, 60000, 45000});
    const auto refusal = refused(purchase("0.1", "45000"));
    EXPECT_EQ(refusal.code, RefusalCode::FrozenByRule);
    EXPECT_EQ(std::get<std::string>(refusal.figure("rule")->value), "R3");
    EXPECT_EQ(std::get<std::string>(refusal.figure("until")->value), "return(BTC,1d) > -5%");
    EXPECT_EQ(std::get<Instant>(refusal.figure("firing")->value), only().id.firing);
    auto other = purchase("0.1", "45000");
    other.asset = AssetId::of("ETH");
    EXPECT_TRUE(m_desk->foresee(other).ok()) << "another asset is free";
    nextDay();
    importCloses({45000, 46000});
    EXPECT_TRUE(m_desk->foresee(purchase("0.1", "46000")).ok());
    EXPECT_TRUE(only().inProgress()) << "that the signal clears does not end the case";
    EXPECT_FALSE(only().fires);
}

TEST_F(DoctrineTest, UnknownOverFiringKeepsTheFreeze) {
    adopt({rule("R3", shock)});
    nextDay();
    importCloses({60000, 60000, 45000});
    for (int day = 0; day < 5; ++day) {
        nextDay();  // and no bars
    }
    EXPECT_TRUE(interventions().ruleSignals().at(0).isUnknown());
    EXPECT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
}

TEST_F(DoctrineTest, AFreezeBindsThePurchaseLegOfATradeInCrypto) {
    adopt({rule("R3", shock)});
    done(receipt("ETH", "helvion/cold", "10"));
    nextDay();
    importCloses({60000, 60000, 45000});
    auto swap = sale("1", "0.05");
    swap.asset = AssetId::of("ETH");
    swap.receivedAsset = AssetId::of("BTC");
    swap.receivedIn = AccountId::of("helvion/cold");
    EXPECT_EQ(refused(swap).code, RefusalCode::FrozenByRule);
}

TEST_F(DoctrineTest, AFreezeThatBeganInBetweenIsSeenAtApproval) {
    adopt({rule("R3", shock)});
    bySecond(SetApprovalPolicy({72, {{std::nullopt, "recordPurchase", Role::Approver}}}));
    const auto proposal = done(purchase("0.1", "60000")).proposal;
    ASSERT_TRUE(proposal.has_value());
    nextDay();
    importCloses({60000, 60000, 45000});
    signIn("daniar", daniarSeed);
    tick();
    const auto approved = m_desk->approve(*proposal);
    ASSERT_FALSE(approved.ok());
    EXPECT_EQ(approved.error().code, RefusalCode::FrozenByRule);
}

TEST_F(DoctrineTest, ACapHoldsTheSumOfItsWindow) {
    adopt({rule("R5",
                "ON 1d WHEN return(BTC,1d) <= -15% THEN cap(purchase,10000USD,30d) UNTIL return(BTC,1d) > "
                "-5%")});
    done(purchase("0.1", "60000"));
    nextDay();
    importCloses({60000, 60000, 45000});
    EXPECT_TRUE(m_desk->foresee(purchase("0.08", "50000")).ok()) << "6,000 and 4,000 are 10,000";
    const auto refusal = refused(purchase("0.0801", "50000"));
    EXPECT_EQ(refusal.code, RefusalCode::CapExceeded);
    EXPECT_EQ(std::get<Amount>(refusal.figure("after")->value), amount("10005.00"));
    tick(31 * Instant::millisecondsADay);
    EXPECT_TRUE(m_desk->foresee(purchase("0.0801", "50000")).ok()) << "the first one is out of the window";
}

TEST_F(DoctrineTest, ARuleCanAskForAnotherPerson) {
    adopt({rule("R1",
                "ON 1d WHEN return(BTC,1d) <= -15% THEN require_approval(purchase,cio) UNTIL return(BTC,1d) "
                "> -5%")});
    EXPECT_FALSE(done(purchase("0.1", "60000")).proposal);
    nextDay();
    importCloses({60000, 60000, 45000});
    EXPECT_TRUE(done(purchase("0.1", "45000")).proposal);
}

TEST_F(DoctrineTest, SharesOfThePortfolioAreThoseOfTheTime) {
    adopt({rule("R9", "ON 1d WHEN weight(BTC) >= 4% THEN notify(committee) UNTIL weight(BTC) < 3%")});
    nextDay();
    importCloses({60000, 60000});
    EXPECT_EQ(interventions().ruleSignals().at(0).signal.state, SignalState::Inactive);
    EXPECT_EQ(interventions().ruleSignals().at(0).values.at(0).value, "0") << "known, and none of it";
    done(purchase("1", "60000"));  // of 1,200,000 USD
    nextDay();
    importCloses({60000, 60000});
    EXPECT_EQ(interventions().ruleSignals().at(0).signal.state, SignalState::Firing);
    EXPECT_EQ(interventions().ruleSignals().at(0).values.at(0).value, "0.05");
    EXPECT_EQ(only().id.rule.text(), "R9");
}

// ---- cases

TEST_F(DoctrineTest, ACaseIsTakenStepByStepByTheRightPeople) {
    adopt({rule("R2",
                "ON 1d WHEN return(BTC,1d) <= -15% THEN move_to_cold(80%,24h) UNTIL return(BTC,1d) > -5%; "
                "APPROVALS 2 board WITHIN 2d ELSE ESCALATE")});
    auto hot = *m_desk->books().accounts().find(AccountId::of("helvion/hot"));
    hot.tier = Tier::Hot;
    done(ChangeAccount(hot));
    done(receipt("BTC", "helvion/hot", "1.5"));
    nextDay();
    importCloses({60000, 60000, 45000});
    EXPECT_EQ(refused(step(Acknowledge)).code, RefusalCode::RoleMissing)
        << "the risk officer is not the board";
    signIn("marie", marieSeed);
    const Refusal auditor = refused(step(Acknowledge));
    EXPECT_EQ(auditor.figures, (std::vector{figure("role", Role::Approver)})) << "not who may not either";
    signIn("daniar", daniarSeed);
    EXPECT_EQ(refused(step(Order)).code, RefusalCode::StepOutOfOrder);
    const auto recorded = done(step(Acknowledge, "seen"));
    EXPECT_EQ(refused(step(SecondAcknowledge)).code, RefusalCode::AnotherPersonNeeded);
    EXPECT_EQ(refused(step(Order)).code, RefusalCode::StepOutOfOrder);
    const auto& facts = std::get<CaseStepped>(recorded.entries.at(0).event);
    EXPECT_EQ(facts.sentence, sha256(m_desk->books().doctrines().newest()->facts.document.rules[0].sentence));
    EXPECT_EQ(facts.inputs, sha256(only().inputs));
    ASSERT_EQ(facts.values.size(), 1U);
    EXPECT_EQ(facts.values[0], (MeasuredValue{"return(BTC,1d)", "-0.25"}));
    signIn("erlan", 6);
    done(step(SecondAcknowledge));
    done(step(Order));
    const auto prepared = preparedActs(only(), m_desk->books(), m_now);
    ASSERT_EQ(prepared.size(), 1U);
    ASSERT_TRUE(prepared[0].act);
    const auto& transfer = std::get<RecordTransfer>(*prepared[0].act);
    EXPECT_EQ(transfer.quantity, amount("1.20000000"));
    EXPECT_EQ(transfer.from.text(), "helvion/hot");
    done(step(Confirm, "not moved yet"));
    done(step(Close, "the fall has halted"));
    EXPECT_EQ(only().state, CaseState::Closed);
    EXPECT_EQ(refused(step(Close)).code, RefusalCode::StepOutOfOrder);
    reopen();
    EXPECT_EQ(only().state, CaseState::Closed);
    EXPECT_EQ(only().steps.size(), 5U);
}

TEST_F(DoctrineTest, OverridingAFreezeTakesTwoPeople) {
    adopt({rule("R3", shock)});
    nextDay();
    importCloses({60000, 60000, 45000});
    for (const CaseStep kind : {Override, Reject}) {
        EXPECT_EQ(refused(step(kind)).code, RefusalCode::ReasonMissing);
        EXPECT_TRUE(m_desk->foresee(step(kind, "a fork, not a market"))->needs)
            << "what binds is lifted by two";
    }
    const auto proposal = done(step(Override, "a fork, not a market")).proposal;
    ASSERT_TRUE(proposal);
    EXPECT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(*proposal).ok());
    EXPECT_EQ(only().state, CaseState::Overridden);
    EXPECT_EQ(only().steps.at(0).facts.asker->text(), "aigul");
    signIn("aigul", aigulSeed);
    EXPECT_TRUE(m_desk->foresee(purchase("0.1", "45000")).ok());
}

TEST_F(DoctrineTest, DeadlinesAreCaughtUpAfterTheDeskWasClosed) {
    const std::string base =
        "ON 1d WHEN return(BTC,1d) <= -15% THEN freeze(purchase) UNTIL return(BTC,1d) > -5%; APPROVALS 1 "
        "board "
        "WITHIN 1d ELSE ";
    adopt({rule("R1", base + "ESCALATE"), rule("R2", base + "LAPSE")});
    nextDay();
    importCloses({60000, 60000, 45000});
    const auto size = m_desk->size();
    EXPECT_FALSE(interventions().cases().at(0).escalated);
    const Instant opened = interventions().cases().at(0).opened;
    nextDay();
    tick();
    reopen();
    EXPECT_EQ(m_desk->size(), size) << "no entry says so";
    const auto& cases = interventions().cases();
    ASSERT_EQ(cases.size(), 2U);
    EXPECT_EQ(cases[0].escalated, opened.plusHours(24));
    EXPECT_TRUE(cases[0].inProgress());
    EXPECT_EQ(cases[1].state, CaseState::Lapsed);
    const CaseId id = cases[1].id;
    signIn("daniar", daniarSeed);
    EXPECT_EQ(refused(StepCase({id.doctrine, id.firing, {}, id.rule, Acknowledge})).code,
              RefusalCode::CaseLapsed);
}

TEST_F(DoctrineTest, NoCaseOpensWhileAnInhibitorFires) {
    adopt({rule("R4",
                "ON 1d WHEN return(BTC,1d) <= -10% THEN freeze(sale) UNTIL return(BTC,1d) > -5%; INHIBITED "
                "BY R3"),
           rule("R3", shock)});
    done(receipt("BTC", "helvion/cold", "1"));
    nextDay();
    importCloses({60000, 60000, 45000});
    EXPECT_EQ(only().id.rule.text(), "R3");
    const auto firings = interventions().firings(RuleId::of("R4"));
    ASSERT_EQ(firings.size(), 1U);
    EXPECT_EQ(firings[0].action, ActionStatus::Suppressed);
    EXPECT_EQ(firings[0].inhibitor->text(), "R3");
    EXPECT_TRUE(m_desk->foresee(sale("0.1", "45000")).ok()) << "a suppressed freeze does not bind";
}

TEST_F(DoctrineTest, UnknownCasesAndOldFiringsHaveNoSteps) {
    importCloses({60000, 60000, 45000, 45000});
    adopt({rule("R3", shock)});
    EXPECT_TRUE(interventions().cases().empty()) << "it fired before the doctrine";
    EXPECT_EQ(interventions().firings(RuleId::of("R3")).size(), 1U) << "and is there to be seen";
    EXPECT_EQ(refused(StepCase({1, m_now, {}, RuleId::of("R3"), Acknowledge})).code,
              RefusalCode::UnknownCase);
    EXPECT_EQ(refused(StepCase({1, m_now, {}, RuleId::of("R8"), Acknowledge})).code,
              RefusalCode::UnknownRule);
    EXPECT_EQ(refused(StepCase({7, m_now, {}, RuleId::of("R3"), Acknowledge})).code, RefusalCode::NoDoctrine);
}

TEST_F(DoctrineTest, ACaseOfAnUnchangedRuleGoesOnUnderTheNextVersion) {
    adopt({rule("R3", shock)});
    nextDay();
    importCloses({60000, 60000, 45000});
    ReviseRulesFacts facts;
    facts.base = 1;
    facts.from = m_now;
    facts.rules = {
        rule("R4", "ON 1d WHEN return(BTC,1d) <= -40% THEN freeze(all) UNTIL return(BTC,1d) > -5%")};
    bySecond(ReviseRules(facts));
    EXPECT_EQ(only().id.doctrine, 1);
    EXPECT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
    facts.base = 2;
    facts.rules = {rule("R3",
                        "ON 1d WHEN return(BTC,1d) <= -20% THEN freeze(purchase) UNTIL return(BTC,1d) > "
                        "-5%")};
    bySecond(ReviseRules(facts));
    const auto& cases = interventions().cases();
    ASSERT_EQ(cases.size(), 2U);
    EXPECT_EQ(cases[0].state, CaseState::Superseded);
    EXPECT_EQ(cases[1].id.doctrine, 3);
    EXPECT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
}

}  // namespace

}  // namespace alem::test
