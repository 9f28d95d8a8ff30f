#include "app/book/imports.h"

#include "app/base/ascii.h"

#include <algorithm>

namespace alem {

namespace {

bool counts(const BinanceRow& row, const std::vector<std::int64_t>& leftOut) {
    return row.faults.empty() && row.instant && row.change &&
           !std::binary_search(leftOut.begin(), leftOut.end(), std::int64_t{row.line});
}

/// The texts of a row that were never trimmed cannot be told apart by a mark that may stand in them: each
/// is led by its length.
void append(std::string& key, std::string_view text) {
    key += std::to_string(text.size());
    key += ':';
    key += text;
}

/// Writes the key of a row after that of its account.
void appendRow(std::string& key, const BinanceRow& row) {
    append(key, row.user);
    append(key, row.account);
    append(key, lowered(row.operation));  // Binance itself has written one operation in two ways
    append(key, row.coin);
    key += std::to_string(row.instant->milliseconds());
    key += ' ';
    key += row.change->shortText();
}

std::string accountKey(const std::string& format, const AccountId& account) {
    std::string key;
    append(key, format);
    append(key, account.view());
    return key;
}

/// Takes one row with such a remark away, where there is one.
template <class Equals, class Fits>
bool takeOne(Equals& equals, const Fits& fits) {
    const auto at = std::find_if(equals.begin(), equals.end(), [&](const auto& one) {
        return one.count > 0 && fits(std::string_view(one.remark));
    });
    if (at == equals.end()) {
        return false;
    }
    --at->count;
    return true;
}

}  // namespace

bool Imports::brought(std::int64_t entry) const {
    return std::any_of(m_statements.begin(), m_statements.end(),
                       [&](const Statement& one) { return one.entry <= entry && entry <= one.last; });
}

std::vector<bool> Imports::known(const std::string& format, const AccountId& account,
                                 const std::vector<BinanceRow>& rows,
                                 const std::vector<std::int64_t>& leftOut) const {
    std::vector<bool> result(rows.size(), false);
    if (m_rows.empty()) {
        return result;
    }
    std::unordered_map<const Equals*, Equals> left;  // what no row of this file has accounted for yet
    std::vector<std::pair<std::size_t, Equals*>> open;
    std::string key = accountKey(format, account);
    const std::size_t prefix = key.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!counts(rows[i], leftOut)) {
            continue;
        }
        key.resize(prefix);
        appendRow(key, rows[i]);
        const auto at = m_rows.find(key);
        if (at == m_rows.end()) {
            continue;
        }
        Equals& equals = left.try_emplace(&at->second, at->second).first->second;
        result[i] = takeOne(equals, [&](std::string_view remark) { return remark == rows[i].remark; });
        if (!result[i]) {
            open.emplace_back(i, &equals);
        }
    }
    for (const auto& [i, equals] : open) {  // equal remarks first, then those that one side lacks
        const bool bare = rows[i].remark.empty();
        result[i] = takeOne(*equals, [bare](std::string_view remark) { return bare || remark.empty(); });
    }
    return result;
}

void Imports::apply(const Entry& entry, const EvidenceReader& evidence) {
    if (!m_act.empty()) {
        m_act == entry.act ? m_statements.back().last = entry.number : (m_act.clear(), 0);
    }
    const auto* facts = std::get_if<StatementImported>(&entry.event);
    if (facts == nullptr) {
        return;
    }
    m_statements.push_back({entry.number, entry.number, *facts, {}});
    m_act = entry.act;
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
    m_statements.back().user = statement->user();
    auto leftOut = facts->leftOut;
    std::sort(leftOut.begin(), leftOut.end());
    const auto before = known(facts->format, facts->account, statement->rows, leftOut);
    std::string key = accountKey(facts->format, facts->account);
    const std::size_t prefix = key.size();
    m_rows.reserve(m_rows.size() + statement->rows.size());
    for (std::size_t i = 0; i < statement->rows.size(); ++i) {
        const BinanceRow& row = statement->rows[i];
        if (before[i] || !counts(row, leftOut)) {
            continue;
        }
        key.resize(prefix);
        appendRow(key, row);
        Equals& equals = m_rows[key];
        const auto same = std::find_if(equals.begin(), equals.end(),
                                       [&](const Remarked& one) { return one.remark == row.remark; });
        if (same == equals.end()) {
            equals.push_back({std::string(row.remark), 1});
        } else {
            ++same->count;
        }
    }
}

}  // namespace alem
