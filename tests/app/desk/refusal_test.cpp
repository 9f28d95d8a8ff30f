#include "app/desk/refusal.h"

#include <gtest/gtest.h>

#include <functional>

#include "app/audit/sha256.h"
#include "app/desk/objections.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

class RefusalTest : public FundFixture {
  protected:
    /// Proposed by Aigul, approved by Daniar.
    Recorded agreed(const Act& act) {
        const auto proposed = done(act);
        EXPECT_TRUE(proposed.proposal.has_value()) << nameOf(act);
        signIn("daniar", daniarSeed);
        tick();
        auto approved = m_desk->approve(proposed.proposal.value_or(-1));
        EXPECT_TRUE(approved.ok()) << nameOf(act);
        signIn("aigul", aigulSeed);
        return approved ? *approved : Recorded{};
    }
    Refusal signInRefused(std::string_view id, std::uint8_t seed) {
        const auto done = m_desk->signIn(OfficerId::of(id), keyOf(seed));
        EXPECT_FALSE(done.ok());
        return done ? Refusal{} : done.error();
    }
    Refusal asOfficer(std::string_view id, std::uint8_t seed, const Act& act) {
        signIn(id, seed);
        auto refusal = refused(act);
        signIn("aigul", aigulSeed);
        return refusal;
    }
    SetApprovalPolicy policy(std::vector<ApprovalRule> rules, std::int64_t hours = 72) const {
        return SetApprovalPolicy(ApprovalPolicyFacts{hours, std::move(rules)});
    }
    ImportStatement statement(const std::string& bytes) const {
        ImportStatementFacts facts;
        facts.account = AccountId::of("exchange/main");
        facts.evidence = sha256(bytes);
        facts.fileName = "statement.csv";
        facts.format = "binance-statement";
        return ImportStatement(facts);
    }
    Refusal importRefused(const std::string& rows) {
        const std::string bytes = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n" + rows;
        return refused(statement(bytes), {{}, bytes});
    }
    SetLimit limit(std::string_view counterparty, std::string_view currency, std::string_view hard) const {
        return SetLimit(
            LimitFacts{CounterpartyId::of(counterparty), AssetId::of(currency), amount(hard), std::nullopt});
    }
    Approve approvalOf(std::int64_t proposal) const {
        return Approve(ApproveFacts{proposal, {}, m_desk->books().approvals().find(proposal)->facts.sha256});
    }

    /// A fee that needs an approver under the policy of approvals().
    RecordFee feeThatWaits() const {
        FeeFacts facts;
        facts.account = AccountId::of("bank/usd");
        facts.asset = AssetId::of("USD");
        facts.kind = FeeKind::Custody;
        facts.quantity = amount("500");
        facts.effective = m_now;
        return RecordFee(facts);
    }

    void whoAsks();
    void theFund();
    void theForm();
    void whatItRefersTo();
    void whetherItCanBe();
    void approvals();
    void imports();

    void expect(RefusalCode code, const Refusal& refusal) {
        EXPECT_EQ(nameOf(refusal.code), nameOf(code)) << refusal.field;
        m_seen.push_back(code);
    }
    std::vector<RefusalCode> m_seen;
};

void RefusalTest::whoAsks() {
    using enum RefusalCode;
    m_desk->signOut();
    expect(NotSignedIn, refused(purchase("1", "60000")));
    expect(OfficerUnknown, signInRefused("nobody", aigulSeed));
    signIn("aigul", aigulSeed);
    agreed(RegisterOfficer(officer("gone", 8, {Role::Officer}, false)));
    expect(OfficerInactive, signInRefused("gone", 8));
    expect(KeyNotRegistered, signInRefused("aigul", daniarSeed));
    const auto missing = asOfficer("timur", timurSeed, limit("helvion", "USD", "1"));
    expect(RoleMissing, missing);
    EXPECT_EQ(missing.figures, (std::vector<RefusalFigure>{{"role", Role::RiskOfficer}}));
    const auto reader = Desk::open(m_desk->path(), Access::Read);
    ASSERT_TRUE(reader.ok() && (*reader)->signIn(OfficerId::of("aigul"), keyOf(aigulSeed)).ok());
    expect(ReadOnly, (*reader)->execute(purchase("1", "60000")).error());
}

