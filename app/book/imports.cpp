#include "app/book/imports.h"

#include <algorithm>

#include "app/format/binance_statement.h"

namespace alem {

namespace {

std::string keyOf(const std::string& format, const AccountId& account, std::string_view rawRow) {
    std::string key = format;
    key += '\n';
    key += account.view();
    key += '\n';
    key += rawRow;
    return key;
}

}  // namespace

void Imports::apply(const Entry& entry, const EvidenceReader& evidence) {
    const auto* facts = std::get_if<StatementImported>(&entry.event);
    if (facts == nullptr) {
        return;
    }
    m_statements.push_back({entry.number, *facts});
    auto bytes = evidence(facts->evidence);
    if (!bytes) {
        return;  // verification names missing evidence; the transactions stand without it
    }
    const auto offset =
        facts->offsetMinutes ? std::optional(static_cast<int>(*facts->offsetMinutes)) : std::nullopt;
    const auto statement = readBinanceStatement(std::move(*bytes), offset);
    if (!statement) {
        return;
    }
    for (const BinanceRow& row : statement->rows) {
        const bool leftOut =
            std::find(facts->leftOut.begin(), facts->leftOut.end(), row.line) != facts->leftOut.end();
        if (!leftOut) {
            auto& times = m_times[keyOf(facts->format, facts->account, row.raw)];
            times = std::max<std::int64_t>(times, row.ordinal + 1);
        }
    }
}

std::int64_t Imports::timesKnown(const std::string& format, const AccountId& account,
                                 std::string_view rawRow) const {
    const auto at = m_times.find(keyOf(format, account, rawRow));
    return at == m_times.end() ? 0 : at->second;
}

}  // namespace alem
