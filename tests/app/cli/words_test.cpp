#include <gtest/gtest.h>

#include <set>

#include "app/cli/price_text.h"
#include "app/event/enums.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/refusal_words.h"

namespace alem {

namespace {

TEST(PriceText, ShowsSixSignificantDigits) {
    const Wording& words = Wording::of(Language::English);
    const auto shown = [&](const char* text) {
        return cli::shownPrice(Amount::parse(text).value(), words).toStdString();
    };
    EXPECT_EQ(shown("0.002134567890"), "\u2248 0.00213457");
    EXPECT_EQ(shown("0.002000000000"), "0.002");
    EXPECT_EQ(shown("31234567.891234567890"), "\u2248 31,234,567.89");
    EXPECT_EQ(shown("1.234567890000"), "\u2248 1.23457");
    EXPECT_EQ(shown("470.500000000000"), "470.50");
    EXPECT_EQ(shown("12"), "12");
}

TEST(RefusalWords, EveryCodeHasASentenceOfItsOwnInBothTongues) {
    for (const Language language : {Language::English, Language::French}) {
        std::set<QString> seen;
        for (std::size_t i = 0; i < EnumNames<RefusalCode>::names.size(); ++i) {
            const Refusal refusal{static_cast<RefusalCode>(i), "quantity", {}};
            const QString sentence = refusalSentence(refusal, Wording::of(language), nullptr);
            EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
            EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
            EXPECT_TRUE(seen.insert(sentence).second) << sentence.toStdString();
        }
    }
}

TEST(RefusalWords, NoSentenceIsLeftInEnglishForAFrenchReader) {
    for (std::size_t i = 0; i < EnumNames<RefusalCode>::names.size(); ++i) {
        const Refusal refusal{static_cast<RefusalCode>(i), "quantity", {}};
        EXPECT_NE(refusalSentence(refusal, Wording::of(Language::English), nullptr),
                  refusalSentence(refusal, Wording::of(Language::French), nullptr))
            << EnumNames<RefusalCode>::names[i];
    }
}

TEST(RefusalWords, SayTheFiguresAndWhatWouldBeAccepted) {
    const Refusal refusal{RefusalCode::InsufficientHolding,
                          "quantity",
                          {{"held", Amount::parse("2.00000000").value()},
                           {"needed", Amount::parse("3.50000000").value()},
                           {"missing", Amount::parse("1.50000000").value()},
                           {"asset", std::string("BTC")},
                           {"account", std::string("helvion/7701")}}};
    const QString sentence = refusalSentence(refusal, Wording::of(Language::English), nullptr);
    EXPECT_EQ(sentence,
              QStringLiteral(
                  "helvion/7701 holds 2\u00a0BTC, and this needs 3.5\u00a0BTC. 1.5\u00a0BTC are missing. "
                  "At most 2\u00a0BTC can be taken."));
}

TEST(RefusalWords, ARowThatNeedsAChoiceSaysWhy) {
    const Refusal row{RefusalCode::RowsNeedChoice, "change", {{"imbalance", std::string("oneSided")}}};
    const QString sentence = refusalSentence(row, Wording::of(Language::English), nullptr);
    EXPECT_TRUE(sentence.startsWith(QStringLiteral("Only one side of an exchange stands here. Say")))
        << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(QStringLiteral("line"))) << sentence.toStdString();
}

TEST(RefusalWords, RefusedRowsNameTheFaultOfTheFirst) {
    const Refusal rows{RefusalCode::RowsRefused,
                       "evidence",
                       {{"count", std::int64_t{1}},
                        {"line", std::int64_t{8}},
                        {"reason", std::string("fileRefused")},
                        {"fault", std::string("notAnInstant")},
                        {"column", std::int64_t{3}},
                        {"found", std::string("yesterday")}}};
    const QString sentence = refusalSentence(rows, Wording::of(Language::English), nullptr);
    EXPECT_TRUE(sentence.contains(QStringLiteral("column 3"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("yesterday"))) << sentence.toStdString();
}

TEST(RefusalWords, APriceThatDisagreesWithTheSumNamesBoth) {
    const Refusal refusal{RefusalCode::InvalidField,
                          "paid",
                          {{"found", Amount::parse("5.00").value()},
                           {"price", Amount::parse("60000").value()},
                           {"asset", std::string("USD")},
                           {"expected", Amount::parse("60000.00").value()}}};
    const QString sentence = refusalSentence(refusal, Wording::of(Language::English), nullptr);
    EXPECT_TRUE(sentence.contains(QStringLiteral("60,000"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("5\u00a0USD"))) << sentence.toStdString();
}

TEST(DoctrineWords, SayMeasuredNumbersInTheUnitOfTheirMetric) {
    const Wording& words = Wording::of(Language::English);
    const auto shown = [&](const char* metric, const char* value) {
        return measuredWords({metric, value}, words).replace(QChar(0xa0), u' ').toStdString();
    };
    EXPECT_EQ(shown("return(BTC,1d)", "-0.25"), "\u221225.00%");
    EXPECT_EQ(shown("vol_yz(BTC,30d)", "0.314159265358979323846"), "31.42%");
    EXPECT_EQ(shown("age(BTC)", "10288800000"), "119 d");
    EXPECT_EQ(shown("peg(UST)", "52.0000000001"), "52.00 bps");
    EXPECT_EQ(shown("2*shock(BTC,0.94)", "3.14159"), "3.1416");
    EXPECT_EQ(shown("return(BTC,1d)", ""), "unknown");
}

TEST(KindWords, EveryRoleHasAWordInBothTongues) {
    for (const Role role :
         {Role::Officer, Role::Approver, Role::RiskOfficer, Role::Auditor, Role::Administrator}) {
        EXPECT_FALSE(roleWord(role, Wording::of(Language::French)).isEmpty());
        EXPECT_NE(roleWord(role, Wording::of(Language::French)),
                  roleWord(role, Wording::of(Language::English)));
    }
}

}  // namespace

}  // namespace alem
