#include <algorithm>
#include <utility>

#include "app/book/live_watch.h"

// What a watch shows.

namespace alem {

namespace {

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
    reading.ticks = market.base.used();
    reading.late = market.base.late();
    reading.repeated = market.base.repeated();
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
    const std::int64_t begin = std::max(now.milliseconds() - LiveReading::rateSpan, m_began.milliseconds());
    const std::int64_t span = std::max<std::int64_t>(now.milliseconds() - begin, 1000);
    std::int64_t count = 0;
    for (const auto& [at, ticks] : market.rate) {
        count += at > now.milliseconds() - LiveReading::rateSpan ? ticks : 0;
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
        before.reserve(reading.rules.size());
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
