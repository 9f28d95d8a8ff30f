#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"
#include "app/desk/acts.h"
#include "app/desk/refusal.h"

namespace alem {

/// Why the doctrine in force forbids an act now: a freeze or a cap of a rule that fires. What has happened
/// elsewhere and is only imported is not held back.
std::optional<Refusal> doctrineRefusal(const Act& act, const Books& books, Instant now);

/// The role that a rule which fires asks to agree to the act, or nothing.
std::optional<Role> doctrineRole(const Act& act, const Books& books, Instant now);

/// Roles of which one is needed for a step in a case of this rule: what the doctrine means by the role of
/// APPROVALS; without it an approver or the risk officer. Confirming is also for officers.
std::vector<Role> rolesForStep(CaseStep step, const Rule& rule, const DoctrineVersion& doctrine);

}  // namespace alem
