#include "app/format/price_history.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/base/check.h"
#include "app/format/csv.h"
#include "app/format/kline_rows.h"
#include "app/format/price_columns.h"
#include "app/format/price_guard.h"
#include "app/format/price_row.h"
#include "app/format/utf8.h"

namespace alem {

namespace {

constexpr std::int64_t longestInterval = std::int64_t{366} * 86400;

/// By place in time, so that what belongs together stands together; stable for what was found at one instant.
void sortByInstant(std::vector<PriceFinding>& findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const PriceFinding& a, const PriceFinding& b) { return a.first < b.first; });
}

}  // namespace

std::string_view nameOf(PriceFindingKind kind) {
    static constexpr std::array<std::string_view, 18> names{
        "newestFirst",      "outOfOrder",        "duplicateBar",
        "contradictingBar", "emptyBar",          "halfFormedLastBar",
        "halfFormedInside", "futureBar",         "gap",
        "inconsistentBar",  "openAwayFromClose", "frozenRun",
        "swappedVolumes",   "volumeRounded",     "badVolume",
        "stampsDisagree",   "symbolChanges",     "priceRounded"};
    return names.at(static_cast<std::size_t>(kind));
}

bool PriceHistory::refused() const {
    return std::any_of(findings.begin(), findings.end(), [](const PriceFinding& finding) {
        return finding.severity == PriceSeverity::Refused;
    });
}

namespace {

/// Orders and judges the rows; what is left of them are the bars.
Result<PriceHistory, FormatFault> historyOf(PriceRows read, std::vector<PriceColumn> columns,
                                            std::optional<std::int64_t> interval,
                                            const PriceHistoryOptions& options) {
    PriceHistory history;
    history.columns = std::move(columns);
    history.symbol = std::move(read.symbol);
    history.findings = std::move(read.findings);
    std::vector<PriceRow>& rows = read.rows;
    orderRows(rows, history.findings);
    if (!interval) {
        interval = commonInterval(rows);
    }
    const bool single = options.forStatistics && rows.size() == 1;
    if (single ? interval && *interval > longestInterval : !interval || *interval > longestInterval) {
        return Fail{FormatFault{FormatFaultCode::IntervalNeeded, 0, 0, std::to_string(rows.size()), {}}};
    }
    history.intervalSeconds = interval.value_or(0);
    if (interval) {
        judgeStamps(rows, *interval, options.knownAt, history.findings);
        judgePrices(rows, *interval, options, history.findings);
    }
    settleVolumes(rows, history.findings);
    sortByInstant(history.findings);
    history.bars.reserve(rows.size());
    for (const PriceRow& row : rows) {
        history.bars.push_back(row.bar);
    }
    return history;
}

/// The first character of JSON; other files begin with the name of a column.
char openingOf(std::string_view bytes) {
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? ' ' : bytes[first];
}

FormatFault faultOfObject(std::string_view bytes) {
    const std::string found = excerpt(bytes.substr(0, bytes.find_first_of("\r\n")));
    return {FormatFaultCode::NotKlines, 0, 0, firstUnsoundByte(found) ? "{" : found, "[[openTime, …], …]"};
}

constexpr std::size_t fewestColumns = 5;

}  // namespace

Result<PriceHistory, FormatFault> readPriceHistory(std::string bytes, const PriceHistoryOptions& options) {
    check(!options.intervalSeconds ||
              (*options.intervalSeconds > 0 && *options.intervalSeconds <= longestInterval),
          "a bar is between a second and a year long");
    if (const char opening = openingOf(bytes); opening == '[') {
        return readKlineHistory(bytes, options);
    } else if (opening == '{') {
        return Fail{faultOfObject(bytes)};
    }
    if (auto fault = faultOfSeparator(bytes, fewestColumns - 1)) {
        return Fail{std::move(*fault)};
    }
    const auto headerless = headerlessLayoutOf(bytes);
    CsvProfile profile;
    profile.hasHeader = !headerless;
    profile.endsBlank = true;
    const auto table = CsvTable::read(std::move(bytes), profile);
    if (!table) {
        return Fail{table.error()};
    }
    auto layout = headerless ? Result<PriceLayout, FormatFault>(*headerless) : priceLayoutOf(*table);
    if (!layout) {
        return Fail{layout.error()};
    }
    auto read = readPriceRows(*table, *layout, options.forStatistics);
    if (!read) {
        return Fail{read.error()};
    }
    return historyOf(std::move(*read), std::move(layout->columns), options.intervalSeconds, options);
}

Result<PriceHistory, FormatFault> readKlineHistory(std::string_view bytes,
                                                   const PriceHistoryOptions& options) {
    auto read = readKlineRows(bytes);
    if (!read) {
        return Fail{read.error()};
    }
    const auto stated = options.intervalSeconds ? options.intervalSeconds : klineInterval(read->rows);
    return historyOf(std::move(*read), klineColumns(), stated, options);
}

}  // namespace alem
