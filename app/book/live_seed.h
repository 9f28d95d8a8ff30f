#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/book/books.h"
#include "app/doctrine/signal_engine.h"

namespace alem {

/// A market whose trades are watched.
struct LivePair {
    AssetId asset;
    AssetId quote;
    std::int64_t interval = 0;  ///< of the forming bar that is shown, in milliseconds
    std::string venue;          ///< host and symbol, as in the log's names of this source
    friend bool operator==(const LivePair&, const LivePair&) = default;
};

/// What the log knows when watching begins: immutable, made off the interface's thread, shared by whoever
/// watches. Nothing of it goes back into the log.
struct LiveSeed {
    struct Price {
        Amount price;
        Instant at;
    };
    struct Market {
        std::optional<Price> logged;        ///< the last price of the pair in the log
        std::vector<std::size_t> series{};  ///< of the engine, that this market's bars continue
    };
    struct Series {
        std::int64_t interval = 0;
        std::int64_t lag = 0;
        std::int64_t lastOpen = -1;  ///< of the last bar in the log
    };
    struct Rule {
        RuleId id;
        Signal logged;  ///< as the log has it; unknown until it was once evaluated
    };
    struct Holding {
        AssetId asset;
        Amount quantity;
        std::optional<Amount> logged;       ///< its value by the log
        std::optional<std::size_t> market;  ///< whose live price it may be valued at
        PriceStep step;                     ///< of that price, to be filled in
        PricePath rest;                     ///< from the market's quote to the currency, by the log
    };

    Instant at;  ///< until then the log was looked at
    std::vector<LivePair> pairs{};
    std::vector<Market> markets{};  ///< in the order of the pairs
    std::vector<Series> series{};
    std::vector<Rule> rules{};
    std::int64_t doctrine = 0;             ///< version in force; 0: none
    std::optional<SignalEngine> engine{};  ///< with a doctrine only; stands where the first market's bars end
    std::int64_t engineAt = 0;
    std::vector<Arrival> pending{};           ///< bars of the log that it has not taken yet, in order
    std::optional<PortfolioShares> shares{};  ///< where a rule asks for them
    AssetId currency;
    int decimals = 0;
    std::vector<Holding> holdings{};
    std::optional<Amount> value{};  ///< net asset value by the log
};

/// What watching these pairs begins with. A pair continues the bars of a rule's market that has its asset and
/// quote: the composite's, or those of a venue that is this source.
[[nodiscard]] std::shared_ptr<const LiveSeed> makeLiveSeed(const Books& books,
                                                           const std::vector<LivePair>& pairs,
                                                           AssetIndex currency, Instant now);

/// The part of a seed that concerns rules, where they and their histories are given; `continued`: by pair,
/// the histories that it continues.
void seedRules(LiveSeed& seed, const std::vector<NamedRule>& rules,
               const std::vector<RuleMarketHistory>& histories,
               const std::vector<std::vector<std::size_t>>& continued);

}  // namespace alem
