#include "app/doctrine/signal_engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/doctrine/backtest.h"
#include "app/doctrine/rule_program.h"
#include "app/market/combine.h"
#include "tests/app/doctrine/price_fixture.h"

namespace alem {
namespace {

constexpr std::int64_t start = 19000 * day;

/// Bars with these closes, one after the other; zero for a missing one.
RuleMarketHistory history(const std::string& asset, std::int64_t interval, const std::vector<double>& closes,
                          std::int64_t lag = 0) {
    BarSeries bars(interval);
    double before = closes.front();
    for (std::size_t i = 0; i < closes.size(); ++i) {
        if (closes[i] > 0) {
            bars.append(start + static_cast<std::int64_t>(i) * interval,
                        {before, std::max(before, closes[i]), std::min(before, closes[i]), closes[i], 10});
            before = closes[i];
        }
    }
    return {{.asset = AssetId::of(asset), .interval = interval, .publicationLag = lag}, std::move(bars)};
}

/// `bar:state`, with `?` for unknown and `!` for an alarm; the bar counted from the beginning.
std::vector<std::string> told(const std::vector<NamedRule>& rules,
                              const std::vector<RuleMarketHistory>& histories, std::size_t rule = 0) {
    std::vector<std::string> all;
    const auto interval = rules[rule].rule.interval.milliseconds();
    for (const Transition& one : replayed(rules, histories)) {
        if (one.rule == rule) {
            all.push_back(std::to_string((one.openTime - start) / interval) + ":" +
                          "ipFcz"[static_cast<int>(one.signal.state)] +
                          (one.signal.alarm       ? "!"
                           : one.signal.isUnknown ? "?"
                                                  : "") +
                          std::string(one.action == ActionStatus::Suppressed ? " suppressed"
                                      : one.action == ActionStatus::Held     ? " held"
                                                                             : ""));
        }
    }
    return all;
}

using testing::ElementsAre;

TEST(SignalEngineTest, decimalEdgesAreExact) {
    const auto peg = ruleOf("R", "ON 1h WHEN peg(U) >= 50bps THEN notify(issuer) UNTIL peg(U) <= 25bps");
    EXPECT_THAT(told({peg}, {history("U", hour, {1, 1.005, 1.0025, 0.995, 0.9975, 1.00499999, 0.99500001})}),
                ElementsAre("1:F", "2:i", "3:F", "4:i"));
    const auto fall =
        ruleOf("R", "ON 1d WHEN return(B,1d) <= -15% THEN freeze(purchase) UNTIL return(B,1d) > -5%");
    EXPECT_THAT(told({fall}, {history("B", day, {1000, 850, 850, 722.5, 722.6, 614.3, 583.585, 583.6})}),
                ElementsAre("0:i?", "1:F", "2:i", "3:F", "4:i"))
        << "614.3 / 722.6 is -14.99 %";
    const auto mean =
        ruleOf("R", "ON 1d WHEN ma_distance(B,2d) > 10% THEN notify(board) UNTIL ma_distance(B,2d) < 5%");
    EXPECT_THAT(told({mean}, {history("B", day, {9, 11, 13.4444, 16.5})}), ElementsAre("0:i?", "1:i", "3:F"));
    const auto money = ruleOf("R",
                              "ON 1d WHEN 1.1*close(B)-ma(B,1d) >= 0.1USD THEN notify(board) UNTIL "
                              "1.1*close(B)-ma(B,1d) < 0.05USD");
    EXPECT_THAT(told({money}, {history("B", day, {0.9999999, 1, 0.4})}), ElementsAre("1:F", "2:i"));
}

TEST(SignalEngineTest, aMissingBarIsUnknownAndNotFilledIn) {
    const auto rule =
        ruleOf("R", "ON 1d WHEN drawdown(B,2d) >= 20% THEN freeze(purchase) UNTIL drawdown(B,2d) < 10%");
    EXPECT_THAT(
        told({rule}, {history("B", day, {10, 10, 7, 0, 7, 7, 7}), history("X", day, {1, 1, 1, 1, 1, 1, 1})}),
        ElementsAre("0:i?", "1:i", "2:F", "3:F!", "5:i"))
        << "the window that holds the missing bar is unknown too";
}

TEST(SignalEngineTest, aVanishedSeriesIsUnknownForEver) {
    const auto rule =
        ruleOf("R", "ON 1d WHEN return(B,1d) <= -20% THEN freeze(purchase) UNTIL return(B,1d) > -10%");
    EXPECT_THAT(told({rule}, {history("B", day, {10, 10}), history("X", day, {1, 1, 1, 1, 1})}),
                ElementsAre("0:i?", "1:i", "2:i!"));
    const auto old =
        ruleOf("R", "ON 1d WHEN close(B) >= 10USD THEN notify(board) UNTIL close(B) < 9USD; MAX AGE 2d");
    EXPECT_THAT(told({old}, {history("B", day, {10, 10}), history("X", day, {1, 1, 1, 1, 1})}),
                ElementsAre("0:F", "4:F!"));
}

TEST(SignalEngineTest, onlyOneKnownBranchCanDecide) {
    const auto either = ruleOf("R",
                               "ON 1d WHEN return(B,1d) <= -20% OR close(X) >= 5USD THEN notify(board) UNTIL "
                               "return(B,1d) > -10% AND close(X) < 4USD");
    EXPECT_THAT(told({either}, {history("B", day, {10, 10, 0, 0, 0}), history("X", day, {1, 1, 1, 5, 1})}),
                ElementsAre("0:i?", "1:i", "2:i!", "3:F", "4:F!"));
}

TEST(SignalEngineTest, aLongerIntervalGivesItsLastClosedBar) {
    std::vector<double> hours(72, 10);
    hours[50] = 3;
    const auto rule = ruleOf("R",
                             "ON 1h WHEN close(D) >= 2USD AND close(H) < 5USD THEN notify(board) UNTIL "
                             "close(D) < 1USD OR close(H) >= 6USD");
    EXPECT_THAT(told({rule}, {history("H", hour, hours), history("D", day, {1, 2, 1})}),
                ElementsAre("50:F", "51:i"));
    const auto bars = told(
        {ruleOf("R",
                "ON 1h WHEN close(D) >= 2USD AND close(H) > 1USD THEN notify(board) UNTIL close(D) < 1USD")},
        {history("H", hour, hours), history("D", day, {1, 2, 1}, 5 * hour)});
    EXPECT_THAT(bars, ElementsAre("0:i?", "28:i", "52:F")) << "known five hours after its close";
}

TEST(SignalEngineTest, hoursAreGatheredIntoDaysWhenAllAreThere) {
    std::vector<double> hours(24 * 4, 10);
    hours[30] = 0;
    const auto rule = ruleOf("R", "ON 1d WHEN close(H) >= 10USD THEN notify(board) UNTIL close(H) < 9USD");
    EXPECT_THAT(told({rule}, {history("H", hour, hours)}), ElementsAre("0:F", "1:F!", "2:F"));
}

TEST(SignalEngineTest, weeksBeginOnMondayWhereverTheyAreMade) {
    const std::int64_t monday = Day::of(2021, 1, 4)->number() * day;
    RuleMarketHistory days{{.asset = AssetId::of("BTC"), .interval = day}, BarSeries(day)};
    for (int i = 0; i < 28; ++i) {
        const double close = i < 14 ? 1000 : 800;
        days.bars.append(monday + i * day, {close, close, close, close, 1});
    }
    RuleMarketHistory weeks{{.asset = AssetId::of("BTC"), .interval = 7 * day}, gathered(days.bars, 7 * day)};
    EXPECT_EQ(weeks.bars.openTimes(), resampled(days.bars, 7 * day).series.openTimes());
    ASSERT_EQ(weeks.bars.size(), 4U);
    EXPECT_EQ(weeks.bars.openTime(0), monday);
    const std::vector<NamedRule> rules{
        ruleOf("R1", "ON 7d WHEN return(BTC,7d) <= -10% THEN notify(x) UNTIL return(BTC,7d) > -1%")};
    for (const auto& history : {days, weeks}) {
        EXPECT_EQ(firingsOf(replayed(rules, {history}), 0), std::vector<std::int64_t>{monday + 14 * day});
    }
}

TEST(SignalEngineTest, aLateBarChangesNothingThatWasSaid) {
    const std::vector<NamedRule> rules{
        ruleOf("R", "ON 1d WHEN return(B,1d) >= 100% THEN notify(board) UNTIL return(B,1d) < 50%")};
    SignalEngine engine(rules, {{.asset = AssetId::of("B"), .interval = day}});
    const auto bar = [&](std::int64_t at, std::int64_t knownAt, double close) {
        engine.take({0, start + at * day, start + knownAt, {close, close, close, close, 1}});
    };
    bar(0, day, 1);
    engine.advanceTo(start + 2 * day + hour);  // the second bar has not come
    EXPECT_TRUE(engine.signal(0).isUnknown);
    const auto before = engine.transitions().size();
    bar(1, 2 * day + 5 * hour, 5);
    EXPECT_EQ(engine.transitions().size(), before);
    bar(1, 2 * day + 6 * hour, 0.5);  // a correction: signals stay those as known
    bar(2, 3 * day, 5);
    engine.advanceTo(start + 3 * day);
    EXPECT_EQ(engine.signal(0), (Signal{SignalState::Inactive, false, false})) << "5 after 5";
    EXPECT_EQ(engine.transitions().back().openTime, start + 2 * day);
}

TEST(SignalEngineTest, inhibitionStopsTheActionAndNotTheSignal) {
    const std::vector<NamedRule> rules{
        ruleOf("R1", "ON 1d WHEN close(B) >= 2USD THEN notify(board) UNTIL close(B) < 1USD; INHIBITED BY R2"),
        ruleOf("R2", "ON 1d WHEN close(X) >= 2USD THEN notify(board) UNTIL close(X) < 1.5USD")};
    EXPECT_THAT(
        told(rules, {history("B", day, {2, 2, 2, 2, 2, 2, 0.5}), history("X", day, {1, 2, 1, 0, 1, 1, 1})}),
        ElementsAre("0:F", "1:F suppressed", "2:F", "3:F held", "4:F", "6:i"));
}

TEST(SignalEngineTest, anInhibitorThatHasNotStartedHoldsTheAction) {
    const auto inhibited =
        ruleOf("R1", "ON 1h WHEN close(B) >= 2USD THEN notify(board) UNTIL close(B) < 1USD; INHIBITED BY R2");
    const auto other = ruleOf("R2", "ON 1d WHEN close(X) >= 2USD THEN notify(board) UNTIL close(X) < 1.5USD");
    RuleMarketHistory late = history("X", day, {1, 1, 1});
    late.bars = BarSeries(day);
    late.bars.append(start + day, {1, 1, 1, 1, 10});
    const auto hours = history("B", hour, std::vector<double>(60, 2.0));
    EXPECT_THAT(told({inhibited, other}, {hours, late}), ElementsAre("0:F held", "47:F"))
        << "until the first day of X has closed, nobody knows what R2 says";
    late.bars = BarSeries(day);
    EXPECT_THAT(told({inhibited, other}, {hours, late}), ElementsAre("0:F held"))
        << "without any bar: always";
    const auto transitions = replayed({inhibited, other}, {hours, late});
    EXPECT_EQ(transitions[0].inhibitor, 1U);
}

TEST(SignalEngineTest, aTransitionSaysWhatWasKnownBefore) {
    const auto rule =
        ruleOf("R", "ON 1d WHEN return(B,1d) <= -20% THEN freeze(purchase) UNTIL return(B,1d) > -10%");
    const auto transitions = replayed({rule}, {history("B", day, {10, 10, 7, 0, 7, 7})});
    std::string text;
    for (const Transition& one : transitions) {
        text += std::string(one.wasUnknown ? "?" : "") + "ipFcz"[static_cast<int>(one.from)] + '>' +
                (one.signal.isUnknown ? "?" : "") + "ipFcz"[static_cast<int>(one.signal.state)] +
                (one.warm ? " " : "(never) ");
    }
    EXPECT_EQ(text, "?i>?i(never) ?i>i i>F F>?F ?F>i ");
}

TEST(SignalEngineTest, thePortfolioIsUnknownUntilItIsGiven) {
    const std::vector<NamedRule> rules{ruleOf(
        "R",
        "ON 1d WHEN hhi(assets) > 0.5x OR custody_share(helvion) > 40% OR weight(B) > 90% THEN notify(board) "
        "UNTIL hhi(assets) < 0.4x AND custody_share(helvion) < 30% AND weight(B) < 80%")};
    const auto histories = std::vector{history("B", day, {1, 1, 1, 1})};
    SignalEngine engine(rules, seriesOf(histories));
    HistoryFeed feed(histories);
    engine.take(*feed.next());
    engine.advanceTo(start + day);
    EXPECT_TRUE(engine.signal(0).isUnknown);
    engine.hold({.assets = {{AssetId::of("B"), 0.5}, {AssetId::of("C"), 0.5}},
                 .custody = {{RuleWord::of("helvion"), 0.4}}});
    engine.advanceTo(start + 2 * day);
    EXPECT_EQ(engine.signal(0), (Signal{SignalState::Inactive, false, false}));
    engine.hold({.assets = {{AssetId::of("B"), 0.8}, {AssetId::of("C"), 0.2}},
                 .custody = {{RuleWord::of("helvion"), 0.3}}});
    engine.advanceTo(start + 3 * day);
    EXPECT_EQ(engine.signal(0).state, SignalState::Firing);
}

TEST(SignalEngineTest, shockIsMeasuredByTheDeviationBefore) {
    const auto rule = ruleOf("R", "ON 1d WHEN shock(B,0.5) >= 2x THEN notify(board) UNTIL shock(B,0.5) < 1x");
    const double e = std::exp(0.01);
    // Returns of 0.01, then 0.02: twice the deviation before it.
    EXPECT_THAT(told({rule}, {history("B", day, {1, e, e * e * e, e * e * e})}),
                ElementsAre("0:i?", "2:F", "3:i"));
}

TEST(SignalEngineTest, aMeasureIsTakenOnceWhateverTheNumberOfRules) {
    const std::vector<RuleSeries> series{{.asset = AssetId::of("B"), .interval = hour}};
    Instruments instruments(series);
    for (const std::string window : {"1d", "24h", "48h"}) {
        const auto rule =
            ruleOf("R", "ON 1h WHEN vol_yz(B," + window + ") >= 80% THEN notify(board) UNTIL vol_yz(B@x," +
                            window + ") < 70%")
                .rule;
        instruments.compile(rule, rule.fire);
        instruments.compile(rule, rule.clear);
    }
    ASSERT_EQ(instruments.tracks().size(), 1U);
    EXPECT_EQ(instruments.tracks()[0].uses.size(), 2U) << "a day of hours, and two days";
}

TEST(SignalEngineTest, measuresAreThoseOfTheMarketRoom) {
    std::vector<double> closes{10};
    for (int i = 1; i < 200; ++i) {
        closes.push_back(closes.back() * (1 + 0.04 * std::sin(i * i) * (1.2 + std::sin(i / 8.0))));
    }
    const auto prices = history("B", day, closes);
    const auto rule = ruleOf("R",
                             "ON 1d WHEN vol_yz(B,20d) >= 25% AND var(B,50d) >= 1% THEN notify(board) UNTIL "
                             "vol_yz(B,20d) < 20%");
    const auto volatility = *measure(prices.bars, {.kind = MeasureKind::YangZhang, .window = 20});
    const auto risk = *measure(prices.bars, {.kind = MeasureKind::ValueAtRisk, .window = 50});
    const auto transitions = replayed({rule}, {prices});
    EXPECT_GT(transitions.size(), 5U);
    for (const Transition& one : transitions) {
        const auto bar = static_cast<std::size_t>((one.openTime - start) / day);
        EXPECT_TRUE(one.values[0] == volatility[bar] || std::isnan(volatility[bar])) << bar;
        EXPECT_TRUE(one.values[1] == risk[bar] || std::isnan(risk[bar])) << bar;
    }
}

// ---- backtest

TEST(BacktestTest, stressIsWhatWasStillToCome) {
    const auto prices = history("B", day, {10, 10, 10, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
                                           8,  8,  8,  8, 8, 8, 6, 8, 8, 8, 8, 8, 8, 8, 8, 8});
    const auto events = stressOf(prices.bars, {}, false, 0, start + 100 * day);
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0], (StressEvent{start, start + 2 * day, start + 4 * day}))
        << "exactly 20 % is a stress";
    EXPECT_EQ(events[1], (StressEvent{start + 15 * day, start + 21 * day, start + 22 * day}));
    EXPECT_EQ(stressOf(prices.bars, {}, false, 0, start + 22 * day).size(), 1U)
        << "what comes after the end is not looked at";
}

