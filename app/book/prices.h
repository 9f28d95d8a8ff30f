#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/book/register.h"
#include "app/event/market_facts.h"

namespace alem {

/// A price at an instant: `quote` per unit of `asset`.
struct PricePoint {
    Instant at;
    Amount price;
    std::uint32_t source = 0;  ///< index into Prices::sourceName
    std::int64_t entry = 0;
};

/// One step of a conversion: a known price, used forwards (× price) or backwards (÷ price).
struct PriceStep {
    AssetIndex asset;
    AssetIndex quote;
    PricePoint point;
    bool inverse = false;
};

/// How an amount of one asset becomes an amount of another: at most three steps, with the age of the oldest.
struct PricePath {
    std::vector<PriceStep> steps;  ///< empty: the same asset
    /// The effect of the oldest price used; nothing for the same asset.
    [[nodiscard]] std::optional<Instant> oldest() const;
    /// units × path, in units of the other asset, one rounding (half even). Throws AmountOverflow.
    [[nodiscard]] Amount convert(const Amount& amount, int decimals) const;
    /// The price of one unit, with up to 12 decimals, for display only: never multiply with it.
    [[nodiscard]] Amount unitPrice() const;
};

/// What one source has stated about a pair, in the order of time; of several at one instant the one entered
/// last stands last.
struct SourcePrices {
    std::uint32_t source = 0;  ///< index into Prices::sourceName
    std::vector<PricePoint> points;
    /// The latest at or before `at`.
    [[nodiscard]] const PricePoint* latest(Instant at) const;
};

/// Everything known about a pair, source by source in the order in which they came.
struct PairPrices {
    std::vector<SourcePrices> sources;
    [[nodiscard]] const PricePoint* latest(Instant at, std::uint32_t source) const;
    /// Of all sources; of several at one instant the one entered last.
    [[nodiscard]] const PricePoint* latest(Instant at) const;
};

/// Every price known so far, by pair, source and instant. Which of them value anything is for
/// ValuationPrices to say.
class Prices {
  public:
    void set(const PriceFacts& price, const Assets& assets, std::int64_t entry);
    /// Adds the closes of a series; each counts from its bar's close.
    void add(AssetIndex asset, AssetIndex quote, const std::string& source, std::vector<PricePoint> points);
    /// Takes back what an entry stated.
    void reverse(std::int64_t entry);

    /// Nothing where nobody has ever stated a price of the pair.
    [[nodiscard]] const PairPrices* find(AssetIndex asset, AssetIndex quote) const;
    /// The latest price of the pair at or before `at`, whoever stated it.
    [[nodiscard]] const PricePoint* latest(AssetIndex asset, AssetIndex quote, Instant at) const;
    /// What this source has stated about the pair.
    [[nodiscard]] std::span<const PricePoint> series(AssetIndex asset, AssetIndex quote,
                                                     std::string_view source) const;
    /// The prices of all sources in the order of time, as one list made for the caller.
    [[nodiscard]] std::vector<PricePoint> series(AssetIndex asset, AssetIndex quote) const;
    /// Whether a price that this entry stated about the pair is still there.
    [[nodiscard]] bool standsFrom(std::int64_t entry, AssetIndex asset, AssetIndex quote) const;
    [[nodiscard]] std::vector<std::pair<AssetIndex, AssetIndex>> pairs() const;
    /// What shares a pair with this asset, in the order of registration.
    [[nodiscard]] std::span<const AssetIndex> neighbours(AssetIndex asset) const;

    /// The index of a source; a name that has not come before gets one.
    std::uint32_t sourceIndex(std::string_view name);
    [[nodiscard]] const std::string& sourceName(std::uint32_t source) const { return m_sources.at(source); }
    /// Every source that has stated a price of the asset, in whatever currency, in the order of their names.
    [[nodiscard]] std::vector<std::string> sourcesOf(AssetIndex asset) const;
    /// Counts changes, so that what was derived from prices knows when it is out of date.
    [[nodiscard]] std::uint64_t changes() const { return m_changes; }

  private:
    using Pair = std::pair<AssetIndex, AssetIndex>;

    std::vector<PricePoint>& pointsOf(Pair pair, std::uint32_t source);
    void insert(std::vector<PricePoint>& points, const PricePoint& point);

    std::map<Pair, PairPrices> m_pairs;
    std::map<AssetIndex, std::vector<AssetIndex>> m_neighbours;
    std::vector<std::string> m_sources;
    std::uint64_t m_changes = 0;
};

}  // namespace alem
