#include "app/book/approvals.h"

#include "app/base/match.h"

namespace alem {

ProposalState Proposal::state(Instant now) const {
    if (!decision) {
        return now > facts.expires ? ProposalState::Expired : ProposalState::Pending;
    }
    if (approved) {
        return ProposalState::Approved;
    }
    return decider == proposer ? ProposalState::Withdrawn : ProposalState::Rejected;
}

void Approvals::apply(const Entry& entry) {
    const auto decide = [&](std::int64_t number, bool approved, const std::string& reason) {
        const auto at = m_proposals.find(number);
        if (at != m_proposals.end()) {
            at->second.decision = entry.number;
            at->second.decider = entry.officer;
            at->second.decidedAt = entry.at;
            at->second.reason = reason;
            at->second.approved = approved;
        }
    };
    match(
        entry.event,
        [&](const Proposed& facts) {
            Proposal proposal;
            proposal.entry = entry.number;
            proposal.proposer = entry.officer;
            proposal.at = entry.at;
            proposal.facts = facts;
            m_proposals.emplace(entry.number, std::move(proposal));
        },
        [&](const Approved& facts) { decide(facts.proposal, true, facts.reason); },
        [&](const Rejected& facts) { decide(facts.proposal, false, facts.reason); },
        [&](const ApprovalPolicySet& facts) { m_policy = facts; }, [](const auto&) {});
}

const Proposal* Approvals::find(std::int64_t entry) const {
    const auto at = m_proposals.find(entry);
    return at == m_proposals.end() ? nullptr : &at->second;
}

std::vector<const Proposal*> Approvals::pending(Instant at) const {
    std::vector<const Proposal*> pending;
    for (const auto& [number, proposal] : m_proposals) {
        const bool decided = proposal.decision && proposal.decidedAt <= at;
        if (proposal.at <= at && !decided && at <= proposal.facts.expires) {
            pending.push_back(&proposal);
        }
    }
    return pending;
}

}  // namespace alem
