#include "app/book/live_watch.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "app/audit/sha256.h"
#include "app/book/interventions.h"
#include "tests/app/book/fold.h"

namespace alem {
namespace {

constexpr std::int64_t day = Instant::millisecondsADay;
const Day firstDay = *Day::of(2026, 1, 1);

Instant dayAt(int number, std::int64_t milliseconds = 0) {
    return Instant::startOf(firstDay.plus(number)).plusMilliseconds(milliseconds);
}

/// The prices at which a day traded, in their order.
using Prices = std::vector<int>;

struct History {
    Fold fold{"Etc/UTC"};
    std::int64_t files = 0;

    void import(int first, const std::vector<Prices>& days) {
        std::string text = "date,open,high,low,close,volume\n";
        for (std::size_t i = 0; i < days.size(); ++i) {
            const auto [low, high] = std::minmax_element(days[i].begin(), days[i].end());
            text += firstDay.plus(first + static_cast<int>(i)).text();
            for (const int price : {days[i].front(), *high, *low, days[i].back()}) {
                text += ',' + std::to_string(price);
            }
            text += ',' + std::to_string(days[i].size()) + '\n';
        }
        PriceHistoryFacts facts;
        facts.asset = AssetId::of("BTC");
        facts.quote = AssetId::of("USD");
        facts.interval = day / 1000;
        facts.last = Instant::farFuture();
        facts.source = "Venue";
        facts.evidence = sha256(text);
        fold.keep(facts.evidence, text);
        fold.tell(PriceHistoryImported(facts), dayAt(first + static_cast<int>(days.size()), 1000));
    }
    void adopt(const std::vector<std::string>& sentences) {
        DoctrineFacts facts;
        facts.document.version = 1;
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            DoctrineRule rule;
            rule.id = RuleId::of("R" + std::to_string(i + 1));
            rule.sentence = sentences[i];
            facts.document.rules.push_back(rule);
        }
        fold.tell(DoctrineAdopted(facts), dayAt(0, 1000));
    }
};

const std::vector<std::string> sentences{
    "ON 1d WHEN return(BTC,1d) <= -10% THEN freeze(purchase) UNTIL return(BTC,1d) > -5%; KEEP 2d",
    "ON 1d WHEN vol_yz(BTC,5d) >= 60% FOR 2 closes THEN notify(committee) UNTIL vol_yz(BTC,5d) < 50%",
    "ON 1d WHEN drawdown(BTC,10d) >= 20% THEN notify(board) UNTIL drawdown(BTC,10d) < 10%; COOLDOWN 3d; "
    "INHIBITED BY R1"};

const std::vector<LivePair> pairs{{AssetId::of("BTC"), AssetId::of("USD"), 60'000, "source BTCUSD"}};

LiveWatch watchOf(const Books& books, Instant now) {
    LiveWatch watch(pairs);
    watch.reseed(makeLiveSeed(books, pairs, books.reporting(), now));
    return watch;
}

/// Trades of a day, spread over its first `part` hours.
std::vector<Trade> tradesOf(int number, const Prices& prices, std::int64_t& id, int hours = 23) {
    std::vector<Trade> trades;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        const auto step =
            static_cast<std::int64_t>(i) * hours * 3'600'000 / static_cast<std::int64_t>(prices.size());
        trades.push_back({++id, dayAt(number, step), Amount::ofUnits(prices[i], 0), Amount::ofUnits(1, 0)});
    }
    return trades;
}

rc::Gen<std::vector<Prices>> someDays(int least, int most) {
    return rc::gen::mapcat(rc::gen::inRange(least, most), [](int count) {
        return rc::gen::container<std::vector<Prices>>(
            static_cast<std::size_t>(count),
            rc::gen::container<Prices>(std::size_t{4}, rc::gen::inRange(700, 1300)));
    });
}

void expectSame(const Signal& live, const RuleSignal& logged, const char* what) {
    RC_ASSERT(live.isUnknown == logged.isUnknown());
    RC_ASSERT(live.state == logged.signal.state);
    static_cast<void>(what);
}

TEST(LiveWatchTest, provisionalSignalsAreTheLoggedOnesOnceTheSameBarsAreImported) {
    EXPECT_TRUE(rc::check("live equals logged", [] {
        const auto past = *someDays(1, 20);
        const auto live = *someDays(1, 6);
        const auto last = static_cast<int>(past.size());
        const int end = last + static_cast<int>(live.size());
        History history;
        history.adopt(sentences);
        history.import(0, past);
        LiveWatch watch = watchOf(history.fold.books(), dayAt(last, 2000));
        std::int64_t id = 0;
        for (int i = 0; i < end - last; ++i) {
            watch.take(0, tradesOf(last + i, live[static_cast<std::size_t>(i)], id), 0,
                       dayAt(last + i, day - 1000));
            watch.advanceTo(dayAt(last + i, day - 1000));
        }
        // The last bar still forms: what the rules would say if it closed so.
        const LiveReading before = watch.reading(dayAt(end, -1000));
        watch.take(0, {}, 0, dayAt(end, 5000));
        watch.advanceTo(dayAt(end, 5000));
        const LiveReading after = watch.reading(dayAt(end, 5000));
        history.import(last, live);
        const Interventions& logged = history.fold.books().interventions(dayAt(end, 5000));
        RC_ASSERT(before.rules.size() == sentences.size());
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            RC_ASSERT(before.rules[i].forming.has_value());
            RC_ASSERT(before.rules[i].closes == dayAt(end));
            expectSame(*before.rules[i].forming, logged.ruleSignals()[i], "forming");
            expectSame(after.rules[i].now, logged.ruleSignals()[i], "closed");
            RC_ASSERT(!after.rules[i].forming.has_value());
        }
        RC_ASSERT(before.whole && after.whole);
        // And seeded anew with the bars in the log nothing changes.
        watch.reseed(
            makeLiveSeed(history.fold.books(), pairs, history.fold.books().reporting(), dayAt(end, 6000)));
        watch.take(0, {}, 0, dayAt(end, 7000));
        watch.advanceTo(dayAt(end, 7000));
        const LiveReading anew = watch.reading(dayAt(end, 7000));
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            RC_ASSERT(anew.rules[i].now == after.rules[i].now);
            RC_ASSERT(!anew.rules[i].firesAhead());
        }
        RC_ASSERT(watch.closedBars(0, day).empty());
    }));
}

