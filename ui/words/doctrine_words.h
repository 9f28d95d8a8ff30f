#pragma once

#include <QString>
#include <optional>

#include "app/book/intervention_cases.h"
#include "app/desk/prepared_acts.h"
#include "app/desk/refusal.h"
#include "app/doctrine/rule_fault.h"
#include "ui/wording/wording.h"

namespace alem {

// Doctrines and cases in words, as they stand alone in a cell: `Acknowledge`, `Acknowledged`.

[[nodiscard]] QString caseStepWord(CaseStep step, const Wording& words);
[[nodiscard]] QString caseStateWord(CaseState state, const Wording& words);
/// Its title in the tongue of the words, or in the other one, or its name.
[[nodiscard]] QString ruleTitle(const DoctrineRule& rule, const Wording& words);
/// What the fund means by a word: a role, a counterparty's identifier, or the text.
[[nodiscard]] QString meaningWords(const WordMeaning& meaning, const Wording& words);
/// What a case asks for, with the figures it comes to now: how much from where to where, what has been done
/// of it, which request it waits as, by when.
[[nodiscard]] QString preparedWords(const PreparedAct& prepared, const Books& books, const Wording& words);
/// What stands before the quantity that is left to do: `Not yet in cold custody`.
[[nodiscard]] QString undoneWord(Verb verb, const Wording& words);
/// When another rule kept the action of a case back, a sentence each; empty where none did.
[[nodiscard]] QString inhibitionWords(const InterventionCase& one, const Zone& zone, const Wording& words);
/// `31.42%`, `52.00 bps`, `3 d`: a measured number in the unit of its metric; `unknown` where it is.
[[nodiscard]] QString measuredWords(const MeasuredValue& value, const Wording& words);

/// The rule whose sentence a refusal is about, and what is wrong with it and where.
struct RefusedRule {
    RuleId rule;
    RuleFault fault;
};
/// Nothing where the refusal is about something else.
[[nodiscard]] std::optional<RefusedRule> ruleFaultOf(const Refusal& refusal);

}  // namespace alem
