#pragma once

#include <vector>

#include "app/book/markets.h"
#include "app/doctrine/rule.h"

namespace alem {

/// A market as rules name it: what the desk came to know, in the order in which it did (Reading::AsKnown).
/// Good until the next entry is folded.
struct KnownMarket {
    AssetId asset;
    RuleWord venue;  ///< the source of the import in lower case, or `composite`
    AssetId quote;
    std::int64_t interval = 0;  ///< milliseconds
    const MarketBook* book = nullptr;
    MarketKey key{};

    [[nodiscard]] const BarSeries& bars() const { return book->bars(key, Reading::AsKnown); }
    [[nodiscard]] const std::vector<Learnt>& learnt() const { return book->learnt(key); }
};

/// The markets that rules can ask for, those first whose first file came first: venues, and before those of
/// one asset, quote and interval their composite, which is the venue itself where there is only one.
[[nodiscard]] std::vector<KnownMarket> knownMarkets(const MarketBook& book, const Assets& assets);

/// A free name (a venue, a group) as a word of rules: in lower case, `-` for what an identifier cannot hold.
[[nodiscard]] RuleWord wordOf(std::string_view source);

}  // namespace alem
