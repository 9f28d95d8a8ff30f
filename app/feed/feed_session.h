#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/desk/desk.h"
#include "app/feed/feed_schedule.h"

namespace alem {

/// What became of one question.
struct FeedReport {
    enum class Kind : std::uint8_t {
        Imported,
        NothingNew,
        Confirmed,
        Doubtful,
        Outdated,  ///< the log or the hour moved on while it was asked: thrown away, asked again
        Failed,
    };
    Kind kind = Kind::NothingNew;
    FeedPlan plan;
    std::optional<std::int64_t> entry{};  ///< of what was imported
    std::int64_t count = 0;
    Instant first{};
    Instant last{};
    std::int64_t missing = 0;
    std::optional<FeedFailure> failure{};
};

/// One run of the feed, from being turned on to being turned off: brings what a source answers into the log,
/// as acts of the officer who is signed in, each with the bytes it came in as evidence. The desk's thread;
/// the asking itself (ask()) may be done on another.
class FeedSession {
  public:
    FeedSession(FeedAddress address, const std::vector<FeedPlan>& plans, const FeedRules& rules,
                std::function<std::int64_t(std::int64_t)> random = {});

    [[nodiscard]] const FeedAddress& address() const { return m_address; }
    [[nodiscard]] const FeedSchedule& schedule() const { return m_schedule; }
    /// What to do now, in the light of what the log has.
    [[nodiscard]] FeedStep next(const Desk& desk, Instant now);
    void asked(const FeedQuestion& question, Instant now) { m_schedule.asked(question, now); }
    /// Imports new bars, all of an answer or none. Throws StorageFailure when the disk fails.
    FeedReport take(Desk& desk, const FeedQuestion& question, const FeedAnswer& answer, Instant now);

  private:
    [[nodiscard]] std::optional<KnownBar> knownOf(const Desk& desk, const FeedPlan& plan) const;
    FeedReport import(Desk& desk, const FeedQuestion& question, const NewBars& bars, Instant now);
    FeedReport fail(const FeedQuestion& question, FeedFailure failure, Instant now);

    FeedAddress m_address;
    FeedSchedule m_schedule;
};

}  // namespace alem
