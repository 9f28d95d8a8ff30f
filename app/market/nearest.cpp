#include "app/market/nearest.h"

#include <charconv>
#include <cmath>
#include <string>

namespace alem {

double nearestDouble(const Amount& amount) {
    // Both numbers are doubles without rounding, so that the one rounding is that of the division.
    constexpr Int128 exactUpTo = Int128{1} << 53U;
    const Int128 units = amount.units();
    if (units > -exactUpTo && units < exactUpTo) {
        return static_cast<double>(static_cast<std::int64_t>(units)) / std::pow(10.0, amount.decimals());
    }
    const std::string text = amount.text();
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace alem