TEST(BacktestTest, actsAtTheFirstOpeningAfterKnowledgeAndDelay) {
    // Fires at the close of day 2, acts a day later: out at the opening of day 4 (8), in again at that of 8.
    const auto prices = history("B", day, {10, 10, 9, 8, 6, 6, 7, 7, 7, 7});
    const auto rule = ruleOf(
        "R", "ON 1d WHEN return(B,1d) <= -10% THEN freeze(purchase) UNTIL return(B,1d) > -5% FOR 2 closes");
    const auto result = backtest({rule}, {prices});
    const RuleOutcome& outcome = result[0].outcome;
    EXPECT_EQ(outcome.firings, 1U);
    EXPECT_DOUBLE_EQ(outcome.daysFrozen, 4);
    EXPECT_DOUBLE_EQ(*outcome.drawdownHeld, 0.4);
    EXPECT_NEAR(*outcome.drawdownWithRule, 0.2, 1e-12);
    EXPECT_NEAR(outcome.lossAvoided, 1 - 7.0 / 8, 1e-12);
    EXPECT_EQ(outcome.costOfFreezing, 0);
    EXPECT_EQ(outcome.stressEvents, 1U);
    EXPECT_EQ(outcome.hits, 1U);
    EXPECT_EQ(outcome.falseAlarms, 0U);
    EXPECT_EQ(outcome.meanDelay, 2);
    EXPECT_EQ(outcome.meanLead, 2);
    const auto prompt = backtest({rule}, {prices}, {.acknowledgement = 0});
    EXPECT_NEAR(*prompt[0].outcome.drawdownWithRule, 0.1, 1e-12) << "out at the opening of day 3, at 9";
}

