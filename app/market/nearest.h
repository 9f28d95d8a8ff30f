#pragma once

#include "app/value/amount.h"

namespace alem {

/// The double nearest to an exact amount: the one step from money to statistics and drawing. There is none
/// back.
double nearestDouble(const Amount& amount);

}  // namespace alem
