#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "app/doctrine/backtest.h"
#include "tests/app/doctrine/price_fixture.h"

namespace alem {
namespace {

using Histories = std::vector<RuleMarketHistory>;
using FeedMaker = std::function<std::unique_ptr<BarFeed>(const Histories&)>;
using Selection = std::vector<Transition> (*)(std::vector<Transition>);

/// A nervous market: jumps, quiet, and some missing bars.
RuleMarketHistory market(const std::string& asset, std::int64_t interval, std::size_t bars, unsigned seed,
                         std::int64_t lag) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal;
    BarSeries series(interval);
    double price = 1;
    double volatility = 0.02;
    for (std::size_t i = 0; i < bars; ++i) {
        volatility = random() % 40 == 0 ? 0.005 + 0.0001 * static_cast<double>(random() % 900) : volatility;
        Bar bar{price, 0, 0, price * std::exp(volatility * normal(random)),
                100.0 + static_cast<double>(random() % 1000)};
        bar.high = std::max(bar.open, bar.close) * (1 + volatility * 0.3);
        bar.low = std::min(bar.open, bar.close) * (1 - volatility * 0.3);
        price = bar.close < 0.3 || bar.close > 3 ? 1 : bar.close;
        if (random() % 400 != 0) {
            series.append(18000 * day + static_cast<std::int64_t>(i) * interval, bar);
        }
    }
    return {{.asset = AssetId::of(asset), .interval = interval, .publicationLag = lag}, std::move(series)};
}

Histories markets() {
    return {market("A", hour, 24 * 90, 1, 0), market("B", hour, 24 * 90, 2, 2 * hour),
            market("C", day, 90, 3, 16 * hour)};
}

std::vector<NamedRule> rules() {
    return {ruleOf("R1",
                   "ON 1h WHEN vol_yz(A,24h) >= 150% FOR 3 closes THEN freeze(purchase) UNTIL vol_yz(A,24h) "
                   "< 140% FOR 4 closes; COOLDOWN 6h"),
            ruleOf("R2",
                   "ON 1h WHEN return(B,1d) <= -6% OR peg(A) >= 1500bps THEN notify(board) UNTIL "
                   "return(B,1d) > -5% AND peg(A) < 1400bps; ON NO DATA 3h: HOLD; INHIBITED BY R1"),
            ruleOf("R3",
                   "ON 1d WHEN drawdown(A,10d) >= 8% THEN summon(board,4h) UNTIL drawdown(A,10d) < 7%; ON NO "
                   "DATA 1d: BREACH"),
            ruleOf("R4",
                   "ON 1h WHEN close(C)-ma(C,5d) >= 0.03USD AND shock(B,0.94) >= 1.5x THEN notify(board) "
                   "UNTIL close(C)-ma(C,5d) < 0.01USD; KEEP 5h; MAX GAP 4h"),
            ruleOf("R5",
                   "ON 1h WHEN correlation(A,B,48h) >= 0.2x OR age(B) >= 3h THEN notify(board) UNTIL "
                   "correlation(A,B,48h) < 0.1x AND age(B) < 3h"),
            ruleOf("R6",
                   "ON 6h WHEN amihud_ratio(A,1d,10d) >= 2x THEN notify(board) UNTIL amihud_ratio(A,1d,10d) "
                   "< 1.5x; MAX AGE 18h"),
            ruleOf("R7",
                   "ON 1d WHEN vol_ewma(C,0.9) >= 40% AND (log_return(C,1d) <= -3% OR atr(C,5d) > 9USD) THEN "
                   "notify(board) UNTIL log_return(C,1d) > 0% AND atr(C,5d) < 8USD"),
            ruleOf("R8",
                   "ON 1h WHEN weight(A) >= 27% AND hhi(assets) >= 0.26x THEN rebalance(A) UNTIL weight(A) < "
                   "26%"),
            ruleOf("R9",
                   "ON 1d WHEN custody_share(vault) <= 48% THEN notify(board) UNTIL custody_share(vault) > "
                   "50%; MAX AGE 3d")};
}

constexpr std::size_t firstOnPortfolio = 7;  ///< of rules()

/// As much of each market as of D, whose price is stated now and then: those after `until` by another one.
StatedHoldings holdings(std::int64_t until, double later = 0) {
    PairHistory stated{AssetId::of("D"), {}, {}, {}};
    for (std::int64_t at = 18000 * day + 5 * hour; at < 18090 * day; at += 50 * hour) {
        const double price = 0.6 + 0.1 * static_cast<double>(at / hour % 9);
        if (at <= until) {
            stated.stated.push_back({at, price});
        } else if (later > 0) {
            stated.stated.push_back({at, later});
        }
    }
    const auto one = [](const char* asset, const char* custodian) {
        return StatedHolding{AssetId::of(asset), Amount::ofUnits(10, 0), RuleWord::of(custodian)};
    };
    const auto made = statedHoldings(
        {one("A", "vault"), one("B", "vault"), one("C", "desk"), one("D", "desk")},
        {{AssetId::of("A"), {}, 0}, {AssetId::of("B"), {}, 1}, {AssetId::of("C"), {}, 2}, stated});
    check(made.ok(), "they can be valued");
    return *made;
}

std::unique_ptr<BarFeed> honest(const Histories& histories) {
    return std::make_unique<HistoryFeed>(histories);
}

std::vector<Transition> run(const Histories& histories, const FeedMaker& feedOf,
                            const StatedHoldings& held = holdings(18090 * day)) {
    const auto feed = feedOf(histories);
    return replay(rules(), seriesOf(histories), *feed, &held).transitions();
}

std::vector<Transition> everything(std::vector<Transition> all) {
    return all;
}
/// Only those of the rules on the portfolio.
std::vector<Transition> onPortfolio(std::vector<Transition> all) {
    std::erase_if(all, [](const Transition& one) { return one.rule < firstOnPortfolio; });
    return all;
}

Histories knownBy(const Histories& histories, std::int64_t instant) {
    Histories cut;
    for (const RuleMarketHistory& history : histories) {
        cut.push_back({history.about, BarSeries(history.about.interval)});
        for (std::size_t i = 0; i < history.bars.size(); ++i) {
            if (history.bars.closeTime(i) + history.about.publicationLag <= instant) {
                cut.back().bars.append(history.bars.openTime(i), history.bars[i]);
            }
        }
    }
    return cut;
}

std::size_t knownBy(const std::vector<Transition>& all, std::int64_t instant) {
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](const Transition& one) { return one.knownAt <= instant; }));
}

