#include "app/value/percent.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

std::optional<std::string> percent(const char* part, const char* whole, int decimals) {
    const auto found = percentOf(*Amount::parse(part), *Amount::parse(whole), decimals);
    return found ? std::optional(found->text()) : std::nullopt;
}

TEST(Percent, IsRoundedOnceHalfToEven) {
    EXPECT_EQ(percent("1", "3", 1), "33.3");
    EXPECT_EQ(percent("2.00", "3", 2), "66.67");
    EXPECT_EQ(percent("1", "8", 0), "12");
    EXPECT_EQ(percent("3", "8", 0), "38");
    EXPECT_EQ(percent("-30000.00", "120000.00", 1), "-25.0");
}

TEST(Percent, OfNothingOrBeyondEveryAmountIsUnknown) {
    EXPECT_EQ(percent("1", "0", 1), std::nullopt);
    const Amount most = Amount::ofUnits(powerOfTen(36), 0);
    EXPECT_EQ(percentOf(most, Amount::ofUnits(1, 18), 1), std::nullopt);
}

}  // namespace
}  // namespace alem
