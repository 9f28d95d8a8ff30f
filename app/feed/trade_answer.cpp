#include "app/feed/trade_answer.h"

#include <algorithm>

namespace alem {

namespace {

constexpr std::int64_t clockTolerance = 10'000;

FeedFailure failed(FeedTrouble trouble, std::string said = {}) {
    return {trouble, 200, std::move(said)};
}

/// The batch, or why the trades cannot be believed.
TradeFinding examine(const TradeQuestion& question, std::vector<Trade> trades, Instant receivedAt) {
    TradeBatch batch;
    batch.full = std::ssize(trades) >= question.limit;
    if (std::ssize(trades) > question.limit) {
        return failed(FeedTrouble::NotAsked, std::to_string(trades.size()));
    }
    for (std::size_t i = 0; i < trades.size(); ++i) {
        if (i > 0 && trades[i].id <= trades[i - 1].id) {
            return failed(FeedTrouble::TradesDisordered, std::to_string(trades[i].id));
        }
        if (trades[i].at > receivedAt.plusMilliseconds(clockTolerance)) {
            return failed(FeedTrouble::TradesAhead, trades[i].at.text());
        }
    }
    if (question.newest && question.next) {
        std::erase_if(trades, [&](const Trade& trade) { return trade.id < *question.next; });
    }
    if (trades.empty()) {
        return batch;
    }
    const std::int64_t first = question.next.value_or(trades.front().id);
    if (trades.front().id < first) {
        return failed(FeedTrouble::NotAsked, std::to_string(trades.front().id));
    }
    if (!question.next && question.from && trades.front().at < *question.from) {
        return failed(FeedTrouble::NotAsked, trades.front().at.text());
    }
    batch.missed = trades.back().id - first + 1 - std::ssize(trades);
    batch.trades = std::move(trades);
    return batch;
}

}  // namespace

std::string TradeQuestion::path() const {
    std::string path = "/api/v3/aggTrades?symbol=" + symbol;
    if (next && !newest) {
        path += "&fromId=" + std::to_string(*next);
    } else if (from && !newest) {
        path += "&startTime=" + std::to_string(from->milliseconds());
    }
    return path + "&limit=" + std::to_string(limit);
}

TradeFinding judge(const TradeQuestion& question, const HttpAnswer& answer, Instant receivedAt) {
    if (auto failure = failureOf(answer)) {
        return *std::move(failure);
    }
    auto trades = readTrades(answer.body);
    if (!trades) {
        FeedFailure failure = failed(FeedTrouble::NotTrades);
        failure.fault = trades.error();
        return failure;
    }
    return examine(question, std::move(*trades), receivedAt);
}

TradeAnswer ask(HttpClient& client, const TradeQuestion& question, const std::function<Instant()>& clock,
                const std::atomic<bool>& stop) {
    const HttpAnswer answer = client.get(question.path(), stop);
    if (answer.fault == HttpFault::Cancelled) {
        return {TradeBatch{}, true};
    }
    return {judge(question, answer, clock()), false, answer.usedWeight};
}

}  // namespace alem
