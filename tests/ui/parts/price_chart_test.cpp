#include "ui/parts/price_chart.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "app/market/rolling.h"
#include "tests/ui/parts/application.h"
#include "ui/parts/chart_files.h"
#include "ui/parts/language_switch.h"

namespace alem {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t day = 1440 * minute;

/// A slow wave with one spike, so that an extreme can be lost.
BarSeries wave(std::size_t bars, std::int64_t interval, std::size_t spike) {
    BarSeries series(interval);
    series.expect(bars);
    for (std::size_t i = 0; i < bars; ++i) {
        const double close = 1000 + 100 * std::sin(static_cast<double>(i) / 5000);
        series.append(static_cast<std::int64_t>(i) * interval,
                      {close - 1, close + (i == spike ? 900 : 2), close - 3, close, 5});
    }
    return series;
}

class PriceChartTest : public ::testing::Test {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
    }
    static PriceChartContent contentOf(const BarSeries& bars) {
        PriceChartContent content;
        content.title = QStringLiteral("Bitcoin, USD");
        content.asset = QStringLiteral("BTC");
        content.name = QStringLiteral("BTC");
        content.bars = &bars;
        content.closed = bars.size();
        return content;
    }
};

TEST(BarWindowTest, KeepsEveryExtremeAndTheSamePiecesWhileItMoves) {
    const BarSeries series = wave(100'000, minute, 50'001);
    const BarWindow window(series, 90'000);
    const auto before = window.pieces(40'000.0 * minute, 60'000.0 * minute, 300);
    ASSERT_LE(before.size(), 302U);
    double highest = 0;
    for (const BarPiece& piece : before) {
        highest = std::max(highest, piece.bar.high);
    }
    EXPECT_GT(highest, 1800);
    const auto after = window.pieces(40'010.0 * minute, 60'010.0 * minute, 300);
    const std::size_t each = before[1].last - before[1].first;
    EXPECT_EQ(after[5].first % each, before[5].first % each);
    EXPECT_EQ(window.pieces(0, 1e15, 300).back().last, 90'000U);  // none that had not closed
    EXPECT_EQ(window.nearest(1e15), 89'999U);
    EXPECT_EQ(window.nearest(1000.4 * minute), 1000U);
}

TEST_F(PriceChartTest, TheReadoutSaysTheExactValuesOfTheBarUnderTheCrosshair) {
    BarSeries series(day);
    series.append(0, {100, 110.5, 99.25, 105.125, 7});
    series.append(day, {105.125, 106, 101, 0.00000123, unknown});
    PriceChart chart;
    chart.resize(800, 400);
    chart.show(contentOf(series), false);
    QTest::keyClick(&chart, Qt::Key_Home);
    chart.setCrosshair(0);
    const auto said = [&](const QString& name) {
        for (const auto& [line, value] : chart.readout()) {
            if (line == name) {
                return value;
            }
        }
        return QString();
    };
    EXPECT_EQ(said(QStringLiteral("Bar of, UTC")), QStringLiteral("1970-01-01"));
    EXPECT_EQ(said(QStringLiteral("High")), QStringLiteral("110.50"));
    EXPECT_EQ(said(QStringLiteral("Close")), QStringLiteral("105.125"));
    EXPECT_EQ(said(QStringLiteral("Volume")), QStringLiteral("7.00"));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(said(QStringLiteral("Close")), QStringLiteral("0.00000123"));
    EXPECT_EQ(said(QStringLiteral("Volume")), QString());
    EXPECT_TRUE(chart.accessibleDescription().contains(QStringLiteral("0.00000123")));
    EXPECT_TRUE(chart.csv().contains("1970-01-02T00:00:00.000Z,105.125,106,101,0.00000123,,"));
}

TEST_F(PriceChartTest, ZoomPanAndResetStayWithinWhatThereIs) {
    const BarSeries series = wave(1000, day, 5);
    PriceChart chart;
    chart.resize(800, 400);
    chart.show(contentOf(series), false);
    const double whole = chart.visibleTo() - chart.visibleFrom();
    EXPECT_EQ(whole, 1000.0 * day);
    QTest::keyClick(&chart, Qt::Key_Plus);
    EXPECT_LT(chart.visibleTo() - chart.visibleFrom(), whole);
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(&chart, Qt::Key_PageDown);
    }
    EXPECT_EQ(chart.visibleTo(), 1000.0 * day);
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&chart, Qt::Key_Plus);
    }
    EXPECT_GE(chart.visibleTo() - chart.visibleFrom(), 4.0 * day);
    const double from = chart.visibleFrom();
    QTest::mousePress(&chart, Qt::LeftButton, {}, {400, 200});
    QTest::mouseMove(&chart, {500, 200});
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {500, 200});
    EXPECT_LT(chart.visibleFrom(), from);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, {400, 200});
    EXPECT_EQ(chart.visibleTo() - chart.visibleFrom(), whole);
}

TEST_F(PriceChartTest, AFailedWriteIsSaidAndLeavesWhatWasThere) {
    const BarSeries series = wave(100, day, 5);
    PriceChart chart;
    chart.resize(800, 400);
    chart.show(contentOf(series), false);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    EXPECT_EQ(writeChartFile(path, chart.svg()), QString());
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("<svg"));
    EXPECT_EQ(writeChartFile(folder.filePath(QStringLiteral("chart.png")), chart.png()), QString());
    EXPECT_NE(writeChartFile(folder.filePath(QStringLiteral("no/such/folder.png")), chart.png()), QString());
}

/// Five years of minutes: what a step of the hand costs, drawing included.
TEST_F(PriceChartTest, MillionsOfBarsPanAsAHundredDo) {
    const BarSeries series = wave(5 * 525'600, minute, 77);
    PriceChart chart;
    chart.resize(1000, 600);
    PriceChartContent content = contentOf(series);
    content.measure.assign(series.size(), 40);
    chart.show(std::move(content), false);
    double slowest = 0;
    for (const double share : {0.9, 0.5, 0.1, 0.01, 0.0001}) {
        const double span = share * 5 * 365 * day;
        chart.setVisibleRange(0, span);
        QElapsedTimer timer;
        timer.start();
        constexpr int steps = 20;
        for (int i = 0; i < steps; ++i) {
            chart.setVisibleRange(span * i / 500, span * i / 500 + span);
            chart.grab();
        }
        const double each = static_cast<double>(timer.nsecsElapsed()) / steps / 1e6;
        std::printf("pan step, %g of 2 628 000 bars: %.2f ms\n", share, each);
        slowest = std::max(slowest, each);
    }
    EXPECT_LT(slowest, 100);
}

}  // namespace
}  // namespace alem
