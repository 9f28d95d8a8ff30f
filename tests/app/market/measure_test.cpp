#include "app/market/measure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <numeric>

#include "app/market/nearest.h"
#include "tests/app/market/random_series.h"

namespace alem {
namespace {

MeasureSpec specOf(MeasureKind kind, std::size_t window) {
    return {.kind = kind, .window = window, .barsPerYear = 365, .lambda = 0.94};
}

/// The formula over one window, written as it stands in the books: `bars` of it end at `at`.
double byDefinition(const BarSeries& series, MeasureKind kind, std::size_t at, std::size_t window) {
    const auto bar = [&](std::size_t i) { return series[i]; };
    const std::size_t first = at + 1 - window;
    std::vector<double> terms;
    const auto sum = [&] { return std::accumulate(terms.begin(), terms.end(), 0.0); };
    const auto variance = [&] {
        const double mean = sum() / static_cast<double>(terms.size());
        double squares = 0;
        for (const double term : terms) {
            squares += (term - mean) * (term - mean);
        }
        return squares / static_cast<double>(terms.size() - 1);
    };
    const auto count = static_cast<double>(window);
    for (std::size_t i = first; i <= at; ++i) {
        const double hl = std::log(bar(i).high) - std::log(bar(i).low);
        const double co = std::log(bar(i).close) - std::log(bar(i).open);
        const double r = i > 0 ? std::log(bar(i).close) - std::log(bar(i - 1).close) : unknown;
        switch (kind) {
            case MeasureKind::CloseToClose:
                if (i > first) {
                    terms.push_back(r);
                }
                break;
            case MeasureKind::Parkinson:
                terms.push_back(hl * hl / (4 * std::log(2.0)));
                break;
            case MeasureKind::GarmanKlass:
                terms.push_back(0.5 * hl * hl - (2 * std::log(2.0) - 1) * co * co);
                break;
            case MeasureKind::Amihud:
                terms.push_back(std::abs(r) / (bar(i).close * bar(i).volume));
                break;
            case MeasureKind::MovingAverageDistance:
                terms.push_back(bar(i).close);
                break;
            default:
                terms.push_back(r);
        }
    }
    switch (kind) {
        case MeasureKind::CloseToClose:
            return std::sqrt(365 * variance());
        case MeasureKind::Parkinson:
        case MeasureKind::GarmanKlass:
            return std::sqrt(365 / count * sum());
        case MeasureKind::Amihud:
            return sum() / count;
        case MeasureKind::MovingAverageDistance:
            return bar(at).close / (sum() / count) - 1;
        default:
            break;
    }
    std::sort(terms.begin(), terms.end());
    const bool shortfall = kind == MeasureKind::ExpectedShortfall;
    const auto order = static_cast<std::size_t>(std::ceil(count * (shortfall ? 0.025 : 0.01)));
    if (!shortfall) {
        return -terms[order - 1];
    }
    return -std::accumulate(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(order), 0.0) /
           static_cast<double>(order);
}

class DefinitionTest : public testing::TestWithParam<MeasureKind> {};

TEST_P(DefinitionTest, EveryWindowEqualsItsFormula) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        const BarSeries series = randomSeries(700, seed);
        for (const std::size_t window : {20U, 250U}) {
            const auto values = *measure(series, specOf(GetParam(), window));
            for (std::size_t at = window; at < series.size(); at += 13) {
                const double exact = byDefinition(series, GetParam(), at, window);
                // A distance of nearly nothing is the difference of two numbers of the size of 1.
                const bool distance = GetParam() == MeasureKind::MovingAverageDistance;
                ASSERT_NEAR(values[at], exact, 1e-12 * (distance ? 1 : std::abs(exact)))
                    << nameOf(GetParam()) << " at " << at;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Measures, DefinitionTest,
                         testing::Values(MeasureKind::CloseToClose, MeasureKind::Parkinson,
                                         MeasureKind::GarmanKlass, MeasureKind::Amihud,
                                         MeasureKind::MovingAverageDistance, MeasureKind::ValueAtRisk,
                                         MeasureKind::ExpectedShortfall));

TEST(MeasureTest, StreamingAndBatchGiveTheSameDigits) {
    const BarSeries series = randomSeries(400, 9);
    for (const MeasureKind kind : measureKinds()) {
        const auto spec = specOf(kind, 60);
        const auto batch = *measure(series, spec);
        auto streaming = *StreamingMeasure::of(spec);
        for (std::size_t i = 0; i < series.size(); ++i) {
            const double value = streaming.push(series[i]);
            ASSERT_EQ(std::memcmp(&value, &batch[i], sizeof value), 0) << nameOf(kind) << " at " << i;
        }
    }
}

/// As the rule engine takes them: pushed one by one, and nothing is told of them.
TEST(MeasureTest, AMissingBarIsAnUnknownOne) {
    const BarSeries whole = randomSeries(400, 9);
    BarSeries series(whole.interval());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i != 70 && i != 71 && i != 200 && (i < 250 || i > 320)) {
            series.append(whole.openTime(i), whole[i]);
        }
    }
    constexpr Bar missing{unknown, unknown, unknown, unknown, unknown};
    for (const MeasureKind kind : measureKinds()) {
        const auto spec = specOf(kind, 30);
        const auto batch = *measure(series, spec);
        ASSERT_EQ(batch.size(), series.size());
        auto streaming = *StreamingMeasure::of(spec);
        std::size_t at = 0;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            const bool there = at < series.size() && series.openTime(at) == whole.openTime(i);
            const double value = streaming.push(there ? series[at] : missing);
            if (there) {
                ASSERT_EQ(std::memcmp(&value, &batch[at], sizeof value), 0) << nameOf(kind) << " at " << at;
                ++at;
            }
        }
    }
    const auto volatility = *measure(series, specOf(MeasureKind::CloseToClose, 30));
    EXPECT_FALSE(std::isnan(volatility[69]));
    EXPECT_TRUE(std::isnan(volatility[70]));
    EXPECT_TRUE(std::isnan(volatility[98])) << "thirty closes since the gap hold twenty-nine returns";
    EXPECT_FALSE(std::isnan(volatility[99]));
}

