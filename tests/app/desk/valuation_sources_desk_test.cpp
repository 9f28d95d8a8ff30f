#include <gtest/gtest.h>

#include "app/desk/proposing.h"
#include "app/desk/reversible.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

/// Aigul is risk officer and officer, Daniar approves. 10 BTC lie at `helvion/cold`; purchases above
/// 10,000,000 KZT (20,000 USD) need an approver.
class ValuationSourcesDeskTest : public FundFixture {
  protected:
    [[nodiscard]] CreateFund founding() const override {
        auto act = foundingAct();
        act.policy = ApprovalPolicyFacts{24, {{amount("10000000"), "recordPurchase", Role::Approver}}};
        return act;
    }
    void SetUp() override {
        FundFixture::SetUp();
        done(receipt("BTC", "helvion/cold", "10"));
    }
    [[nodiscard]] static SetValuationSources designation(std::vector<std::string> sources,
                                                         std::string_view asset = "BTC") {
        ValuationSourcesFacts facts;
        facts.asset = AssetId::of(asset);
        facts.from = *Day::parse("2027-01-01");
        facts.reason = "Principal market";
        facts.sources = std::move(sources);
        return SetValuationSources(facts);
    }
    SetPrice live(std::string_view text) {
        SetPrice act = price("BTC", "USD", text);
        act.source = "Live";
        return act;
    }
    /// Proposed by Aigul, approved by Daniar; Aigul is signed in again. The number of the last entry.
    std::int64_t agreed(const Act& act) {
        const auto proposal = done(act).proposal;
        EXPECT_TRUE(proposal.has_value()) << nameOf(act) << " did not wait for a second person";
        signIn("daniar", daniarSeed);
        tick();
        EXPECT_TRUE(m_desk->approve(proposal.value_or(-1)).ok());
        signIn("aigul", aigulSeed);
        return m_desk->size() - 1;
    }
    [[nodiscard]] Standing standing(std::int64_t number) const {
        const auto entry = m_desk->entry(number);
        return standingOf(number, &entry->event, m_desk->books());
    }
    [[nodiscard]] std::string value() const {
        const auto& books = m_desk->books();
        const auto valuation = books.valuation(books.assets().indexOf(AssetId::of("USD")), m_now);
        for (const ValuedPosition& position : valuation.positions) {
            if (books.assets()[position.asset].asset == AssetId::of("BTC")) {
                return position.value ? position.value->text() : "unknown";
            }
        }
        return "none";
    }
};

TEST_F(ValuationSourcesDeskTest, OnePersonsPriceNoLongerMovesTheValueOnceSourcesAreDesignated) {
    done(live("78000"));
    EXPECT_EQ(value(), "780000.00");
    agreed(designation({"National Bank"}));
    EXPECT_EQ(value(), "600000.00");
    done(live("90000"));
    EXPECT_EQ(value(), "600000.00");
    reopen();
    EXPECT_EQ(value(), "600000.00");
}

TEST_F(ValuationSourcesDeskTest, WhoCouldAgreeIsToldBeforeItIsProposed) {
    done(Act(RegisterOfficer(officer("saule", 9, {Role::Administrator}))));
    signIn("daniar", daniarSeed);
    ASSERT_TRUE(m_desk->approve(m_desk->size() - 1).ok());
    signIn("aigul", aigulSeed);
    const Act act = designation({"National Bank"});
    const auto could = couldAgree(act, Role::Approver, m_desk->books(), OfficerId::of("aigul"));
    EXPECT_EQ(could, (std::vector{OfficerId::of("daniar"), OfficerId::of("saule")}));
    const auto proposal = done(act).proposal;
    ASSERT_TRUE(proposal);
    EXPECT_EQ(could, whoMayApprove(*m_desk->books().approvals().find(*proposal), m_desk->books(), m_now));
    // A purchase is no change of powers: an administrator is no second person for it.
    EXPECT_EQ(couldAgree(Act(RecordPurchase()), Role::Approver, m_desk->books(), OfficerId::of("aigul")),
              std::vector{OfficerId::of("daniar")});
}

TEST_F(ValuationSourcesDeskTest, WhatIsSealedStatesTheTolerance) {
    const auto entry = m_desk->entry(agreed(designation({"National Bank"})));
    const auto& sealed = std::get<ValuationSourcesSet>(entry->event);
    EXPECT_EQ(sealed.toleranceBasisPoints, 500);
    EXPECT_EQ(sealed.sources, std::vector<std::string>{"National Bank"});
}

