#include "app/feed/feed_schedule.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

using Purpose = FeedQuestion::Purpose;

const Instant noon = *Instant::parse("2026-03-02T12:00:10Z");

Instant at(const char* text) {
    return *Instant::parse(text);
}

FeedPlan plan(const char* text = "BTC/USD=BTCUSD@1h") {
    return *FeedPlan::parse(text);
}

/// The longest back-off, always.
std::int64_t longest(std::int64_t below) {
    return below - 1;
}

FeedSchedule schedule(const std::vector<FeedPlan>& plans = {plan()}, const FeedRules& rules = {}) {
    return {plans, rules, &longest};
}

KnownBar barAt(const char* open) {
    return {at(open), Amount::parse("60000").value()};
}

NewBars barsUntil(const char* open, bool more = false) {
    NewBars bars;
    bars.count = 3;
    bars.last = at(open);
    bars.more = more;
    return bars;
}

FeedFailure failure(FeedTrouble trouble, std::optional<std::int64_t> retryAfter = {}) {
    FeedFailure failure{trouble, 0, {}};
    failure.retryAfterSeconds = retryAfter;
    return failure;
}

TEST(FeedScheduleTest, asksOfTheUnknownForTheLatestClosedBars) {
    auto feed = schedule();
    const FeedStep step = feed.next(noon);
    ASSERT_TRUE(step.ask);
    EXPECT_EQ(step.ask->purpose, Purpose::Collect);
    EXPECT_FALSE(step.ask->from);
    EXPECT_EQ(step.ask->to, at("2026-03-02T12:00:00Z"));
    EXPECT_EQ(step.ask->path(), "/api/v3/klines?symbol=BTCUSD&interval=1h&endTime=1772452799999&limit=1000");
}

TEST(FeedScheduleTest, aBarIsLeftToSettle) {
    auto feed = schedule();
    EXPECT_EQ(feed.next(at("2026-03-02T12:00:04.999Z")).ask->to, at("2026-03-02T11:00:00Z"));
    EXPECT_EQ(feed.next(at("2026-03-02T12:00:05Z")).ask->to, at("2026-03-02T12:00:00Z"));
}

TEST(FeedScheduleTest, confirmsWhatIsKnownThenAsksForWhatComesAfterIt) {
    auto feed = schedule();
    feed.know(0, barAt("2026-03-02T08:00:00Z"));
    const auto first = feed.next(noon).ask;
    ASSERT_TRUE(first);
    EXPECT_EQ(first->purpose, Purpose::Confirm);
    EXPECT_EQ(first->from, at("2026-03-02T08:00:00Z"));
    EXPECT_EQ(first->to, at("2026-03-02T09:00:00Z"));
    EXPECT_EQ(first->limit, 1);
    feed.asked(*first, noon);
    feed.answered(*first, Confirmed{}, noon);
    EXPECT_FALSE(feed.next(noon).ask) << "not two questions within a second";
    const auto second = feed.next(noon.plusMilliseconds(1000)).ask;
    ASSERT_TRUE(second);
    EXPECT_EQ(second->purpose, Purpose::Collect);
    EXPECT_TRUE(second->confirmed);
    EXPECT_EQ(second->from, at("2026-03-02T09:00:00Z"));
    EXPECT_EQ(second->to, at("2026-03-02T12:00:00Z"));
    EXPECT_FALSE(feed.allSettled());
}

TEST(FeedScheduleTest, restsUntilTheNextBarCloses) {
    auto feed = schedule();
    const auto question = *feed.next(noon).ask;
    feed.answered(question, barsUntil("2026-03-02T11:00:00Z"), noon);
    EXPECT_TRUE(feed.allSettled());
    EXPECT_EQ(feed.next(noon).at, at("2026-03-02T13:00:05Z"));
    EXPECT_FALSE(feed.next(at("2026-03-02T13:00:04Z")).ask);
    const auto next = feed.next(at("2026-03-02T13:00:05Z")).ask;
    ASSERT_TRUE(next);
    EXPECT_EQ(next->from, at("2026-03-02T12:00:00Z"));
    EXPECT_FALSE(next->confirmed);
    feed.answered(*next, NothingNew{}, at("2026-03-02T13:00:05Z"));
    EXPECT_EQ(feed.next(noon).at, at("2026-03-02T13:01:05Z")) << "late: again after `every`";
}

TEST(FeedScheduleTest, nothingIsAskedWhereNoBarCanHaveClosed) {
    auto feed = schedule();
    feed.know(0, barAt("2026-03-02T11:00:00Z"));
    feed.answered(*feed.next(noon).ask, Confirmed{}, noon);
    EXPECT_TRUE(feed.allSettled());
    EXPECT_EQ(feed.next(noon).at, at("2026-03-02T13:00:05Z"));
}

