#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/feed/feed_patience.h"
#include "app/feed/trade_answer.h"

namespace alem {

/// How a source is asked for trades.
struct TradeRules : PatienceRules {
    TradeRules() {
        firstBackOff = Milliseconds(2'000);
        longestBackOff = Milliseconds(60'000);
    }
    Milliseconds every{1'000};          ///< between two questions about one market that is up to date
    Milliseconds mostLag{15'000};       ///< further behind, it jumps to the newest trades
    Milliseconds mostFirstLag{90'000};  ///< the same while it catches up from where it began
    std::int64_t weight = 4;            ///< of one question, as the source's documentation has it
    std::int64_t limit = 1000;          ///< trades per question
};

/// Where a market stands.
struct TradeMarket {
    std::string symbol;
    Instant from;                      ///< where watching began
    std::optional<std::int64_t> next;  ///< the number after the last trade taken
    bool caughtUp = false;             ///< once, since it began
    bool newest = false;               ///< too far behind: the next question jumps
    Instant nextAttempt;
    Instant lastAnswer;  ///< that brought no trouble
    std::int64_t jumps = 0;
    int failures = 0;  ///< in a row
    std::optional<FeedFailure> trouble;
};

struct TradeStep {
    std::optional<TradeQuestion> ask;
    Instant at;
};

/// Decides which market is asked about next, and when: pure, without clock or network, one question at a
/// time. A market is asked about every second, and again at once while answers are full; never more in a
/// minute than the weight allows, whatever else this machine asks the source. Where it falls behind it says
/// so and goes to the newest trades: the past is never shown as now.
class TradeSchedule {
  public:
    /// `random` as FeedPatience's.
    TradeSchedule(const std::vector<std::string>& symbols, Instant from, const TradeRules& rules,
                  std::function<std::int64_t(std::int64_t)> random);

    [[nodiscard]] const std::vector<TradeMarket>& markets() const { return m_markets; }
    [[nodiscard]] Instant restsUntil() const { return m_patience.restsUntil(); }

    [[nodiscard]] TradeStep next(Instant now) const;
    void asked(Instant now) { m_patience.spend(m_rules.weight, now); }
    void answered(const TradeQuestion& question, const TradeFinding& finding, Instant now);
    void used(std::int64_t weight, Instant now) { m_patience.used(weight, now); }

  private:
    [[nodiscard]] std::int64_t pace() const;

    TradeRules m_rules;
    FeedPatience m_patience;
    std::vector<TradeMarket> m_markets;
};

}  // namespace alem
