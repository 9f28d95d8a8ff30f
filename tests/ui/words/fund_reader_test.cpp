#include "ui/words/fund_reader.h"

#include <gtest/gtest.h>

#include "tests/app/desk/fixture.h"
#include "tests/app/storage/fault_disk.h"

namespace alem::test {
namespace {

class FundReaderTest : public FundFixture {
  protected:
    void SetUp() override {
        FundFixture::SetUp();
        reopen();  // through the disk that fails
    }
    void TearDown() override { m_desk.reset(); }

    /// A disk that fails from now on, as an act has found out: the file is closed.
    void breakDisk() {
        m_disk.arm({1, true, false});
        EXPECT_THROW((void)m_desk->execute(purchase("1", "60000")), StorageFailure);
    }

    FaultDisk m_disk{m_folder.path()};
};

TEST_F(FundReaderTest, AFailingDiskIsAnAnswerToTheWindowAndNoException) {
    int told = 0;
    const auto subscription = onReadingFailure([&] { ++told; });
    ASSERT_TRUE(readEntry(*m_desk, 1).ok());
    EXPECT_FALSE(readingFailure().has_value());
    breakDisk();
    ASSERT_THROW((void)m_desk->entry(1), StorageFailure);
    EXPECT_FALSE(readEntry(*m_desk, 1).ok());
    EXPECT_FALSE(readEntryBytes(*m_desk, 1).has_value());
    EXPECT_FALSE(readEvidence(*m_desk, Hash()).has_value());
    EXPECT_TRUE(readingFailure().has_value());
    EXPECT_EQ(told, 1) << "once, however much is read";
    m_disk.disarm();
    tick();
    ASSERT_TRUE(m_desk->execute(purchase("1", "60000")).ok()) << "which opens the file again";
    EXPECT_TRUE(readEntry(*m_desk, 1).ok());
    EXPECT_FALSE(readingFailure().has_value());
    EXPECT_EQ(told, 2);
}

}  // namespace
}  // namespace alem::test
