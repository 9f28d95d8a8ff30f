#include "app/book/market_series.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/base/check.h"

namespace alem {

namespace {

constexpr std::size_t frozenRun = 3;
constexpr std::int64_t hour = 3'600'000;

bool samePrices(const Bar& a, const Bar& b) {
    return a.open == b.open && a.high == b.high && a.low == b.low && a.close == b.close;
}

/// A volume that one of two files does not know contradicts nothing.
bool agree(const Bar& a, const Bar& b) {
    return samePrices(a, b) && (a.volume == b.volume || std::isnan(a.volume) || std::isnan(b.volume));
}

}  // namespace

std::string_view nameOf(MarketFindingKind kind) {
    static constexpr std::array<std::string_view, 8> names{
        "inFile", "evidenceMissing", "evidenceUnreadable", "lateBars", "contradictingBars", "repeatedBars",
        "gap",    "tooFewVenues"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string_view nameOf(MarketState state) {
    static constexpr std::array<std::string_view, 4> names{"current", "stale", "frozen", "unknown"};
    return names.at(static_cast<std::size_t>(state));
}

/// Counts bars of one kind while a file is joined.
struct MarketSeries::Tally {
    std::int64_t count = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;

    void add(std::int64_t openTime) {
        first = count == 0 ? openTime : first;
        last = openTime;
        ++count;
    }
    void report(MarketSeries& series, MarketFindingKind kind, std::int64_t entry) const {
        if (count > 0) {
            series.m_findings.push_back({kind,
                                         {},
                                         PriceSeverity::Noted,
                                         entry,
                                         Instant::ofMilliseconds(first),
                                         Instant::ofMilliseconds(last),
                                         count});
        }
    }
};

void MarketSeries::join(const BarSeries& bars, std::int64_t entry, Instant learnt) {
    check(bars.interval() == m_known.interval(), "bars of one length");
    if (bars.empty()) {
        return;
    }
    const auto number = static_cast<std::uint32_t>(m_joins.size());
    m_joins.push_back({entry, learnt});
    m_restatedMade = false;
    if (m_known.empty() || bars.openTime(0) > m_known.openTimes().back()) {
        append(bars, number);
    } else {
        merge(bars, number);
    }
}

void MarketSeries::append(const BarSeries& bars, std::uint32_t join) {
    if (m_known.empty()) {
        m_known = bars;
    } else {
        for (std::size_t i = 0; i < bars.size(); ++i) {
            m_known.append(bars.openTime(i), bars[i]);
        }
    }
    m_joinOf.insert(m_joinOf.end(), bars.size(), join);
}

void MarketSeries::merge(const BarSeries& bars, std::uint32_t join) {
    const std::int64_t latest = m_known.openTimes().back();
    BarSeries joined(m_known.interval());
    joined.expect(m_known.size() + bars.size());
    std::vector<std::uint32_t> joinOf;
    joinOf.reserve(m_known.size() + bars.size());
    Tally late;
    Tally contradicting;
    Tally repeated;
    std::size_t at = 0;
    const auto keepUntil = [&](std::int64_t openTime) {
        for (; at < m_known.size() && m_known.openTime(at) < openTime; ++at) {
            joined.append(m_known.openTime(at), m_known[at]);
            joinOf.push_back(m_joinOf[at]);
        }
    };
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const std::int64_t openTime = bars.openTime(i);
        keepUntil(openTime);
        if (at == m_known.size() || m_known.openTime(at) != openTime) {
            joined.append(openTime, bars[i]);
            joinOf.push_back(join);
            if (openTime < latest) {
                late.add(openTime);
            }
            continue;
        }
        const auto corrected = m_corrections.find(openTime);
        const Bar stated = corrected != m_corrections.end() ? corrected->second : m_known[at];
        (agree(stated, bars[i]) ? repeated : contradicting).add(openTime);
        if (!samePrices(stated, bars[i]) ||
            (stated.volume != bars[i].volume && !std::isnan(bars[i].volume))) {
            m_corrections[openTime] = bars[i];
        }
    }
    keepUntil(INT64_MAX);
    m_known = std::move(joined);
    m_joinOf = std::move(joinOf);
    const std::int64_t entry = m_joins[join].entry;
    late.report(*this, MarketFindingKind::LateBars, entry);
    contradicting.report(*this, MarketFindingKind::ContradictingBars, entry);
    repeated.report(*this, MarketFindingKind::RepeatedBars, entry);
}

void MarketSeries::note(const MarketFinding& finding) {
    if (finding.kind != MarketFindingKind::InFile || finding.inFile != PriceFindingKind::Gap) {
        m_findings.push_back(finding);
    }
}

const BarSeries& MarketSeries::bars(Reading reading) const {
    if (reading == Reading::AsKnown || m_corrections.empty()) {
        return m_known;
    }
    if (!m_restatedMade) {
        m_restated = BarSeries(m_known.interval());
        m_restated.expect(m_known.size());
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            const auto corrected = m_corrections.find(m_known.openTime(i));
            m_restated.append(m_known.openTime(i),
                              corrected != m_corrections.end() ? corrected->second : m_known[i]);
        }
        m_restatedMade = true;
    }
    return m_restated;
}

std::vector<MarketFinding> MarketSeries::findings() const {
    auto all = m_findings;
    const std::int64_t interval = m_known.interval();
    for (std::size_t i = 1; interval > 0 && i < m_known.size(); ++i) {
        const std::int64_t step = m_known.openTime(i) - m_known.openTime(i - 1);
        if (step > interval) {
            all.push_back({MarketFindingKind::Gap,
                           {},
                           PriceSeverity::Noted,
                           std::nullopt,
                           Instant::ofMilliseconds(m_known.openTime(i - 1) + interval),
                           Instant::ofMilliseconds(m_known.openTime(i) - interval),
                           step / interval - 1});
        }
    }
    return all;
}

std::size_t closedBy(const BarSeries& series, Instant at) {
    const auto& openTimes = series.openTimes();
    const std::int64_t latestOpening = at.milliseconds() - series.interval();
    return static_cast<std::size_t>(std::upper_bound(openTimes.begin(), openTimes.end(), latestOpening) -
                                    openTimes.begin());
}

MarketStanding standingOf(const BarSeries& series, Instant at, std::int64_t staleHours) {
    MarketStanding standing;
    standing.closed = closedBy(series, at);
    if (standing.closed == 0) {
        return standing;
    }
    const std::size_t last = standing.closed - 1;
    standing.ageMilliseconds = at.milliseconds() - series.closeTime(last);
    const std::int64_t oldest = series.interval() > 0 ? 2 * series.interval() : staleHours * hour;
    if (standing.ageMilliseconds > oldest) {
        standing.state = MarketState::Stale;
        return standing;
    }
    bool frozen = series.interval() > 0 && standing.closed >= frozenRun;
    for (std::size_t i = 1; frozen && i < frozenRun; ++i) {
        frozen = samePrices(series[last], series[last - i]);
    }
    standing.state = frozen ? MarketState::Frozen : MarketState::Current;
    return standing;
}

}  // namespace alem