TEST_F(ValuationSourcesDeskTest, TakingItBackNeedsTheRiskOfficerAndASecondPersonToo) {
    done(live("78000"));
    const auto entry = agreed(designation({"National Bank"}));
    const ReverseEntry back(ReversalFacts{entry, "wrong market"});
    EXPECT_EQ(standing(entry), Standing::Stands);
    signIn("timur", timurSeed);
    EXPECT_EQ(refused(back).code, RefusalCode::RoleMissing);
    signIn("aigul", aigulSeed);
    agreed(back);
    EXPECT_EQ(value(), "780000.00");
    EXPECT_EQ(refused(back).code, RefusalCode::AlreadyReversed);
    EXPECT_EQ(standing(entry), Standing::Reversed);
    const auto price = done(live("79000")).entries.at(0).number;
    EXPECT_EQ(standing(price), Standing::Stands);
    EXPECT_FALSE(done(ReverseEntry(ReversalFacts{price, "typed wrong"})).proposal);
    EXPECT_EQ(standing(price), Standing::Reversed);
    EXPECT_EQ(standing(m_desk->size() - 1), Standing::Irreversible) << "a reversal stays";
    const auto receipts = m_desk->books().transactions().all();
    EXPECT_EQ(standing(receipts.front().entry), Standing::Stands);
}

TEST_F(ValuationSourcesDeskTest, OnlyTheRiskOfficerAsksAndNobodyAlone) {
    signIn("timur", timurSeed);
    EXPECT_EQ(refused(designation({"National Bank"})).code, RefusalCode::RoleMissing);
    signIn("aigul", aigulSeed);
    const auto proposal = done(designation({"National Bank"})).proposal;
    ASSERT_TRUE(proposal);
    EXPECT_EQ(m_desk->books().approvals().find(*proposal)->facts.needs, Role::Approver);
    EXPECT_FALSE(m_desk->approve(*proposal).ok());
}

TEST_F(ValuationSourcesDeskTest, WhatMakesNoSenseIsRefused) {
    const auto refusal = [&](const SetValuationSources& act) {
        const Refusal found = refused(act);
        return std::string(nameOf(found.code)) + " " + found.field;
    };
    EXPECT_EQ(refusal(designation({})), "missingField sources");
    EXPECT_EQ(refusal(designation({"A", "B", "A"})), "invalidField sources");
    EXPECT_EQ(refusal(designation({"A", " "})), "invalidField sources");
    EXPECT_EQ(refusal(designation({"Composite"})), "invalidField sources");
    EXPECT_EQ(refusal(designation(std::vector<std::string>(21, "A"))), "invalidField sources");
    EXPECT_EQ(refusal(designation({"A"}, "XAU")), "unknownAsset asset");
    auto act = designation({"A"});
    act.reason = " ";
    EXPECT_EQ(refusal(act), "reasonMissing reason");
    act.reason = "r";
    for (const std::int64_t tolerance : {0, -1, 10'001}) {
        act.toleranceBasisPoints = tolerance;
        EXPECT_EQ(refusal(act), "invalidField toleranceBasisPoints");
    }
}

TEST_F(ValuationSourcesDeskTest, ThresholdsOfTheSecondPersonFollowTheDesignation) {
    agreed(designation({"National Bank"}));
    done(live("100"));  // a price that would make one bitcoin a small purchase
    EXPECT_TRUE(done(purchase("1", "100")).proposal.has_value());
}

TEST_F(ValuationSourcesDeskTest, LimitsFollowTheDesignation) {
    agreed(designation({"National Bank"}));
    LimitFacts limit;
    limit.counterparty = CounterpartyId::of("helvion");
    limit.currency = AssetId::of("USD");
    limit.hard = amount("610000");
    done(SetLimit(limit));
    done(live("1"));  // would leave room for anything
    EXPECT_EQ(refused(purchase("0.2", "60000")).code, RefusalCode::LimitExceeded);
    done(live("90000"));  // would leave room for nothing
    EXPECT_FALSE(done(purchase("0.1", "60000")).proposal);
}

}  // namespace

}  // namespace alem::test
