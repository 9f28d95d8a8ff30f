#include "app/market/bar_series.h"

#include "app/base/check.h"

namespace alem {

void BarSeries::expect(std::size_t bars) {
    m_openTimes.reserve(bars);
    for (auto* column : {&m_opens, &m_highs, &m_lows, &m_closes, &m_volumes}) {
        column->reserve(bars);
    }
}

void BarSeries::append(std::int64_t openTime, const Bar& bar) {
    check(m_openTimes.empty() || openTime > m_openTimes.back(), "bars come oldest first");
    m_openTimes.push_back(openTime);
    m_opens.push_back(bar.open);
    m_highs.push_back(bar.high);
    m_lows.push_back(bar.low);
    m_closes.push_back(bar.close);
    m_volumes.push_back(bar.volume);
}

}  // namespace alem