void RefusalTest::theFund() {
    using enum RefusalCode;
    expect(FundExists, refused(foundingAct()));
    const Books nothing([](const Hash&) { return std::nullopt; });
    expect(NoFund, decide(purchase("1", "60000"), nothing, {OfficerId::of("aigul"), m_now, {}}).error());
    agreed(policy({{std::nullopt, "registerAsset", Role::RiskOfficer}}));
    const auto alone = refused(asset("SOL", AssetClass::CryptoAsset, 9));
    expect(OneOfficerOnly, alone);
    EXPECT_EQ(alone.figure("role")->value, (decltype(RefusalFigure::value)(Role::RiskOfficer)));
    agreed(policy({}));
}

void RefusalTest::theForm() {
    using enum RefusalCode;
    m_seen.push_back(MalformedAct);  // see BrokenProposal below: it takes a log nobody here would write
    auto nameless = asset("SOL", AssetClass::CryptoAsset, 9);
    nameless.name = "  ";
    expect(MissingField, refused(nameless));
    const auto invalid = refused(asset("SOL", AssetClass::CryptoAsset, 19));
    expect(InvalidField, invalid);
    EXPECT_EQ(invalid.field, "decimals");
    const auto precise = refused(purchase("0.000000001", "60000"));
    expect(TooManyDecimals, precise);
    EXPECT_EQ(precise.field, "quantity");
    EXPECT_EQ(precise.figure("given")->value, (decltype(RefusalFigure::value)(std::int64_t{9})));
    EXPECT_EQ(precise.figure("allowed")->value, (decltype(RefusalFigure::value)(std::int64_t{8})));
    expect(Overflow, refused(receipt("ETH", "helvion/cold", "10000000000000000000")));
    EXPECT_EQ(refused(receipt("BTC", "helvion/cold", "6000000000000000000000000000")).code, Overflow);
    EXPECT_EQ(refused(purchase("1000000000000", "9999999999999999999999999")).code, Overflow);
    const std::string key(32, 'e');
    done(price("BTC", "USD", "60000"), {key, {}, {}});
    expect(KeyReused, refused(price("BTC", "USD", "61000"), {key, {}, {}}));
}

void RefusalTest::whatItRefersTo() {
    using enum RefusalCode;
    expect(UnknownOfficer, refused(ChangeOfficer(officer("nobody", 20, {Role::Officer}))));
    expect(UnknownAsset, refused(receipt("XBT", "helvion/cold", "1")));
    expect(UnknownCounterparty, refused(account("x/1", "nowhere")));
    expect(UnknownAccount, refused(receipt("BTC", "helvion/none", "1")));
    expect(UnknownCurrency, refused(limit("helvion", "BTC", "1")));
    expect(UnknownEntry, refused(ReverseEntry(ReversalFacts{99999, "typo"})));
    expect(AlreadyRegistered, refused(asset("BTC", AssetClass::CryptoAsset, 8)));
    const Refusal like = refused(asset("btc", AssetClass::CryptoAsset, 8));
    expect(SameButForCase, like);
    EXPECT_EQ(like.field, "asset");
    EXPECT_EQ(like.figures, (std::vector{figure("found", "btc"), figure("registered", "BTC")}));
    auto idle = account("helvion/idle", "helvion");
    idle.active = false;
    done(idle);
    expect(AccountInactive, refused(receipt("BTC", "helvion/idle", "1")));
    auto suspended = counterparty("shady");
    suspended.suspended = true;
    done(suspended);
    done(account("shady/1", "shady"));
    expect(CounterpartySuspended, refused(transfer("USD", "bank/usd", "shady/1", "1")));
    auto lapsed = counterparty("lapsed");
    lapsed.licenceExpires = Day::of(2027, 2, 28);
    done(lapsed);
    done(account("lapsed/1", "lapsed"));
    expect(LicenceExpired, refused(transfer("USD", "bank/usd", "lapsed/1", "1")));
    auto evidenced = purchase("1", "60000");
    evidenced.evidence = sha256("invoice");
    expect(EvidenceMissing, refused(evidenced));
    EXPECT_EQ(refused(evidenced, {{}, "another invoice"}).code, EvidenceMissing);
}

