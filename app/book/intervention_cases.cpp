#include "app/book/intervention_cases.h"

#include <algorithm>

#include "app/doctrine/binding.h"

namespace alem {

namespace {

/// What a step comes to, and who has agreed by it.
void take(InterventionCase& one, const RecordedStep& step) {
    switch (step.facts.step) {
        case CaseStep::Acknowledge:
            one.agreed.push_back(step.officer);
            one.state = CaseState::Acknowledged;
            return;
        case CaseStep::SecondAcknowledge:
            one.agreed.push_back(step.officer);
            one.state = CaseState::SecondAcknowledged;
            return;
        case CaseStep::Order:
            one.state = CaseState::Ordered;
            return;
        case CaseStep::Confirm:
            one.state = CaseState::Confirmed;
            return;
        case CaseStep::Close:
            one.state = CaseState::Closed;
            return;
        case CaseStep::Reject:
            one.state = CaseState::Rejected;
            return;
        case CaseStep::Override:
            one.state = CaseState::Overridden;
            return;
    }
}

}  // namespace

std::vector<CaseStep> InterventionCase::nextSteps() const {
    using enum CaseStep;
    switch (state) {
        case CaseState::Open:
            return {Acknowledge, Reject, Override};
        case CaseState::Acknowledged:
        case CaseState::SecondAcknowledged:
            return {agreed.size() < agreementsNeeded ? SecondAcknowledge : Order, Reject, Override};
        case CaseState::Ordered:
            return {Confirm, Override};
        case CaseState::Confirmed:
            return {Close, Override};
        case CaseState::Closed:
            return fires && binds ? std::vector{Override} : std::vector<CaseStep>();
        default:
            return {};
    }
}

void append(std::vector<Inhibition>& all, const Inhibition& next) {
    const bool goesOn = !all.empty() && all.back().by == next.by && all.back().held == next.held &&
                        all.back().until == next.from;
    if (goesOn) {
        all.back().until = next.until;
    } else {
        all.push_back(next);
    }
}

void tellInhibitions(InterventionCase& one, const std::vector<Inhibition>& all, Instant from, Instant until) {
    for (Inhibition stretch : all) {
        const Instant end = std::min(stretch.until.value_or(Instant::farFuture()), until);
        stretch.from = std::max(stretch.from, from);
        if (stretch.from < end) {
            stretch.until = end == Instant::farFuture() ? std::nullopt : std::optional(end);
            append(one.inhibitions, stretch);
        }
    }
}

void settle(InterventionCase& one, const Rule& rule, Instant now) {
    one.state = CaseState::Open;
    one.binds = bindsByItself(rule);
    one.escalated.reset();
    one.agreed.clear();
    const auto& approvals = rule.options.approvals;
    one.agreementsNeeded = approvals ? approvals->count : 1;
    if (approvals) {
        one.deadline = one.opened.plusMilliseconds(approvals->within.milliseconds());
    }
    std::optional<Instant> settled;  // agreed, or ended
    for (const RecordedStep& step : one.steps) {
        take(one, step);
        const bool ends = one.state >= CaseState::Closed;
        if (!settled && (ends || one.agreed.size() >= one.agreementsNeeded)) {
            settled = step.at;
        }
    }
    if (!one.deadline || settled.value_or(now) <= *one.deadline) {
        return;
    }
    if (approvals->otherwise == OnTimeout::Escalate) {
        one.escalated = one.deadline;
    } else if (!settled) {
        one.state = CaseState::Lapsed;
    }
}

}  // namespace alem
