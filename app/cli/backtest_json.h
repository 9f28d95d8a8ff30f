#pragma once

#include "app/cli/console.h"
#include "app/doctrine/backtest.h"

namespace alem::cli {

/// A backtest as a document: what was asked, the holdings that were taken as constant, the prices, and for
/// each rule its transitions by bar, the stress events and its measures. Bars are named by their opening;
/// unknown values are null.
Json backtestJson(const std::vector<NamedRule>& rules, const std::vector<RuleMarketHistory>& markets,
                  const BacktestOptions& options, const std::vector<RuleBacktest>& results);

/// The measures of one outcome.
Json measuresJson(const RuleOutcome& outcome);

}  // namespace alem::cli
