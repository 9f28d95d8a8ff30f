#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "app/book/valuation_prices.h"
#include "app/desk/refusal.h"
#include "app/feed/feed_plan.h"
#include "app/feed/http_client.h"
#include "app/format/price_history.h"

namespace alem {

/// What a source is asked. It carries all that its answer is judged by.
struct FeedQuestion {
    enum class Purpose : std::uint8_t {
        Confirm,  ///< does the source still state the last known bar as we know it? Imports nothing.
        Collect,  ///< the bars after it
    };
    std::size_t series = 0;
    Purpose purpose = Purpose::Collect;
    FeedPlan plan;
    std::optional<KnownBar> known;
    bool confirmed = false;       ///< asked right after a confirmation: a jump in the price is believed
    std::optional<Instant> from;  ///< open time of the first bar wanted
    Instant to;                   ///< up to bars that close by then
    std::int64_t limit = 1000;
    friend bool operator==(const FeedQuestion&, const FeedQuestion&) = default;

    /// `/api/v3/klines?…`
    [[nodiscard]] std::string path() const;
};

/// Why an answer brings nothing.
enum class FeedTrouble : std::uint8_t {
    Unreachable,
    NotTrusted,
    TimedOut,
    CutShort,
    TooLarge,
    Garbled,
    Redirected,
    TooManyRequests,  ///< 429
    Banned,           ///< 418
    SourceFailed,     ///< 5xx
    SourceRefused,    ///< any other status but 200
    NotKlines,        ///< `fault` says where
    Contradictory,    ///< `finding` says where
    NotAsked,         ///< bars before or after what was asked for
    OtherBar,         ///< the source states the last known bar differently now: another market, or corrected
    LastBarGone,      ///< the source has the last known bar no longer
    ClocksDiffer,     ///< by the source's clock the last bar is not closed yet
    DeskRefused,      ///< `refusal` says why
    NeedsSecondPerson,  ///< the policy asks for a second person: a feed does not propose
    NotTrades,          ///< `fault` says where
    TradesDisordered,   ///< trades are not in the order of their numbers
    TradesAhead,        ///< by our clock a trade has not taken place yet
    /// Another source has another price, `contradiction` says which, and nobody has said who values the
    /// asset.
    OtherPrice,
};
[[nodiscard]] std::string_view nameOf(FeedTrouble trouble);

/// True if the source or the network failed, not what was said.
[[nodiscard]] bool isTransport(FeedTrouble trouble);

struct FeedFailure {
    FeedTrouble trouble = FeedTrouble::Unreachable;
    std::int64_t status = 0;
    std::string said;  ///< by the source or the library, an excerpt
    std::optional<std::int64_t> retryAfterSeconds{};
    std::optional<FormatFault> fault{};
    std::optional<PriceFinding> finding{};
    std::optional<Refusal> refusal{};
    std::optional<PriceContradiction> contradiction{};  ///< `used`: the last close that came
};

/// The source has nothing that is new and closed.
struct NothingNew {};
/// The last known bar stands as it was.
struct Confirmed {};
/// The first new bar opens far from the last known close: confirm first, then believe.
struct Doubtful {};
/// New closed bars, to be imported as a whole.
struct NewBars {
    std::string bytes;
    std::int64_t count = 0;
    Instant first;  ///< open times
    Instant last;
    Amount lastClose;
    std::int64_t missing = 0;  ///< bars that are not there in between
    /// When a bar closes that was left out because it was open while it was fetched: from then on the same
    /// bytes would be read as holding a closed bar that is none.
    std::optional<Instant> goodUntil{};
    bool more = false;  ///< as many as were asked for: there may be more
};
using FeedFinding = std::variant<FeedFailure, NothingNew, Confirmed, Doubtful, NewBars>;

struct FeedAnswer {
    FeedFinding finding;
    bool cancelled = false;
    std::optional<std::int64_t> usedWeight;
};

/// Why there is no whole answer to judge, if there is none: nothing for status 200.
[[nodiscard]] std::optional<FeedFailure> failureOf(const HttpAnswer& answer);

/// Pure: what an answer to a question comes to. `askedAt` is our clock before it was asked: what closed later
/// was not closed when it was fetched.
[[nodiscard]] FeedFinding judge(const FeedQuestion& question, const HttpAnswer& answer, Instant askedAt);

/// Asks, and judges the answer. For a worker thread.
[[nodiscard]] FeedAnswer ask(HttpClient& client, const FeedQuestion& question,
                             const std::function<Instant()>& clock, const std::atomic<bool>& stop);

}  // namespace alem
