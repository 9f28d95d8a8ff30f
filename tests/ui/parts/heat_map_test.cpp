#include "ui/parts/heat_map.h"

#include <gtest/gtest.h>

#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <memory>

#include "tests/ui/parts/application.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

namespace alem {
namespace {

class HeatMapTest : public ::testing::Test {
  protected:
    void SetUp() override {
        startApplication();
        m_owned = std::make_unique<HeatMap>();
        HeatMap& map = *m_owned;
        map.resize(480, 300);
        map.setTitles(QStringLiteral("Misses"), QStringLiteral("Fires"), QStringLiteral("Clears"));
        QList<HeatCell> cells;
        for (int i = 0; i < 6; ++i) {
            cells.append({i * 2.5, QString::number(i * 2.5), QStringLiteral("exactly %1").arg(i), false});
        }
        cells[4].refused = true;
        cells[4].exact = QStringLiteral("refused");
        map.setGrid({QStringLiteral("60%"), QStringLiteral("70%")},
                    {QStringLiteral("40%"), QStringLiteral("50%"), QStringLiteral("-1%")}, cells);
    }
    void TearDown() override {
        m_owned.reset();
        Appearance::instance().setDark(false);
    }
    QImage picture() {
        QImage image(map().size(), QImage::Format_ARGB32);
        QPainter painter(&image);
        map().draw(&painter);
        return image;
    }
    HeatMap& map() { return *m_owned; }
    std::unique_ptr<HeatMap> m_owned;
};

TEST_F(HeatMapTest, NumbersStayLegibleOnEveryGroundOfBothThemes) {
    for (const bool dark : {false, true}) {
        Appearance::instance().setDark(dark);
        double before = 0;
        for (int i = 0; i < 6; ++i) {
            const auto ground = map().groundOf(i / 3, i % 3);
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
        EXPECT_EQ(*map().groundOf(0, 0), theme().surface);
    }
}

TEST_F(HeatMapTest, RefusedCellsAreHatchedAndTheOthersHaveTheirGround) {
    const QImage image = picture();
    const auto colours = [&](int row, int column) {
        QSet<QRgb> found;
        const QRect rect = map().cellRect(row, column).adjusted(3, 3, -3, -3).toRect();
        for (int x = rect.left(); x < rect.right(); ++x) {
            found.insert(image.pixel(x, rect.top() + 4));  // above the number
        }
        return found;
    };
    EXPECT_EQ(colours(1, 1).size(), 2);
    EXPECT_TRUE(colours(1, 1).contains(theme().rule.rgb()));
    ASSERT_EQ(colours(1, 2).size(), 1);
    EXPECT_EQ(*colours(1, 2).begin(), map().groundOf(1, 2)->rgb());
}

TEST_F(HeatMapTest, KeysAndMouseMoveTheCurrentCellAndItIsTold) {
    QSignalSpy moved(&map(), &HeatMap::currentChanged);
    EXPECT_EQ(map().accessibleName(), QStringLiteral("Misses"));
    EXPECT_EQ(map().accessibleDescription(), QStringLiteral("exactly 0"));
    QTest::keyClick(&map(), Qt::Key_Right);
    QTest::keyClick(&map(), Qt::Key_Down);
    EXPECT_EQ(map().accessibleDescription(), QStringLiteral("refused"));
    QTest::keyClick(&map(), Qt::Key_Down);
    EXPECT_EQ(map().currentRow(), 1);
    QTest::keyClick(&map(), Qt::Key_Home);
    EXPECT_EQ(map().accessibleDescription(), QStringLiteral("exactly 0"));
    QTest::keyClick(&map(), Qt::Key_End);
    EXPECT_EQ(map().accessibleDescription(), QStringLiteral("exactly 5"));
    QTest::mouseClick(&map(), Qt::LeftButton, {}, map().cellRect(0, 2).center().toPoint());
    EXPECT_EQ(map().accessibleDescription(), QStringLiteral("exactly 2"));
    EXPECT_EQ(moved.count(), 6);
    map().show();
    const QPoint at = map().cellRect(1, 0).center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, map().mapToGlobal(at));
    QApplication::sendEvent(&map(), &help);
    EXPECT_EQ(QToolTip::text(), QStringLiteral("exactly 3"));
}

TEST_F(HeatMapTest, GivesItselfAwayAsFiles) {
    EXPECT_EQ(map().csv(), QByteArray("Fires / Clears,40%,50%,'-1%\r\n60%,0,2.5,5\r\n70%,7.5,,12.5\r\n"));
    EXPECT_EQ(QImage::fromData(map().png()).size(), map().size() * 2);
    EXPECT_TRUE(map().svg().contains("<title>Misses</title>"));
    EXPECT_TRUE(map().svg().contains("7.5"));
}

TEST_F(HeatMapTest, AGridThatDoesNotFitItsAxesIsNone) {
    map().setGrid({QStringLiteral("1")}, {QStringLiteral("2")}, {});
    EXPECT_TRUE(map().isEmpty());
    QTest::keyClick(&map(), Qt::Key_Down);
    EXPECT_EQ(map().accessibleDescription(), QString());
    picture();
}

}  // namespace
}  // namespace alem