/// From which bar on a value is known: what a window needs is said nowhere else than here and in the headers.
TEST(MeasureTest, WarmUpIsUnknown) {
    const BarSeries series = randomSeries(200, 4);
    const auto firstKnown = [&](MeasureKind kind, std::size_t window) {
        const auto values = *measure(series, specOf(kind, window));
        const auto known =
            std::find_if(values.begin(), values.end(), [](double v) { return !std::isnan(v); });
        return std::distance(values.begin(), known);
    };
    EXPECT_EQ(firstKnown(MeasureKind::CloseToClose, 30), 29);
    EXPECT_EQ(firstKnown(MeasureKind::Parkinson, 30), 29);
    EXPECT_EQ(firstKnown(MeasureKind::GarmanKlassYangZhang, 30), 30);
    EXPECT_EQ(firstKnown(MeasureKind::YangZhang, 30), 30);
    EXPECT_EQ(firstKnown(MeasureKind::Ewma, 30), 1);
    EXPECT_EQ(firstKnown(MeasureKind::AverageTrueRange, 14), 14);
    EXPECT_EQ(firstKnown(MeasureKind::Drawdown, 90), 89);
    EXPECT_EQ(firstKnown(MeasureKind::ValueAtRisk, 100), 100);
    EXPECT_EQ(firstKnown(MeasureKind::Garch, 100), 100);
    EXPECT_EQ(firstKnown(MeasureKind::PegDeviation, 30), 0);
}

TEST(MeasureTest, ABadPriceIsUnknownForAsLongAsAWindowHoldsIt) {
    BarSeries series(1);
    const BarSeries good = randomSeries(120, 5);
    for (std::size_t i = 0; i < good.size(); ++i) {
        Bar bar = good[i];
        bar.close = i == 50 ? 0 : bar.close;
        series.append(static_cast<std::int64_t>(i), bar);
    }
    for (const MeasureKind kind : measureKinds()) {
        if (kind == MeasureKind::Garch || kind == MeasureKind::PegDeviation) {
            continue;
        }
        const auto values = *measure(series, specOf(kind, 20));
        const bool ranges = kind == MeasureKind::Parkinson || kind == MeasureKind::AverageTrueRange;
        EXPECT_EQ(std::isnan(values[50]), !ranges) << nameOf(kind);
        EXPECT_FALSE(std::isnan(values[119])) << nameOf(kind);
    }
}

TEST(MeasureTest, PegDeviationIsExactAtTheEdge) {
    const auto deviation = [](double close) { return PegDeviation::push({close, close, close, close, 0}); };
    EXPECT_EQ(deviation(1.005), 50);
    EXPECT_EQ(deviation(0.995), -50);
    EXPECT_EQ(deviation(0.98), -200);
    EXPECT_EQ(deviation(1), 0);
}

