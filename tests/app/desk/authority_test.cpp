#include "app/desk/authority.h"

#include <gtest/gtest.h>

#include "app/audit/base64.h"
#include "app/audit/checkpoint.h"
#include "app/audit/merkle.h"
#include "app/audit/sha256.h"
#include "app/desk/verify_fund.h"
#include "app/event/act_message.h"
#include "app/storage/fund_file.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {
namespace {

const std::string statement =
    "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n"
    "1,2027-01-05 10:00:00,Spot,Deposit,USDT,10000,\n"
    "1,2027-01-05 10:00:01,Spot,Buy,BTC,0.1,\n"
    "1,2027-01-05 10:00:01,Spot,Transaction Related,USDT,-6000,\n";

/// Purchases above 10,000,000 KZT (20,000 USD) need an approver, every withdrawal too. Somebody who has the
/// file and one officer's key adds an act to it that the desk would have refused.
class AuthorityTest : public FundFixture {
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

    /// Closes the desk and adds the events as one act of this officer, rightly signed.
    void forge(std::string_view officer, std::uint8_t seed, const std::vector<Event>& events,
               const std::string& evidence = {}) {
        const auto path = m_desk->path();
        m_first = m_desk->size();
        MerkleFrontier tree;
        for (std::int64_t number = 0; number < m_first; ++number) {
            tree.append(m_desk->leafHash(number));
        }
        m_desk.reset();
        later();
        std::vector<Entry> entries;
        for (const Event& event : events) {
            entries.push_back({m_first + static_cast<std::int64_t>(entries.size()), m_now,
                               OfficerId::of(officer), std::string(32, 'f'), event, std::nullopt});
        }
        Seal& seal = entries.back().seal.emplace();
        seal.asked = sha256("anything").hex();
        seal.key = keyOf(seed).publicKey().fingerprint();
        seal.root = base64Of(tree.root());
        const Signature signature = keyOf(seed).sign(signedMessage("fund.example/desk", entries));
        seal.signature = toBase64(std::string(signature.begin(), signature.end()));
        std::vector<std::string> bytes;
        for (const Entry& entry : entries) {
            bytes.push_back(encode(entry));
        }
        auto file = FundFile::open(path, Access::Write);
        ASSERT_TRUE(file.ok());
        std::vector<EvidenceItem> items;
        if (!evidence.empty()) {
            items.push_back({sha256(evidence), evidence});
        }
        file->append(bytes, std::string(32, 'f'), items);
        m_path = path;
    }
    /// What verification says of what was forged: `fault/detail`.
    [[nodiscard]] std::string verdict() const {
        const auto found = verifyFund(m_path, {});
        if (!found || !found->first) {
            return "sound";
        }
        EXPECT_EQ(found->first->entry, m_first);
        EXPECT_TRUE(found->first->isFirst);
        return std::string(nameOf(found->first->fault)) + '/' + found->first->detail;
    }

    std::filesystem::path m_path;
    std::int64_t m_first = 0;

  private:
    void later() { m_now = m_now.plusMilliseconds(1000); }
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
    auto large = purchase("1", "60000");
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
    EXPECT_EQ(verdict(), "notAuthorised/secondPersonNeeded");
}

TEST_F(AuthorityTest, NoApprovalHidesBehindAnotherEntry) {
    const auto proposal = proposed(RecordWithdrawal(withdrawal()));
    const Hash content = m_desk->books().approvals().find(proposal)->facts.sha256;
    forge("timur", timurSeed,
          {PriceSet(price("BTC", "USD", "61000")), Approved(ApprovalFacts{proposal, {}, content})});
    EXPECT_EQ(verdict(), "notAuthorised/differs");
}

}  // namespace
}  // namespace alem::test
