#include "app/book/interventions.h"

#include <algorithm>
#include <map>

#include "app/book/doctrine_run.h"

namespace alem {

namespace {

/// When a rule of a version can open cases: while the version is in force and the rule's own days last.
struct Term {
    Instant from;
    Instant until;
};

Term termOf(const DoctrineVersion& version, std::size_t rule, const Zone& zone) {
    const DoctrineRule& facts = version.facts.document.rules.at(rule);
    Term term{version.since, version.until};
    if (facts.from) {
        term.from = std::max(term.from, zone.startOf(*facts.from));
    }
    if (facts.to) {
        term.until = std::min(term.until, zone.startOf(facts.to->plus(1)));
    }
    return term;
}

}  // namespace

struct Interventions::State {
    explicit State(InterventionSources given, Instant knownBy = Instant::farFuture())
        : sources(std::move(given)) {
        for (const DoctrineVersion& version : sources.doctrines.versions()) {
            if (version.since < version.until) {
                runs.emplace_back(version, sources, knownBy);
            }
        }
    }

    void advanceTo(Instant instant) {
        check(instant >= now, "signals go forward only");
        if (instant == now && stepsTaken == sources.doctrines.steps().size()) {
            return;
        }
        stepsTaken = sources.doctrines.steps().size();
        evaluateTo(instant);
        rememberCases();
        recallSteps();
        for (InterventionCase& one : cases) {
            settleAcrossVersions(one);
        }
        readSignals();
    }

    void evaluateTo(Instant instant) {
        now = instant;
        for (DoctrineRun& run : runs) {
            if (run.version().since <= now) {
                run.advanceTo(now);
            }
        }
        findCases();
    }

    // ---- cases

    void findCases() {
        cases.clear();
        current.clear();
        superseded.clear();
        for (const DoctrineRun& run : runs) {
            current.emplace_back(run.version().rules.size());
            for (std::size_t rule = 0; run.version().since <= now && rule < current.back().size(); ++rule) {
                findCases(run, rule);
            }
        }
    }

    void findCases(const DoctrineRun& run, std::size_t rule) {
        const Term term = termOf(run.version(), rule, sources.zone);
        std::optional<Instant> proposed;  // since when, without a break
        const Transition* proposal = nullptr;
        bool hasCase = false;
        for (const Transition& one : run.engine().transitions()) {
            if (one.rule != rule) {
                continue;
            }
            const Instant known = Instant::ofMilliseconds(one.knownAt);
            if (proposed && one.action != ActionStatus::Proposed) {
                hasCase = openWithin(run, rule, *proposal, known, term, hasCase);
                proposed.reset();
            }
            if (!proposed && one.action == ActionStatus::Proposed) {
                proposed = known;
                proposal = &one;
            }
            if (!one.signal.fires()) {
                end(hasCase, rule, known);
                hasCase = false;
            }
        }
        if (proposed) {
            openWithin(run, rule, *proposal, Instant::farFuture(), term, hasCase);
        }
    }

    /// A case for an action that was put before people from then until `until`, if that is within the term
    /// and its firing has none yet.
    bool openWithin(const DoctrineRun& run, std::size_t rule, const Transition& proposal, Instant until,
                    const Term& term, bool hasCase) {
        const Instant known = Instant::ofMilliseconds(proposal.knownAt);
        if (hasCase || until <= term.from || known >= term.until || std::max(known, term.from) > now) {
            return hasCase;
        }
        if (carry(run, rule, known)) {
            tellInhibitions(run, rule, known, term);
            return true;
        }
        const Instant opened = std::max(run.learnt(rule, known), term.from);
        if (opened > now) {
            return false;  // nobody could see it yet
        }
        InterventionCase one;
        one.id = {run.version().rules[rule].id, run.version().version(), known};
        one.opened = opened;
        one.fires = true;
        one.values = run.measured(rule, proposal.values);
        one.inputs = run.inputs(rule, proposal);
        if (known < term.from) {
            superseded.push_back({one.id.rule, one.id.doctrine});
        }
        current.back()[rule] = cases.size();
        cases.push_back(std::move(one));
        tellInhibitions(run, rule, known, term);
        return true;
    }

    /// To the case of a rule, what kept its action back while the version was in force.
    void tellInhibitions(const DoctrineRun& run, std::size_t rule, Instant known, const Term& term) {
        alem::tellInhibitions(cases.at(*current.back()[rule]), run.inhibitions(rule, known), term.from,
                              term.until <= now ? term.until : Instant::farFuture());
    }

