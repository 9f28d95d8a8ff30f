#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <algorithm>

#include "app/book/interventions.h"
#include "app/doctrine/rules_file.h"
#include "tests/ui/frame/demo_window.h"
#include "ui/dialogs/doctrine_dialogs.h"
#include "ui/dialogs/movement_dialogs.h"
#include "ui/dialogs/rule_chart.h"
#include "ui/dialogs/rule_form.h"
#include "ui/dialogs/step_case_dialog.h"
#include "ui/models/doctrine_rows.h"
#include "ui/pages/case_board.h"
#include "ui/pages/overview_data.h"
#include "ui/pages/rule_detail.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/editors.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/time_chart.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

namespace alem::test {

namespace {

const Page* pageOf(DemoWindow& demo) {
    demo.window().go({QStringLiteral("doctrine"), {}});
    settle();
    for (const Page* page : demo.window().pages()) {
        if (page->name() == QStringLiteral("doctrine")) {
            return page;
        }
    }
    return nullptr;
}

void waitFor(const RuleChart* chart) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chart->isComputing(); }, 20'000));
}

bool says(const QWidget& widget, const QString& words) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(words); });
}

std::optional<InterventionCase> waitingCase(DemoWindow& demo) {
    for (const InterventionCase& one : demo.view().books().interventions(demo.view().now()).cases()) {
        if (one.state == CaseState::Open) {
            return one;
        }
    }
    return std::nullopt;
}

}  // namespace

TEST(DoctrinePage, ShowsEveryRuleWithItsSentenceAndHistory) {
    DemoWindow demo;
    const Page* page = pageOf(demo);
    ASSERT_NE(page, nullptr);
    const DoctrineVersion* doctrine = demo.view().books().interventions(demo.view().now()).doctrine();
    ASSERT_NE(doctrine, nullptr);
    const auto* chart = page->findChild<RuleChart*>();
    waitFor(chart);
    ASSERT_TRUE(chart->trial().has_value());
    EXPECT_FALSE(chart->trial()->values.empty());
    EXPECT_TRUE(says(*page, QString::fromStdString(doctrine->facts.document.rules.front().sentence)));
    EXPECT_TRUE(says(*page, QStringLiteral("make no statistics")));
    for (const Page* one : demo.window().pages()) {
        if (one == page) {
            const_cast<Page*>(one)->select(QStringLiteral("R13"));
        }
    }
    settle();
    waitFor(chart);
    EXPECT_TRUE(says(*page, QStringLiteral("age(BNB)")));
}

TEST(DoctrinePage, ARuleOnThePortfolioIsTriedOnTodaysHoldings) {
    DemoWindow demo;
    const Page* page = pageOf(demo);
    ASSERT_NE(page, nullptr);
    const auto* chart = page->findChild<RuleChart*>();
    waitFor(chart);
    const QString held = QStringLiteral("today's holdings at past prices");
    EXPECT_FALSE(says(*page, held)) << "the first rule looks at a market alone";
    const_cast<Page*>(page)->select(QStringLiteral("R10"));
    settle();
    waitFor(chart);
    ASSERT_TRUE(chart->trial() && chart->trial()->result);
    EXPECT_TRUE(chart->trial()->simulated);
    EXPECT_TRUE(says(*page, held));
    EXPECT_TRUE(says(*page, QStringLiteral("Value of the holdings, USD")));
    const auto& values = chart->trial()->values;
    const auto known = std::count_if(values.begin(), values.end(), [](const MetricPoint& point) {
        return point.value > 0 && point.value < 1;
    });
    EXPECT_GT(known, 400) << "a concentration for each day since the stablecoin had a price";
    EXPECT_EQ(chart->trial()->result->outcome.unknown, 0U);
    EXPECT_LT(chart->trial()->result->outcome.warmUp, 20U);
}

TEST(DoctrinePage, ACaseGoesOnByAFormAndIsSealed) {
    DemoWindow demo;
    demo.signIn("m.laurent");
    pageOf(demo);
    const auto open = waitingCase(demo);
    ASSERT_TRUE(open.has_value()) << "the story leaves one";
    const auto size = demo.view().desk().size();
    StepCaseDialog dialog(demo.view(), open->id, CaseStep::Acknowledge, nullptr);
    dialog.show();
    dialog.review();
    dialog.submit();
    ASSERT_TRUE(dialog.isRecorded()) << dialog.message().toStdString();
    EXPECT_EQ(demo.view().desk().size(), size + 1);
    const InterventionCase* after = demo.view().books().interventions(demo.view().now()).find(open->id);
    ASSERT_NE(after, nullptr);
    EXPECT_EQ(after->state, CaseState::Acknowledged);
    // The desk says no where there is no reason.
    StepCaseDialog reject(demo.view(), open->id, CaseStep::Reject, nullptr);
    reject.show();
    reject.review();
    EXPECT_FALSE(reject.mainButton()->isEnabled());
}

