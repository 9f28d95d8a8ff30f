#include "ui/print/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace alem {

ChartScale scaleFor(double low, double high) {
    ChartScale scale;
    const double span = std::max(high - low, std::max(std::abs(high), 1.0) * 0.01);
    const double raw = span / 3;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    scale.step = 10 * power;
    for (const double nice : {5.0, 2.0, 1.0}) {
        scale.step = raw <= nice * power ? nice * power : scale.step;
    }
    scale.low = std::floor(low / scale.step) * scale.step;
    scale.high = std::ceil(high / scale.step) * scale.step;
    if (scale.high <= scale.low) {
        scale.high = scale.low + scale.step;
    }
    scale.exponent = high >= 1e6 ? 6 : 0;
    const double shown = scale.step / std::pow(10.0, scale.exponent);
    scale.decimals = shown >= 1 ? 0 : std::min(6, static_cast<int>(std::ceil(-std::log10(shown) - 1e-9)));
    return scale;
}

}  // namespace alem
