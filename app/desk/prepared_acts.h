#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"
#include "app/book/interventions.h"
#include "app/desk/acts.h"

namespace alem {

/// An action of a rule, made ready for people. The desk carries none of them out.
struct PreparedAct {
    RuleAction action;                   ///< as the rule says it
    std::optional<WordMeaning> party{};  ///< who is to be told, summoned, or asked
    std::optional<Instant> due{};        ///< counted from the opening of the case
    /// Where the desk has such an act: one to look at, complete and submit. Quantities as of now.
    std::optional<Act> act{};
    std::optional<AssetId> asset{};  ///< nothing where it is about several, or about all
};

/// What the case asks for, in the order of the sentence; for move_to_cold one for each hot balance, to a cold
/// account of the same counterparty, or else the first cold one there is (without one: no act).
std::vector<PreparedAct> preparedActs(const InterventionCase& one, const Books& books, Instant now);

}  // namespace alem
