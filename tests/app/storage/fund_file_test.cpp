#include "app/storage/fund_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <functional>
#include <map>
#include <vector>

#include "app/storage/storage_failure.h"
#include "tests/app/storage/temporary_folder.h"

namespace alem {
namespace {

using Code = OpenFault::Code;

Hash hashOf(std::uint8_t seed) {
    Hash hash;
    hash.bytes.fill(seed);
    return hash;
}

/// Runs `work` in a child process and returns its answer.
int inChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A plain SQLite connection, as any tool has it: no lease, no hardening.
class PlainSqlite {
  public:
    explicit PlainSqlite(const std::filesystem::path& path) {
        EXPECT_EQ(sqlite3_open(path.c_str(), &m_connection), SQLITE_OK);
        sqlite3_busy_timeout(m_connection, 1000);
    }
    PlainSqlite(const PlainSqlite&) = delete;
    PlainSqlite& operator=(const PlainSqlite&) = delete;
    ~PlainSqlite() { sqlite3_close(m_connection); }

    /// "ok", or what SQLite says.
    std::string run(const std::string& sql) {
        const int code = sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? "ok" : sqlite3_errmsg(m_connection);
    }

  private:
    sqlite3* m_connection = nullptr;
};

class FundFileTest : public testing::Test {
  protected:
    [[nodiscard]] FundFile created() const { return FundFile::create(path).value(); }
    [[nodiscard]] FundFile opened(Access access) const { return FundFile::open(path, access).value(); }
    [[nodiscard]] Code faultOf(Access access) const { return FundFile::open(path, access).error().code; }

    /// After a failed COMMIT nothing is appended until the fund was opened again.
    static bool refusesToGoOn(FundFile& fund) {
        try {
            append(fund, {"small"}, "small");
        } catch (const StorageFailure& failure) {
            return !failure.commitUnknown();
        }
        return false;
    }

    static EntryRange append(FundFile& fund, const std::vector<std::string>& entries, std::string_view key) {
        return fund.append(entries, key);
    }

