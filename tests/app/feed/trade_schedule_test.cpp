#include "app/feed/trade_schedule.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

const Instant noon = *Instant::parse("2026-03-02T12:00:10Z");
const Instant began = *Instant::parse("2026-03-02T12:00:00Z");

std::int64_t longest(std::int64_t below) {
    return below - 1;
}

TradeSchedule schedule(const std::vector<std::string>& symbols = {"BTCUSDT"}, const TradeRules& rules = {}) {
    return {symbols, began, rules, &longest};
}

TradeBatch batch(std::int64_t last, Instant at, bool full = false) {
    TradeBatch batch;
    batch.trades = {{last, at, *Amount::parse("1"), *Amount::parse("1")}};
    batch.full = full;
    return batch;
}

/// Trades with these numbers, a second apart.
std::string answerOf(const std::vector<std::int64_t>& numbers) {
    std::string text = "[";
    for (const std::int64_t number : numbers) {
        text += (text.size() > 1 ? "," : "") + std::string(R"({"a":)") + std::to_string(number) +
                R"(,"p":"60000.10","q":"0.5","T":)" + std::to_string(began.milliseconds() + number * 1000) +
                "}";
    }
    return text + "]";
}

TradeFinding judged(const std::string& body, std::optional<std::int64_t> next = 1, bool newest = false,
                    std::int64_t limit = 5) {
    TradeQuestion question;
    question.next = next;
    question.newest = newest;
    question.from = began;
    question.limit = limit;
    HttpAnswer answer;
    answer.status = 200;
    answer.body = body;
    return judge(question, answer, noon);
}

FeedTrouble troubleOf(const TradeFinding& finding) {
    const auto* failure = std::get_if<FeedFailure>(&finding);
    EXPECT_NE(failure, nullptr);
    return failure == nullptr ? FeedTrouble::Unreachable : failure->trouble;
}

TEST(TradeAnswerTest, takesWhatFollows) {
    const auto finding = judged(answerOf({1, 2, 3}));
    ASSERT_TRUE(std::holds_alternative<TradeBatch>(finding));
    const auto& batch = std::get<TradeBatch>(finding);
    EXPECT_EQ(batch.trades.size(), 3U);
    EXPECT_EQ(batch.missed, 0);
    EXPECT_FALSE(batch.full);
    EXPECT_TRUE(std::get<TradeBatch>(judged(answerOf({1, 2, 3, 4, 5}))).full);
    EXPECT_TRUE(std::get<TradeBatch>(judged("[]")).trades.empty());
    EXPECT_TRUE(std::holds_alternative<TradeBatch>(judged(answerOf({0}), std::nullopt)));
}

TEST(TradeAnswerTest, countsWhatIsNotThere) {
    EXPECT_EQ(std::get<TradeBatch>(judged(answerOf({3, 4, 7}))).missed, 4);
    const auto jumped = std::get<TradeBatch>(judged(answerOf({8, 9}), 3, true));
    EXPECT_EQ(jumped.missed, 5);
    const auto overlapping = std::get<TradeBatch>(judged(answerOf({1, 2, 3, 4}), 3, true));
    EXPECT_EQ(overlapping.missed, 0);
    EXPECT_EQ(overlapping.trades.front().id, 3) << "the newest ones may be known in part";
    EXPECT_TRUE(std::get<TradeBatch>(judged(answerOf({1, 2}), 3, true)).trades.empty());
}

TEST(TradeAnswerTest, refusesWhatWasNotAskedOrContradictsItself) {
    EXPECT_EQ(troubleOf(judged(answerOf({0, 1}))), FeedTrouble::NotAsked);
    EXPECT_EQ(troubleOf(judged(answerOf({1, 2, 3, 4, 5, 6}))), FeedTrouble::NotAsked);
    EXPECT_EQ(troubleOf(judged(answerOf({0, 2}), std::nullopt, false, 1)), FeedTrouble::NotAsked);
    EXPECT_EQ(troubleOf(judged(answerOf({2, 1}))), FeedTrouble::TradesDisordered);
    EXPECT_EQ(troubleOf(judged(answerOf({1, 1}))), FeedTrouble::TradesDisordered);
    EXPECT_EQ(troubleOf(judged(answerOf({1, 21}))), FeedTrouble::TradesAhead);
    EXPECT_EQ(troubleOf(judged("{}")), FeedTrouble::NotTrades);
    EXPECT_EQ(troubleOf(judged(R"([{"a":1,"p":"x","q":"1","T":1772452800000}])")), FeedTrouble::NotTrades);
    HttpAnswer refused;
    refused.status = 429;
    refused.retryAfterSeconds = 7;
    const auto finding = judge(TradeQuestion{}, refused, noon);
    EXPECT_EQ(troubleOf(finding), FeedTrouble::TooManyRequests);
    EXPECT_EQ(std::get<FeedFailure>(finding).retryAfterSeconds, 7);
}

