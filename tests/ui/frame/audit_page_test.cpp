#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "app/demo/demo_officers.h"
#include "tests/ui/frame/demo_window.h"
#include "ui/dialogs/market_dialogs.h"
#include "ui/pages/entry_detail.h"
#include "ui/parts/language_switch.h"

namespace alem::test {

namespace {

using namespace demo;

/// The button that takes back the entry shown, or null.
QPushButton* reversal(DemoWindow& demo, std::int64_t entry) {
    demo.window().go({QStringLiteral("audit"), QString::number(entry)});
    settle();
    const auto* detail = demo.window().page()->findChild<EntryDetail*>();
    for (auto* button : detail->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Reverse…")) {
            return button;
        }
    }
    return nullptr;
}

/// Fills in the reason as soon as the dialog is open, and submits it.
void reverseBecause(const QString& reason) {
    QTimer::singleShot(0, qApp, [reason] {
        auto* dialog = qobject_cast<ReversalDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return reverseBecause(reason);
        }
        dialog->findChild<QLineEdit*>()->setText(reason);
        dialog->review();
        dialog->submit();
        dialog->reject();  // one that is refused would wait for ever
    });
}

/// What waits for a second person.
std::int64_t agreed(DemoWindow& demo) {
    const std::int64_t proposal = demo.view().desk().size() - 1;
    demo.signIn(std::string(approver).c_str());
    EXPECT_TRUE(demo.view().desk().approve(proposal).ok());
    demo.signIn(std::string(riskOfficer).c_str());
    return demo.view().desk().size() - 1;
}

}  // namespace

TEST(AuditPage, ADesignationIsTakenBackAtItsEntryByTwoPeople) {
    DemoWindow demo;
    Desk& desk = demo.view().desk();
    demo.signIn(std::string(riskOfficer).c_str());
    ValuationSourcesFacts facts;
    facts.asset = AssetId::of("BTC");
    facts.from = *Day::of(2026, 7, 1);
    facts.reason = "Principal market";
    facts.sources = {"Live"};
    ASSERT_TRUE(desk.execute(SetValuationSources(facts)).ok());
    const std::int64_t entry = agreed(demo);
    ASSERT_NE(desk.books().valuationSources().find(entry), nullptr);
    EXPECT_EQ(reversal(demo, 0), nullptr) << "the fund cannot be taken back";

    auto* button = reversal(demo, entry);
    ASSERT_NE(button, nullptr);
    const std::int64_t before = desk.size();
    reverseBecause(QStringLiteral("Wrong market"));
    button->click();
    ASSERT_EQ(desk.size(), before + 1);
    EXPECT_FALSE(desk.books().valuationSources().find(entry)->reversed) << "a second person has to agree";
    agreed(demo);
    EXPECT_TRUE(desk.books().valuationSources().find(entry)->reversed);
    EXPECT_EQ(reversal(demo, entry), nullptr) << "it is taken back once";
}

TEST(AuditPage, OnlyWhoMayActTakesAnythingBack) {
    DemoWindow demo;
    const auto& transactions = demo.view().books().transactions().all();
    const auto stands = std::find_if(transactions.begin(), transactions.end(),
                                     [](const Transaction& one) { return one.stands(); });
    ASSERT_NE(stands, transactions.end());
    const auto* button = reversal(demo, stands->entry);
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_FALSE(button->toolTip().isEmpty()) << "and it is said why";
    demo.signIn(std::string(dealer).c_str());
    EXPECT_TRUE(reversal(demo, stands->entry)->isEnabled());
}

}  // namespace alem::test
