#pragma once

#include <optional>
#include <span>
#include <string>

#include "app/report/holdings_statement.h"

// What a screen says beside the lines of a statement.

namespace alem {

/// Lines of one asset taken together.
struct HeldInAll {
    Amount quantity;
    StatementTotals totals;
    std::optional<Amount> unitCost;  ///< two decimals, half to even: for reading only
};
/// Nothing where there is no line.
[[nodiscard]] std::optional<HeldInAll> heldInAll(const HoldingsStatement& statement,
                                                 std::span<const StatementLine* const> lines);

/// What tells an account from the others at its counterparty: its name, its identifier where it has none, and
/// both where another one there has the same name.
[[nodiscard]] std::string accountNameIn(const HoldingsStatement& statement, const StatementGroup& group);

/// A change against the close of the day before.
struct DayChange {
    Amount difference;
    std::optional<Amount> percent;  ///< two decimals; nothing where the base is zero
};
/// Nothing where one of the two values is unknown.
[[nodiscard]] std::optional<DayChange> changeSinceYesterday(const HoldingsStatement& statement);

/// What part of the known value is not cash, in percent with two decimals.
[[nodiscard]] Amount shareBesideCash(const HoldingsStatement& statement, const Assets& assets);

}  // namespace alem
