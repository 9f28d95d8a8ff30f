#pragma once

#include <functional>
#include <vector>

#include "app/book/books.h"
#include "ui/models/fact_model.h"

namespace alem {

enum class TransactionColumn : int {
    Effective,
    Entry,
    State,
    Kind,
    Asset,
    Quantity,
    Account,
    Consideration,
    Fee,
    Gain,
    Officer
};
inline constexpr int transactionColumns = 11;

/// What the table of transactions is made from. `officerOf` says who sealed an entry.
struct TransactionSources {
    const Books& books;
    const Holdings& holdings;
    Instant until;
    std::function<OfficerId(std::int64_t entry)> officerOf;
};

/// Every transaction effective by then, the latest first; the key is the entry number. Those taken back stand
/// there too, with their state, in the secondary colour.
std::vector<FactRow> transactionRows(const TransactionSources& sources);
QString transactionTitle(int column, const QString& reporting, const Wording& words);

/// Realised gains by entry, in minor units of the reporting currency; nothing: a cost or value is unknown.
std::unordered_map<std::int64_t, std::optional<Int128>> realisedGains(const Holdings& holdings);

}  // namespace alem