TEST(DoctrinePage, TheBoardStaysWithItsCaseAndTheListGoesToItsRule) {
    DemoWindow demo;
    demo.signIn("m.laurent");
    const Page* page = pageOf(demo);
    const auto open = waitingCase(demo);
    ASSERT_TRUE(open.has_value());
    auto* board = page->findChild<CaseBoard*>();
    const QString key = caseKey(open->id);
    board->select(key);
    settle();
    EXPECT_TRUE(says(*page->findChild<RuleDetail*>(), QString::fromStdString(open->id.rule.text()) + u' '));
    StepCaseFacts facts;
    facts.rule = open->id.rule;
    facts.doctrine = open->id.doctrine;
    facts.firing = open->id.firing;
    facts.step = CaseStep::Acknowledge;
    ASSERT_TRUE(demo.view().desk().execute(StepCase(facts)).ok());
    settle();
    EXPECT_EQ(board->selected(), key) << "not the neighbour in the column that it left";
}

TEST(DoctrinePage, ACardGrowsWhereItsWordsDoNotFitOnOneLine) {
    DemoWindow demo;
    auto* board = pageOf(demo)->findChild<CaseBoard*>();
    std::size_t cards = 0;
    for (auto* list : board->findChildren<QListView*>()) {
        const QModelIndex first = list->model()->index(0, 0);
        if (!first.isValid()) {
            continue;
        }
        list->setFixedWidth(600);
        settle();
        const int wide = list->visualRect(first).height();
        list->setFixedWidth(90);
        settle();
        EXPECT_GT(list->visualRect(first).height(), wide);
        ++cards;
    }
    EXPECT_GT(cards, 0U);
}

TEST(DoctrinePage, ARuleSaysWhichRequestWouldChangeIt) {
    DemoWindow demo;
    demo.signIn("m.laurent");
    Page* page = const_cast<Page*>(pageOf(demo));
    const DoctrineVersion* newest = demo.view().books().doctrines().newest();
    ReviseRulesFacts facts;
    facts.base = newest->version();
    facts.from = demo.view().now();
    facts.rules = {newest->facts.document.rules.front()};
    facts.rules.front().titleEn += " (revised)";
    page->select(QString::fromStdString(facts.rules.front().id.text()));
    const auto waits = [&] {
        const auto buttons = page->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
            return button->isVisibleTo(page) &&
                   button->text().startsWith(QStringLiteral("A revision of this rule waits"));
        });
    };
    EXPECT_FALSE(waits());
    const auto recorded = demo.view().desk().execute(ReviseRules(facts));
    ASSERT_TRUE(recorded.ok());
    ASSERT_TRUE(recorded->proposal.has_value());
    settle();
    EXPECT_TRUE(waits());
}

TEST(DoctrinePage, AnOrderedCaseOffersItsTransferFilledIn) {
    DemoWindow demo;
    const Books& books = demo.view().books();
    TransferFacts prepared;
    for (const Position& position : books.holdings().positions()) {
        const AssetFacts& asset = books.assets()[position.asset];
        const AccountFacts& account = books.accounts()[position.account];
        if (position.units > 0 && account.tier == Tier::Hot && asset.assetClass != AssetClass::Fiat) {
            prepared.asset = asset.asset;
            prepared.from = account.account;
            prepared.quantity = Amount::ofUnits(position.units, decimalsOf(asset));
        }
    }
    prepared.to = AccountId::of("altyn/cold-a");
    prepared.note = "R6 of a case";
    demo.signIn("a.sadykova");
    TransferDialog dialog(demo.view(), nullptr);
    dialog.fill(prepared);
    dialog.show();
    dialog.review();
    const auto* quantity = qobject_cast<AmountEdit*>(dialog.form().field("quantity")->editor());
    ASSERT_NE(quantity, nullptr);
    EXPECT_EQ(quantity->amount(), prepared.quantity);
    EXPECT_TRUE(dialog.mainButton()->isEnabled()) << dialog.message().toStdString();
}

