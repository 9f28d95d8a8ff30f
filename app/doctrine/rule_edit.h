#pragma once

#include "app/doctrine/rule.h"

/// Changes of a rule's tree part by part, as a form makes them. What is not named stays as it is, so that
/// the sentence changes in that part only.
namespace alem {

enum class RuleSide : std::uint8_t { When, Until };

[[nodiscard]] RuleCondition& conditionOf(Rule& rule, RuleSide side);
[[nodiscard]] const RuleCondition& conditionOf(const Rule& rule, RuleSide side);

/// One comparison by itself: what a line of a form can show. Others are read as a group.
[[nodiscard]] inline bool isSingle(const RuleTerm& term) {
    return term.comparisons.size() == 1;
}

/// The measure of this name with the arguments of `before` as far as they fit, else usual ones.
[[nodiscard]] RuleMeasure measureNamed(MeasureName name, const RuleMeasure& before);
/// The same of an action; `about` is the asset that one names where none was named.
[[nodiscard]] RuleAction actionNamed(Verb verb, const RuleAction& before, const AssetId& about);
/// The measure everywhere it stands: WHEN and UNTIL look at the same, or the one would not shut the other
/// out. A threshold in a unit of another kind gets the usual one of the new kind.
void changeMeasure(Rule& rule, const RuleMeasure& before, const RuleMeasure& after);

/// A single term anew. Where its measure is another one, it changes everywhere.
void replaceTerm(Rule& rule, RuleSide side, std::size_t index, const RuleTerm& term);
/// One more comparison, of a measure that the rule does not look at yet.
void addTerm(Rule& rule, RuleSide side);
/// Nothing where it is the only one.
void removeTerm(Rule& rule, RuleSide side, std::size_t index);
/// Nothing where there is only one term: none stands between.
void setConnective(RuleCondition& condition, Connective connective);

/// One more action, that the rule does not have yet.
void addAction(Rule& rule);
/// Nothing where it is the only one.
void removeAction(Rule& rule, std::size_t index);

/// A number as sentences have it: without zeros at its end.
[[nodiscard]] Amount plainNumber(const Amount& amount);

}  // namespace alem
