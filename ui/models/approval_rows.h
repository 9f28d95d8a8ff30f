#pragma once

#include <vector>

#include "app/book/books.h"
#include "ui/models/fact_model.h"

namespace alem {

/// Title, request number, who asked, second line (who must agree), when it expires or was decided, state.
enum class ApprovalColumn : int { Title, Number, Proposer, Needs, When, State };
inline constexpr int approvalColumns = 6;

/// How it stood at an instant: what was decided later was not decided then.
[[nodiscard]] ProposalState stateAt(const Proposal& proposal, Instant at);

/// Every proposal that had been made at that instant, the latest first, as it stood then; the key is the
/// number of the entry that proposed it. Titles are in the tongue given: ask again when it changes.
std::vector<FactRow> approvalRows(const Books& books, Instant at, const Wording& words);

State stateOf(ProposalState state);

}  // namespace alem
