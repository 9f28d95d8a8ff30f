#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/dialogs/fixture.h"
#include "ui/dialogs/doctrine_dialogs.h"
#include "ui/dialogs/rule_form.h"
#include "ui/dialogs/rule_place.h"
#include "ui/frame/background_work.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/editor_pair.h"
#include "ui/parts/editors.h"
#include "ui/parts/field.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/refusal_line.h"
#include "ui/parts/segments.h"

namespace alem {
namespace {

const std::string sentence =
    "ON 1h WHEN peg(UST) >= 200bps OR (peg(UST) >= 100bps AND age(UST@attestation) >= 35d) FOR 2 closes THEN "
    "redeem(UST,25%) AND freeze(all) UNTIL peg(UST) < 90bps AND age(UST@attestation) < 5d FOR 6 closes; KEEP "
    "1d; ON NO DATA 2h: HOLD; MAX AGE 2h; INHIBITED BY R3, R2; APPROVALS 2 board WITHIN 4h ELSE LAPSE";

/// The place of the first byte of a text after another one.
RulePlace placeOf(const std::string& text, const std::string& after = {}) {
    const Rule rule = parseRule(sentence).value();
    const auto at = sentence.find(text, sentence.find(after));
    check(at != std::string::npos, "the sentence has that");
    return placeIn(rule, at);
}

TEST(RulePlace, EveryPartOfASentenceIsAPartOfTheForm) {
    using enum RulePlace::Part;
    ASSERT_EQ(print(parseRule(sentence).value()), sentence);
    EXPECT_EQ(placeOf("1h"), (RulePlace{Interval}));
    EXPECT_EQ(placeOf("200bps"), (RulePlace{When, 0}));
    EXPECT_EQ(placeOf("35d"), (RulePlace{When, 1}));
    EXPECT_EQ(placeOf("2 closes"), (RulePlace{WhenCloses}));
    EXPECT_EQ(placeOf("redeem"), (RulePlace{Action, 0}));
    EXPECT_EQ(placeOf("all)"), (RulePlace{Action, 1}));
    EXPECT_EQ(placeOf("90bps"), (RulePlace{Until, 0}));
    EXPECT_EQ(placeOf("5d FOR"), (RulePlace{Until, 1}));
    EXPECT_EQ(placeOf("6 closes"), (RulePlace{UntilCloses}));
    EXPECT_EQ(placeOf("1d", "KEEP"), (RulePlace{Option, 0, "KEEP"}));
    EXPECT_EQ(placeOf("HOLD"), (RulePlace{Option, 0, "ON NO DATA"}));
    EXPECT_EQ(placeOf("R2"), (RulePlace{Option, 0, "INHIBITED BY"}));
    EXPECT_EQ(placeOf("LAPSE"), (RulePlace{Option, 0, "APPROVALS"}));
}

class RuleRefusalTest : public testing::Test {
  protected:
    RuleRefusalTest() {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        demo = std::make_unique<DemoDesk>("m.laurent");
        dialog = std::make_unique<ReviseRuleDialog>(demo->view(), RuleId::of("R1"), nullptr);
        dialog->show();
        form = dialog->findChild<RuleForm*>();
        parts = form->findChild<Segments*>();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    ~RuleRefusalTest() override {
        for (const auto* work : dialog->findChildren<BackgroundWork*>()) {
            while (work->isRunning()) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        }
        LanguageSwitch::instance().setLanguage(Language::English);
    }

    /// The number of the nth pair with this label.
    [[nodiscard]] AmountEdit* number(const char* label, qsizetype nth = 0) const {
        for (EditorPair* pair : form->findChildren<EditorPair*>()) {
            if (pair->accessibleName() == QLatin1String(label) && !pair->parentWidget()->isHidden() &&
                nth-- == 0) {
                return qobject_cast<AmountEdit*>(pair->first());
            }
        }
        return nullptr;
    }
    static void type(AmountEdit* edit, const char* text) {
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    static bool isRefused(const QWidget* editor) { return editor->property("alemRefused").toBool(); }
    [[nodiscard]] bool isInView(const QWidget* editor) const {
        const auto* area = dialog->findChild<QScrollArea*>();
        return QTest::qWaitFor(
            [&] {
                const QRect place(editor->mapTo(area->viewport(), QPoint()), editor->size());
                return area->viewport()->rect().contains(place);
            },
            2000);
    }
    [[nodiscard]] QString saidInForm() const {
        for (const RefusalLine* line : form->findChildren<RefusalLine*>()) {
            if (line->isVisibleTo(form)) {
                return line->sentence();
            }
        }
        return {};
    }

    std::unique_ptr<DemoDesk> demo;
    std::unique_ptr<ReviseRuleDialog> dialog;
    RuleForm* form = nullptr;
    Segments* parts = nullptr;
};

TEST_F(RuleRefusalTest, AThresholdOnTheUnsafeSideIsMarkedSaidAndLedTo) {
    AmountEdit* ends = number("Threshold", 1);
    ASSERT_NE(ends, nullptr);
    type(ends, "40");
    form->showPart(RuleForm::Part::Terms);
    dialog->review();
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
    EXPECT_TRUE(isRefused(ends));
    EXPECT_TRUE(
        ends->parentWidget()->accessibleDescription().contains(QStringLiteral("vol_yz(BTC,30d) < 26%")))
        << ends->parentWidget()->accessibleDescription().toStdString();
    EXPECT_TRUE(parts->isRefused(0)) << "the segment leads to it";
    EXPECT_FALSE(parts->isRefused(1));
    EXPECT_FALSE(parts->isRefused(2));
    EXPECT_EQ(parts->current(), 2) << "nothing moves while one types elsewhere";
    dialog->resize(dialog->width(), 420);
    dialog->submit();
    EXPECT_EQ(parts->current(), 0);
    EXPECT_TRUE(ends->hasFocus());
    EXPECT_TRUE(isInView(ends));
    EXPECT_TRUE(saidInForm().contains(QStringLiteral("vol_yz(BTC,30d) < 26%"))) << saidInForm().toStdString();
    type(ends, "20");
    dialog->review();
    EXPECT_FALSE(isRefused(ends));
    EXPECT_FALSE(parts->isRefused(0));
    EXPECT_TRUE(saidInForm().isEmpty());
    EXPECT_TRUE(dialog->mainButton()->isEnabled()) << dialog->message().toStdString();
}

TEST_F(RuleRefusalTest, WhatTheLanguageRefusesIsMarkedAtItsOwnField) {
    AmountEdit* fires = number("Threshold", 0);
    AmountEdit* window = number("Window", 0);
    type(window, "1");
    dialog->review();
    EXPECT_TRUE(isRefused(window));
    EXPECT_FALSE(isRefused(fires));
    type(window, "30");
    dialog->review();
    EXPECT_FALSE(isRefused(window));
    form->showPart(RuleForm::Part::Actions);
    AmountEdit* interval = number("Looked at every");
    ASSERT_NE(interval, nullptr);
    type(interval, "7");
    dialog->review();
    EXPECT_FALSE(dialog->mainButton()->isEnabled()) << "a window of 30 days is no whole number of them";
    dialog->submit();
    const auto* focused = QApplication::focusWidget();
    EXPECT_TRUE(focused != nullptr && form->isAncestorOf(focused) && isRefused(focused));
}

TEST_F(RuleRefusalTest, WhatIsNotUnderstoodIsLedToFromAnyPart) {
    AmountEdit* rests = number("Fires on after the last breach for");
    ASSERT_NE(rests, nullptr);
    type(rests, "0");
    EXPECT_TRUE(parts->isRefused(2));
    dialog->submit();
    EXPECT_FALSE(dialog->isRecorded());
    EXPECT_EQ(parts->current(), 2);
    EXPECT_TRUE(rests->hasFocus());
    EXPECT_TRUE(isInView(rests));
    EXPECT_FALSE(dialog->message().isEmpty());
}

TEST_F(RuleRefusalTest, TheMarkFollowsTheTongue) {
    AmountEdit* ends = number("Threshold", 1);
    type(ends, "40");
    dialog->submit();
    const QString english = saidInForm();
    LanguageSwitch::instance().setLanguage(Language::French);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isRefused(ends));
    EXPECT_FALSE(saidInForm().isEmpty());
    EXPECT_NE(saidInForm(), english);
}

TEST_F(RuleRefusalTest, ASentenceThatIsNoRuleIsLedToWhereItIsWritten) {
    auto* line = dialog->findChild<LinesEdit*>();
    line->setPlainText(QStringLiteral("ON 1d WHEN nonsense"));
    number("Threshold", 0)->setFocus();
    dialog->submit();
    EXPECT_TRUE(line->hasFocus());
}

TEST_F(RuleRefusalTest, WhatStaysOfTheLastSentenceIsSaidToBeOfThat) {
    const auto says = [this](const char* words) {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisibleTo(dialog.get()) && label->text().contains(QLatin1String(words))) {
                return true;
            }
        }
        return false;
    };
    auto* typed = dialog->findChild<LinesEdit*>();
    const QString right = typed->toPlainText();
    EXPECT_FALSE(says("last sentence that was a rule"));
    typed->setPlainText(QString(right).replace(QStringLiteral("UNTIL"), QStringLiteral("UNTILL")));
    ASSERT_NE(typed->toPlainText(), right);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says("last sentence that was a rule"); }, 2000));
    dialog->review();
    EXPECT_TRUE(says("At character")) << dialog->form().field("sentence")->refusal().toStdString();
    typed->setPlainText(right);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !says("last sentence that was a rule"); }, 2000));
    EXPECT_FALSE(says("UNTILL")) << "no refusal is left of what has been mended";
}

TEST_F(RuleRefusalTest, ARefusalThatIsScrolledAwayIsSaidBesideTheButton) {
    auto* typed = dialog->findChild<LinesEdit*>();
    typed->setPlainText(typed->toPlainText().replace(QStringLiteral("THEN"), QStringLiteral("THAN")));
    dialog->resize(dialog->width(), 420);
    dialog->findChild<QScrollArea*>()->verticalScrollBar()->setValue(0);
    dialog->review();
    EXPECT_TRUE(QTest::qWaitFor([this] { return dialog->message().contains(QStringLiteral("THAN")); }, 2000))
        << dialog->message().toStdString();
    dialog->resize(dialog->width(), 700);
    QTest::qWait(20);
    dialog->findChild<QScrollArea*>()->ensureWidgetVisible(typed, 0, 80);
    dialog->review();
    QTest::qWait(50);
    EXPECT_FALSE(dialog->message().contains(QStringLiteral("THAN"))) << "it stands beside its field";
}

}  // namespace
}  // namespace alem
