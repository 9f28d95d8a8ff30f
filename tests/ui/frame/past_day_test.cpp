#include <gtest/gtest.h>

#include <QAbstractProxyModel>
#include <QListView>
#include <QTest>

#include "app/book/interventions.h"
#include "tests/ui/frame/demo_window.h"
#include "ui/dialogs/rule_chart.h"
#include "ui/frame/sidebar.h"
#include "ui/pages/attention_words.h"
#include "ui/pages/overview_attention.h"
#include "ui/pages/overview_data.h"
#include "ui/pages/overview_lists.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"

namespace alem::test {

namespace {

std::size_t waiting(const Interventions& interventions) {
    const auto& cases = interventions.cases();
    return static_cast<std::size_t>(
        std::count_if(cases.begin(), cases.end(), [](const auto& one) { return one.inProgress(); }));
}

/// What the sidebar says of the page of the doctrine.
QString doctrineSaid(const MainWindow& window) {
    const auto* list = qobject_cast<QListView*>(window.findChild<Sidebar*>()->list());
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (window.pages()[row]->name() == QStringLiteral("doctrine")) {
            return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
    }
    return {};
}

}  // namespace

TEST(PastDay, CountsTheCasesOfThatDay) {
    DemoWindow demo;
    settle();
    const Day day = *Day::of(2025, 9, 30);
    const std::size_t now = waiting(demo.view().books().interventions(demo.view().now()));
    ASSERT_GT(now, 0U);
    EXPECT_TRUE(doctrineSaid(demo.window()).endsWith(QStringLiteral(" %1").arg(now)));
    EXPECT_TRUE(demo.window().windowTitle().startsWith(QStringLiteral("(%1)").arg(now)));
    demo.view().setAsOf({day, false});
    demo.view().settle();
    settle();
    const std::size_t then = waiting(demo.view().books().interventions(demo.view().instant()));
    ASSERT_NE(then, now) << "else the day shows nothing";
    const QString said = doctrineSaid(demo.window());
    EXPECT_EQ(said.contains(QString::number(now)), false) << said.toStdString();
    EXPECT_EQ(then > 0, said.endsWith(QStringLiteral(" %1").arg(then))) << said.toStdString();
    EXPECT_FALSE(demo.window().windowTitle().startsWith(u'(')) << "what waits today is not of that day";
    demo.view().setAsOf({});
    settle();
    EXPECT_TRUE(demo.window().windowTitle().startsWith(QStringLiteral("(%1)").arg(now)));
}

TEST(PastDay, TheLatestEntriesAreThoseSealedByItsEnd) {
    DemoWindow demo;
    demo.view().setAsOf({Day::of(2026, 3, 31), false});
    demo.view().settle();
    demo.window().go({QStringLiteral("overview"), {}});
    settle();
    std::int64_t sealed = 0;
    while (demo.view().desk().entry(sealed)->at <= demo.view().instant()) {
        ++sealed;
    }
    ASSERT_LT(sealed, demo.view().desk().size());
    const auto lists = demo.window().page()->findChild<OverviewAttention*>()->findChildren<LineList*>();
    const LineButton* first = lists.back()->line(0);
    ASSERT_NE(first, nullptr);
    EXPECT_TRUE(first->accessibleName().startsWith(interfaceWording().integer(sealed - 1) + u','))
        << first->accessibleName().toStdString();
}

TEST(PastDay, NothingIsAnybodysToDecideThen) {
    DemoWindow demo;
    demo.signIn("t.akhmetov");
    const auto mine = [&] {
        for (const Attention& item : attentionOf(demo.view(), {})) {
            if (item.kind == Attention::Kind::ApprovalsWait) {
                return item.mine;
            }
        }
        return false;
    };
    ASSERT_TRUE(mine());
    const Instant now = demo.view().now();
    demo.view().setAsOf({demo.view().books().zone().dayOf(now.plusHours(-24)), false});
    demo.view().settle();
    ASSERT_FALSE(demo.view().pending().empty()) << "they waited the day before too";
    EXPECT_FALSE(mine());
}

TEST(PastDay, ALicenceThatEndsOnTheDayShownHasNoSecondsLeft) {
    Attention item{Attention::Kind::LicenceExpires, State::Caution};
    item.count = 0;
    EXPECT_EQ(attentionAge(item, Instant::now(), interfaceWording()), QStringLiteral("this day"));
    item.count = 12;
    EXPECT_EQ(attentionAge(item, Instant::now(), interfaceWording()), QString::fromUtf8("12\u00a0d"));
}

TEST(PastDay, PagesShowWhatThereWasByItsEndThoughMoreIsKnownNow) {
    DemoWindow demo;
    demo.view().setAsOf({Day::of(2026, 3, 31), false});
    demo.view().settle();
    const Instant end = demo.view().instant();
    demo.window().go({QStringLiteral("doctrine"), {}});
    settle();
    const auto* chart = demo.window().page()->findChild<RuleChart*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart->trial().has_value(); }, 20'000));
    const auto& values = chart->trial()->values;
    ASSERT_FALSE(values.empty());
    EXPECT_LE(values.back().closeTime, end.milliseconds());
    EXPECT_GT(values.back().closeTime, end.plusHours(-48).milliseconds());

    demo.window().go({QStringLiteral("approvals"), {}});
    settle();
    const auto* filtered =
        qobject_cast<QAbstractProxyModel*>(demo.window().page()->findChild<QListView*>()->model());
    const QAbstractItemModel* rows = filtered->sourceModel();
    const Approvals& approvals = demo.view().books().approvals();
    ASSERT_GT(rows->rowCount(), 0);
    ASSERT_LT(rows->rowCount(), static_cast<int>(approvals.all().size())) << "else the day shows nothing";
    for (int row = 0; row < rows->rowCount(); ++row) {
        const Proposal* proposal = approvals.find(rows->index(row, 0).data(role::Key).toLongLong());
        EXPECT_LE(proposal->at, end);
    }

    demo.window().go({QStringLiteral("audit"), {}});
    settle();
    EXPECT_TRUE(demo.window().page()->subtitle().contains(QStringLiteral("as known now")));
    demo.view().setAsOf({Day::of(2026, 3, 31), true});
    demo.view().settle();
    EXPECT_FALSE(demo.window().page()->subtitle().contains(QStringLiteral("as known now")));
}

}  // namespace alem::test
