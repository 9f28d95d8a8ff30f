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

/// Something else than what was stated before, or a volume where there was none.
bool saysMore(const Bar& stated, const Bar& bar) {
    return !samePrices(stated, bar) || (stated.volume != bar.volume && !std::isnan(bar.volume));
}

std::optional<Bar> barAt(const BarSeries& series, std::int64_t openTime) {
    const auto& opens = series.openTimes();
    const auto found = std::lower_bound(opens.begin(), opens.end(), openTime);
    return found != opens.end() && *found == openTime
               ? std::optional(series[static_cast<std::size_t>(found - opens.begin())])
               : std::nullopt;
}

/// Both, and where both have a bar the one of `over`.
BarSeries merged(const BarSeries& under, const BarSeries& over) {
    BarSeries both(under.interval());
    both.expect(under.size() + over.size());
    std::size_t at = 0;
    const auto takeUntil = [&](std::int64_t openTime) {
        for (; at < under.size() && under.openTime(at) < openTime; ++at) {
            both.append(under.openTime(at), under[at]);
        }
    };
    for (std::size_t i = 0; i < over.size(); ++i) {
        takeUntil(over.openTime(i));
        both.append(over.openTime(i), over[i]);
        if (at < under.size() && under.openTime(at) == over.openTime(i)) {
            ++at;
        }
    }
    takeUntil(INT64_MAX);
    return both;
}

}  // namespace

std::string_view nameOf(MarketFindingKind kind) {
    static constexpr std::array<std::string_view, 9> names{
        "inFile", "evidenceMissing", "evidenceUnreadable", "lateBars", "contradictingBars", "repeatedBars",
        "gap",    "tooFewVenues",    "venuesApart"};
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
    const std::size_t before = m_known.size();
    if (m_known.empty()) {
        m_known.expect(bars.size());
    }
    BarSeries restated(bars.interval());
    Tally late;
    Tally contradicting;
    Tally repeated;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const std::int64_t openTime = bars.openTime(i);
        if (m_known.empty() || openTime > m_known.openTimes().back()) {
            m_known.append(openTime, bars[i]);
            if (m_restated) {
                m_restated->append(openTime, bars[i]);
            }
            continue;
        }
        const auto stated = barAt(this->bars(Reading::AsRestated), openTime);
        if (!stated) {
            late.add(openTime);
            restated.append(openTime, bars[i]);
            continue;
        }
        (agree(*stated, bars[i]) ? repeated : contradicting).add(openTime);
        if (saysMore(*stated, bars[i])) {
            restated.append(openTime, bars[i]);
        }
    }
    if (m_known.size() > before) {
        m_learnt.push_back({before, entry, learnt});
    }
    if (!restated.empty()) {
        m_restated = merged(this->bars(Reading::AsRestated), restated);
    }
    late.report(*this, MarketFindingKind::LateBars, entry);
    contradicting.report(*this, MarketFindingKind::ContradictingBars, entry);
    repeated.report(*this, MarketFindingKind::RepeatedBars, entry);
}

void MarketSeries::note(const MarketFinding& finding) {
    if (finding.kind != MarketFindingKind::InFile || finding.inFile != PriceFindingKind::Gap) {
        m_findings.push_back(finding);
    }
}

std::vector<MarketFinding> MarketSeries::findings() const {
    auto all = m_findings;
    const BarSeries& whole = bars(Reading::AsRestated);
    const std::int64_t interval = whole.interval();
    for (std::size_t i = 1; interval > 0 && i < whole.size(); ++i) {
        const std::int64_t step = whole.openTime(i) - whole.openTime(i - 1);
        if (step > interval) {
            all.push_back({MarketFindingKind::Gap,
                           {},
                           PriceSeverity::Noted,
                           std::nullopt,
                           Instant::ofMilliseconds(whole.openTime(i - 1) + interval),
                           Instant::ofMilliseconds(whole.openTime(i) - interval),
                           step / interval - 1});
        }
    }
    return all;
}

std::optional<Instant> learntBy(const BarSeries& series, const std::vector<Learnt>& learnt, Instant instant) {
    const std::size_t closed = closedBy(series, instant);
    std::optional<Instant> when;
    for (const Learnt& one : learnt) {
        when = one.from < closed ? std::optional(one.at) : when;
    }
    return when;
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
