#include <algorithm>

#include "app/audit/sha256.h"
#include "app/desk/decisions.h"
#include "app/desk/form.h"
#include "app/desk/objections.h"
#include "app/desk/proposing.h"

namespace alem {

namespace {

using enum RefusalCode;

void checkPending(const Proposal& proposal, const Hash& agreedTo, Instant now, Objections& objections) {
    const auto entry = figure("entry", proposal.entry);
    const auto state = proposal.state(now);
    objections.require(state != ProposalState::Expired, ProposalExpired, "proposal",
                       {entry, figure("expired", proposal.facts.expires)});
    objections.require(state == ProposalState::Expired || state == ProposalState::Pending, ProposalDecided,
                       "proposal", {entry, figure("found", nameOf(state))});
    const bool same = agreedTo == proposal.facts.sha256 && sha256(proposal.facts.act.bytes) == agreedTo;
    objections.require(same, ProposalContentDiffers, "sha256", {entry});
}

/// Whether who proposed could still ask for it: a proposal is worth no more than its proposer.
void checkProposer(const OfficerFacts& proposer, const Act& act, Objections& objections) {
    const auto roles = rolesFor(act);
    const bool may =
        proposer.active && (roles.empty() || std::any_of(roles.begin(), roles.end(),
                                                         [&](Role role) { return hasRole(proposer, role); }));
    std::vector<RefusalFigure> figures{figure("officer", proposer.officer.view())};
    for (const Role role : roles) {
        figures.push_back(figure("role", role));
    }
    objections.require(may, ProposerMayNot, "proposal", std::move(figures));
}

Fail<Refusal> unknown(std::int64_t proposal) {
    return Fail{Refusal{UnknownEntry, "proposal", {figure("found", proposal)}}};
}

Fail<Refusal> malformed(const CodecFault& fault) {
    return Fail{Refusal{MalformedAct, "proposal", {figure("member", fault.member)}}};
}

}  // namespace

Decision decideAct(const Approve& act, const Books& books, const Circumstances& circumstances) {
    const Proposal* proposal = books.approvals().find(act.proposal);
    if (proposal == nullptr) {
        return unknown(act.proposal);
    }
    const auto proposed = parseAct(proposal->facts.act.bytes);
    if (!proposed) {
        return malformed(proposed.error());
    }
    Objections objections;
    if (auto refusal = mayNotApprove(circumstances.officer, *proposal, books, circumstances.now)) {
        objections.add(*std::move(refusal));
    }
    checkProposer(*books.officers().find(proposal->proposer), *proposed, objections);
    checkPending(*proposal, act.sha256, circumstances.now, objections);
    if (objections.any()) {
        return objections.fail();
    }
    Circumstances again = circumstances;
    again.approving = true;
    again.asker = proposal->proposer;
    again.asked = proposal->at;
    auto led = decide(*proposed, books, again);
    if (!led) {
        return led;
    }
    Events events{Approved(ApprovalFacts{act.proposal, act.reason, act.sha256})};
    events.insert(events.end(), led->begin(), led->end());
    return events;
}

Decision decideAct(const Reject& act, const Books& books, const Circumstances& circumstances) {
    const Proposal* proposal = books.approvals().find(act.proposal);
    if (proposal == nullptr) {
        return unknown(act.proposal);
    }
    Objections objections;
    objections.require(!isBlank(act.reason), ReasonMissing, "reason");
    if (auto refusal = mayNotReject(circumstances.officer, *proposal, books)) {
        objections.add(*std::move(refusal));
    }
    checkPending(*proposal, act.sha256, circumstances.now, objections);
    return objections.any() ? Decision(objections.fail()) : Decision(Events{Rejected(act)});
}

Decision decideAct(const HandOutCheckpoint& act, const Books& books, const Circumstances&) {
    Objections objections;
    objections.require(!isBlank(act.to), MissingField, "to");
    // Of the whole log as it is now: what verification demands of every one.
    objections.require(act.size == books.size(), CheckpointInconsistent, "size",
                       {figure("found", act.size), figure("size", books.size())});
    for (const HandedOut& earlier : books.checkpoints()) {
        const bool differs = earlier.facts.size == act.size && earlier.facts.root != act.root;
        objections.require(earlier.facts.size <= act.size && !differs, CheckpointInconsistent, "size",
                           {figure("entry", earlier.entry)});
    }
    return objections.any() ? Decision(objections.fail()) : Decision(Events{CheckpointHandedOut(act)});
}

}  // namespace alem
