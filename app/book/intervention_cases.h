#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/book/doctrines.h"
#include "app/doctrine/signal_engine.h"

namespace alem {

/// A stretch of time over which a rule fired.
struct RuleFiring {
    RuleId rule;
    std::int64_t openTime = 0;     ///< of the bar that made it fire, in milliseconds
    std::int64_t endOpenTime = 0;  ///< of the bar that ended it; far in the future while it lasts
    Instant knownAt;               ///< close of that bar and publication lag
    std::optional<Instant> endKnownAt{};
    /// When its action was first put before people: neither suppressed nor held.
    std::optional<Instant> proposedAt{};
    ActionStatus action = ActionStatus::None;  ///< at its end, or now
    std::optional<RuleId> inhibitor{};         ///< that suppresses or holds it, or did last
    std::vector<MeasuredValue> values{};       ///< when it began

    [[nodiscard]] bool lasts() const { return !endKnownAt; }
};

/// What a case is known by.
struct CaseId {
    RuleId rule;
    std::int64_t doctrine = 0;  ///< version
    Instant firing;             ///< when its firing became known and was put before people
    friend auto operator<=>(const CaseId&, const CaseId&) = default;
};

enum class CaseState : std::uint8_t {
    Open,
    Acknowledged,
    SecondAcknowledged,
    Ordered,
    Confirmed,
    Closed,
    Rejected,
    Overridden,
    Lapsed,      ///< nobody agreed in time, and the rule says LAPSE
    Superseded,  ///< a later version of the doctrine opened a case of its own about the same firing, or has
                 ///< no such rule any more and nothing was ordered
};
template <>
struct EnumNames<CaseState> {
    static constexpr std::array<std::string_view, 10> names{
        "open",   "acknowledged", "secondAcknowledged", "ordered", "confirmed",
        "closed", "rejected",     "overridden",         "lapsed",  "superseded"};
};

/// A stretch of a firing over which its action was not put before people, because of another rule.
struct Inhibition {
    RuleId by;
    bool held = false;  ///< by what `by` did not know; otherwise `by` fired, and the action was suppressed
    Instant from;
    std::optional<Instant> until{};  ///< nothing while it lasts

    friend bool operator==(const Inhibition&, const Inhibition&) = default;
};

/// What people do about a firing. Opens by itself, and ends by people, or by its deadline; that the signal
/// clears does not end it.
struct InterventionCase {
    CaseId id;
    Instant opened;  ///< when it could be seen: known, its bar imported, and the doctrine in force
    CaseState state = CaseState::Open;
    std::optional<Instant> deadline{};   ///< by then `agreementsNeeded` people must agree
    std::optional<Instant> escalated{};  ///< the deadline, where it passed and the rule says ESCALATE
    std::uint32_t agreementsNeeded = 1;
    std::vector<OfficerId> agreed{};  ///< who acknowledged, each a different person
    bool fires = false;               ///< the rule still does
    bool binds = false;               ///< bindsByItself() of its rule; lifting that takes two people
    std::optional<Instant> cleared{};
    /// False where the bars known today no longer show the firing that people could see: bars that were
    /// missing then came later.
    bool derived = true;
    std::vector<MeasuredValue> values{};  ///< when it was put before people
    /// Over its firing, also before it opened: oldest first, while a doctrine with the rule was in force.
    std::vector<Inhibition> inhibitions{};
    /// What the rule was evaluated on, as one text: its SHA-256 stands in every step.
    std::string inputs{};
    std::vector<RecordedStep> steps{};

    /// Whether people still have something to do.
    [[nodiscard]] bool inProgress() const { return state <= CaseState::Confirmed; }
    /// What may come next: of a closed case that still binds, that it is overridden. Who may do it is said by
    /// the desk.
    [[nodiscard]] std::vector<CaseStep> nextSteps() const;
};

/// Adds a stretch; one that goes on where the last one ended, for the same reason, makes it longer.
void append(std::vector<Inhibition>& all, const Inhibition& next);

/// Tells a case what kept its action back between two instants.
void tellInhibitions(InterventionCase& one, const std::vector<Inhibition>& all, Instant from, Instant until);

/// Brings state, agreements and deadlines up to `now` from the steps and the clock.
void settle(InterventionCase& one, const Rule& rule, Instant now);

}  // namespace alem
