#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include "app/demo/demo_officers.h"
#include "tests/ui/dialogs/fixture.h"
#include "ui/dialogs/exchange_dialog.h"
#include "ui/dialogs/market_dialogs.h"
#include "ui/dialogs/register_dialogs.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/check_list.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/editors.h"
#include "ui/parts/field.h"
#include "ui/parts/language_switch.h"
#include "ui/words/refusal_words.h"

namespace alem {
namespace {

class ActDialogTest : public testing::Test {
  protected:
    ActDialogTest() {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        demo = std::make_unique<DemoDesk>();
        dialog = std::make_unique<ExchangeDialog>(ExchangeDialog::Side::Purchase, demo->view(), nullptr);
        dialog->show();
    }
    ~ActDialogTest() override { LanguageSwitch::instance().setLanguage(Language::English); }

    void fill(const QString& quantity, const QString& price) {
        enter(*dialog, "account", QStringLiteral("own/multisig"));
        enter(*dialog, "asset", QStringLiteral("BTC"));
        enter(*dialog, "quantity", quantity);
        enter(*dialog, "price", price);
        enter(*dialog, "paidFrom", QStringLiteral("ertis/usd"));
        enter(*dialog, "fee", QStringLiteral("12.34"));
        dialog->review();
    }
    /// Answers the next question with the button of that text.
    static void answer(const QString& text) {
        QTimer::singleShot(50, [text] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(question, nullptr);
            for (QAbstractButton* button : question->buttons()) {
                if (button->text() == text) {
                    button->click();
                }
            }
        });
    }

