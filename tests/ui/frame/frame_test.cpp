#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <fstream>

#include "tests/ui/frame/demo_window.h"
#include "ui/frame/as_of_control.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/create_fund.h"
#include "ui/frame/footer.h"
#include "ui/frame/hindrance.h"
#include "ui/frame/key_files.h"
#include "ui/frame/live_sign.h"
#include "ui/frame/log_check.h"
#include "ui/frame/page_header.h"
#include "ui/frame/sign_in.h"
#include "ui/frame/start_window.h"
#include "ui/frame/value_history.h"
#include "ui/parts/as_of_banner.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"

namespace alem::test {

namespace {

QPushButton* mainAct(MainWindow& window) {
    return window.findChild<PageHeader*>()->mainAct();
}

}  // namespace

TEST(Frame, ActsAreOffUntilSomebodySignsIn) {
    DemoWindow demo;
    EXPECT_FALSE(mainAct(demo.window())->isEnabled());
    EXPECT_EQ(mainAct(demo.window())->toolTip(), hindranceSentence(FundView::Hindrance::NotSignedIn));
    demo.signIn("a.sadykova");
    EXPECT_TRUE(mainAct(demo.window())->isEnabled());
    demo.view().signOut();
    EXPECT_FALSE(mainAct(demo.window())->isEnabled());
}

TEST(Frame, APastDayIsReadOnlyUnderABanner) {
    DemoWindow demo;
    demo.signIn("a.sadykova");
    const auto* banner = demo.window().findChild<AsOfBanner*>();
    EXPECT_FALSE(banner->isVisible());
    demo.view().setAsOf({Day::of(2026, 3, 31), true});
    demo.view().settle();
    settle();
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->knownThen());
    EXPECT_FALSE(mainAct(demo.window())->isEnabled());
    EXPECT_EQ(demo.view().hindrance(), FundView::Hindrance::PastDay);
    EXPECT_LT(demo.view().books().size(), demo.view().desk().size());
    demo.view().setAsOf({});
    EXPECT_FALSE(banner->isVisible());
    EXPECT_EQ(demo.view().books().size(), demo.view().desk().size());
}

TEST(Frame, APastDayIsReadWhileTheWindowGoesOn) {
    DemoWindow demo;
    const auto* footer = demo.window().findChild<Footer*>();
    const auto says = [&](const QString& words) {
        const auto texts = footer->findChildren<QLabel*>();
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QLabel* text) { return text->text().contains(words); });
    };
    demo.view().setAsOf({Day::of(2026, 3, 31), true});
    EXPECT_TRUE(demo.view().isNow()) << "until it is read";
    EXPECT_TRUE(says(QStringLiteral("Reading the log for")));
    demo.view().pastReading().cancel();
    demo.view().settle();
    EXPECT_TRUE(demo.view().isNow());
    EXPECT_FALSE(says(QStringLiteral("Reading the log for")));
    EXPECT_EQ(demo.view().wanted(), AsOf());
    // The day wanted last is the one that is shown.
    demo.view().setAsOf({Day::of(2026, 3, 31), true});
    demo.view().setAsOf({Day::of(2026, 4, 30), false});
    demo.view().settle();
    EXPECT_EQ(demo.view().asOf(), (AsOf{Day::of(2026, 4, 30), false}));
    demo.view().setAsOf({Day::of(2026, 3, 31), true});
    demo.view().setAsOf({});
    demo.view().settle();
    EXPECT_TRUE(demo.view().isNow());
}

