#include "app/book/price_series.h"

#include "app/market/nearest.h"
#include "app/market/rolling.h"

namespace alem {

BarSeries seriesOf(const PriceHistory& history) {
    BarSeries series(history.intervalSeconds * 1000);
    series.expect(history.bars.size());
    for (const PriceBar& bar : history.bars) {
        const auto price = [&](std::size_t place, const Amount& amount) {
            return bar.blanks.test(place) ? unknown : nearestDouble(amount);
        };
        series.append(bar.openTime.milliseconds(),
                      {price(0, bar.open), price(1, bar.high), price(2, bar.low), price(3, bar.close),
                       bar.volume ? nearestDouble(*bar.volume) : unknown});
    }
    return series;
}

}  // namespace alem