    test::TemporaryFolder folder;
    std::filesystem::path path = folder / "fund.alem";
};

std::vector<std::string> allEntries(const FundFile& fund) {
    std::vector<std::string> all;
    fund.forEachEntry(0, fund.size(), [&](std::uint64_t number, std::string_view bytes) {
        EXPECT_EQ(number, all.size());
        all.emplace_back(bytes);
        return true;
    });
    return all;
}

TEST_F(FundFileTest, NumbersAreDenseOverActsAndReopening) {
    {
        FundFile fund = created();
        EXPECT_EQ(fund.size(), 0U);
        EXPECT_EQ(append(fund, {"a", "b"}, "key1"), (EntryRange{0, 2}));
        EXPECT_EQ(append(fund, {"c"}, "key2"), (EntryRange{2, 3}));
    }
    FundFile fund = opened(Access::Write);
    EXPECT_EQ(append(fund, {std::string("\0d", 2), ""}, "key3"), (EntryRange{3, 5}));
    EXPECT_THAT(allEntries(fund), testing::ElementsAre("a", "b", "c", std::string("\0d", 2), ""));
    EXPECT_EQ(fund.entry(2), "c");
    EXPECT_EQ(fund.entry(5), std::nullopt);
    EXPECT_EQ(fund.entry(~std::uint64_t{0}), std::nullopt);
    EXPECT_EQ(fund.entriesOfAct("key1"), (EntryRange{0, 2}));
    EXPECT_EQ(fund.entriesOfAct("key3"), (EntryRange{3, 5}));
    EXPECT_EQ(fund.entriesOfAct("key"), std::nullopt);
    EXPECT_TRUE(fund.indexesOk());
}

TEST_F(FundFileTest, WalkTakesARangeAndStopsWhenTold) {
    FundFile fund = created();
    append(fund, {"a", "b", "c", "d"}, "key");
    std::string seen;
    fund.forEachEntry(1, 3, [&](std::uint64_t, std::string_view bytes) {
        seen += bytes;
        return true;
    });
    EXPECT_EQ(seen, "bc");
    fund.forEachEntry(0, 4, [&](std::uint64_t number, std::string_view bytes) {
        seen += bytes;
        return number < 1;
    });
    EXPECT_EQ(seen, "bcab");
}

TEST_F(FundFileTest, EvidenceIsKeptOnce) {
    FundFile fund = created();
    const std::vector<std::string> entries{"a"};
    const std::vector<EvidenceItem> first{{hashOf(1), "one"}, {hashOf(2), ""}, {hashOf(1), "one"}};
    const std::vector<EvidenceItem> second{{hashOf(1), "other"}, {hashOf(3), "three"}};
    fund.append(entries, "key1", first);
    fund.append(entries, "key2", second);
    EXPECT_EQ(fund.evidence(hashOf(1)), "one");
    EXPECT_EQ(fund.evidence(hashOf(2)), "");
    EXPECT_EQ(fund.evidence(hashOf(4)), std::nullopt);
    std::map<Hash, std::string> all;
    fund.forEachEvidence([&](const Hash& sha256, std::string_view bytes) {
        EXPECT_TRUE(all.emplace(sha256, bytes).second);
        return true;
    });
    EXPECT_THAT(all, testing::ElementsAre(testing::Pair(hashOf(1), "one"), testing::Pair(hashOf(2), ""),
                                          testing::Pair(hashOf(3), "three")));
}

TEST_F(FundFileTest, CreatingRefusesWhatIsThere) {
    std::ofstream(path) << "precious";
    EXPECT_EQ(FundFile::create(path).error().code, Code::AlreadyExists);
    EXPECT_EQ(std::filesystem::file_size(path), 8U);
    EXPECT_EQ(FundFile::create(folder / "none/fund.alem").error().code, Code::NotFound);
}

TEST_F(FundFileTest, CreatedFileIsForItsOwnerOnly) {
    const FundFile fund = created();
    struct stat status {};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(FundFileTest, OpeningRefusesWhatIsNoFund) {
    for (const Access access : {Access::Read, Access::Write}) {
        EXPECT_EQ(FundFile::open(folder / "none.alem", access).error().code, Code::NotFound);
        EXPECT_EQ(FundFile::open(folder.path(), access).error().code, Code::NotAFund);
        EXPECT_EQ(FundFile::open("/dev/null", access).error().code, Code::NotAFund);
    }
    std::ofstream(path) << "";
    EXPECT_EQ(faultOf(Access::Write), Code::NotAFund);
    std::ofstream(path) << std::string(5000, 'x');
    EXPECT_EQ(faultOf(Access::Write), Code::NotAFund);
    std::filesystem::remove(path);
    EXPECT_EQ(PlainSqlite(path).run("CREATE TABLE entry(number INTEGER PRIMARY KEY)"), "ok");
    EXPECT_EQ(faultOf(Access::Read), Code::NotAFund);
    EXPECT_EQ(faultOf(Access::Write), Code::NotAFund);
}

TEST_F(FundFileTest, NewerFormatIsRefusedWithBothVersions) {
    { const FundFile fund = created(); }
    EXPECT_EQ(PlainSqlite(path).run("PRAGMA user_version=7"), "ok");
    const auto refused = FundFile::open(path, Access::Read);
    EXPECT_EQ(refused.error().code, Code::NewerFormat);
    EXPECT_EQ(refused.error().versionFound, 7);
    EXPECT_EQ(refused.error().versionKnown, 1);
    EXPECT_EQ(refused.error().path, path);
}

TEST_F(FundFileTest, SchemaThatIsNotOursIsRefused) {
    for (const std::string sql : {"DROP TRIGGER entry_kept", "CREATE TABLE more(x)",
                                  "CREATE VIEW v AS SELECT 1", "DROP INDEX entry_act"}) {
        { const FundFile fund = created(); }
        EXPECT_EQ(PlainSqlite(path).run(sql), "ok");
        EXPECT_EQ(faultOf(Access::Write), Code::AlteredSchema) << sql;
        std::filesystem::remove(path);
    }
}

TEST_F(FundFileTest, FileThatMayOnlyBeReadIsRefusedForWriting) {
    {
        FundFile fund = created();
        append(fund, {"a"}, "key");
    }
    std::filesystem::permissions(path, std::filesystem::perms(0444));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));
    const auto asNobody = [&](const std::function<int()>& work) {
        return inChild([&] { return ::geteuid() == 0 && ::setuid(65534) != 0 ? 99 : work(); });
    };
    EXPECT_EQ(asNobody([&] { return static_cast<int>(faultOf(Access::Write)); }),
              static_cast<int>(Code::ReadOnly));
    // The folder cannot take the files that WAL readers share: it is read all the same.
    EXPECT_EQ(asNobody([&] { return static_cast<int>(opened(Access::Read).size()); }), 1);
    EXPECT_EQ(asNobody([&] { return static_cast<int>(FundFile::create(folder / "x").error().code); }),
              static_cast<int>(Code::NotPermitted));
    std::filesystem::permissions(path, std::filesystem::perms(0000));
    EXPECT_EQ(asNobody([&] { return static_cast<int>(faultOf(Access::Read)); }),
              static_cast<int>(Code::NotPermitted));
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
}

TEST_F(FundFileTest, SecondWriterIsRefusedInThisProcessAndInAnother) {
    {
        const FundFile fund = created();
        EXPECT_EQ(faultOf(Access::Write), Code::InUse);
        EXPECT_EQ(inChild([&] {
                      // exec'd desks share no lease table: a fresh look at the file must meet the flock.
                      const std::string command = "flock -n '" + path.string() + "' true";
                      return std::system(command.c_str()) == 0 ? 0 : 1;
                  }),
                  1);
    }
    EXPECT_TRUE(FundFile::open(path, Access::Write).ok());
}

TEST_F(FundFileTest, WriterInAnotherProcessIsMetAndItsEndFreesTheFund) {
    { const FundFile fund = created(); }
    int ready[2];
    int finish[2];
    ASSERT_EQ(::pipe(ready), 0);
    ASSERT_EQ(::pipe(finish), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const FundFile fund = opened(Access::Write);
        char byte = 'r';
        ::_exit(::write(ready[1], &byte, 1) == 1 && ::read(finish[0], &byte, 1) == 1 ? 0 : 1);
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    EXPECT_EQ(faultOf(Access::Write), Code::InUse);
    EXPECT_TRUE(FundFile::open(path, Access::Read).ok());
    ASSERT_EQ(::write(finish[1], &byte, 1), 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(FundFile::open(path, Access::Write).ok());
    for (const int descriptor : {ready[0], ready[1], finish[0], finish[1]}) {
        ::close(descriptor);
    }
}

/// How many fcntl locks this process holds on the file, as the kernel counts them.
int posixLocks(const std::filesystem::path& path) {
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    std::ifstream table("/proc/locks");
    const std::string owner = " " + std::to_string(::getpid()) + " ";
    const std::string inode = ":" + std::to_string(status.st_ino) + " ";
    int count = 0;
    for (std::string line; std::getline(table, line);) {
        const bool ours = line.find(owner) != std::string::npos && line.find(inode) != std::string::npos;
        count += ours && line.find("POSIX") != std::string::npos ? 1 : 0;
    }
    return count;
}

TEST_F(FundFileTest, RefusedOrClosedNeighbourDoesNotDropTheLocksOfSqlite) {
    FundFile fund = created();
    append(fund, {"a"}, "key");
    const int before = posixLocks(path);
    ASSERT_GT(before, 0) << "a WAL connection holds a shared lock on the file";
    EXPECT_EQ(faultOf(Access::Write), Code::InUse);
    EXPECT_EQ(FundFile::create(path).error().code, Code::AlreadyExists);
    { const FundFile reader = opened(Access::Read); }
    EXPECT_EQ(posixLocks(path), before);
}

TEST_F(FundFileTest, ReaderBesideAWriterSeesWholeActs) {
    FundFile fund = created();
    append(fund, {"a", "b"}, "key1");
    const FundFile reader = opened(Access::Read);
    EXPECT_EQ(reader.size(), 2U);
    std::size_t seen = 0;
    reader.forEachEntry(0, 100, [&](std::uint64_t, std::string_view) {
        if (seen++ == 0) {
            append(fund, {"c", "d"}, "key2");
        }
        return true;
    });
    EXPECT_EQ(seen, 2U) << "a walk shows one moment";
    EXPECT_EQ(reader.size(), 4U);
    EXPECT_EQ(reader.entriesOfAct("key2"), (EntryRange{2, 4}));
}

TEST_F(FundFileTest, WhatIsStoredIsNeitherChangedNorRemovedByPlainSqlite) {
    FundFile fund = created();
    const std::vector<std::string> entries{"a", "b"};
    const std::vector<EvidenceItem> items{{hashOf(0xab), "proof"}};
    fund.append(entries, "key", items);
    PlainSqlite plain(path);
    EXPECT_EQ(plain.run("UPDATE entry SET bytes=x'00' WHERE number=0"), "an entry is never changed");
    EXPECT_EQ(plain.run("UPDATE OR REPLACE entry SET number=0 WHERE number=1"), "an entry is never changed");
    EXPECT_EQ(plain.run("DELETE FROM entry WHERE number=1"), "an entry is never deleted");
    EXPECT_EQ(plain.run("DELETE FROM entry"), "an entry is never deleted");
    EXPECT_EQ(plain.run("REPLACE INTO entry VALUES(1,'x',x'00')"), "entry numbers are dense");
    EXPECT_EQ(plain.run("INSERT INTO entry VALUES(3,'x',x'00')"), "entry numbers are dense");
    EXPECT_EQ(plain.run("INSERT INTO entry VALUES(-1,'x',x'00')"), "entry numbers are dense");
    EXPECT_EQ(plain.run("UPDATE evidence SET bytes=x'00'"), "evidence is never changed");
    EXPECT_EQ(plain.run("DELETE FROM evidence"), "evidence is never deleted");
    EXPECT_EQ(plain.run("REPLACE INTO evidence SELECT sha256, x'00' FROM evidence"), "ok");
    EXPECT_EQ(fund.evidence(hashOf(0xab)), "proof");
    EXPECT_THAT(allEntries(fund), testing::ElementsAre("a", "b"));
}

TEST_F(FundFileTest, TablesAreStrict) {
    const FundFile fund = created();
    PlainSqlite plain(path);
    EXPECT_THAT(plain.run("INSERT INTO entry VALUES(0,'x','text')"), testing::HasSubstr("cannot store TEXT"));
    EXPECT_THAT(plain.run("INSERT INTO entry VALUES(0,x'00',x'00')"),
                testing::HasSubstr("cannot store BLOB"));
    EXPECT_THAT(plain.run("INSERT INTO entry VALUES(0,NULL,x'00')"), testing::HasSubstr("NOT NULL"));
    EXPECT_THAT(plain.run("INSERT INTO entry VALUES(0,'',x'00')"), testing::HasSubstr("CHECK"));
    EXPECT_THAT(plain.run("INSERT INTO evidence VALUES(x'00',x'00')"), testing::HasSubstr("CHECK"));
    EXPECT_EQ(plain.run("INSERT INTO entry VALUES(0,'x',x'00')"), "ok");
}

TEST_F(FundFileTest, SecondUseOfAKeyIsAMistake) {
    FundFile fund = created();
    append(fund, {"a"}, "key");
    EXPECT_DEATH(append(fund, {"b"}, "key"), "used once");
    EXPECT_DEATH(append(fund, {}, "other"), "at least one entry");
}

TEST_F(FundFileTest, LockedFundIsAFailureAndNothingIsStored) {
    FundFile fund = created();
    append(fund, {"a"}, "key1");
    PlainSqlite plain(path);
    ASSERT_EQ(plain.run("BEGIN IMMEDIATE"), "ok");
    try {
        append(fund, {"b"}, "key2");
        FAIL() << "the fund was locked";
    } catch (const StorageFailure& failure) {
        EXPECT_EQ(failure.kind(), FailureKind::Locked);
        EXPECT_FALSE(failure.commitUnknown());
    }
    ASSERT_EQ(plain.run("ROLLBACK"), "ok");
    EXPECT_EQ(append(fund, {"b"}, "key2"), (EntryRange{1, 2}));
}

TEST_F(FundFileTest, FullDiskStoresWholeActsOnly) {
    { const FundFile fund = created(); }
    // The limit on file size stands in for the full disk; its signal is ignored, so that write(2) fails.
    const int answer = inChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{300'000, 300'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        FundFile fund = opened(Access::Write);
        int acknowledged = 0;
        try {
            for (; acknowledged < 200; ++acknowledged) {
                append(fund, {std::string(3000, 'x'), std::string(3000, 'y')}, std::to_string(acknowledged));
            }
        } catch (const StorageFailure& failure) {
            const bool told = failure.kind() == FailureKind::Full || failure.kind() == FailureKind::Io;
            return told && failure.commitUnknown() && refusesToGoOn(fund) ? acknowledged : 254;
        }
        return 255;
    });
    ASSERT_GT(answer, 5);
    ASSERT_LT(answer, 200);
    FundFile fund = opened(Access::Write);
    EXPECT_TRUE(fund.indexesOk());
    const std::uint64_t size = fund.size();
    EXPECT_GE(size, 2U * static_cast<unsigned>(answer));
    EXPECT_LE(size, 2U * static_cast<unsigned>(answer) + 2U);
    EXPECT_EQ(size % 2, 0U);
    EXPECT_EQ(append(fund, {"after"}, "after"), (EntryRange{size, size + 1}));
}

/// No room for the memory that readers share: what a full disk does, for one process.
int whereNothingCanBeWritten(const std::function<int()>& work) {
    return inChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_FSIZE, &none);
        try {
            return work();
        } catch (const StorageFailure& failure) {
            return 100 + static_cast<int>(failure.kind());
        }
    });
}