TEST(Frame, TheHistoryIsComputedBesideAndOnlyWhenThePastChanges) {
    DemoWindow demo;
    demo.signIn("a.sadykova");
    ValueHistory& history = demo.view().valueHistory();
    static_cast<void>(history.days());
    demo.view().settle();
    const auto days = history.days();
    ASSERT_GT(days.size(), 300U);
    EXPECT_FALSE(history.isComputing());
    const Books& books = demo.view().books();
    StatementRequest request;
    request.asOf = demo.view().instant();
    const auto expected = valueHistory(books, request);
    ASSERT_FALSE(expected.empty());
    EXPECT_EQ(days.back().value, expected.back().value);

    const auto price = [&](Instant at) {
        PriceFacts facts;
        facts.asset = AssetId::of("BTC");
        facts.quote = AssetId::of("USD");
        facts.price = Amount::parse("91000").value();
        facts.source = "test";
        facts.effective = at;
        return demo.view().desk().execute(SetPrice(facts)).ok();
    };
    ASSERT_TRUE(price(demo.view().instant().plusMilliseconds(-Instant::millisecondsADay)));
    static_cast<void>(history.days());
    EXPECT_TRUE(history.isComputing());
    demo.view().settle();
    EXPECT_NE(history.days().back().value, days.back().value);
}

TEST(Frame, WhatWasBelievedDiffersFromWhatIsKnownNow) {
    DemoWindow demo;
    // The wrong custody fee of 14 May was taken back the day after: both mornings are told apart.
    const AsOf then{Day::of(2026, 5, 14), true};
    demo.view().setAsOf(then);
    demo.view().settle();
    const auto believed = demo.view().valuation().totals.value();
    demo.view().setAsOf({then.day, false});
    demo.view().settle();
    const auto known = demo.view().valuation().totals.value();
    ASSERT_TRUE(believed && known);
    EXPECT_NE(*believed, *known);
}

TEST(Frame, TheDayBeforeTheFundBeganIsRefused) {
    DemoWindow demo;
    AsOfPopup popup(demo.view());
    auto* day = popup.findChild<DateEdit*>();
    ASSERT_NE(day, nullptr);
    day->setText(QStringLiteral("01/01/2020"));
    popup.show();
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_TRUE(demo.view().isNow());
    EXPECT_TRUE(popup.findChild<Field*>()->isRefused());
}

TEST(Frame, AWrongPassphraseIsSaidInItsPlace) {
    DemoWindow demo;
    SignInDialog dialog(demo.view());
    dialog.show();
    dialog.officers()->setCurrentIndex(dialog.officers()->findData(QStringLiteral("a.sadykova")));
    dialog.passphrase()->setText(QStringLiteral("wrong"));
    QTest::keyClick(dialog.passphrase(), Qt::Key_Return);
    auto* field = static_cast<Field*>(dialog.passphrase()->parentWidget());
    EXPECT_TRUE(QTest::qWaitFor([&] { return field->isRefused(); }, 20'000));
    EXPECT_EQ(dialog.passphrase()->text(), QStringLiteral("wrong"));
    EXPECT_FALSE(demo.view().desk().signedIn());

    dialog.passphrase()->setText(QStringLiteral("demonstration-a.sadykova"));
    QTest::keyClick(dialog.passphrase(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 20'000));
    EXPECT_EQ(demo.view().desk().signedIn(), OfficerId::of("a.sadykova"));
}

TEST(Frame, ThePaletteFindsPagesAndEntries) {
    DemoWindow demo;
    demo.window().openPalette();
    auto* palette = demo.window().findChild<CommandPalette*>();
    ASSERT_NE(palette, nullptr);
    const int everything = palette->found();
    QTest::keyClicks(palette->line(), QStringLiteral("helvion"));
    EXPECT_GT(palette->found(), 0);
    EXPECT_LT(palette->found(), everything);
    palette->line()->setText(QStringLiteral("no such thing at all"));
    EXPECT_EQ(palette->found(), 0);
    palette->line()->setText(demo.window().pages().back()->title());
    QTest::keyClick(palette->line(), Qt::Key_Return);
    settle();
    EXPECT_EQ(demo.window().page(), demo.window().pages().back());
}

TEST(Frame, ThePaletteFindsOfficersInTheRegister) {
    DemoWindow demo;
    demo.window().openPalette();
    auto* palette = demo.window().findChild<CommandPalette*>();
    ASSERT_NE(palette, nullptr);
    QTest::keyClicks(palette->line(), QStringLiteral("laurent"));
    ASSERT_EQ(palette->found(), 1);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    settle();
    EXPECT_EQ(demo.window().page()->name(), "register");
    const auto texts = demo.window().page()->findChildren<Text*>();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const Text* text) {
        return text->isVisible() && text->text() == QStringLiteral("Mathilde Laurent");
    })) << "and shows that one";
}

TEST(Frame, VerificationEndsSound) {
    DemoWindow demo;
    demo.view().logCheck().start();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return demo.view().logCheck().state() != LogCheck::State::Running; }, 60'000));
    EXPECT_EQ(demo.view().logCheck().state(), LogCheck::State::Sound);
    EXPECT_EQ(demo.view().logCheck().last()->entries, demo.view().desk().size());
}

