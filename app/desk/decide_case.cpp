#include <algorithm>

#include "app/audit/sha256.h"
#include "app/book/interventions.h"
#include "app/desk/decisions.h"
#include "app/desk/doctrine_binding.h"
#include "app/desk/form.h"
#include "app/desk/objections.h"
#include "app/desk/prepared_acts.h"
#include "app/desk/proposing.h"

namespace alem {

namespace {

using enum RefusalCode;

/// A case with the rule and the doctrine that it opened under.
struct Found {
    const InterventionCase& one;
    const DoctrineVersion& doctrine;
    std::size_t rule;
};

Result<Found, Refusal> find(const StepCase& act, const Books& books, Instant now) {
    const DoctrineVersion* doctrine = books.doctrines().find(act.doctrine);
    if (doctrine == nullptr) {
        return Fail{Refusal{NoDoctrine, "doctrine", {figure("found", act.doctrine)}}};
    }
    const auto rule = doctrine->indexOf(act.rule);
    if (!rule) {
        return Fail{Refusal{UnknownRule, "rule", {figure("found", act.rule.view())}}};
    }
    const auto* one = books.interventions(now).find({act.rule, act.doctrine, act.firing});
    if (one == nullptr) {
        return Fail{
            Refusal{UnknownCase, "firing", {figure("rule", act.rule.view()), figure("firing", act.firing)}}};
    }
    return Found{*one, *doctrine, *rule};
}

void checkRole(const StepCase& act, const Found& found, const Books& books, const OfficerId& officer,
               Objections& objections) {
    const auto roles = rolesForStep(act.step, found.doctrine.rules[found.rule].rule, found.doctrine);
    const OfficerFacts* facts = books.officers().find(officer);
    const bool may = facts != nullptr && std::any_of(roles.begin(), roles.end(),
                                                     [&](Role role) { return hasRole(*facts, role); });
    std::vector<RefusalFigure> figures;
    figures.reserve(roles.size());
    for (const Role role : roles) {
        figures.push_back(figure("role", role));
    }
    objections.require(may, RoleMissing, "step", std::move(figures));
}

void checkOrder(const StepCase& act, const InterventionCase& one, Objections& objections) {
    if (one.state == CaseState::Lapsed) {
        objections.add(CaseLapsed, "step",
                       {figure("rule", act.rule.view()), figure("deadline", *one.deadline)});
        return;
    }
    const auto next = one.nextSteps();
    std::vector<RefusalFigure> figures{figure("rule", act.rule.view()), figure("state", nameOf(one.state))};
    for (const CaseStep step : next) {
        figures.push_back(figure("expected", nameOf(step)));
    }
    objections.require(std::find(next.begin(), next.end(), act.step) != next.end(), StepOutOfOrder, "step",
                       std::move(figures));
}

void checkAnother(const InterventionCase& one, const Books& books, const OfficerId& officer,
                  Objections& objections) {
    const OfficerFacts* self = books.officers().find(officer);
    for (const OfficerId& agreed : one.agreed) {
        const OfficerFacts* other = books.officers().find(agreed);
        const bool same = self != nullptr && other != nullptr && samePerson(*self, *other);
        objections.require(!same, AnotherPersonNeeded, "step", {figure("officer", agreed.view())});
    }
}

/// It says that something is done of which a part is left to do.
bool leavesUndone(const StepCase& act, const InterventionCase& one, const Books& books, Instant now) {
    const bool saysDone = act.step == CaseStep::Confirm || act.step == CaseStep::Close;
    return saysDone && !undoneOf(preparedActs(one, books, now)).empty();
}

/// Of a case that the bars no longer show, what the first step was bound to.
Hash inputsOf(const InterventionCase& one) {
    return one.derived || one.steps.empty() ? sha256(one.inputs) : one.steps.front().facts.inputs;
}

}  // namespace

Decision decideAct(const StepCase& act, const Books& books, const Circumstances& circumstances) {
    const auto found = find(act, books, circumstances.now);
    if (!found) {
        return Fail{found.error()};
    }
    Objections objections;
    checkRole(act, *found, books, circumstances.officer, objections);
    if (circumstances.approving) {
        checkRole(act, *found, books, circumstances.asker, objections);
    }
    checkOrder(act, found->one, objections);
    if (act.step == CaseStep::SecondAcknowledge) {
        checkAnother(found->one, books, circumstances.officer, objections);
    }
    const bool needsReason = act.step == CaseStep::Reject || act.step == CaseStep::Override ||
                             leavesUndone(act, found->one, books, circumstances.now);
    objections.require(!needsReason || !isBlank(act.reason), ReasonMissing, "reason",
                       {figure("step", nameOf(act.step))});
    if (objections.any()) {
        return objections.fail();
    }
    CaseStepFacts facts;
    if (circumstances.approving) {
        facts.asker = circumstances.asker;
    }
    facts.doctrine = act.doctrine;
    facts.firing = act.firing;
    facts.reason = act.reason;
    facts.rule = act.rule;
    facts.step = act.step;
    facts.sentence = sha256(found->doctrine.facts.document.rules.at(found->rule).sentence);
    facts.inputs = inputsOf(found->one);
    facts.values = found->one.values;
    return Events{CaseStepped(facts)};
}

}  // namespace alem
