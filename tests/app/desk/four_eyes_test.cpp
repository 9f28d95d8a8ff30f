#include <gtest/gtest.h>

#include "app/audit/sha256.h"
#include "app/desk/proposing.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

/// Purchases above 10,000,000 KZT (20,000 USD) need an approver; every transfer needs the risk officer Saule.
class FourEyesTest : public FundFixture {
  protected:
    [[nodiscard]] CreateFund founding() const override {
        auto act = foundingAct();
        act.officers.push_back(officer("saule", 5, {Role::RiskOfficer, Role::Officer}));
        act.officers.push_back(officer("erlan", 6, {Role::Officer, Role::Approver}));
        act.policy = ApprovalPolicyFacts{24,
                                         {{amount("10000000"), "recordPurchase", Role::Approver},
                                          {std::nullopt, "recordTransfer", Role::RiskOfficer}}};
        return act;
    }
    std::int64_t proposed(const Act& act) {
        const auto recorded = done(act);
        EXPECT_TRUE(recorded.proposal.has_value());
        EXPECT_EQ(recorded.entries.size(), 1U);
        return recorded.proposal.value_or(-1);
    }
    /// By Aigul, with Daniar as the second person, who stays signed in.
    void change(const OfficerFacts& facts) {
        signIn("aigul", aigulSeed);
        const auto proposal = proposed(ChangeOfficer(facts));
        signIn("daniar", daniarSeed);
        tick();
        ASSERT_TRUE(m_desk->approve(proposal).ok());
    }
    RefusalCode approveRefused(std::int64_t proposal) {
        const auto size = m_desk->size();
        const auto result = m_desk->approve(proposal);
        EXPECT_FALSE(result.ok());
        EXPECT_EQ(m_desk->size(), size);
        return result ? RefusalCode{} : result.error().code;
    }
};

TEST_F(FourEyesTest, SmallActsNeedNobodyLargeOnesWait) {
    EXPECT_FALSE(done(purchase("0.3", "60000")).proposal);
    const auto proposal = proposed(purchase("1", "60000"));
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "0.30000000");
    const auto& found = *m_desk->books().approvals().find(proposal);
    EXPECT_EQ(found.facts.needs, Role::Approver);
    EXPECT_EQ(found.facts.expires, m_now.plusHours(24));
    EXPECT_EQ(found.facts.sha256, sha256(found.facts.act.bytes));

    signIn("daniar", daniarSeed);
    tick();
    const auto approved = m_desk->approve(proposal, "as agreed");
    ASSERT_TRUE(approved.ok());
    ASSERT_EQ(approved->entries.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<Approved>(approved->entries[0].event));
    EXPECT_TRUE(std::holds_alternative<Purchased>(approved->entries[1].event));
    EXPECT_FALSE(approved->entries[0].seal);
    EXPECT_TRUE(approved->entries[1].seal);
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "1.30000000");
}

TEST_F(FourEyesTest, StatingALowPriceDoesNotGetAround) {
    EXPECT_TRUE(done(purchase("1", "1")).proposal.has_value());
}

TEST_F(FourEyesTest, NobodysOwnPriceGetsAround) {
    done(receipt("BTC", "helvion/cold", "500"));
    PriceFacts low = price("BTC", "USD", "1");
    low.source = "Mine";
    done(SetPrice(low));
    EXPECT_TRUE(done(purchase("1", "1")).proposal) << "another source said 60,000 USD today";
    done(price("BTC", "USD", "1"));
    EXPECT_TRUE(done(purchase("2", "1")).proposal) << "the same source said so, a moment ago";
    m_now = m_now.plusHours(49);
    EXPECT_FALSE(done(purchase("1", "1")).proposal) << "nobody has said so for two days";
}

TEST_F(FourEyesTest, TakingAReceiptBackNeedsWhomAWithdrawalNeeds) {
    change(officer("daniar", daniarSeed, {Role::Approver}));
    signIn("aigul", aigulSeed);
    const auto policy =
        proposed(SetApprovalPolicy({24, {{std::nullopt, "recordWithdrawal", Role::Approver}}}));
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(policy).ok());
    signIn("aigul", aigulSeed);
    done(receipt("BTC", "helvion/cold", "60"));
    EXPECT_TRUE(done(ReverseEntry({m_desk->size() - 1, "a slip"})).proposal);
}

