#include "app/value/amount.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace alem {
namespace {

Amount amount(const char* text) {
    return *Amount::parse(text);
}

Amount anyAmount() {
    const auto high = *rc::gen::arbitrary<std::int64_t>();
    const auto low = *rc::gen::arbitrary<std::uint32_t>();
    return Amount::ofUnits(static_cast<Int128>(high) * 4294967296LL + low, *rc::gen::inRange(0, 19));
}

TEST(AmountTest, printedAndParsedItIsTheSame) {
    EXPECT_TRUE(rc::check([] {
        const Amount before = anyAmount();
        const auto after = Amount::parse(before.text());
        RC_ASSERT(after.ok());
        RC_ASSERT(*after == before);
    }));
}

TEST(AmountTest, whatIsTakenAwayComesBack) {
    EXPECT_TRUE(rc::check([] {
        const Amount a = anyAmount();
        const Amount b = Amount::ofUnits(anyAmount().units(), a.decimals());
        RC_ASSERT(a - b + b == a);
    }));
}

TEST(AmountTest, sharesOfATotalNeverExceedIt) {
    EXPECT_TRUE(rc::check([] {
        const Amount total = Amount::ofUnits(*rc::gen::inRange<std::int64_t>(0, 1LL << 60), 2);
        const auto whole = *rc::gen::inRange<std::int64_t>(1, 1LL << 60);
        const auto part = *rc::gen::inRange<std::int64_t>(0, whole + 1);
        const Amount taken = share(total, part, whole, Rounding::HalfEven);
        RC_ASSERT(!taken.isNegative());
        RC_ASSERT(taken <= total);
    }));
}

struct Refused {
    const char* text;
    AmountFault fault;
};

TEST(AmountTest, refusesWhatIsNoAmountAndSaysWhy) {
    for (const auto& [text, fault] : std::initializer_list<Refused>{
             {"", AmountFault::Empty},
             {"-", AmountFault::Empty},
             {".", AmountFault::NotANumber},
             {"5.", AmountFault::NotANumber},
             {".5", AmountFault::NotANumber},
             {"1e3", AmountFault::NotANumber},
             {"nan", AmountFault::NotANumber},
             {"0x10", AmountFault::NotANumber},
             {"1 000", AmountFault::NotANumber},
             {"\xd9\xa1\xd9\xa2", AmountFault::NotANumber},
             {"1,5", AmountFault::DecimalComma},
             {"5,", AmountFault::DecimalComma},
             {"1.2.3", AmountFault::NotANumber},
             {"0.1234567890123456789", AmountFault::TooManyDecimals},
             {"1234567890123456789012345678901234567890", AmountFault::TooLarge},
         }) {
        const auto parsed = Amount::parse(text);
        ASSERT_FALSE(parsed.ok()) << text;
        EXPECT_EQ(parsed.error(), fault) << text;
    }
}

TEST(AmountTest, bringsAFigureToTheAssetsDecimalsOnlyWhereNothingIsLost) {
    EXPECT_EQ(Amount::parse("0.00000001", 8)->units(), 1);
    EXPECT_EQ(Amount::parse("0.000000001", 8).error(), AmountFault::TooManyDecimals);
    EXPECT_EQ(Amount::parse("1.5000000000000000000000", 8)->text(), "1.50000000");
    EXPECT_EQ(Amount::parse("7", 2)->text(), "7.00");
    EXPECT_EQ(Amount::parse("1000000000000000000000000000000000000", 18).error(), AmountFault::TooLarge);
}

TEST(AmountTest, overflowIsThrownNeverWrapped) {
    const Amount most = Amount::ofUnits(powerOfTen(36), 0);
    EXPECT_THROW(most + most, AmountOverflow);
    EXPECT_THROW(product(most, most, 0, Rounding::HalfEven), AmountOverflow);
    EXPECT_EQ((most - most).units(), 0);
}

TEST(AmountTest, roundsAsNamed) {
    const auto rounded = [](const char* text, Rounding rounding) {
        return amount(text).rounded(0, rounding).text();
    };
    EXPECT_EQ(rounded("2.5", Rounding::HalfEven), "2");
    EXPECT_EQ(rounded("3.5", Rounding::HalfEven), "4");
    EXPECT_EQ(rounded("-2.5", Rounding::HalfEven), "-2");
    EXPECT_EQ(rounded("2.5", Rounding::HalfUp), "3");
    EXPECT_EQ(rounded("-2.5", Rounding::HalfUp), "-3");
    EXPECT_EQ(rounded("2.9", Rounding::TowardZero), "2");
    EXPECT_EQ(rounded("-2.1", Rounding::Floor), "-3");
    EXPECT_EQ(rounded("2.1", Rounding::Ceiling), "3");
}

TEST(AmountTest, multipliesAndDividesExactlyOnce) {
    EXPECT_EQ(product(amount("40.00000000"), amount("91353.00"), 2, Rounding::HalfEven).text(), "3654120.00");
    EXPECT_EQ(product(amount("0.00000001"), amount("0.5"), 2, Rounding::HalfEven).text(), "0.00");
    EXPECT_EQ(ratio(amount("304.12"), amount("100"), 4, Rounding::HalfEven).text(), "3.0412");
    EXPECT_EQ(ratio(amount("1"), amount("3"), 18, Rounding::HalfEven).text(), "0.333333333333333333");
    EXPECT_EQ(
        product(amount("1000000000000.000000000000000000"), amount("90000.12345678"), 2, Rounding::HalfEven)
            .text(),
        "90000123456780000.00");
}

TEST(AmountTest, comparesByValueAcrossScales) {
    EXPECT_EQ(compare(amount("1.50"), amount("1.5")), std::strong_ordering::equal);
    EXPECT_EQ(compare(amount("-1.51"), amount("-1.5")), std::strong_ordering::less);
    EXPECT_EQ(amount("1.5000").shortText(2), "1.50");
    EXPECT_EQ(amount("-0.00").text(), "0.00");
}

}  // namespace
}  // namespace alem
