#include "app/book/live_watch.h"

#include <algorithm>

#include "app/market/nearest.h"

namespace alem {

namespace {

constexpr std::int64_t settling = 1000;    ///< a bar closes by the clock so long after its end
constexpr std::int64_t patience = 90'000;  ///< so long the rules wait for a source that says nothing

Tick tickOf(const Trade& trade) {
    return {trade.id, trade.at.milliseconds(), nearestDouble(trade.price), nearestDouble(trade.quantity)};
}

}  // namespace

LiveWatch::LiveWatch(std::vector<LivePair> pairs) : m_pairs(std::move(pairs)), m_markets(m_pairs.size()) {
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        trackOf(i, m_pairs[i].interval);
    }
}

LiveWatch::Track& LiveWatch::trackOf(std::size_t index, std::int64_t interval) {
    Market& market = m_markets[index];
    const auto found = std::find_if(market.tracks.begin(), market.tracks.end(),
                                    [&](const Track& track) { return track.bars.interval() == interval; });
    if (found != market.tracks.end()) {
        return *found;
    }
    Track& track = market.tracks.emplace_back(Track{TickBars(interval)});
    restart(index, track);
    return track;
}

/// Out of the minutes that there are.
void LiveWatch::restart(std::size_t index, Track& track) {
    const Market& market = m_markets[index];
    track = Track{TickBars(track.bars.interval())};
    const auto join = [&](const StampedBar& bar) {
        if (const auto closed = track.bars.join(bar)) {
            keep(index, track, *closed);
        }
    };
    for (const StampedBar& bar : market.minutes) {
        join(bar);
    }
    if (market.base.forming()) {
        join(*market.base.forming());
    }
    track.bars.follow(market.base);
    track.count = 0;
}

void LiveWatch::fill(std::size_t index, const BarSeries& minutes) {
    Market& market = m_markets.at(index);
    if (minutes.empty() || minutes.interval() != minute || !market.minutes.empty() || market.base.forming()) {
        return;
    }
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        market.minutes.emplace_back(minutes.openTime(i), minutes[i]);
    }
    market.coveredFrom = std::min(market.coveredFrom, minutes.openTimes().front());
    for (Track& track : market.tracks) {
        restart(index, track);
    }
}

/// A day and a little more: enough for the longest bars.
void LiveWatch::keepMinute(Market& market, const std::optional<StampedBar>& closed) {
    constexpr std::size_t most = 3000;
    if (!closed) {
        return;
    }
    market.minutes.push_back(*closed);
    if (market.minutes.size() > most) {
        market.minutes.erase(market.minutes.begin(), market.minutes.begin() + most / 2);
    }
}

const LiveWatch::Track* LiveWatch::find(const Market& market, std::int64_t interval) const {
    const auto found = std::find_if(market.tracks.begin(), market.tracks.end(),
                                    [&](const Track& track) { return track.bars.interval() == interval; });
    return found == market.tracks.end() ? nullptr : &*found;
}

void LiveWatch::reseed(std::shared_ptr<const LiveSeed> seed) {
    check(seed->pairs == m_pairs, "a seed is for the pairs that are watched");
    m_seed = std::move(seed);
    m_engine.reset();
    if (m_seed->engine) {
        m_engine = m_seed->engine->fork();
    }
    m_frontier = m_seed->engineAt;
    m_nextHold = (m_seed->engineAt / Instant::millisecondsADay + 1) * Instant::millisecondsADay;
    const auto eachSeries = [&](const auto& visit) {
        for (std::size_t i = 0; i < m_markets.size(); ++i) {
            for (const std::size_t series : m_seed->markets[i].series) {
                visit(series, trackOf(i, m_seed->series[series].interval));
            }
        }
    };
    eachSeries([](std::size_t, const Track&) {});  // those that are new are made of the minutes first
    m_queue = m_seed->pending;
    eachSeries([&](std::size_t series, Track& track) {
        std::erase_if(track.closed,
                      [&](const ClosedBar& one) { return one.bar.first <= m_seed->series[series].lastOpen; });
        for (const ClosedBar& one : track.closed) {
            arrive(series, one.bar);
        }
    });
}

void LiveWatch::coverFrom(std::size_t market, Instant from) {
    m_markets.at(market).coveredFrom = from.milliseconds();
}

