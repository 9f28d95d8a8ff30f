#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"
#include "app/doctrine/backtest.h"

namespace alem {

/// What rules are tried on: the bars of their markets, and, where one of them asks for the portfolio, what
/// the fund holds, taken as held throughout.
struct RuleSetting {
    std::vector<RuleMarketHistory> histories;
    /// Their series are indexes into the histories. Nothing where no rule asks for them, where nothing is
    /// held, or where it cannot all be valued together.
    std::optional<StatedHoldings> holdings{};
    std::optional<AssetId> withoutPrices{};  ///< what cannot
};

/// Holdings of one instant at past prices. An asset is valued by the bars that rules see of it, else by the
/// prices that were stated of it one by one; all in the reporting currency where their prices lead there.
/// Bars that closed after `until` are left out.
[[nodiscard]] RuleSetting settingFor(const std::vector<NamedRule>& rules, const Books& books,
                                     const Holdings& held, Instant until = Instant::farFuture());

}  // namespace alem
