#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/book/books.h"
#include "app/report/log_state.h"

namespace alem {

/// A stretch of a curve: the lowest and the highest value from `at` on until the next one. Both empty:
/// nothing was known.
struct ReportedPoint {
    Instant at;
    std::string high;
    std::string low;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("at", self.at);
        visit("high", self.high);
        visit("low", self.low);
    }
};

/// A time during which a rule would have fired, by what was known then.
struct ReportedFiring {
    Instant from;
    std::optional<Instant> to;  ///< nothing while it lasts

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("from", self.from);
        visit("to", self.to);
    }
};

/// What a rule would have done on the bars that the fund has. Numbers that are no counts are the shortest
/// decimals that give them again; empty where there is nothing to count.
struct ReportedOutcome {
    std::int64_t bars = 0;
    std::string coverage;  ///< known bars / bars after the warm-up
    std::string daysFrozen;
    std::int64_t eventsBeforeKnown = 0;  ///< stress that was over before the rule's condition was known
    std::int64_t falseAlarms = 0;
    std::string falseAlarmsPerYear;  ///< of known bars
    std::int64_t firings = 0;
    std::int64_t flaps = 0;
    Instant from;
    std::string hitRate;
    std::int64_t hits = 0;
    std::int64_t lateFirings = 0;
    std::string meanLead;  ///< bars from the firing to the trough, of the hits
    std::int64_t misses = 0;
    std::int64_t stressEvents = 0;
    Instant to;
    std::int64_t unknown = 0;
    std::int64_t warmUp = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("bars", self.bars);
        visit("coverage", self.coverage);
        visit("daysFrozen", self.daysFrozen);
        visit("eventsBeforeKnown", self.eventsBeforeKnown);
        visit("falseAlarms", self.falseAlarms);
        visit("falseAlarmsPerYear", self.falseAlarmsPerYear);
        visit("firings", self.firings);
        visit("flaps", self.flaps);
        visit("from", self.from);
        visit("hitRate", self.hitRate);
        visit("hits", self.hits);
        visit("lateFirings", self.lateFirings);
        visit("meanLead", self.meanLead);
        visit("misses", self.misses);
        visit("stressEvents", self.stressEvents);
        visit("to", self.to);
        visit("unknown", self.unknown);
        visit("warmUp", self.warmUp);
    }
};

/// The chart of a rule: the closes of its market and its first metric, in the unit of the threshold.
struct ReportedTrial {
    std::optional<AssetId> asset;  ///< none: the rule looks at no market, or the fund has no bars of it
    std::string clears;            ///< threshold, where the clearing condition looks at the same metric
    std::vector<ReportedFiring> fired;
    std::string fires;  ///< threshold
    std::string metric;
    std::optional<ReportedOutcome> outcome;  ///< nothing where the rule does not fit the bars there are
    std::vector<ReportedPoint> prices;
    std::string unit;
    std::vector<ReportedPoint> values;
    RuleWord venue;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("clears", self.clears);
        visit("fired", self.fired);
        visit("fires", self.fires);
        visit("metric", self.metric);
        visit("outcome", self.outcome);
        visit("prices", self.prices);
        visit("unit", self.unit);
        visit("values", self.values);
        visit("venue", self.venue);
    }
};

/// What the document does not say of a rule itself.
struct ReportedRule {
    RuleId id;
    std::string ownerName;  ///< as registered, of an owner that is named
    Hash sentence;          ///< SHA-256 of the sentence
    ReportedTrial trial;
    /// Sentences of any version adopted by then that differ from this one in figures only, and itself.
    std::int64_t variants = 1;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("id", self.id);
        visit("ownerName", self.ownerName);
        visit("sentence", self.sentence);
        visit("trial", self.trial);
        visit("variants", self.variants);
    }
};

/// The counterparty that a word of the rules stands for.
struct ReportedParty {
    CounterpartyId counterparty;
    std::string name;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("counterparty", self.counterparty);
        visit("name", self.name);
    }
};

/// By what the rules were tried: what a stress event is, and how fast people are taken to act.
struct TrialTerms {
    std::int64_t acknowledgementHours = 0;
    std::string fall;  ///< fraction of the close
    std::int64_t fallHours = 0;
    std::string pegFloor;
    std::int64_t pegHours = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("acknowledgementHours", self.acknowledgementHours);
        visit("fall", self.fall);
        visit("fallHours", self.fallHours);
        visit("pegFloor", self.pegFloor);
        visit("pegHours", self.pegHours);
    }
};

/// A version of the doctrine as a committee reads it: the document as it was adopted, who proposed and who
/// adopted it, and what each of its rules would have done on the history that the fund has.
struct DoctrineReport {
    static constexpr std::string_view typeName = "doctrineReport";
    static constexpr int typeVersion = 1;

    Instant adopted;
    OfficerId adoptedBy;  ///< the second person
    std::string adoptedByName;
    OfficerId author;  ///< who proposed it
    std::string authorName;
    DoctrineDocument document;
    std::int64_t entry = 0;  ///< of the adoption
    bool fictional = false;
    std::string fund;
    bool inForce = false;
    Instant knownAt;
    LogState log;
    std::optional<OfficerId> madeBy;
    std::string madeByName;
    std::vector<ReportedParty> parties;
    std::optional<Instant> proposed;
    std::optional<std::int64_t> proposedEntry;
    std::vector<ReportedRule> rules;  ///< one by one those of the document
    Hash sha256;                      ///< of the canonical JSON of the document
    Instant since;                    ///< from then on it is in force
    TrialTerms terms;
    std::optional<Instant> until;  ///< a later version is in force from then on
    std::string zone;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("adopted", self.adopted);
        visit("adoptedBy", self.adoptedBy);
        visit("adoptedByName", self.adoptedByName);
        visit("author", self.author);
        visit("authorName", self.authorName);
        visit("document", self.document);
        visit("entry", self.entry);
        visit("fictional", self.fictional);
        visit("fund", self.fund);
        visit("inForce", self.inForce);
        visit("knownAt", self.knownAt);
        visit("log", self.log);
        visit("madeBy", self.madeBy);
        visit("madeByName", self.madeByName);
        visit("parties", self.parties);
        visit("proposed", self.proposed);
        visit("proposedEntry", self.proposedEntry);
        visit("rules", self.rules);
        visit("sha256", self.sha256);
        visit("since", self.since);
        visit("terms", self.terms);
        visit("until", self.until);
        visit("zone", self.zone);
    }
};

enum class DoctrineReportFault : std::uint8_t {
    NoFund,
    NoneInForce,     ///< no version was asked for, and none is in force
    UnknownVersion,  ///< that one was never adopted
};

struct DoctrineRequest {
    std::optional<std::int64_t> version;  ///< nothing: the one in force at `at`
    Instant at;
    Instant knownAt;
    std::optional<OfficerId> madeBy;
};

/// Tries every rule on all the bars that these books know.
Result<DoctrineReport, DoctrineReportFault> doctrineReport(const Books& books, const DoctrineRequest& request,
                                                           LogState log);

}  // namespace alem
