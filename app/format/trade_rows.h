#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/format/format_fault.h"
#include "app/value/amount.h"
#include "app/value/instant.h"

namespace alem {

/// One trade as a source states it; several fills of one order at one price count as one.
struct Trade {
    std::int64_t id = 0;  ///< the source's number, ascending
    Instant at;
    Amount price;  ///< above zero, like the quantity
    Amount quantity;
    friend bool operator==(const Trade&, const Trade&) = default;
};

/// Reads the answer of an exchange under `/api/v3/aggTrades`: a list of objects with a (number), p (price),
/// q (quantity) and T (milliseconds since 1970), as the source ordered them; other plain members are not
/// looked at. The first thing that does not belong refuses the whole; the line of a fault is the number of
/// the trade, its column is 0.
Result<std::vector<Trade>, FormatFault> readTrades(std::string_view bytes);

}  // namespace alem
