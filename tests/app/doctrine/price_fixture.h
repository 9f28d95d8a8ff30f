#pragma once

#include <charconv>
#include <fstream>
#include <string>
#include <vector>

#include "app/doctrine/simulated_run.h"

namespace alem {

inline constexpr std::int64_t hour = 3600000;
inline constexpr std::int64_t day = 24 * hour;

/// Open, high, low, close and volume after a stamp `YYYY-MM-DD[ HH:MM:SS]`, oldest first, after one line of
/// titles.
inline BarSeries barsOfFile(const std::string& path, std::int64_t interval, std::int64_t from = 0) {
    std::ifstream file(path);
    BarSeries bars(interval);
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        const auto comma = line.find(',');
        const auto date = Day::parse(line.substr(0, 10));
        const auto hours = comma > 12 ? std::stoi(line.substr(11, 2)) : 0;
        Bar bar;
        const char* at = line.data() + comma + 1;
        for (double* value : {&bar.open, &bar.high, &bar.low, &bar.close, &bar.volume}) {
            at = std::from_chars(at, line.data() + line.size(), *value).ptr + 1;
        }
        if (const std::int64_t time = date->number() * day + hours * hour; time >= from) {
            bars.append(time, bar);
        }
    }
    return bars;
}

inline NamedRule ruleOf(const std::string& id, const std::string& sentence) {
    auto rule = parseRule(sentence);
    check(rule.ok(), "a test's sentence is no rule");
    return {RuleId::of(id), *rule, 1, 1};
}

inline std::vector<Transition> replayed(const std::vector<NamedRule>& rules,
                                        const std::vector<RuleMarketHistory>& histories) {
    HistoryFeed feed(histories);
    return replay(rules, seriesOf(histories), feed).transitions();
}

/// The openings of the bars on which a rule began to fire.
inline std::vector<std::int64_t> firingsOf(const std::vector<Transition>& transitions, std::size_t rule) {
    std::vector<std::int64_t> times;
    for (const Transition& one : transitions) {
        const bool before = one.from == SignalState::Firing || one.from == SignalState::Clearing;
        if (one.rule == rule && one.signal.fires() && !before) {
            times.push_back(one.openTime);
        }
    }
    return times;
}

inline std::string textOf(std::int64_t time) {
    return Instant::ofMilliseconds(time).text().substr(0, 16);
}

/// Same digits, and the same unknowns.
inline bool same(const Transition& a, const Transition& b) {
    const auto equal = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return a.rule == b.rule && a.openTime == b.openTime && a.knownAt == b.knownAt && a.from == b.from &&
           a.signal == b.signal && a.action == b.action && a.inhibitor == b.inhibitor &&
           std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(), equal);
}

}  // namespace alem
