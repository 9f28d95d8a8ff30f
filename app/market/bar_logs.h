#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "app/market/bar_series.h"
#include "app/market/logarithm.h"
#include "app/market/rolling.h"

namespace alem {

/// Ratios of two prices whose logarithms estimators look at.
enum class PriceRatio : std::uint8_t {
    Change,    ///< C / C₋₁
    Step,      ///< O / C₋₁
    Day,       ///< C / O
    Range,     ///< H / L
    HighOpen,  ///< H / O
    LowOpen,   ///< L / O
};

/// The logarithms of the ratios that were asked for, by PriceRatio; the others mean nothing.
struct BarLogs {
    std::array<double, 6> values;
    [[nodiscard]] double operator[](PriceRatio ratio) const {
        return values[static_cast<std::size_t>(ratio)];
    }
    double& operator[](PriceRatio ratio) { return values[static_cast<std::size_t>(ratio)]; }
};

/// Of one bar; `previous` is the close before it, or unknown. Unknown where a price is not a positive number.
double logOf(PriceRatio ratio, const Bar& bar, double previous);

/// The same for the bars from `first` on, as many as there is room for; `previous` is the close before the
/// series.
void logsOf(PriceRatio ratio, const BarSeries& series, std::size_t first, double previous,
            std::span<double> logs);

}  // namespace alem
