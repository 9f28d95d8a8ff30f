#include "app/market/rolling.h"

#include <gtest/gtest.h>

#include <cmath>

#include <algorithm>
#include <numeric>
#include <random>

#include "app/market/lower_tail.h"

namespace alem {
namespace {

TEST(RollingSumTest, IsUnknownUntilTheWindowIsFull) {
    RollingSum sum(3);
    EXPECT_TRUE(std::isnan(sum.push(1)));
    EXPECT_TRUE(std::isnan(sum.push(2)));
    EXPECT_EQ(sum.push(3), 6);
    EXPECT_EQ(sum.push(4), 9);
}

TEST(RollingSumTest, AnUnknownValueMakesUnknownAsLongAsItIsInside) {
    RollingSum sum(2);
    sum.push(1);
    EXPECT_TRUE(std::isnan(sum.push(unknown)));
    EXPECT_TRUE(std::isnan(sum.push(5)));
    EXPECT_EQ(sum.push(7), 12);
}

TEST(RollingSumTest, WhatHasLeftLeavesNoTrace) {
    RollingSum sum(2);
    sum.push(1e16);
    sum.push(-3.7e15);
    sum.push(0.1);
    EXPECT_EQ(sum.push(0.2), 0.1 + 0.2);  // a plain running sum is off by 1 here
}

TEST(RollingVarianceTest, EqualsTheDefinitionAfterAMillionSteps) {
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal(0.0001, 0.02);
    RollingVariance variance(30);
    std::vector<double> last;
    for (int i = 0; i < 1'000'000; ++i) {
        const double value = i % 100'000 == 5 ? 40 : normal(random);  // now and then an absurd one
        last.push_back(value);
        const double streamed = variance.push(value);
        if (i % 9973 == 0 && i > 30) {
            long double mean = 0;
            long double squares = 0;
            for (std::size_t k = last.size() - 30; k < last.size(); ++k) {
                mean += last[k] / 30.0L;
            }
            for (std::size_t k = last.size() - 30; k < last.size(); ++k) {
                squares += (last[k] - mean) * (last[k] - mean);
            }
            const auto exact = static_cast<double>(squares / 29);
            ASSERT_NEAR(streamed / exact, 1, 1e-13) << i;
        }
    }
}

TEST(RollingVarianceTest, OfAFrozenPriceIsZero) {
    RollingVariance variance(5);
    double last = unknown;
    for (int i = 0; i < 20; ++i) {
        last = variance.push(i < 10 ? 0.1 * i : 0);
    }
    EXPECT_EQ(last, 0);
}

TEST(RollingVarianceTest, OfEqualValuesIsExactlyZeroWhateverCameBefore) {
    for (const std::size_t window : {2U, 3U, 30U}) {
        RollingVariance variance(window);
        RollingSum sum(window);
        for (int i = 0; i < 500; ++i) {
            variance.push(0.37 * std::sin(i));
            sum.push(0.37 * std::sin(i) * std::sin(i));
        }
        for (std::size_t i = 0; i < window; ++i) {
            variance.push(0.0123456);
            sum.push(0);
        }
        EXPECT_EQ(variance.push(0.0123456), 0.0) << window;
        EXPECT_EQ(sum.push(0), 0.0) << window;
    }
}

TEST(RollingMaximumTest, EqualsTheDefinition) {
    std::mt19937_64 random(2);
    std::uniform_int_distribution<int> values(0, 50);
    RollingMaximum maximum(7);
    std::vector<double> all;
    for (int i = 0; i < 2000; ++i) {
        all.push_back(values(random));
        const double streamed = maximum.push(all.back());
        if (i >= 6) {
            ASSERT_EQ(streamed, *std::max_element(all.end() - 7, all.end()));
        } else {
            ASSERT_TRUE(std::isnan(streamed));
        }
    }
}

/// Values with many ties, a stretch that only falls, a frozen one and one with holes.
double hostileValue(int at, std::mt19937_64& random) {
    std::uniform_int_distribution<int> values(0, 400);
    const int stretch = at / 1500 % 4;
    if (stretch == 1) {
        return -at;
    }
    if (stretch == 2) {
        return 0;
    }
    return stretch == 3 && at % 700 == 0 ? unknown : values(random);
}

TEST(LowerTailTest, EqualsASortedCopy) {
    for (const std::size_t order : {1U, 7U, 300U}) {
        std::mt19937_64 random(3);
        LowerTail tail(300, order);
        std::vector<double> all;
        for (int at = 0; at < 12'000; ++at) {
            all.push_back(hostileValue(at, random));
            tail.push(all.back());
            if (all.size() < 300) {
                ASSERT_FALSE(tail.complete());
                continue;
            }
            std::vector<double> sorted(all.end() - 300, all.end());
            const bool known =
                std::none_of(sorted.begin(), sorted.end(), [](double v) { return std::isnan(v); });
            ASSERT_EQ(tail.complete(), known) << at;
            if (!known) {
                continue;
            }
            std::sort(sorted.begin(), sorted.end());
            ASSERT_EQ(tail.last(), sorted[order - 1]) << at;
            const auto end = std::upper_bound(sorted.begin(), sorted.end(), sorted[order - 1]);
            ASSERT_EQ(tail.mean(), std::accumulate(sorted.begin(), end, 0.0) /
                                       static_cast<double>(std::distance(sorted.begin(), end)))
                << at;
        }
    }
}

}  // namespace
}  // namespace alem
