#include "ui/parts/heat_map.h"

#include <gtest/gtest.h>

#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "tests/ui/parts/application.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

namespace alem {
namespace {

class HeatMapTest : public ::testing::Test {
  protected:
    void SetUp() override {
        startApplication();
        m_map.resize(480, 300);
        m_map.setTitles(QStringLiteral("Misses"), QStringLiteral("Fires"), QStringLiteral("Clears"));
        QList<HeatCell> cells;
        for (int i = 0; i < 6; ++i) {
            cells.append({i * 2.5, QString::number(i * 2.5), QStringLiteral("exactly %1").arg(i), false});
        }
        cells[4].refused = true;
        cells[4].exact = QStringLiteral("refused");
        m_map.setGrid({QStringLiteral("60%"), QStringLiteral("70%")},
                      {QStringLiteral("40%"), QStringLiteral("50%"), QStringLiteral("-1%")}, cells);
    }
    void TearDown() override { Appearance::instance().setDark(false); }
    QImage picture() {
        QImage image(m_map.size(), QImage::Format_ARGB32);
        QPainter painter(&image);
        m_map.draw(&painter);
        return image;
    }
    HeatMap m_map;
};

TEST_F(HeatMapTest, NumbersStayLegibleOnEveryGroundOfBothThemes) {
    for (const bool dark : {false, true}) {
        Appearance::instance().setDark(dark);
        double before = 0;
        for (int i = 0; i < 6; ++i) {
            const auto ground = m_map.groundOf(i / 3, i % 3);
            EXPECT_EQ(ground.has_value(), i != 4);
            if (!ground) {
                continue;
            }
            EXPECT_GE(contrastOf(*ground, theme().text), 4.5) << dark << i;
            // One hue that only goes away from the page: seen in grey as well.
            const double away = contrastOf(*ground, theme().surface);
            EXPECT_GT(away, before) << dark << i;
            before = away;
        }
        EXPECT_GT(before, 1.5) << dark;
        EXPECT_EQ(*m_map.groundOf(0, 0), theme().surface);
    }
}

TEST_F(HeatMapTest, RefusedCellsAreHatchedAndTheOthersHaveTheirGround) {
    const QImage image = picture();
    const auto colours = [&](int row, int column) {
        QSet<QRgb> found;
        const QRect rect = m_map.cellRect(row, column).adjusted(3, 3, -3, -3).toRect();
        for (int x = rect.left(); x < rect.right(); ++x) {
            found.insert(image.pixel(x, rect.top() + 4));  // above the number
        }
        return found;
    };
    EXPECT_EQ(colours(1, 1).size(), 2);
    EXPECT_TRUE(colours(1, 1).contains(theme().rule.rgb()));
    ASSERT_EQ(colours(1, 2).size(), 1);
    EXPECT_EQ(*colours(1, 2).begin(), m_map.groundOf(1, 2)->rgb());
}

TEST_F(HeatMapTest, KeysAndMouseMoveTheCurrentCellAndItIsTold) {
    QSignalSpy moved(&m_map, &HeatMap::currentChanged);
    EXPECT_EQ(m_map.accessibleName(), QStringLiteral("Misses"));
    EXPECT_EQ(m_map.accessibleDescription(), QStringLiteral("exactly 0"));
    QTest::keyClick(&m_map, Qt::Key_Right);
    QTest::keyClick(&m_map, Qt::Key_Down);
    EXPECT_EQ(m_map.accessibleDescription(), QStringLiteral("refused"));
    QTest::keyClick(&m_map, Qt::Key_Down);
    EXPECT_EQ(m_map.currentRow(), 1);
    QTest::keyClick(&m_map, Qt::Key_Home);
    EXPECT_EQ(m_map.accessibleDescription(), QStringLiteral("exactly 0"));
    QTest::keyClick(&m_map, Qt::Key_End);
    EXPECT_EQ(m_map.accessibleDescription(), QStringLiteral("exactly 5"));
    QTest::mouseClick(&m_map, Qt::LeftButton, {}, m_map.cellRect(0, 2).center().toPoint());
    EXPECT_EQ(m_map.accessibleDescription(), QStringLiteral("exactly 2"));
    EXPECT_EQ(moved.count(), 6);
    m_map.show();
    const QPoint at = m_map.cellRect(1, 0).center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, m_map.mapToGlobal(at));
    QApplication::sendEvent(&m_map, &help);
    EXPECT_EQ(QToolTip::text(), QStringLiteral("exactly 3"));
}

TEST_F(HeatMapTest, GivesItselfAwayAsFiles) {
    EXPECT_EQ(m_map.csv(), QByteArray("Fires / Clears,40%,50%,'-1%\r\n60%,0,2.5,5\r\n70%,7.5,,12.5\r\n"));
    EXPECT_EQ(QImage::fromData(m_map.png()).size(), m_map.size() * 2);
    EXPECT_TRUE(m_map.svg().contains("<title>Misses</title>"));
    EXPECT_TRUE(m_map.svg().contains("7.5"));
}

TEST_F(HeatMapTest, AGridThatDoesNotFitItsAxesIsNone) {
    m_map.setGrid({QStringLiteral("1")}, {QStringLiteral("2")}, {});
    EXPECT_TRUE(m_map.isEmpty());
    QTest::keyClick(&m_map, Qt::Key_Down);
    EXPECT_EQ(m_map.accessibleDescription(), QString());
    picture();
}

}  // namespace
}  // namespace alem
