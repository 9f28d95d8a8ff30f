#pragma once

#include <QString>

#include "app/book/books.h"
#include "app/market/measure.h"
#include "ui/wording/wording.h"

namespace alem {

// What markets, their bars and what is measured on them are called.

/// `1 min`, `4 h`, `1 d`, `1 wk`; single prices for an interval of zero.
[[nodiscard]] QString intervalWord(std::int64_t seconds, const Wording& words);
/// The venue as it was recorded; the composite in words.
[[nodiscard]] QString venueName(const MarketKey& market, const Wording& words);
/// `BTC in USD, Helvion, 1 d`.
[[nodiscard]] QString marketName(const MarketKey& market, const Books& books, const Wording& words);
/// As it stands in a cell: `current`, `stale`.
[[nodiscard]] QString marketStateWord(MarketState state, const Wording& words);
/// What that state means for who relies on it, with its figures; empty where it is current.
[[nodiscard]] QString marketStateSentence(const MarketKey& market, const MarketStanding& standing,
                                          const Wording& words);

/// What the reader of a price file found: `Same four prices in a row: perhaps stale`.
[[nodiscard]] QString priceFindingWord(PriceFindingKind kind, const Wording& words);
/// What was found over the files of a market, with its count: `3 bars came late`.
[[nodiscard]] QString marketFindingWord(const MarketFinding& finding, const Wording& words);
/// When, in UTC: one instant or two; days where the bars are days.
[[nodiscard]] QString marketFindingSpan(const MarketFinding& finding, std::int64_t intervalSeconds);

/// `Volatility, Yang-Zhang`.
[[nodiscard]] QString measureName(MeasureKind kind, const Wording& words);
/// Everything its value depends on: `30 bars (29 returns), 365 bars a year`.
[[nodiscard]] QString measureConvention(const MeasureSpec& spec, const Wording& words);

}  // namespace alem