TEST_F(FourEyesTest, ALotPolicyThatRewritesGainsTakesTwo) {
    done(receipt("BTC", "helvion/cold", "1"));
    signIn("saule", 5);
    const auto from = [&](int days) {
        const Day day = m_desk->books().zone().dayOf(m_now).plus(days);
        return SetLotPolicy({AssetId::of("BTC"), day, LotMethod::Average});
    };
    EXPECT_FALSE(done(from(1)).proposal);
    const auto proposal = done(from(0)).proposal;
    ASSERT_TRUE(proposal) << "there was a receipt today";
    EXPECT_EQ(m_desk->books().approvals().find(*proposal)->facts.needs, Role::Approver);
    EXPECT_FALSE(done(SetLotPolicy({AssetId::of("ETH"), from(0).from, LotMethod::Average})).proposal)
        << "nothing of it has moved";
}

TEST_F(FourEyesTest, UnknownAmountNeedsASecondPerson) {
    auto act = purchase("1", "60000");
    act.paidAsset = AssetId::of("BNB");  // without a price
    act.paidFrom = AccountId::of("exchange/main");
    done(receipt("BNB", "exchange/main", "100000"));
    EXPECT_TRUE(done(act).proposal.has_value());
}

TEST_F(FourEyesTest, AFeeIsPartOfTheAmount) {
    auto dear = purchase("0.001", "60000");
    dear.fee = amount("50000.00");
    EXPECT_TRUE(done(dear).proposal) << "what is paid in fees leaves the fund as well";
    dear.fee = amount("5.00");
    EXPECT_FALSE(done(dear).proposal);
    dear.feeAsset = AssetId::of("BNB");
    dear.feeAccount = AccountId::of("helvion/cold");
    EXPECT_TRUE(m_desk->foresee(dear).error().code == RefusalCode::InsufficientHolding);
}

TEST_F(FourEyesTest, WhatNoPriceTellsTheWorthOfWaitsWhateverIsStated) {
    auto unpriced = purchase("1000", "0.01");
    unpriced.asset = AssetId::of("ETH");
    EXPECT_TRUE(proposed(unpriced) > 0) << "a thousand ether for ten dollars";
}

TEST_F(FourEyesTest, ThePolicyOfTheDayOfApprovalCounts) {
    const auto purchase = proposed(this->purchase("1", "60000"));
    const auto policy =
        proposed(SetApprovalPolicy({24, {{std::nullopt, "recordPurchase", Role::RiskOfficer}}}));
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(policy).ok());
    EXPECT_EQ(approveRefused(purchase), RefusalCode::RoleMissing) << "it asks for the risk officer now";
    EXPECT_EQ(whoMayApprove(*m_desk->books().approvals().find(purchase), m_desk->books(), m_now),
              std::vector<OfficerId>{OfficerId::of("saule")});
}

TEST_F(FourEyesTest, TakingBackNeedsWhomRecordingNeeded) {
    const auto large = proposed(purchase("1", "60000"));
    const auto small = done(purchase("0.1", "60000")).entries.front().number;
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(large).ok());
    const auto bought = m_desk->size() - 1;
    signIn("aigul", aigulSeed);
    EXPECT_FALSE(done(ReverseEntry({small, "a slip"})).proposal);
    EXPECT_TRUE(done(ReverseEntry({bought, "a slip"})).proposal) << "as much as buying it took";
}

TEST_F(FourEyesTest, NobodyApprovesTheirOwn) {
    signIn("erlan", 6);
    const auto proposal = proposed(purchase("1", "60000"));
    EXPECT_EQ(approveRefused(proposal), RefusalCode::OwnProposal);
    signIn("daniar", daniarSeed);
    EXPECT_TRUE(m_desk->approve(proposal).ok());
}

TEST_F(FourEyesTest, TheRoleThatIsNeededCounts) {
    const auto proposal = proposed(transfer("USD", "bank/usd", "helvion/cold", "1"));
    signIn("daniar", daniarSeed);
    EXPECT_EQ(approveRefused(proposal), RefusalCode::RoleMissing);
    signIn("saule", 5);
    EXPECT_TRUE(m_desk->approve(proposal).ok());
}

TEST_F(FourEyesTest, AKeyBelongsToOnePerson) {
    const auto second = RegisterOfficer(officer("aigul.two", aigulSeed, {Role::Approver}));
    const auto refusal = refused(second);
    EXPECT_EQ(refusal.code, RefusalCode::AlreadyRegistered);
    EXPECT_EQ(refusal.field, "publicKey");
}

TEST_F(FourEyesTest, ASecondIdentifierWithTheSameKeyIsTheSamePerson) {
    const auto proposal = proposed(purchase("1", "60000"));
    Books books([](const Hash&) { return std::nullopt; });
    for (std::int64_t number = 0; number < m_desk->size(); ++number) {
        books.apply(*m_desk->entry(number));
    }
    const OfficerRegistered second(officer("aigul.two", aigulSeed, {Role::Approver}));
    books.apply({books.size(), m_now, OfficerId::of("aigul"), std::string(32, 'c'), second, std::nullopt});
    const Approve act(ApproveFacts{proposal, {}, books.approvals().find(proposal)->facts.sha256});
    EXPECT_EQ(decide(act, books, {OfficerId::of("aigul.two"), m_now, {}}).error().code,
              RefusalCode::OwnProposal);
    EXPECT_TRUE(decide(act, books, {OfficerId::of("daniar"), m_now, {}}).ok());
}

