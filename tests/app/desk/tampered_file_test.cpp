#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "app/audit/sha256.h"
#include "app/desk/fund_reading.h"
#include "app/desk/verify_fund.h"
#include "app/storage/database.h"
#include "app/storage/storage_failure.h"
#include "tests/app/desk/fixture.h"
#include "tests/app/storage/tampering.h"

namespace alem::test {
namespace {

/// A fund whose file somebody has changed past this program, with any SQLite tool.
class TamperedFileTest : public FundFixture {
  protected:
    /// Runs statements without the triggers that would refuse them; these are put back as they were.
    void tamper(const std::string& statements) {
        close();
        tamperPastTriggers(m_path, statements);
    }
    /// Runs statements and puts nothing back.
    void alter(const std::string& statements) {
        close();
        Database(m_path, Database::Mode::Write).execute(statements.c_str());
    }
    void close() {
        if (m_desk) {
            m_path = m_desk->path();
            m_size = m_desk->size();
            m_desk.reset();
        }
    }
    void expectFinding(LogFault fault, std::optional<std::int64_t> entry) const {
        const auto verification = verifyFund(m_path, {});
        ASSERT_TRUE(verification.ok());
        EXPECT_FALSE(verification->sound());
        ASSERT_TRUE(verification->first.has_value());
        EXPECT_EQ(nameOf(verification->first->fault), nameOf(fault));
        EXPECT_EQ(verification->first->entry, entry);
    }
    /// What a desk that opens it says is broken.
    void expectBroken(LogFault fault, std::int64_t entry) {
        const auto desk = Desk::open(m_path, Access::Read);
        ASSERT_TRUE(desk.ok());
        ASSERT_TRUE((*desk)->broken().has_value());
        EXPECT_EQ(nameOf((*desk)->broken()->fault), nameOf(fault));
        EXPECT_EQ((*desk)->brokenEntry(), entry);
        EXPECT_FALSE((*desk)->broken()->isFirst) << "the signatures before are not asked for";
    }
    /// A price history that the books are made from.
    Hash importPrices(std::string_view csv) {
        ImportPriceHistoryFacts facts;
        facts.asset = AssetId::of("BTC");
        facts.quote = AssetId::of("USD");
        facts.source = "exchange";
        facts.evidence = sha256(csv);
        m_imported = done(ImportPriceHistory(facts), {{}, std::string(csv)}).entries.front().number;
        return facts.evidence;
    }

