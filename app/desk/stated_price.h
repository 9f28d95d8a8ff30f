#pragma once

#include <optional>

#include "app/desk/acts.h"

namespace alem {

/// The price that an act states, or agrees on in a trade: as written, or what was paid or received per unit
/// with 8 decimals, half to even. For looking at, never to multiply with. A trade has no source; other acts,
/// and a price beyond what an amount can hold, give nothing.
[[nodiscard]] std::optional<PriceFacts> statedPrice(const Act& act);

}  // namespace alem
