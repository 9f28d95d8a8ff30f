#pragma once

#include <span>
#include <vector>

#include "app/book/market_series.h"

namespace alem {

/// One market out of several venues, bar by bar the median of those that have it (app/market/combine.h). A
/// bar is made once every venue has come that far; a venue that is more than seven bars behind is not waited
/// for.
struct VenueComposite {
    BarSeries bars;
    std::vector<Learnt> learnt{};  ///< of a composite as known

    /// What rules see: as the files came, one after the other; never changed, only continued.
    [[nodiscard]] static VenueComposite asKnown(std::span<const MarketSeries* const> venues);
    /// What is believed now: out of all bars that the venues have.
    [[nodiscard]] static VenueComposite asRestated(std::span<const MarketSeries* const> venues);
};

/// Openings at which no more than half of the venues have a bar.
[[nodiscard]] std::vector<std::int64_t> withoutMajority(std::span<const MarketSeries* const> venues);

/// Openings at which the closes of two venues lie more than 100 basis points of the lower one apart: either a
/// file is wrong or the market is torn.
[[nodiscard]] std::vector<std::int64_t> farApart(std::span<const MarketSeries* const> venues);

}  // namespace alem
