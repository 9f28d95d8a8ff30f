#include "ui/models/approval_rows.h"

#include "ui/words/event_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QString needsWord(std::int64_t role, const Wording& words) {
    return roleWord(static_cast<Role>(role), words);
}
QString proposalWord(std::int64_t state, const Wording& words) {
    return proposalStateWord(static_cast<ProposalState>(state), words).toLower();
}

}  // namespace

State stateOf(ProposalState state) {
    switch (state) {
        case ProposalState::Pending:
            return State::Pending;
        case ProposalState::Approved:
            return State::Sound;
        case ProposalState::Rejected:
            return State::Breach;
        case ProposalState::Withdrawn:
        case ProposalState::Expired:
            break;
    }
    return State::Idle;
}

ProposalState stateAt(const Proposal& proposal, Instant at) {
    if (!proposal.decision || proposal.decidedAt <= at) {
        return proposal.state(at);
    }
    return at <= proposal.facts.expires ? ProposalState::Pending : ProposalState::Expired;
}

std::vector<FactRow> approvalRows(const Books& books, Instant at, const Wording& words) {
    std::vector<FactRow> rows;
    const auto& all = books.approvals().all();
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        const Proposal& proposal = one->second;
        if (proposal.at > at) {
            continue;
        }
        const ProposalState state = stateAt(proposal, at);
        const bool decided = proposal.decision && proposal.decidedAt <= at;
        const Instant when = decided ? proposal.decidedAt : proposal.facts.expires;
        Cell proposer = Cell::name(officerName(proposal.proposer, &books));
        proposer.machine = fromText(proposal.proposer.view());
        Cell shown = Cell::stateWord(stateOf(state), proposalWord, static_cast<std::int64_t>(state));
        shown.machine = fromText(nameOf(state));
        rows.push_back({QString::number(proposal.entry),
                        {Cell::name(proposalTitle(proposal, books, words), Emphasis::Medium),
                         Cell::integer(proposal.entry, Emphasis::Secondary), proposer,
                         Cell::words(needsWord, static_cast<std::int64_t>(proposal.facts.needs)),
                         Cell::time(when, books.zone(), Cell::Precision::Minute), shown},
                        false,
                        {}});
    }
    return rows;
}

}  // namespace alem
