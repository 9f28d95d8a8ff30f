#include "app/book/live_watch.h"

#include <algorithm>

#include "app/market/nearest.h"

namespace alem {

namespace {

constexpr std::int64_t settling = 1000;    ///< a bar closes by the clock so long after its end
constexpr std::int64_t patience = 90'000;  ///< so long the rules wait for a source that says nothing
constexpr std::int64_t rateSpan = 5000;

Tick tickOf(const Trade& trade) {
    return {trade.id, trade.at.milliseconds(), nearestDouble(trade.price), nearestDouble(trade.quantity)};
}

/// In percent, two decimals.
std::optional<Amount> changeOf(const Amount& price, const Amount& before) {
    constexpr int decimals = 6;
    if (!before.isPositive()) {
        return std::nullopt;
    }
    try {
        const Amount times = ratio(price, before, decimals, Rounding::HalfEven);
        return Amount::ofUnits(times.units() - powerOfTen(decimals), decimals - 2)
            .rounded(2, Rounding::HalfEven);
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
}

}  // namespace

LiveWatch::LiveWatch(std::vector<LivePair> pairs) : m_pairs(std::move(pairs)), m_markets(m_pairs.size()) {
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        trackOf(m_markets[i], m_pairs[i].interval);
    }
}

LiveWatch::Track& LiveWatch::trackOf(Market& market, std::int64_t interval) {
    const auto found = std::find_if(market.tracks.begin(), market.tracks.end(),
                                    [&](const Track& track) { return track.bars.interval() == interval; });
    return found == market.tracks.end() ? market.tracks.emplace_back(Track{TickBars(interval)}) : *found;
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
    m_queue = m_seed->pending;
    m_frontier = m_seed->engineAt;
    m_nextHold = (m_seed->engineAt / Instant::millisecondsADay + 1) * Instant::millisecondsADay;
    if (m_seed->engine) {
        m_engine = m_seed->engine->fork();
    }
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        for (const std::size_t series : m_seed->markets[i].series) {
            Track& track = trackOf(m_markets[i], m_seed->series[series].interval);
            std::erase_if(track.closed, [&](const ClosedBar& one) {
                return one.bar.first <= m_seed->series[series].lastOpen;
            });
            for (const ClosedBar& one : track.closed) {
                arrive(series, one.bar);
            }
        }
    }
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
        for (Track& track : market.tracks) {
            if (const auto closed = track.bars.push(tick)) {
                keep(index, track, *closed);
            }
        }
    }
    market.price = trades.back().price;
    market.at = trades.back().at;
    market.rate.emplace_back(upTo.milliseconds(), static_cast<std::int64_t>(trades.size()));
    while (market.rate.front().first < upTo.milliseconds() - rateSpan) {
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
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        Market& market = m_markets[i];
        const std::int64_t settled = market.upTo.milliseconds() - settling;
        for (Track& track : market.tracks) {
            if (const auto closed = track.bars.closeUntil(settled)) {
                keep(i, track, *closed);
            }
        }
        if (m_seed && !m_seed->markets[i].series.empty()) {
            frontier = std::min(frontier, std::max(settled, now.milliseconds() - patience));
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
        ticks += market.tracks.front().bars.used();
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

// ---- what is shown

LiveReading LiveWatch::reading(Instant now) const {
    LiveReading reading;
    reading.at = now;
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        reading.markets.push_back(readMarket(i, now));
        reading.ticks += reading.markets.back().ticks;
        reading.ticksPerSecond += reading.markets.back().ticksPerSecond;
    }
    if (m_seed) {
        readRules(reading);
        readValue(reading);
    }
    return reading;
}

LiveReading::Market LiveWatch::readMarket(std::size_t index, Instant now) const {
    const Market& market = m_markets[index];
    const Track& own = *find(market, m_pairs[index].interval);
    LiveReading::Market reading;
    reading.price = market.price;
    reading.at = market.price ? std::optional(market.at) : std::nullopt;
    reading.lag = std::max<std::int64_t>(0, now.milliseconds() - market.upTo.milliseconds());
    reading.ticks = own.bars.used();
    reading.late = own.bars.late();
    reading.repeated = own.bars.repeated();
    reading.missed = market.missed;
    reading.forming = own.bars.forming();
    reading.closed = own.count;
    reading.whole = reading.forming && reading.forming->first >= market.coveredFrom;
    if (m_seed) {
        reading.logged = m_seed->markets[index].logged;
    }
    if (reading.logged && market.price) {
        reading.change = changeOf(*market.price, reading.logged->price);
    }
    const std::int64_t begin = std::max(now.milliseconds() - rateSpan, m_began.milliseconds());
    const std::int64_t span = std::max<std::int64_t>(now.milliseconds() - begin, 1000);
    std::int64_t count = 0;
    for (const auto& [at, ticks] : market.rate) {
        count += at > now.milliseconds() - rateSpan ? ticks : 0;
    }
    reading.ticksPerSecond = (count * 1000 + span / 2) / span;
    return reading;
}

Signal LiveWatch::signalOf(const SignalEngine& engine, std::size_t rule) const {
    Signal signal = engine.signal(rule);
    signal.isUnknown = signal.isUnknown || engine.coverage(rule).bars == 0 || !engine.warm(rule);
    return signal;
}

void LiveWatch::readRules(LiveReading& reading) const {
    reading.doctrine = m_seed->doctrine;
    if (!m_engine) {
        return;
    }
    for (std::size_t i = 0; i < m_seed->rules.size(); ++i) {
        reading.rules.push_back(
            {m_seed->rules[i].id, m_seed->rules[i].logged, signalOf(*m_engine, i), std::nullopt, {}});
    }
    reading.whole = true;
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        for (const std::size_t series : m_seed->markets[i].series) {
            reading.whole = reading.whole && isWhole(m_markets[i], series);
        }
    }
    readForming(reading);
}

