#include "app/market/tick_bars.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>
#include <set>
#include <vector>

namespace alem {
namespace {

constexpr std::int64_t minute = 60'000;

bool same(const Bar& a, const Bar& b) {
    return a.open == b.open && a.high == b.high && a.low == b.low && a.close == b.close &&
           a.volume == b.volume;
}

TEST(TickBarsTest, aBarClosesWithTheFirstTickOfALaterOne) {
    TickBars bars(minute);
    EXPECT_FALSE(bars.push({1, 1000, 10, 1}));
    EXPECT_FALSE(bars.push({2, 59'999, 8, 2}));
    const auto closed = bars.push({3, 3 * minute, 9, 1});
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->first, 0);
    EXPECT_TRUE(same(closed->second, {10, 10, 8, 8, 3}));
    EXPECT_EQ(bars.forming()->first, 3 * minute) << "two empty minutes made no bar";
}

TEST(TickBarsTest, lateAndRepeatedTicksAreCountedAndNotUsed) {
    TickBars bars(minute);
    bars.push({5, minute, 10, 1});
    EXPECT_FALSE(bars.push({5, minute + 1, 99, 1}));
    EXPECT_FALSE(bars.push({4, minute + 1, 99, 1}));
    EXPECT_FALSE(bars.push({6, minute - 1, 99, 1}));
    EXPECT_EQ(bars.repeated(), 2);
    EXPECT_EQ(bars.late(), 1);
    EXPECT_EQ(bars.used(), 1);
    EXPECT_TRUE(same(bars.forming()->second, {10, 10, 10, 10, 1}));
}

TEST(TickBarsTest, theClockClosesABarToo) {
    TickBars bars(minute);
    bars.push({1, 1000, 10, 1});
    EXPECT_FALSE(bars.closeUntil(minute - 1));
    EXPECT_TRUE(bars.closeUntil(minute));
    EXPECT_FALSE(bars.closeUntil(2 * minute)) << "an interval without a tick makes no bar";
    EXPECT_FALSE(bars.push({2, 59'999, 11, 1}));
    EXPECT_EQ(bars.late(), 1) << "what is closed stays closed";
    EXPECT_FALSE(bars.forming());
}

TEST(TickBarsTest, shorterBarsMakeTheSameAsTheirTicks) {
    EXPECT_TRUE(rc::check("bars of minutes are bars of ticks", [] {
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 400));
        TickBars direct(5 * minute);
        TickBars minutes(minute);
        TickBars joined(5 * minute);
        std::vector<StampedBar> expected;
        std::vector<StampedBar> made;
        const auto keep = [](std::vector<StampedBar>& bars, const std::optional<StampedBar>& closed) {
            if (closed) {
                bars.push_back(*closed);
            }
        };
        std::int64_t time = 0;
        std::int64_t id = 0;
        for (const int seconds : steps) {
            time += seconds * 500;
            const Tick tick{++id, time, static_cast<double>(100 + time / 500 * 7 % 23), 0.25};
            keep(expected, direct.push(tick));
            if (const auto closed = minutes.push(tick)) {
                keep(made, joined.join(*closed));
            }
        }
        if (minutes.forming()) {
            keep(made, joined.join(*minutes.forming()));
            RC_ASSERT(joined.forming()->first == direct.forming()->first);
            RC_ASSERT(same(joined.forming()->second, direct.forming()->second));
        }
        RC_ASSERT(made.size() == expected.size());
        for (std::size_t i = 0; i < made.size(); ++i) {
            RC_ASSERT(made[i].first == expected[i].first && same(made[i].second, expected[i].second));
        }
        joined.follow(minutes);
        RC_ASSERT(steps.empty() || (!joined.push({id, time, 1, 1}) && joined.repeated() == 1));
    }));
}

/// Looks at all ticks again for every bar.
std::map<std::int64_t, Bar> naive(const std::vector<Tick>& ticks, std::int64_t interval) {
    std::map<std::int64_t, Bar> bars;
    std::set<std::int64_t> seen;
    for (const Tick& tick : ticks) {
        const std::int64_t open = tick.time / interval * interval;
        const bool isNew = seen.empty() || tick.id > *seen.rbegin();
        seen.insert(tick.id);
        if (!isNew || (!bars.empty() && open < bars.rbegin()->first)) {
            continue;
        }
        const auto [at, first] = bars.try_emplace(open, Bar{tick.price, tick.price, tick.price, 0, 0});
        Bar& bar = at->second;
        bar.high = tick.price > bar.high ? tick.price : bar.high;
        bar.low = tick.price < bar.low ? tick.price : bar.low;
        bar.close = tick.price;
        bar.volume = first ? tick.quantity : bar.volume + tick.quantity;
    }
    return bars;
}

TEST(TickBarsTest, equalBarsMadeTheSlowWay) {
    EXPECT_TRUE(rc::check("bars of ticks are those of a naive pass", [] {
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(-90, 200), rc::gen::inRange(-1, 4)));
        TickBars bars(minute);
        std::map<std::int64_t, Bar> made;
        std::vector<Tick> ticks;
        std::int64_t time = 10 * minute;
        std::int64_t id = 100;
        for (const auto& [seconds, further] : steps) {
            time = std::max<std::int64_t>(0, time + seconds * 500);
            id += further;
            ticks.push_back({id, time, 100.0 + static_cast<double>((time / 500 * 7 + id) % 23), 0.25});
            if (const auto closed = bars.push(ticks.back())) {
                RC_ASSERT(made.insert(*closed).second);
            }
        }
        if (const auto last = bars.closeUntil(time + 10'000 * minute)) {
            RC_ASSERT(made.insert(*last).second);
        }
        const auto expected = naive(ticks, minute);
        RC_ASSERT(made.size() == expected.size());
        for (const auto& [open, bar] : expected) {
            RC_ASSERT(made.contains(open) && same(made.at(open), bar));
        }
        RC_ASSERT(bars.used() + bars.late() + bars.repeated() == static_cast<std::int64_t>(ticks.size()));
    }));
}

}  // namespace
}  // namespace alem