void RefusalTest::whetherItCanBe() {
    using enum RefusalCode;
    auto early = purchase("1", "60000");
    early.effective = m_now.plusMilliseconds(5 * 60 * 1000 + 1);
    expect(EffectiveInFuture, refused(early));
    const auto bought = done(purchase("2", "60000")).entries[0].number;
    done(ReverseEntry(ReversalFacts{bought, "typo"}));
    expect(AlreadyReversed, refused(ReverseEntry(ReversalFacts{bought, "typo"})));
    expect(NotReversible, refused(ReverseEntry(ReversalFacts{0, "typo"})));
    expect(SameAccount, refused(transfer("USD", "bank/usd", "bank/usd", "1")));
    done(purchase("2", "60000"));
    const auto lacking = refused(transfer("BTC", "helvion/cold", "helvion/hot", "2.5"));
    expect(InsufficientHolding, lacking);
    EXPECT_EQ(lacking.figure("held")->value, (decltype(RefusalFigure::value)(amount("2.00000000"))));
    EXPECT_EQ(lacking.figure("missing")->value, (decltype(RefusalFigure::value)(amount("0.50000000"))));
    EXPECT_EQ(lacking.figure("atMost")->value, (decltype(RefusalFigure::value)(amount("2.00000000"))));
    auto dear = purchase("100", "60000");
    dear.fee = amount("100.00");
    const auto both = refused(dear);
    const auto figureOf = [&](const char* name) { return std::get<Amount>(both.figure(name)->value); };
    EXPECT_EQ(figureOf("needed"), amount("6000100.00")) << "the fee is taken from there too";
    EXPECT_EQ(figureOf("needed") - figureOf("held"), figureOf("missing"));
    EXPECT_EQ(figureOf("held") - amount("100.00"), figureOf("atMost"));
    done(limit("helvion", "USD", "150000"));
    const auto over = refused(purchase("1", "60000"));
    expect(LimitExceeded, over);
    EXPECT_EQ(over.figure("after")->value, (decltype(RefusalFigure::value)(amount("180000.00"))));
    EXPECT_EQ(over.figure("atMost")->value, (decltype(RefusalFigure::value)(amount("0.50000000"))));
    done(purchase("0.5", "60000"));
    done(limit("exchange", "USD", "150000"));
    done(receipt("ETH", "exchange/main", "1"));  // it has come: no limit keeps it out of the books
    expect(LimitUnknown, refused(transfer("BTC", "helvion/cold", "exchange/main", "0.1")));
}

void RefusalTest::approvals() {
    using enum RefusalCode;
    const auto decided = agreed(policy({{amount("1000"), "recordFee", Role::Approver}}, 1));
    const auto number = std::get<Approved>(decided.entries[0].event).proposal;
    expect(ProposalDecided, asOfficer("daniar", daniarSeed, approvalOf(number)));

    const auto late = *done(policy({}, 2)).proposal;
    tick(3600 * 1000 + 1);
    expect(ProposalExpired, asOfficer("daniar", daniarSeed, approvalOf(late)));

    const auto pending = *done(policy({}, 3)).proposal;
    auto other = approvalOf(pending);
    other.sha256 = sha256("something else");
    expect(ProposalContentDiffers, asOfficer("daniar", daniarSeed, other));
    signIn("timur", timurSeed);
    const auto orphaned = *done(feeThatWaits()).proposal;
    signIn("aigul", aigulSeed);
    agreed(ChangeOfficer(officer("timur", timurSeed, {Role::Officer}, false)));
    expect(ProposerMayNot, asOfficer("daniar", daniarSeed, approvalOf(orphaned)));
    agreed(ChangeOfficer(officer("timur", timurSeed, {Role::Officer})));
    expect(OwnProposal, refused(approvalOf(pending)));
    expect(AlreadyProposed, refused(policy({}, 3)));
    const auto reject = [&](std::string reason) {
        return Reject(RejectionFacts{pending, std::move(reason), approvalOf(pending).sha256});
    };
    expect(ReasonMissing, asOfficer("daniar", daniarSeed, reject(" ")));
    expect(ProposerOnly, asOfficer("timur", timurSeed, reject("no")));
}