TEST_F(FundFileTest, AFullDiskDoesNotKeepAFundFromBeingRead) {
    {
        FundFile fund = created();
        append(fund, {"a", "b", "c"}, "key");
    }
    const auto count = [&] {
        const auto fund = FundFile::open(path, Access::Read);
        return fund ? static_cast<int>(fund->size()) : 50 + static_cast<int>(fund.error().code);
    };
    EXPECT_EQ(whereNothingCanBeWritten(count), 3);
    EXPECT_EQ(whereNothingCanBeWritten([&] {
                  const auto reader = FundFile::open(path, Access::Read);
                  const auto writer = FundFile::open(path, Access::Write);
                  return writer ? 0 : 50 + static_cast<int>(writer.error().code);
              }),
              50 + static_cast<int>(Code::InUse))
        << "what is read without locks must not change";
    EXPECT_EQ(count(), 3) << "there is room again";
}

TEST_F(FundFileTest, OnAFullDiskWhatOnlyTheFileBesideHoldsIsNotPassedOver) {
    FundFile fund = created();
    append(fund, {"a", "b", "c"}, "key");
    // As after a crash: the entries stand in the file beside it, and nobody has the fund.
    std::filesystem::copy_file(path, folder / "copy.alem");
    std::filesystem::copy_file(path.string() + "-wal", folder / "copy.alem-wal");
    const auto read = [&](const std::filesystem::path& one) {
        return whereNothingCanBeWritten(
            [&] { return static_cast<int>(FundFile::open(one, Access::Read)->size()); });
    };
    EXPECT_EQ(read(folder / "copy.alem"), 100 + static_cast<int>(FailureKind::Full));
}

TEST_F(FundFileTest, DamagedPagesAreFound) {
    {
        FundFile fund = created();
        for (int i = 0; i < 200; ++i) {
            append(fund, {std::string(1000, 'x')}, "key" + std::to_string(i));
        }
    }
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096 * 20);
    file << std::string(4096, '\xff');
    file.close();
    EXPECT_FALSE(opened(Access::Read).indexesOk());
}

TEST_F(FundFileTest, NamesThatMeanSomethingToSqliteAreNames) {
    for (const std::string name : {"a?immutable=1.alem", "file:x%20.alem", ":memory:", "Фонд № 1.alem", ""}) {
        if (name.empty()) {
            EXPECT_EQ(FundFile::create(name).error().code, Code::NotFound);
            continue;
        }
        { const FundFile fund = FundFile::create(folder / name).value(); }
        EXPECT_EQ(FundFile::open(folder / name, Access::Read)->size(), 0U);
    }
}

}  // namespace
}  // namespace alem
