#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"
#include "app/desk/import_decisions.h"

namespace alem {

/// What was received, divided by what the coins given were worth then at the fund's own prices: rounded down
/// to the decimals of the coin received, what is left going to the largest remainders, so that it is exactly
/// all. An offer for an officer to look at, never a decision. Nothing where a coin is no asset of the fund,
/// or has no price that was current in that second, or would have brought nothing.
std::optional<std::vector<AllottedShare>> sharesByValue(const JointExchange& exchange, const Books& books);

}  // namespace alem
