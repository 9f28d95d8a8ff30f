#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/book/holdings.h"

namespace alem {

/// The price behind a value: per unit, with everything a reader needs to judge it.
struct QuotedPrice {
    Amount price;               ///< per unit, in the valuation currency
    std::optional<Instant> at;  ///< effect of the oldest price used; nothing for the currency itself
    std::int64_t ageSeconds = 0;
    bool stale = false;
    std::string source;  ///< names of the sources along the path, joined by ` × `
    /// Another source says something else of a price on the path.
    std::optional<PriceContradiction> contradiction{};
};

struct ValuedPosition {
    AccountIndex account;
    AssetIndex asset;
    Amount quantity;
    std::optional<QuotedPrice> price;  ///< nothing: no price is known, the value is unknown
    std::optional<Amount> value;
    std::optional<Amount> cost;  ///< nothing: the basis is unknown
    [[nodiscard]] std::optional<Amount> gain() const;
};

/// Sums over positions. A sum with an unknown part is itself unknown; the known part is told apart.
struct ValueTotals {
    Amount knownValue;
    Amount knownCost;
    int positions = 0;
    int unknownValues = 0;
    int unknownCosts = 0;
    int stale = 0;
    int contradicted = 0;
    [[nodiscard]] std::optional<Amount> value() const;
    [[nodiscard]] std::optional<Amount> cost() const;
    [[nodiscard]] std::optional<Amount> gain() const;
    void add(const ValuedPosition& position);
};

/// What positions were worth at an instant, in one of the fund's currencies. Each value is rounded once, half
/// to even, at the currency's decimals; totals are sums of the rounded values. Costs are kept in the
/// reporting currency; in another currency they are translated at the rate of the valuation, like the values.
struct Valuation {
    AssetIndex currency;
    Instant at;
    std::vector<ValuedPosition>
        positions;  ///< non-zero ones, by account, then asset, in the order of registration
    ValueTotals totals;
};

/// What a valuation is made from, besides the holdings.
struct ValuationRules {
    const Assets& assets;
    ValuationPrices prices;
    AssetIndex reporting;
};

Valuation value(const Holdings& holdings, const ValuationRules& rules, AssetIndex currency, Instant at);

/// One point of the history of the net asset value; nothing where a held asset had no price.
struct NetAssetValue {
    Day day;
    std::optional<Amount> value;
};

/// Net asset value at the end of each day from `first` to `last`, in the fund's zone.
std::vector<NetAssetValue> netAssetValues(const Transactions& transactions, const ValuationRules& rules,
                                          const Zone& zone, AssetIndex currency, Day first, Day last);

}  // namespace alem
