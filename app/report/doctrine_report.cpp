#include "app/report/doctrine_report.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/audit/sha256.h"
#include "app/book/doctrine_run.h"
#include "app/doctrine/plain_values.h"
#include "app/doctrine/rule_trial.h"
#include "app/market/trace.h"

namespace alem {

namespace {

constexpr std::size_t stretches = 720;  // of a chart as wide as a page: finer ones cannot be told apart
constexpr std::int64_t hour = 3'600'000;

std::int64_t counted(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

template <class Number>
std::string plain(const std::optional<Number>& number) {
    return number ? plainNumber(*number) : std::string();
}

std::string nameOf(const OfficerId& officer, const Books& books) {
    const OfficerFacts* facts = books.officers().find(officer);
    return facts == nullptr ? std::string() : facts->name;
}

std::vector<ReportedPoint> pointsOf(const std::vector<TracePoint>& trace) {
    std::vector<ReportedPoint> points;
    points.reserve(trace.size());
    for (const TracePoint& point : trace) {
        points.push_back(
            {Instant::ofMilliseconds(point.at), plainNumber(point.high), plainNumber(point.low)});
    }
    return points;
}

std::vector<ReportedPoint> pricesOf(const BarSeries& bars) {
    std::vector<std::int64_t> instants;
    instants.reserve(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        instants.push_back(bars.closeTime(i));
    }
    return pointsOf(traceOf(instants, bars.closes(), bars.interval(), stretches));
}

std::vector<ReportedPoint> valuesOf(const std::vector<MetricPoint>& metric) {
    std::vector<std::int64_t> instants;
    std::vector<decltype(MetricPoint::value)> values;
    for (const MetricPoint& point : metric) {
        instants.push_back(point.closeTime);
        values.push_back(point.value);
    }
    const std::int64_t interval = instants.size() < 2 ? 1 : instants[1] - instants[0];
    return pointsOf(traceOf(instants, values, interval, stretches));
}

std::vector<ReportedFiring> firedOf(const RuleBacktest& result) {
    std::vector<ReportedFiring> fired;
    for (const Transition& one : result.transitions) {
        const Instant at = Instant::ofMilliseconds(one.knownAt);
        const bool lasts = !fired.empty() && !fired.back().to;
        if (one.signal.fires() && !lasts) {
            fired.push_back({at, std::nullopt});
        } else if (!one.signal.fires() && lasts) {
            fired.back().to = at;
        }
    }
    return fired;
}

ReportedOutcome outcomeOf(const RuleOutcome& outcome) {
    ReportedOutcome reported;
    reported.bars = counted(outcome.bars);
    reported.coverage = plainNumber(outcome.coverage);
    reported.daysFrozen = plainNumber(outcome.daysFrozen);
    reported.eventsBeforeKnown = counted(outcome.eventsBeforeKnown);
    reported.falseAlarms = counted(outcome.falseAlarms);
    reported.falseAlarmsPerYear = plainNumber(outcome.falseAlarmsPerYear);
    reported.firings = counted(outcome.firings);
    reported.flaps = counted(outcome.flaps);
    reported.from = Instant::ofMilliseconds(outcome.from);
    reported.hitRate = plain(outcome.hitRate);
    reported.hits = counted(outcome.hits);
    reported.lateFirings = counted(outcome.lateFirings);
    reported.meanLead = plain(outcome.meanLead);
    reported.misses = counted(outcome.misses);
    reported.stressEvents = counted(outcome.stressEvents);
    reported.to = Instant::ofMilliseconds(outcome.to);
    reported.unknown = counted(outcome.unknown);
    reported.warmUp = counted(outcome.warmUp);
    return reported;
}

ReportedTrial trialOf(const RuleTrial& trial) {
    ReportedTrial reported;
    if (!trial.market.bars.empty()) {
        reported.asset = trial.market.about.asset;
        reported.venue = trial.market.about.venue;
    }
    reported.clears = plain(trial.clears);
    reported.fires = plainNumber(trial.fires);
    reported.metric = print(trial.metric);
    reported.prices = pricesOf(trial.market.bars);
    reported.unit = textOf(trial.unit);
    reported.values = valuesOf(trial.values);
    if (trial.result && trial.result->outcome.bars > 0) {
        reported.fired = firedOf(*trial.result);
        reported.outcome = outcomeOf(trial.result->outcome);
    }
    return reported;
}

std::int64_t variantsOf(const Rule& rule, const Doctrines& doctrines) {
    std::set<std::string> sentences;
    for (const DoctrineVersion& version : doctrines.versions()) {
        for (const NamedRule& other : version.rules) {
            if (shapeOf(other.rule) == shapeOf(rule)) {
                sentences.insert(print(other.rule));
            }
        }
    }
    return counted(sentences.size());
}

void nameParties(DoctrineReport& report, const Books& books) {
    for (const WordMeaning& meaning : report.document.words) {
        const auto* facts =
            meaning.counterparty ? books.counterparties().find(*meaning.counterparty) : nullptr;
        const bool named = std::any_of(report.parties.begin(), report.parties.end(), [&](const auto& party) {
            return party.counterparty == meaning.counterparty;
        });
        if (facts != nullptr && !named) {
            report.parties.push_back({facts->counterparty, facts->name});
        }
    }
}

/// The proposal that the adoption agreed to: both were sealed by one act.
void findProposal(DoctrineReport& report, const Books& books) {
    for (const auto& [number, proposal] : books.approvals().all()) {
        const bool decided = proposal.approved && proposal.decision && proposal.proposer == report.author;
        if (decided && proposal.decidedAt == report.adopted &&
            std::abs(*proposal.decision - report.entry) == 1) {
            report.proposed = proposal.at;
            report.proposedEntry = number;
        }
    }
}

void tryRules(DoctrineReport& report, const DoctrineVersion& version, const Books& books,
              const BacktestOptions& options) {
    const auto histories = historiesFor(version.rules, books.knownMarkets());
    for (std::size_t i = 0; i < version.rules.size(); ++i) {
        const DoctrineRule& facts = report.document.rules.at(i);
        ReportedRule rule;
        rule.id = facts.id;
        rule.ownerName = facts.owner ? nameOf(*facts.owner, books) : std::string();
        rule.sentence = sha256(facts.sentence);
        rule.trial = trialOf(tryRule(version.rules, i, histories, options));
        rule.variants = variantsOf(version.rules[i].rule, books.doctrines());
        report.rules.push_back(std::move(rule));
    }
}

TrialTerms termsOf(const BacktestOptions& options) {
    return {options.acknowledgement / hour, plainNumber(options.stress.fall),
            options.stress.fallWithin / hour, plainNumber(options.stress.pegFloor),
            options.stress.pegWithin / hour};
}

}  // namespace

Result<DoctrineReport, DoctrineReportFault> doctrineReport(const Books& books, const DoctrineRequest& request,
                                                           LogState log) {
    using enum DoctrineReportFault;
    if (!books.hasFund()) {
        return Fail{NoFund};
    }
    const Doctrines& doctrines = books.doctrines();
    const DoctrineVersion* version =
        request.version ? doctrines.find(*request.version) : doctrines.inForce(request.at);
    if (version == nullptr) {
        return Fail{request.version ? UnknownVersion : NoneInForce};
    }
    const BacktestOptions options;
    DoctrineReport report;
    report.adopted = version->sealed;
    report.adoptedBy = version->adoptedBy;
    report.adoptedByName = nameOf(version->adoptedBy, books);
    report.author = version->facts.author;
    report.authorName = nameOf(report.author, books);
    report.document = version->facts.document;
    report.entry = version->entry;
    report.fictional = books.fund().fictional;
    report.fund = books.fund().name;
    report.inForce = version->since <= request.at && request.at < version->until;
    report.knownAt = request.knownAt;
    report.log = std::move(log);
    report.madeBy = request.madeBy;
    report.madeByName = request.madeBy ? nameOf(*request.madeBy, books) : std::string();
    report.sha256 = version->facts.sha256;
    report.since = version->since;
    report.terms = termsOf(options);
    if (version->until != Instant::farFuture()) {
        report.until = version->until;
    }
    report.zone = books.zone().name();
    nameParties(report, books);
    findProposal(report, books);
    tryRules(report, *version, books, options);
    return report;
}

}  // namespace alem
