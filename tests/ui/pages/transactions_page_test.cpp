#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "app/audit/sha256.h"
#include "tests/app/desk/fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/dialogs/market_dialogs.h"
#include "ui/pages/pages.h"
#include "ui/pages/transaction_detail.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/table.h"
#include "ui/parts/tree_table.h"

namespace alem {
namespace {

class TransactionsPageTest : public test::FundFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        FundFixture::SetUp();
        RecordPurchase bought = purchase("2", "60000");
        bought.reference = "HB-2027/0042";
        bought.note = "Première tranche, « été »";
        bought.evidence = sha256("contract note");
        const auto recorded = m_desk->execute(bought, {.key = {}, .evidence = "contract note"});
        ASSERT_TRUE(recorded.ok());
        m_bought = recorded->entries.front().number;
        TransferFacts moved;
        moved.asset = AssetId::of("BTC");
        moved.from = AccountId::of("helvion/cold");
        moved.to = AccountId::of("helvion/hot");
        moved.quantity = test::amount("1");
        moved.effective = m_now;
        done(RecordTransfer(moved));
        m_view = std::make_unique<FundView>(std::move(m_desk));
        m_view->setClock([this] { return m_now; });
        m_page = makeTransactionsPage(*m_view);
        m_page->resize(1240, 800);
        m_page->refresh();
        m_page->show();
        m_table = m_page->findChild<Table*>(QString(), Qt::FindChildrenRecursively);
        for (auto* table : m_page->findChildren<Table*>()) {
            m_table = table->accessibleName() == QStringLiteral("Transactions") ? table : m_table;
        }
    }
    void TearDown() override {
        m_page.reset();
        m_view.reset();
        LanguageSwitch::instance().setLanguage(Language::English);
    }
    /// The entries that a filter leaves.
    [[nodiscard]] QList<qlonglong> found(const QString& typed) const {
        m_page->setFilter(typed);
        QTest::qWait(20);
        QList<qlonglong> entries;
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            entries.append(m_table->model()->index(row, 0).data(role::Key).toLongLong());
        }
        return entries;
    }

    std::int64_t m_bought = -1;
    std::unique_ptr<FundView> m_view;
    std::unique_ptr<Page> m_page;
    Table* m_table = nullptr;
};

TEST_F(TransactionsPageTest, IsFoundByWhateverItsPanelNamesItBy) {
    const QList<qlonglong> itself{m_bought};
    const QString hash = QString::fromStdString(sha256("contract note").hex());
    for (const QString& typed :
         {QStringLiteral("HB-2027/0042"), QStringLiteral("hb-2027"), QStringLiteral("0042 btc"),
          QStringLiteral("premiere tranche"), QStringLiteral("ÉTÉ"), hash, hash.left(12),
          QString::number(m_bought) + QStringLiteral(" purchase"), QStringLiteral("120,000.00 USD")}) {
        EXPECT_EQ(found(typed), itself) << typed.toStdString();
    }
    EXPECT_TRUE(found(QStringLiteral("HB-2028")).isEmpty());
    EXPECT_TRUE(found(QStringLiteral("reference")).isEmpty()) << "not by the names of members";
    EXPECT_EQ(found(QString()).size(), 4);
}

TEST_F(TransactionsPageTest, IsFoundByWhoSealedIt) {
    EXPECT_EQ(found(QStringLiteral("aigul")).size(), 4) << "by identifier";
    EXPECT_EQ(found(QStringLiteral("officer aigul")).size(), 4) << "by name";
    EXPECT_TRUE(found(QStringLiteral("daniar")).isEmpty());
}

TEST_F(TransactionsPageTest, IsFoundByItsDayAndItsFigures) {
    const QString day = QString::fromStdString(m_view->books().zone().dayOf(m_now).text());
    EXPECT_EQ(found(day).size(), 4);
    EXPECT_EQ(found(QStringLiteral("120000.00")), QList<qlonglong>{m_bought}) << "as machines write it";
    EXPECT_EQ(found(QStringLiteral("120,000.00")), QList<qlonglong>{m_bought}) << "as people read it";
    EXPECT_TRUE(found(QStringLiteral("120,000.01")).isEmpty());
}

TEST_F(TransactionsPageTest, PeopleCopyNamesAndMachinesIdentifiers) {
    m_page->resize(2200, 800);  // with every column
    QTest::qWait(20);
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        m_table->selectRow(row);
        const bool isTransfer = m_table->copyText(false).contains(QStringLiteral("Transfer"));
        const QString forMachines = m_table->copyText(true);
        EXPECT_TRUE(forMachines.split(u'\t').contains(QStringLiteral("aigul"))) << forMachines.toStdString();
        if (isTransfer) {
            EXPECT_TRUE(forMachines.contains(QStringLiteral("\thelvion/cold → helvion/hot\t")))
                << forMachines.toStdString();
            EXPECT_TRUE(forMachines.contains(QStringLiteral("\tBTC\t"))) << forMachines.toStdString();
            EXPECT_TRUE(m_table->copyText(false).contains(
                QStringLiteral("helvion, helvion/cold → helvion, helvion/hot")))
                << m_table->copyText(false).toStdString();
        }
    }
    m_page->select(QString::number(m_bought));
    EXPECT_TRUE(m_table->copyText(true).contains(QStringLiteral("\t120000.00 USD\t")))
        << m_table->copyText(true).toStdString();
}

TEST_F(TransactionsPageTest, HoldingsAreCopiedWithTheirAccount) {
    const auto page = makeHoldingsPage(*m_view);
    page->resize(1240, 800);
    page->refresh();
    page->show();
    page->select(QStringLiteral("helvion/hot|BTC"));
    const TreeTable* table = nullptr;
    for (const auto* one : page->findChildren<TreeTable*>()) {
        table = one->accessibleName() == QStringLiteral("Holdings") ? one : table;
    }
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->copyText(false).startsWith(QStringLiteral("helvion, helvion/hot\tBTC\t")))
        << table->copyText(false).toStdString();
    EXPECT_TRUE(table->copyText(true).startsWith(QStringLiteral("helvion/hot\tBTC\t1.00000000\t")))
        << table->copyText(true).toStdString();
}

TEST_F(TransactionsPageTest, AReversalLeavesTheKeyboardInTheTable) {
    m_page->select(QString::number(m_view->books().transactions().all().back().entry));
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    QPushButton* reverse = nullptr;
    for (auto* button : m_page->findChild<TransactionDetail*>()->findChildren<QPushButton*>()) {
        reverse = button->text().startsWith(QStringLiteral("Reverse")) ? button : reverse;
    }
    ASSERT_TRUE(reverse != nullptr && reverse->isEnabled());
    QObject::connect(m_view.get(), &FundView::refreshed, m_page.get(), &Page::refresh);
    QTimer::singleShot(50, m_page.get(), [] {
        auto* dialog = qobject_cast<ReversalDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        qobject_cast<QLineEdit*>(dialog->form().editors().front())->setText(QStringLiteral("entered twice"));
        dialog->submit();
        if (!dialog->isRecorded()) {
            ADD_FAILURE() << dialog->message().toStdString();
            dialog->done(QDialog::Rejected);
        }
    });
    reverse->setFocus();
    reverse->click();
    EXPECT_FALSE(reverse->isVisible()) << "what had the keyboard is gone";
    EXPECT_EQ(m_page->focusWidget(), m_table);
}

}  // namespace
}  // namespace alem
