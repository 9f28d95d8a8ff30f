#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"
#include "app/desk/acts.h"
#include "app/desk/decide.h"
#include "app/desk/refusal.h"

// How the rules of the doctrine in force bind what officers ask for, while they fire. A rule whose case was
// rejected, overridden or has lapsed does not; one whose bars have stopped coming does. Statements of what
// has happened elsewhere are recorded in any case.

namespace alem {

/// Why a freeze forbids the act now. In a trade against another crypto-asset what is bought and what is given
/// away are both looked at.
std::optional<Refusal> frozenBy(const Act& act, const Books& books, Instant now);

/// Why a cap forbids it: what the act leads to, and what took effect or was asked for within its window
/// before now, come to more. Values are what was given or what the thing was worth, whichever is more, at
/// prices of the time of effect.
std::optional<Refusal> cappedBy(const Act& act, const Events& events, const Books& books, Instant now);

/// The role that a rule asks to agree to the act, or nothing.
std::optional<Role> doctrineRole(const Act& act, const Books& books, Instant now);

/// Whether bars are of a market that a rule looks at which binds now by itself, or one that may inhibit it:
/// they could end what it freezes, caps or asks for.
bool bearsOnBinding(const ImportPriceHistory& act, const Books& books, Instant now);

/// Roles of which one is needed for a step in a case of this rule: what the doctrine means by the role of
/// APPROVALS; without it an approver or the risk officer. Confirming is also for officers.
std::vector<Role> rolesForStep(CaseStep step, const Rule& rule, const DoctrineVersion& doctrine);

}  // namespace alem