TEST(BacktestTest, eachTurnPaysTheCostOfTrading) {
    const auto prices = history("B", day, {10, 10, 9, 8, 6, 6, 7, 7, 7, 7});
    const auto rule = ruleOf(
        "R", "ON 1d WHEN return(B,1d) <= -10% THEN freeze(purchase) UNTIL return(B,1d) > -5% FOR 2 closes");
    const RuleOutcome free = backtest({rule}, {prices})[0].outcome;
    EXPECT_EQ(free.turns, 2U);
    EXPECT_EQ(free.tradingCosts, 0);
    const RuleOutcome paid = backtest({rule}, {prices}, {.costBasisPoints = 100})[0].outcome;
    EXPECT_EQ(paid.turns, 2U);
    EXPECT_NEAR(paid.tradingCosts, 0.02, 1e-12);
    EXPECT_NEAR(paid.costOfFreezing, 0.02, 1e-12) << "no rise was missed";
    EXPECT_NEAR(*paid.drawdownWithRule, 1 - 0.8 * 0.99 * 0.99, 1e-12) << "out at 8, and in again";
    EXPECT_EQ(paid.drawdownHeld, free.drawdownHeld) << "who holds pays nothing";
    EXPECT_NEAR(*paid.drawdownAvoided, *paid.drawdownHeld - *paid.drawdownWithRule, 1e-12);
    // Cut while it is out: it was left, and not come back to.
    const RuleOutcome cut =
        backtest({rule}, {prices}, {.to = prices.bars.closeTime(5), .costBasisPoints = 100})[0].outcome;
    EXPECT_EQ(cut.turns, 1U);
    EXPECT_NEAR(cut.tradingCosts, 0.01, 1e-12);
}

