#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "app/book/register.h"
#include "app/event/register_facts.h"
#include "app/value/instant.h"

namespace alem {

/// A designation of the sources that value an asset, as one entry made it.
struct ValuationDesignation {
    ValuationSourcesFacts facts;
    std::int64_t entry = 0;
    AssetIndex asset;
    Instant from;
    std::vector<std::uint32_t> sources;  ///< indices into Prices::sourceName, in the order of the facts
    std::int64_t toleranceBasisPoints = 0;
    bool reversed = false;
};

/// Which sources value which asset, in force from a day on. An asset without a designation is valued by the
/// latest price of all sources.
class ValuationSources {
  public:
    /// What is stated where nobody says otherwise: 5 %.
    static constexpr std::int64_t defaultToleranceBasisPoints = 500;

    /// `sources`: the facts' sources as indices into Prices.
    void set(const ValuationSourcesFacts& facts, AssetIndex asset, Instant from,
             std::vector<std::uint32_t> sources, std::int64_t entry);
    /// Takes a designation back; false if the entry made none.
    bool reverse(std::int64_t entry);

    /// The one in force at an instant: the one from the latest day, of several from one day the one entered
    /// last. Nothing where none is.
    [[nodiscard]] const ValuationDesignation* at(AssetIndex asset, Instant instant) const;
    /// Those of an asset that stand, by the day from which they are in force.
    [[nodiscard]] std::vector<const ValuationDesignation*> of(AssetIndex asset) const;
    /// The one that an entry made, also if it was taken back.
    [[nodiscard]] const ValuationDesignation* find(std::int64_t entry) const;
    /// Counts changes, as Prices does.
    [[nodiscard]] std::uint64_t changes() const { return m_changes; }

  private:
    std::map<std::int64_t, ValuationDesignation> m_all;
    std::unordered_map<std::uint32_t, std::vector<const ValuationDesignation*>> m_standing;
    std::uint64_t m_changes = 0;
};

}  // namespace alem
