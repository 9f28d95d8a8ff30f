#pragma once

#include <QString>

#include "app/book/books.h"
#include "app/report/holdings_statement.h"
#include "ui/wording/wording.h"

namespace alem {

/// How far another source is from the price used: `+30.00%`.
[[nodiscard]] QString differenceWord(std::int64_t basisPoints, const Wording& words);

/// `Kraken states 123,500.00 USD for 1 BTC: 30.00% above the price used, 95,000.00 USD`.
[[nodiscard]] QString contradictionSentence(const StatementContradiction& contradiction,
                                            const Wording& words);

/// `800.42 USD for 1 BTC is far from what Kraken states: 91,353.00 USD, 17 July 2026, 05:00.` For a price
/// that is about to be stated.
[[nodiscard]] QString doubtSentence(const PriceContradiction& doubt, const Books& books,
                                    const Wording& words);

/// `Kraken, then Binance`: the primary source first.
[[nodiscard]] QString sourcesInOrder(const std::vector<std::string>& sources, const Wording& words);

/// A designation in a line: `Kraken, then Binance, from 1 January 2027; tolerance 5.00%`.
[[nodiscard]] QString designationLine(const ValuationDesignation& designation, const Wording& words);

/// Of figures in another currency than the one that costs are kept in.
[[nodiscard]] QString translatedCostsSentence(const AssetId& keptIn, const Wording& words);

}  // namespace alem
