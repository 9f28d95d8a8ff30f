#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/format/price_columns.h"

namespace alem {

/// A bar as its row has it, with what is needed to judge it.
struct PriceRow {
    PriceBar bar;
    std::optional<Instant> closeTime;
    std::optional<Amount> quoteVolume;
};

/// The rows of a file that have prices, in file order; what was odd about single rows goes to `findings`.
struct PriceRows {
    std::vector<PriceRow> rows;
    std::string symbol;
    std::vector<PriceFinding> findings;
};

/// Notes something odd about a row. Findings of one kind on rows that follow each other are one finding.
void addFinding(std::vector<PriceFinding>& findings, PriceFindingKind kind, PriceSeverity severity,
                const PriceBar& bar);

/// A stamp of a bar, in UTC; see readPriceHistory. Fractions beyond the millisecond are cut off. Nothing
/// before 1970.
std::optional<Instant> priceStamp(std::string_view text);

/// Reads the rows; the first price or stamp that is none refuses the file. `keepBlank`: a row that lacks
/// prices is a bar that lacks them.
Result<PriceRows, FormatFault> readPriceRows(const CsvTable& table, const PriceLayout& layout,
                                             bool keepBlank);

}  // namespace alem
