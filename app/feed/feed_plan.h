#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/book/books.h"
#include "app/feed/feed_address.h"

namespace alem {

/// The length of a bar, by the name that sources give it. All of them divide the day and begin with it in
/// UTC.
struct FeedInterval {
    std::string_view name;
    std::int64_t seconds = 0;
    friend bool operator==(const FeedInterval&, const FeedInterval&) = default;
};
[[nodiscard]] std::span<const FeedInterval> feedIntervals();
[[nodiscard]] std::optional<FeedInterval> feedIntervalNamed(std::string_view name);

/// One series to be fed: which market of ours is which symbol of the source, in bars of which length.
struct FeedPlan {
    AssetId asset;
    AssetId quote;
    std::string symbol;  ///< letters, digits, `-`, `_`, `.`; at most 32
    FeedInterval interval;

    /// `BTC/USDT=BTCUSDT@1h`
    static std::optional<FeedPlan> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    /// The name under which the log knows these prices: source, symbol and interval, so that what one series
    /// knows is never taken for another's.
    [[nodiscard]] std::string source(const FeedAddress& address) const;
    [[nodiscard]] std::int64_t milliseconds() const { return interval.seconds * 1000; }

    friend bool operator==(const FeedPlan&, const FeedPlan&) = default;
};

/// A symbol that can stand in an address as it is.
[[nodiscard]] bool isFeedSymbol(std::string_view text);

/// The last bar of a series that is in the log.
struct KnownBar {
    Instant openTime;
    Amount close;
    friend bool operator==(const KnownBar&, const KnownBar&) = default;
};

/// The last bar that stands in the log under this name; reversed imports do not count.
[[nodiscard]] std::optional<KnownBar> lastKnownBar(const Books& books, const FeedPlan& plan,
                                                   const std::string& source);

}  // namespace alem