bool LiveWatch::isWhole(const Market& market, std::size_t series) const {
    const LiveSeed::Series& about = m_seed->series[series];
    const Track& track = *find(market, about.interval);
    std::int64_t last = about.lastOpen;
    const auto follows = [&](std::int64_t open) {
        return std::exchange(last, open) + about.interval == open || about.lastOpen < 0;
    };
    for (const ClosedBar& one : track.closed) {
        if (!one.whole || !follows(one.bar.first)) {
            return false;
        }
    }
    const auto& forming = track.bars.forming();
    return !forming || forming->first <= about.lastOpen ||
           (forming->first >= market.coveredFrom && follows(forming->first));
}

/// What the rules would say if the forming bars closed as they stand: a copy of the engine takes them. Each
/// rule counts at its first close that has one of them behind it.
void LiveWatch::readForming(LiveReading& reading) const {
    std::vector<Arrival> bars = m_queue;
    std::vector<bool> live(m_seed->series.size());
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        for (const std::size_t series : m_seed->markets[i].series) {
            const LiveSeed::Series& about = m_seed->series[series];
            const auto& forming = find(m_markets[i], about.interval)->bars.forming();
            if (forming && forming->first > about.lastOpen) {
                bars.push_back({series, forming->first,
                                std::max(forming->first + about.interval + about.lag, m_frontier),
                                forming->second});
                live[series] = true;
            }
        }
    }
    std::sort(bars.begin(), bars.end(), [](const Arrival& a, const Arrival& b) {
        return std::pair(a.knownAt, a.series) < std::pair(b.knownAt, b.series);
    });
    SignalEngine engine = m_engine->fork();
    for (auto bar = bars.begin(); bar != bars.end();) {
        const std::int64_t instant = bar->knownAt;
        engine.advanceTo(instant - 1);
        std::vector<std::size_t> before;
        for (std::size_t i = 0; i < reading.rules.size(); ++i) {
            before.push_back(engine.coverage(i).bars);
        }
        bool isLive = false;
        for (; bar != bars.end() && bar->knownAt == instant; ++bar) {
            engine.take(*bar);
            isLive = isLive || live[bar->series];
        }
        engine.advanceTo(instant);
        for (std::size_t i = 0; isLive && i < reading.rules.size(); ++i) {
            LiveReading::Rule& rule = reading.rules[i];
            if (engine.coverage(i).bars > before[i] && !rule.forming) {
                rule.forming = signalOf(engine, i);
                rule.closes = Instant::ofMilliseconds(instant);
            }
        }
    }
}

void LiveWatch::readValue(LiveReading& reading) const {
    reading.currency = m_seed->currency;
    reading.loggedValue = m_seed->value;
    std::optional<Amount> sum = Amount::zero(m_seed->decimals);
    for (const LiveSeed::Holding& holding : m_seed->holdings) {
        std::optional<Amount> value = holding.logged;
        const auto price = holding.market ? m_markets[*holding.market].price : std::nullopt;
        try {
            if (price) {
                PricePath path = holding.rest;
                path.steps.insert(path.steps.begin(), holding.step);
                path.steps.front().point.price = *price;
                value = path.convert(holding.quantity, m_seed->decimals);
            }
            sum = sum && value ? std::optional(*sum + *value) : std::nullopt;
        } catch (const AmountOverflow&) {
            sum.reset();
        }
        ++(price ? reading.livePrices : reading.loggedPrices);
    }
    reading.value = sum;
}

}  // namespace alem
