#pragma once

#include <variant>
#include <vector>

#include "app/feed/feed_answer.h"
#include "app/format/trade_rows.h"

namespace alem {

/// What a source is asked about the trades of a market.
struct TradeQuestion {
    std::size_t market = 0;
    std::string symbol;
    std::optional<std::int64_t> next;  ///< the number after the last one known
    bool newest = false;               ///< the latest ones, whatever lies between them and `next`
    std::optional<Instant> from;       ///< where no number is known: those from then on
    std::int64_t limit = 1000;
    friend bool operator==(const TradeQuestion&, const TradeQuestion&) = default;

    /// `/api/v3/aggTrades?…`
    [[nodiscard]] std::string path() const;
};

/// Trades that follow those known, in the order of their numbers; none: nothing new.
struct TradeBatch {
    std::vector<Trade> trades;
    std::int64_t missed = 0;  ///< numbers that were left out or are not there
    bool full = false;        ///< as many as were asked for: there may be more
};
using TradeFinding = std::variant<FeedFailure, TradeBatch>;

struct TradeAnswer {
    TradeFinding finding;
    bool cancelled = false;
    std::optional<std::int64_t> usedWeight{};
};

/// Pure: what an answer comes to. `receivedAt`: our clock when it was there. The first thing that is wrong
/// refuses the whole.
[[nodiscard]] TradeFinding judge(const TradeQuestion& question, const HttpAnswer& answer, Instant receivedAt);

/// Asks, and judges the answer. For a worker thread.
[[nodiscard]] TradeAnswer ask(HttpClient& client, const TradeQuestion& question,
                              const std::function<Instant()>& clock, const std::atomic<bool>& stop);

}  // namespace alem
