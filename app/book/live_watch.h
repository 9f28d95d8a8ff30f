#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "app/book/live_seed.h"
#include "app/format/trade_rows.h"
#include "app/market/tick_bars.h"

namespace alem {

/// What watching shows at an instant: for people's eyes. Nothing of it is in the log, values the books or
/// opens a case.
struct LiveReading {
    static constexpr std::int64_t rateSpan = 5000;  ///< milliseconds over which trades a second are counted

    struct Market {
        std::optional<Amount> price;  ///< of the last trade, in the pair's quote
        std::optional<Instant> at;    ///< when that took place
        std::optional<LiveSeed::Price> logged;
        std::optional<Amount> change;  ///< against the logged price, in percent, two decimals
        std::int64_t ticksPerSecond = 0;
        std::int64_t lag = 0;  ///< milliseconds since the source was known to have no newer trade
        std::int64_t ticks = 0;
        std::int64_t late = 0;
        std::int64_t repeated = 0;
        std::int64_t missed = 0;            ///< trades that were left out to catch up, or that are not there
        std::optional<StampedBar> forming;  ///< of the pair's own interval
        std::int64_t closed = 0;            ///< bars of it so far
        bool whole = false;                 ///< the forming bar was watched from its opening on
    };
    struct Rule {
        RuleId id;
        Signal logged;
        Signal now;                     ///< with the bars that have closed since
        std::optional<Signal> forming;  ///< if the forming bar closed as it stands; nothing: it has none
        Instant closes;                 ///< when that bar closes
        /// It does not fire now and would with the bar that is forming.
        [[nodiscard]] bool wouldFire() const { return forming && forming->fires() && !now.fires(); }
        /// It fires here and not in the log.
        [[nodiscard]] bool firesAhead() const { return now.fires() && !logged.fires(); }
    };

    Instant at;
    std::vector<Market> markets;  ///< in the order of the pairs
    std::vector<Rule> rules;
    std::int64_t doctrine = 0;  ///< its version; 0: none is in force
    /// The live bars that rules look at follow those of the log without a gap, and all their trades were
    /// seen.
    bool whole = false;
    AssetId currency;
    std::optional<Amount> loggedValue;
    std::optional<Amount> value;  ///< indicative net asset value; nothing where a holding has no price at all
    std::int64_t livePrices = 0;  ///< holdings at a live price
    std::int64_t loggedPrices = 0;  ///< holdings that keep their value by the log
    std::int64_t ticksPerSecond = 0;
    std::int64_t ticks = 0;
};

/// Watches markets by their trades: makes bars of them, runs the doctrine's own engine on the log's bars and
/// these, and values what is held at the last prices. Holds no reference to a desk, a log or books: what it
/// knows of them is the seed, and nothing goes back. One thread.
class LiveWatch {
  public:
    explicit LiveWatch(std::vector<LivePair> pairs);

    /// Begins anew with what the log knows now; trades taken so far stay.
    void reseed(std::shared_ptr<const LiveSeed> seed);
    /// From this instant on all trades of the market will be taken.
    void coverFrom(std::size_t market, Instant from);
    /// The minutes before that, as the source has them; before any trade is taken.
    void fill(std::size_t market, const BarSeries& minutes);
    /// The next trades of a market, in their order; `missed`: how many before them were left out. `upTo`:
    /// there are no others before it.
    void take(std::size_t market, std::span<const Trade> trades, std::int64_t missed, Instant upTo);
    /// Closes bars and brings the rules forward. Cheap: to be called often.
    void advanceTo(Instant now);
    [[nodiscard]] LiveReading reading(Instant now) const;

    /// Trades used so far, in all markets.
    [[nodiscard]] std::int64_t ticks() const;
    /// Bars of a market of this length that have closed since the log's last one.
    [[nodiscard]] std::vector<StampedBar> closedBars(std::size_t market, std::int64_t interval) const;

  private:
    struct ClosedBar {
        StampedBar bar;
        bool whole = false;  ///< all its trades were seen
    };
    /// One market in bars of one length.
    struct Track {
        TickBars bars;
        std::vector<ClosedBar> closed{};  ///< those that the log does not have
        std::int64_t count = 0;
    };
    struct Market {
        TickBars base{minute};              ///< every length of bars can be made of these
        std::vector<StampedBar> minutes{};  ///< closed ones, the latest
        std::vector<Track> tracks{};
        std::optional<Amount> price{};
        Instant at{};
        Instant upTo{};
        std::int64_t coveredFrom = 0;  ///< trades before it are not all there
        std::int64_t missed = 0;
        std::deque<std::pair<std::int64_t, std::int64_t>> rate{};  ///< instants, and ticks taken then
    };

    static constexpr std::int64_t minute = 60'000;

    Track& trackOf(std::size_t market, std::int64_t interval);
    void restart(std::size_t market, Track& track);
    static void keepMinute(Market& market, const std::optional<StampedBar>& closed);
    [[nodiscard]] const Track* find(const Market& market, std::int64_t interval) const;
    void keep(std::size_t market, Track& track, const StampedBar& closed);
    void arrive(std::size_t series, const StampedBar& bar);
    void bringForward(std::int64_t until);
    void holdUntil(std::int64_t instant);
    void readRules(LiveReading& reading) const;
    void readForming(LiveReading& reading) const;
    void readValue(LiveReading& reading) const;
    [[nodiscard]] LiveReading::Market readMarket(std::size_t index, Instant now) const;
    [[nodiscard]] bool isWhole(const Market& market, std::size_t series) const;
    [[nodiscard]] Signal signalOf(const SignalEngine& engine, std::size_t rule) const;

    std::vector<LivePair> m_pairs;
    std::vector<Market> m_markets;
    std::shared_ptr<const LiveSeed> m_seed;
    std::optional<SignalEngine> m_engine;
    std::vector<Arrival> m_queue;  ///< not taken yet, in order
    std::int64_t m_nextHold = 0;
    std::int64_t m_frontier = 0;
    Instant m_began;
};

}  // namespace alem
