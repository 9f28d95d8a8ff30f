#include "ui/pages/first_step.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "tests/app/desk/fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/dialogs/act_dialog.h"
#include "ui/frame/footer.h"
#include "ui/pages/pages.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/language_switch.h"

namespace alem {
namespace {

/// A fund of which nothing is registered but its officers and currencies.
class FirstStepTest : public test::FundFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        auto made = Desk::create(m_folder / "reserve.alem", founding(), test::keyOf(test::aigulSeed));
        ASSERT_TRUE(made.ok());
        m_desk = std::move(*made);
        tick();
        ASSERT_TRUE(m_desk->signIn(OfficerId::of("aigul"), test::keyOf(test::aigulSeed)).ok());
        m_view = std::make_unique<FundView>(std::move(m_desk));
        m_view->setClock([this] { return m_now; });
    }
    void TearDown() override {
        LanguageSwitch::instance().setLanguage(Language::English);
        m_view.reset();
    }
    void execute(const Act& act) {
        m_now = m_now.plusMilliseconds(1000);
        const auto recorded = m_view->desk().execute(act);
        ASSERT_TRUE(recorded.ok());
    }

    std::unique_ptr<FundView> m_view;
};

/// The form that a click opens, by its class; it is left at once.
std::string opened(QPushButton* button) {
    std::string name;
    QTimer::singleShot(50, qApp, [&name] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            name = dialog->metaObject()->className();
            dialog->done(QDialog::Rejected);
        }
    });
    button->click();
    return name;
}

TEST_F(FirstStepTest, ANewFundIsLedToCounterpartyAccountAndAsset) {
    const auto page = makeTransactionsPage(*m_view);
    page->resize(1240, 800);
    page->show();
    auto* empty = page->findChild<EmptyPage*>();
    ASSERT_NE(empty, nullptr);
    const auto offered = [&] {
        page->refresh();
        return empty->isVisible() ? empty->button()->text().toStdString() : "nothing";
    };
    EXPECT_EQ(firstStepOf(m_view->books()), FirstStep::Counterparty);
    EXPECT_EQ(offered(), "Add counterparty…");
    EXPECT_EQ(opened(empty->button()), "alem::CounterpartyDialog");
    execute(test::counterparty("helvion"));
    EXPECT_EQ(offered(), "Add account…");
    EXPECT_EQ(opened(empty->button()), "alem::AccountDialog");
    execute(test::account("helvion/cold", "helvion"));
    EXPECT_EQ(offered(), "Add asset…");
    EXPECT_EQ(opened(empty->button()), "alem::AssetDialog");
    execute(test::asset("BTC", AssetClass::CryptoAsset, 8));
    EXPECT_EQ(firstStepOf(m_view->books()), FirstStep::None);
    EXPECT_EQ(offered(), "Record purchase");
    EXPECT_EQ(opened(empty->button()), "alem::ExchangeDialog");
    m_view->signOut();
    EXPECT_EQ(offered(), "Record purchase");
    EXPECT_FALSE(empty->button()->isEnabled()) << "nobody is signed in";
}

TEST_F(FirstStepTest, WhatComesFirstFollowsTheTongue) {
    const auto page = makeTransactionsPage(*m_view);
    page->show();
    page->refresh();
    auto* empty = page->findChild<EmptyPage*>();
    const QString english = empty->button()->text();
    LanguageSwitch::instance().setLanguage(Language::French);
    QCoreApplication::processEvents();
    EXPECT_NE(empty->button()->text(), english);
}

TEST_F(FirstStepTest, TheFooterTellsOfPricesOfWhatIsNotHeld) {
    Footer footer(*m_view);
    footer.show();
    const auto says = [&](const QString& words) {
        footer.refresh();
        const auto texts = footer.findChildren<QLabel*>();
        return std::any_of(texts.begin(), texts.end(), [&](const QLabel* text) {
            return text->isVisible() && text->text().contains(words);
        });
    };
    EXPECT_TRUE(says(QStringLiteral("No prices yet")));
    execute(test::asset("BTC", AssetClass::CryptoAsset, 8));
    execute(price("BTC", "USD", "60000"));
    EXPECT_FALSE(says(QStringLiteral("No prices yet")));
    EXPECT_TRUE(says(QStringLiteral("Prices of ")));
    EXPECT_FALSE(says(QStringLiteral("none stale"))) << "no price values anything";
    EXPECT_TRUE(says(QStringLiteral("none needed for what is held")));
}

}  // namespace
}  // namespace alem
