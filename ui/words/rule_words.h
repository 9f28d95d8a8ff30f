#pragma once

#include <QString>

#include "app/doctrine/rules_file.h"
#include "app/doctrine/signal_engine.h"
#include "ui/wording/wording.h"

namespace alem {

// A rule as people say it, made from its tree in either tongue; never read back.

/// The whole rule as a paragraph: what is looked at and when, what is proposed, when it ends, and each of its
/// options as a sentence.
[[nodiscard]] QString ruleSentences(const Rule& rule, const Wording& words);
/// `the fall of BTC from its highest close over 90 days is at least 30%, for 2 consecutive closes`.
[[nodiscard]] QString conditionWords(const RuleCondition& condition, const Wording& words);
/// `the fall of BTC from its highest close over 90 days`.
[[nodiscard]] QString measureWords(const RuleMeasure& measure, const Wording& words);
/// `to freeze purchases`.
[[nodiscard]] QString ruleActionWords(const RuleAction& action, const Wording& words);
[[nodiscard]] QString ruleDurationWords(const RuleDuration& duration, const Wording& words);
[[nodiscard]] QString ruleQuantityWords(const RuleQuantity& quantity, const Wording& words);

/// As they stand alone in a cell: `Firing`.
[[nodiscard]] QString signalStateWord(SignalState state, const Wording& words);
[[nodiscard]] QString actionStatusWord(ActionStatus status, const Wording& words);

/// What is wrong with a sentence and what would be right, without its place.
[[nodiscard]] QString ruleFaultSentence(const RuleFault& fault, const Wording& words);

}  // namespace alem
