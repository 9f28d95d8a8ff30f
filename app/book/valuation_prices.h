#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/book/prices.h"
#include "app/book/valuation_sources.h"

namespace alem {

/// Another source that has a current price of the same pair, too far from the one used.
struct PriceContradiction {
    AssetIndex asset;  ///< of the pair
    AssetIndex quote;
    Amount used;         ///< `quote` per unit of `asset`
    std::string source;  ///< the other one
    Amount price;        ///< what it says
    Instant at;
    /// How far it is from the price used, in hundredths of a percent of it, rounded half to even; below zero
    /// where it says less. At most 10^15 either way.
    std::int64_t basisPoints = 0;
};

/// The prices that value something: the only way from a price to a value, a cost, an exposure or a threshold.
///
/// An asset whose sources are designated at that instant is valued by these alone: by the first of them with
/// a price that is not stale, and where all are stale by the freshest. None of them: there is no value, never
/// that of another source. An asset without a designation is valued by the latest price of all sources. A
/// pair is priced by its asset; read backwards it prices its quote, and then the sources of both count.
///
/// Refers to what it is made of; cheap to copy.
class ValuationPrices {
  public:
    ValuationPrices(const Assets& assets, const Prices& prices, const ValuationSources& sources,
                    std::int64_t staleHours)
        : m_assets(&assets), m_prices(&prices), m_sources(&sources), m_staleHours(staleHours) {}

    /// The path with the fewest steps, every step at or before `at`; among equals the one over the asset
    /// registered first. The first of the sources of `from` comes before a shorter path by a later one.
    /// Nothing if there is none: the value is then unknown.
    [[nodiscard]] std::optional<PricePath> path(AssetIndex from, AssetIndex to, Instant at) const;
    /// The same way at the prices that give the most: of each step, of all that any source has stated within
    /// the time in which a price of that asset counts as current. What a threshold is held against.
    [[nodiscard]] PricePath dearest(PricePath path, Instant at) const;
    /// Whether the price of a step is older than its asset's own bound, or the fund's.
    [[nodiscard]] bool isStale(const PriceStep& step, Instant at) const;
    [[nodiscard]] bool isStale(const PricePath& path, Instant at) const;
    /// The source that is the farthest from a price on the path, if one is farther than the asset's
    /// designation allows. Where there is none, the default tolerance counts.
    [[nodiscard]] std::optional<PriceContradiction> contradiction(const PricePath& path, Instant at) const;
    /// What another source of the pair says, current at the instant of this price, that is too far from it:
    /// for a price that is about to be stated. `used` is then that price.
    [[nodiscard]] std::optional<PriceContradiction> contradiction(const PriceFacts& stated) const;
    /// The names of the sources along the path, joined by ` × `.
    [[nodiscard]] std::string sourcesOf(const PricePath& path) const;

  private:
    using Only = std::optional<std::uint32_t>;
    /// Which sources may price a step: all of them, or those of `order` that `also` and `only` let through.
    struct Allowed {
        const ValuationDesignation* order = nullptr;
        const ValuationDesignation* also = nullptr;
        Only only{};
    };

    [[nodiscard]] bool isStale(const PricePoint& point, AssetIndex priced, Instant at) const;
    [[nodiscard]] const PricePoint* choose(const PairPrices* pair, AssetIndex priced, const Allowed& allowed,
                                           Instant at) const;
    [[nodiscard]] std::optional<PriceStep> step(AssetIndex from, AssetIndex to, Instant at, Only only) const;
    bool extend(std::vector<PriceStep>& steps, AssetIndex from, AssetIndex to, Instant at, int left,
                Only only) const;
    [[nodiscard]] std::optional<PricePath> shortest(AssetIndex from, AssetIndex to, Instant at,
                                                    Only only) const;
    [[nodiscard]] std::int64_t toleranceOf(const PriceStep& step, Instant at) const;
    void compare(const PriceStep& step, Instant at, std::optional<PriceContradiction>& farthest) const;

    const Assets* m_assets;
    const Prices* m_prices;
    const ValuationSources* m_sources;
    std::int64_t m_staleHours;
};

}  // namespace alem
