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

/// Active officers other than `asker` who hold one of the roles: who could agree to what `asker` asks for.
std::vector<OfficerId> othersHolding(const Officers& officers, const OfficerId& asker,
                                     std::initializer_list<Role> roles);

/// The officers who could agree to an act before it is proposed, where a second person with the role `needs`
/// is asked for.
std::vector<OfficerId> couldAgree(const Act& act, Role needs, const Books& books, const OfficerId& asker);

/// Why this officer may not agree to a proposal, or nothing: who they are and what role they hold now, that
/// they did not ask for it themselves, and whom a rule of the doctrine asks for. Whether the act could still
/// be done is another question: see decide().
std::optional<Refusal> mayNotApprove(const OfficerId& officer, const Proposal& proposal, const Books& books,
                                     Instant now);
/// Why they may not reject it, or nothing. Who proposed may: that withdraws it.
std::optional<Refusal> mayNotReject(const OfficerId& officer, const Proposal& proposal, const Books& books);
/// The officers who may agree to it.
std::vector<OfficerId> whoMayApprove(const Proposal& proposal, const Books& books, Instant now);

/// Acts that change who may do what, the doctrine, or whose prices count: their second person is an approver
/// or another administrator.
bool changesPowers(const Act& act);

}  // namespace alem
