#include "app/book/books.h"

#include <gtest/gtest.h>

#include "tests/app/book/fold.h"

namespace alem {
namespace {

TEST(BooksTest, heldOnADayIsNotWhatIsHeldNow) {
    Fold fold;
    fold.receive("vault", "BTC", "1.00000000", "2026-01-01T00:00:00Z", "100.00");
    fold.receive("vault", "BTC", "2.00000000", "2026-01-05T00:00:00Z", "300.00");
    const auto then = fold.books().holdingsAt(*Instant::parse("2026-01-04T00:00:00Z"));
    EXPECT_EQ(then.quantity(fold.account("vault"), fold.asset("BTC")).text(), "1.00000000");
    EXPECT_EQ(fold.held("vault", "BTC"), "3.00000000");
}

TEST(BooksTest, foldedInOneGoOrInStepsTheyAreEqual) {
    Fold steps;
    Fold once;
    for (Fold* fold : {&steps, &once}) {
        for (int i = 1; i < 9; ++i) {
            const std::string when = "2026-01-0" + std::to_string((i * 5) % 9 + 1) + "T00:00:00Z";
            fold->receive("vault", "BTC", "1.00000000", when.c_str(), "100.00");
            if (fold == &steps) {
                static_cast<void>(fold->books().holdings());
            }
        }
        fold->move("vault", "exchange", "BTC", "3.50000000", "2026-01-20T00:00:00Z");
    }
    EXPECT_EQ(steps.held("vault", "BTC"), once.held("vault", "BTC"));
    EXPECT_EQ(steps.cost("exchange", "BTC"), once.cost("exchange", "BTC"));
}

TEST(BooksTest, barsAreReadFromTheEvidenceAndCountFromTheirClose) {
    Fold fold;
    Hash hash;
    hash.bytes[0] = 1;
    fold.keep(hash, "date,open,high,low,close\n2026-01-01,1,3,1,2\n2026-01-02,2,4,2,3\n2026-01-03,3,5,3,4\n");
    PriceHistoryFacts facts;
    facts.asset = AssetId::of("BTC");
    facts.quote = AssetId::of("USD");
    facts.evidence = hash;
    facts.interval = 86400;
    facts.last = Instant::farFuture();
    facts.source = "file";
    fold.tell(PriceHistoryImported(facts), *Instant::parse("2026-02-01T00:00:00Z"));
    const auto& prices = fold.books().prices();
    EXPECT_EQ(prices.series(fold.asset("BTC"), fold.asset("USD")).size(), 3U);
    EXPECT_EQ(prices.latest(fold.asset("BTC"), fold.asset("USD"), *Instant::parse("2026-01-02T23:59:59Z"))
                  ->price.text(),
              "2");
    EXPECT_EQ(prices.latest(fold.asset("BTC"), fold.asset("USD"), *Instant::parse("2026-01-03T00:00:00Z"))
                  ->price.text(),
              "3");
}

constexpr std::string_view utcHeader = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";
constexpr std::string_view localHeader =
    "\"User ID\",\"Time\",\"Account\",\"Operation\",\"Coin\",\"Change\",\"Remark\"\n";

/// Books in which a statement of these rows was imported.
Fold importedRows(const std::string& rows, std::vector<std::int64_t> leftOut = {}) {
    Fold fold;
    Hash hash;
    hash.bytes[0] = 2;
    fold.keep(hash, std::string(utcHeader) + rows);
    StatementFacts facts;
    facts.account = AccountId::of("exchange");
    facts.evidence = hash;
    facts.format = "binance-statement";
    facts.leftOut = std::move(leftOut);
    fold.tell(StatementImported(facts));
    return fold;
}

std::vector<bool> knownRows(const Fold& fold, const std::string& bytes, const char* account = "exchange",
                            const std::vector<std::int64_t>& leftOut = {}) {
    const auto statement = readBinanceStatement(bytes, 0).value();
    return fold.books().imports().known("binance-statement", AccountId::of(account), statement.rows, leftOut);
}

TEST(BooksTest, rowsOfAnImportedStatementAreKnownByWhatTheySay) {
    using Flags = std::vector<bool>;
    const std::string row = "1,2026-01-02 00:00:00,Spot,Deposit,BTC,1.00000000,\n";
    const std::string utc(utcHeader);
    const Fold fold = importedRows(row + row);
    EXPECT_EQ(knownRows(fold, utc + row + row + row), (Flags{true, true, false}));
    EXPECT_EQ(knownRows(fold, utc + row, "vault"), Flags{false});
    EXPECT_EQ(knownRows(fold, utc + row + row, "exchange", {2}), (Flags{false, true}));
    const std::string local = "\"1\",\"26-01-02 00:00:00\",\"Spot\",\"Deposit\",\"BTC\",\"1.0\",\"\"\n";
    EXPECT_EQ(knownRows(fold, std::string(localHeader) + local), Flags{true}) << "of the other generation";
    for (const char* other :
         {"2,2026-01-02 00:00:00,Spot,Deposit,BTC,1,\n", "1,2026-01-02 00:00:01,Spot,Deposit,BTC,1,\n",
          "1,2026-01-02 00:00:00,Earn,Deposit,BTC,1,\n", "1,2026-01-02 00:00:00,Spot,Withdraw,BTC,1,\n",
          "1,2026-01-02 00:00:00,Spot,Deposit,ETH,1,\n", "1,2026-01-02 00:00:00,Spot,Deposit,BTC,-1,\n"}) {
        EXPECT_EQ(knownRows(fold, utc + other), Flags{false}) << other;
    }
}

TEST(BooksTest, aRemarkTellsRowsApartOnlyWhereBothHaveOne) {
    using Flags = std::vector<bool>;
    const std::string row = "1,2026-01-02 00:00:00,Spot,Withdraw,BTC,-1,";
    const std::string utc(utcHeader);
    const Fold fold = importedRows(row + "first\n" + row + "\n");
    EXPECT_EQ(knownRows(fold, utc + row + "first\n" + row + "\n"), (Flags{true, true}));
    EXPECT_EQ(knownRows(fold, utc + row + "\n" + row + "\n"), (Flags{true, true}));
    EXPECT_EQ(knownRows(fold, utc + row + "other\n" + row + "first\n" + row + "\n"),
              (Flags{false, true, true}));
    EXPECT_EQ(knownRows(importedRows(row + "first\n"), utc + row + "other\n"), Flags{false});
}

TEST(BooksTest, rowsThatWereLeftOutAreNotKnown) {
    const std::string row = "1,2026-01-02 00:00:00,Spot,Deposit,BTC,1,\n";
    const Fold fold = importedRows(row + row, {2});
    EXPECT_EQ(knownRows(fold, std::string(utcHeader) + row + row), (std::vector<bool>{true, false}));
}

TEST(BooksTest, codesThatDifferInCapitalLettersOnlyAreFoldedAsTheyWereSealed) {
    Fold fold;
    AssetFacts asset = *fold.books().assets().find(AssetId::of("BTC"));
    asset.asset = AssetId::of("btc");
    fold.tell(AssetRegistered(asset));
    EXPECT_NE(fold.books().assets().indexOf(AssetId::of("btc")),
              fold.books().assets().indexOf(AssetId::of("BTC")));
}

TEST(BooksTest, aProposalsStateIsAMatterOfDecisionsAndTheClock) {
    Fold fold;
    ProposalFacts facts;
    facts.act.bytes = "{}";
    facts.expires = *Instant::parse("2026-03-01T00:00:00Z");
    const auto entry = fold.tell(Proposed(facts));
    const Proposal* proposal = fold.books().approvals().find(entry);
    EXPECT_EQ(proposal->state(*Instant::parse("2026-02-01T00:00:00Z")), ProposalState::Pending);
    EXPECT_EQ(proposal->state(*Instant::parse("2026-03-01T00:00:01Z")), ProposalState::Expired);
    RejectionFacts rejection;
    rejection.proposal = entry;
    rejection.reason = "price";
    fold.tell(Rejected(rejection));
    EXPECT_EQ(proposal->state(*Instant::parse("2026-02-01T00:00:00Z")), ProposalState::Withdrawn);
    EXPECT_TRUE(fold.books().approvals().pending(*Instant::parse("2026-02-01T00:00:00Z")).empty());
}

}  // namespace
}  // namespace alem
