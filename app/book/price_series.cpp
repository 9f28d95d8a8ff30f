#include "app/book/price_series.h"

#include "app/market/nearest.h"
#include "app/market/rolling.h"

namespace alem {

BarSeries seriesOf(const PriceHistory& history) {
    BarSeries series(history.intervalSeconds * 1000);
    series.expect(history.bars.size());
    for (const PriceBar& bar : history.bars) {
        series.append(bar.openTime.milliseconds(),
                      {nearestDouble(bar.open), nearestDouble(bar.high), nearestDouble(bar.low),
                       nearestDouble(bar.close), bar.volume ? nearestDouble(*bar.volume) : unknown});
    }
    return series;
}

}  // namespace alem
