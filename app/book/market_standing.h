#pragma once

#include "app/book/books.h"

namespace alem {

/// The last closed bar of a market at an instant (Reading::AsRestated) and whether it can be relied upon; a
/// single price may be as old as its asset allows, else the fund.
[[nodiscard]] MarketStanding standingOf(const Books& books, const MarketKey& market, Instant at);

}  // namespace alem
