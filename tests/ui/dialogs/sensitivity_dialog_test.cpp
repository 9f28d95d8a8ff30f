#include "ui/dialogs/sensitivity_dialog.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTest>
#include <cmath>
#include <random>

#include "tests/app/desk/doctrine_fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/heat_map.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"

namespace alem {
namespace {

class SensitivityDialogTest : public test::DoctrineFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        test::DoctrineFixture::SetUp();
        std::mt19937 random(7);
        std::normal_distribution<double> normal;
        std::vector<double> closes{100};
        for (int i = 1; i < 1500; ++i) {
            const double close = closes.back() * std::exp((i % 120 < 25 ? 0.08 : 0.02) * normal(random));
            closes.push_back(close < 5 || close > 5000 ? 100 : close);
        }
        importCloses(closes);
        adopt({rule("R1", shock)});
        m_view = std::make_unique<FundView>(std::move(m_desk));
        m_view->setClock([now = m_now] { return now; });
        m_dialog = std::make_unique<SensitivityDialog>(*m_view, RuleId::of("R1"), nullptr);
        m_dialog->show();
    }
    void TearDown() override {
        m_dialog.reset();
        m_view.reset();
        LanguageSwitch::instance().setLanguage(Language::English);
    }
    [[nodiscard]] bool saysSomewhere(const QString& text) const {
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }
    bool computed() {
        m_dialog->mainButton()->click();
        return QTest::qWaitFor([&] { return !m_dialog->isComputing(); }, 60000);
    }
    std::unique_ptr<FundView> m_view;
    std::unique_ptr<SensitivityDialog> m_dialog;
};

TEST_F(SensitivityDialogTest, shadesWhatTwoFiguresMakeOfTheRule) {
    EXPECT_TRUE(m_dialog->map()->isEmpty());
    ASSERT_TRUE(computed());
    ASSERT_TRUE(m_dialog->grid());
    const SensitivityGrid& grid = *m_dialog->grid();
    EXPECT_EQ(grid.rows.figure, RuleFigure::Fire);
    EXPECT_EQ(grid.columns.figure, RuleFigure::Clear);
    EXPECT_EQ(grid.rows.values.size(), 9U);
    EXPECT_TRUE(compare(grid.rows.values[4], Amount::ofUnits(-15, 0)) == 0) << "the rule is in the middle";
    EXPECT_GT(grid.events.size(), 0U);
    EXPECT_TRUE(grid.cell(4, 4).train && grid.cell(4, 4).test);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Variants tried: 81")));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("overfitting")));
    const QByteArray misses = m_dialog->map()->csv();
    QTest::keyClick(m_dialog->measureChoice(), Qt::Key_Right);
    EXPECT_EQ(m_dialog->map()->accessibleName(), QStringLiteral("False alarms a year"));
    EXPECT_NE(m_dialog->map()->csv(), misses);
    const QByteArray all = m_dialog->map()->csv();
    QTest::keyClick(m_dialog->spanChoice(), Qt::Key_Right);
    EXPECT_NE(m_dialog->map()->csv(), all);
    m_dialog->map()->setCurrent(4, 4);
    const QString exact = m_dialog->map()->accessibleDescription();
    EXPECT_TRUE(exact.contains(QStringLiteral("From the split on: stress events missed")))
        << exact.toStdString();
    EXPECT_TRUE(saysSomewhere(exact));
    if (const QByteArray folder = qgetenv("ALEM_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(100);
        m_dialog->grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/sensitivity.png"));
    }
}

TEST_F(SensitivityDialogTest, speaksBothTonguesAtOnce) {
    ASSERT_TRUE(computed());
    LanguageSwitch::instance().setLanguage(Language::French);
    QApplication::processEvents();
    EXPECT_EQ(m_dialog->windowTitle(), QStringLiteral("Sensibilité de la règle R1"));
    EXPECT_EQ(m_dialog->map()->accessibleName(), QStringLiteral("Crises manquées"));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Variantes essayées")));
    if (const QByteArray folder = qgetenv("ALEM_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(100);
        m_dialog->grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/sensitivity-fr.png"));
    }
}

TEST_F(SensitivityDialogTest, canBeCancelledAndRefusesWhatIsNoGrid) {
    m_dialog->mainButton()->click();
    ASSERT_TRUE(m_dialog->isComputing());
    EXPECT_EQ(m_dialog->mainButton()->text(), QStringLiteral("Stop"));
    m_dialog->mainButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_dialog->isComputing(); }, 60000));
    EXPECT_EQ(m_dialog->mainButton()->text(), QStringLiteral("Compute grid"));
    const auto edits = m_dialog->findChildren<AmountEdit*>();
    edits.at(2)->setText(QStringLiteral("0"));
    m_dialog->mainButton()->click();
    EXPECT_FALSE(m_dialog->isComputing());
    EXPECT_TRUE(saysSomewhere(QStringLiteral("by a positive step")));
}

TEST_F(SensitivityDialogTest, aDayThatIsNoneIsRefusedAtItsField) {
    auto* day = m_dialog->findChild<DateField*>();
    ASSERT_NE(day, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    day->edit()->setText(QStringLiteral("31/02/2027"));
    m_dialog->mainButton()->click();
    EXPECT_FALSE(m_dialog->isComputing()) << "it would be computed without a split";
    EXPECT_TRUE(day->isRefused());
    EXPECT_TRUE(day->edit()->hasFocus());
    day->edit()->clear();
    EXPECT_TRUE(computed()) << "no day is no split";
    EXPECT_FALSE(m_dialog->grid()->cell(4, 4).test);
}

}  // namespace
}  // namespace alem
