#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"
#include "ui/models/fact_model.h"

namespace alem {

/// A market as it stood at an instant.
struct MarketLine {
    MarketKey market;
    MarketStanding standing;
    double close = 0;              ///< of the last closed bar, if there is one
    std::optional<double> change;  ///< against the close before, in percent
    std::size_t findings = 0;
};

/// Every market and composite that had a source by then, ordered by asset and quote in the order of
/// registration, cash last; reads the evidence of those that were never asked for.
std::vector<MarketLine> marketLines(const Books& books, Instant at);

/// What a market is called in keys of rows and places: `BTC/USD/86400/venue`.
QString marketKeyText(const MarketKey& market, const Books& books);

enum class MarketColumn : int { Asset, Quote, Venue, Interval, Close, Change, Age, Findings, State };
inline constexpr int marketColumns = 9;

std::vector<FactRow> marketRows(const std::vector<MarketLine>& lines, const Books& books);
QString marketTitle(int column, const Wording& words);

State stateOf(MarketState state);
State stateOf(const MarketFinding& finding);

}  // namespace alem