    /// Whether every version in force since a case opened, up to `last`, has its rule as it is: then it goes
    /// on under them. Else the version that ended it.
    [[nodiscard]] const DoctrineVersion* endedBy(const InterventionCase& one, Instant last) const {
        for (const DoctrineRun& run : runs) {
            const DoctrineVersion& version = run.version();
            if (version.version() <= one.id.doctrine || version.since > last) {
                continue;
            }
            const auto rule = version.indexOf(one.id.rule);
            if (!rule || version.facts.document.rules.at(*rule).sentence != sentenceOf(one)) {
                return &version;
            }
        }
        return nullptr;
    }

    /// Where an earlier version has the same sentence, its case about this firing goes on.
    bool carry(const DoctrineRun& run, std::size_t rule, Instant known) {
        const DoctrineRule& facts = run.version().facts.document.rules.at(rule);
        for (std::size_t i = 0; i < cases.size(); ++i) {
            InterventionCase& one = cases[i];
            if (one.id.rule == facts.id && one.id.firing == known &&
                one.id.doctrine != run.version().version() && sentenceOf(one) == facts.sentence &&
                endedBy(one, run.version().since) == nullptr) {
                current.back()[rule] = i;
                one.fires = true;
                one.cleared.reset();
                return true;
            }
        }
        return false;
    }

    void end(bool hasCase, std::size_t rule, Instant known) {
        if (hasCase && current.back()[rule]) {
            cases[*current.back()[rule]].fires = false;
            cases[*current.back()[rule]].cleared = known;
        }
        current.back()[rule].reset();
    }

    [[nodiscard]] const DoctrineVersion& versionOf(const InterventionCase& one) const {
        const DoctrineVersion* version = sources.doctrines.find(one.id.doctrine);
        check(version != nullptr, "a case of a doctrine that there is");
        return *version;
    }
    [[nodiscard]] const Rule& ruleOf(const InterventionCase& one) const {
        const DoctrineVersion& version = versionOf(one);
        return version.rules.at(version.indexOf(one.id.rule).value()).rule;
    }
    [[nodiscard]] const std::string& sentenceOf(const InterventionCase& one) const {
        const DoctrineVersion& version = versionOf(one);
        return version.facts.document.rules.at(version.indexOf(one.id.rule).value()).sentence;
    }

    // ---- what fired only as known then

    /// Bars that came late may have taken a firing away that people could see: its case stays.
    void rememberCases() {
        for (const DoctrineRun& run : runs) {
            for (const Absence& absence : run.absences(now)) {
                if (!remembered.contains(absence.from)) {
                    remembered[absence.from] = {absence.until, seenDuring(absence)};
                }
            }
        }
        for (const auto& [from, seen] : remembered) {
            for (const InterventionCase& one : seen.cases) {
                keep(one, seen.until);
            }
        }
    }

    /// The cases that there were as the desk knew the market then.
    [[nodiscard]] std::vector<InterventionCase> seenDuring(const Absence& absence) const {
        State then(sources, absence.from);
        then.evaluateTo(absence.until.plusMilliseconds(-1));
        return std::move(then.cases);
    }

    void keep(const InterventionCase& seen, Instant until) {
        const auto found = std::find_if(cases.begin(), cases.end(),
                                        [&](const InterventionCase& one) { return one.id == seen.id; });
        const bool isNew = found == cases.end();
        if (!isNew && found->derived) {
            return;  // it fires on what is known now too
        }
        InterventionCase& kept = isNew ? cases.emplace_back(seen) : *found;
        kept.derived = false;
        kept.fires = false;
        kept.cleared = seen.fires ? until : seen.cleared;
    }

    // ---- what people did

    void recallSteps() {
        for (const RecordedStep& step : sources.doctrines.steps()) {
            if (step.at > now) {
                break;  // they come in the order in which they were sealed
            }
            const CaseId id{step.facts.rule, step.facts.doctrine, step.facts.firing};
            const DoctrineVersion* version = sources.doctrines.find(id.doctrine);
            if (version == nullptr || !version->indexOf(id.rule)) {
                continue;  // decide() lets no such step be sealed
            }
            auto found = std::find_if(cases.begin(), cases.end(),
                                      [&](const InterventionCase& one) { return one.id == id; });
            if (found == cases.end()) {
                InterventionCase lost;
                lost.id = id;
                lost.opened = step.at;
                lost.derived = false;
                lost.values = step.facts.values;
                cases.push_back(std::move(lost));
                found = cases.end() - 1;
            }
            found->steps.push_back(step);
        }
    }

