#include "app/desk/authority.h"

#include <gtest/gtest.h>

#include "app/audit/sha256.h"
#include "app/desk/proposing.h"
#include "tests/app/desk/doctrine_fixture.h"
#include "tests/app/desk/forging.h"

namespace alem::test {
namespace {

const std::string statement =
    "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n"
    "1,2027-01-05 10:00:00,Spot,Deposit,USDT,10000,\n"
    "1,2027-01-05 10:00:01,Spot,Buy,BTC,0.1,\n"
    "1,2027-01-05 10:00:01,Spot,Transaction Related,USDT,-6000,\n";

/// Purchases above 10,000,000 KZT (20,000 USD) need an approver, every withdrawal too.
class AuthorityTest : public Forging<FundFixture> {
  protected:
    [[nodiscard]] CreateFund founding() const override {
        auto act = foundingAct();
        act.officers.push_back(officer("erlan", 6, {Role::Officer, Role::Approver}));
        act.policy = ApprovalPolicyFacts{24,
                                         {{amount("10000000"), "recordPurchase", Role::Approver},
                                          {std::nullopt, "recordWithdrawal", Role::Approver}}};
        return act;
    }

    [[nodiscard]] WithdrawalFacts withdrawal() const {
        WithdrawalFacts facts;
        facts.account = AccountId::of("bank/usd");
        facts.asset = AssetId::of("USD");
        facts.quantity = amount("1000");
        facts.effective = m_now;
        return facts;
    }
    [[nodiscard]] ImportStatement import() const {
        ImportStatementFacts facts;
        facts.account = AccountId::of("exchange/main");
        facts.evidence = sha256(statement);
        facts.fileName = "statement.csv";
        facts.format = "binance-statement";
        return ImportStatement(facts);
    }
    std::int64_t proposed(const Act& act) {
        const auto recorded = done(act);
        EXPECT_TRUE(recorded.proposal.has_value());
        return recorded.proposal.value_or(-1);
    }
};

TEST_F(AuthorityTest, WhatTheDeskLetThroughIsSound) {
    done(purchase("0.1", "60000"));
    const auto large = proposed(purchase("1", "60000"));
    const auto refused = proposed(purchase("2", "60000"));
    done(import(), {.key = {}, .evidence = statement});
    const auto policy =
        proposed(SetApprovalPolicy({48, {{std::nullopt, "importStatement", Role::Approver}}}));
    signIn("daniar", daniarSeed);
    for (const std::int64_t proposal : {large, policy}) {
        tick();
        ASSERT_TRUE(m_desk->approve(proposal).ok());
    }
    tick();
    ASSERT_TRUE(m_desk->reject(refused, "too much").ok());
    signIn("aigul", aigulSeed);
    tick();
    const auto bought = m_desk->size() - 1;
    done(ReverseEntry({bought - 3, "a slip"}), {});
    m_path = m_desk->path();
    EXPECT_EQ(verdict(), "sound");
}

TEST_F(AuthorityTest, AnActNeedsItsRole) {
    forge("marie", marieSeed, {Withdrawn(withdrawal())});
    EXPECT_EQ(verdict(), "notAuthorised/roleMissing") << "an auditor";
}

TEST_F(AuthorityTest, WhoMayDoWhatTakesTwo) {
    forge("aigul", aigulSeed, {ApprovalPolicySet(ApprovalPolicyFacts{24, {}})});
    EXPECT_EQ(verdict(), "notAuthorised/secondPersonNeeded") << "an administrator alone";
}

TEST_F(AuthorityTest, ADealerDoesNotPutTheApproverOut) {
    forge("timur", timurSeed, {OfficerChanged(officer("daniar", daniarSeed, {Role::Approver}, false))});
    EXPECT_EQ(verdict(), "notAuthorised/roleMissing");
}

TEST_F(AuthorityTest, WhatThePolicyAsksASecondPersonForIsNotSealedByOne) {
    auto large = purchase("1.00000000", "60000");
    large.paid = amount("60000.00");
    forge("timur", timurSeed, {Purchased(large)});
    EXPECT_EQ(verdict(), "notAuthorised/secondPersonNeeded");
}

TEST_F(AuthorityTest, AnApprovalIsOfAProposal) {
    const auto receipt = m_desk->size() - 1;
    forge("daniar", daniarSeed, {Approved(ApprovalFacts{receipt, {}, {}}), Withdrawn(withdrawal())});
    EXPECT_EQ(verdict(), "notAuthorised/unknownEntry");
}

TEST_F(AuthorityTest, NobodyApprovesTheirOwn) {
    signIn("erlan", 6);
    const auto proposal = proposed(RecordWithdrawal(withdrawal()));
    const Hash content = m_desk->books().approvals().find(proposal)->facts.sha256;
    forge("erlan", 6, {Approved(ApprovalFacts{proposal, {}, content}), Withdrawn(withdrawal())});
    EXPECT_EQ(verdict(), "notAuthorised/ownProposal");
}

TEST_F(AuthorityTest, WhatIsSealedIsWhatWasAgreedTo) {
    const auto proposal = proposed(RecordWithdrawal(withdrawal()));
    const Hash content = m_desk->books().approvals().find(proposal)->facts.sha256;
    WithdrawalFacts more = withdrawal();
    more.quantity = amount("900000");
    forge("daniar", daniarSeed, {Approved(ApprovalFacts{proposal, {}, content}), Withdrawn(more)});
    EXPECT_EQ(verdict(), "notAuthorised/differs");
}

TEST_F(AuthorityTest, AStatementSaysWhatItsFileSays) {
    Events events;
    {
        auto foreseen = m_desk->foresee(import(), {statement});
        ASSERT_TRUE(foreseen.ok());
        events = foreseen->events;
    }
    ASSERT_GT(events.size(), 1U);
    events.push_back(Withdrawn(withdrawal()));
    forge("timur", timurSeed, events, statement);
    EXPECT_EQ(verdict(), "notAuthorised/differs");
}

TEST_F(AuthorityTest, NothingTravelsBesideAnAct) {
    SetPrice small = price("BTC", "USD", "61000");
    forge("timur", timurSeed, {PriceSet(small), Withdrawn(withdrawal())});
    EXPECT_EQ(verdict(), "notAuthorised/differs");
}

TEST_F(AuthorityTest, NoApprovalHidesBehindAnotherEntry) {
    const auto proposal = proposed(RecordWithdrawal(withdrawal()));
    const Hash content = m_desk->books().approvals().find(proposal)->facts.sha256;
    forge("timur", timurSeed,
          {PriceSet(price("BTC", "USD", "61000")), Approved(ApprovalFacts{proposal, {}, content})});
    EXPECT_EQ(verdict(), "notAuthorised/differs");
}

TEST_F(AuthorityTest, AnActIsOneActOnly) {
    forge("timur", timurSeed, {PriceSet(price("BTC", "USD", "61000")), PriceSet(price("USD", "KZT", "501"))});
    EXPECT_EQ(verdict(), "notAuthorised/differs");
}

TEST_F(AuthorityTest, APurchaseAgreesWithItsOwnPrice) {
    auto cheap = purchase("0.10000000", "60000");
    cheap.paid = amount("1.00");
    forge("timur", timurSeed, {Purchased(cheap)});
    EXPECT_EQ(verdict(), "notAuthorised/invalidField") << "6,000 USD were paid";
}

TEST_F(AuthorityTest, WhatIsNotThereIsNotSold) {
    auto act = sale("1.00000000", "10000");
    act.received = amount("10000.00");
    forge("timur", timurSeed, {Sold(act)});
    EXPECT_EQ(verdict(), "notAuthorised/insufficientHolding");
}

TEST_F(AuthorityTest, AFileOfBarsIsOne) {
    PriceHistoryFacts facts;
    facts.asset = AssetId::of("BTC");
    facts.quote = AssetId::of("USD");
    facts.source = "Venue";
    facts.interval = 86400;
    facts.bars = 2;
    facts.evidence = sha256("garbage");
    forge("timur", timurSeed, {PriceHistoryImported(facts)}, "garbage");
    EXPECT_EQ(verdict(), "notAuthorised/fileRefused");
}

TEST_F(AuthorityTest, AProposalWaitsAsLongAsThePolicySays) {
    const auto honest = propose(RecordWithdrawal(withdrawal()), m_desk->books(), m_now.plusMilliseconds(1000),
                                Role::Approver);
    ASSERT_TRUE(honest.ok());
    ProposalFacts proposal = std::get<Proposed>(honest->front());
    proposal.expires = proposal.expires.plusHours(1);
    forge("timur", timurSeed, {Proposed(proposal)}, {}, proposal.sha256);
    EXPECT_EQ(verdict(), "notAuthorised/differs");
}

TEST_F(AuthorityTest, WhatWasAskedForIsWhatIsProposed) {
    const auto honest = propose(RecordWithdrawal(withdrawal()), m_desk->books(), m_now.plusMilliseconds(1000),
                                Role::Approver);
    ASSERT_TRUE(honest.ok());
    const ProposalFacts proposal = std::get<Proposed>(honest->front());
    forge("timur", timurSeed, {Proposed(proposal)}, {}, sha256("something else"));
    EXPECT_EQ(verdict(), "notAuthorised/differs");
}

class DoctrineAuthorityTest : public Forging<DoctrineFixture> {};

TEST_F(DoctrineAuthorityTest, AFileOfBarsHasTheBarsThatAreClaimed) {
    const std::string file = barsFile(*Day::of(2026, 12, 1), {60000, 61000});
    Events events;
    {
        auto foreseen = m_desk->foresee(barsOf(file, "Venue"), {file});
        ASSERT_TRUE(foreseen.ok());
        events = foreseen->events;
    }
    std::get<PriceHistoryImported>(events.front()).bars = 3;
    forge("timur", timurSeed, events, file);
    EXPECT_EQ(verdict(), "notAuthorised/differs");
}

TEST_F(DoctrineAuthorityTest, WhatARuleFreezesIsNotSealed) {
    adopt({rule("R3", shock)});
    nextDay();
    importCloses({60000, 60000, 45000});
    ASSERT_EQ(refused(purchase("0.1", "45000")).code, RefusalCode::FrozenByRule);
    auto bought = purchase("0.10000000", "45000");
    bought.paid = amount("4500.00");
    forge("timur", timurSeed, {Purchased(bought)});
    EXPECT_EQ(verdict(), "notAuthorised/frozenByRule");
}

}  // namespace
}  // namespace alem::test
