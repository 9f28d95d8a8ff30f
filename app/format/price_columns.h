#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/format/csv.h"
#include "app/format/price_history.h"

namespace alem {

/// Which column of a price file is which; the four prices and the open time are always there.
struct PriceLayout {
    std::vector<PriceColumn> columns;

    [[nodiscard]] std::optional<std::size_t> find(PriceColumnRole role) const;
    /// Of a role that is always there.
    [[nodiscard]] std::size_t at(PriceColumnRole role) const;
};

/// The layout of the klines that an exchange hands out as CSV: twelve columns without a header, the first of
/// them a count of milliseconds or microseconds since 1970. Nothing where the bytes do not begin so.
std::optional<PriceLayout> headerlessLayoutOf(std::string_view bytes);

/// Recognises the columns by their names, whatever their case; see the table in the source.
Result<PriceLayout, FormatFault> priceLayoutOf(const CsvTable& table);

}  // namespace alem
