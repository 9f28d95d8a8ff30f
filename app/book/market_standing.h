#pragma once

#include "app/book/books.h"

namespace alem {

/// The last closed bar of a market at an instant and whether it can be relied upon; a single price is as old
/// as its asset allows, else the fund.
[[nodiscard]] MarketStanding standingOf(const Books& books, const MarketKey& market, Instant at,
                                        Reading reading);

}  // namespace alem
