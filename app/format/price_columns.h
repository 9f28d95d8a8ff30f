#pragma once

#include <optional>
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

/// Recognises the columns by their names, whatever their case; see the table in the source.
Result<PriceLayout, FormatFault> priceLayoutOf(const CsvTable& table);

}  // namespace alem
