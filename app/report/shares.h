#pragma once

#include <optional>
#include <vector>

#include "app/value/amount.h"

namespace alem {

/// What part of the whole each value is, in percent with two decimals, by the method of the largest
/// remainder: the parts add up to exactly 100.00, and each is within 0.01 of the true figure. Equal
/// remainders go to the earlier value. The values have one scale. Unknown values have no share and are not
/// part of the whole; nobody has a share where a value is negative or all are zero.
std::vector<std::optional<Amount>> percentShares(const std::vector<std::optional<Amount>>& values);

}  // namespace alem
