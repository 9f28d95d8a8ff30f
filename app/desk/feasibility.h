#pragma once

#include <optional>

#include "app/book/books.h"
#include "app/desk/refusal.h"

namespace alem {

/// Why these transactions cannot be folded into the holdings, or nothing: InsufficientHolding with what is
/// missing where, Overflow where a total would grow beyond what can be counted. `numbered`: entry numbers of
/// the further ones, from Books::size() on. One that is not before everything known is checked against what
/// is held now; others cost a fold.
std::optional<Refusal> shortfallOf(const std::vector<Transaction>& further, const Books& books,
                                   std::optional<std::int64_t> without = std::nullopt);

/// Why these transactions would raise what lies at a counterparty beyond its hard limit, or nothing. Each
/// counterparty counts at which more of anything would lie; what leaves it by the same transactions is
/// counted against that, and what does not raise the exposure is never refused. Values at prices of `now`.
std::optional<Refusal> limitBreachOf(const std::vector<Transaction>& further, const Books& books,
                                     Instant now);

}  // namespace alem
