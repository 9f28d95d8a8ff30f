#include "app/feed/trade_feed.h"

#include <algorithm>
#include <random>
#include <thread>
#include <utility>

#include "app/book/price_series.h"

namespace alem {

namespace {

constexpr std::int64_t longestRest = 50;
constexpr std::int64_t tellAtLeastEvery = 1000;

/// Somebody looks at it: a source that does not answer must not leave old figures standing for long.
HttpLimits quickLimits() {
    HttpLimits limits;
    limits.mostBytes = std::size_t{4} << 20U;
    limits.connecting = std::chrono::milliseconds(4'000);
    limits.whole = std::chrono::milliseconds(6'000);
    return limits;
}

std::vector<std::string> symbolsOf(const std::vector<FeedPlan>& plans) {
    std::vector<std::string> symbols;
    symbols.reserve(plans.size());
    for (const FeedPlan& plan : plans) {
        symbols.push_back(plan.symbol);
    }
    return symbols;
}

/// The beginning of the minute, so that its bar is whole.
Instant beginning(Instant now) {
    constexpr std::int64_t minute = 60'000;
    return Instant::ofMilliseconds(now.milliseconds() / minute * minute);
}

std::function<std::int64_t(std::int64_t)> chance() {
    return [engine = std::mt19937_64(std::random_device{}())](std::int64_t below) mutable {
        return std::uniform_int_distribution<std::int64_t>(0, below - 1)(engine);
    };
}

}  // namespace

std::vector<LivePair> livePairs(const FeedAddress& address, const std::vector<FeedPlan>& plans) {
    std::vector<LivePair> pairs;
    pairs.reserve(plans.size());
    for (const FeedPlan& plan : plans) {
        pairs.push_back({plan.asset, plan.quote, plan.milliseconds(), address.name() + " " + plan.symbol});
    }
    return pairs;
}

TradeFeed::TradeFeed(FeedAddress address, const std::vector<FeedPlan>& plans,
                     const std::filesystem::path& authorities, std::function<Instant()> clock,
                     const TradeRules& rules)
    : m_clock(std::move(clock)),
      m_plans(plans),
      m_pairs(livePairs(address, plans)),
      m_filled(plans.size()),
      m_client(std::move(address), authorities, quickLimits()),
      m_schedule(symbolsOf(plans), beginning(m_clock()), rules, chance()),
      m_watch(m_pairs) {
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        m_watch.coverFrom(i, m_schedule.markets()[i].from);
    }
}

void TradeFeed::seed(std::shared_ptr<const LiveSeed> seed) {
    const std::lock_guard lock(m_mutex);
    m_next = std::move(seed);
}

void TradeFeed::takeSeed() {
    std::shared_ptr<const LiveSeed> next;
    {
        const std::lock_guard lock(m_mutex);
        next = std::exchange(m_next, nullptr);
    }
    if (next) {
        m_watch.reseed(std::move(next));
        m_seeded = true;
    }
}

/// The bars that form now began before the watch did: their minutes up to it come as klines. Where that fails
/// they are not whole, and said to be so. False if the source must not be asked anything else now.
bool TradeFeed::fill(const TradeQuestion& first, const std::atomic<bool>& stop) {
    constexpr std::int64_t minute = 60'000;
    FeedQuestion question;
    question.plan = m_plans[first.market];
    question.plan.interval = *feedIntervalNamed("1m");
    question.to = m_schedule.markets()[first.market].from;
    question.from = question.to.plusMilliseconds(-question.limit * minute);
    m_schedule.asked(m_clock());
    const FeedAnswer answer = ask(m_client, question, m_clock, stop);
    if (answer.usedWeight) {
        m_schedule.used(*answer.usedWeight, m_clock());
    }
    if (const auto* bars = std::get_if<NewBars>(&answer.finding)) {
        const auto history =
            readKlineHistory(bars->bytes, {.knownAt = m_clock(), .intervalSeconds = minute / 1000});
        const bool reaches = history && bars->last.plusMilliseconds(minute) == question.to;
        if (reaches && bars->missing == 0) {
            m_watch.fill(first.market, seriesOf(*history));
        }
    }
    const auto* failure = std::get_if<FeedFailure>(&answer.finding);
    const bool patience = failure != nullptr && (failure->trouble == FeedTrouble::TooManyRequests ||
                                                 failure->trouble == FeedTrouble::Banned);
    if (patience) {
        m_schedule.answered(first, *failure, m_clock());
    }
    return !patience && !answer.cancelled;
}

void TradeFeed::step(const std::atomic<bool>& stop) {
    const TradeStep next = m_schedule.next(m_clock());
    if (!next.ask) {
        const std::int64_t rest = next.at.milliseconds() - m_clock().milliseconds();
        std::this_thread::sleep_for(
            std::chrono::milliseconds(std::clamp<std::int64_t>(rest, 1, longestRest)));
        return;
    }
    if (!m_filled[next.ask->market]) {
        m_filled[next.ask->market] = true;
        if (!fill(*next.ask, stop)) {
            return;
        }
    }
    const Instant asked = m_clock();
    m_schedule.asked(asked);
    const TradeAnswer answer = ask(m_client, *next.ask, m_clock, stop);
    if (answer.cancelled) {
        return;
    }
    const Instant now = m_clock();
    if (answer.usedWeight) {
        m_schedule.used(*answer.usedWeight, now);
    }
    m_schedule.answered(*next.ask, answer.finding, now);
    if (const auto* batch = std::get_if<TradeBatch>(&answer.finding)) {
        const bool more = batch->full && !next.ask->newest && !batch->trades.empty();
        m_watch.take(next.ask->market, batch->trades, batch->missed,
                     more ? std::min(batch->trades.back().at, asked) : asked);
    }
}

LiveReport TradeFeed::report() const {
    LiveReport report;
    report.reading = m_watch.reading(m_clock());
    for (const TradeMarket& market : m_schedule.markets()) {
        report.troubles.push_back(market.trouble);
        report.jumps.push_back(market.jumps);
    }
    report.restsUntil = m_schedule.restsUntil();
    report.seeded = m_seeded;
    return report;
}

void TradeFeed::run(const std::atomic<bool>& stop, std::chrono::milliseconds often,
                    const std::function<void(const LiveReport&)>& tell) {
    using Steady = std::chrono::steady_clock;
    std::optional<Steady::time_point> told;
    std::int64_t ticks = -1;
    while (!stop) {
        takeSeed();
        step(stop);
        m_watch.advanceTo(m_clock());
        const auto since = told ? Steady::now() - *told : std::chrono::hours(1);
        if (stop || since < often) {
            continue;
        }
        const std::int64_t now = m_watch.ticks();
        if (std::exchange(ticks, now) != now || since >= std::chrono::milliseconds(tellAtLeastEvery)) {
            told = Steady::now();
            tell(report());
        }
    }
}

}  // namespace alem