TEST(Frame, AFileThatIsNoFundIsRefusedInWords) {
    startApplication();
    StartWindow start;
    start.show();
    start.open("/no/such/fund.alem");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !start.isBusy(); }, 20'000));
    EXPECT_FALSE(start.opening().refusal().isEmpty());
    EXPECT_EQ(start.opening().take().desk, nullptr);
}

TEST(Frame, AFundThatIsOpenElsewhereIsOpenedForReading) {
    DemoWindow demo;
    FundOpening opening;
    opening.open(demo.path());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !opening.isRunning(); }, 60'000));
    const OpenedFund opened = opening.take();
    ASSERT_NE(opened.desk, nullptr);
    EXPECT_TRUE(opened.readOnly);
}

TEST(Frame, TheNameOfAFundGivesANameForItsLogOrNone) {
    const auto slug = [](const char* name) { return CreateFundDialog::slugOf(QString::fromUtf8(name)); };
    EXPECT_EQ(slug("Alatau  Reserve (2)"), QStringLiteral("alatau-reserve-2"));
    EXPECT_EQ(slug("Réserve stratégique"), QStringLiteral("reserve-strategique"));
    EXPECT_EQ(slug("Cœur d’Ardoise"), QStringLiteral("coeur-d-ardoise"));
    EXPECT_EQ(slug("Ұлттық қор"), QString());
    EXPECT_EQ(slug("– –"), QString());
}

TEST(Frame, EscapeInTheCreationOfAFundAsksOnceSomethingWasTyped) {
    startApplication();
    CreateFundDialog dialog;
    dialog.show();
    dialog.findChildren<QLineEdit*>().front()->setText(QStringLiteral("Trial reserve"));
    QTimer::singleShot(50, [] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(question, nullptr);
        question->reject();
    });
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    dialog.findChildren<QLineEdit*>().front()->clear();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

/// All fields of the form, in their order on the screen, and its main act pressed.
void submitFund(CreateFundDialog& dialog, const std::filesystem::path& path) {
    const QStringList typed{QStringLiteral("Trial reserve"),
                            QStringLiteral("trial.example/desk"),
                            QStringLiteral("USD, KZT"),
                            QStringLiteral("Asia/Almaty"),
                            QStringLiteral("a.trial"),
                            QStringLiteral("Aliya Trial"),
                            QStringLiteral("a passphrase"),
                            QStringLiteral("a passphrase"),
                            QString::fromStdString(path.string())};
    const auto fields = dialog.findChildren<Field*>();
    ASSERT_EQ(fields.size(), typed.size());
    for (qsizetype at = 0; at < typed.size(); ++at) {
        auto* edit = fields[at]->findChild<QLineEdit*>();
        ASSERT_NE(edit, nullptr);
        edit->setText(typed[at]);
    }
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            button->click();
            return;
        }
    }
    FAIL() << "the form has no main act";
}

