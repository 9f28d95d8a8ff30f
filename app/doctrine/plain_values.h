#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/doctrine/signal_engine.h"

// What was measured, as text that gives the same numbers again; and what is held, as shares.

namespace alem {

/// The shortest decimal that is the number again, without exponent; empty where it is unknown.
std::string plainNumber(double value);
/// Of each metric of the rule's firing condition, in their order: how it is written, and its number.
std::vector<std::pair<std::string, std::string>> plainValues(const Rule& rule, const MeasuredNumbers& values);
/// Open, high, low, close and volume, one space apart.
std::string plainBar(const Bar& bar);

/// Parts of a whole as fractions of it. Amounts in one currency; their sum is positive.
PortfolioShares sharesOf(const std::vector<std::pair<AssetId, Amount>>& assets,
                         const std::vector<std::pair<RuleWord, Amount>>& custody);
/// The same where the parts stand as values in their places, in one currency. What has a part that is not
/// known is not known in any.
void shareOut(PortfolioShares& values);
/// Everything that these rules ask of a portfolio, as unknown.
PortfolioShares unknownShares(const std::vector<NamedRule>& rules);

/// All measures of a rule, in the order of its sentence.
std::vector<const RuleMeasure*> measuresOf(const Rule& rule);

}  // namespace alem
