#include "ui/wording/typed_number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "ui/wording/figure.h"

namespace alem {
namespace {

using Kind = TypedFault::Kind;

std::string read(Language language, const char* text, std::optional<int> decimals = std::nullopt) {
    const auto typed = readTypedNumber(language, QString::fromUtf8(text), decimals);
    return typed ? typed.value().text() : "fault " + std::to_string(static_cast<int>(typed.error().kind));
}
std::string fault(Kind kind) {
    return "fault " + std::to_string(static_cast<int>(kind));
}

TEST(TypedNumber, EverySpaceGroupsInBothTongues) {
    for (const char* space : {" ", "\u00A0", "\u2007", "\u2009", "\u202F"}) {
        EXPECT_EQ(read(Language::French, (std::string("1") + space + "234,5").c_str()), "1234.5");
        EXPECT_EQ(read(Language::English, (std::string("1") + space + "234.5").c_str()), "1234.5");
    }
    EXPECT_EQ(read(Language::French, "  1 234\u202F567  "), "1234567");
    EXPECT_EQ(read(Language::English, "1,234,567.89"), "1234567.89");
    EXPECT_EQ(read(Language::English, "4,125"), "4125");
}

TEST(TypedNumber, GroupsHaveThreeDigits) {
    EXPECT_EQ(read(Language::French, "12 34,5"), fault(Kind::Groups));
    EXPECT_EQ(read(Language::English, "12,34.5"), fault(Kind::Groups));
    EXPECT_EQ(read(Language::French, "1234 567"), fault(Kind::Groups));
    EXPECT_EQ(read(Language::French, "0 123"), fault(Kind::Groups));
    const auto typed = readTypedNumber(Language::English, u"12,34.5");
    EXPECT_EQ(typed.error().reading->text(), "1234.5");
}

TEST(TypedNumber, TheOtherMarkIsTakenOnlyWhereItCannotBeAGroup) {
    EXPECT_EQ(read(Language::French, "7.25"), "7.25");
    EXPECT_EQ(read(Language::French, "1234.567"), "1234.567");
    EXPECT_EQ(read(Language::French, "0.125"), "0.125");
    EXPECT_EQ(read(Language::English, "7,25"), "7.25");
    EXPECT_EQ(read(Language::English, "1 234,5"), "1234.5");
    EXPECT_EQ(read(Language::French, "1 234.567"), fault(Kind::Ambiguous));
    EXPECT_EQ(read(Language::English, "1 234,567"), fault(Kind::Ambiguous));
    const auto typed = readTypedNumber(Language::French, u"7.250");
    ASSERT_FALSE(typed.ok());
    EXPECT_EQ(typed.error().kind, Kind::Ambiguous);
    EXPECT_EQ(typed.error().reading->text(), "7.250");
    EXPECT_EQ(typed.error().otherReading->text(), "7250");
}

TEST(TypedNumber, TheOtherTonguesGroupsAreAskedAbout) {
    const auto typed = readTypedNumber(Language::French, u"1.234,56");
    ASSERT_FALSE(typed.ok());
    EXPECT_EQ(typed.error().kind, Kind::ForeignGroups);
    EXPECT_EQ(typed.error().reading->text(), "1234.56");
    EXPECT_EQ(read(Language::French, "1.234.567"), fault(Kind::ForeignGroups));
    EXPECT_EQ(read(Language::French, "1,234.56"), fault(Kind::ForeignGroups));
    EXPECT_EQ(read(Language::English, "1.234.567"), fault(Kind::ForeignGroups));
    EXPECT_EQ(read(Language::English, "1.234,56"), fault(Kind::ForeignGroups));
}

TEST(TypedNumber, BothMinusSignsAreMinus) {
    EXPECT_EQ(read(Language::French, "\u22125,5"), "-5.5");
    EXPECT_EQ(read(Language::French, "-5,5"), "-5.5");
    EXPECT_EQ(read(Language::French, "+5,5"), "5.5");
    EXPECT_EQ(read(Language::French, "-0"), "0");
}

TEST(TypedNumber, WhatIsNoNumberIsRefused) {
    for (const char* text : {"5,", ",5", "5.", ".5", "1e3", "nan", "inf", "0x10", "١٢٣", "-", "1--2", "- 5",
                             "1  234", "1,2,3", "5,5 5", "€5", ",", "1,,2"}) {
        for (const Language language : {Language::French, Language::English}) {
            const auto typed = readTypedNumber(language, QString::fromUtf8(text));
            EXPECT_FALSE(typed.ok()) << text;
        }
    }
    EXPECT_EQ(read(Language::French, " "), fault(Kind::Empty));
    EXPECT_EQ(read(Language::French, "1e3"), fault(Kind::NotANumber));
}

TEST(TypedNumber, TheAssetsDecimalsAreTheScale) {
    EXPECT_EQ(read(Language::French, "0,00000001", 8), "0.00000001");
    EXPECT_EQ(read(Language::French, "0,000000001", 8), fault(Kind::TooManyDecimals));
    EXPECT_EQ(read(Language::French, "0,100000000", 8), "0.10000000");
    EXPECT_EQ(read(Language::French, "7,25", 8), "7.25000000");
    EXPECT_EQ(read(Language::English, "1234567890123456789012345678901234567890"), fault(Kind::TooLarge));
}

TEST(TypedNumber, WhatIsWrittenCanBeTypedBack) {
    EXPECT_TRUE(rc::check([](bool frenchTongue, std::int64_t units) {
        const int decimals = *rc::gen::inRange(0, 19);
        const Language language = frenchTongue ? Language::French : Language::English;
        const Amount amount = Amount::ofUnits(units, decimals);
        const auto typed = readTypedNumber(language, writeFigure(language, amount).text);
        RC_ASSERT(typed.ok());
        RC_ASSERT(typed.value() == amount);
    }));
}

}  // namespace
}  // namespace alem
