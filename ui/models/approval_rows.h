#pragma once

#include <vector>

#include "app/book/books.h"
#include "ui/models/fact_model.h"

namespace alem {

/// Title, request number, who asked, second line (who must agree), when it expires or was decided, state.
enum class ApprovalColumn : int { Title, Number, Proposer, Needs, When, State };
inline constexpr int approvalColumns = 6;

/// Every proposal, the latest first, as it stands at `now`; the key is the number of the entry that proposed
/// it. Titles are in the tongue given: ask again when it changes.
std::vector<FactRow> approvalRows(const Books& books, Instant now, const Wording& words);

State stateOf(ProposalState state);

}  // namespace alem
