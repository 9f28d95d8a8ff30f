#include "app/report/shares.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace alem {
namespace {

std::optional<Amount> cents(std::int64_t units) {
    return Amount::ofUnits(units, 2);
}

TEST(SharesTest, theLargestRemaindersAreRoundedUp) {
    // 1/3 each: 33.333…; the hundredth that is left goes to the first.
    const auto shares = percentShares({cents(100), cents(100), cents(100)});
    EXPECT_EQ(shares[0]->text(), "33.34");
    EXPECT_EQ(shares[1]->text(), "33.33");
    EXPECT_EQ(shares[2]->text(), "33.33");
}

TEST(SharesTest, theyAlwaysAddUpToAHundred) {
    EXPECT_TRUE(rc::check([] {
        const auto units = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 1LL << 60)));
        std::vector<std::optional<Amount>> values;
        bool any = false;
        for (const auto unit : units) {
            values.push_back(cents(unit));
            any = any || unit != 0;
        }
        RC_PRE(any);
        Amount sum = Amount::zero(2);
        for (const auto& share : percentShares(values)) {
            sum += *share;
        }
        RC_ASSERT(sum.text() == "100.00");
    }));
}

TEST(SharesTest, theLargestAmountsDoNotOverflow) {
    const Amount huge = Amount::ofUnits(powerOfTen(36), 2);
    EXPECT_EQ(percentShares({huge, huge})[1]->text(), "50.00");
}

TEST(SharesTest, whatIsUnknownHasNoShare) {
    const auto shares = percentShares({cents(300), std::nullopt, cents(100)});
    EXPECT_EQ(shares[0]->text(), "75.00");
    EXPECT_FALSE(shares[1].has_value());
    EXPECT_EQ(shares[2]->text(), "25.00");
}

TEST(SharesTest, nobodyHasAShareOfNothingOrOfDebt) {
    EXPECT_FALSE(percentShares({cents(0), cents(0)})[0].has_value());
    EXPECT_FALSE(percentShares({cents(100), cents(-1)})[0].has_value());
    EXPECT_TRUE(percentShares({}).empty());
}

}  // namespace
}  // namespace alem
