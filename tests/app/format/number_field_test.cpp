#include "app/format/number_field.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

TEST(NumberFieldTest, roundsHalfToEvenBeyondEighteenDecimals) {
    const auto text = [](const char* field) { return parseRounded(field)->amount.text(); };
    EXPECT_EQ(text("1.0000000000000000005"), "1.000000000000000000");
    EXPECT_EQ(text("1.0000000000000000015"), "1.000000000000000002");
    EXPECT_EQ(text("1.00000000000000000050001"), "1.000000000000000001");
    EXPECT_EQ(text("-1.0000000000000000015"), "-1.000000000000000002");
    EXPECT_EQ(text("0.9999999999999999999"), "1.000000000000000000");
    EXPECT_EQ(text("12.5"), "12.5");
    EXPECT_FALSE(parseRounded("12.5")->rounded);
    EXPECT_FALSE(parseRounded("1.0000000000000000000000")->rounded);
    EXPECT_TRUE(parseRounded("1.0000000000000000001")->rounded);
}

TEST(NumberFieldTest, refusesWhatIsNoNumberEvenAfterTheEighteenthDecimal) {
    for (const char* field :
         {"", "x", "4.84e-05", "1.0000000000000000001e5", "1.000000000000000000.1", "1,5"}) {
        EXPECT_FALSE(parseRounded(field).has_value()) << field;
    }
}

TEST(NumberFieldTest, sumsOfDifferentScalesAreExactOrNothing) {
    EXPECT_EQ(sum(*Amount::parse("1.5"), *Amount::parse("-0.25"))->text(), "1.25");
    EXPECT_FALSE(
        sum(*Amount::parse("1000000000000000000000000000000000000"), *Amount::parse("0.5")).has_value());
    EXPECT_FALSE(
        sum(*Amount::parse("1000000000000000000000000000000000000"), *Amount::parse("1")).has_value());
}

}  // namespace
}  // namespace alem
