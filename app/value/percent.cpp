#include "app/value/percent.h"

namespace alem {

std::optional<Amount> percentOf(const Amount& part, const Amount& whole, int decimals) {
    if (whole.isZero()) {
        return std::nullopt;
    }
    try {
        const Amount quotient = ratio(part, whole, decimals + 2, Rounding::HalfEven);
        return Amount::ofUnits(quotient.units(), decimals);
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
}

}  // namespace alem
