#include "app/market/logarithm.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <utility>
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
    std::vector<double> unders = values;
    std::shuffle(unders.begin(), unders.end(), random);
    std::vector<double> alone;
    for (std::size_t i = 0; i < values.size(); ++i) {
        alone.push_back(logRatio(values[i], unders[i]));
    }
    std::vector<double> all(values.size());
    takeLogRatios(values.data(), unders.data(), all);
    EXPECT_EQ(bitsOf(all), bitsOf(alone));
    for (std::size_t length = 0; length < 40; ++length) {
        std::vector<double> some(length);
        takeLogRatios(values.data(), unders.data(), some);
        ASSERT_EQ(bitsOf(some), bitsOf({alone.begin(), alone.begin() + static_cast<std::ptrdiff_t>(length)}))
            << length;
    }
}

TEST(LogarithmTest, OfWhatIsNoPriceNothingIsKnown) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    // Eighteen at once: two groups of the widest lanes, and some that are left over.
    for (const auto& [over, under] : {std::pair{0.0, 2.0},
                                      {2.0, 0.0},
                                      {-2.0, 2.0},
                                      {2.0, -2.0},
                                      {-2.0, -2.0},
                                      {none, 2.0},
                                      {2.0, none}}) {
        const std::vector<double> overs(18, over);
        const std::vector<double> unders(18, under);
        std::vector<double> logs(18);
        takeLogRatios(overs.data(), unders.data(), logs);
        EXPECT_EQ(std::count_if(logs.begin(), logs.end(), [](double one) { return std::isnan(one); }), 18)
            << over << " / " << under;
        EXPECT_TRUE(std::isnan(logRatio(over, under))) << over << " / " << under;
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