    std::filesystem::path m_path;
    std::int64_t m_size = 0;
    std::int64_t m_imported = 0;
};

constexpr std::string_view prices =
    "time,open,high,low,close\n"
    "2027-02-01,60000,61000,59000,60500\n"
    "2027-02-02,60500,61000,59000,60700\n"
    "2027-02-03,60700,61000,59000,60900\n";

TEST_F(TamperedFileTest, AnEntryThatStaysReadableIsGivenAwayByTheLastSignature) {
    done(purchase("1", "60000"));
    tick();
    done(purchase("2", "60000"));
    const std::int64_t last = m_desk->size() - 1;
    tamper(
        "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"quantity\":\"1', "
        "'\"quantity\":\"7') AS BLOB) WHERE number = " +
        std::to_string(last - 1));
    expectFinding(LogFault::BadSignature, last - 1);
    expectBroken(LogFault::WrongPriorRoot, last);
}

TEST_F(TamperedFileTest, TheLastEntryIsHeldAgainstItsSignature) {
    done(purchase("1", "60000"));
    const std::int64_t last = m_desk->size() - 1;
    tamper(
        "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"quantity\":\"1', "
        "'\"quantity\":\"7') AS BLOB) WHERE number = " +
        std::to_string(last));
    expectFinding(LogFault::BadSignature, last);
    expectBroken(LogFault::BadSignature, last);
}

TEST_F(TamperedFileTest, TheLastActIsHeldAgainstTheKeyThatItsSignerHadBefore) {
    auto facts = officer("daniar", 9, {Role::Approver});
    const auto asked = done(ChangeOfficer(facts));
    ASSERT_TRUE(asked.proposal.has_value());
    signIn("daniar", daniarSeed);
    tick();
    ASSERT_TRUE(m_desk->approve(*asked.proposal).ok()) << "whose own key it changes";
    const std::int64_t last = m_desk->size() - 1;
    ASSERT_EQ(m_desk->books().officers().find(OfficerId::of("daniar"))->publicKey, facts.publicKey);
    close();
    EXPECT_EQ((*Desk::open(m_path, Access::Read))->brokenEntry(), std::nullopt);
    EXPECT_TRUE(verifyFund(m_path, {})->sound());
    // Somebody puts a key of their own in the place of the new one.
    tamper("UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '" + facts.publicKey + "', '" +
           keyOf(11).publicKey().base64() + "') AS BLOB) WHERE number = " + std::to_string(last));
    expectFinding(LogFault::BadSignature, last);
    expectBroken(LogFault::BadSignature, last);
}

TEST_F(TamperedFileTest, AReadingSaysThatTheLogIsBrokenWhereItIs) {
    done(purchase("1", "60000"));
    const Instant known = m_now;
    tick();
    done(purchase("1", "60000"));
    const std::int64_t last = m_desk->size() - 1;
    tamper("UPDATE entry SET bytes = CAST('x' || bytes AS BLOB) WHERE number = " + std::to_string(last));
    const auto all = FundReading::open(m_path, Instant::farFuture());
    ASSERT_TRUE((*all)->broken().has_value());
    EXPECT_EQ((*all)->broken()->entry, last);
    tamper("UPDATE entry SET bytes = CAST('x' || bytes AS BLOB) WHERE number = 10");
    const auto then = FundReading::open(m_path, known);
    ASSERT_TRUE((*then)->broken().has_value());
    EXPECT_EQ((*then)->broken()->entry, 10);
}

TEST_F(TamperedFileTest, HugeEntriesAreReadAFewAtATime) {
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer keeps what was freed for a while";
#endif
    // 160 MB in 40 rows: fewer than a batch of small ones has.
    alter(
        "WITH RECURSIVE up(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM up WHERE i < 39) "
        "INSERT INTO entry SELECT (SELECT max(number) FROM entry) + 1 + i, 'f', zeroblob(4000000) FROM up");
    const pid_t child = ::fork();
    if (child == 0) {
        rusage before{};
        rusage after{};
        ::getrusage(RUSAGE_SELF, &before);
        const auto desk = Desk::open(m_path, Access::Read);
        ::getrusage(RUSAGE_SELF, &after);
        const bool named = desk && (*desk)->brokenEntry() == m_size;
        const long kibibytes = after.ru_maxrss - before.ru_maxrss;
        ::_exit(!named ? 255 : static_cast<int>(std::min(kibibytes / 1024, 254L)));
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_LT(WEXITSTATUS(status), 64) << "MiB more than before";
}

TEST_F(TamperedFileTest, AGapIsNamedByTheEntryThatIsMissing) {
    tamper("DELETE FROM entry WHERE number = 10");
    expectFinding(LogFault::NotDense, 10);
    expectBroken(LogFault::NotDense, 10);
}

TEST_F(TamperedFileTest, EntriesMovedBehindAGapAreNamedByTheFirstOfThem) {
    tamper("UPDATE entry SET number = number + 1000 WHERE number >= 9");
    expectFinding(LogFault::NotDense, 9);
    expectBroken(LogFault::NotDense, 9);
}

TEST_F(TamperedFileTest, ANumberBeyondAllBoundsIsNamedToo) {
    tamper("UPDATE entry SET number = 9223372036854775807 WHERE number = (SELECT max(number) FROM entry)");
    expectFinding(LogFault::NotDense, m_size - 1);
    expectBroken(LogFault::NotDense, m_size - 1);
}

TEST_F(TamperedFileTest, ARowBelowZeroIsSeen) {
    tamper("INSERT INTO entry VALUES(-1, 'ffffffffffffffffffffffffffffffff', x'00')");
    expectFinding(LogFault::NotDense, 0);
    expectBroken(LogFault::NotDense, 0);
}

TEST_F(TamperedFileTest, TheColumnOfTheActIsHeldAgainstTheBytes) {
    tamper("UPDATE entry SET act = 'x' || act WHERE number >= 11");
    expectFinding(LogFault::WrongActColumn, 11);
    expectBroken(LogFault::WrongActColumn, 11);
}

TEST_F(TamperedFileTest, AnActIsNotSealedTwiceWhereTheColumnHidesIt) {
    const std::string key(32, 'a');
    const auto act = purchase("1", "60000");
    done(act, {key, {}});
    tamper("UPDATE entry SET act = 'x' || act WHERE act = '" + key + "'");
    auto opened = Desk::open(m_path, Access::Write);
    ASSERT_TRUE(opened.ok());
    m_desk = std::move(*opened);
    tick();
    signIn("aigul", aigulSeed);
    EXPECT_EQ(refused(act, {key, {}}).code, RefusalCode::ReadOnly);
    EXPECT_EQ(m_desk->size(), m_size);
}

TEST_F(TamperedFileTest, ARowThatPretendsAnActWasSealedIsNotBelieved) {
    const std::string key(32, 'b');
    const auto act = purchase("1", "60000");
    tamper("INSERT INTO entry VALUES(-1, '" + key + "', x'00')");
    auto opened = Desk::open(m_path, Access::Write);
    ASSERT_TRUE(opened.ok());
    m_desk = std::move(*opened);
    tick();
    EXPECT_EQ(m_desk->books().hasFund(), false);
    EXPECT_FALSE(m_desk->execute(act, {key, {}}).ok());
}

TEST_F(TamperedFileTest, ChangedEvidenceIsNamedByTheEntryThatRefersToIt) {
    importPrices(prices);
    tamper("UPDATE evidence SET bytes = CAST(bytes || 'x' AS BLOB)");
    expectFinding(LogFault::EvidenceChanged, m_imported);
}

TEST_F(TamperedFileTest, EvidenceUnderAnotherHashIsMissedByTheEntryThatRefersToIt) {
    importPrices(prices);
    tamper("UPDATE evidence SET sha256 = zeroblob(32)");
    expectFinding(LogFault::EvidenceMissing, m_imported);
}

TEST_F(TamperedFileTest, NoPriceIsReadFromChangedEvidence) {
    const auto pricesOfBtc = [this] {
        const auto& books = m_desk->books();
        return books.prices()
            .series(books.assets().indexOf(AssetId::of("BTC")), books.assets().indexOf(AssetId::of("USD")))
            .size();
    };
    const auto before = pricesOfBtc();
    importPrices(prices);
    ASSERT_EQ(pricesOfBtc(), before + 3);
    tamper("UPDATE evidence SET bytes = CAST(replace(bytes, '60900', '90900') AS BLOB)");
    auto opened = Desk::open(m_path, Access::Read);
    ASSERT_TRUE(opened.ok());
    m_desk = std::move(*opened);
    EXPECT_EQ(pricesOfBtc(), before);
}

TEST_F(TamperedFileTest, AnEmptiedLogHasAFinding) {
    tamper("DELETE FROM entry");
    expectFinding(LogFault::NoEntries, std::nullopt);
}

TEST_F(TamperedFileTest, AlteredTablesAreAFindingAndTheEntriesAreStillExamined) {
    alter("CREATE TABLE more(x)");
    EXPECT_EQ(Desk::open(m_path, Access::Read).error().code, OpenFault::Code::AlteredSchema);
    expectFinding(LogFault::AlteredSchema, std::nullopt);
    EXPECT_EQ(verifyFund(m_path, {})->altered->detail, "more");

    alter(
        "DROP TABLE more; DROP TRIGGER entry_unchanged; "
        "UPDATE entry SET bytes = CAST('x' || bytes AS BLOB) WHERE number = 10");
    expectFinding(LogFault::Malformed, 10);
    const auto verification = verifyFund(m_path, {});
    ASSERT_TRUE(verification->altered.has_value());
    EXPECT_EQ(verification->altered->detail, "entry_unchanged");
    EXPECT_EQ(verification->entries, m_size);
}

TEST_F(TamperedFileTest, TablesThatAreNoneAnyMoreAreNotRead) {
    alter("ALTER TABLE entry RENAME TO hidden; CREATE VIEW entry AS SELECT number, act, bytes FROM hidden");
    expectFinding(LogFault::AlteredSchema, std::nullopt);
    alter("DROP VIEW entry; CREATE TABLE entry(number INTEGER PRIMARY KEY)");
    expectFinding(LogFault::AlteredSchema, std::nullopt);
}

TEST_F(TamperedFileTest, WhatAnalyzeLeavesIsNoAlteration) {
    alter("ANALYZE");
    EXPECT_TRUE(verifyFund(m_path, {})->sound());
    EXPECT_TRUE(Desk::open(m_path, Access::Write).ok());
}

TEST_F(TamperedFileTest, ATruncatedFileIsAFinding) {
    close();
    std::filesystem::resize_file(m_path, std::filesystem::file_size(m_path) / 2);
    expectFinding(LogFault::DamagedFile, std::nullopt);
    EXPECT_THROW((void)Desk::open(m_path, Access::Read), StorageFailure);
}

}  // namespace
}  // namespace alem::test
