#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/format/price_row.h"

namespace alem {

/// The steps that make bars out of rows. Each one says what it found; none of them mends a contradiction.

/// Brings the rows into ascending order and keeps one of each set of equal bars.
void orderRows(std::vector<PriceRow>& rows, std::vector<PriceFinding>& findings);

/// The commonest step between the rows, which are in order, in seconds; of equally common ones the shortest.
/// For a single row what its close time says. Nothing if that is no whole number of seconds.
std::optional<std::int64_t> commonInterval(const std::vector<PriceRow>& rows);

/// Takes away the last bar if it is not closed, and finds the bars whose stamps are not those of a whole
/// interval.
void judgeStamps(std::vector<PriceRow>& rows, std::int64_t intervalSeconds, Instant knownAt,
                 std::vector<PriceFinding>& findings);

/// Whether a bar opens that far from the close before it, or farther: |open − close| ≥ close × basis points /
/// 10000, exactly.
bool opensAway(const Amount& close, const Amount& nextOpen, int basisPoints);

/// Finds gaps, and prices that contradict each other or look stale or half-formed.
void judgePrices(const std::vector<PriceRow>& rows, std::int64_t intervalSeconds,
                 const PriceHistoryOptions& options, std::vector<PriceFinding>& findings);

/// Puts right the volumes of bars where the columns hold each other's figures.
void settleVolumes(std::vector<PriceRow>& rows, std::vector<PriceFinding>& findings);

}  // namespace alem
