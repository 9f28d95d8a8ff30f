#pragma once

#include <QString>

#include "app/doctrine/rule.h"
#include "ui/wording/wording.h"

namespace alem {

// The words of the rule language as they stand alone in a choice of a form: `Volatility (Yang-Zhang)`.

[[nodiscard]] QString measureName(MeasureName name, const Wording& words);
[[nodiscard]] QString verbName(Verb verb, const Wording& words);
/// `at least`; negated: `not at least`.
[[nodiscard]] QString comparatorName(Comparator comparator, bool negated, const Wording& words);
/// Beside a number: `%`, `bps`, `×`, `days`.
[[nodiscard]] QString ruleUnitName(RuleUnit unit, const Wording& words);
[[nodiscard]] QString tradeKindName(TradeKind kind, const Wording& words);
[[nodiscard]] QString concentrationName(Concentration what, const Wording& words);
[[nodiscard]] QString policyName(NoDataPolicy policy, const Wording& words);
[[nodiscard]] QString timeoutName(OnTimeout what, const Wording& words);
/// `Chief investment officer`: a word of the rules as people say it, where they do.
[[nodiscard]] QString ruleWordName(const RuleWord& word, const Wording& words);

}  // namespace alem
