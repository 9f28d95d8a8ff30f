#pragma once

#include <cmath>
#include <random>

#include "app/market/bar_series.h"

namespace alem {

/// A random walk of days with gaps between close and open, the same for the same seed.
inline BarSeries randomSeries(std::size_t bars, unsigned seed, double step = 0.03) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    BarSeries series(86'400'000);
    double close = 100;
    for (std::size_t i = 0; i < bars; ++i) {
        const double open = close * std::exp(step / 5 * normal(random));
        close = open * std::exp(step * normal(random));
        const double high = std::max(open, close) * std::exp(std::abs(step / 3 * normal(random)));
        const double low = std::min(open, close) * std::exp(-std::abs(step / 3 * normal(random)));
        series.append(static_cast<std::int64_t>(i) * 86'400'000,
                      {open, high, low, close, 1000 * std::exp(normal(random))});
    }
    return series;
}

}  // namespace alem
