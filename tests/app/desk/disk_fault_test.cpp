#include <gtest/gtest.h>

#include "app/desk/verify_fund.h"
#include "app/storage/database.h"
#include "app/storage/storage_failure.h"
#include "tests/app/desk/fixture.h"
#include "tests/app/storage/fault_disk.h"

namespace alem::test {
namespace {

/// What the desk said of an act on a failing disk.
enum class Said : std::uint8_t { Recorded, NotRecorded, Unknown };

std::string keyOfAct(int number) {
    const std::string digits = std::to_string(number);
    return std::string(32 - digits.size(), '0') + digits;
}

class DiskFaultTest : public FundFixture {
  protected:
    void SetUp() override {
        FundFixture::SetUp();
        reopen();  // through the disk that fails
    }
    void TearDown() override { m_desk.reset(); }

    [[nodiscard]] Act act() const {
        auto wanted = purchase("0.001", "60000");
        wanted.effective = m_desk->books().lastSealed();
        return wanted;
    }
    /// The size of the log in an image of the disk; the log must be whole, and, if looked at thoroughly,
    /// verify.
    static std::int64_t sizeIn(const DiskImage& image, bool thoroughly) {
        const TemporaryFolder folder("/dev/shm");
        layDown(image, folder.path());
        const auto path = folder / "reserve.alem";
        const auto desk = *Desk::open(path, Access::Write);
        EXPECT_FALSE(desk->brokenEntry().has_value());
        if (thoroughly) {
            const auto verification = verifyFund(path, {});
            EXPECT_TRUE(verification.ok() && verification->sound());
        }
        return desk->size();
    }
    Said tryOut(const Act& act, const std::string& key) {
        try {
            const auto recorded = m_desk->execute(act, {key, {}, {}});
            EXPECT_TRUE(recorded.ok()) << nameOf(recorded.error().code);
            return Said::Recorded;
        } catch (const StorageFailure& failure) {
            return failure.commitUnknown() ? Said::Unknown : Said::NotRecorded;
        }
    }
    /// One act with this fault. False when the act was over before the fault came.
    bool survives(const FaultDisk::Fault& fault, const std::string& key) {
        tick();
        const Act wanted = act();
        const std::int64_t before = m_desk->size();
        m_disk.arm(fault);
        const Said said = tryOut(wanted, key);
        m_disk.disarm();
        const std::int64_t killed = sizeIn(m_disk.afterKill(), false) - before;
        const std::int64_t cut = sizeIn(m_disk.afterPowerCut(m_random), true) - before;
        EXPECT_TRUE(killed == 0 || killed == 1) << killed;
        EXPECT_TRUE(cut == 0 || cut == 1) << cut;
        if (said != Said::Unknown) {
            EXPECT_EQ(killed, said == Said::Recorded ? 1 : 0) << "the desk lied";
            EXPECT_EQ(cut, said == Said::Recorded ? 1 : 0) << "the desk lied about a power cut";
        }
        m_counts[said] += 1;
        const auto again = m_desk->execute(wanted, {key, {}, {}});
        EXPECT_TRUE(again.ok());
        EXPECT_TRUE(!again.ok() || said != Said::Recorded || again->alreadyKnown);
        EXPECT_EQ(m_desk->size(), before + 1) << "once, and whole";
        const std::string here = held("helvion/cold", "BTC").text();
        const Hash root = m_desk->root();
        reopen();
        EXPECT_EQ(m_desk->size(), before + 1);
        EXPECT_EQ(m_desk->root(), root);
        EXPECT_EQ(held("helvion/cold", "BTC").text(), here);
        return m_disk.struck();
    }

    FaultDisk m_disk{m_folder.path()};
    std::mt19937 m_random{7};
    std::map<Said, int> m_counts;
};

TEST_F(DiskFaultTest, anActIsWholeOrNotThereAndTheDeskSaysWhich) {
    int number = 0;
    for (const bool warm : {false, true}) {
        for (const bool forEver : {false, true}) {
            for (const bool diskFull : {false, true}) {
                bool struck = true;
                for (int call = 1; struck && !HasFailure(); ++call) {
                    SCOPED_TRACE(testing::Message() << "call " << call << (forEver ? " and later" : "")
                                                    << (diskFull ? ", disk full" : "")
                                                    << (warm ? ", later act" : ", first act"));
                    if (warm) {
                        done(act());
                    }
                    struck = survives({call, forEver, diskFull}, keyOfAct(++number));
                }
            }
        }
    }
    EXPECT_GE(m_counts[Said::Recorded], 8) << "each round ends with an act that no fault reached";
    EXPECT_GT(m_counts[Said::NotRecorded], 20);
    EXPECT_GT(m_counts[Said::Unknown], 4);
    std::printf("%d acts; recorded %d, not recorded %d, unknown %d\n", number, m_counts[Said::Recorded],
                m_counts[Said::NotRecorded], m_counts[Said::Unknown]);
}

/// What may be found after a power cut.
struct Moment {
    DiskImage image;
    std::int64_t acknowledged = 0;  ///< entries that had been answered for
    std::int64_t begun = 0;         ///< entries at the end of the act that was going on
};

TEST_F(DiskFaultTest, aPowerCutLosesNoAcknowledgedAct) {
    std::vector<Moment> moments;
    std::int64_t acknowledged = m_desk->size();
    std::int64_t begun = acknowledged;
    m_disk.settle();
    m_disk.onChange([&] {
        moments.push_back({m_disk.afterPowerCut(m_random), acknowledged, begun});
        moments.push_back({m_disk.afterPowerCut(m_random), acknowledged, begun});
    });
    for (int number = 0; number < 12; ++number) {
        if (number == 4) {
            // Carried over into the file: the next act starts the write-ahead log again from its beginning.
            Database(m_desk->path(), Database::Mode::Write).execute("PRAGMA wal_checkpoint(PASSIVE)");
        }
        if (number == 8) {
            reopen();
        }
        begun = acknowledged + 1;
        done(act());
        acknowledged = m_desk->size();
        moments.push_back({m_disk.afterPowerCut(m_random), acknowledged, begun});
    }
    m_disk.onChange({});
    ASSERT_GT(moments.size(), 100U);
    int lost = 0;
    int seen = 0;
    for (const Moment& moment : moments) {
        const std::int64_t size = sizeIn(moment.image, ++seen % 4 == 0);
        lost += size < moment.acknowledged ? 1 : 0;
        EXPECT_LE(size, moment.begun);
    }
    EXPECT_EQ(lost, 0) << "of " << moments.size() << " power cuts";
    std::printf("%zu power cuts\n", moments.size());
}

}  // namespace
}  // namespace alem::test
