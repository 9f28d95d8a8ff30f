#include "app/cli/doctrine_json.h"

#include "app/audit/sha256.h"
#include "app/cli/fact_json.h"
#include "app/desk/prepared_acts.h"

namespace alem::cli {

namespace {

Json jsonOf(const std::vector<MeasuredValue>& values) {
    Json all = Json::array();
    for (const MeasuredValue& one : values) {
        all.push_back(
            {{"metric", one.metric}, {"value", one.value.empty() ? Json(nullptr) : Json(one.value)}});
    }
    return all;
}

Json jsonOf(const std::vector<Inhibition>& inhibitions) {
    Json all = Json::array();
    for (const Inhibition& one : inhibitions) {
        all.push_back({{"rule", one.by.text()},
                       {"action", nameOf(one.held ? ActionStatus::Held : ActionStatus::Suppressed)},
                       {"from", one.from.text()},
                       {"until", textOrNull(one.until)}});
    }
    return all;
}

Json jsonOf(const RecordedStep& step) {
    return {{"entry", step.entry},
            {"at", step.at.text()},
            {"step", nameOf(step.facts.step)},
            {"officer", step.officer.text()},
            {"asker", textOrNull(step.facts.asker)},
            {"reason", step.facts.reason},
            {"sentence", step.facts.sentence.hex()},
            {"inputs", step.facts.inputs.hex()}};
}

const char* nameOf(Obstacle obstacle) {
    constexpr std::array<const char*, 7> names{"unknownPrice", "noCurrency", "noLevel", "notHeld",
                                               "noMoney",      "noAccount",  "tooSmall"};
    return names.at(static_cast<std::size_t>(obstacle));
}

Json jsonOf(const PreparedAct& one) {
    Json json{{"action", print(one.action)},
              {"asset", textOrNull(one.asset)},
              {"due", textOrNull(one.due)},
              {"party", one.party ? factJson(*one.party) : Json(nullptr)},
              {"moved", textOrNull(one.moved)},
              {"quantity", textOrNull(one.quantity)},
              {"left", textOrNull(one.left)},
              {"obstacle", one.obstacle ? Json(nameOf(*one.obstacle)) : Json(nullptr)},
              {"unpriced", textOrNull(one.unpriced)},
              {"proposal", one.proposal ? Json(*one.proposal) : Json(nullptr)},
              {"act", nullptr}};
    if (one.act) {
        json["act"] = Json::parse(canonicalBytes(*one.act));
    }
    return json;
}

}  // namespace

const char* nameOf(SignalState state) {
    constexpr std::array<const char*, 5> names{"inactive", "pending", "firing", "clearing", "cool-down"};
    return names.at(static_cast<std::size_t>(state));
}

const char* nameOf(ActionStatus status) {
    constexpr std::array<const char*, 4> names{"none", "proposed", "suppressed", "held"};
    return names.at(static_cast<std::size_t>(status));
}

Json jsonOf(const DoctrineVersion& version, Instant now) {
    const bool ended = version.until <= now;
    return {{"version", version.version()},
            {"inForce", version.since <= now && !ended},
            {"since", version.since.text()},
            {"until", version.until == Instant::farFuture() ? Json(nullptr) : Json(version.until.text())},
            {"entry", version.entry},
            {"author", version.facts.author.text()},
            {"adoptedBy", version.adoptedBy.text()},
            {"sha256", version.facts.sha256.hex()},
            {"document", factJson(version.facts.document)}};
}

Json jsonOf(const RuleSignal& signal, const DoctrineVersion& version) {
    const auto index = version.indexOf(signal.rule);
    const Rule& rule = version.rules.at(index.value()).rule;
    return {{"rule", signal.rule.text()},
            {"sentence", print(rule)},
            {"state", signal.isUnknown() ? "unknown" : nameOf(signal.signal.state)},
            {"lastKnownState", signal.evaluated ? Json(nameOf(signal.signal.state)) : Json(nullptr)},
            {"unknown", signal.isUnknown()},
            {"alarm", signal.signal.alarm},
            {"applies", signal.applies},
            {"action", nameOf(signal.action)},
            {"inhibitor", textOrNull(signal.inhibitor)},
            {"since", textOrNull(signal.changed)},
            {"values", jsonOf(signal.values)}};
}

Json preparedJson(const InterventionCase& one, const Books& books, Instant now) {
    Json prepared = Json::array();
    for (const PreparedAct& act : preparedActs(one, books, now)) {
        prepared.push_back(jsonOf(act));
    }
    return prepared;
}

Json jsonOf(const InterventionCase& one, const Books& books, Instant now) {
    Json steps = Json::array();
    for (const RecordedStep& step : one.steps) {
        steps.push_back(jsonOf(step));
    }
    Json next = Json::array();
    for (const CaseStep step : one.nextSteps()) {
        next.push_back(nameOf(step));
    }
    Json agreed = Json::array();
    for (const OfficerId& officer : one.agreed) {
        agreed.push_back(officer.text());
    }
    return {{"rule", one.id.rule.text()},
            {"doctrine", one.id.doctrine},
            {"firing", one.id.firing.text()},
            {"opened", one.opened.text()},
            {"state", nameOf(one.state)},
            {"fires", one.fires},
            {"cleared", textOrNull(one.cleared)},
            {"deadline", textOrNull(one.deadline)},
            {"escalated", one.escalated.has_value()},
            {"agreementsNeeded", one.agreementsNeeded},
            {"agreed", std::move(agreed)},
            {"derived", one.derived},
            {"values", jsonOf(one.values)},
            {"inhibitions", jsonOf(one.inhibitions)},
            {"inputs", sha256(one.inputs).hex()},
            {"steps", std::move(steps)},
            {"next", std::move(next)},
            {"prepared", preparedJson(one, books, now)}};
}

}  // namespace alem::cli
