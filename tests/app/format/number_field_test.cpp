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
    // What an exponent brings back within eighteen decimals is not lost.
    EXPECT_EQ(text("1.0000000000000000001e5"), "100000.00000000000001");
    EXPECT_FALSE(parseRounded("1.0000000000000000001e5")->rounded);
}

TEST(NumberFieldTest, refusesWhatIsNoNumberEvenAfterTheEighteenthDecimal) {
    for (const char* field :
         {"", "x", "4.84e-41", "1e", "e5", "1e+-5", "1e5.0", "1.000000000000000000.1", "1,5"}) {
        EXPECT_FALSE(parseRounded(field).has_value()) << field;
    }
}

TEST(NumberFieldTest, anExponentIsReadDigitByDigit) {
    const auto is = [](const char* written, const char* plain) {
        const auto amount = parseScientific(written);
        ASSERT_TRUE(amount.ok()) << written;
        EXPECT_EQ(amount->text(), plain) << written;
    };
    is("9.98e-05", "0.0000998");
    is("1.5e+14", "150000000000000");
    is("-1.25E1", "-12.5");
    is("1.250e2", "125");
    is("0e5", "0");
    is("0.0e-3", "0");
    is("12e-1", "1.2");
    is("1e-18", "0.000000000000000001");
    is("12.50", "12.50");
    EXPECT_EQ(parseScientific("1e-19").error(), AmountFault::TooManyDecimals);
    EXPECT_EQ(parseScientific("1e40").error(), AmountFault::TooLarge);
    EXPECT_FALSE(parseScientific("1e99").ok());
    EXPECT_EQ(parseRounded("4.84e-05")->amount.text(), "0.0000484");
    EXPECT_TRUE(parseRounded("1.5e-18")->rounded);
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
