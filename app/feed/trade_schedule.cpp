#include "app/feed/trade_schedule.h"

#include <algorithm>
#include <utility>

namespace alem {

TradeSchedule::TradeSchedule(const std::vector<std::string>& symbols, Instant from, const TradeRules& rules,
                             std::function<std::int64_t(std::int64_t)> random)
    : m_rules(rules), m_patience(rules, std::move(random)) {
    for (const std::string& symbol : symbols) {
        m_markets.push_back({symbol, from, {}, false, false, {}, {}, 0, 0, {}});
    }
}

/// Between two questions about one market: so many markets must not use up a minute in its first seconds.
std::int64_t TradeSchedule::pace() const {
    constexpr std::int64_t minute = 60'000;
    const auto weight = static_cast<std::int64_t>(m_markets.size()) * m_rules.weight;
    return std::max<std::int64_t>(m_rules.every.count(),
                                  weight * minute / std::max<std::int64_t>(m_rules.weightPerMinute, 1));
}

TradeStep TradeSchedule::next(Instant now) const {
    const auto first = std::min_element(
        m_markets.begin(), m_markets.end(),
        [](const TradeMarket& a, const TradeMarket& b) { return a.nextAttempt < b.nextAttempt; });
    if (first == m_markets.end()) {
        return {std::nullopt, Instant::farFuture()};
    }
    const Instant at = m_patience.mayAsk(m_rules.weight, std::max(first->nextAttempt, now));
    if (at > now) {
        return {std::nullopt, at};
    }
    TradeQuestion question;
    question.market = static_cast<std::size_t>(first - m_markets.begin());
    question.symbol = first->symbol;
    question.next = first->next;
    question.newest = first->newest;
    question.limit = m_rules.limit;
    if (!first->next) {
        question.from = first->from;
    }
    return {question, now};
}

void TradeSchedule::answered(const TradeQuestion& question, const TradeFinding& finding, Instant now) {
    TradeMarket& market = m_markets.at(question.market);
    if (const auto* failure = std::get_if<FeedFailure>(&finding)) {
        market.nextAttempt = m_patience.failed(market.failures, *failure, now);
        market.failures += 1;
        market.trouble = *failure;
        return;
    }
    const auto& batch = std::get<TradeBatch>(finding);
    market.failures = 0;
    market.trouble.reset();
    market.lastAnswer = now;
    market.jumps += question.newest ? 1 : 0;
    market.newest = false;
    if (!batch.trades.empty()) {
        market.next = batch.trades.back().id + 1;
    }
    const bool more = batch.full && !question.newest;
    market.caughtUp = market.caughtUp || !more;
    market.nextAttempt = more ? now : now.plusMilliseconds(pace());
    if (more && !batch.trades.empty()) {
        const std::int64_t lag = now.milliseconds() - batch.trades.back().at.milliseconds();
        market.newest = lag > (market.caughtUp ? m_rules.mostLag : m_rules.mostFirstLag).count();
    }
}

}  // namespace alem
