#include "ui/wording/wording.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

const Wording& french() {
    return Wording::of(Language::French);
}
const Wording& english() {
    return Wording::of(Language::English);
}

Amount amount(const char* text) {
    return Amount::parse(text).value();
}
std::string utf8(const QString& text) {
    return text.toStdString();
}

TEST(Figures, GroupsMarksAndSignsArePinned) {
    EXPECT_EQ(utf8(french().number(amount("1234567.89"))), "1\u202F234\u202F567,89");
    EXPECT_EQ(utf8(english().number(amount("1234567.89"))), "1,234,567.89");
    EXPECT_EQ(utf8(french().number(amount("-1234.50"))), "\u22121\u202F234,50");
    EXPECT_EQ(utf8(english().number(amount("-0.00000001"))), "\u22120.00000001");
    EXPECT_EQ(utf8(english().number(amount("999"))), "999");
    EXPECT_EQ(utf8(english().number(amount("123456789012345678901234567890.123456"))),
              "123,456,789,012,345,678,901,234,567,890.123456");
}

TEST(Figures, ZeroPlusAndPrecisionAreOptions) {
    EXPECT_EQ(utf8(english().number(amount("0.00"), {.dashForZero = true})), "\u2013");
    EXPECT_TRUE(english().figure(amount("0.00"), {.dashForZero = true}).dash);
    EXPECT_EQ(utf8(english().number(amount("0.00"))), "0.00");
    EXPECT_EQ(utf8(english().number(amount("7.25"), {.plus = true})), "+7.25");
    EXPECT_EQ(utf8(english().number(amount("0.00"), {.plus = true})), "0.00");
    EXPECT_EQ(utf8(french().number(amount("7.25"), {.decimals = 8})), "7,25000000");
    EXPECT_FALSE(french().figure(amount("7.25"), {.decimals = 8}).rounded);
    const Figure rounded = english().figure(amount("2.675"), {.decimals = 2, .rounding = Rounding::HalfEven});
    EXPECT_EQ(utf8(rounded.text), "2.68");
    EXPECT_TRUE(rounded.rounded);
    EXPECT_EQ(utf8(english().number(amount("-0.001"), {.decimals = 2, .rounding = Rounding::HalfEven})),
              "0.00");
    EXPECT_EQ(utf8(english().number(amount("2026"), {.grouped = false})), "2026");
}

TEST(Figures, APartOfSomethingIsNeverShownAsNothing) {
    const FigureOptions part{.dashForZero = true, .part = true};
    EXPECT_EQ(utf8(english().number(amount("0.00"), part)), "<\u00a00.01");
    EXPECT_EQ(utf8(french().number(amount("0.00"), part)), "<\u00a00,01");
    EXPECT_EQ(utf8(english().number(amount("0.01"), part)), "0.01");
    const FigureOptions tenths{.decimals = 1, .rounding = Rounding::HalfEven, .part = true};
    EXPECT_EQ(utf8(english().number(amount("0.02"), tenths)), "<\u00a00.1");
    const Figure shown = english().figure(amount("0.00"), part);
    EXPECT_FALSE(shown.dash);
    EXPECT_EQ(utf8(shown.fractionPart()), ".01") << "on the mark of its column";
}

TEST(Figures, DroppingDigitsWithoutRoundingIsAMistake) {
    EXPECT_DEATH(static_cast<void>(english().number(amount("1.239"), {.decimals = 2})), "named rounding");
}

TEST(Figures, PartsMeetAtTheMark) {
    const Figure figure = french().figure(amount("-1234.50"));
    EXPECT_EQ(utf8(figure.integerPart()), "\u22121\u202F234");
    EXPECT_EQ(utf8(figure.fractionPart()), ",50");
    EXPECT_EQ(figure.fractionDigits, 2);
    EXPECT_EQ(utf8(english().figure(amount("12")).fractionPart()), "");
}

TEST(Figures, PercentMoneyAndQuantity) {
    EXPECT_EQ(utf8(french().percent(amount("5.6"))), "5,6\u202F%");
    EXPECT_EQ(utf8(english().percent(amount("5.6"))), "5.6%");
    EXPECT_EQ(utf8(french().money(amount("1234.50"), QStringLiteral("EUR"))), "1\u202F234,50\u00A0€");
    EXPECT_EQ(utf8(french().money(amount("1234.50"), QStringLiteral("KZT"))), "1\u202F234,50\u00A0KZT");
    EXPECT_EQ(utf8(english().money(amount("1234.50"), QStringLiteral("EUR"))), "€1,234.50");
    EXPECT_EQ(utf8(english().money(amount("-1234.50"), QStringLiteral("EUR"))), "\u2212€1,234.50");
    EXPECT_EQ(utf8(english().money(amount("1234.50"), QStringLiteral("KZT"))), "KZT\u00A01,234.50");
    EXPECT_EQ(utf8(french().quantity(amount("7.25"), QStringLiteral("BTC"))), "7,25\u00A0BTC");
}

