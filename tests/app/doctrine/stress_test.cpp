#include "app/doctrine/stress.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <cmath>

#include "app/doctrine/backtest.h"
#include "tests/app/doctrine/price_fixture.h"

namespace alem {
namespace {

constexpr std::int64_t start = 19000 * day;

/// Daily bars with these closes; zero for a missing one.
BarSeries barsWith(const std::vector<double>& closes) {
    BarSeries bars(day);
    double before = closes.front();
    for (std::size_t i = 0; i < closes.size(); ++i) {
        if (closes[i] > 0) {
            bars.append(start + static_cast<std::int64_t>(i) * day,
                        {before, std::max(before, closes[i]), std::min(before, closes[i]), closes[i], 10});
            before = closes[i];
        }
    }
    return bars;
}

RuleOutcome outcomeOf(const std::string& sentence, const std::vector<double>& closes,
                      const BacktestOptions& options = {}) {
    const RuleMarketHistory history{{.asset = AssetId::of("B"), .interval = day}, barsWith(closes)};
    return backtest({ruleOf("R", sentence)}, {history}, options)[0].outcome;
}

/// Twelve quiet days, a fall, most of the way back, and a second fall that is less deep.
std::vector<double> twoFalls() {
    std::vector<double> closes(11, 100);
    closes.insert(closes.end(), {98, 60, 62, 80, 79, 78, 60.5, 61, 70, 80, 90});
    closes.insert(closes.end(), 6, 100);
    return closes;
}

TEST(StressTest, fallsThatAreOneEventHaveTheLowestCloseOfAllAsTheirTrough) {
    const auto events = stressOf(barsWith(twoFalls()), {}, false, 0, start + 100 * day);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0], (StressEvent{start + 5 * day, start + 16 * day, start + 12 * day}));
}

TEST(StressTest, aFiringAfterTheLowestCloseIsNotLate) {
    const auto outcome = outcomeOf(
        "ON 1d WHEN return(B,1d) <= -2% THEN freeze(purchase) UNTIL return(B,1d) > -1%", twoFalls());
    EXPECT_EQ(outcome.firings, 2U);
    EXPECT_EQ(outcome.hits, 1U);
    EXPECT_EQ(outcome.meanLead, 1);
    EXPECT_EQ(outcome.lateFirings, 0U);
    EXPECT_EQ(outcome.falseAlarms, 1U) << "the loss of the second fall was not to come any more";
}

/// The same by looking at every pair of bars: an event is what its bars are, its trough the lowest of all
/// that followed the first of them.
std::vector<StressEvent> plainStress(const BarSeries& bars, const StressDefinition& definition, bool peg) {
    const std::int64_t within = peg ? definition.pegWithin : definition.fallWithin;
    std::vector<StressEvent> events;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        bool stress = false;
        for (std::size_t k = i + 1; k < bars.size(); ++k) {
            const double from = bars.closes()[i];
            const double to = bars.closes()[k];
            const bool lost = peg ? from >= 0.95 && to < 0.95 : std::round((1 - to / from) * 1e9) >= 2e8;
            stress = stress || (lost && bars.openTime(k) <= bars.openTime(i) + within);
        }
        if (stress && !events.empty() && bars.openTime(i) <= events.back().last + within) {
            events.back().last = bars.openTime(i);
        } else if (stress) {
            events.push_back({bars.openTime(i), bars.openTime(i), 0});
        }
    }
    for (StressEvent& event : events) {
        double lowest = 1e9;
        for (std::size_t k = 0; k < bars.size(); ++k) {
            const std::int64_t time = bars.openTime(k);
            if (time > event.first && time <= event.last + within && bars.closes()[k] < lowest) {
                lowest = bars.closes()[k];
                event.trough = time;
            }
        }
    }
    return events;
}

TEST(StressTest, everyTroughIsTheLowestCloseOfItsSpan) {
    EXPECT_TRUE(rc::check([] {
        const bool peg = *rc::gen::arbitrary<bool>();
        const auto steps =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(80, 126)));
        std::vector<double> closes{100};
        for (const int step : steps) {
            const bool missing = step == 125;
            closes.push_back(missing ? 0 : peg ? step / 100.0 : step * (step % 2 == 0 ? 1.0 : 0.7));
        }
        const BarSeries bars = barsWith(closes);
        const auto events = stressOf(bars, {}, peg, 0, bars.closeTime(bars.size() - 1));
        RC_ASSERT(events == plainStress(bars, {}, peg));
        RC_CLASSIFY(events.size() > 1, "several events");
    }));
}

TEST(StressTest, whatWasOverBeforeARuleKnewAnythingIsNeitherHitNorMissed) {
    // Both falls have their trough on the second day at 8: bars 3 and 30.
    std::vector<double> closes(40, 10);
    for (const std::ptrdiff_t fall : {3, 30}) {
        std::fill_n(closes.begin() + fall, 5, 8);
    }
    const auto tried = [&](int window) {
        return outcomeOf("ON 1d WHEN return(B," + std::to_string(window) +
                             "d) <= -50% THEN freeze(purchase) UNTIL return(B," + std::to_string(window) +
                             "d) > -40%",
                         closes);
    };
    const RuleOutcome early = tried(3);
    EXPECT_EQ(early.eventsBeforeKnown, 0U) << "known with the bar of the trough";
    EXPECT_EQ(early.stressEvents, 2U);
    EXPECT_EQ(early.misses, 2U);
    const RuleOutcome later = tried(4);
    EXPECT_EQ(later.eventsBeforeKnown, 1U);
    EXPECT_EQ(later.stressEvents, 1U);
    EXPECT_EQ(later.misses, 1U);
    EXPECT_EQ(later.hitRate, 0);
    const RuleOutcome never = tried(50);
    EXPECT_EQ(never.eventsBeforeKnown, 2U);
    EXPECT_EQ(never.misses, 0U);
    EXPECT_FALSE(never.hitRate.has_value());
}

TEST(StressTest, whatBindsByItselfIsInForceFromWhenItIsKnown) {
    // Fires at the close of day 2 and is calm again at that of day 6.
    const std::vector<double> closes{10, 10, 9, 8, 6, 6, 7, 7, 7, 7};
    const auto tried = [&](const std::string& action, std::int64_t days) {
        return outcomeOf(
            "ON 1d WHEN return(B,1d) <= -10% THEN " + action + " UNTIL return(B,1d) > -5% FOR 2 closes",
            closes, {.acknowledgement = days * day, .to = start + 6 * day});
    };
    for (const char* action : {"freeze(purchase)", "cap(purchase,5USD,1d)", "require_approval(purchase,cio)",
                               "notify(board) AND freeze(sale)"}) {
        EXPECT_EQ(tried(action, 1).daysFrozen, 3) << action;
        EXPECT_EQ(tried(action, 30).daysFrozen, 3) << action;
    }
    EXPECT_EQ(tried("notify(board)", 1).daysFrozen, 2);
    EXPECT_EQ(tried("notify(board)", 30).daysFrozen, 0);
    // Leaving the asset takes people in any case.
    EXPECT_EQ(tried("freeze(purchase)", 30).turns, 0U);
    EXPECT_EQ(tried("freeze(purchase)", 1).drawdownAvoided, tried("notify(board)", 1).drawdownAvoided);
}

}  // namespace
}  // namespace alem