const std::vector<Prices> calm(12, Prices{1000, 1010, 990, 1000});

TEST(LiveWatchTest, aRuleWouldFireWithTheFormingBarAndThenFiresAheadOfTheLog) {
    History history;
    history.adopt(sentences);
    history.import(0, calm);
    LiveWatch watch = watchOf(history.fold.books(), dayAt(12, 1000));
    std::int64_t id = 0;
    watch.take(0, tradesOf(12, {1000, 900, 850}, id, 10), 0, dayAt(12, 36'000'000));
    watch.advanceTo(dayAt(12, 36'000'000));
    const LiveReading forming = watch.reading(dayAt(12, 36'000'000));
    EXPECT_TRUE(forming.rules[0].wouldFire());
    EXPECT_FALSE(forming.rules[0].now.fires());
    EXPECT_EQ(forming.rules[0].closes, dayAt(13));
    EXPECT_TRUE(forming.whole);
    EXPECT_EQ(forming.markets[0].change, Amount::parse("-15.00").value());
    watch.take(0, {}, 0, dayAt(13, 2000));
    watch.advanceTo(dayAt(13, 2000));
    const LiveReading closed = watch.reading(dayAt(13, 2000));
    EXPECT_TRUE(closed.rules[0].firesAhead());
    EXPECT_FALSE(history.fold.books().interventions(dayAt(13, 2000)).ruleSignals()[0].signal.fires())
        << "the log knows nothing of it";
}

TEST(LiveWatchTest, whereTradesOrBarsAreMissingItSaysSo) {
    History history;
    history.adopt(sentences);
    history.import(0, calm);
    std::int64_t id = 0;
    {
        LiveWatch watch = watchOf(history.fold.books(), dayAt(12, 1000));
        watch.coverFrom(0, dayAt(12, 5000));
        watch.take(0, tradesOf(12, {1000}, id), 0, dayAt(12, 9000));
        EXPECT_FALSE(watch.reading(dayAt(12, 9000)).whole) << "the bar began before the watch";
    }
    {
        LiveWatch watch = watchOf(history.fold.books(), dayAt(12, 1000));
        watch.take(0, tradesOf(12, {1000}, id), 0, dayAt(12, 9000));
        EXPECT_TRUE(watch.reading(dayAt(12, 9000)).whole);
        watch.take(0, tradesOf(13, {1000}, id), 17, dayAt(13, 9000));
        const LiveReading gap = watch.reading(dayAt(13, 9000));
        EXPECT_FALSE(gap.whole);
        EXPECT_EQ(gap.markets[0].missed, 17);
    }
    LiveWatch watch = watchOf(history.fold.books(), dayAt(12, 1000));
    watch.take(0, tradesOf(14, {500, 400}, id), 0, dayAt(15, 9000));
    watch.advanceTo(dayAt(15, 9000));
    const LiveReading reading = watch.reading(dayAt(15, 9000));
    EXPECT_FALSE(reading.whole) << "two days lie between the log and the first trade";
    EXPECT_TRUE(reading.rules[1].now.isUnknown);
    EXPECT_FALSE(reading.rules[0].now.fires());
}