TEST(BacktestTest, aSuppressedActionIsNotTaken) {
    const auto prices = history("B", day, {10, 12, 12, 12, 10, 10, 10, 10, 10, 10});
    const auto text = "ON 1d WHEN close(B) >= 11USD THEN freeze(purchase) UNTIL close(B) < 10.5USD";
    const std::vector<NamedRule> rules{ruleOf("R1", text + std::string("; INHIBITED BY R2")),
                                       ruleOf("R2", text)};
    const auto results = backtest(rules, {prices});
    EXPECT_EQ(results[0].outcome.firings, 1U);
    EXPECT_EQ(results[0].outcome.daysFrozen, 0);
    EXPECT_EQ(results[1].outcome.daysFrozen, 3);
}

TEST(BacktestTest, aRulesTimeEndsWithItsOwnMarkets) {
    const auto rule =
        ruleOf("R", "ON 1d WHEN return(B,1d) <= -20% THEN freeze(purchase) UNTIL return(B,1d) > -10%");
    const std::vector<RuleMarketHistory> histories{history("B", day, {10, 10, 10, 10}),
                                                   history("X", day, std::vector<double>(50, 1.0))};
    const auto result = backtest({rule}, histories);
    EXPECT_EQ(result[0].outcome.to, start + 4 * day);
    EXPECT_EQ(result[0].outcome.bars, 4U);
    EXPECT_EQ(result[0].outcome.unknown, 0U);
    EXPECT_DOUBLE_EQ(result[0].outcome.coverage, 1);
    EXPECT_EQ(result[0].transitions.back().openTime, start + day) << "what comes after its end is not told";
    const auto cut = backtest({rule}, histories, {.to = start + 3 * day});
    EXPECT_EQ(cut[0].outcome.bars, 3U);
    const auto both = ruleOf("R",
                             "ON 1d WHEN return(B,1d) <= -20% AND return(X,1d) <= 0% THEN freeze(purchase) "
                             "UNTIL return(B,1d) > -10%");
    EXPECT_EQ(backtest({both}, histories)[0].outcome.bars, 50U) << "one of its markets goes on";
    const auto hours = ruleOf("R", "ON 1d WHEN close(H) >= 3USD THEN notify(board) UNTIL close(H) < 2USD");
    EXPECT_EQ(
        backtest({hours}, {history("H", hour, std::vector<double>(30, 1.0)), histories[1]})[0].outcome.bars,
        1U)
        << "a day that was not whole is none of its bars";
}