    std::unique_ptr<DemoDesk> demo;
    std::unique_ptr<ExchangeDialog> dialog;
};

TEST_F(ActDialogTest, ATimeThatTheClockSkippedIsNotUnderstood) {
    fill(QStringLiteral("1"), QStringLiteral("60000"));
    // In Almaty the clock went from 02:00 to 03:00 on that day.
    enter(*dialog, "effective", QStringLiteral("28/03/2004"));
    auto* time = dialog->findChild<TimeEdit*>();
    ASSERT_NE(time, nullptr);
    time->setText(QStringLiteral("02:30"));
    dialog->review();
    EXPECT_TRUE(editorFault(time).contains(QStringLiteral("02:30"))) << editorFault(time).toStdString();
    EXPECT_FALSE(dialog->form().isUnderstood());
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    for (const char* shown : {"01:59", "03:00", ""}) {
        time->setText(QString::fromLatin1(shown));
        EXPECT_TRUE(editorFault(time).isEmpty()) << shown;
    }
}

TEST_F(ActDialogTest, APriceThatNoSourceHasAnythingLikeIsToBeLookedAtOnceMore) {
    fill(QStringLiteral("1"), QStringLiteral("91240"));
    EXPECT_TRUE(dialog->shownDoubt().isEmpty()) << dialog->shownDoubt().toStdString();
    fill(QStringLiteral("1"), QStringLiteral("912400"));
    EXPECT_TRUE(dialog->shownDoubt().contains(QStringLiteral("Composite (fictional)")))
        << dialog->shownDoubt().toStdString();
    EXPECT_TRUE(dialog->shownDoubt().contains(QStringLiteral("912,400")));
    EXPECT_TRUE(dialog->refusal().isEmpty());
    // The same slip in the sum of ten.
    for (ChoiceBox* box : dialog->findChildren<ChoiceBox*>()) {
        if (box->key() == QStringLiteral("price")) {
            box->setKey(QStringLiteral("sum"));
        }
    }
    fill(QStringLiteral("0.1"), QStringLiteral("91240"));
    EXPECT_TRUE(dialog->shownDoubt().contains(QStringLiteral("912,400")));
    fill(QStringLiteral("0.1"), QStringLiteral("9124"));
    EXPECT_TRUE(dialog->shownDoubt().isEmpty()) << dialog->shownDoubt().toStdString();
}

TEST_F(ActDialogTest, APriceTypedInFarFromAnotherSourceIsToBeLookedAtOnceMore) {
    PriceDialog price(demo->view(), nullptr);
    price.fill(PriceFacts{AssetId::of("BTC"), {}, {}, AssetId::of("USD"), "Live"});
    enter(price, "price", QStringLiteral("9124.05"));
    price.review();
    EXPECT_TRUE(price.mainButton()->isEnabled());
    EXPECT_TRUE(price.shownDoubt().contains(QStringLiteral("Composite (fictional)")))
        << price.shownDoubt().toStdString();
    LanguageSwitch::instance().setLanguage(Language::French);
    price.review();
    EXPECT_TRUE(price.shownDoubt().contains(QString::fromUtf8("9\u202f124,05")))
        << price.shownDoubt().toStdString();
    enter(price, "price", QStringLiteral("91240"));
    price.review();
    EXPECT_TRUE(price.shownDoubt().isEmpty());
}

TEST_F(ActDialogTest, WhoHasNoRoleForItIsToldBeforeAnythingIsFilledIn) {
    EXPECT_TRUE(dialog->refusal().isEmpty()) << "the dealer may";
    demo->signIn("d.omarov");
    dialog->review();
    EXPECT_EQ(dialog->refusal(), "Your roles do not allow this. Roles that do: Dealer.");
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    demo->signIn("a.sadykova");
    dialog->review();
    EXPECT_TRUE(dialog->refusal().isEmpty());
}

TEST_F(ActDialogTest, SealsExactlyWhatWasTyped) {
    const auto before = demo->desk().size();
    fill(QStringLiteral("1.25"), QStringLiteral("91,353.00"));
    ASSERT_TRUE(dialog->mainButton()->isEnabled()) << dialog->message().toStdString();
    EXPECT_EQ(dialog->mainButton()->text(), QStringLiteral("Record purchase"));
    dialog->submit();
    ASSERT_TRUE(dialog->isRecorded());
    EXPECT_EQ(demo->desk().size(), before + 1);
    const auto entry = demo->desk().entry(before);
    ASSERT_TRUE(entry.ok());
    const auto& facts = std::get<Purchased>(entry->event);
    EXPECT_EQ(facts.quantity.text(), "1.25000000");
    EXPECT_EQ(facts.paid->text(), "114191.25");
    EXPECT_EQ(facts.fee->text(), "12.34");
    EXPECT_EQ(facts.account, AccountId::of("own/multisig"));
    EXPECT_EQ(facts.paidFrom, AccountId::of("ertis/usd"));
    EXPECT_EQ(dialog->summaryLines().lines().back().value, QStringLiteral("114,203.59"));
}

TEST_F(ActDialogTest, NamesTheSecondPersonBeforeItIsSubmitted) {
    fill(QStringLiteral("40"), QStringLiteral("91353"));
    ASSERT_TRUE(dialog->mainButton()->isEnabled()) << dialog->message().toStdString();
    EXPECT_EQ(dialog->mainButton()->text(), QStringLiteral("Submit for approval"));
    EXPECT_TRUE(dialog->findChild<StateNote*>()->sentence().contains(QStringLiteral("Timur Akhmetov")));
    dialog->submit();
    ASSERT_TRUE(dialog->isRecorded());
    EXPECT_TRUE(dialog->recorded()->proposal.has_value());
}

TEST_F(ActDialogTest, ARefusalThatNoFieldIsToBlameForStandsBelowThemAll) {
    fill(QStringLiteral("1.25"), QStringLiteral("91,353.00"));
    EXPECT_EQ(dialog->refusal(), QString());
    demo->signIn("b.iskakov");
    dialog->review();
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    EXPECT_FALSE(dialog->refusal().isEmpty());
    demo->signIn("a.sadykova");
    dialog->review();
    EXPECT_EQ(dialog->refusal(), QString());
}

TEST_F(ActDialogTest, ARefusalStandsBesideItsFieldAndGoesAway) {
    fill(QStringLiteral("500"), QStringLiteral("91353"));
    Field* quantity = dialog->form().field("quantity");
    Field* paidFrom = dialog->form().field("paidFrom");
    EXPECT_TRUE(quantity->isRefused() || paidFrom->isRefused());
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    const auto before = demo->desk().size();
    dialog->submit();
    EXPECT_FALSE(dialog->isRecorded());
    EXPECT_EQ(demo->desk().size(), before);
    enter(*dialog, "quantity", QStringLiteral("1"));
    dialog->review();
    EXPECT_FALSE(quantity->isRefused());
    EXPECT_FALSE(paidFrom->isRefused());
    EXPECT_TRUE(dialog->mainButton()->isEnabled());
}

TEST_F(ActDialogTest, SaysWhichHoldingIsTooSmallBesideThePayingAccount) {
    enter(*dialog, "account", QStringLiteral("own/multisig"));
    enter(*dialog, "asset", QStringLiteral("BTC"));
    enter(*dialog, "quantity", QStringLiteral("1"));
    enter(*dialog, "price", QStringLiteral("91353"));
    enter(*dialog, "paidFrom", QStringLiteral("helvion/7701"));
    dialog->review();
    Field* field = dialog->form().field("paidFrom");
    ASSERT_TRUE(field->isRefused());
    EXPECT_FALSE(dialog->form().field("quantity")->isRefused());
}

TEST_F(ActDialogTest, ReviewsByItselfAfterAPause) {
    fill(QStringLiteral("1"), QStringLiteral("91353"));
    ASSERT_TRUE(dialog->mainButton()->isEnabled());
    enter(*dialog, "quantity", QStringLiteral("0"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->mainButton()->isEnabled(), 2000);
}

TEST_F(ActDialogTest, TypedTextSurvivesALanguageSwitchWithItsMeaning) {
    fill(QStringLiteral("1,234.5"), QStringLiteral("91353.5"));
    enter(*dialog, "note", QStringLiteral("first tranche"));
    auto* quantity = qobject_cast<AmountEdit*>(dialog->form().field("quantity")->editor());
    auto* note = qobject_cast<QLineEdit*>(dialog->form().field("note")->editor());
    LanguageSwitch::instance().setLanguage(Language::French);
    QCoreApplication::processEvents();
    ASSERT_TRUE(quantity->amount().has_value());
    EXPECT_EQ(quantity->amount()->text(), "1234.50000000");
    EXPECT_EQ(note->text(), QStringLiteral("first tranche"));
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Nouvel achat"));
}

TEST_F(ActDialogTest, TheOtherTongueIsAKeyAwayInAForm) {
    enter(*dialog, "quantity", QStringLiteral("12.5"));
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    QTest::keyClick(dialog.get(), Qt::Key_L, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Nouvel achat"));
    auto* quantity = qobject_cast<AmountEdit*>(dialog->form().field("quantity")->editor());
    ASSERT_TRUE(quantity->amount().has_value());
    EXPECT_EQ(quantity->amount()->shortText(), "12.5");
}

TEST_F(ActDialogTest, WhatIsBoughtIsOfferedBeforeMoney) {
    const auto* asset = qobject_cast<ChoiceBox*>(dialog->form().field("asset")->editor());
    ASSERT_NE(asset, nullptr);
    EXPECT_EQ(asset->itemData(0).toString(), QStringLiteral("BTC"));
    EXPECT_EQ(asset->itemData(asset->count() - 1).toString(), QStringLiteral("KZT"));
}

TEST_F(ActDialogTest, ASumThatIsMissingHasItsCents) {
    fill(QStringLiteral("1234.5"), QStringLiteral("91353"));
    enter(*dialog, "fee", QStringLiteral("12.40"));
    dialog->review();
    const QString sentence = dialog->form().field("paidFrom")->editor()->accessibleDescription();
    EXPECT_TRUE(sentence.contains(QStringLiteral(".90\u00A0USD"))) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(QRegularExpression(QStringLiteral("\\.\\d\u00A0USD"))))
        << sentence.toStdString();
}

TEST_F(ActDialogTest, SaysWhyAnAssetIsNotPaidForWithItself) {
    Refusal refusal{RefusalCode::InvalidField, "paidAsset", {}};
    const QString sentence = refusalSentence(refusal, interfaceWording(), nullptr);
    EXPECT_TRUE(sentence.contains(QStringLiteral("itself"))) << sentence.toStdString();
}

TEST_F(ActDialogTest, GrowsForALongRefusalInsteadOfScrolling) {
    fill(QStringLiteral("1234.5"), QStringLiteral("91353"));
    ASSERT_TRUE(dialog->form().field("paidFrom")->isRefused());
    QTest::qWait(50);
    EXPECT_FALSE(dialog->findChild<QScrollArea*>()->verticalScrollBar()->isVisible());
}

TEST_F(ActDialogTest, ClosingTheWindowAsksOnce) {
    enter(*dialog, "quantity", QStringLiteral("7"));
    answer(QStringLiteral("Close"));
    EXPECT_TRUE(dialog->close());
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ActDialogTest, TheOtherTongueIsAKeyAwayInTheQuestionToo) {
    enter(*dialog, "quantity", QStringLiteral("7"));
    QTimer::singleShot(50, [this] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(question, nullptr);
        const auto texts = [&] {
            QStringList all{question->text(), question->windowTitle()};
            for (QAbstractButton* button : question->buttons()) {
                all << button->text();
            }
            return all;
        };
        const QStringList english = texts();
        EXPECT_TRUE(QTest::qWaitForWindowActive(question));
        QTest::keyClick(question, Qt::Key_L, Qt::ControlModifier);
        QCoreApplication::processEvents();
        const QStringList french = texts();
        for (int i = 0; i < english.size(); ++i) {
            EXPECT_NE(english[i], french[i]);
        }
        EXPECT_EQ(question->windowTitle(), QStringLiteral("Nouvel achat"));
        EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Nouvel achat")) << "the form below turns too";
        question->reject();
    });
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible()) << "to go on typing is what is meant without an answer";
    auto* quantity = qobject_cast<AmountEdit*>(dialog->form().field("quantity")->editor());
    EXPECT_EQ(quantity->text(), QStringLiteral("7"));
}

