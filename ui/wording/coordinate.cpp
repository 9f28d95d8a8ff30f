#include "ui/wording/coordinate.h"

#include <cmath>

namespace alem {

double coordinate(const Amount& amount) {
    return static_cast<double>(amount.units()) / std::pow(10.0, amount.decimals());
}

Amount inMillions(const Amount& amount) {
    constexpr int million = 6;
    return Amount::ofUnits(amount.units(), amount.decimals() + million);
}

}  // namespace alem
