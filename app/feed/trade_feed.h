#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "app/book/live_watch.h"
#include "app/feed/feed_plan.h"
#include "app/feed/trade_schedule.h"

namespace alem {

/// What is told while trades are watched.
struct LiveReport {
    LiveReading reading;
    std::vector<std::optional<FeedFailure>> troubles;  ///< by market
    std::vector<std::int64_t> jumps;                   ///< by market: how often it fell behind
    Instant restsUntil;                                ///< the source is not asked before
    bool seeded = false;                               ///< the log was read: rules and values are there
};

/// Asks a source for the trades of markets and watches them (LiveWatch), on whatever thread calls run(). Has
/// no way to a desk or a log.
class TradeFeed {
  public:
    TradeFeed(FeedAddress address, const std::vector<FeedPlan>& plans,
              const std::filesystem::path& authorities, std::function<Instant()> clock,
              const TradeRules& rules = {});

    [[nodiscard]] const std::vector<LivePair>& pairs() const { return m_pairs; }
    /// What the log knows; from any thread.
    void seed(std::shared_ptr<const LiveSeed> seed);
    /// Until `stop`. Tells how things stand, on this thread, when something came in and at least every
    /// second, but never more often than every `often`.
    void run(const std::atomic<bool>& stop, std::chrono::milliseconds often,
             const std::function<void(const LiveReport&)>& tell);

  private:
    bool fill(const TradeQuestion& question, const std::atomic<bool>& stop);
    void step(const std::atomic<bool>& stop);
    void takeSeed();
    [[nodiscard]] LiveReport report() const;

    std::function<Instant()> m_clock;
    std::vector<FeedPlan> m_plans;
    std::vector<LivePair> m_pairs;
    std::vector<bool> m_filled;  ///< by market: the minutes before were asked for
    HttpClient m_client;
    TradeSchedule m_schedule;
    LiveWatch m_watch;
    std::mutex m_mutex;  ///< of m_next alone
    std::shared_ptr<const LiveSeed> m_next;
    bool m_seeded = false;
};

/// What watching calls the markets of a feed.
[[nodiscard]] std::vector<LivePair> livePairs(const FeedAddress& address, const std::vector<FeedPlan>& plans);

}  // namespace alem
