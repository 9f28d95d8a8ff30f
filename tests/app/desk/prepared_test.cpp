#include <gtest/gtest.h>

#include "app/desk/doctrine_changes.h"
#include "app/desk/prepared_acts.h"
#include "tests/app/desk/doctrine_fixture.h"

namespace alem::test {

namespace {

using enum CaseStep;

class PreparedTest : public DoctrineFixture {
  protected:
    static constexpr const char* toCold =
        "ON 1d WHEN return(BTC,1d) <= -15% THEN move_to_cold(80%,24h) UNTIL return(BTC,1d) > -5%";

    /// A case that was ordered: 1.5 BTC stand at helvion/hot, 80 % of them have to leave it.
    void orderedCase(std::vector<ApprovalRule> policy) {
        adopt({rule("R6", toCold)});
        auto hot = *m_desk->books().accounts().find(AccountId::of("helvion/hot"));
        hot.tier = Tier::Hot;
        done(ChangeAccount(hot));
        done(receipt("BTC", "helvion/hot", "1.5"));
        bySecond(SetApprovalPolicy({72, std::move(policy)}));
        nextDay();
        importCloses({60000, 60000, 45000});
        done(step(Acknowledge));
        done(step(Order));
    }
    [[nodiscard]] std::vector<PreparedAct> prepared() const {
        return preparedActs(only(), m_desk->books(), m_now);
    }
};

TEST_F(PreparedTest, WhatIsOrderedBecomesAProposalAndIsNotAskedForTwice) {
    orderedCase({{std::nullopt, "recordTransfer", Role::Approver}});
    ASSERT_EQ(prepared().size(), 1U);
    ASSERT_TRUE(prepared()[0].act);
    const auto recorded = done(*prepared()[0].act);
    ASSERT_TRUE(recorded.proposal) << "the desk moves nothing by itself";
    EXPECT_EQ(prepared()[0].proposal, recorded.proposal);
    EXPECT_EQ(undoneOf(prepared()).size(), 1U) << "what waits is not done";
    EXPECT_FALSE(prepared()[0].act) << "it waits already";
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(*recorded.proposal).ok());
    ASSERT_EQ(prepared().size(), 1U);
    EXPECT_FALSE(prepared()[0].proposal);
    EXPECT_FALSE(prepared()[0].act) << "80 % have moved: not 80 % of what is left";
    EXPECT_EQ(prepared()[0].moved, amount("1.20000000"));
    EXPECT_TRUE(undoneOf(prepared()).empty());
}

TEST_F(PreparedTest, WhoCallsDoneWhatIsLeftSaysWhy) {
    orderedCase({});
    EXPECT_EQ(refused(step(Confirm)).code, RefusalCode::ReasonMissing);
    auto part = std::get<RecordTransfer>(*prepared().at(0).act);
    part.quantity = amount("0.5");
    done(part);
    EXPECT_EQ(refused(step(Confirm)).field, "reason") << "0.7 BTC are left";
    done(step(Confirm, "the rest stays for the sale of tomorrow"));
    EXPECT_EQ(refused(step(Close)).code, RefusalCode::ReasonMissing);
    done(step(Close, "sold"));
}

TEST_F(PreparedTest, WhatIsDoneIsConfirmedWithoutAWord) {
    orderedCase({});
    done(*prepared().at(0).act);
    done(step(Confirm));
    done(step(Close));
}

TEST_F(PreparedTest, WhatHasMovedInPartLeavesTheRest) {
    orderedCase({});
    const auto whole = std::get<RecordTransfer>(*prepared().at(0).act);
    EXPECT_EQ(whole.quantity, amount("1.20000000"));
    const auto left = [this](std::string_view quantity) {
        return std::vector<Undone>{{Verb::MoveToCold, AssetId::of("BTC"), amount(quantity)}};
    };
    EXPECT_EQ(undoneOf(prepared()), left("1.20000000"));
    auto part = whole;
    part.quantity = amount("0.5");
    done(part);
    tick();
    const auto rest = std::get<RecordTransfer>(*prepared().at(0).act);
    EXPECT_EQ(rest.quantity, amount("0.70000000"));
    EXPECT_EQ(prepared().at(0).moved, amount("0.50000000"));
    EXPECT_EQ(undoneOf(prepared()), left("0.70000000"));
    // What moved between hot accounts does not count.
    done(transfer("BTC", "helvion/cold", "helvion/hot", "0.5"));
    tick();
    EXPECT_EQ(std::get<RecordTransfer>(*prepared().at(0).act).quantity, amount("1.10000000"));
}

TEST_F(PreparedTest, AShareIsExactHoweverManyDecimalsItIsWrittenWith) {
    adopt({rule("R8",
                "ON 1d WHEN return(BTC,1d) <= -15% THEN redeem(ETH,33.333333333333333333%) AND "
                "redeem(BTC,12.50000000000000001%) UNTIL return(BTC,1d) > -5%")});
    done(receipt("ETH", "helvion/cold", "12"));
    done(receipt("BTC", "helvion/cold", "1"));
    nextDay();
    importCloses({60000, 60000, 45000});
    ASSERT_EQ(prepared().size(), 2U);
    EXPECT_EQ(*prepared()[0].quantity, amount("3.999999999999999999")) << "rounded down, once";
    EXPECT_EQ(*prepared()[1].quantity, amount("0.12500000"));
}

TEST_F(PreparedTest, AShareToRedeemIsOneOfAllThatIsHeld) {
    adopt({rule("R8",
                "ON 1d WHEN return(BTC,1d) <= -15% THEN redeem(ETH,25%) AND summon(committee,4h) UNTIL "
                "return(BTC,1d) > -5%")});
    done(receipt("ETH", "helvion/cold", "10"));
    done(receipt("ETH", "helvion/hot", "2"));
    nextDay();
    importCloses({60000, 60000, 45000});
    ASSERT_EQ(prepared().size(), 2U);
    ASSERT_TRUE(prepared()[0].quantity);
    EXPECT_EQ(*prepared()[0].quantity, amount("3.000000000000000000"));
    EXPECT_EQ(prepared()[1].due, only().opened.plusMilliseconds(4LL * 3600 * 1000));
    EXPECT_EQ(prepared()[1].party->text, "Committee");
}

// ---- what a proposed doctrine changes

TEST_F(PreparedTest, ADoctrineIsComparedWithTheOneInForce) {
    adopt({rule("R3", shock), rule("R4", shock), rule("R5", shock)});
    auto retold = rule("R5", shock);
    retold.titleEn = "Shock";
    AdoptDoctrine next = doctrine({rule("R6", toCold), rule("R3", toCold), retold});
    next.words[0].role = Role::RiskOfficer;
    next.words.pop_back();
    const auto changes = doctrineChanges(next, m_desk->books().doctrines(), m_now);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->against, 1);
    EXPECT_EQ(changes->unchanged, 0U);
    std::vector<std::pair<std::string, RuleChangeKind>> found;
    for (const RuleChange& one : changes->rules) {
        found.emplace_back(one.rule.text(), one.kind);
    }
    using enum RuleChangeKind;
    EXPECT_EQ(found, (std::vector<std::pair<std::string, RuleChangeKind>>{
                         {"R6", Added}, {"R3", Changed}, {"R5", Retold}, {"R4", Removed}}));
    EXPECT_EQ(changes->rules[1].before->sentence, shock);
    EXPECT_EQ(changes->rules[1].after->sentence, toCold);
    ASSERT_EQ(changes->words.size(), 2U) << "one means another, one is gone";
    EXPECT_EQ(changes->words[0].before->role, Role::Approver);
    EXPECT_EQ(changes->words[0].after->role, Role::RiskOfficer);
    EXPECT_FALSE(changes->words[1].after);
}

TEST_F(PreparedTest, TheHashShownIsTheOneThatIsSealed) {
    adopt({rule("R3", shock), rule("R4", shock)});
    ReviseRulesFacts facts;
    facts.base = 1;
    facts.from = m_now;
    facts.removed = {RuleId::of("R4")};
    facts.rules = {rule("R6", toCold)};
    const auto changes = doctrineChanges(ReviseRules(facts), m_desk->books().doctrines(), m_now);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->unchanged, 1U);
    const auto recorded = done(ReviseRules(facts));
    ASSERT_TRUE(recorded.proposal);
    const Books& books = m_desk->books();
    EXPECT_EQ(requestsAbout(RuleId::of("R4"), books, m_now), std::vector{*recorded.proposal});
    EXPECT_TRUE(requestsAbout(RuleId::of("R3"), books, m_now).empty()) << "it stays as it is";
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(*recorded.proposal).ok());
    EXPECT_EQ(books.doctrines().newest()->facts.sha256, changes->sha256);
    EXPECT_TRUE(requestsAbout(RuleId::of("R4"), books, m_now).empty());
    EXPECT_FALSE(doctrineChanges(purchase("1", "60000"), books.doctrines(), m_now));
}

}  // namespace

}  // namespace alem::test
