#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "app/demo/demo_officers.h"
#include "tests/ui/dialogs/fixture.h"
#include "ui/dialogs/reading_button.h"
#include "ui/dialogs/statement_dialog.h"
#include "ui/models/preview_model.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/decimal_delegate.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/table.h"

namespace alem {
namespace {

constexpr std::string_view statement =
    "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\r\n"
    "70110452,2026-07-13 00:41:09,Spot,Simple Earn Flexible Interest,BNB,1.23102000,\r\n"
    "70110452,2026-07-14 02:10:00,Spot,Staking Rewards,ETH,0.31880000,\r\n"
    "70110452,2026-07-15 02:10:00,Spot,Staking Rewards,XBTC,0.50000000,\r\n"
    "70110452,2026-07-16 02:10:00,Spot,Staking Rewards,ETH,0.3123456789,\r\n";

class StatementDialogTest : public testing::Test {
  protected:
    StatementDialogTest() {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
    }
    std::unique_ptr<StatementDialog> open() {
        auto dialog = std::make_unique<StatementDialog>(demo().view(), nullptr);
        EXPECT_TRUE(dialog->setFile(demo().file(QStringLiteral("july.csv"), statement)));
        dialog->setAccount(AccountId::of("saryarqa/spot"));
        return dialog;
    }
    DemoDesk& demo() {
        if (!m_demo) {
            m_demo = std::make_unique<DemoDesk>();
        }
        return *m_demo;
    }
    static std::int64_t count(const StatementDialog& dialog, Verdict verdict) {
        const auto& counts = dialog.preview()->counts;
        return counts.contains(verdict) ? counts.at(verdict) : 0;
    }

