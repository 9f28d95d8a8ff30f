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
    /// What went from that hot balance to cold accounts since the case opened: it counts as moved.
    std::optional<Amount> moved{};
    /// The request that already asks for it. There is no act then: nothing is asked for twice.
    std::optional<std::int64_t> proposal{};
    /// How much of the asset a share means now, over all accounts.
    std::optional<Amount> quantity{};
};

/// What the case asks for, in the order of the sentence; for move_to_cold one for each hot balance, to a cold
/// account of the same counterparty, or else the first cold one there is (without one: no act). What was
/// moved since the case opened is taken off, so that the same case never asks for more than the rule's share.
std::vector<PreparedAct> preparedActs(const InterventionCase& one, const Books& books, Instant now);

}  // namespace alem
