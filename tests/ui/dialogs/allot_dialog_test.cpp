#include "ui/dialogs/allot_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "app/demo/demo_officers.h"
#include "tests/ui/dialogs/fixture.h"
#include "ui/dialogs/statement_dialog.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/table.h"

namespace alem {
namespace {

/// BTC and ETH for 0.02 BNB in all.
constexpr std::string_view statement =
    "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\r\n"
    "70110452,2026-07-13 00:40:00,Spot,Deposit,BTC,0.00010000,\r\n"
    "70110452,2026-07-13 00:40:00,Spot,Deposit,ETH,0.00300000,\r\n"
    "70110452,2026-07-13 00:41:09,Spot,Small Assets Exchange BNB,BTC,-0.00010000,\r\n"
    "70110452,2026-07-13 00:41:09,Spot,Small Assets Exchange BNB,BNB,0.02000000,\r\n"
    "70110452,2026-07-13 00:41:09,Spot,Small Assets Exchange BNB,ETH,-0.00300000,\r\n";

class AllotDialogTest : public testing::Test {
  protected:
    AllotDialogTest() {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
    }
    ~AllotDialogTest() override { LanguageSwitch::instance().setLanguage(Language::English); }

    std::unique_ptr<StatementDialog> openStatement() {
        auto dialog = std::make_unique<StatementDialog>(m_demo.view(), nullptr);
        EXPECT_TRUE(dialog->setFile(m_demo.file(QStringLiteral("dust.csv"), statement)));
        dialog->setAccount(AccountId::of("saryarqa/spot"));
        dialog->show();
        return dialog;
    }
    std::unique_ptr<AllotDialog> open() {
        return std::make_unique<AllotDialog>(openStatement()->preview()->exchanges.at(0), m_demo.view(),
                                             nullptr);
    }
    static void type(AllotDialog& dialog, const char* btc, const char* eth) {
        dialog.quantity(0)->setText(QString::fromUtf8(btc));
        dialog.quantity(1)->setText(QString::fromUtf8(eth));
    }

    DemoDesk m_demo;
};

TEST_F(AllotDialogTest, IsAcceptedOnlyOnceNothingIsLeft) {
    const auto dialog = open();
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    type(*dialog, "0.012", "");
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    EXPECT_TRUE(dialog->message().contains(QStringLiteral("ETH"))) << dialog->message().toStdString();
    type(*dialog, "0.012", "0.007");
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    EXPECT_TRUE(dialog->message().contains(QStringLiteral("0.00100000"))) << dialog->message().toStdString();
    type(*dialog, "0.012", "0.009");
    EXPECT_FALSE(dialog->mainButton()->isEnabled()) << "more than was received";
    EXPECT_TRUE(dialog->message().contains(QStringLiteral("more than was received")));
    type(*dialog, "0.02", "0");
    EXPECT_FALSE(dialog->mainButton()->isEnabled()) << "a coin that brought nothing";
    type(*dialog, "0.012", "0.008000001");
    EXPECT_FALSE(dialog->mainButton()->isEnabled()) << "finer than the coin";
    type(*dialog, "0.012", "0.008");
    EXPECT_TRUE(dialog->mainButton()->isEnabled());
    dialog->submit();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->allotment().shares.at(1).received.text(), "0.00800000");
}

TEST_F(AllotDialogTest, OffersByValueOnlyWhenAskedAndWherePricesAreCurrent) {
    const auto dialog = open();
    EXPECT_TRUE(dialog->quantity(0)->text().isEmpty()) << "nothing is filled in unasked";
    ASSERT_TRUE(dialog->offerButton()->isEnabled());
    dialog->offerButton()->click();
    EXPECT_TRUE(dialog->mainButton()->isEnabled()) << dialog->message().toStdString();
    auto exchange = openStatement()->preview()->exchanges.at(0);
    exchange.at = *Instant::parse("2019-01-01T00:00:00Z");
    AllotDialog early(exchange, m_demo.view(), nullptr);
    EXPECT_FALSE(early.offerButton()->isEnabled());
}

TEST_F(AllotDialogTest, WhatWasTypedKeepsItsMeaningInTheOtherTongue) {
    const auto dialog = open();
    dialog->show();
    type(*dialog, "0.012", "0.008");
    LanguageSwitch::instance().setLanguage(Language::French);
    QApplication::processEvents();
    EXPECT_EQ(dialog->quantity(0)->amount()->text(), "0.01200000");
    EXPECT_TRUE(dialog->mainButton()->isEnabled());
}

TEST_F(AllotDialogTest, EscapeAsksOnceSomethingWasTyped) {
    const auto dialog = open();
    dialog->show();
    dialog->quantity(0)->setFocus();
    QTest::keyClicks(dialog->quantity(0), QStringLiteral("1"));
    bool asked = false;
    QTimer::singleShot(50, [&asked] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(question, nullptr);
        asked = true;
        question->reject();
    });
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(asked);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(AllotDialogTest, TheStatementIsPostableOnceItsExchangeIsAllotted) {
    const auto dialog = openStatement();
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    dialog->rows()->selectRow(0);
    EXPECT_FALSE(dialog->allotButton()->isVisible()) << "a deposit";
    dialog->rows()->selectRow(3);
    ASSERT_TRUE(dialog->allotButton()->isVisible());
    QTimer::singleShot(50, [] {
        auto* asked = qobject_cast<AllotDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(asked, nullptr);
        type(*asked, "0.012", "0.008");
        asked->submit();
    });
    dialog->allotButton()->click();
    EXPECT_TRUE(dialog->mainButton()->isEnabled());
    EXPECT_EQ(dialog->preview()->exchanges.at(0).shares.at(0).received.text(), "0.01200000");
    EXPECT_EQ(dialog->preview()->events.size(), 5U);
    dialog->rows()->selectRow(4);
    EXPECT_TRUE(dialog->allotButton()->isVisible()) << "what was decided can be decided again";
    auto other = dialog->preview()->exchanges.at(0);
    dialog->allot({other.at,
                   AssetId::of("BNB"),
                   {{AssetId::of("BTC"), Amount::ofUnits(1'900'000, 8)},
                    {AssetId::of("ETH"), Amount::ofUnits(100'000, 8)}}});
    EXPECT_TRUE(dialog->mainButton()->isEnabled());
    dialog->post();
    ASSERT_TRUE(dialog->isRecorded());
    const auto proposal = m_demo.desk().size() - 1;
    m_demo.signIn(demo::riskOfficer);
    ASSERT_TRUE(m_demo.desk().approve(proposal).ok());
    const auto& facts = m_demo.desk().books().imports().statements().back().facts;
    ASSERT_EQ(facts.allotments.size(), 1U);
    EXPECT_EQ(facts.allotments[0].shares.at(0).received.text(), "0.01900000");
}

TEST_F(AllotDialogTest, WhatWasSaidOfAnotherExchangeIsForgotten) {
    const auto dialog = openStatement();
    const auto exchange = dialog->preview()->exchanges.at(0);
    dialog->allot({exchange.at,
                   AssetId::of("BNB"),
                   {{AssetId::of("BTC"), Amount::ofUnits(1'900'000, 8)},
                    {AssetId::of("ETH"), Amount::ofUnits(100'000, 8)}}});
    ASSERT_TRUE(dialog->mainButton()->isEnabled());
    dialog->leaveOut({4});
    EXPECT_TRUE(dialog->mainButton()->isEnabled()) << "what is left is a trade of one coin";
    EXPECT_TRUE(dialog->preview()->exchanges.empty());
}

}  // namespace
}  // namespace alem
