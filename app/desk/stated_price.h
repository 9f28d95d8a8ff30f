#pragma once

#include <optional>

#include "app/desk/acts.h"
#include "app/format/price_history.h"

namespace alem {

/// The price that an act states, or agrees on in a trade: as written, or what was paid or received per unit
/// with 8 decimals, half to even. For looking at, never to multiply with. A trade has no source; other acts,
/// and a price beyond what an amount can hold, give nothing.
[[nodiscard]] std::optional<PriceFacts> statedPrice(const Act& act);

/// The price that a file of bars states last, at the close of its last bar: the one that values its asset
/// from then on. Nothing for a file without bars.
[[nodiscard]] std::optional<PriceFacts> statedPrice(const ImportPriceHistory& act,
                                                    const PriceHistory& history);

}  // namespace alem