bool isPrefix(const std::vector<Transition>& shorter, const std::vector<Transition>& longer,
              std::size_t count) {
    return shorter.size() >= count &&
           std::equal(shorter.begin(), shorter.begin() + static_cast<std::ptrdiff_t>(count), longer.begin(),
                      same);
}

/// The truncation test: how many instants there are at which the signals of the history up to then are not
/// those that the whole history gives for that time.
int leaksByTruncation(const FeedMaker& feedOf, Selection select = everything) {
    const Histories all = markets();
    const auto whole = select(run(all, feedOf));
    int leaks = 0;
    for (std::int64_t instant = 18002 * day; instant < 18090 * day; instant += 7 * hour) {
        const Histories cut = knownBy(all, instant);
        const auto known = select(run(cut, feedOf, holdings(instant)));
        // The last arrival may be earlier than the instant.
        std::int64_t last = 0;
        for (const auto& history : cut) {
            if (!history.bars.empty()) {
                last = std::max(
                    last, history.bars.closeTime(history.bars.size() - 1) + history.about.publicationLag);
            }
        }
        const auto count = knownBy(whole, last);
        leaks += known.size() == count && isPrefix(known, whole, count) ? 0 : 1;
    }
    return leaks;
}

/// The future-shift test: whether changing every bar after an instant changes a signal before it.
int leaksByFutureShift(const FeedMaker& feedOf, Selection select = everything) {
    const Histories all = markets();
    const auto whole = select(run(all, feedOf));
    int leaks = 0;
    for (std::int64_t instant = 18010 * day; instant < 18085 * day; instant += 31 * hour) {
        Histories changed;
        for (const RuleMarketHistory& history : all) {
            changed.push_back({history.about, BarSeries(history.about.interval)});
            for (std::size_t i = 0; i < history.bars.size(); ++i) {
                Bar bar = history.bars[i];
                if (history.bars.closeTime(i) + history.about.publicationLag > instant) {
                    bar = {bar.open * 2, bar.high * 3, bar.low / 2, bar.close * 1.7, bar.volume};
                }
                changed.back().bars.append(history.bars.openTime(i), bar);
            }
        }
        const auto count = knownBy(whole, instant);
        leaks += isPrefix(select(run(changed, feedOf, holdings(instant, 7))), whole, count) ? 0 : 1;
    }
    return leaks;
}