  private:
    std::unique_ptr<DemoDesk> m_demo;
};

TEST_F(StatementDialogTest, GivesEveryRowItsVerdict) {
    const auto dialog = open();
    ASSERT_TRUE(dialog->preview().has_value());
    EXPECT_EQ(count(*dialog, Verdict::New), 2);
    EXPECT_EQ(count(*dialog, Verdict::NeedsChoice), 1);
    EXPECT_EQ(count(*dialog, Verdict::Refused), 1);
    EXPECT_EQ(dialog->rows()->model()->rowCount(), 4);
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    EXPECT_EQ(dialog->unpostable(), (std::vector<std::int64_t>{4, 5}));
}

TEST_F(StatementDialogTest, IsSubmittedAsAWholeOnceTheRestIsLeftOutByName) {
    auto dialog = open();
    dialog->leaveOut(dialog->unpostable());
    EXPECT_EQ(count(*dialog, Verdict::LeftOut), 2);
    ASSERT_TRUE(dialog->mainButton()->isEnabled());
    EXPECT_EQ(dialog->mainButton()->text(), QStringLiteral("Submit for acceptance"));
    const auto before = demo().desk().size();
    dialog->post();
    ASSERT_TRUE(dialog->isRecorded());
    EXPECT_EQ(demo().desk().size(), before + 1);
    demo().signIn(demo::riskOfficer);
    ASSERT_TRUE(demo().desk().approve(before).ok());
    demo().signIn(demo::dealer);
    const auto imported = demo().desk().books().imports().statements().back().facts;
    EXPECT_EQ(imported.leftOut, (std::vector<std::int64_t>{4, 5}));
    auto again = open();
    EXPECT_EQ(count(*again, Verdict::AlreadyKnown), 2);
    again->leaveOut(again->unpostable());
    EXPECT_FALSE(again->mainButton()->isEnabled());
}

TEST_F(StatementDialogTest, AnUnknownOperationIsReadAsDecided) {
    StatementDialog dialog(demo().view(), nullptr);
    ASSERT_TRUE(dialog.setFile(
        demo().file(QStringLiteral("new.csv"),
                    "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\r\n"
                    "70110452,2026-07-13 00:41:09,Spot,Megadrop Rewards,BNB,1.23102000,\r\n")));
    dialog.setAccount(AccountId::of("saryarqa/spot"));
    dialog.show();
    dialog.rows()->selectRow(0);
    auto* button = dialog.findChild<ReadingButton*>();
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(button->isVisible());
    EXPECT_EQ(count(dialog, Verdict::NeedsChoice), 1);
    button->menu()->actions().at(static_cast<int>(StatementReading::Airdrop))->trigger();
    EXPECT_EQ(count(dialog, Verdict::New), 1);
    EXPECT_TRUE(dialog.mainButton()->isEnabled());
    dialog.rows()->selectRow(0);
    EXPECT_TRUE(button->isVisible()) << "what was decided can be decided again";
}

TEST_F(StatementDialogTest, WhatIsDecidedOfARowStandsInItAndItStaysMarked) {
    StatementDialog dialog(demo().view(), nullptr);
    ASSERT_TRUE(
        dialog.setFile(demo().file(QStringLiteral("new.csv"),
                                   "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\r\n"
                                   "70110452,2026-07-13 00:41:09,Spot,Megadrop Rewards,BNB,1.23102000,\r\n"
                                   "70110452,2026-07-13 00:41:10,Spot,Deposit,BNB,x,\r\n")));
    dialog.setAccount(AccountId::of("saryarqa/spot"));
    dialog.show();
    dialog.rows()->selectRow(0);
    const auto why = [&](int row) {
        return dialog.rows()->model()->index(row, PreviewModel::Why).data().toString();
    };
    dialog.findChild<ReadingButton*>()
        ->menu()
        ->actions()
        .at(static_cast<int>(StatementReading::Airdrop))
        ->trigger();
    EXPECT_TRUE(why(0).startsWith(QStringLiteral("Read as"))) << why(0).toStdString();
    EXPECT_EQ(dialog.rows()->currentIndex().row(), 0);
    EXPECT_FALSE(why(1).isEmpty());
    EXPECT_FALSE(why(1).startsWith(QStringLiteral("The file is refused"))) << why(1).toStdString();
    EXPECT_FALSE(why(1).startsWith(QStringLiteral("Line "))) << why(1).toStdString();
    LanguageSwitch::instance().setLanguage(Language::French);
    QApplication::processEvents();
    EXPECT_EQ(dialog.rows()->selectionModel()->selectedRows().size(), 1);
    LanguageSwitch::instance().setLanguage(Language::English);
}

TEST_F(StatementDialogTest, AZoneIsFoundAsPeopleTypeIt) {
    StatementDialog dialog(demo().view(), nullptr);
    dialog.show();
    ChoiceBox* zone = nullptr;
    for (auto* box : dialog.findChildren<ChoiceBox*>()) {
        zone = box->findData(QStringLiteral("300")) >= 0 ? box : zone;
    }
    ASSERT_NE(zone, nullptr);
    const auto found = [&](const char* typed) {
        zone->setCurrentIndex(-1);
        QTest::qWait(1600);  // begun anew
        QTest::keyClicks(zone, QString::fromLatin1(typed));
        return zone->key();
    };
    EXPECT_EQ(found("UTC+5"), QStringLiteral("300"));
    EXPECT_EQ(found("5"), QStringLiteral("300"));
    EXPECT_EQ(found("-03:30"), QStringLiteral("-210"));
    EXPECT_EQ(found("UTC"), QString());
    EXPECT_EQ(found("UTC+99"), QString());
}

TEST_F(StatementDialogTest, EscapeAsksOnceAFileWasChosen) {
    auto dialog = open();
    dialog->show();
    QTimer::singleShot(50, [] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(question, nullptr);
        question->reject();
    });
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    StatementDialog untouched(demo().view(), nullptr);
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    EXPECT_FALSE(untouched.isVisible());
}

TEST_F(StatementDialogTest, ControlTotalsShowTheirNumbers) {
    const auto dialog = open();
    dialog->show();
    for (const Table* table : dialog->findChildren<Table*>()) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const auto* decimal = qobject_cast<const DecimalDelegate*>(table->itemDelegateForColumn(column));
            for (int row = 0; decimal != nullptr && row < table->model()->rowCount(); ++row) {
                const QModelIndex index = table->model()->index(row, column);
                EXPECT_FALSE(decimal->isTooNarrow(table->visualRect(index), index))
                    << index.data().toString().toStdString();
            }
        }
    }
}

}  // namespace
}  // namespace alem
