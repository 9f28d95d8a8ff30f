#include "app/book/market_histories.h"

#include <algorithm>
#include <cctype>

#include "app/base/match.h"
#include "app/book/price_series.h"
#include "app/market/combine.h"

namespace alem {

namespace {

/// A venue that has had no bar for longer than this is not waited for.
constexpr std::int64_t patienceBars = 7;

const RuleWord& compositeVenue() {
    static const RuleWord venue = RuleWord::of("composite");
    return venue;
}

bool isSameMarket(const KnownMarket& one, const KnownMarket& other) {
    return one.asset == other.asset && one.quote == other.quote &&
           one.bars.interval() == other.bars.interval();
}

std::int64_t lastOpen(const KnownMarket& market) {
    return market.bars.empty() ? -1 : market.bars.openTimes().back();
}

/// The bars that are newer than the last one there is, up to and including one that opens at `upTo`.
void append(KnownMarket& market, const BarSeries& bars, std::int64_t upTo, Instant learnt) {
    const std::size_t before = market.bars.size();
    for (std::size_t i = 0; i < bars.size() && bars.openTime(i) <= upTo; ++i) {
        if (bars.openTime(i) > lastOpen(market)) {
            market.bars.append(bars.openTime(i), bars[i]);
        }
    }
    if (market.bars.size() > before) {
        market.learnt.emplace_back(before, learnt);
    }
}

BarSeries newerThan(std::int64_t openTime, const BarSeries& bars) {
    BarSeries newer(bars.interval());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars.openTime(i) > openTime) {
            newer.append(bars.openTime(i), bars[i]);
        }
    }
    return newer;
}

}  // namespace

RuleWord wordOf(std::string_view source) {
    std::string text;
    for (const char c : source.substr(0, RuleWord::maxLength)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool fits = byte < 0x80 && (std::isalnum(byte) != 0 || c == '.' || c == '_' || c == '-');
        text += fits ? static_cast<char>(std::tolower(byte)) : '-';
    }
    if (text.empty() || std::isalnum(static_cast<unsigned char>(text[0])) == 0) {
        text = ("x" + text).substr(0, RuleWord::maxLength);
    }
    return RuleWord::of(text);
}

std::optional<Instant> KnownMarket::learntBy(std::int64_t instant) const {
    const auto& opens = bars.openTimes();
    const auto after = std::upper_bound(opens.begin(), opens.end(), instant - bars.interval());
    if (after == opens.begin()) {
        return std::nullopt;
    }
    const auto index = static_cast<std::size_t>(after - opens.begin()) - 1;
    Instant when = learnt.front().second;
    for (const auto& [from, at] : learnt) {
        when = from <= index ? at : when;
    }
    return when;
}

void MarketHistories::apply(const Entry& entry) {
    match(
        entry.event,
        [&](const PriceHistoryImported& facts) {
            m_imports.push_back({entry.number, entry.at, facts});
            ++m_changes;
        },
        [&](const Reversed& facts) {
            if (std::erase_if(m_imports, [&](const Import& one) { return one.entry == facts.entry; }) > 0) {
                m_markets.clear();
                m_taken = 0;
                ++m_changes;
            }
        },
        [](const auto&) {});
}

const std::vector<KnownMarket>& MarketHistories::markets(const EvidenceReader& evidence) const {
    for (; m_taken < m_imports.size(); ++m_taken) {
        take(m_imports[m_taken], evidence);
    }
    return m_markets;
}

void MarketHistories::take(const Import& import, const EvidenceReader& evidence) const {
    auto bytes = evidence(import.facts.evidence);
    if (!bytes) {
        return;  // verification names missing evidence; what needs these bars is unknown
    }
    const auto history =
        readPriceHistory(std::move(*bytes), {.knownAt = import.at, .intervalSeconds = import.facts.interval});
    if (!history || history->bars.empty()) {
        return;
    }
    KnownMarket market{import.facts.asset, wordOf(import.facts.source), import.facts.quote,
                       BarSeries(history->intervalSeconds * 1000)};
    const auto find = [&](const RuleWord& venue) {
        const auto found = std::find_if(m_markets.begin(), m_markets.end(), [&](const KnownMarket& one) {
            return one.venue == venue && isSameMarket(one, market);
        });
        return static_cast<std::size_t>(found - m_markets.begin());
    };
    if (find(compositeVenue()) == m_markets.size()) {
        m_markets.push_back(market);
        m_markets.back().venue = compositeVenue();
    }
    if (find(market.venue) == m_markets.size()) {
        m_markets.push_back(market);
    }
    append(m_markets[find(market.venue)], seriesOf(*history), Instant::farFuture().milliseconds(), import.at);
    combine(m_markets[find(compositeVenue())], import.at);
}

void MarketHistories::combine(KnownMarket& whole, Instant learnt) const {
    std::vector<const KnownMarket*> venues;
    std::int64_t newest = -1;
    for (const KnownMarket& one : m_markets) {
        if (&one != &whole && isSameMarket(one, whole) && !one.bars.empty()) {
            venues.push_back(&one);
            newest = std::max(newest, lastOpen(one));
        }
    }
    std::int64_t upTo = newest;
    std::vector<BarSeries> parts;
    parts.reserve(venues.size());
    for (const KnownMarket* venue : venues) {
        const bool isAlive = newest - lastOpen(*venue) <= patienceBars * whole.bars.interval();
        upTo = isAlive ? std::min(upTo, lastOpen(*venue)) : upTo;
        parts.push_back(newerThan(lastOpen(whole), venue->bars));
    }
    std::vector<const BarSeries*> pointers;
    pointers.reserve(parts.size());
    for (const BarSeries& part : parts) {
        pointers.push_back(&part);
    }
    if (!pointers.empty()) {
        append(whole, composite(pointers, 1).series, upTo, learnt);
    }
}

}  // namespace alem
