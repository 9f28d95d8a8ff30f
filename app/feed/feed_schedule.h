#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/feed/feed_patience.h"

namespace alem {

/// How a source is treated.
struct FeedRules : PatienceRules {
    Milliseconds every{60'000};      ///< between two questions about one series
    Milliseconds settling{5'000};    ///< a bar is asked for this long after its close
    Milliseconds distance{1'000};    ///< between any two questions
    std::int64_t limit = 1000;       ///< bars per question
    std::optional<Instant> since{};  ///< of a series of which nothing is known: its first bar
};

/// Where a series stands.
struct FeedSeries {
    FeedPlan plan;
    std::optional<KnownBar> known;
    bool confirmed = false;  ///< since the start, the source has stated the last known bar as we know it
    bool justConfirmed = false;
    bool settled = false;  ///< since the start, it has been brought up to date or failed
    Instant nextAttempt;
    std::optional<Instant> lastAnswer;  ///< that brought no trouble
    std::int64_t barsTaken = 0;
    int failures = 0;  ///< in a row
    std::optional<FeedFailure> trouble;
};

/// What to do now: ask, or come back at an instant.
struct FeedStep {
    std::optional<FeedQuestion> ask;
    Instant at;
};

/// Decides what is asked next, and when, from how questions ended: pure, without clock, network or desk. One
/// question is in flight at a time. A series of which bars are known is confirmed first, then asked for what
/// comes after them, up to the last bar that is closed; then it rests until the next one closes. Trouble
/// makes it back off; 429 and 418 make the whole source rest.
class FeedSchedule {
  public:
    /// `random(n)` gives 0 to n - 1; back-offs are between half of their length and the whole.
    FeedSchedule(const std::vector<FeedPlan>& plans, const FeedRules& rules,
                 std::function<std::int64_t(std::int64_t)> random);

    [[nodiscard]] const std::vector<FeedSeries>& series() const { return m_series; }
    [[nodiscard]] const FeedRules& rules() const { return m_rules; }
    /// What the log has, before the first question or when it changed otherwise: to be confirmed anew.
    void know(std::size_t series, const std::optional<KnownBar>& known);

    [[nodiscard]] FeedStep next(Instant now) const;
    void asked(const FeedQuestion& question, Instant now);
    /// How the question in flight ended. Of new bars: they are in the log now.
    void answered(const FeedQuestion& question, const FeedFinding& finding, Instant now);
    /// Nothing was learnt from it: it may be asked again.
    void forget(const FeedQuestion& question, Instant now);
    /// What the source says it has been asked in this minute.
    void used(std::int64_t weight, Instant now) { m_patience.used(weight, now); }

    /// Until when nothing is asked at all.
    [[nodiscard]] Instant restsUntil() const { return m_patience.restsUntil(); }
    /// Every series has been brought up to date, or failed.
    [[nodiscard]] bool allSettled() const;

  private:
    [[nodiscard]] FeedQuestion questionFor(std::size_t series, Instant now) const;
    [[nodiscard]] Instant whenNextCloses(const FeedSeries& series) const;
    void fail(FeedSeries& series, const FeedFailure& failure, Instant now);

    FeedRules m_rules;
    FeedPatience m_patience;
    std::vector<FeedSeries> m_series;
};

}  // namespace alem
