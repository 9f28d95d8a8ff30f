#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "app/doctrine/feed.h"
#include "app/doctrine/rules_file.h"

namespace alem {

/// Ten thousand trades a second in these markets (of one asset each, in USD), as a source answers them:
/// parsed, made into bars, rules run on the history and these, a reading four times a second shown by the
/// real overview with its real event loop (offscreen). Beside it, in the same run: the same page at rest, and
/// a bare loop that only reads the numbers and keeps highs and lows. Prints a table; gives the figures.
nlohmann::json benchLive(const std::vector<NamedRule>& rules, const std::vector<RuleMarketHistory>& histories,
                         int pairs);

}  // namespace alem