TEST(Figures, CountsAreGroupedIdsAreNot) {
    EXPECT_EQ(utf8(french().integer(12418)), "12\u202F418");
    EXPECT_EQ(utf8(english().integer(-12418)), "\u221212,418");
    EXPECT_EQ(utf8(Wording::plain(2026)), "2026");
    EXPECT_EQ(utf8(Wording::plain(900000)), "900000");
}

TEST(Dates, OnlyTheFirstIsAnOrdinalInFrench) {
    EXPECT_EQ(utf8(french().longDate(*Day::of(2026, 3, 1))), "1er mars 2026");
    EXPECT_EQ(utf8(french().longDate(*Day::of(2026, 3, 2))), "2 mars 2026");
    EXPECT_EQ(utf8(english().longDate(*Day::of(2026, 3, 2))), "2 March 2026");
    EXPECT_EQ(utf8(french().weekdayDate(*Day::of(2026, 7, 17))), "vendredi 17 juillet 2026");
    EXPECT_EQ(utf8(english().weekdayDate(*Day::of(1969, 12, 31))), "Wednesday 31 December 1969");
    EXPECT_EQ(utf8(Wording::isoDate(*Day::of(2026, 7, 17))), "2026-07-17");
}

TEST(Dates, TimesAreThoseOfTheFundsZone) {
    const Zone almaty = *Zone::find("Asia/Almaty");
    const Instant instant = *Instant::parse("2026-07-17T09:05:52Z");
    EXPECT_EQ(utf8(french().moment(instant, almaty)), "17 juillet 2026, 14:05");
    EXPECT_EQ(utf8(english().moment(instant, almaty)), "17 July 2026, 14:05");
    EXPECT_EQ(utf8(Wording::isoMinute(instant, almaty)), "2026-07-17 14:05");
    EXPECT_EQ(utf8(Wording::isoSecond(instant, almaty)), "2026-07-17 14:05:52");
    // Before 2024-03-01 the same clock stood at UTC+6.
    EXPECT_EQ(utf8(english().moment(*Instant::parse("2024-02-10T20:00:00Z"), almaty)),
              "11 February 2024, 02:00");
}

TEST(Dates, AgesHaveOneUnit) {
    using std::chrono::hours;
    using std::chrono::minutes;
    EXPECT_EQ(utf8(english().age(minutes(24))), "24\u00A0min");
    EXPECT_EQ(utf8(english().age(hours(26))), "26\u00A0h");
    EXPECT_EQ(utf8(english().age(hours(72))), "3\u00A0d");
    EXPECT_EQ(utf8(french().age(hours(72))), "3\u202Fj");
    EXPECT_EQ(utf8(french().age(std::chrono::seconds(-5))), "0\u202Fs");
}

TEST(Dates, TypedDatesAreReadDayFirst) {
    const Day day = *Day::of(2026, 7, 17);
    for (const char* text :
         {"2026-07-17", "17/07/2026", "17.7.2026", " 17 07 2026 ", "17072026", "17 juillet 2026"}) {
        EXPECT_EQ(french().parseTypedDate(QString::fromUtf8(text)), day) << text;
    }
    EXPECT_EQ(french().parseTypedDate(u"1er mars 2026"), Day::of(2026, 3, 1));
    for (const char* text : {"", "31/02/2026", "17/07/26", "7/17/2026", "17 July 2026"}) {
        EXPECT_FALSE(french().parseTypedDate(QString::fromUtf8(text)).has_value()) << text;
    }
}

TEST(Words, ListsQuotesAndLabels) {
    EXPECT_EQ(utf8(french().list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})),
              "a, b et c");
    EXPECT_EQ(utf8(english().list({QStringLiteral("a"), QStringLiteral("b")})), "a and b");
    EXPECT_EQ(utf8(english().list({})), "");
    EXPECT_EQ(utf8(french().quoted(QStringLiteral("ici"))), "«\u202Fici\u202F»");
    EXPECT_EQ(utf8(french().labelled(QStringLiteral("Compris"), QStringLiteral("1"))), "Compris\u00A0: 1");
}

TEST(Words, BothTonguesWorkSideBySideWithTheirOwnPlurals) {
    const auto entries = [](const Wording& words, int count) {
        return utf8(words.translate("Wording", "%n entries", nullptr, count));
    };
    EXPECT_EQ(entries(english(), 0), "0 entries");
    EXPECT_EQ(entries(english(), 1), "1 entry");
    EXPECT_EQ(entries(french(), 0), "0 écriture");
    EXPECT_EQ(entries(french(), 1), "1 écriture");
    EXPECT_EQ(entries(french(), 2), "2 écritures");
    EXPECT_EQ(entries(french(), 12418), "12\u202F418 écritures");
    EXPECT_EQ(entries(english(), 12418), "12,418 entries");
    EXPECT_EQ(utf8(french().translate("Wording", "never translated")), "never translated");
}

}  // namespace
}  // namespace alem
