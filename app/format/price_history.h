#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/format/format_fault.h"
#include "app/value/amount.h"
#include "app/value/instant.h"

namespace alem {

/// What a column of a price file was taken as.
enum class PriceColumnRole : std::uint8_t {
    Ignored,
    OpenTime,
    SecondStamp,  ///< another writing of the open time: must agree with it
    CloseTime,
    Open,
    High,
    Low,
    Close,
    Volume,       ///< in the asset itself
    QuoteVolume,  ///< in the currency of the price
    Symbol,       ///< must be the same in every row
};

struct PriceColumn {
    std::string name;
    PriceColumnRole role = PriceColumnRole::Ignored;
    friend bool operator==(const PriceColumn&, const PriceColumn&) = default;
};

/// An interval of trade: prices as written, exact; volume in the asset, informational. Stamped by its
/// opening.
struct PriceBar {
    Instant openTime;
    Amount open;
    Amount high;
    Amount low;
    Amount close;
    std::optional<Amount> volume;
    std::uint32_t line = 0;
    std::bitset<4> blanks;  ///< which of open, high, low, close are not known: only for statistics
};

enum class PriceFindingKind : std::uint8_t {
    NewestFirst,        ///< the whole file runs backwards: reversed
    OutOfOrder,         ///< a bar earlier than the one before it
    DuplicateBar,       ///< the same bar again: one kept
    ContradictingBar,   ///< two different bars of one instant
    EmptyBar,           ///< no prices at all: left out; for statistics: a price is missing
    HalfFormedLastBar,  ///< not closed yet at `knownAt`, or its own stamps say so: left out
    HalfFormedInside,   ///< stamps that are not those of a whole interval, before the last bar
    FutureBar,          ///< opens after `knownAt`, behind a bar that is not closed either
    Gap,                ///< `count` bars missing; the instants are those of the first and last missing one
    InconsistentBar,    ///< high below low, open or close outside of them, a price of zero or less
    OpenAwayFromClose,  ///< the bar closes far from where the next one begins: perhaps half-formed
    FrozenRun,          ///< `count` bars in a row with the same four prices: perhaps stale
    SwappedVolumes,     ///< the two volume columns hold each other's figures: put right
    VolumeRounded,      ///< more than 18 decimals in a volume
    BadVolume,          ///< a volume that is no amount, or negative: taken as none
    StampsDisagree,     ///< the second time column says another instant
    SymbolChanges,      ///< more than one symbol in the file
    PriceRounded,  ///< more than 18 decimals in a price, as programs write doubles: half to even at the 18th
};

/// As it stands in refusals and in JSON: `halfFormedLastBar`.
std::string_view nameOf(PriceFindingKind kind);

/// Noted: the bars are usable. Dropped: rows were left out. Refused: the file contradicts itself, do not use
/// it.
enum class PriceSeverity : std::uint8_t { Noted, Dropped, Refused };

/// Something about the file that has to be shown: from line to line, from instant to instant.
struct PriceFinding {
    PriceFindingKind kind = PriceFindingKind::Gap;
    PriceSeverity severity = PriceSeverity::Noted;
    std::uint32_t firstLine = 0;
    std::uint32_t lastLine = 0;
    Instant first;
    Instant last;
    std::int64_t count = 1;
    friend bool operator==(const PriceFinding&, const PriceFinding&) = default;
};

/// Bars of one market in ascending order of time, and all that was odd about the file they came from.
struct PriceHistory {
    std::int64_t intervalSeconds = 0;
    std::string symbol;  ///< empty if the file has no such column
    std::vector<PriceBar> bars;
    std::vector<PriceColumn> columns;  ///< in the order of the file
    std::vector<PriceFinding> findings;

    /// True if any finding is a contradiction. The bars are then for showing only.
    [[nodiscard]] bool refused() const;
};

struct PriceHistoryOptions {
    Instant knownAt;                              ///< when these bytes were fetched
    std::optional<std::int64_t> intervalSeconds;  ///< up to 366 days; otherwise the commonest step
    /// From which distance on an opening counts as away from the close before it. Venues without closing
    /// hours open where they closed: in nine years of closed daily BTC/USDT bars the largest step is 81 basis
    /// points; the half-formed bars of a public file made steps of 88 to 358.
    int openAwayBasisPoints = 85;
    int frozenRunBars = 3;  ///< a run shorter than this is not reported
    /// For measures that no fund relies on: bars keep their place where prices are blank, for what looks back
    /// on them is not known; and a single bar needs no interval (0 where nothing tells it).
    bool forStatistics = false;
};

/// Reads OHLC bars from a CSV whose columns are known by name, in any order. Stamps without a zone are UTC:
/// days, `YYYY-MM-DD HH:MM[:SS]` with or without a fraction and `+00:00`, `+0000` or `Z`, or counts since
/// 1970 in seconds, milliseconds or microseconds, told apart by their range. Blank lines at the end are no
/// rows. Klines of an exchange may come without a header, see headerlessLayoutOf. Refuses wrong structure
/// (CsvTable), a missing or repeated column, a price or stamp that is not exactly that (an exponent is read
/// digit by digit; what is beyond the 18th decimal is rounded and found, see PriceRounded, unless nothing is
/// left of the price), and a file whose interval nothing tells.
///
/// Bytes that begin with `[` are klines, see readKlineHistory; with `{` they are refused (NotKlines).
Result<PriceHistory, FormatFault> readPriceHistory(std::string bytes, const PriceHistoryOptions& options);

/// Reads the answer of an exchange's kline interface: a JSON array of bars, each of them an array
/// `[open time, "open", "high", "low", "close", "volume", close time, "quote volume", …]` of 7 to 32 members
/// with times in milliseconds or microseconds since 1970. Prices are decimal texts, or numbers, taken digit
/// by digit as they are written. Bounded (64 MiB, 2 million bars); nothing is rounded. The interval is that
/// of the bars' own times. No bars at all are an empty history where the options state the interval.
///
/// In faults and findings `line` is the number of the bar from 1 (0 before the first), and `column` the byte
/// of the file after which the fault showed: such files are one line of text.
Result<PriceHistory, FormatFault> readKlineHistory(std::string_view bytes,
                                                   const PriceHistoryOptions& options);

}  // namespace alem