void RefusalTest::imports() {
    using enum RefusalCode;
    expect(FileRefused, refused(statement("no statement"), {{}, "no statement"}));
    const std::string ofUser =
        "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n7,2027-01-01 00:00:00,Spot,Deposit,BTC,";
    done(statement(ofUser + "1,\n"), {{}, ofUser + "1,\n"});
    expect(OtherUser, importRefused("8,2027-01-01 00:00:00,Spot,Deposit,BTC,1,\n"));
    done(ReverseEntry(ReversalFacts{m_desk->size() - 1, "another user"}));
    const auto lacking = importRefused("1,2027-01-01 00:00:00,Spot,Withdraw,BTC,-1,\n");
    expect(RowsRefused, lacking);
    EXPECT_EQ(lacking.figure("line")->value, (decltype(RefusalFigure::value)(std::int64_t{2})));
    expect(RowsNeedChoice, importRefused("1,2027-01-01 00:00:00,Spot,Moon Landing,BTC,1,\n"));
    const std::string row = "1,2027-01-02 00:00:00,Spot,Staking Rewards,BTC,0.1,\n";
    const std::string bytes = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n" + row;
    done(statement(bytes), {{}, bytes});
    expect(NothingNew, importRefused(row));
    expect(CheckpointInconsistent,
           refused(HandOutCheckpoint(CheckpointFacts{sha256("x"), m_desk->size(), "Ministry"})));
}

TEST_F(RefusalTest, EveryCodeIsGivenWhereItIsDue) {
    whoAsks();
    theFund();
    theForm();
    whatItRefersTo();
    whetherItCanBe();
    approvals();
    imports();
    // In order, and none is left out but those of a doctrine: see doctrine_test.
    const auto ofDoctrine = [](RefusalCode code) {
        return (code >= RefusalCode::UnknownRule && code <= RefusalCode::DoctrineChanged) ||
               (code >= RefusalCode::FrozenByRule && code <= RefusalCode::CaseLapsed);
    };
    std::vector<RefusalCode> all;
    for (std::size_t i = 0; i < EnumNames<RefusalCode>::names.size(); ++i) {
        const auto code = static_cast<RefusalCode>(i);
        if (!ofDoctrine(code)) {
            all.push_back(static_cast<RefusalCode>(i));
        }
    }
    EXPECT_EQ(m_seen, all);
}

TEST_F(RefusalTest, OfSeveralReasonsTheFirstCounts) {
    using enum RefusalCode;
    RecordPurchase act = purchase("-1", "60000");
    act.note = "\x01";
    act.asset = AssetId::of("XBT");
    act.account = AccountId::of("nowhere");
    act.effective = m_now.plusHours(1);
    m_desk->signOut();
    EXPECT_EQ(refused(act).code, NotSignedIn);
    EXPECT_EQ(asOfficer("daniar", daniarSeed, act).code, RoleMissing);
    EXPECT_EQ(refused(act).field, "note");
    act.note.clear();
    EXPECT_EQ(refused(act).field, "quantity");
    act.quantity = amount("1");
    EXPECT_EQ(refused(act).code, UnknownAsset);
    act.asset = AssetId::of("BTC");
    EXPECT_EQ(refused(act).code, UnknownAccount);
    act.account = AccountId::of("helvion/cold");
    EXPECT_EQ(refused(act).code, EffectiveInFuture);
    act.effective = m_now;
    act.quantity = amount("100");
    EXPECT_EQ(refused(act).code, InsufficientHolding);
    act.quantity = amount("1");
    EXPECT_TRUE(m_desk->foresee(act).ok());
}

