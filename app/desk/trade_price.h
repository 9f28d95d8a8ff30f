#pragma once

#include <optional>

#include "app/book/books.h"
#include "app/value/rational.h"

namespace alem {

/// What one unit of the first asset of a path is worth in the last one: the product of its prices, a price
/// used backwards dividing. No rounding.
[[nodiscard]] Rational exactly(const PricePath& path);

/// At what an asset is exchanged for money, before anybody has traded.
struct TradePrice {
    AssetIndex money;
    std::optional<Amount> stated{};  ///< per unit, where it can be written without rounding
    PricePath path{};                ///< else

    [[nodiscard]] Rational perUnit() const { return stated ? exactly(*stated) : exactly(path); }
    /// What a quantity comes to, rounded half to even at the decimals of the money. Throws AmountOverflow.
    [[nodiscard]] Amount of(const Amount& quantity, const Assets& assets) const;
};

/// One unit of a pegged asset for one of its peg, whatever the market says. Nothing where it has no peg.
[[nodiscard]] std::optional<TradePrice> pegPrice(AssetIndex asset, const Assets& assets);
/// The latest valuation price in that money; nothing where there is none.
[[nodiscard]] std::optional<TradePrice> valuationPrice(AssetIndex asset, AssetIndex money, const Books& books,
                                                       Instant now);
/// The same in the first currency on the path from the asset to the reporting currency: the one that it is
/// priced in.
[[nodiscard]] std::optional<TradePrice> valuationPrice(AssetIndex asset, const Books& books, Instant now);

}  // namespace alem
