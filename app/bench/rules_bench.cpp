#include "app/bench/rules_bench.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>
#include <string>
#include <string_view>

#include "app/base/check.h"
#include "app/bench/measure.h"
#include "app/doctrine/simulated_run.h"
#include "ui/bench/live_bench.h"

namespace alem {

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::size_t nineYears = 9 * 365 * 24;

/// As a desk would have them, all on hours.
constexpr const char* fourteenRules =
    "R1: ON 1h WHEN vol_yz(BTC,720h) >= 80% FOR 3 closes THEN require_approval(purchase,cio) UNTIL "
    "vol_yz(BTC,720h) < 70% FOR 5 closes; COOLDOWN 10d\n"
    "R2: ON 1h WHEN vol_ewma(BTC,0.97) >= 90% FOR 2 closes THEN freeze(purchase) UNTIL vol_ewma(BTC,0.97) < "
    "75% "
    "FOR 3 closes\n"
    "R3: ON 1h WHEN return(BTC,24h) <= -10% THEN freeze(purchase) UNTIL return(BTC,24h) > -5%; KEEP 1d\n"
    "R4: ON 1h WHEN return(ETH,24h) <= -13% THEN freeze(purchase,ETH) UNTIL return(ETH,24h) > -7% FOR 6 "
    "closes\n"
    "R5: ON 1h WHEN ma_distance(BTC,480h) <= -20% THEN cap(purchase,1000000USD,30d) UNTIL "
    "ma_distance(BTC,480h) > -18%\n"
    "R6: ON 1h WHEN drawdown(BTC,2160h) >= 30% THEN move_to_cold(80%,24h) UNTIL drawdown(BTC,2160h) < 25%\n"
    "R7: ON 1h WHEN peg(KZTE) >= 50bps FOR 3 closes THEN notify(issuer) UNTIL peg(KZTE) <= 25bps FOR 6 "
    "closes\n"
    "R8: ON 1h WHEN peg(KZTE) >= 200bps FOR 3 closes THEN redeem(KZTE,25%) UNTIL peg(KZTE) <= 50bps\n"
    "R9: ON 1h WHEN vol_pk(ETH,240h) >= 90% THEN notify(committee) UNTIL vol_pk(ETH,240h) < 70%; INHIBITED "
    "BY R2\n"
    "R10: ON 1h WHEN vol_gk(BNB,240h) >= 90% THEN notify(committee) UNTIL vol_gk(BNB,240h) < 70%\n"
    "R11: ON 1h WHEN vol_cc(BNB,240h) >= 90% AND drawdown(BNB,720h) >= 20% THEN freeze(purchase,BNB) UNTIL "
    "vol_cc(BNB,240h) < 70%\n"
    "R12: ON 1h WHEN shock(ETH,0.94) >= 5x THEN summon(committee,4h) UNTIL shock(ETH,0.94) < 3x\n"
    "R13: ON 1h WHEN var(BTC,720h) >= 4% THEN notify(committee) UNTIL var(BTC,720h) < 3%\n"
    "R14: ON 1h WHEN correlation(BTC,ETH,240h) >= 0.9x THEN notify(committee) UNTIL "
    "correlation(BTC,ETH,240h) < "
    "0.8x\n";

RuleMarketHistory market(const char* asset, double start, double step, unsigned seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    RuleMarketHistory history{{.asset = AssetId::of(asset), .interval = hour}, BarSeries(hour)};
    history.bars.expect(nineYears);
    double close = start;
    double calm = 1;
    for (std::size_t i = 0; i < nineYears; ++i) {
        calm = i % 2000 == 0 ? std::exp(0.7 * normal(random)) : calm;
        const double open = close;
        // A stablecoin comes back to its peg, the others wander.
        close = open * std::exp(step * calm * normal(random)) * (start == 1 ? std::pow(open, -0.2) : 1);
        const double reach = std::exp(std::abs(step * calm * normal(random)) / 2);
        history.bars.append(static_cast<std::int64_t>(i) * hour,
                            {open, std::max(open, close) * reach, std::min(open, close) / reach, close,
                             1 + std::abs(normal(random))});
    }
    history.about.bars = nineYears;
    return history;
}

std::vector<NamedRule> rulesOf(const std::string& text, const std::vector<RuleMarketHistory>& markets) {
    RulesFile file = readRules(text);
    check(file.faults.empty() && checkRules(file.rules, {.series = seriesOf(markets)}).empty(),
          "the rules of the benchmark are sound");
    return std::move(file.rules);
}

/// One rule with a thousand thresholds and persistences.
std::string thousandVariants() {
    std::string text;
    for (int threshold = 40; threshold < 140; ++threshold) {
        for (int closes = 1; closes <= 10; ++closes) {
            const std::string count = std::to_string(closes);
            const std::string fire = std::to_string(threshold);
            const std::string clear = std::to_string(threshold - 10);
            for (const std::string_view part : std::initializer_list<std::string_view>{
                     "V", fire, "-", count, ": ON 1h WHEN vol_ewma(BTC,0.97) >= ", fire, "% FOR ", count,
                     " closes THEN freeze(purchase) UNTIL vol_ewma(BTC,0.97) < ", clear, "% FOR ", count,
                     " closes\n"}) {
                text += part;
            }
        }
    }
    return text;
}

double passOver(const std::vector<RuleMarketHistory>& markets) {
    double sum = 0;
    for (const RuleMarketHistory& one : markets) {
        for (const auto* column :
             {&one.bars.opens(), &one.bars.highs(), &one.bars.lows(), &one.bars.closes()}) {
            for (const double value : *column) {
                sum += value;
            }
        }
    }
    return sum;
}

nlohmann::json timed(const std::string& name, const std::vector<NamedRule>& rules,
                     const std::vector<RuleMarketHistory>& markets, int pairs) {
    std::vector<double> work;
    std::vector<double> floor;
    std::size_t transitions = 0;
    volatile double used = 0;  // so that nothing is left out as unused
    for (int i = 0; i < pairs; ++i) {
        floor.push_back(secondsOf([&] { used = passOver(markets); }));
        work.push_back(secondsOf([&] {
            HistoryFeed feed(markets);
            transitions = replay(rules, seriesOf(markets), feed).transitions().size();
        }));
    }
    const double seconds = median(work);
    const double pass = median(floor);
    std::printf("%-48s %10.3f %10.4f %8.0f %12zu\n", name.c_str(), seconds, pass, seconds / pass,
                transitions);
    std::fflush(stdout);
    return {{"name", name},
            {"seconds", seconds},
            {"floorSeconds", pass},
            {"ratio", seconds / pass},
            {"transitions", transitions}};
}

std::vector<RuleMarketHistory> fourMarkets() {
    return {market("BTC", 60000, 0.008, 1), market("ETH", 3000, 0.01, 2), market("BNB", 600, 0.01, 3),
            market("KZTE", 1, 0.001, 4)};
}

}  // namespace

nlohmann::json benchLiveRules(int pairs) {
    const std::vector<RuleMarketHistory> markets = fourMarkets();
    return benchLive(rulesOf(fourteenRules, markets), markets, pairs);
}

nlohmann::json benchRules(int pairs) {
    const std::vector<RuleMarketHistory> markets = fourMarkets();
    std::printf("\n%-48s %10s %10s %8s %12s\n", "rules over hourly bars, one core", "desk, s", "pass, s",
                "ratio", "transitions");
    nlohmann::json rows = nlohmann::json::array();
    rows.push_back(
        timed("14 rules, 4 assets, 315,360 bars", rulesOf(fourteenRules, markets), markets, pairs));
    const std::vector<RuleMarketHistory> one{markets.front()};
    rows.push_back(timed("1,000 variants, 78,840 bars", rulesOf(thousandVariants(), one), one, pairs));
    return rows;
}

}  // namespace alem