    /// A firing that outlasted the version of its case is the affair of the next one: where that has a case
    /// of its own about it, or has changed or dropped the rule and nothing was ordered yet. Deadlines after
    /// that are nobody's.
    void settleAcrossVersions(InterventionCase& one) {
        settle(one, ruleOf(one), now);
        const DoctrineVersion* ended = endedBy(one, now);
        if (ended == nullptr || !(one.fires || one.cleared > ended->since)) {
            return;
        }
        settle(one, ruleOf(one), ended->since);
        const bool replaced = std::any_of(superseded.begin(), superseded.end(), [&](const auto& by) {
            return by.first == one.id.rule && by.second > one.id.doctrine;
        });
        if (one.inProgress() && (replaced || one.state < CaseState::Ordered)) {
            one.state = CaseState::Superseded;
        } else {
            settle(one, ruleOf(one), now);
        }
    }

    // ---- signals

    [[nodiscard]] const DoctrineRun* runInForce() const {
        const DoctrineVersion* version = sources.doctrines.inForce(now);
        const auto found = std::find_if(runs.begin(), runs.end(),
                                        [&](const DoctrineRun& run) { return &run.version() == version; });
        return found == runs.end() ? nullptr : &*found;
    }
    [[nodiscard]] const InterventionCase* caseOf(std::size_t rule) const {
        const DoctrineRun* run = runInForce();
        if (run == nullptr) {
            return nullptr;
        }
        const auto& index = current.at(static_cast<std::size_t>(run - runs.data())).at(rule);
        return index ? &cases[*index] : nullptr;
    }

    void readSignals() {
        signals.clear();
        const DoctrineRun* run = runInForce();
        for (std::size_t rule = 0; run != nullptr && rule < run->version().rules.size(); ++rule) {
            signals.push_back(run->signal(rule));
            const Term term = termOf(run->version(), rule, sources.zone);
            signals.back().applies = term.from <= now && now < term.until;
        }
    }

    InterventionSources sources;
    std::vector<DoctrineRun> runs;
    Instant now = Instant::ofMilliseconds(-1);
    std::optional<std::size_t> stepsTaken{};
    std::vector<RuleSignal> signals;
    std::vector<InterventionCase> cases;
    /// Of each run, and each of its rules, the case about its firing.
    std::vector<std::vector<std::optional<std::size_t>>> current;
    std::vector<std::pair<RuleId, std::int64_t>> superseded;
    struct Remembered {
        Instant until;
        std::vector<InterventionCase> cases{};
    };
    /// By the beginning of each absence of bars, what people could see then. Later imports change nothing
    /// about it.
    std::map<Instant, Remembered> remembered;
};

Interventions::Interventions(InterventionSources sources)
    : m_state(std::make_unique<State>(std::move(sources))) {}
Interventions::Interventions(Interventions&&) noexcept = default;
Interventions& Interventions::operator=(Interventions&&) noexcept = default;
Interventions::~Interventions() = default;

void Interventions::advanceTo(Instant now) {
    m_state->advanceTo(now);
}
Instant Interventions::at() const {
    return m_state->now;
}
const DoctrineVersion* Interventions::doctrine() const {
    return m_state->sources.doctrines.inForce(m_state->now);
}
const std::vector<RuleSignal>& Interventions::ruleSignals() const {
    return m_state->signals;
}

const RuleSignal* Interventions::signal(const RuleId& rule) const {
    const auto& all = m_state->signals;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const RuleSignal& one) { return one.rule == rule; });
    return found == all.end() ? nullptr : &*found;
}

const std::vector<Transition>& Interventions::transitions() const {
    static const std::vector<Transition> none;
    const DoctrineRun* run = m_state->runInForce();
    return run == nullptr ? none : run->engine().transitions();
}

std::vector<RuleFiring> Interventions::firings(const RuleId& rule) const {
    const DoctrineRun* run = m_state->runInForce();
    const auto index = run == nullptr ? std::nullopt : run->version().indexOf(rule);
    return index ? run->firings(*index) : std::vector<RuleFiring>();
}

const std::vector<InterventionCase>& Interventions::cases() const {
    return m_state->cases;
}

const InterventionCase* Interventions::find(const CaseId& id) const {
    const auto& all = m_state->cases;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const InterventionCase& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const InterventionCase* Interventions::binding(const RuleId& rule) const {
    const RuleSignal* said = signal(rule);
    const DoctrineVersion* version = doctrine();
    if (said == nullptr || !said->applies || !said->signal.fires() ||
        said->action == ActionStatus::Suppressed) {
        return nullptr;
    }
    const InterventionCase* one = m_state->caseOf(version->indexOf(rule).value());
    return one != nullptr && (one->inProgress() || one->state == CaseState::Closed) ? one : nullptr;
}

}  // namespace alem
