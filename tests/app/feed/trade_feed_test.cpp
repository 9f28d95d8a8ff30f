#include "app/feed/trade_feed.h"

#include <chrono>
#include <thread>

#include "tests/app/feed/source_process.h"

namespace alem::test {
namespace {

class TradeFeedTest : public testing::Test {
  protected:
    /// Watches until the condition holds, at most five seconds.
    template <class Condition>
    LiveReport watch(const std::string& way, const Condition& condition) {
        const auto address = FeedAddress::parse(m_source.plain(way));
        TradeFeed feed(*address, {*FeedPlan::parse("BTC/USD=BTCUSD@1m")}, {}, &Instant::now);
        std::atomic<bool> stop{false};
        LiveReport last;
        const auto begin = std::chrono::steady_clock::now();
        feed.run(stop, std::chrono::milliseconds(20), [&](const LiveReport& report) {
            last = report;
            stop = condition(report) || std::chrono::steady_clock::now() - begin > std::chrono::seconds(5);
        });
        return last;
    }
    LiveReport troubled(const std::string& way) {
        return watch(way, [](const LiveReport& report) { return report.troubles[0].has_value(); });
    }

    SourceProcess m_source;
};

TEST_F(TradeFeedTest, watchesTradesAsTheyCome) {
    std::int64_t first = 0;
    const LiveReport report = watch("good", [&](const LiveReport& one) {
        first = first == 0 ? one.reading.ticks : first;
        return one.reading.ticks > first + 60;
    });
    const LiveReading::Market& market = report.reading.markets[0];
    EXPECT_FALSE(report.troubles[0]);
    EXPECT_GT(report.reading.ticks, first);
    EXPECT_EQ(market.missed + market.repeated + market.late, 0);
    ASSERT_TRUE(market.price);
    EXPECT_TRUE(market.whole) << "from the beginning of the minute";
    EXPECT_LT(market.lag, 3000);
    EXPECT_FALSE(report.seeded);
}

TEST_F(TradeFeedTest, refusesWhatIsWrongAndSaysSo) {
    using Trouble = FeedTrouble;
    for (const auto& [way, trouble] :
         std::vector<std::pair<const char*, Trouble>>{{"html", Trouble::NotTrades},
                                                      {"object", Trouble::NotTrades},
                                                      {"deep", Trouble::NotTrades},
                                                      {"texttime", Trouble::NotTrades},
                                                      {"nullid", Trouble::NotTrades},
                                                      {"huge", Trouble::NotTrades},
                                                      {"unordered", Trouble::TradesDisordered},
                                                      {"duplicate", Trouble::TradesDisordered},
                                                      {"earlier", Trouble::NotAsked},
                                                      {"toomany", Trouble::NotAsked},
                                                      {"ahead", Trouble::TradesAhead},
                                                      {"bomb", Trouble::TooLarge},
                                                      {"endless", Trouble::TooLarge},
                                                      {"close", Trouble::CutShort},
                                                      {"429", Trouble::TooManyRequests},
                                                      {"500", Trouble::SourceFailed},
                                                      {"301", Trouble::Redirected}}) {
        const LiveReport report = troubled(way);
        ASSERT_TRUE(report.troubles[0]) << way;
        EXPECT_EQ(nameOf(report.troubles[0]->trouble), nameOf(trouble)) << way;
        EXPECT_EQ(report.reading.ticks, 0) << way << ": the whole answer is refused";
    }
}

TEST_F(TradeFeedTest, goesOnAfterTrouble) {
    const LiveReport report = watch("once/html", [](const LiveReport& one) { return one.reading.ticks > 0; });
    EXPECT_GT(report.reading.ticks, 0);
    EXPECT_FALSE(report.troubles[0]);
}

TEST_F(TradeFeedTest, gapsAreStated) {
    const LiveReport report = watch("gap", [](const LiveReport& one) { return one.reading.ticks > 0; });
    EXPECT_GE(report.reading.markets[0].missed, 2);
    EXPECT_FALSE(report.reading.markets[0].whole);
}

TEST_F(TradeFeedTest, patienceIsKept) {
    const LiveReport report = watch("weight", [](const LiveReport& one) { return one.reading.ticks > 0; });
    EXPECT_EQ(report.restsUntil.milliseconds() % 60'000, 0);
    EXPECT_GT(report.restsUntil, report.reading.at);
}

TEST_F(TradeFeedTest, stopsAtOnceWhileTheSourceDawdles) {
    const auto address = FeedAddress::parse(m_source.plain("drip"));
    TradeFeed feed(*address, {*FeedPlan::parse("BTC/USD=BTCUSD@1m")}, {}, &Instant::now);
    std::atomic<bool> stop{false};
    std::thread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop = true;
    });
    const auto begin = std::chrono::steady_clock::now();
    feed.run(stop, std::chrono::milliseconds(20), [](const LiveReport&) {});
    later.join();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
}

}  // namespace
}  // namespace alem::test
