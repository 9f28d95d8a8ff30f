#pragma once

#include <optional>

#include "app/book/books.h"
#include "app/desk/acts.h"

namespace alem {

// What the thresholds of the approval policy are held against: an amount in the reporting currency, at the
// highest price that any source has stated within the time in which it counts as current.

/// What an act gives or takes, whichever is worth more, with its fee; nothing where it has no amount or
/// nothing tells it. Throws AmountOverflow.
std::optional<Amount> amountOf(const Act& act, const Books& books, Instant now);

/// The same of a transaction that was recorded.
std::optional<Amount> amountOf(const Transaction& transaction, const Books& books, Instant now);

}  // namespace alem