TEST_F(ActDialogTest, EscapeClosesAnUntouchedFormAtOnce) {
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ActDialogTest, EscapeAsksOnceSomethingWasTyped) {
    enter(*dialog, "quantity", QStringLiteral("7"));
    answer(QStringLiteral("Keep typing"));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    answer(QStringLiteral("Close"));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST(RegisterRefusal, StaysWhileAnotherFieldIsNotUnderstood) {
    startApplication();
    LanguageSwitch::instance().setLanguage(Language::English);
    DemoDesk demo("b.iskakov");
    CounterpartyDialog dialog(demo.view(), std::nullopt, nullptr);
    dialog.setVisible(true);
    enter(dialog, "counterparty", QStringLiteral("novus"));
    enter(dialog, "name", QStringLiteral("Novus"));
    dialog.findChild<CheckList*>()->setChecked(QStringLiteral("custodian"), true);
    enter(dialog, "jurisdiction", QStringLiteral("KZ"));
    enter(dialog, "lei", QStringLiteral("5299000J2N45DDNE4Y29"));
    dialog.review();
    const Field* lei = dialog.form().field("lei");
    const QString refusal = lei->refusal();
    ASSERT_FALSE(refusal.isEmpty()) << dialog.message().toStdString();
    enter(dialog, "licenceExpires", QStringLiteral("no day"));
    dialog.review();
    EXPECT_FALSE(dialog.form().isUnderstood());
    EXPECT_EQ(lei->refusal(), refusal);
    qobject_cast<QLineEdit*>(lei->editor())->clear();
    dialog.review();
    EXPECT_TRUE(lei->refusal().isEmpty()) << "that was about what stood there";
}

}  // namespace
}  // namespace alem
