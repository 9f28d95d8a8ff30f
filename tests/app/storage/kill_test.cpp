#include <gtest/gtest.h>

#include <map>
#include <random>
#include <sstream>

#include "app/audit/sha256.h"
#include "app/storage/fund_file.h"
#include "tests/app/storage/kill_harness.h"
#include "tests/app/storage/temporary_folder.h"

namespace alem {
namespace {

constexpr int rounds = 120;

/// What one act stores, told by its key alone: "<round>.<number>". The entries name their act and their part
/// of it.
struct Act {
    std::string key;
    std::vector<std::string> entries;
    std::string evidence;
};

Act actOf(int round, int number) {
    std::mt19937 random(static_cast<unsigned>(round * 100'003 + number));
    Act act{std::to_string(round) + "." + std::to_string(number), {}, {}};
    const std::size_t count = 1 + random() % 3;
    for (std::size_t part = 0; part < count; ++part) {
        act.entries.push_back(act.key + " " + std::to_string(part) + "/" + std::to_string(count) + " " +
                              std::string(random() % 700, static_cast<char>('a' + part)));
    }
    // Now and then something large: the write-ahead log fills up and is carried over in the middle of the
    // work.
    if (random() % 8 == 0) {
        act.evidence = act.key + std::string(random() % 60'000, 'e');
    }
    return act;
}

Hash hashOf(const std::vector<std::string>& entries) {
    Hasher hasher;
    for (const std::string& entry : entries) {
        hasher.update(std::to_string(entry.size())).update(" ").update(entry);
    }
    return hasher.finish();
}

/// Appends acts for ever, telling each as soon as it is on disk: "<key> <first> <end> <hash of its entries>".
void appendForever(const std::filesystem::path& path, int round, const test::Acknowledgements& acknowledged) {
    FundFile fund = FundFile::open(path, Access::Write).value();
    acknowledged.tell("open");
    for (int number = 0;; ++number) {
        const Act act = actOf(round, number);
        std::vector<EvidenceItem> evidence;
        if (!act.evidence.empty()) {
            evidence.push_back({sha256(act.evidence), act.evidence});
        }
        const EntryRange range = fund.append(act.entries, act.key, evidence);
        std::ostringstream line;
        line << act.key << ' ' << range.first << ' ' << range.end << ' ' << hashOf(act.entries).hex();
        acknowledged.tell(line.str());
    }
}

struct Acknowledged {
    EntryRange range;
    Hash hash;
};

/// Where the fund lies, and how long a child may live: on a disk it spends its time waiting for the disk, in
/// memory in our code, and so it is killed in other places.
struct Place {
    std::filesystem::path folder;
    int longestLife;  // microseconds
};

class KillTest : public testing::TestWithParam<Place> {
  protected:
    void takeDown(const std::vector<std::string>& lines) {
        for (const std::string& line : lines) {
            std::istringstream words(line);
            std::string key;
            std::string hash;
            Acknowledged act;
            if (words >> key >> act.range.first >> act.range.end >> hash) {
                act.hash = Hash::parse(hash).value();
                acknowledged[key] = act;
            }
        }
    }

    /// Every act told since the last check is there as it was told; every act in the file is whole.
    void inspect(int round) {
        const FundFile fund = FundFile::open(path, Access::Write).value();
        for (const auto& [key, act] : acknowledged) {
            ASSERT_EQ(fund.entriesOfAct(key), act.range) << key;
            std::vector<std::string> stored;
            for (std::uint64_t number = act.range.first; number < act.range.end; ++number) {
                stored.push_back(fund.entry(number).value());
            }
            ASSERT_EQ(hashOf(stored), act.hash) << key;
        }
        inspectNewEntries(fund, round);
        checkedUpTo = fund.size();
        total += acknowledged.size();
        acknowledged.clear();
    }

    void inspectNewEntries(const FundFile& fund, int round) {
        std::uint64_t expected = checkedUpTo;
        std::vector<std::string> stored;
        fund.forEachEntry(checkedUpTo, fund.size(), [&](std::uint64_t number, std::string_view bytes) {
            EXPECT_EQ(number, expected++);
            stored.emplace_back(bytes);
            return true;
        });
        ASSERT_EQ(expected, fund.size()) << "numbers are dense";
        std::size_t at = 0;
        int acts = 0;
        for (; at < stored.size(); ++acts) {
            const Act act = actOf(round, acts);
            ASSERT_LE(at + act.entries.size(), stored.size()) << "half an act: " << act.key;
            for (const std::string& entry : act.entries) {
                ASSERT_EQ(stored[at++], entry);
            }
            ASSERT_TRUE(act.evidence.empty() || fund.evidence(sha256(act.evidence)) == act.evidence)
                << act.key;
        }
        // At most the act that was being told when the child died may be there beyond the told ones.
        ASSERT_GE(static_cast<std::size_t>(acts), acknowledged.size());
        ASSERT_LE(static_cast<std::size_t>(acts), acknowledged.size() + 1);
        untold += static_cast<std::size_t>(acts) - acknowledged.size();
    }

    test::TemporaryFolder folder{GetParam().folder};
    std::filesystem::path path = folder / "fund.alem";
    std::map<std::string, Acknowledged> acknowledged;
    std::uint64_t checkedUpTo = 0;
    std::size_t total = 0;
    std::size_t untold = 0;
};

TEST_P(KillTest, WhatWasAcknowledgedSurvivesAndNoActIsHalf) {
    { const FundFile fund = FundFile::create(path).value(); }
    std::random_device seed;
    const unsigned chosen = seed();
    SCOPED_TRACE("seed " + std::to_string(chosen));
    std::mt19937 random(chosen);
    for (int round = 0; round < rounds; ++round) {
        // Some die while they open, most while they append.
        const auto longest = static_cast<unsigned>(round % 5 == 0 ? 3'000 : GetParam().longestLife);
        const std::chrono::microseconds delay(random() % longest);
        const auto killed = test::killAfter(
            delay, [&](const test::Acknowledgements& tell) { appendForever(path, round, tell); });
        ASSERT_TRUE(killed.byUs) << "the child failed in round " << round;
        takeDown(killed.told);
        ASSERT_NO_FATAL_FAILURE(inspect(round)) << "round " << round;
    }
    const FundFile fund = FundFile::open(path, Access::Read).value();
    EXPECT_TRUE(fund.indexesOk());
    EXPECT_EQ(fund.size(), checkedUpTo);
    EXPECT_GT(total, 100U) << "the machine was too slow for this test to mean anything";
    RecordProperty("acknowledgedActs", std::to_string(total));
    RecordProperty("storedButUntoldActs", std::to_string(untold));
    std::printf("%zu acts acknowledged, %zu stored but not told any more, %llu entries\n", total, untold,
                static_cast<unsigned long long>(fund.size()));
}

INSTANTIATE_TEST_SUITE_P(Places, KillTest,
                         testing::Values(Place{std::filesystem::temp_directory_path(), 80'000},
                                         Place{"/dev/shm", 15'000}));

}  // namespace
}  // namespace alem
