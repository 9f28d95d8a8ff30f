#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/doctrine/rule.h"

/// What would be right instead of a fault, and whether it is.
namespace alem {

/// parseRule() with suggestions that nobody has tried yet. Inside this room only.
Result<Rule, RuleFault> readRule(std::string_view text);

/// The sentence with the suggestion of its fault followed; of several the first. Nothing where there is none,
/// or where the fault would still be there.
std::optional<std::string> mended(std::string_view sentence, const RuleFault& fault);

/// What a measure can be at all, in whole percent, basis points, ratios, days or money.
struct MeasureReach {
    std::optional<std::int64_t> least{};
    std::optional<std::int64_t> most{};
};
MeasureReach reachOf(MeasureName name);

/// A threshold some way on the safe side of a firing one: a tenth, of whole numbers a whole one. Nothing
/// where the measure never is there.
std::optional<RuleQuantity> saferThan(const RuleComparison& fire, bool upward);

/// A condition that never holds while `fire` does: the opposite of it, part by part, with thresholds on the
/// safe side: those that `before` has already for the same measure, else others. Nothing where there is none.
std::optional<RuleCondition> oppositeOf(const RuleCondition& fire, const RuleCondition& before);

}  // namespace alem
