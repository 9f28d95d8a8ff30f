#pragma once

#include <optional>

#include "app/value/amount.h"

namespace alem {

/// A part in percent of a whole, half to even; nothing where the whole is zero, or what comes out is beyond
/// every amount.
std::optional<Amount> percentOf(const Amount& part, const Amount& whole, int decimals);

}  // namespace alem
