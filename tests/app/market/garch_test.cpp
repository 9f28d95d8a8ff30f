#include "app/market/garch.h"

#include <gtest/gtest.h>

#include <random>

namespace alem {
namespace {

/// Returns that follow the model.
std::vector<double> simulated(double omega, double alpha, double beta, std::size_t count, unsigned seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::vector<double> returns;
    double variance = omega / (1 - std::min(alpha + beta, 0.99));
    for (std::size_t i = 0; i < count; ++i) {
        returns.push_back(std::sqrt(variance) * normal(random));
        variance = omega + alpha * returns.back() * returns.back() + beta * variance;
    }
    return returns;
}

/// As the header says, term by term.
double logLikelihood(const std::vector<double>& returns, double omega, double alpha, double beta) {
    double variance = 0;
    for (const double value : returns) {
        variance += value * value / static_cast<double>(returns.size());
    }
    double sum = 0;
    for (const double value : returns) {
        sum -= 0.5 * (std::log(2 * M_PI) + std::log(variance) + value * value / variance);
        variance = omega + alpha * value * value + beta * variance;
    }
    return sum;
}

TEST(GarchTest, FindsTheParametersBehindALongSeries) {
    const auto fit = fitGarch(simulated(2e-5, 0.1, 0.85, 20000, 1));
    ASSERT_TRUE(fit.has_value());
    EXPECT_NEAR(fit->alpha, 0.1, 0.02);
    EXPECT_NEAR(fit->beta, 0.85, 0.03);
    ASSERT_TRUE(fit->longRunVariance().has_value());
    EXPECT_NEAR(*fit->longRunVariance() / 4e-4, 1, 0.1);
}

TEST(GarchTest, NoNeighbourIsMoreLikely) {
    const auto returns = simulated(5e-5, 0.15, 0.75, 600, 2);
    const auto fit = fitGarch(returns);
    ASSERT_TRUE(fit.has_value());
    EXPECT_NEAR(fit->logLikelihood, logLikelihood(returns, fit->omega, fit->alpha, fit->beta), 1e-8);
    for (const double factor : {0.98, 1.02}) {
        EXPECT_LE(logLikelihood(returns, fit->omega * factor, fit->alpha, fit->beta), fit->logLikelihood);
        EXPECT_LE(logLikelihood(returns, fit->omega, fit->alpha * factor, fit->beta), fit->logLikelihood);
        EXPECT_LE(logLikelihood(returns, fit->omega, fit->alpha, fit->beta * factor), fit->logLikelihood);
    }
}

TEST(GarchTest, ShocksThatDoNotFadeHaveNoLongRunLevel) {
    const auto fit = fitGarch(simulated(1e-6, 0.4, 0.75, 3000, 3));
    ASSERT_TRUE(fit.has_value());
    EXPECT_GE(fit->persistence(), 1);
    EXPECT_FALSE(fit->longRunVariance().has_value());
    EXPECT_GT(fit->nextVariance, 0);
}

TEST(GarchTest, TooLittleIsNoFit) {
    EXPECT_FALSE(fitGarch(std::vector<double>(19, 0.01)).has_value());
    EXPECT_FALSE(fitGarch(std::vector<double>(100, 0.0)).has_value());
    auto returns = simulated(1e-4, 0.1, 0.8, 100, 4);
    returns[50] = unknown;
    EXPECT_FALSE(fitGarch(returns).has_value());
}

}  // namespace
}  // namespace alem
