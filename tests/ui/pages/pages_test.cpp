#include "ui/pages/pages.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "tests/app/desk/fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/frame/log_check.h"
#include "ui/models/audit_model.h"
#include "ui/pages/transaction_detail.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/segments.h"
#include "ui/parts/state_label.h"

namespace alem {
namespace {

using Make = std::unique_ptr<Page> (*)(FundView&);
constexpr Make makers[] = {makeHoldingsPage,  makeTransactionsPage, makeCustodyPage, makeMarketsPage,
                           makeApprovalsPage, makeAuditPage,        makeReportsPage, makeRegisterPage};

class Pages : public test::FundFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        FundFixture::SetUp();
        done(purchase("2", "60000"));
        done(purchase("1", "61000"));
        done(sale("0.5", "62000"));
        m_view = std::make_unique<FundView>(std::move(m_desk));
        m_view->setClock([this] { return m_now; });
    }
    void TearDown() override {
        LanguageSwitch::instance().setLanguage(Language::English);
        m_view.reset();
    }
    /// A page as the frame shows it.
    std::unique_ptr<Page> shown(Make make) const {
        auto page = make(*m_view);
        page->resize(1240, 800);
        page->refresh();
        page->show();
        return page;
    }
    static QAbstractItemView* table(const Page& page, const char* accessibleName) {
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (view->accessibleName() == QLatin1String(accessibleName)) {
                return view;
            }
        }
        return nullptr;
    }

    std::unique_ptr<FundView> m_view;
};

TEST_F(Pages, EveryControlHasANameForThoseWhoCannotSeeIt) {
    for (const Make make : makers) {
        const auto page = shown(make);
        for (auto* widget : page->findChildren<QWidget*>()) {
            const bool input = qobject_cast<QAbstractItemView*>(widget) != nullptr ||
                               qobject_cast<QPlainTextEdit*>(widget) != nullptr ||
                               qobject_cast<Segments*>(widget) != nullptr;
            if (input && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                EXPECT_FALSE(widget->accessibleName().isEmpty())
                    << page->name().toStdString() << ": " << widget->metaObject()->className();
            }
            if (auto* button = qobject_cast<QPushButton*>(widget); button != nullptr && button->isVisible()) {
                EXPECT_FALSE(button->text().isEmpty()) << page->name().toStdString();
            }
        }
    }
}

TEST_F(Pages, TheOtherTongueReachesTitlesHeadersAndCells) {
    for (const Make make : makers) {
        const auto page = shown(make);
        const QString title = page->title();
        QSignalSpy header(page.get(), &Page::headerChanged);
        LanguageSwitch::instance().setLanguage(Language::French);
        QCoreApplication::processEvents();
        EXPECT_NE(page->title(), title) << page->name().toStdString();
        EXPECT_GT(header.count(), 0) << page->name().toStdString();
        LanguageSwitch::instance().setLanguage(Language::English);
        EXPECT_EQ(page->title(), title);
    }
    const auto holdings = shown(makeHoldingsPage);
    auto* view = table(*holdings, "Holdings");
    ASSERT_NE(view, nullptr);
    const auto value = [view] {
        const QModelIndex group = view->model()->index(view->model()->rowCount() - 1, 0);
        return group.siblingAtColumn(3).data().toString();
    };
    const QString english = value();
    LanguageSwitch::instance().setLanguage(Language::French);
    EXPECT_NE(value(), english);
    EXPECT_TRUE(value().contains(u','));
}

TEST_F(Pages, AFilterSaysHowManyRowsItHides) {
    const auto page = shown(makeTransactionsPage);
    EXPECT_EQ(page->hiddenRows(), 0);
    page->setFilter(QStringLiteral("purchase"));
    EXPECT_EQ(page->hiddenRows(), 3);  // two receipts and a sale
    EXPECT_EQ(page->subtitle(), QStringLiteral("2 of 5 transactions"));
    page->setFilter(QString());
    EXPECT_EQ(page->hiddenRows(), 0);
}

TEST_F(Pages, SelectionSurvivesWhatIsSealed) {
    const auto page = shown(makeHoldingsPage);
    page->select(QStringLiteral("helvion/cold|BTC"));
    auto* view = table(*page, "Holdings");
    ASSERT_NE(view, nullptr);
    m_now = m_now.plusMilliseconds(1000);
    ASSERT_TRUE(m_view->desk().execute(price("BTC", "USD", "65000")).ok());
    page->refresh();
    EXPECT_EQ(view->currentIndex().data(role::Key).toString(), QStringLiteral("helvion/cold|BTC"));
}

