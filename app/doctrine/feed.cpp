#include "app/doctrine/feed.h"

#include <cmath>
#include <limits>

#include "app/market/combine.h"

namespace alem {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

}  // namespace

std::int64_t HistoryFeed::Head::knownAt() const {
    const BarSeries& bars = history->bars;
    return at < bars.size() ? bars.openTime(at) + history->about.interval + history->about.publicationLag
                            : never;
}

HistoryFeed::HistoryFeed(const std::vector<RuleMarketHistory>& histories, std::int64_t until)
    : m_until(until) {
    for (const RuleMarketHistory& history : histories) {
        m_heads.push_back({&history});
    }
}

std::optional<Arrival> HistoryFeed::next() {
    std::size_t first = 0;
    std::int64_t earliest = never;
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        if (const std::int64_t knownAt = m_heads[i].knownAt(); knownAt < earliest) {
            first = i;
            earliest = knownAt;
        }
    }
    if (earliest == never || earliest > m_until) {
        return std::nullopt;
    }
    Head& head = m_heads[first];
    const std::size_t at = head.at++;
    return Arrival{first, head.history->bars.openTime(at), earliest, head.history->bars[at]};
}

std::vector<RuleSeries> seriesOf(const std::vector<RuleMarketHistory>& histories) {
    std::vector<RuleSeries> all;
    for (const RuleMarketHistory& history : histories) {
        all.push_back(history.about);
        all.back().bars = history.bars.size();
    }
    return all;
}

std::optional<std::pair<std::int64_t, Bar>> BarGathering::push(std::int64_t openTime, const Bar& bar) {
    const std::int64_t bucket = barStart(openTime, m_to);
    if (bucket != m_bucket) {
        m_bucket = bucket;
        m_count = 0;
        m_bar = bar;
    } else {
        // A price that is not known makes its long bar unknown: a comparison with it would leave it out.
        m_bar.high = std::isnan(bar.high)     ? bar.high
                     : std::isnan(m_bar.high) ? m_bar.high
                                              : std::fmax(m_bar.high, bar.high);
        m_bar.low = std::isnan(bar.low)     ? bar.low
                    : std::isnan(m_bar.low) ? m_bar.low
                                            : std::fmin(m_bar.low, bar.low);
        m_bar.volume += bar.volume;
        m_bar.close = bar.close;
    }
    ++m_count;
    if (openTime + m_from != bucket + m_to || m_count != m_to / m_from) {
        return std::nullopt;
    }
    return std::pair(bucket, m_bar);
}

BarSeries gathered(const BarSeries& series, std::int64_t interval) {
    BarSeries longer(interval);
    BarGathering gathering(series.interval(), interval);
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (const auto bar = gathering.push(series.openTime(i), series[i])) {
            longer.append(bar->first, bar->second);
        }
    }
    return longer;
}

}  // namespace alem
