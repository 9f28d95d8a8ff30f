#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/format/price_row.h"

namespace alem {

/// Reads the bars of a kline answer as rows; see readKlineHistory. The first thing that does not belong
/// refuses the whole.
Result<PriceRows, FormatFault> readKlineRows(std::string_view bytes);

/// What the members of a bar are taken as, in their order.
std::vector<PriceColumn> klineColumns();

/// The commonest length of the bars by their own times, in whole seconds; nothing if there is none.
std::optional<std::int64_t> klineInterval(const std::vector<PriceRow>& rows);

}  // namespace alem
