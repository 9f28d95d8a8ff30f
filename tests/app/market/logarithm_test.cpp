#include "app/market/logarithm.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

namespace alem {
namespace {

std::vector<std::uint64_t> bitsOf(const std::vector<double>& values) {
    std::vector<std::uint64_t> bits;
    for (const double value : values) {
        bits.push_back(std::isnan(value) ? ~0ULL : std::bit_cast<std::uint64_t>(value));
    }
    return bits;
}

TEST(LogarithmTest, ManyAtOnceHaveTheDigitsOfEachAlone) {
    std::mt19937_64 random(7);
    std::normal_distribution<double> step(0, 0.001);
    std::vector<double> values{
        0.0,    -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 1.0,
        5e-324, 1e308};
    for (int i = 0; i < 5000; ++i) {
        values.push_back(std::exp(step(random) * (i % 7 == 0 ? 1e5 : 1)));
    }
    for (std::size_t length = 0; length < 40; ++length) {
        std::vector<double> some(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(length));
        std::vector<double> alone;
        for (const double value : some) {
            alone.push_back(logarithm(value));
        }
        takeLogarithms(some);
        ASSERT_EQ(bitsOf(some), bitsOf(alone)) << length;
    }
    std::vector<double> all = values;
    takeLogarithms(all);
    for (std::size_t i = 0; i < values.size(); ++i) {
        ASSERT_EQ(bitsOf({all[i]}), bitsOf({logarithm(values[i])})) << values[i];
    }
}

TEST(LogarithmTest, IsThatOfTheMathematicalLibraryWithinOneUnitInTheLastPlace) {
    std::mt19937_64 random(11);
    std::normal_distribution<double> step(0, 0.01);
    for (int i = 0; i < 100'000; ++i) {
        const double value = std::exp(step(random));
        const double exact = std::log(value);
        EXPECT_LE(std::abs(logarithm(value) - exact), std::abs(std::nextafter(exact, 1e9) - exact)) << value;
    }
    EXPECT_EQ(logarithm(0), -std::numeric_limits<double>::infinity());
    EXPECT_TRUE(std::isnan(logarithm(-1)));
}

}  // namespace
}  // namespace alem