TEST(FeedScheduleTest, goesOnAtOnceWhileThereIsMore) {
    auto feed = schedule();
    feed.answered(*feed.next(noon).ask, barsUntil("2026-02-10T00:00:00Z", true), noon);
    EXPECT_FALSE(feed.allSettled());
    const auto next = feed.next(noon).ask;
    ASSERT_TRUE(next);
    EXPECT_EQ(next->from, at("2026-02-10T01:00:00Z"));
}

TEST(FeedScheduleTest, backsOffTwiceAsLongEachTimeUpToAQuarterOfAnHour) {
    auto feed = schedule();
    Instant now = noon;
    for (const std::int64_t seconds : {5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900}) {
        const auto question = feed.next(now).ask;
        ASSERT_TRUE(question);
        feed.answered(*question, failure(FeedTrouble::Unreachable), now);
        EXPECT_EQ(feed.next(now).at, now.plusMilliseconds(seconds * 1000));
        EXPECT_FALSE(feed.next(now.plusMilliseconds(seconds * 1000 - 1)).ask);
        now = now.plusMilliseconds(seconds * 1000);
    }
    feed.answered(*feed.next(now).ask, NothingNew{}, now);
    EXPECT_FALSE(feed.series()[0].trouble);
    now = now.plusHours(1);
    feed.answered(*feed.next(now).ask, failure(FeedTrouble::SourceFailed), now);
    EXPECT_EQ(feed.next(now).at, now.plusMilliseconds(5000)) << "success forgets";
}

TEST(FeedScheduleTest, theJitterIsWithinHalf) {
    FeedSchedule shortest({plan()}, {}, [](std::int64_t) { return std::int64_t{0}; });
    shortest.answered(*shortest.next(noon).ask, failure(FeedTrouble::TimedOut), noon);
    EXPECT_EQ(shortest.next(noon).at, noon.plusMilliseconds(2500));
}

TEST(FeedScheduleTest, patienceAskedForHoldsForTheWholeSource) {
    auto feed = schedule({plan(), plan("ETH/USD=ETHUSD@1h")});
    const auto first = *feed.next(noon).ask;
    feed.answered(first, failure(FeedTrouble::TooManyRequests, 77), noon);
    EXPECT_EQ(feed.next(noon).at, noon.plusMilliseconds(77'000));
    EXPECT_FALSE(feed.next(noon.plusMilliseconds(76'999)).ask);
    const auto other = feed.next(noon.plusMilliseconds(77'000)).ask;
    ASSERT_TRUE(other);
    EXPECT_EQ(other->series, 1U);
    feed.answered(*other, failure(FeedTrouble::Banned), noon.plusMilliseconds(77'000));
    EXPECT_EQ(feed.restsUntil(), noon.plusMilliseconds(137'000)) << "a minute where nothing is said";
}

TEST(FeedScheduleTest, noPatienceIsForever) {
    auto feed = schedule();
    feed.answered(*feed.next(noon).ask, failure(FeedTrouble::Banned, INT64_MAX), noon);
    EXPECT_EQ(feed.restsUntil(), noon.plusHours(24));
}

TEST(FeedScheduleTest, theWeightOfTheMinuteIsKept) {
    auto feed = schedule();
    feed.used(999, noon);
    EXPECT_TRUE(feed.next(noon).ask);
    feed.used(1000, noon);
    EXPECT_EQ(feed.next(noon).at, at("2026-03-02T12:01:00Z"));
}

TEST(FeedScheduleTest, anotherBarIsConfirmedAgain) {
    auto feed = schedule();
    feed.know(0, barAt("2026-03-02T08:00:00Z"));
    Instant now = noon;
    feed.answered(*feed.next(now).ask, Confirmed{}, now);
    feed.answered(*feed.next(now).ask, Doubtful{}, now);
    const auto again = feed.next(now).ask;
    EXPECT_EQ(again->purpose, Purpose::Confirm);
    feed.answered(*again, failure(FeedTrouble::OtherBar), now);
    now = now.plusMilliseconds(5000);
    EXPECT_EQ(feed.next(now).ask->purpose, Purpose::Confirm) << "nothing is taken until they agree";
}

TEST(FeedScheduleTest, takesTurns) {
    auto feed = schedule({plan(), plan("ETH/USD=ETHUSD@1h")});
    const auto first = *feed.next(noon).ask;
    feed.answered(first, barsUntil("2026-02-10T00:00:00Z", true), noon);
    EXPECT_NE(feed.next(noon).ask->series, first.series);
}

TEST(FeedScheduleTest, aSeriesMayBeginOnADay) {
    FeedRules rules;
    rules.since = at("2026-01-01T00:00:00Z");
    EXPECT_EQ(schedule({plan()}, rules).next(noon).ask->from, at("2026-01-01T00:00:00Z"));
    EXPECT_FALSE(FeedSchedule({}, {}, &longest).next(noon).ask);
}

}  // namespace
}  // namespace alem