void LiveWatch::take(std::size_t index, std::span<const Trade> trades, std::int64_t missed, Instant upTo) {
    Market& market = m_markets.at(index);
    market.upTo = std::max(market.upTo, upTo);
    m_began = m_began == Instant() ? upTo : m_began;
    if (trades.empty()) {
        return;
    }
    if (missed > 0) {
        market.missed += missed;
        market.coveredFrom = trades.front().at.milliseconds() + 1;
    }
    for (const Trade& trade : trades) {
        const Tick tick = tickOf(trade);
        keepMinute(market, market.base.push(tick));
        for (Track& track : market.tracks) {
            if (const auto closed = track.bars.push(tick)) {
                keep(index, track, *closed);
            }
        }
    }
    market.price = trades.back().price;
    market.at = trades.back().at;
    market.rate.emplace_back(upTo.milliseconds(), static_cast<std::int64_t>(trades.size()));
    while (market.rate.front().first < upTo.milliseconds() - LiveReading::rateSpan) {
        market.rate.pop_front();
    }
}

void LiveWatch::keep(std::size_t market, Track& track, const StampedBar& closed) {
    ++track.count;
    bool used = false;
    if (m_seed) {
        for (const std::size_t series : m_seed->markets[market].series) {
            if (m_seed->series[series].interval == track.bars.interval()) {
                arrive(series, closed);
                used = true;
            }
        }
    }
    if (used || !m_seed) {
        track.closed.push_back({closed, closed.first >= m_markets[market].coveredFrom});
    }
}

void LiveWatch::arrive(std::size_t series, const StampedBar& bar) {
    const LiveSeed::Series& about = m_seed->series[series];
    if (bar.first <= about.lastOpen) {
        return;
    }
    const std::int64_t knownAt = std::max(bar.first + about.interval + about.lag, m_frontier);
    const auto place = std::upper_bound(
        m_queue.begin(), m_queue.end(), std::pair(knownAt, series),
        [](const auto& one, const Arrival& other) { return one < std::pair(other.knownAt, other.series); });
    m_queue.insert(place, {series, bar.first, knownAt, bar.second});
}

void LiveWatch::advanceTo(Instant now) {
    std::int64_t frontier = now.milliseconds();
    m_began = m_began == Instant() ? now : m_began;
    const std::int64_t patient = std::max(now.milliseconds() - patience, m_frontier);
    const bool begins = now.milliseconds() - m_began.milliseconds() <= patience;
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        Market& market = m_markets[i];
        const std::int64_t settled = market.upTo.milliseconds() - settling;
        keepMinute(market, market.base.closeUntil(settled));
        for (Track& track : market.tracks) {
            if (const auto closed = track.bars.closeUntil(settled)) {
                keep(i, track, *closed);
            }
        }
        if (m_seed && !m_seed->markets[i].series.empty()) {
            const bool waits = begins && market.upTo == Instant();
            frontier = std::min(frontier, waits ? m_frontier : std::max(settled, patient));
        }
    }
    bringForward(frontier);
}

void LiveWatch::bringForward(std::int64_t until) {
    if (!m_engine || until < m_frontier) {
        return;
    }
    std::size_t taken = 0;
    for (; taken < m_queue.size() && m_queue[taken].knownAt <= until; ++taken) {
        holdUntil(m_queue[taken].knownAt);
        m_engine->take(m_queue[taken]);
    }
    m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(taken));
    holdUntil(until);
    m_engine->advanceTo(until);
    m_frontier = until;
}

/// The shares of the portfolio are those of the log throughout.
void LiveWatch::holdUntil(std::int64_t instant) {
    while (m_seed->shares && m_nextHold <= instant) {
        m_engine->advanceTo(m_nextHold - 1);
        m_engine->hold(*m_seed->shares);
        m_nextHold += Instant::millisecondsADay;
    }
}

std::int64_t LiveWatch::ticks() const {
    std::int64_t ticks = 0;
    for (const Market& market : m_markets) {
        ticks += market.base.used();
    }
    return ticks;
}

std::vector<StampedBar> LiveWatch::closedBars(std::size_t market, std::int64_t interval) const {
    std::vector<StampedBar> bars;
    if (const Track* track = find(m_markets.at(market), interval)) {
        for (const ClosedBar& one : track->closed) {
            bars.push_back(one.bar);
        }
    }
    return bars;
}

}  // namespace alem
