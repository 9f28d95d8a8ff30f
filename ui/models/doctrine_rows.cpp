#include "ui/models/doctrine_rows.h"

#include "ui/words/doctrine_words.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

/// Words of a moment: the rows are made anew for each tongue.
Cell said(const QString& text, Emphasis emphasis = Emphasis::Plain) {
    return Cell::name(text, emphasis);
}

State stateOf(const InterventionCase& one) {
    switch (one.state) {
        case CaseState::Open:
            return State::Breach;
        case CaseState::Acknowledged:
        case CaseState::SecondAcknowledged:
            return one.escalated ? State::Breach : State::Pending;
        case CaseState::Ordered:
            return State::Caution;
        case CaseState::Confirmed:
            return State::Pending;
        case CaseState::Closed:
            return State::Sound;
        default:
            return State::Idle;
    }
}

/// What has to be seen on the card: the deadline first.
QString whenOf(const InterventionCase& one, Instant now, const Zone& zone, const Wording& words) {
    if (one.inProgress() && one.escalated) {
        return words.translate("Doctrine", "escalated %1").arg(Wording::isoDate(zone.dayOf(*one.escalated)));
    }
    if (one.inProgress() && one.deadline && now <= *one.deadline) {
        return words.translate("Doctrine", "due %1", "a deadline")
            .arg(Wording::isoMinute(*one.deadline, zone));
    }
    if (!one.steps.empty()) {
        const RecordedStep& last = one.steps.back();
        return words.translate("Doctrine", "%1, %2", "an officer, a moment")
            .arg(fromText(last.officer.view()), Wording::isoDate(zone.dayOf(last.at)));
    }
    return Wording::isoMinute(one.opened, zone);
}

}  // namespace

State stateOf(const RuleSignal& signal) {
    if (signal.isUnknown()) {
        return State::Unknown;
    }
    const bool inhibited = signal.action == ActionStatus::Suppressed || signal.action == ActionStatus::Held;
    switch (signal.signal.state) {
        case SignalState::Firing:
        case SignalState::Clearing:
            return inhibited ? State::Caution : State::Breach;
        case SignalState::Pending:
            return State::Pending;
        case SignalState::Cooldown:
            return State::Clearing;
        case SignalState::Inactive:
            break;
    }
    return State::Idle;
}

QString signalWord(const RuleSignal& signal, const Wording& words) {
    if (!signal.applies) {
        return words.translate("Doctrine", "not in its days");
    }
    if (signal.isUnknown()) {
        return signal.signal.fires() ? words.translate("Doctrine", "firing, data missing")
                                     : words.translate("Doctrine", "unknown", "the state of a rule");
    }
    if (signal.signal.fires() && signal.inhibitor && signal.action == ActionStatus::Held) {
        return words.translate("Doctrine", "held: %1 is unknown", "an action, a rule")
            .arg(fromText(signal.inhibitor->view()));
    }
    if (signal.signal.fires() && signal.inhibitor) {
        return words.translate("Doctrine", "inhibited by %1").arg(fromText(signal.inhibitor->view()));
    }
    return signalStateWord(signal.signal.state, words).toLower();
}

std::vector<FactRow> ruleRows(const Interventions& interventions, const Wording& words) {
    std::vector<FactRow> rows;
    const DoctrineVersion* doctrine = interventions.doctrine();
    if (doctrine == nullptr) {
        return rows;
    }
    for (const DoctrineRule& rule : doctrine->facts.document.rules) {
        const RuleSignal* signal = interventions.signal(rule.id);
        FactRow row{fromText(rule.id.view()), {}, false, {}};
        row.cells.push_back(said(fromText(rule.id.view()), Emphasis::Secondary));
        row.cells.push_back(said(ruleTitle(rule, words), Emphasis::Medium));
        Cell state = said(signal == nullptr ? QString() : signalWord(*signal, words));
        state.state = signal == nullptr ? State::Unknown : stateOf(*signal);
        row.cells.push_back(state);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString ruleColumnTitle(int column, const Wording& words) {
    switch (static_cast<RuleColumn>(column)) {
        case RuleColumn::Id:
            return words.translate("Doctrine", "Rule");
        case RuleColumn::Title:
            return words.translate("Doctrine", "Title");
        case RuleColumn::State:
            break;
    }
    return words.translate("Doctrine", "State");
}

BoardColumn boardColumnOf(CaseState state) {
    switch (state) {
        case CaseState::Open:
            return BoardColumn::Open;
        case CaseState::Acknowledged:
        case CaseState::SecondAcknowledged:
            return BoardColumn::Acknowledged;
        case CaseState::Ordered:
            return BoardColumn::Ordered;
        case CaseState::Confirmed:
            return BoardColumn::Confirmed;
        default:
            return BoardColumn::Closed;
    }
}

std::vector<FactRow> caseRows(const Interventions& interventions, const Doctrines& doctrines, Instant now,
                              const Zone& zone, const Wording& words) {
    std::vector<FactRow> rows;
    const auto& cases = interventions.cases();
    for (auto at = cases.rbegin(); at != cases.rend(); ++at) {
        const DoctrineVersion* version = doctrines.find(at->id.doctrine);
        const auto index = version == nullptr ? std::nullopt : version->indexOf(at->id.rule);
        const QString title =
            index ? ruleTitle(version->facts.document.rules.at(*index), words) : fromText(at->id.rule.view());
        FactRow row{caseKey(at->id), {}, false, {}};
        row.cells.push_back(said(title, Emphasis::Medium));
        row.cells.push_back(said(fromText(at->id.rule.view())));
        Cell state = said(caseStateWord(at->state, words));
        state.state = stateOf(*at);
        row.cells.push_back(state);
        row.cells.push_back(said(whenOf(*at, now, zone, words)));
        Cell column = Cell::integer(static_cast<int>(boardColumnOf(at->state)));
        row.cells.push_back(column);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString caseKey(const CaseId& id) {
    return fromText(id.rule.view()) + u'/' + QString::number(id.doctrine) + u'/' +
           QString::fromStdString(id.firing.text());
}

}  // namespace alem