TEST(LiveWatchTest, theMinutesBeforeTheWatchMakeTheFormingBarWhole) {
    History history;
    history.adopt(sentences);
    history.import(0, calm);
    BarSeries minutes(60'000);
    for (int i = 0; i < 600; ++i) {
        minutes.append(dayAt(12, i * 60'000).milliseconds(), {1000, 1000, i == 300 ? 800.0 : 1000.0, 900, 1});
    }
    std::int64_t id = 0;
    const Instant now = dayAt(12, 600 * 60'000 + 5000);
    const Trade trade{++id, now, *Amount::parse("950"), *Amount::parse("1")};
    for (const bool seedFirst : {true, false}) {
        LiveWatch watch(pairs);
        const auto seed = makeLiveSeed(history.fold.books(), pairs, history.fold.books().reporting(), now);
        if (seedFirst) {
            watch.reseed(seed);
        }
        watch.coverFrom(0, dayAt(12, 600 * 60'000));
        watch.advanceTo(now);
        watch.fill(0, minutes);
        watch.take(0, std::span(&trade, 1), 0, now);
        watch.advanceTo(now);
        if (!seedFirst) {
            watch.reseed(seed);
            watch.advanceTo(now);
        }
        const LiveReading reading = watch.reading(now);
        EXPECT_TRUE(reading.whole) << "from midnight on, though watched since ten";
        EXPECT_FALSE(reading.rules[0].wouldFire()) << "-5 % as it stands";
        ASSERT_TRUE(reading.rules[0].forming);
        EXPECT_FALSE(reading.rules[0].forming->isUnknown);
        EXPECT_EQ(reading.ticks, 1);
    }
}

TEST(LiveWatchTest, aSilentSourceMakesRulesUnknownInTheEnd) {
    History history;
    history.adopt(sentences);
    history.import(0, calm);
    LiveWatch watch = watchOf(history.fold.books(), dayAt(12, 1000));
    std::int64_t id = 0;
    watch.take(0, tradesOf(12, {1000}, id), 0, dayAt(12, 9000));
    watch.advanceTo(dayAt(13, 60'000));
    EXPECT_FALSE(watch.reading(dayAt(13, 60'000)).rules[1].now.isUnknown) << "it may still answer";
    watch.advanceTo(dayAt(13, 100'000));
    const LiveReading reading = watch.reading(dayAt(13, 100'000));
    EXPECT_TRUE(reading.rules[1].now.isUnknown);
    EXPECT_EQ(reading.markets[0].lag, day + 91'000);
}

TEST(LiveWatchTest, theIndicativeValueIsExactAndSaysWhatItRestsOn) {
    Fold fold;
    fold.receive("vault", "BTC", "1.00000001", "2026-01-02T00:00:00Z", "1");
    fold.receive("exchange", "BTC", "2.00000000", "2026-01-02T00:00:00Z", "1");
    fold.receive("vault", "BNB", "3.00000000", "2026-01-02T00:00:00Z", "1");
    fold.receive("bank", "USD", "10.00", "2026-01-02T00:00:00Z");
    fold.price("BTC", "USDT", "60000", "2026-01-02T00:00:00Z");
    fold.price("USDT", "USD", "0.9991", "2026-01-02T00:00:00Z");
    fold.price("BNB", "USD", "600.5", "2026-01-02T00:00:00Z");
    const std::vector<LivePair> two{{AssetId::of("BTC"), AssetId::of("USDT"), 60'000, "s"},
                                    {AssetId::of("BTC"), AssetId::of("KZT"), 60'000, "s"}};
    const Instant now = *Instant::parse("2026-01-03T00:00:00Z");
    LiveWatch watch(two);
    EXPECT_FALSE(watch.reading(now).value) << "nothing is known yet";
    watch.reseed(makeLiveSeed(fold.books(), two, fold.asset("USD"), now));
    const LiveReading logged = watch.reading(now);
    EXPECT_EQ(logged.value, logged.loggedValue);
    EXPECT_EQ(logged.livePrices, 0);
    const Trade trade{1, now, *Amount::parse("61234.56789"), *Amount::parse("0.5")};
    watch.take(0, std::span(&trade, 1), 0, now);
    watch.take(1, std::span(&trade, 1), 0, now);  // there is no way from KZT to USD
    const LiveReading reading = watch.reading(now);
    // 1.00000001 × 61234.56789 × 0.9991 = 61179.45739…, 2 × … = 122358.91355…, 1801.50, 10.00
    EXPECT_EQ(reading.value->text(), "185349.87");
    EXPECT_EQ(reading.livePrices, 2);
    EXPECT_EQ(reading.loggedPrices, 2);
    EXPECT_EQ(reading.markets[0].change, Amount::parse("2.06").value());
    EXPECT_FALSE(reading.markets[1].change);
    EXPECT_TRUE(reading.rules.empty());
    EXPECT_EQ(reading.doctrine, 0);
}

TEST(LiveWatchTest, anAbsurdPriceMakesTheValueUnknown) {
    Fold fold;
    fold.receive("vault", "BTC", "1000000000.00000000", "2026-01-02T00:00:00Z", "1");
    fold.price("BTC", "USD", "60000", "2026-01-02T00:00:00Z");
    const Instant now = *Instant::parse("2026-01-03T00:00:00Z");
    LiveWatch watch = watchOf(fold.books(), now);
    const Trade trade{1, now, *Amount::parse("9" + std::string(33, '0')), *Amount::parse("1")};
    watch.take(0, std::span(&trade, 1), 0, now);
    EXPECT_FALSE(watch.reading(now).value);
    EXPECT_TRUE(watch.reading(now).loggedValue);
}

}  // namespace
}  // namespace alem
