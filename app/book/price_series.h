#pragma once

#include "app/format/price_history.h"
#include "app/market/bar_series.h"

namespace alem {

/// The bars of a price file as columns of doubles, for measures and charts. A bar without a volume has an
/// unknown one.
BarSeries seriesOf(const PriceHistory& history);

}  // namespace alem
