#pragma once

#include <vector>

#include "app/book/interventions.h"
#include "ui/models/fact_model.h"

namespace alem {

enum class RuleColumn : int { Id, Title, State };
inline constexpr int ruleColumns = 3;

/// The rules of the doctrine in force with what they say at the instant of `interventions`.
std::vector<FactRow> ruleRows(const Interventions& interventions, const Wording& words);
QString ruleColumnTitle(int column, const Wording& words);

/// One state for a rule: unknown before all else, then what becomes of its action, then its signal.
State stateOf(const RuleSignal& signal);
/// Its word, as it stands alone in a cell: `firing`, `inhibited`.
QString signalWord(const RuleSignal& signal, const Wording& words);

enum class CaseColumn : int { Title, Rule, State, When, Column };
inline constexpr int caseColumns = 5;
/// The columns of the board, from left to right.
enum class BoardColumn : int { Open, Acknowledged, Ordered, Confirmed, Closed };
inline constexpr int boardColumns = 5;
BoardColumn boardColumnOf(CaseState state);

/// All cases, the newest first; `key` is caseKey(). The column of the board stands in CaseColumn::Column.
std::vector<FactRow> caseRows(const Interventions& interventions, const Doctrines& doctrines, Instant now,
                              const Zone& zone, const Wording& words);
/// `R2/3/2026-07-14T00:00:00Z`: what a case is known by, as one text.
QString caseKey(const CaseId& id);

}  // namespace alem