TEST_F(FourEyesTest, WhoMayDecideIsToldBeforeTheyAre) {
    signIn("erlan", 6);
    const auto number = proposed(purchase("1", "60000"));
    const Books& books = m_desk->books();
    const Proposal& proposal = *books.approvals().find(number);
    const auto code = [](const std::optional<Refusal>& refusal) {
        return refusal ? nameOf(refusal->code) : "may";
    };
    const auto approve = [&](const char* id) {
        return code(mayNotApprove(OfficerId::of(id), proposal, books, m_now));
    };
    const auto reject = [&](const char* id) {
        return code(mayNotReject(OfficerId::of(id), proposal, books));
    };
    EXPECT_EQ(approve("erlan"), "ownProposal");
    EXPECT_EQ(approve("daniar"), "may");
    EXPECT_EQ(approve("timur"), "roleMissing");
    EXPECT_EQ(approve("nobody"), "officerUnknown");
    EXPECT_EQ(code(mayNotApprove({}, proposal, books, m_now)), "notSignedIn");
    EXPECT_EQ(reject("erlan"), "may") << "withdraws it";
    EXPECT_EQ(reject("daniar"), "may");
    EXPECT_EQ(reject("timur"), "proposerOnly");
    EXPECT_EQ(whoMayApprove(proposal, books, m_now), std::vector{OfficerId::of("daniar")});
    // Each is refused just so.
    for (const auto& [id, seed] : {std::pair{"erlan", 6}, {"timur", int{timurSeed}}}) {
        signIn(id, static_cast<std::uint8_t>(seed));
        EXPECT_EQ(nameOf(approveRefused(number)), approve(id));
    }
    change(officer("daniar", daniarSeed, {Role::Officer}));
    EXPECT_EQ(approve("daniar"), "roleMissing");
    EXPECT_TRUE(whoMayApprove(proposal, books, m_now).empty());
}

TEST_F(FourEyesTest, AnAdministratorMayAgreeToWhatChangesPowers) {
    signIn("aigul", aigulSeed);
    const auto number = proposed(SetApprovalPolicy(ApprovalPolicyFacts{48, {}}));
    const Books& books = m_desk->books();
    const Proposal& proposal = *books.approvals().find(number);
    EXPECT_EQ(whoMayApprove(proposal, books, m_now),
              (std::vector{OfficerId::of("daniar"), OfficerId::of("erlan")}));
    change(officer("saule", 5, {Role::Administrator}));
    EXPECT_EQ(whoMayApprove(proposal, books, m_now),
              (std::vector{OfficerId::of("daniar"), OfficerId::of("saule"), OfficerId::of("erlan")}));
}

TEST_F(FourEyesTest, WhatWaitedOnAPastDayIsTold) {
    const Instant before = m_now;
    const auto number = proposed(purchase("1", "60000"));
    const Approvals& approvals = m_desk->books().approvals();
    const Instant asked = m_now;
    tick();
    ASSERT_TRUE(m_desk->reject(number, "a slip").ok());
    EXPECT_TRUE(approvals.pending(before).empty());
    ASSERT_EQ(approvals.pending(asked).size(), 1U);
    EXPECT_EQ(approvals.pending(asked)[0]->entry, number);
    EXPECT_TRUE(approvals.pending(m_now).empty());
}

TEST_F(FourEyesTest, OtherContentIsRefused) {
    const auto proposal = proposed(purchase("1", "60000"));
    signIn("daniar", daniarSeed);
    EXPECT_EQ(refused(Approve(ApproveFacts{proposal, {}, sha256("other")})).code,
              RefusalCode::ProposalContentDiffers);
}

TEST_F(FourEyesTest, ProposalsExpire) {
    const auto proposal = proposed(purchase("1", "60000"));
    signIn("daniar", daniarSeed);
    tick(24 * 3600 * 1000);
    EXPECT_TRUE(m_desk
                    ->foresee(Approve(
                        ApproveFacts{proposal, {}, m_desk->books().approvals().find(proposal)->facts.sha256}))
                    .ok());
    tick(1);
    EXPECT_EQ(approveRefused(proposal), RefusalCode::ProposalExpired);
}

