#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
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

/// Every price known so far, by pair and instant. Official and market sources stay apart by their source
/// name; among several at one instant the one entered last counts.
class Prices {
  public:
    void set(const PriceFacts& price, const Assets& assets, std::int64_t entry);
    /// Adds the closes of a series; each counts from its bar's close.
    void add(AssetIndex asset, AssetIndex quote, const std::string& source, std::vector<PricePoint> points);
    /// Takes back what an entry stated.
    void reverse(std::int64_t entry);

    /// The latest price of the pair at or before `at`.
    [[nodiscard]] const PricePoint* latest(AssetIndex asset, AssetIndex quote, Instant at) const;
    /// The path with the fewest steps, every step at or before `at`; among equals the one over the asset
    /// registered first. Nothing if there is none: the value is then unknown.
    [[nodiscard]] std::optional<PricePath> path(AssetIndex from, AssetIndex to, Instant at) const;

    [[nodiscard]] std::span<const PricePoint> series(AssetIndex asset, AssetIndex quote) const;
    [[nodiscard]] std::vector<std::pair<AssetIndex, AssetIndex>> pairs() const;
    [[nodiscard]] const std::string& sourceName(std::uint32_t source) const { return m_sources.at(source); }
    /// Counts changes, so that what was derived from prices knows when it is out of date.
    [[nodiscard]] std::uint64_t changes() const { return m_changes; }

  private:
    using Pair = std::pair<AssetIndex, AssetIndex>;

    std::uint32_t sourceIndex(const std::string& name);
    void insert(Pair pair, const PricePoint& point);
    [[nodiscard]] std::optional<PriceStep> step(AssetIndex from, AssetIndex to, Instant at) const;
    bool extend(std::vector<PriceStep>& steps, AssetIndex from, AssetIndex to, Instant at, int left) const;

    std::map<Pair, std::vector<PricePoint>> m_series;
    std::map<AssetIndex, std::vector<AssetIndex>> m_neighbours;
    std::vector<std::string> m_sources;
    std::uint64_t m_changes = 0;
};

}  // namespace alem