TEST(Frame, AFundIsMadeTogetherWithTheKeysThatOpenIt) {
    startApplication();
    QTemporaryDir place;
    const std::filesystem::path path = place.filePath(QStringLiteral("trial.alem")).toStdString();
    CreateFundDialog dialog;
    submitFund(dialog, path);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(std::filesystem::exists(path));
    const auto folder = keysFolderOf(path);
    for (const auto& file :
         {officerKeyFile(folder, OfficerId::of("a.trial")), logKeyFile(folder, OfficerId::of("a.trial"))}) {
        EXPECT_TRUE(SigningKey::load(file, "a passphrase").ok()) << file;
    }
}

TEST(Frame, WhereAKeyCannotBeWrittenThereIsNoFundEither) {
    startApplication();
    QTemporaryDir place;
    const std::filesystem::path path = place.filePath(QStringLiteral("trial.alem")).toStdString();
    const auto folder = keysFolderOf(path);
    const auto taken = logKeyFile(folder, OfficerId::of("a.trial"));
    std::filesystem::create_directories(folder);
    std::ofstream(taken) << "another key";
    CreateFundDialog dialog;
    submitFund(dialog, path);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(std::filesystem::exists(path)) << "nobody could sign in to it";
    EXPECT_FALSE(std::filesystem::exists(officerKeyFile(folder, OfficerId::of("a.trial"))));
    EXPECT_TRUE(std::filesystem::exists(taken)) << "a key that was there before is nobody's to remove";
}

TEST(Frame, AFundThatIsRefusedLeavesNoKeysBehind) {
    startApplication();
    QTemporaryDir place;
    const std::filesystem::path path = place.filePath(QStringLiteral("trial.alem")).toStdString();
    std::ofstream(path) << "something else";
    CreateFundDialog dialog;
    submitFund(dialog, path);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(std::filesystem::exists(keysFolderOf(path)));
}

TEST(Frame, AReasonBelongsToTheOfficerWhoTypedIt) {
    DemoWindow demo;
    demo.signIn("t.akhmetov");
    demo.window().go({QStringLiteral("approvals"), {}});
    settle();
    QLineEdit* reason = nullptr;
    for (auto* edit : demo.window().page()->findChildren<QLineEdit*>()) {
        reason = edit->isVisible() ? edit : reason;
    }
    ASSERT_NE(reason, nullptr);
    reason->setText(QStringLiteral("above the market"));
    demo.view().signOut();
    demo.signIn("m.laurent");
    settle();
    EXPECT_EQ(reason->text(), QString());
}

TEST(Frame, TheFooterSaysWhileAnythingIsLive) {
    DemoWindow demo;
    LanguageSwitch::instance().setLanguage(Language::English);
    const auto* footer = demo.window().findChild<Footer*>();
    const auto link = [&]() -> QPushButton* {
        for (auto* button : footer->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("trades watched"))) {
                return button;
            }
        }
        return nullptr;
    };
    EXPECT_EQ(link(), nullptr);
    LiveSign::of(demo.view()).setFeed(LiveSign::Part::Paused);
    LiveSign::of(demo.view()).setWatch(LiveSign::Part::On);
    ASSERT_NE(link(), nullptr);
    EXPECT_EQ(link()->text(), QStringLiteral("Live prices paused, trades watched"));
    int wanted = 0;
    QObject::connect(footer, &Footer::liveWanted, footer, [&] { ++wanted; });
    link()->click();
    EXPECT_EQ(wanted, 1);
    LiveSign::of(demo.view()).setFeed(LiveSign::Part::Off);
    LiveSign::of(demo.view()).setWatch(LiveSign::Part::Off);
    EXPECT_EQ(link(), nullptr);
}

TEST(Frame, TheTongueReachesTheWindowAtOnce) {
    DemoWindow demo;
    const QString english = demo.window().page()->title();
    QTest::keyClick(&demo.window(), Qt::Key_L, Qt::ControlModifier);
    settle();
    EXPECT_NE(demo.window().page()->title(), english);
    LanguageSwitch::instance().setLanguage(Language::English);
}

}  // namespace alem::test
