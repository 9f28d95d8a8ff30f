#include "app/book/markets.h"

#include <algorithm>

#include "app/book/price_series.h"
#include "app/market/nearest.h"
#include "app/market/rolling.h"

namespace alem {

namespace {

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
        {entry.number, entry.at, std::nullopt, {}, price.effective, price.price, {}, {}});
}

void MarketBook::add(AssetIndex asset, AssetIndex quote, const PriceHistoryFacts& facts, const Entry& entry,
                     const Result<PriceHistory, MarketFindingKind>& history) {
    changed();
    const MarketKey key{asset, quote, facts.interval, facts.source};
    Market& market = m_markets[key];
    bring(key, market);
    market.sources.push_back(
        {entry.number, entry.at, facts.evidence, facts.fileName, {}, {}, facts.first, facts.last});
    join(market.sources.back(), history, *market.series);
    ++market.joined;
}

Result<PriceHistory, MarketFindingKind> MarketBook::read(const EvidenceReader& evidence,
                                                         const PriceHistoryFacts& facts, Instant learnt) {
    auto bytes = evidence(facts.evidence);
    if (!bytes) {
        return Fail{MarketFindingKind::EvidenceMissing};
    }
    auto history =
        readPriceHistory(std::move(*bytes), {.knownAt = learnt, .intervalSeconds = facts.interval});
    if (!history) {
        return Fail{MarketFindingKind::EvidenceUnreadable};
    }
    // Sealing comes after deciding: a bar that closed in between was not announced.
    std::erase_if(history->bars, [&](const PriceBar& bar) { return bar.openTime > facts.last; });
    return std::move(history).value();
}

void MarketBook::changed() {
    ++m_changes;
    m_composites.clear();
}

void MarketBook::reverse(std::int64_t entry) {
    for (auto& [key, market] : m_markets) {
        if (std::erase_if(market.sources, [&](const MarketSource& source) { return source.entry == entry; }) >
            0) {
            market.series.reset();
            market.joined = 0;
            if (key.intervalSeconds > 0) {
                changed();
            }
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

bool MarketBook::standsFrom(std::int64_t entry) const {
    return std::any_of(m_markets.begin(), m_markets.end(), [&](const auto& one) {
        const auto& sources = one.second.sources;
        return one.first.intervalSeconds != 0 &&
               std::any_of(sources.begin(), sources.end(),
                           [&](const MarketSource& source) { return source.entry == entry; });
    });
}

bool MarketBook::knows(const MarketKey& market, const Hash& evidence) const {
    const auto found = m_markets.find(market);
    if (found == m_markets.end()) {
        return false;
    }
    const auto& sources = found->second.sources;
    const auto same = std::find_if(sources.rbegin(), sources.rend(),
                                   [&](const MarketSource& one) { return one.evidence == evidence; });
    return same != sources.rend() && std::none_of(sources.rbegin(), same, [&](const MarketSource& later) {
               return later.evidence && later.first <= same->last && same->first <= later.last;
           });
}

void MarketBook::join(const MarketSource& source, const Result<PriceHistory, MarketFindingKind>& history,
                      MarketSeries& series) {
    if (!history) {
        return series.note({history.error(), {}, PriceSeverity::Refused, source.entry, {}, {}, 1});
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
            PriceHistoryFacts facts;
            facts.evidence = *source.evidence;
            facts.interval = key.intervalSeconds;
            facts.last = source.last;
            join(source, read(m_evidence, facts, source.learnt), *market.series);
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

std::vector<const MarketSeries*> MarketBook::venuesOf(const MarketKey& composite) const {
    std::vector<const MarketSeries*> venues;
    for (const auto& [key, one] : m_markets) {
        if (key.asset == composite.asset && key.quote == composite.quote &&
            key.intervalSeconds == composite.intervalSeconds && key.intervalSeconds > 0) {
            bring(key, one);
            venues.push_back(one.series.get());
        }
    }
    return venues;
}

const VenueComposite& MarketBook::composite(const MarketKey& market, Reading reading) const {
    const auto [at, isNew] = m_composites.try_emplace({market, reading});
    if (const auto venues = isNew ? venuesOf(market) : std::vector<const MarketSeries*>();
        venues.size() > 1) {
        at->second = reading == Reading::AsKnown ? VenueComposite::asKnown(venues)
                                                 : VenueComposite::asRestated(venues);
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

const std::vector<Learnt>& MarketBook::learnt(const MarketKey& market) const {
    if (const MarketSeries* own = series(market)) {
        return own->learnt();
    }
    static const std::vector<Learnt> none;
    return market.isComposite() ? composite(market, Reading::AsKnown).learnt : none;
}

namespace {

/// Bars that follow each other are one finding.
void appendRuns(std::vector<MarketFinding>& all, MarketFindingKind kind,
                const std::vector<std::int64_t>& openTimes, std::int64_t interval) {
    const std::size_t before = all.size();
    for (const std::int64_t openTime : openTimes) {
        const Instant at = Instant::ofMilliseconds(openTime);
        if (all.size() > before && all.back().last.plusMilliseconds(interval) == at) {
            all.back().last = at;
            ++all.back().count;
        } else {
            all.push_back({kind, {}, PriceSeverity::Noted, std::nullopt, at, at, 1});
        }
    }
}

}  // namespace

std::vector<MarketFinding> MarketBook::findings(const MarketKey& market) const {
    if (const MarketSeries* own = series(market)) {
        return own->findings();
    }
    std::vector<MarketFinding> all;
    const auto venues = market.isComposite() ? venuesOf(market) : std::vector<const MarketSeries*>();
    if (venues.size() < 2) {
        return all;
    }
    const std::int64_t interval = market.intervalSeconds * 1000;
    appendRuns(all, MarketFindingKind::TooFewVenues, withoutMajority(venues), interval);
    appendRuns(all, MarketFindingKind::VenuesApart, farApart(venues), interval);
    return all;
}

}  // namespace alem
