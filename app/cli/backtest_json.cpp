#include "app/cli/backtest_json.h"

#include "app/cli/doctrine_json.h"
#include "app/cli/stated_holdings_input.h"

namespace alem::cli {

namespace {

/// Bars open at whole seconds: 2026-07-25T00:00:00Z.
std::string timeText(std::int64_t time) {
    return Instant::ofMilliseconds(time).text().substr(0, 19) + "Z";
}

Json number(const auto& optional) {
    return optional ? Json(*optional) : Json(nullptr);
}

Json transitionsJson(const RuleBacktest& result, const std::vector<NamedRule>& rules) {
    Json all = Json::array();
    for (const Transition& one : result.transitions) {
        all.push_back({{"bar", timeText(one.openTime)},
                       {"knownAt", timeText(one.knownAt)},
                       {"from", one.wasUnknown ? "unknown" : nameOf(one.from)},
                       {"to", one.signal.isUnknown ? "unknown" : nameOf(one.signal.state)},
                       {"lastKnownState", one.warm ? Json(nameOf(one.signal.state)) : Json(nullptr)},
                       {"unknown", one.signal.isUnknown},
                       {"alarm", one.signal.alarm},
                       {"action", nameOf(one.action)},
                       {"inhibitor", one.inhibitor ? Json(rules[*one.inhibitor].id.text()) : Json(nullptr)},
                       {"values", one.values}});
    }
    return all;
}

Json eventsJson(const std::vector<StressEvent>& events) {
    Json all = Json::array();
    for (const StressEvent& one : events) {
        all.push_back(
            {{"first", timeText(one.first)}, {"last", timeText(one.last)}, {"trough", timeText(one.trough)}});
    }
    return all;
}

/// `lag`: the same for every market of one run.
Json optionsJson(const BacktestOptions& options, std::int64_t lag) {
    const auto hours = [](std::int64_t milliseconds) { return milliseconds / 3600000; };
    return {{"acknowledgementHours", hours(options.acknowledgement)},
            {"publicationLagHours", hours(lag)},
            {"stress",
             {{"fall", options.stress.fall},
              {"fallWithinHours", hours(options.stress.fallWithin)},
              {"pegFloor", options.stress.pegFloor},
              {"pegWithinHours", hours(options.stress.pegWithin)}}},
            {"flapBars", options.flapBars},
            {"costBasisPoints", options.costBasisPoints}};
}

}  // namespace

Json measuresJson(const RuleOutcome& outcome) {
    return {{"from", timeText(outcome.from)},
            {"to", timeText(outcome.to)},
            {"bars", outcome.bars},
            {"warmUpBars", outcome.warmUp},
            {"unknownBars", outcome.unknown},
            {"coverage", outcome.coverage},
            {"firings", outcome.firings},
            {"flaps", outcome.flaps},
            {"daysFrozen", outcome.daysFrozen},
            {"stressEvents", outcome.stressEvents},
            {"eventsBeforeKnown", outcome.eventsBeforeKnown},
            {"hits", outcome.hits},
            {"misses", outcome.misses},
            {"hitRate", number(outcome.hitRate)},
            {"lateFirings", outcome.lateFirings},
            {"falseAlarms", outcome.falseAlarms},
            {"falseAlarmsPerYear", outcome.falseAlarmsPerYear},
            {"meanDelayBars", number(outcome.meanDelay)},
            {"meanLeadBars", number(outcome.meanLead)},
            {"drawdownHeld", number(outcome.drawdownHeld)},
            {"drawdownWithRule", number(outcome.drawdownWithRule)},
            {"drawdownAvoided", number(outcome.drawdownAvoided)},
            {"lossAvoided", outcome.lossAvoided},
            {"costOfFreezing", outcome.costOfFreezing},
            {"turns", outcome.turns},
            {"tradingCosts", outcome.tradingCosts}};
}

Json backtestJson(const std::vector<NamedRule>& rules, const std::vector<RuleMarketHistory>& markets,
                  const BacktestOptions& options, const std::vector<RuleBacktest>& results) {
    Json prices = Json::array();
    for (const RuleMarketHistory& market : markets) {
        const BarSeries& bars = market.bars;
        prices.push_back(
            {{"asset", market.about.asset.text()},
             {"venue", market.about.venue.text()},
             {"intervalSeconds", market.about.interval / 1000},
             {"bars", bars.size()},
             {"first", bars.empty() ? Json(nullptr) : Json(timeText(bars.openTime(0)))},
             {"last", bars.empty() ? Json(nullptr) : Json(timeText(bars.openTime(bars.size() - 1)))}});
    }
    Json all = Json::array();
    for (std::size_t i = 0; i < results.size(); ++i) {
        const RuleBacktest& result = results[i];
        Json rule{{"id", result.id.text()},
                  {"sentence", print(rules[i].rule)},
                  {"variants", result.variants},
                  {"transitions", transitionsJson(result, rules)},
                  {"stress", eventsJson(result.events)},
                  {"measures", measuresJson(result.outcome)}};
        if (result.train && result.test) {
            rule["train"] = measuresJson(*result.train);
            rule["test"] = measuresJson(*result.test);
        }
        all.push_back(std::move(rule));
    }
    const std::int64_t lag = markets.empty() ? 0 : markets.front().about.publicationLag;
    return {{"options", optionsJson(options, lag)},
            {"holdings", holdingsJson(options.holdings)},
            {"prices", std::move(prices)},
            {"rules", std::move(all)}};
}

}  // namespace alem::cli
