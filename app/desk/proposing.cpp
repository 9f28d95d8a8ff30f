#include "app/desk/proposing.h"

#include <algorithm>

#include "app/audit/sha256.h"
#include "app/base/match.h"
#include "app/book/interventions.h"
#include "app/desk/act_amount.h"
#include "app/desk/doctrine_binding.h"
#include "app/desk/objections.h"
#include "app/doctrine/binding.h"

namespace alem {

namespace {

bool anotherHolds(const Officers& officers, const OfficerId& asker, std::initializer_list<Role> roles) {
    return !othersHolding(officers, asker, roles).empty();
}

/// The act by which a transaction of this kind is recorded.
std::string_view actFor(TransactionKind kind) {
    switch (kind) {
        case TransactionKind::Purchase:
            return RecordPurchase::typeName;
        case TransactionKind::Sale:
            return RecordSale::typeName;
        case TransactionKind::Transfer:
            return RecordTransfer::typeName;
        case TransactionKind::Receipt:
            return RecordReceipt::typeName;
        case TransactionKind::Fee:
            return RecordFee::typeName;
        case TransactionKind::Withdrawal:
            break;
    }
    return RecordWithdrawal::typeName;
}

/// Of the rules for acts of this name and amount the one with the highest threshold: it names the strictest
/// reader.
const ApprovalRule* ruleFor(std::string_view act, const std::optional<Amount>& amount, const Books& books) {
    const ApprovalRule* chosen = nullptr;
    for (const ApprovalRule& rule : books.approvals().policy().rules) {
        if (rule.act != act || (rule.above && amount && *amount <= *rule.above)) {
            continue;
        }
        const bool stricter =
            chosen == nullptr || (rule.above && (!chosen->above || *rule.above > *chosen->above));
        chosen = stricter ? &rule : chosen;
    }
    return chosen;
}

/// Taking a transaction back needs whom recording it would need, unless the policy says more of reversals;
/// else, if a statement brought it, whom the statement needed; and of a receipt whom a withdrawal of as much
/// would need: it takes the same out of the books.
const ApprovalRule* ruleFor(const Act& act, const Books& books, Instant now) {
    if (const ApprovalRule* rule = ruleFor(nameOf(act), amountOf(act, books, now), books)) {
        return rule;
    }
    const auto* reversal = std::get_if<ReverseEntry>(&act);
    const Transaction* taken = reversal == nullptr ? nullptr : books.transactions().find(reversal->entry);
    if (taken == nullptr) {
        return nullptr;
    }
    const auto amount = amountOf(*taken, books, now);
    const ApprovalRule* rule = ruleFor(actFor(taken->kind), amount, books);
    if (rule == nullptr && books.imports().brought(taken->entry)) {
        rule = ruleFor(ImportStatement::typeName, std::nullopt, books);
    }
    if (rule == nullptr && taken->kind == TransactionKind::Receipt) {
        rule = ruleFor(RecordWithdrawal::typeName, amount, books);
    }
    return rule;
}

/// A policy that begins before what has happened gives other costs and gains to periods that were reported.
bool rewritesGains(const Act& act, const Books& books) {
    const auto* policy = std::get_if<SetLotPolicy>(&act);
    const AssetIndex asset = policy == nullptr ? AssetIndex() : books.assets().indexOf(policy->asset);
    if (asset.none()) {
        return false;
    }
    const Instant from = books.zone().startOf(policy->from);
    const auto all = books.transactions().all();
    return std::any_of(all.begin(), all.end(), [&](const Transaction& one) {
        const auto moves = [asset](const Leg& leg) { return leg.present() && leg.asset == asset; };
        return one.stands() && one.effective >= from && (moves(one.in) || moves(one.out) || moves(one.fee));
    });
}

Fail<Refusal> oneOfficerOnly(Role role) {
    return Fail{Refusal{RefusalCode::OneOfficerOnly, {}, {figure("role", role)}}};
}

Result<std::optional<Role>, Refusal> secondForPowers(const Act& act, const Books& books,
                                                     const OfficerId& asker) {
    if (anotherHolds(books.officers(), asker, {Role::Approver})) {
        return std::optional(Role::Approver);
    }
    if (anotherHolds(books.officers(), asker, {Role::Administrator})) {
        return std::optional(Role::Administrator);
    }
    if (std::holds_alternative<RegisterOfficer>(act)) {
        return std::optional<Role>();  // otherwise nobody could ever join
    }
    return oneOfficerOnly(Role::Approver);
}

/// Taking a designation back changes whose prices count as much as making it; taking bars back that a
/// doctrine looks at could lift what its rules bind.
bool takesBackGround(const Act& act, const Books& books, Instant now) {
    const auto* reversal = std::get_if<ReverseEntry>(&act);
    if (reversal == nullptr) {
        return false;
    }
    return books.valuationSources().find(reversal->entry) != nullptr ||
           (books.doctrines().inForce(now) != nullptr && books.markets().standsFrom(reversal->entry));
}

/// A file says what its bringer says it does: bars that nobody traded could end a freeze. What the live feed
/// brings was asked of its source by this program.
bool couldLift(const Act& act, const Books& books, Instant now, Bringer bringer) {
    const auto* bars = std::get_if<ImportPriceHistory>(&act);
    return bars != nullptr && bringer == Bringer::Officer && bearsOnBinding(*bars, books, now);
}

/// Overriding a rule takes two people, and so does deciding not to act where the rule binds by itself.
Result<std::optional<Role>, Refusal> secondForStep(const StepCase& act, const Books& books,
                                                   const OfficerId& asker) {
    const DoctrineVersion* doctrine = books.doctrines().find(act.doctrine);
    const auto index = doctrine == nullptr ? std::nullopt : doctrine->indexOf(act.rule);
    if (!index) {
        return std::optional<Role>();  // decide() refuses it
    }
    const Rule& rule = doctrine->rules[*index].rule;
    const bool lifts =
        act.step == CaseStep::Override || (act.step == CaseStep::Reject && bindsByItself(rule));
    if (!lifts) {
        return std::optional<Role>();
    }
    const auto roles = rolesForStep(act.step, rule, *doctrine);
    for (const Role role : roles) {
        if (anotherHolds(books.officers(), asker, {role})) {
            return std::optional(role);
        }
    }
    return oneOfficerOnly(roles.front());
}

}  // namespace

bool changesPowers(const Act& act) {
    return std::holds_alternative<SetApprovalPolicy>(act) || std::holds_alternative<RegisterOfficer>(act) ||
           std::holds_alternative<ChangeOfficer>(act) || std::holds_alternative<AdoptDoctrine>(act) ||
           std::holds_alternative<ReviseRules>(act) || std::holds_alternative<SetValuationSources>(act);
}

bool samePerson(const OfficerFacts& a, const OfficerFacts& b) {
    return a.officer == b.officer || a.publicKey == b.publicKey;
}

std::vector<OfficerId> othersHolding(const Officers& officers, const OfficerId& asker,
                                     std::initializer_list<Role> roles) {
    const OfficerFacts* self = officers.find(asker);
    std::vector<OfficerId> others;
    for (const auto& [facts, entry] : officers.all()) {
        const bool another = self == nullptr || !samePerson(*self, facts);
        const bool holds =
            std::any_of(roles.begin(), roles.end(), [&](Role role) { return hasRole(facts, role); });
        if (another && facts.active && holds) {
            others.push_back(facts.officer);
        }
    }
    return others;
}

namespace {

/// Whether the officer may be the second person for this act.
bool isSecond(const OfficerFacts& officer, Role needs, const Act& act) {
    return hasRole(officer, needs) || (changesPowers(act) && (hasRole(officer, Role::Approver) ||
                                                              hasRole(officer, Role::Administrator)));
}

/// Who decides, and what they decide on; a refusal if either is not to be had.
struct Decider {
    const OfficerFacts& officer;
    Act act;
};

Result<Decider, Refusal> deciderOf(const OfficerId& officer, const Proposal& proposal, const Books& books) {
    const OfficerFacts* facts = books.officers().find(officer);
    if (facts == nullptr) {
        return Fail{officer.empty()
                        ? Refusal{RefusalCode::NotSignedIn, {}, {}}
                        : Refusal{RefusalCode::OfficerUnknown, {}, {figure("officer", officer.view())}}};
    }
    if (!facts->active) {
        return Fail{Refusal{RefusalCode::OfficerInactive, {}, {figure("officer", officer.view())}}};
    }
    auto act = parseAct(proposal.facts.act.bytes);
    if (!act) {
        return Fail{Refusal{RefusalCode::MalformedAct, "proposal", {figure("member", act.error().member)}}};
    }
    return Decider{*facts, *std::move(act)};
}

}  // namespace

std::vector<OfficerId> couldAgree(const Act& act, Role needs, const Books& books, const OfficerId& asker) {
    std::vector<OfficerId> could;
    for (const OfficerId& officer :
         othersHolding(books.officers(), asker, {needs, Role::Approver, Role::Administrator})) {
        if (isSecond(*books.officers().find(officer), needs, act)) {
            could.push_back(officer);
        }
    }
    return could;
}

std::optional<Refusal> mayNotApprove(const OfficerId& officer, const Proposal& proposal, const Books& books,
                                     Instant now) {
    const auto decider = deciderOf(officer, proposal, books);
    if (!decider) {
        return decider.error();
    }
    const OfficerFacts* proposer = books.officers().find(proposal.proposer);
    check(proposer != nullptr, "who signs is registered");
    Objections objections;
    // The policy may have changed since it was proposed, or a rule begun to fire, and ask for somebody else.
    const auto asked = secondPersonFor(decider->act, books, now, proposal.proposer);
    const Role needs = asked && *asked ? **asked : proposal.facts.needs;
    const bool own = samePerson(decider->officer, *proposer);
    objections.require(!own, RefusalCode::OwnProposal, "proposal",
                       {figure("officer", proposal.proposer.view())});
    objections.require(own || isSecond(decider->officer, needs, decider->act), RefusalCode::RoleMissing, {},
                       {figure("role", needs)});
    return objections.any() ? std::optional(objections.fail().error) : std::nullopt;
}

std::optional<Refusal> mayNotReject(const OfficerId& officer, const Proposal& proposal, const Books& books) {
    const auto decider = deciderOf(officer, proposal, books);
    if (!decider) {
        return decider.error();
    }
    if (officer == proposal.proposer || isSecond(decider->officer, proposal.facts.needs, decider->act)) {
        return std::nullopt;
    }
    return Refusal{RefusalCode::ProposerOnly,
                   "proposal",
                   {figure("officer", proposal.proposer.view()), figure("role", proposal.facts.needs)}};
}

std::vector<OfficerId> whoMayApprove(const Proposal& proposal, const Books& books, Instant now) {
    std::vector<OfficerId> may;
    for (const auto& [facts, entry] : books.officers().all()) {
        if (!mayNotApprove(facts.officer, proposal, books, now)) {
            may.push_back(facts.officer);
        }
    }
    return may;
}

std::optional<Hash> evidenceOf(const Act& act) {
    return std::visit(
        [](const auto& one) -> std::optional<Hash> {
            if constexpr (requires { one.evidence; }) {
                return one.evidence;
            } else {
                return std::nullopt;
            }
        },
        act);
}

Result<std::optional<Role>, Refusal> secondPersonFor(const Act& act, const Books& books, Instant now,
                                                     const OfficerId& asker, Bringer bringer) {
    if (!books.hasFund()) {
        return std::optional<Role>();
    }
    try {
        if (changesPowers(act) || takesBackGround(act, books, now) || rewritesGains(act, books)) {
            return secondForPowers(act, books, asker);
        }
        if (const auto* step = std::get_if<StepCase>(&act)) {
            return secondForStep(*step, books, asker);
        }
        if (const auto role = doctrineRole(act, books, now)) {
            return anotherHolds(books.officers(), asker, {*role}) ? Result<std::optional<Role>, Refusal>(role)
                                                                  : oneOfficerOnly(*role);
        }
        const ApprovalRule* rule = ruleFor(act, books, now);
        if (rule == nullptr) {
            return couldLift(act, books, now, bringer) ? secondForPowers(act, books, asker)
                                                       : std::optional<Role>();
        }
        if (!anotherHolds(books.officers(), asker, {rule->role})) {
            return oneOfficerOnly(rule->role);
        }
        return std::optional(rule->role);
    } catch (const AmountOverflow&) {
        return Fail{Refusal{RefusalCode::Overflow, {}, {}}};
    }
}

Result<Events, Refusal> propose(const Act& act, const Books& books, Instant now, Role needs) {
    ProposalFacts facts;
    facts.act.bytes = canonicalBytes(act);
    facts.sha256 = sha256(facts.act.bytes);
    facts.needs = needs;
    facts.expires = now.plusHours(books.approvals().policy().expiryHours);
    for (const Proposal* pending : books.approvals().pending(now)) {
        if (pending->facts.sha256 == facts.sha256) {
            return Fail{Refusal{RefusalCode::AlreadyProposed, {}, {figure("entry", pending->entry)}}};
        }
    }
    constexpr std::size_t mostBytes = 62 * 1024;
    if (facts.act.bytes.size() > mostBytes) {
        return Fail{Refusal{RefusalCode::InvalidField,
                            {},
                            {figure("bytes", static_cast<std::int64_t>(facts.act.bytes.size())),
                             figure("allowed", static_cast<std::int64_t>(mostBytes))}}};
    }
    return Events{Proposed(facts)};
}

}  // namespace alem