TEST_F(Pages, WhatTheFilterTakesAwayIsNoLongerInThePanel) {
    const auto page = shown(makeTransactionsPage);
    auto* view = table(*page, "Transactions");
    ASSERT_NE(view, nullptr);
    view->setCurrentIndex(view->model()->index(1, 0));
    const QString chosen = view->currentIndex().data(role::Key).toString();
    page->setFilter(QStringLiteral("receipt"));
    EXPECT_FALSE(view->currentIndex().isValid()) << "no other row is chosen instead";
    for (const QPushButton* button : page->findChild<TransactionDetail*>()->findChildren<QPushButton*>()) {
        EXPECT_FALSE(button->isVisible()) << "nothing can be reversed that is not marked";
    }
    page->setFilter(QString());
    EXPECT_EQ(view->currentIndex().data(role::Key).toString(), chosen) << "and it comes back";
}

TEST_F(Pages, WhatThePanelShowsIsTheMarkedRow) {
    const auto page = shown(makeTransactionsPage);
    auto* view = table(*page, "Transactions");
    ASSERT_NE(view, nullptr);
    const auto saysNothing = [&] {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Choose a transaction"));
        });
    };
    view->setCurrentIndex(view->model()->index(1, 0));
    const QString kept = view->currentIndex().data(role::Key).toString();
    page->setFilter(QStringLiteral("sale"));  // the row leaves the list
    EXPECT_FALSE(view->currentIndex().isValid());
    EXPECT_TRUE(saysNothing());
    page->refresh();
    EXPECT_FALSE(view->currentIndex().isValid()) << "no other row takes its place";
    page->setFilter(QString());
    page->select(kept);
    EXPECT_EQ(view->selectionModel()->selectedRows().size(), 1);
    EXPECT_FALSE(saysNothing());
}

TEST_F(Pages, ThePastIsReadOnly) {
    m_view->setAsOf({m_view->books().zone().dayOf(m_now), false});
    m_view->settle();
    const auto page = shown(makeCustodyPage);
    for (QWidget* control : page->headerControls()) {
        if (auto* button = qobject_cast<QPushButton*>(control)) {
            EXPECT_FALSE(button->isEnabled());
            EXPECT_FALSE(button->toolTip().isEmpty());
        }
    }
}

TEST_F(Pages, TheAuditPageSpeaksOfTheVerificationOfItsWindow) {
    const auto page = shown(makeAuditPage);
    const auto says = [&](const QString& word) {
        const auto labels = page->findChildren<StateLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const StateLabel* label) {
            return label->isVisible() && label->accessibleName() == word;
        });
    };
    const QModelIndex mark = table(*page, "Entries of the audit log")->model()->index(0, auditColumns - 1);
    EXPECT_FALSE(says(QStringLiteral("Sound")));
    EXPECT_EQ(static_cast<State>(mark.data(role::StateOf).toInt()), State::Unknown);
    LogCheck& check = m_view->logCheck();
    check.start();
    EXPECT_TRUE(says(QStringLiteral("Verifying")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !check.isRunning(); }, 20'000));
    EXPECT_TRUE(says(QStringLiteral("Sound")));
    EXPECT_EQ(static_cast<State>(mark.data(role::StateOf).toInt()), State::Sound);
    EXPECT_FALSE(check.last()->anchored());
    check.anchors().checkpoints.push_back({"minutes.txt", "Agenda of the meeting\n"});
    check.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !check.isRunning(); }, 20'000));
    EXPECT_EQ(check.state(), LogCheck::State::GivenIsWrong) << "the wrong file says nothing against the log";
    EXPECT_FALSE(says(QStringLiteral("Not sound")));
    EXPECT_TRUE(says(QStringLiteral("Not held against all")));
    check.anchors().checkpoints.clear();
    check.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !check.isRunning(); }, 20'000));
    ASSERT_EQ(check.state(), LogCheck::State::Sound);
    EXPECT_EQ(check.last()->entries, m_view->desk().size());
    const auto later = shown(makeAuditPage);
    EXPECT_EQ(static_cast<State>(table(*later, "Entries of the audit log")
                                     ->model()
                                     ->index(0, auditColumns - 1)
                                     .data(role::StateOf)
                                     .toInt()),
              State::Sound);
}

}  // namespace
}  // namespace alem
