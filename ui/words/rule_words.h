#pragma once

#include <QString>

#include "app/doctrine/rules_file.h"
#include "app/doctrine/signal_engine.h"
#include "ui/wording/wording.h"
#include "ui/words/party_names.h"

namespace alem {

// A rule as people say it, made from its tree in either tongue; never read back. Without the names of
// parties, and for words that they do not know, the words themselves stand.

/// The whole rule as a paragraph: what is looked at and when, what the desk does by itself and what it
/// prepares for approval, when it ends, and each of its options as a sentence.
[[nodiscard]] QString ruleSentences(const Rule& rule, const Wording& words, const PartyNames& parties = {});
/// After which word a condition stands: some tongues say it again before its next part.
enum class ConditionPlace : std::uint8_t { If, When };
/// `the fall of BTC from its highest close over 90 days has stayed at 30% or more for 2 consecutive closes`.
[[nodiscard]] QString conditionWords(const RuleCondition& condition, const Wording& words,
                                     ConditionPlace place = ConditionPlace::When);
/// A comparison as what the market did, where people have a word for it: `BTC has fallen by 15% or more over
/// 1 day`, `BTC stands above its mean over 20 days`; empty elsewhere.
[[nodiscard]] QString movedWords(const RuleComparison& comparison, Comparator comparator,
                                 const Wording& words);
/// `the fall of BTC from its highest close over 90 days`.
[[nodiscard]] QString measureWords(const RuleMeasure& measure, const Wording& words);
/// What the desk does by itself and what it prepares, after "the desk": `freezes purchases of BTC at once and
/// prepares, for approval, a notice to the committee`.
[[nodiscard]] QString ruleActionsWords(const Rule& rule, const Wording& words,
                                       const PartyNames& parties = {});
/// `to freeze purchases of BTC and ETH`; `own` are the assets that it is about where it names none.
[[nodiscard]] QString ruleActionWords(const RuleAction& action, const std::vector<AssetId>& own,
                                      const Wording& words, const PartyNames& parties = {});
/// `Two members of the board must approve within one day; failing that, the matter goes one level up.` The
/// rule must ask for approvals.
[[nodiscard]] QString approvalSentence(const Rule& rule, const Wording& words,
                                       const PartyNames& parties = {});
/// `BTC (composite)`.
[[nodiscard]] QString marketName(const RuleMarket& market);
/// With what a tongue drops before a vowel: `d’UST`. Asset codes are read letter by letter.
[[nodiscard]] QString elided(const QString& text, const Wording& words);
[[nodiscard]] QString ruleDurationWords(const RuleDuration& duration, const Wording& words);
[[nodiscard]] QString ruleQuantityWords(const RuleQuantity& quantity, const Wording& words);

/// As they stand alone in a cell: `Firing`.
[[nodiscard]] QString signalStateWord(SignalState state, const Wording& words);
/// The same of a whole signal; what is unknown is said to be so first: `Unknown (calm when last known)`.
[[nodiscard]] QString signalWords(const Signal& signal, bool everKnown, const Wording& words);
[[nodiscard]] QString actionStatusWord(ActionStatus status, const Wording& words);

/// What is wrong with a sentence and what would be right, without its place.
[[nodiscard]] QString ruleFaultSentence(const RuleFault& fault, const Wording& words);

}  // namespace alem
