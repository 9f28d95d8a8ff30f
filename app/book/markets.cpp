#include "app/book/markets.h"

#include <algorithm>

#include "app/book/price_series.h"
#include "app/market/combine.h"
#include "app/market/nearest.h"
#include "app/market/rolling.h"

namespace alem {

namespace {

MarketFinding findingOf(const MarketSource& source, MarketFindingKind kind) {
    return {kind, {}, PriceSeverity::Refused, source.entry, {}, {}, 1};
}

BarSeries singlePrice(const MarketSource& source) {
    BarSeries series(0);
    const auto price = nearestDouble(source.price);
    series.append(source.effective.milliseconds(), {price, price, price, price, unknown});
    return series;
}

}  // namespace

void MarketBook::add(AssetIndex asset, AssetIndex quote, const PriceFacts& price, const Entry& entry) {
    m_composites.clear();
    m_markets[{asset, quote, 0, price.source}].sources.push_back(
        {entry.number, entry.at, std::nullopt, {}, price.effective, price.price});
}

void MarketBook::add(AssetIndex asset, AssetIndex quote, const PriceHistoryFacts& history,
                     const Entry& entry) {
    m_composites.clear();
    m_markets[{asset, quote, history.interval, history.source}].sources.push_back(
        {entry.number, entry.at, history.evidence, history.fileName, {}, {}});
}

void MarketBook::reverse(std::int64_t entry) {
    for (auto& [key, market] : m_markets) {
        if (std::erase_if(market.sources, [&](const MarketSource& source) { return source.entry == entry; }) >
            0) {
            market.series.reset();
            market.joined = 0;
            m_composites.clear();
        }
    }
    std::erase_if(m_markets, [](const auto& one) { return one.second.sources.empty(); });
}

std::vector<MarketKey> MarketBook::markets() const {
    std::vector<MarketKey> keys;
    keys.reserve(m_markets.size());
    for (const auto& [key, market] : m_markets) {
        keys.push_back(key);
    }
    return keys;
}

std::vector<MarketKey> MarketBook::composites() const {
    std::map<MarketKey, int> venues;
    for (const auto& [key, market] : m_markets) {
        if (key.intervalSeconds > 0) {
            ++venues[{key.asset, key.quote, key.intervalSeconds, std::string(compositeVenue)}];
        }
    }
    std::vector<MarketKey> keys;
    for (const auto& [key, count] : venues) {
        if (count > 1 && !m_markets.contains(key)) {
            keys.push_back(key);
        }
    }
    return keys;
}

std::vector<const MarketSource*> MarketBook::sources(const MarketKey& market) const {
    std::vector<const MarketSource*> all;
    if (const auto found = m_markets.find(market); found != m_markets.end()) {
        for (const MarketSource& source : found->second.sources) {
            all.push_back(&source);
        }
    }
    return all;
}

void MarketBook::joinFile(const MarketKey& key, const MarketSource& source, MarketSeries& series) const {
    auto bytes = m_evidence(*source.evidence);
    if (!bytes) {
        return series.note(findingOf(source, MarketFindingKind::EvidenceMissing));
    }
    const auto history = readPriceHistory(std::move(*bytes),
                                          {.knownAt = source.learnt, .intervalSeconds = key.intervalSeconds});
    if (!history) {
        return series.note(findingOf(source, MarketFindingKind::EvidenceUnreadable));
    }
    for (const PriceFinding& finding : history->findings) {
        series.note({MarketFindingKind::InFile, finding.kind, finding.severity, source.entry, finding.first,
                     finding.last, finding.count});
    }
    series.join(seriesOf(*history), source.entry, source.learnt);
}

void MarketBook::bring(const MarketKey& key, const Market& market) const {
    if (!market.series) {
        market.series = std::make_unique<MarketSeries>(key.intervalSeconds);
    }
    for (; market.joined < market.sources.size(); ++market.joined) {
        const MarketSource& source = market.sources[market.joined];
        if (source.evidence) {
            joinFile(key, source, *market.series);
        } else {
            market.series->join(singlePrice(source), source.entry, source.learnt);
        }
    }
}

const MarketSeries* MarketBook::series(const MarketKey& market) const {
    const auto found = m_markets.find(market);
    if (found == m_markets.end()) {
        return nullptr;
    }
    bring(market, found->second);
    return found->second.series.get();
}

const MarketBook::Composite& MarketBook::composite(const MarketKey& market, Reading reading) const {
    const auto [at, isNew] = m_composites.try_emplace({market, reading});
    if (isNew) {
        std::vector<const BarSeries*> venues;
        for (const auto& [key, one] : m_markets) {
            if (key.asset == market.asset && key.quote == market.quote &&
                key.intervalSeconds == market.intervalSeconds && key.intervalSeconds > 0) {
                bring(key, one);
                venues.push_back(&one.series->bars(reading));
            }
        }
        if (venues.size() > 1) {
            auto made = alem::composite(venues, venues.size() / 2 + 1);
            at->second = {std::move(made.series), std::move(made.incomplete)};
        }
    }
    return at->second;
}

const BarSeries& MarketBook::bars(const MarketKey& market, Reading reading) const {
    if (const MarketSeries* own = series(market)) {
        return own->bars(reading);
    }
    static const BarSeries none;
    return market.isComposite() ? composite(market, reading).bars : none;
}

std::vector<MarketFinding> MarketBook::findings(const MarketKey& market) const {
    if (const MarketSeries* own = series(market)) {
        return own->findings();
    }
    std::vector<MarketFinding> all;
    if (!market.isComposite()) {
        return all;
    }
    // Bars without a majority that follow each other are one finding.
    const std::int64_t interval = market.intervalSeconds * 1000;
    for (const std::int64_t openTime : composite(market, Reading::AsKnown).incomplete) {
        const Instant at = Instant::ofMilliseconds(openTime);
        if (!all.empty() && all.back().last.plusMilliseconds(interval) == at) {
            all.back().last = at;
            ++all.back().count;
        } else {
            all.push_back(
                {MarketFindingKind::TooFewVenues, {}, PriceSeverity::Dropped, std::nullopt, at, at, 1});
        }
    }
    return all;
}

}  // namespace alem