TEST(MeasureTest, ValueAtRiskIsFoundByCounting) {
    BarSeries series(1);
    double close = 100;
    for (int i = 0; i <= 500; ++i) {
        close *= i == 0 ? 1 : std::exp(i <= 5 ? -0.01 * i : 0.001);
        series.append(i, {close, close, close, close, 1});
    }
    // Five losses of 1 to 5 %: the fifth smallest of 500 returns is the smallest of them.
    EXPECT_NEAR(measure(series, specOf(MeasureKind::ValueAtRisk, 500))->back(), 0.01, 1e-14);
    // Of 2.5 % the thirteenth: five losses and ties at +0.1 %.
    EXPECT_LT(measure(series, specOf(MeasureKind::ExpectedShortfall, 500))->back(), 0.01);
}

TEST(MeasureTest, WhatCannotBeMeasuredIsRefusedWithItsBound) {
    using Code = MeasureFault::Code;
    const auto shortWindow = StreamingMeasure::of(specOf(MeasureKind::CloseToClose, 2));
    ASSERT_FALSE(shortWindow.ok());
    EXPECT_EQ(shortWindow.error().code, Code::WindowTooShort);
    EXPECT_EQ(shortWindow.error().bound, 3U);
    EXPECT_EQ(StreamingMeasure::of(specOf(MeasureKind::Garch, 19)).error().code, Code::WindowTooShort);
    EXPECT_EQ(StreamingMeasure::of(specOf(MeasureKind::Drawdown, 1U << 30U)).error().code,
              Code::WindowTooLong);
    auto spec = specOf(MeasureKind::Ewma, 30);
    spec.lambda = 1;
    EXPECT_EQ(StreamingMeasure::of(spec).error().code, Code::Lambda);
    spec.lambda = 0.94;
    spec.barsPerYear = 0;
    EXPECT_EQ(StreamingMeasure::of(spec).error().code, Code::BarsPerYear);
}

TEST(MeasureTest, NamesLeadBackToTheirKinds) {
    for (const MeasureKind kind : measureKinds()) {
        EXPECT_EQ(measureNamed(nameOf(kind)), kind);
    }
    EXPECT_FALSE(measureNamed("volatility").has_value());
}

TEST(CorrelationTest, OfASeriesWithItselfAndItsMirrorIsOneAndMinusOne) {
    const BarSeries series = randomSeries(100, 6);
    Correlation same(30);
    Correlation mirrored(30);
    double one = unknown;
    double minusOne = unknown;
    for (std::size_t i = 0; i < series.size(); ++i) {
        Bar mirror = series[i];
        mirror.close = 1 / mirror.close;
        one = same.push(series[i], series[i]);
        minusOne = mirrored.push(series[i], mirror);
    }
    EXPECT_NEAR(one, 1, 1e-12);
    EXPECT_NEAR(minusOne, -1, 1e-12);
}

TEST(HerfindahlTest, GoesFromEvenToOne) {
    EXPECT_DOUBLE_EQ(herfindahl({1, 1, 1, 1}), 0.25);
    EXPECT_DOUBLE_EQ(herfindahl({5}), 1);
    EXPECT_TRUE(std::isnan(herfindahl({})));
    EXPECT_TRUE(std::isnan(herfindahl({1, unknown})));
}

TEST(NearestDoubleTest, IsTheDoubleThatTheTextNames) {
    EXPECT_EQ(nearestDouble(*Amount::parse("0.1")), 0.1);
    EXPECT_EQ(nearestDouble(*Amount::parse("-37289.51")), -37289.51);
    EXPECT_EQ(nearestDouble(*Amount::parse("12345678901234567.123456789")), 12345678901234567.123456789);
}

TEST(MeasureTest, whatLostNothingIsZeroWithoutASign) {
    BarSeries flat(86'400'000);
    for (std::int64_t day = 0; day < 10; ++day) {
        flat.append(day * 86'400'000, {1, 1, 1, 1, 1});
    }
    for (const MeasureKind kind : {MeasureKind::ValueAtRisk, MeasureKind::ExpectedShortfall}) {
        const double last = measure(flat, specOf(kind, 5)).value().back();
        EXPECT_EQ(last, 0);
        EXPECT_FALSE(std::signbit(last));
    }
}

TEST(MeasureTest, anUnknownBarIsARowWhoseWindowsAreUnknown) {
    BarSeries series(86'400'000);
    for (std::int64_t day = 0; day < 12; ++day) {
        const double close = day == 4 ? unknown : 100 + static_cast<double>(day % 3);
        series.append(day * 86'400'000, {close, close, close, close, 1});
    }
    const auto values = measure(series, specOf(MeasureKind::CloseToClose, 3)).value();
    ASSERT_EQ(values.size(), 12U);
    for (std::size_t i = 0; i < values.size(); ++i) {
        EXPECT_EQ(std::isnan(values[i]), i < 2 || (i >= 4 && i <= 6)) << i;
    }
}

}  // namespace
}  // namespace alem