TEST(DoctrinePage, TheFormWritesTheSentenceAndTheSentenceFillsTheForm) {
    DemoWindow demo;
    demo.signIn("m.laurent");
    ReviseRuleDialog dialog(demo.view(), RuleId::of("R1"), nullptr);
    dialog.show();
    auto* sentence = dialog.findChild<LinesEdit*>();
    auto* form = dialog.findChild<RuleForm*>();
    const auto edit = [&](const char* label, qsizetype nth) -> AmountEdit* {
        for (EditorPair* pair : form->findChildren<EditorPair*>()) {
            if (pair->accessibleName() == QLatin1String(label) && !pair->parentWidget()->isHidden() &&
                nth-- == 0) {
                return qobject_cast<AmountEdit*>(pair->first());
            }
        }
        return nullptr;
    };
    AmountEdit* fires = edit("Threshold", 0);
    ASSERT_NE(fires, nullptr);
    EXPECT_EQ(fires->amount()->text(), "28");
    fires->setFocus();
    fires->selectAll();
    QTest::keyClicks(fires, QStringLiteral("31"));
    EXPECT_TRUE(sentence->toPlainText().contains(QStringLiteral(">= 31% FOR 3 closes")));
    AmountEdit* window = edit("Window", 0);
    window->selectAll();
    QTest::keyClicks(window, QStringLiteral("20"));
    EXPECT_EQ(sentence->toPlainText().count(QStringLiteral("vol_yz(BTC,20d)")), 2)
        << "the clearing condition looks at the same window";
    sentence->setFocus();
    sentence->setPlainText(sentence->toPlainText().replace(QStringLiteral("31%"), QStringLiteral("33%")));
    EXPECT_EQ(fires->amount()->text(), "33");
    // A clearing threshold that is not on the safe side is refused beside the sentence.
    AmountEdit* ends = edit("Threshold", 1);
    ends->selectAll();
    ends->setFocus();
    QTest::keyClicks(ends, QStringLiteral("40"));
    dialog.review();
    EXPECT_FALSE(dialog.mainButton()->isEnabled());
    waitFor(dialog.findChild<RuleChart*>());
}

TEST(DoctrinePage, WhatWaitsIsOnTheOverviewAndInTheTitle) {
    DemoWindow demo;
    settle();
    std::size_t waiting = 0;
    for (const InterventionCase& one : demo.view().books().interventions(demo.view().now()).cases()) {
        waiting += one.inProgress() ? 1U : 0U;
    }
    ASSERT_GT(waiting, 0U);
    EXPECT_TRUE(demo.window().windowTitle().startsWith(QStringLiteral("(%1)").arg(waiting)));
    std::size_t said = 0;
    for (const Attention& item : attentionOf(demo.view(), limitsOf(demo.view()))) {
        said += item.kind == Attention::Kind::CaseWaits ? 1U : 0U;
    }
    EXPECT_EQ(said, waiting);
}

TEST(DoctrinePage, WhatIsCalledCarriedOutAndIsNotWantsAReason) {
    DemoWindow demo;
    demo.signIn("m.laurent");
    std::optional<CaseId> id;
    for (const InterventionCase& one : demo.view().books().interventions(demo.view().now()).cases()) {
        if (one.id.rule == RuleId::of("R6") && one.state == CaseState::Acknowledged) {
            id = one.id;
        }
    }
    ASSERT_TRUE(id.has_value()) << "the story leaves one that may be ordered";
    StepCaseDialog order(demo.view(), *id, CaseStep::Order, nullptr);
    order.submit();
    ASSERT_TRUE(order.isRecorded()) << order.message().toStdString();
    EXPECT_TRUE(order.summaryLines().lines().isEmpty()) << "nobody has said that it is done";
    StepCaseDialog confirm(demo.view(), *id, CaseStep::Confirm, nullptr);
    confirm.show();
    confirm.review();
    const auto lines = confirm.summaryLines().lines();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.front().value.contains(QStringLiteral("ETH"))) << lines.front().value.toStdString();
    EXPECT_FALSE(confirm.mainButton()->isEnabled());
    EXPECT_EQ(confirm.form().missing().size(), 1);
    QTest::keyClicks(confirm.findChild<QLineEdit*>(), QStringLiteral("Left where it is: the desk closes"));
    confirm.review();
    EXPECT_TRUE(confirm.mainButton()->isEnabled()) << confirm.message().toStdString();
}

TEST(DoctrinePage, ChartsTakeTheColoursOfTheThemeAtOnce) {
    DemoWindow demo;
    const Page* page = pageOf(demo);
    const auto* chart = page->findChild<RuleChart*>();
    waitFor(chart);
    const auto colourOfMeasure = [&] {
        return chart->findChildren<TimeChart*>().at(1)->series().at(0).colour;
    };
    ASSERT_EQ(colourOfMeasure(), theme().text);
    const QColor light = theme().text;
    Appearance::instance().setDark(true);
    settle();
    EXPECT_NE(theme().text, light);
    EXPECT_EQ(colourOfMeasure(), theme().text);
    Appearance::instance().setDark(false);
    settle();
}

TEST(DoctrinePage, BothChartsOfARuleAreSeenAboveTheBoard) {
    DemoWindow demo;
    demo.window().resize(1440, 872);  // 900 with the frame of a window
    LanguageSwitch::instance().setLanguage(Language::French);
    const Page* page = pageOf(demo);
    const_cast<Page*>(page)->select(QStringLiteral("R6"));
    const auto* chart = page->findChild<RuleChart*>();
    waitFor(chart);
    settle();
    const TimeChart* measure = chart->findChildren<TimeChart*>().at(1);
    const int end = measure->mapTo(page, QPoint(0, measure->height())).y();
    EXPECT_LE(end, page->findChild<CaseBoard*>()->mapTo(page, QPoint()).y());
    LanguageSwitch::instance().setLanguage(Language::English);
    settle();
}

}  // namespace alem::test
