#pragma once

#include "app/desk/decide.h"

namespace alem {

/// What is sealed instead of an act that needs a second person: the act as it is, bound by its SHA-256.
/// Refuses an act that is pending already.
Result<Events, Refusal> propose(const Act& act, const Books& books, Instant now, Role needs);

/// The hash of the evidence an act names, or nothing if it names none.
std::optional<Hash> evidenceOf(const Act& act);

/// Two people, and not one under two identifiers: other keys too.
bool samePerson(const OfficerFacts& a, const OfficerFacts& b);

/// Active officers other than `asker` who hold one of the roles.
bool anotherHolds(const Officers& officers, const OfficerId& asker, std::initializer_list<Role> roles);

/// Acts that change who may do what, the doctrine, or whose prices count: their second person is an approver
/// or another administrator.
bool changesPowers(const Act& act);

}  // namespace alem
