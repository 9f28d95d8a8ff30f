#pragma once

#include <vector>

#include "app/book/register.h"
#include "app/desk/acts.h"
#include "app/desk/decide.h"
#include "app/format/binance_operations.h"

namespace alem {

/// Where rows of a statement are posted, and where they stand in it.
struct Posting {
    const Assets& assets;
    AccountId account;
    Hash evidence;
    std::vector<std::int64_t> lines;
};

/// What an operation of a statement becomes; nothing for a move inside the exchange. Refused with
/// UnknownAsset (a coin that is no asset under exactly this identifier) or RowsNeedChoice (an operation that
/// is not known or not whole), which an officer can settle, or with TooManyDecimals, which nobody can.
Result<Events, Refusal> eventsOf(const BinanceOperation& operation, const Posting& posting);

}  // namespace alem