TEST(TradeScheduleTest, beginsWithTheMinuteThenGoesByNumbers) {
    auto feed = schedule();
    const auto first = feed.next(noon).ask;
    ASSERT_TRUE(first);
    EXPECT_EQ(first->path(), "/api/v3/aggTrades?symbol=BTCUSDT&startTime=1772452800000&limit=1000");
    feed.answered(*first, TradeBatch{}, noon);
    EXPECT_EQ(feed.next(noon).at, noon.plusMilliseconds(1000));
    const auto again = feed.next(noon.plusMilliseconds(1000)).ask;
    EXPECT_EQ(again->from, began) << "no trade yet";
    feed.answered(*again, batch(41, noon), noon);
    EXPECT_EQ(feed.next(noon.plusMilliseconds(1000)).ask->path(),
              "/api/v3/aggTrades?symbol=BTCUSDT&fromId=42&limit=1000");
}

TEST(TradeScheduleTest, asksAgainAtOnceWhileAnswersAreFull) {
    auto feed = schedule();
    feed.answered(*feed.next(noon).ask, batch(41, began, true), noon);
    const auto next = feed.next(noon).ask;
    ASSERT_TRUE(next);
    EXPECT_EQ(next->next, 42);
    EXPECT_FALSE(next->newest) << "ten seconds behind";
}

TEST(TradeScheduleTest, tooFarBehindItJumpsToTheNewest) {
    auto feed = schedule();
    feed.answered(*feed.next(noon).ask, batch(41, noon), noon);
    Instant now = noon.plusMilliseconds(3'600'000);
    feed.answered(*feed.next(now).ask, batch(1041, noon, true), now);
    const auto jump = feed.next(now).ask;
    ASSERT_TRUE(jump);
    EXPECT_TRUE(jump->newest);
    EXPECT_EQ(jump->next, 1042) << "so that the gap is counted";
    EXPECT_EQ(jump->path(), "/api/v3/aggTrades?symbol=BTCUSDT&limit=1000");
    feed.answered(*jump, batch(99'999, now, true), now);
    EXPECT_EQ(feed.markets()[0].jumps, 1);
    EXPECT_FALSE(feed.next(now).ask) << "the newest ones are full by nature";
    EXPECT_FALSE(feed.next(now.plusMilliseconds(1000)).ask->newest);
    feed.answered(*feed.next(now.plusMilliseconds(1000)).ask, batch(100'000, noon), now);
    EXPECT_FALSE(feed.next(now.plusMilliseconds(1000)).ask->newest) << "a quiet market is not behind";
}

TEST(TradeScheduleTest, neverBeyondTheWeight) {
    auto feed = schedule();
    int asked = 0;
    Instant now = noon;
    for (auto step = feed.next(now); step.ask; step = feed.next(now)) {
        feed.asked(now);
        feed.answered(*step.ask, batch(1 + asked++, now, true), now);
    }
    EXPECT_EQ(asked, 250) << "four each, a thousand a minute";
    EXPECT_EQ(feed.next(now).at, *Instant::parse("2026-03-02T12:01:00Z"));
    auto other = schedule();
    other.used(997, now);
    EXPECT_FALSE(other.next(now).ask) << "somebody else has used it up";
    other = schedule();
    other.used(996, now);
    EXPECT_TRUE(other.next(now).ask);
}

TEST(TradeScheduleTest, manyMarketsAreAskedMoreSlowly) {
    auto feed = schedule({"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"});
    Instant now = began;
    int asked = 0;
    while (now < began.plusMilliseconds(60'000)) {
        const auto step = feed.next(now);
        if (step.ask) {
            feed.asked(now);
            feed.answered(*step.ask, batch(++asked, now), now);
        } else {
            ASSERT_GT(step.at, now);
            ASSERT_LT(step.at, now.plusMilliseconds(3000)) << "no minute is used up in its first seconds";
            now = step.at;
        }
    }
    EXPECT_EQ(asked, 250);
}

TEST(TradeScheduleTest, backsOffAndRests) {
    auto feed = schedule({"A", "B"});
    Instant now = noon;
    FeedFailure failure{FeedTrouble::Unreachable, 0, {}};
    const auto first = *feed.next(now).ask;
    feed.answered(first, failure, now);
    EXPECT_EQ(feed.next(now).ask->symbol, "B");
    feed.answered(*feed.next(now).ask, batch(1, now), now);
    EXPECT_EQ(feed.markets()[0].nextAttempt, now.plusMilliseconds(2000));
    failure.trouble = FeedTrouble::TooManyRequests;
    failure.retryAfterSeconds = 77;
    feed.answered(first, failure, now);
    EXPECT_EQ(feed.next(now).at, now.plusMilliseconds(77'000)) << "the whole source rests";
}

}  // namespace
}  // namespace alem
