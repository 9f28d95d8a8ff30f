#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "app/report/audit_extract.h"
#include "app/report/doctrine_report.h"
#include "app/report/holdings_statement.h"

namespace alem {

/// The columns of a holdings statement as CSV, in their order. A row is a position or, under it where lots
/// were asked for, one of its lots; sums are left to the reader. Empty: unknown or not applicable.
enum class HoldingsColumn : std::uint8_t {
    Row,  ///< `position` or `lot`
    Account,
    AccountName,
    Counterparty,
    CounterpartyName,
    Tier,
    Asset,
    AssetName,
    Lot,
    Acquired,
    Source,  ///< `purchase`, or where the lot came from
    Quantity,
    Price,
    PriceAt,
    PriceSource,
    Stale,  ///< `true`, `false`
    Value,
    Share,
    Cost,
    Gain,
    Currency,
    AsOf,
    KnownAt,
    LogSize,
    LogRoot,
    ReportHash,        ///< SHA-256 of the canonical JSON
    OtherSource,       ///< that contradicts a price used for the value
    OtherPrice,        ///< what it says
    OtherPair,         ///< of which pair: `BTC/USD`
    DifferencePercent  ///< of the price used
};
inline constexpr std::size_t holdingsColumns = 30;
using HoldingsHeaders = std::array<std::string, holdingsColumns>;

/// The columns of an audit extract as CSV.
enum class ExtractColumn : std::uint8_t {
    Number,
    At,
    Officer,
    OfficerName,
    Type,
    ActKey,  ///< idempotency key
    Leaf,
    Entry,
    LogSize,
    LogRoot,
    ReportHash
};
inline constexpr std::size_t extractColumns = 11;
using ExtractHeaders = std::array<std::string, extractColumns>;

/// The columns of a doctrine as CSV: a row is a rule. Of the figures the counts, and rates beside them.
enum class DoctrineColumn : std::uint8_t {
    Version,
    Rule,
    TitleFr,
    TitleEn,
    Sentence,
    RationaleFr,
    RationaleEn,
    Precedents,
    Owner,
    From,
    To,
    Firings,
    StressEvents,
    Hits,
    Misses,
    EventsBeforeKnown,
    FalseAlarms,
    FalseAlarmsPerYear,
    Bars,
    WarmUpBars,
    UnknownBars,
    Coverage,
    Variants,
    DocumentHash,
    LogSize,
    LogRoot,
    ReportHash,
};
inline constexpr std::size_t doctrineColumns = 27;
using DoctrineHeaders = std::array<std::string, doctrineColumns>;

/// RFC 4180, UTF-8, in machine form: decimal points, no grouping, instants with Z. Only the headers are in a
/// tongue. Text that could be a formula is guarded (see CsvWriter), numbers never are.
[[nodiscard]] std::string holdingsCsv(const HoldingsStatement& statement, const HoldingsHeaders& headers);
[[nodiscard]] std::string auditExtractCsv(const AuditExtract& extract, const ExtractHeaders& headers);
[[nodiscard]] std::string doctrineCsv(const DoctrineReport& report, const DoctrineHeaders& headers);

}  // namespace alem
