#pragma once

#include <optional>

#include "app/doctrine/rule.h"
#include "app/value/rational.h"

namespace alem {

/// Between which shares of the portfolio a rule lets an asset come to rest, each as a fraction of one.
struct WeightBand {
    std::optional<Rational> least{};  ///< below it: too little
    std::optional<Rational> most{};   ///< above it: too much
};

/// What the clearing condition says of the weight of an asset: `UNTIL weight(BTC) <= 12%` is at most 0.12. Of
/// several bounds the one that is hardest to meet; whether a bound itself belongs to the band is not told
/// apart. Nothing where the condition has no bound on the weight alone (a difference of two is none), or
/// where its bounds leave nothing between them.
[[nodiscard]] std::optional<WeightBand> weightBand(const Rule& rule, const AssetId& asset);

}  // namespace alem
