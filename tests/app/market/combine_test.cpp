#include "app/market/combine.h"

#include <gtest/gtest.h>

#include <array>

#include "app/market/bar_pyramid.h"
#include "app/market/rolling.h"
#include "tests/app/market/random_series.h"

namespace alem {
namespace {

constexpr std::int64_t hour = 3'600'000;

BarSeries hours(const std::vector<int>& openings) {
    BarSeries series(hour);
    for (const int at : openings) {
        const double price = 100 + at;
        series.append(at * hour, {price, price + 5, price - 5, price + 1, 2});
    }
    return series;
}

TEST(CompositeTest, OneWildVenueMovesNothing) {
    BarSeries wild(hour);
    wild.append(0, {100, 105, 95, 101, 2});
    wild.append(hour, {101, 900, 1, 3, 2});
    const BarSeries calm = hours({0, 1});
    const BarSeries other = hours({0, 1});
    const std::array<const BarSeries*, 3> venues{&calm, &wild, &other};
    const auto made = composite(venues, 2);
    ASSERT_EQ(made.series.size(), 2U);
    EXPECT_EQ(made.series[1].close, 102);
    EXPECT_EQ(made.series[1].high, 106);
    EXPECT_EQ(made.series[1].low, 96);
    EXPECT_EQ(made.series[1].volume, 6);
}

TEST(CompositeTest, TooFewVenuesAreNoBar) {
    const BarSeries one = hours({0, 1, 3});
    const BarSeries other = hours({1, 2, 3});
    const std::array<const BarSeries*, 2> venues{&one, &other};
    const auto made = composite(venues, 2);
    EXPECT_EQ(made.series.openTimes(), (std::vector<std::int64_t>{hour, 3 * hour}));
    EXPECT_EQ(made.incomplete, (std::vector<std::int64_t>{0, 2 * hour}));
}

TEST(BarPyramidTest, EveryViewKeepsEveryExtreme) {
    const BarSeries series = randomSeries(1003, 2);
    const BarPyramid pyramid(series);
    for (const auto& [first, last, columns] : {std::array<std::size_t, 3>{0, 1003, 10},
                                               {3, 998, 7},
                                               {17, 18, 5},
                                               {100, 900, 800},
                                               {5, 2000, 33}}) {
        const auto view = pyramid.view(first, last, columns);
        ASSERT_LE(view.size(), columns);
        const std::size_t end = std::min<std::size_t>(last, series.size());
        const std::size_t each = (end - first + columns - 1) / columns;
        for (std::size_t i = 0; i < view.size(); ++i) {
            const std::size_t from = first + i * each;
            const std::size_t to = std::min(from + each, end);
            Bar bar = series[from];
            for (std::size_t k = from + 1; k < to; ++k) {
                bar.high = std::max(bar.high, series.highs()[k]);
                bar.low = std::min(bar.low, series.lows()[k]);
                bar.close = series.closes()[k];
            }
            ASSERT_EQ(view[i].open, bar.open);
            ASSERT_EQ(view[i].high, bar.high);
            ASSERT_EQ(view[i].low, bar.low);
            ASSERT_EQ(view[i].close, bar.close);
        }
    }
    EXPECT_TRUE(pyramid.view(2000, 3000, 10).empty());
    EXPECT_TRUE(pyramid.view(0, 10, 0).empty());
}

}  // namespace
}  // namespace alem