/// Gives each bar the close of the next one: what an index too far by one does.
class CheatingFeed : public HistoryFeed {
  public:
    explicit CheatingFeed(const Histories& histories) : HistoryFeed(histories), m_histories(histories) {}
    std::optional<Arrival> next() override {
        auto arrival = HistoryFeed::next();
        if (arrival) {
            const BarSeries& bars = m_histories[arrival->series].bars;
            const auto at =
                std::lower_bound(bars.openTimes().begin(), bars.openTimes().end(), arrival->openTime) -
                bars.openTimes().begin();
            if (const auto later = static_cast<std::size_t>(at) + 1; later < bars.size()) {
                arrival->bar.close = bars[later].close;
            }
        }
        return arrival;
    }

  private:
    const Histories& m_histories;
};

TEST(HonestyTest, theRulesHaveSomethingToSay) {
    const auto all = run(markets(), honest);
    for (std::size_t rule = 0; rule < rules().size(); ++rule) {
        EXPECT_GE(firingsOf(all, rule).size(), 2U) << rules()[rule].id.view();
    }
}

TEST(HonestyTest, signalsOfAPastAreAPrefix) {
    EXPECT_EQ(leaksByTruncation(honest), 0);
}

TEST(HonestyTest, theFutureChangesNoSignal) {
    EXPECT_EQ(leaksByFutureShift(honest), 0);
}

TEST(HonestyTest, aPlantedLeakIsCaught) {
    const FeedMaker cheating = [](const Histories& histories) {
        return std::make_unique<CheatingFeed>(histories);
    };
    EXPECT_GT(leaksByTruncation(cheating), 0);
    EXPECT_GT(leaksByFutureShift(cheating), 0);
    EXPECT_GT(leaksByTruncation(cheating, onPortfolio), 0);
    EXPECT_GT(leaksByFutureShift(cheating, onPortfolio), 0);
}

TEST(HonestyTest, replayGivesTheSameDigits) {
    const auto one = run(markets(), honest);
    const auto other = run(markets(), honest);
    ASSERT_EQ(one.size(), other.size());
    EXPECT_TRUE(isPrefix(one, other, one.size()));
}

TEST(HonestyTest, barByBarIsTheSameAsAtOnce) {
    const Histories all = markets();
    const StatedHoldings held = holdings(18090 * day);
    SimulatedRun live(rules(), seriesOf(all), &held);
    HistoryFeed feed(all);
    while (const auto arrival = feed.next()) {
        live.advanceTo(arrival->knownAt - 1);  // a clock that ticks between the bars changes nothing
        live.take(*arrival);
    }
    const auto& told = live.engine().transitions();
    live.advanceTo(told.back().knownAt);
    const auto whole = run(all, honest);
    EXPECT_TRUE(isPrefix(told, whole, std::min(whole.size(), told.size())));
}

TEST(HonestyTest, barsAfterTheEndOfABacktestAreNotRead) {
    const Histories all = markets();
    const std::int64_t end = 18050 * day;
    Histories wild = knownBy(all, end + 3 * day);
    for (auto& history : wild) {
        const auto last = history.bars.openTime(history.bars.size() - 1);
        history.bars.append(last + history.about.interval, {1, 9, 0.1, 0.2, 5});
    }
    const auto one = backtest(rules(), all, {.to = end, .holdings = holdings(18090 * day)});
    const auto other = backtest(rules(), wild, {.to = end, .holdings = holdings(end, 7)});
    for (std::size_t i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i].events, other[i].events);
        EXPECT_EQ(one[i].transitions.size(), other[i].transitions.size());
        EXPECT_EQ(one[i].outcome.drawdownWithRule, other[i].outcome.drawdownWithRule);
    }
}

}  // namespace
}  // namespace alem
