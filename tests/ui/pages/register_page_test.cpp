#include "ui/pages/register_page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <algorithm>

#include "tests/app/desk/doctrine_fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/dialogs/act_dialog.h"
#include "ui/parts/check_list.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/field.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/segments.h"
#include "ui/parts/table.h"

namespace alem {
namespace {

class RegisterPageTest : public test::DoctrineFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        DoctrineFixture::SetUp();
        bySecond(SetApprovalPolicy({72, {{test::amount("1000000"), "recordPurchase", Role::Approver}}}));
    }
    void TearDown() override {
        LanguageSwitch::instance().setLanguage(Language::English);
        m_page.reset();
        m_view.reset();
    }
    RegisterPage& shown() {
        signIn("aigul", test::aigulSeed);
        tick();
        m_view = std::make_unique<FundView>(std::move(m_desk));
        m_view->setClock([now = m_now] { return now; });
        m_page = std::make_unique<RegisterPage>(*m_view);
        QObject::connect(m_view.get(), &FundView::refreshed, m_page.get(), &RegisterPage::refresh);
        m_page->resize(1240, 800);
        m_page->refresh();
        m_page->show();
        return *m_page;
    }
    [[nodiscard]] Table* table() const {
        for (auto* one : m_page->findChildren<Table*>()) {
            if (one->isVisibleTo(m_page.get())) {
                return one;
            }
        }
        return nullptr;
    }
    /// The row whose key this is, cell after cell.
    [[nodiscard]] QStringList row(const QString& key) const {
        const auto* model = table()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data(role::Key).toString() == key) {
                QStringList cells;
                for (int column = 0; column < model->columnCount(); ++column) {
                    cells << model->index(i, column).data().toString();
                }
                return cells;
            }
        }
        return {};
    }
    [[nodiscard]] bool says(const QString& words) const {
        QCoreApplication::processEvents();
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(m_page.get()) && label->text().contains(words);
        });
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (auto* one : m_page->findChildren<QPushButton*>()) {
            if (one->text() == text && one->isVisibleTo(m_page.get())) {
                return one;
            }
        }
        return nullptr;
    }
    /// Presses a button that opens a form, and does something in the form.
    void inForm(const QString& opener, const std::function<void(ActDialog&)>& act) {
        bool seen = false;
        QTimer::singleShot(0, [&] {
            if (auto* form = qobject_cast<ActDialog*>(QApplication::activeModalWidget())) {
                seen = true;
                act(*form);
                form->done(0);
            }
        });
        QPushButton* pressed = button(opener);
        ASSERT_NE(pressed, nullptr) << opener.toStdString();
        pressed->click();
        EXPECT_TRUE(seen) << "no form";
    }

    std::unique_ptr<FundView> m_view;
    std::unique_ptr<RegisterPage> m_page;
};

TEST_F(RegisterPageTest, EveryOfficerStandsWithRolesKeyAndEntry) {
    shown();
    EXPECT_EQ(table()->model()->rowCount(), 5);
    EXPECT_EQ(row("aigul"),
              QStringList({"Officer aigul", "aigul", "Dealer, Risk officer and Administrator",
                           QString::fromStdString(test::keyOf(test::aigulSeed).publicKey().fingerprint()),
                           "active", "1"}));
    m_page->select("daniar");
    EXPECT_TRUE(says("Purchase above KZT\u00A01,000,000.00")) << "what an approver may agree to";
    m_page->select("marie");
    EXPECT_TRUE(says("To nothing"));
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    ASSERT_NE(button("Stated by entry 3"), nullptr);
    button("Stated by entry 3")->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front(), QVariantList({QString("audit"), QString("3")}));
}

TEST_F(RegisterPageTest, WhatIsChosenIsChangedInAFormThatIsFilledInAndTheRowFollows) {
    shown();
    m_page->select("helvion/hot");
    ASSERT_EQ(row("helvion/hot").value(4), "open");
    inForm("Change…", [](ActDialog& form) {
        form.form().field("active")->findChild<ChoiceBox*>()->setKey(QStringLiteral("no"));
        form.submit();
        EXPECT_TRUE(form.isRecorded()) << form.message().toStdString() << form.refusal().toStdString();
    });
    EXPECT_EQ(row("helvion/hot").value(4), "closed");
    m_page->select("timur");
    inForm("Change…", [](ActDialog& form) {
        auto* roles = form.findChild<CheckList*>();
        ASSERT_NE(roles, nullptr);
        EXPECT_EQ(roles->checkedKeys(), std::vector<QString>({"officer"})) << "what is registered";
        form.form().field("active")->findChild<ChoiceBox*>()->setKey(QStringLiteral("no"));
        form.submit();
        ASSERT_TRUE(form.isRecorded());
        EXPECT_TRUE(form.recorded()->proposal.has_value()) << "who may sign is never one person's affair";
    });
    EXPECT_EQ(row("timur").value(4), "active") << "until somebody agrees";
}

TEST_F(RegisterPageTest, ThePolicyNamesWhoHasTheRole) {
    shown();
    m_page->findChild<Segments*>()->setCurrent(3);
    m_page->refresh();
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(row("0").mid(0, 1), QStringList({"Purchase"}));
    EXPECT_EQ(row("0").value(2), "Approver");
    EXPECT_TRUE(says("Officer daniar and Officer erlan. Nobody agrees to what they proposed."));
    EXPECT_EQ(m_page->mainAct(), "Set approval policy");
    LanguageSwitch::instance().setLanguage(Language::French);
    QCoreApplication::processEvents();
    EXPECT_EQ(row("0").value(0), "Achat");
}

TEST_F(RegisterPageTest, AnAssetTellsItsLotsAndSourcesAndLeadsToTheirForms) {
    shown();
    m_page->select("BTC");
    EXPECT_EQ(m_page->mainAct(), "Register asset");
    EXPECT_EQ(row("BTC").value(3), "FIFO");
    EXPECT_TRUE(says("the latest price of any source"));
    inForm("Lot policy…", [](ActDialog& form) {
        EXPECT_EQ(form.findChild<ChoiceBox*>()->key(), "BTC") << "the one that was chosen";
    });
    m_page->select("USD");
    EXPECT_EQ(button("Lot policy…"), nullptr) << "money has no lots";
    m_page->select("bank/usd");
    EXPECT_TRUE(says("bank, bank/usd"));
}

TEST_F(RegisterPageTest, WithoutSomebodySignedInNothingIsOfferedToChange) {
    shown();
    m_view->signOut();
    QPushButton* change = button("Change…");
    ASSERT_NE(change, nullptr);
    EXPECT_FALSE(change->isEnabled());
}

}  // namespace
}  // namespace alem