TEST(BacktestTest, countsFlapsFalseAlarmsUnknownBarsAndVariants) {
    const auto prices = history("B", day, {10, 12, 10, 12, 10, 0, 10, 10});
    const auto rule = [](const std::string& id, const std::string& limit) {
        return ruleOf(
            id, "ON 1d WHEN return(B,1d) >= " + limit + "% THEN freeze(purchase) UNTIL return(B,1d) < 1%");
    };
    const auto result =
        backtest({rule("R1", "10"), rule("R2", "12.5")}, {prices}, {.split = start + 3 * day});
    const RuleOutcome& outcome = result[0].outcome;
    EXPECT_EQ(outcome.firings, 2U);
    EXPECT_EQ(outcome.flaps, 1U);
    EXPECT_EQ(outcome.falseAlarms, 2U);
    EXPECT_EQ(outcome.hitRate, std::nullopt) << "nothing to hit";
    EXPECT_EQ(outcome.bars, 8U);
    EXPECT_EQ(outcome.warmUp, 1U);
    EXPECT_EQ(outcome.unknown, 2U);
    EXPECT_DOUBLE_EQ(outcome.coverage, 5.0 / 7);
    EXPECT_EQ(result[0].variants, 2U);
    EXPECT_EQ(result[0].train->firings, 1U);
    EXPECT_EQ(result[0].test->firings, 1U);
    EXPECT_EQ(result[0].train->bars + result[0].test->bars, 8U);
}

}  // namespace
}  // namespace alem
