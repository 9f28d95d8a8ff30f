#include "app/demo/demo_fund.h"

#include <gtest/gtest.h>

#include <map>

#include "app/desk/desk.h"
#include "app/desk/verify_fund.h"
#include "tests/app/storage/temporary_folder.h"

namespace alem {

namespace {

/// Made once for all tests of this file.
class DemoFundTest : public ::testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_folder = new test::TemporaryFolder;
        const auto made = makeDemoFund(path("a"), s_folder->path() / "a.keys");
        ASSERT_TRUE(made.ok());
        s_checkpoint = made->lastCheckpoint;
    }
    static void TearDownTestSuite() { delete s_folder; }
    static std::filesystem::path path(const char* name) { return s_folder->path() / name; }

    static inline test::TemporaryFolder* s_folder = nullptr;
    static inline std::string s_checkpoint;
};

TEST_F(DemoFundTest, IsSoundAndVouchedForByTheCheckpointThatLeft) {
    const auto desk = Desk::open(path("a"), Access::Read);
    ASSERT_TRUE(desk.ok());
    const auto found = verifyFund(path("a"), {(*desk)->books().fund().logKey, {{"cp", s_checkpoint}}});
    ASSERT_TRUE(found.ok());
    EXPECT_TRUE(found->sound());
    EXPECT_TRUE(found->anchored());
}

TEST_F(DemoFundTest, IsTheSameEveryTime) {
    const auto again = makeDemoFund(path("b"), s_folder->path() / "b.keys");
    ASSERT_TRUE(again.ok());
    const auto first = Desk::open(path("a"), Access::Read);
    const auto second = Desk::open(path("b"), Access::Read);
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ((*first)->size(), (*second)->size());
    EXPECT_EQ((*first)->root(), (*second)->root());
}

TEST_F(DemoFundTest, ShowsEveryStateThatAPageHasToShow) {
    const auto desk = Desk::open(path("a"), Access::Read);
    ASSERT_TRUE(desk.ok());
    const Books& books = (*desk)->books();
    std::map<ProposalState, int> states;
    for (const auto& [entry, proposal] : books.approvals().all()) {
        ++states[proposal.state(demoNow())];
    }
    EXPECT_EQ(states[ProposalState::Pending], 3);
    EXPECT_GE(states[ProposalState::Approved], 20);
    EXPECT_EQ(states[ProposalState::Rejected], 1);
    EXPECT_EQ(states[ProposalState::Withdrawn], 1);
    EXPECT_EQ(books.counterparties().size(), 8U);
    EXPECT_TRUE(books.fund().fictional);
    EXPECT_TRUE(books.holdings().shortfalls().empty());
    EXPECT_EQ(books.imports().statements().size(), 1U);
    EXPECT_GE(books.checkpoints().size(), 6U);
}

TEST_F(DemoFundTest, OneLimitIsBreachedByPricesAndOneIsNear) {
    const auto desk = Desk::open(path("a"), Access::Read);
    ASSERT_TRUE(desk.ok());
    const Books& books = (*desk)->books();
    const Valuation valuation = books.valuation(books.reporting(), demoNow());
    std::map<std::string, Amount> exposure;
    for (const ValuedPosition& position : valuation.positions) {
        const std::string at = books.accounts()[position.account].counterparty.text();
        const auto [place, isNew] = exposure.try_emplace(at, Amount::zero(2));
        place->second += position.value.value_or(Amount::zero(2));
    }
    int breached = 0;
    int near = 0;
    for (const LimitFacts& limit : books.limits()) {
        const Amount held = exposure.contains(limit.counterparty.text())
                                ? exposure.at(limit.counterparty.text())
                                : Amount::zero(2);
        breached += held > limit.hard ? 1 : 0;
        near += held <= limit.hard && held > *limit.soft ? 1 : 0;
    }
    EXPECT_EQ(breached, 1);
    EXPECT_EQ(near, 1);
    EXPECT_GE(valuation.totals.stale, 1) << "the price of KZTE";
    EXPECT_EQ(valuation.totals.unknownValues, 0);
}

}  // namespace

}  // namespace alem