TEST_F(FourEyesTest, EverythingIsCheckedAgainWhenTheSecondPersonAgrees) {
    const auto proposal = proposed(purchase("10", "60000"));  // 600,000 of 1,000,000 USD
    for (int i = 0; i < 25; ++i) {
        done(purchase("0.3", "60000"));  // 18,000 USD, nobody asked
    }
    signIn("daniar", daniarSeed);
    EXPECT_EQ(approveRefused(proposal), RefusalCode::InsufficientHolding);
    EXPECT_EQ(m_desk->books().approvals().find(proposal)->state(m_now), ProposalState::Pending);
}

TEST_F(FourEyesTest, SuspendedMeanwhileIsRefused) {
    const auto proposal = proposed(purchase("1", "60000"));
    auto suspended = counterparty("helvion");
    suspended.suspended = true;
    done(ChangeCounterparty(suspended));
    signIn("daniar", daniarSeed);
    EXPECT_EQ(approveRefused(proposal), RefusalCode::CounterpartySuspended);
}

TEST_F(FourEyesTest, AProposalIsWorthNoMoreThanItsProposer) {
    signIn("erlan", 6);
    const auto first = proposed(purchase("1", "60000"));
    change(officer("erlan", 6, {Role::Officer, Role::Approver}, false));
    EXPECT_EQ(approveRefused(first), RefusalCode::ProposerMayNot) << "no longer active";
    change(officer("erlan", 6, {Role::Approver}));
    EXPECT_EQ(approveRefused(first), RefusalCode::ProposerMayNot) << "no longer in the role";
    change(officer("erlan", 6, {Role::Officer}));
    EXPECT_TRUE(m_desk->approve(first).ok()) << "may again";
}

TEST_F(FourEyesTest, AProposalOfSomebodyWhoLeftCanBeRejected) {
    signIn("erlan", 6);
    const auto proposal = proposed(purchase("1", "60000"));
    change(officer("erlan", 6, {Role::Officer, Role::Approver}, false));
    EXPECT_TRUE(m_desk->reject(proposal, "has left").ok());
}

TEST_F(FourEyesTest, WithdrawnAndRejectedAreToldApart) {
    const auto first = proposed(purchase("1", "60000"));
    const auto second = proposed(purchase("2", "60000"));
    ASSERT_TRUE(m_desk->reject(first, "a slip").ok());
    signIn("daniar", daniarSeed);
    ASSERT_TRUE(m_desk->reject(second, "too much").ok());
    const auto& approvals = m_desk->books().approvals();
    EXPECT_EQ(approvals.find(first)->state(m_now), ProposalState::Withdrawn);
    EXPECT_EQ(approvals.find(second)->state(m_now), ProposalState::Rejected);
    EXPECT_EQ(approveRefused(second), RefusalCode::ProposalDecided);
}

TEST_F(FourEyesTest, SurvivesClosingAndOpening) {
    const auto proposal = proposed(purchase("1", "60000"));
    reopen();
    signIn("daniar", daniarSeed);
    ASSERT_TRUE(m_desk->approve(proposal).ok());
    reopen();
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "1.00000000");
}

TEST_F(FourEyesTest, PolicyAndOfficersAlwaysTakeTwo) {
    EXPECT_TRUE(done(SetApprovalPolicy(ApprovalPolicyFacts{48, {}})).proposal.has_value());
    EXPECT_TRUE(done(RegisterOfficer(officer("new", 21, {Role::Officer}))).proposal.has_value());
    EXPECT_TRUE(done(ChangeOfficer(officer("timur", timurSeed, {Role::Approver}))).proposal.has_value());
}

TEST_F(FourEyesTest, TheLastAdministratorStays) {
    const auto refusal = refused(ChangeOfficer(officer("aigul", aigulSeed, {Role::Officer})));
    EXPECT_EQ(refusal.code, RefusalCode::InvalidField);
    EXPECT_EQ(refusal.field, "roles");
}

/// One officer, nobody else.
class FundOfOneTest : public FundFixture {
  protected:
    [[nodiscard]] CreateFund founding() const override {
        auto act = foundingAct();
        act.officers.resize(1);
        return act;
    }
};

TEST_F(FundOfOneTest, OnlyJoiningIsPossibleAlone) {
    EXPECT_EQ(refused(SetApprovalPolicy(ApprovalPolicyFacts{48, {}})).code, RefusalCode::OneOfficerOnly);
    EXPECT_EQ(refused(ChangeOfficer(officer("aigul", 30, {Role::Administrator}))).code,
              RefusalCode::OneOfficerOnly);
    EXPECT_FALSE(done(RegisterOfficer(officer("daniar", daniarSeed, {Role::Approver}))).proposal.has_value());
    EXPECT_TRUE(done(RegisterOfficer(officer("timur", timurSeed, {Role::Officer}))).proposal.has_value());
}

}  // namespace

}  // namespace alem::test
