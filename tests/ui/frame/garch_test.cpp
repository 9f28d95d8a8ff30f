#include <gtest/gtest.h>

#include <QApplication>
#include <cmath>

#include "tests/ui/frame/demo_window.h"
#include "ui/pages/garch_line.h"

namespace alem::test {

TEST(GarchLine, IsWhatTheMeasureSaysAndComesLater) {
    DemoWindow demo;
    const auto& markets = demo.view().books().markets();
    const MarketKey market = markets.markets().front();
    const BarSeries& bars = markets.bars(market, Reading::AsRestated);
    ASSERT_GT(bars.size(), 100U);
    const MeasureSpec spec{.kind = MeasureKind::Garch, .window = 60};
    QObject parent;
    GarchLine line(&parent);
    int told = 0;
    QObject::connect(&line, &GarchLine::ready, &parent, [&] { ++told; });
    EXPECT_FALSE(line.values(market, bars, spec));
    while (told == 0) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    const auto values = line.values(market, bars, spec);
    const auto expected = measure(bars, spec);
    ASSERT_TRUE(values);
    ASSERT_TRUE(expected);
    ASSERT_EQ(values->size(), expected->size());
    for (std::size_t i = 0; i < values->size(); ++i) {
        EXPECT_TRUE((*values)[i] == (*expected)[i] ||
                    (std::isnan((*values)[i]) && std::isnan((*expected)[i])))
            << i;
    }
    EXPECT_FALSE(std::isnan(values->back()));
    EXPECT_EQ(told, 1) << "asked again, it answers at once";
}

}  // namespace alem::test
