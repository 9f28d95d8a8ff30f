#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "app/doctrine/backtest.h"

namespace alem::cli {

/// `BTC=12.5` or `BTC=12.5@helvion`, each holding once; nothing where none is given. What has no price among
/// these markets, or none in a currency with the others, is refused by name.
Result<std::optional<StatedHoldings>, Complaint> readHoldings(const std::vector<std::string>& texts,
                                                              const std::vector<RuleMarketHistory>& markets,
                                                              const Wording& words);

/// By which holdings a backtest was made, where a rule asks for them; null without any.
void printHoldings(Console& console, const std::vector<NamedRule>& rules,
                   const std::optional<StatedHoldings>& holdings);
Json holdingsJson(const std::optional<StatedHoldings>& holdings);

}  // namespace alem::cli
