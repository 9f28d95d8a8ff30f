#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
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

using RealisedGains = std::unordered_map<std::int64_t, std::optional<Int128>>;
/// Who sealed an entry.
using OfficerOf = std::function<OfficerId(std::int64_t entry)>;

/// The canonical bytes of an entry; nothing where they cannot be read.
using BytesOf = std::function<std::optional<std::string>(std::int64_t entry)>;
/// What an entry says that the books do not keep: identifiers and texts of its fact, its act.
[[nodiscard]] QString sealedTexts(const Entry& entry);

/// What rows of transactions are made from.
struct TransactionSources {
    const Books& books;
    const RealisedGains& gains;
    const OfficerOf& officerOf;
};

/// The key is the entry number. One that was taken back stands in the secondary colour, with its state.
/// What the words of a row follow from: rows alike in it differ in figures, times and state only.
using TransactionLikeness = std::array<std::int64_t, 3>;
[[nodiscard]] TransactionLikeness likenessOf(const Transaction& one);
FactRow transactionRow(const Transaction& one, const TransactionSources& sources);
/// Brings transactions, the latest first, into the order of a column's facts; where these are alike the
/// latest stays first. −1: as they are. Who sealed stands in the log only, and up to 20,000 are ordered by
/// it.
void orderTransactions(std::vector<const Transaction*>& transactions, int column, Qt::SortOrder order,
                       const TransactionSources& sources);
QString transactionTitle(int column, const QString& reporting, const Wording& words);

/// Realised gains by entry, in minor units of the reporting currency; nothing: a cost or value is unknown.
RealisedGains realisedGains(const Holdings& holdings);

}  // namespace alem