TEST_F(RefusalTest, BrokenProposalIsMalformed) {
    Books books([](const Hash&) { return std::nullopt; });
    for (std::int64_t number = 0; number < m_desk->size(); ++number) {
        books.apply(*m_desk->entry(number));
    }
    ProposalFacts facts{RawJson{R"({"type":"moonLanding","v":1})"}, m_now.plusHours(1), Role::Approver, {}};
    facts.sha256 = sha256(facts.act.bytes);
    const auto number = books.size();
    books.apply({number, m_now, OfficerId::of("aigul"), std::string(32, 'c'), Proposed(facts), std::nullopt});
    const auto decision =
        decide(Approve(ApproveFacts{number, {}, facts.sha256}), books, {OfficerId::of("daniar"), m_now, {}});
    ASSERT_FALSE(decision.ok());
    EXPECT_EQ(decision.error().code, RefusalCode::MalformedAct);
}

TEST_F(RefusalTest, AuditorsRecordNothingButCheckpoints) {
    signIn("marie", marieSeed);
    EXPECT_EQ(refused(purchase("1", "60000")).code, RefusalCode::RoleMissing);
    EXPECT_EQ(refused(price("BTC", "USD", "1")).code, RefusalCode::RoleMissing);
    EXPECT_EQ(refused(Reject(RejectionFacts{1, "no", {}})).code, RefusalCode::RoleMissing);
    EXPECT_TRUE(m_desk->handOutCheckpoint(keyOf(aigulSeed), "Ministry").ok());
}

TEST_F(RefusalTest, LateFactsMayNotTakeWhatLaterOnesUsed) {
    done(purchase("2", "60000"));
    const auto then = m_now;
    tick(3600 * 1000);
    done(sale("1.5", "60000"));
    auto late = sale("1", "60000");
    late.effective = then;
    const auto refusal = refused(late);
    EXPECT_EQ(refusal.code, RefusalCode::InsufficientHolding);
    EXPECT_EQ(refusal.figure("missing")->value, (decltype(RefusalFigure::value)(amount("0.50000000"))));
    ASSERT_NE(refusal.figure("entry"), nullptr);
    late.quantity = amount("0.5");
    done(late);
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "0.00000000");
}

TEST_F(RefusalTest, ReversalMayNotTakeWhatWasUsedSince) {
    const auto bought = done(purchase("1", "60000")).entries[0].number;
    done(sale("1", "60000"));
    EXPECT_EQ(refused(ReverseEntry(ReversalFacts{bought, "typo"})).code, RefusalCode::InsufficientHolding);
}

TEST_F(RefusalTest, PricesAreTakenBackOnce) {
    const auto set = done(price("BTC", "USD", "70000")).entries[0].number;
    done(ReverseEntry(ReversalFacts{set, "typo"}));
    EXPECT_EQ(refused(ReverseEntry(ReversalFacts{set, "typo"})).code, RefusalCode::AlreadyReversed);
}

TEST_F(RefusalTest, FeesCountBesideTheQuantity) {
    done(purchase("1", "60000"));
    auto act = transfer("BTC", "helvion/cold", "exchange/main", "1");
    act.fee = amount("0.0001");
    const auto refusal = refused(act);
    EXPECT_EQ(refusal.code, RefusalCode::InsufficientHolding);
    EXPECT_EQ(refusal.figure("atMost")->value, (decltype(RefusalFigure::value)(amount("0.99990000"))));
    act.quantity = amount("0.9999");
    const auto recorded = done(act);
    EXPECT_EQ(std::get<Transferred>(recorded.entries.at(0).event).feeAsset, AssetId::of("BTC"));
    EXPECT_EQ(held("helvion/cold", "BTC").text(), "0.00000000");
}

}  // namespace

}  // namespace alem::test
