#include <gtest/gtest.h>

#include <QHash>

#include "tests/ui/frame/demo_window.h"
#include "tests/ui/frame/fund_words.h"
#include "tests/ui/frame/visible_texts.h"
#include "ui/dialogs/all_dialogs.h"
#include "ui/frame/as_of_control.h"
#include "ui/frame/create_fund.h"
#include "ui/frame/sign_in.h"
#include "ui/frame/start_window.h"
#include "ui/parts/language_switch.h"

namespace alem::test {

namespace {

/// Words of the program that are the same in both tongues, each with its reason.
const QHash<QString, QString>& sameInBoth() {
    static const QHash<QString, QString> words{
        {QStringLiteral("FR"), QStringLiteral("the name of a tongue's segment")},
        {QStringLiteral("EN"), QStringLiteral("the name of a tongue's segment")},
        {QStringLiteral("Alem Desk"), QStringLiteral("the program's name")},
        {QStringLiteral("Total"), QStringLiteral("the same word")},
        {QStringLiteral("Doctrine"), QStringLiteral("the same word")},
        {QStringLiteral("Concentration"), QStringLiteral("the same word: a rule of the demonstration fund")},
        {QStringLiteral("crypto"), QStringLiteral("the same word")},
        {QStringLiteral("Transaction"), QStringLiteral("the same word")},
        {QStringLiteral("Transactions"), QStringLiteral("the same word")},
        {QStringLiteral("Notes"), QStringLiteral("the same word")},
        {QStringLiteral("Note"), QStringLiteral("the same word")},
        {QStringLiteral("Source"), QStringLiteral("the same word")},
        {QStringLiteral("Type"), QStringLiteral("the same word")},
        {QStringLiteral("Format"), QStringLiteral("the same word")},
        {QStringLiteral("Rating"), QStringLiteral("the same word in a treasury")},
        {QStringLiteral("LEI"), QStringLiteral("an identifier's name, ISO 17442")},
        {QStringLiteral("CSV"), QStringLiteral("a format's name")},
        {QStringLiteral("JSON"), QStringLiteral("a format's name")},
        {QStringLiteral("PDF"), QStringLiteral("a format's name")},
        {QStringLiteral("SHA"), QStringLiteral("an algorithm's name")},
        {QStringLiteral("active"), QStringLiteral("une contrepartie active: the same word")},
        {QStringLiteral("Lots"), QStringLiteral("the same word")},
        {QStringLiteral("Lot"), QStringLiteral("the same word")},
        {QStringLiteral("Date"), QStringLiteral("the same word")},
        {QStringLiteral("Page"), QStringLiteral("the same word")},
        {QStringLiteral("Pages"), QStringLiteral("the same word")},
        {QStringLiteral("Destination"), QStringLiteral("the same word")},
        {QStringLiteral("Omnibus"), QStringLiteral("the same word")},
        {QStringLiteral("Ed"), QStringLiteral("Ed25519, an algorithm's name")},
        {QStringLiteral("English"), QStringLiteral("a tongue in its own name")},
        {QStringLiteral("Français"), QStringLiteral("a tongue in its own name")},
    };
    return words;
}

/// What stands in both tongues alike although it is the program's, not data.
QStringList untranslated(const QSet<QString>& english, const QSet<QString>& french, const FundWords& fund) {
    QStringList faults;
    for (const QString& text : english& french) {
        const QString words = fund.programsWords(text);
        if (!words.isEmpty() && !sameInBoth().contains(words)) {
            faults.append(QStringLiteral("%1   [%2]").arg(text, words));
        }
    }
    faults.sort();
    return faults;
}

QString firstDifference(const QSet<QString>& before, const QSet<QString>& after) {
    const QStringList lost = (QSet<QString>(before) - after).values();
    const QStringList found = (QSet<QString>(after) - before).values();
    return lost.isEmpty() && found.isEmpty()
               ? QString()
               : QStringLiteral("lost: %1\nnew: %2").arg(lost.join(u'|'), found.join(u'|'));
}

/// Switches the tongue while `shown` is on screen, and back.
void walk(const QString& name, QWidget& shown, const FundWords& fund) {
    LanguageSwitch::instance().setLanguage(Language::English);
    settle();
    const auto english = visibleTexts(shown);
    LanguageSwitch::instance().setLanguage(Language::French);
    settle();
    const auto french = visibleTexts(shown);
    LanguageSwitch::instance().setLanguage(Language::English);
    settle();
    const QString difference = firstDifference(english, visibleTexts(shown));
    EXPECT_TRUE(difference.isEmpty()) << qPrintable(name) << " after the switch back:\n"
                                      << qPrintable(difference);
    const QStringList faults = untranslated(english, french, fund);
    EXPECT_TRUE(faults.isEmpty()) << qPrintable(name) << " does not change:\n"
                                  << qPrintable(faults.join(u'\n'));
    EXPECT_GT(english.size(), 3) << qPrintable(name);
}

}  // namespace

TEST(Tongue, EveryPageFollowsTheSwitch) {
    DemoWindow demo;
    demo.signIn("a.sadykova");
    const FundWords fund(demo.view().desk());
    for (Page* page : demo.window().pages()) {
        demo.window().go({page->name(), {}});
        settle();
        walk(page->name(), demo.window(), fund);
    }
}

TEST(Tongue, APastDayFollowsTheSwitch) {
    DemoWindow demo;
    demo.view().setAsOf({Day::of(2026, 3, 31), true});
    demo.view().settle();
    walk(QStringLiteral("past day"), demo.window(), FundWords(demo.view().desk()));
}

TEST(Tongue, EveryDialogFollowsTheSwitch) {
    DemoWindow demo;
    demo.signIn("a.sadykova");
    const FundWords fund(demo.view().desk());
    for (const NamedDialog& named : allDialogs()) {
        const std::unique_ptr<QDialog> dialog(named.make(demo.view(), &demo.window()));
        dialog->show();
        settle();
        walk(named.name, *dialog, fund);
    }
}

TEST(Tongue, TheWindowsBeforeAFundFollowTheSwitch) {
    DemoWindow demo;
    const FundWords fund(demo.view().desk());
    StartWindow start;
    start.show();
    walk(QStringLiteral("start"), start, fund);
    SignInDialog signIn(demo.view());
    signIn.show();
    walk(QStringLiteral("sign in"), signIn, fund);
    CreateFundDialog create;
    create.show();
    walk(QStringLiteral("create a fund"), create, fund);
}

TEST(Tongue, TheCheckSeesAWordThatStays) {
    DemoWindow demo;
    const FundWords fund(demo.view().desk());
    const QSet<QString> english{QStringLiteral("Holdings"), QStringLiteral("Bitcoin"),
                                QStringLiteral("350c7abb…b9a3"), QStringLiteral("riskOfficer")};
    EXPECT_EQ(untranslated(english, english, fund).size(), 2);
}

}  // namespace alem::test
