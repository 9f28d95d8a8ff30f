#include "app/doctrine/rules_file.h"

#include <algorithm>
#include <map>

namespace alem {

namespace {

using Code = RuleFault::Code;

/// A name that no rule of the file has yet.
std::string freeId(const RulesFile& file) {
    for (std::size_t number = file.rules.size() + 1;; ++number) {
        std::string name = "R" + std::to_string(number);
        const bool taken = std::any_of(file.rules.begin(), file.rules.end(),
                                       [&](const NamedRule& one) { return one.id.view() == name; });
        if (!taken) {
            return name;
        }
    }
}

void readLine(RulesFile& file, std::size_t number, std::string_view line) {
    const auto refuse = [&](const RuleId& id, std::size_t before, RuleFault fault) {
        file.faults.push_back({number, before + fault.position + 1, id, std::move(fault)});
    };
    if (const auto indent = line.find_first_not_of(" \t"); indent > 0) {
        const auto head = line.substr(indent, line.substr(indent).find(' '));
        return refuse(
            {}, 0, {Code::Spacing, 0, std::string(line.substr(0, indent + head.size())), std::string(head)});
    }
    const auto colon = line.find(": ");
    const auto name = line.substr(0, std::min(colon, line.size()));
    const auto id = RuleId::parse(name);
    if (colon == std::string_view::npos || !id) {
        const auto mark = line.find(':');
        if (colon == std::string_view::npos && mark != std::string_view::npos &&
            RuleId::parse(line.substr(0, mark))) {
            const auto next = line.substr(mark + 1, line.substr(mark + 1).find(' '));
            return refuse({}, 0,
                          {Code::Spacing, mark + 1, std::string(next),
                           std::string(line.substr(0, mark)).append(": ").append(next)});
        }
        if (const auto space = line.find(" ON "); colon == std::string_view::npos &&
                                                  space != std::string_view::npos &&
                                                  RuleId::parse(line.substr(0, space))) {
            const std::string found(line.substr(0, space + 3));
            return refuse({}, 0,
                          {Code::Expected, 0, found, std::string(line.substr(0, space)).append(": ON")});
        }
        if (line.starts_with("ON ")) {
            return refuse({}, 0, {Code::NotAName, 0, "ON", freeId(file) + ": ON"});
        }
        const auto end = std::min({line.find(' '), line.find(':'), line.size(), std::size_t{40}});
        return refuse({}, 0, {Code::NotAName, 0, std::string(line.substr(0, end)), ""});
    }
    const bool repeated = std::any_of(file.rules.begin(), file.rules.end(),
                                      [&](const NamedRule& one) { return one.id == *id; });
    if (repeated) {
        return refuse(*id, 0, {Code::RepeatedRule, 0, id->text(), {}});
    }
    const std::size_t start = colon + 2;
    auto rule = parseRule(line.substr(start));
    if (!rule) {
        return refuse(*id, start, rule.error());
    }
    file.rules.push_back({*id, std::move(*rule), number, start + 1});
}

/// Which rules inhibit which, by their places.
class Inhibitors {
  public:
    explicit Inhibitors(const std::vector<NamedRule>& rules) : m_by(rules.size()) {
        std::map<RuleId, std::size_t> places;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            places.emplace(rules[i].id, i);
        }
        for (std::size_t i = 0; i < rules.size(); ++i) {
            for (const RuleId& one : rules[i].rule.options.inhibitors) {
                if (const auto found = places.find(one); found != places.end()) {
                    m_by[i].push_back(found->second);
                }
            }
        }
    }

    /// The shortest way from a rule by those that inhibit to itself, both ends included; empty without one.
    [[nodiscard]] std::vector<std::size_t> wayBack(std::size_t start) const {
        std::vector<std::size_t> cameFrom(m_by.size(), m_by.size());
        std::vector<std::size_t> reached{start};
        for (std::size_t at = 0; at < reached.size(); ++at) {
            for (const std::size_t next : m_by[reached[at]]) {
                if (next == start) {
                    return wayTo(reached[at], start, cameFrom);
                }
                if (cameFrom[next] == m_by.size()) {
                    cameFrom[next] = reached[at];
                    reached.push_back(next);
                }
            }
        }
        return {};
    }

  private:
    static std::vector<std::size_t> wayTo(std::size_t last, std::size_t start,
                                          const std::vector<std::size_t>& cameFrom) {
        std::vector<std::size_t> way{start};
        for (std::size_t at = last; at != start; at = cameFrom[at]) {
            way.push_back(at);
        }
        way.push_back(start);
        std::reverse(way.begin(), way.end());
        return way;
    }

    std::vector<std::vector<std::size_t>> m_by;
};

/// Where it stands in the sentence.
std::size_t placeOfInhibitor(const Rule& rule, const RuleId& id) {
    constexpr std::string_view option = "; INHIBITED BY ";
    std::size_t place = print(rule).rfind(option) + option.size();
    for (const RuleId& one : rule.options.inhibitors) {
        if (one == id) {
            break;
        }
        place += one.view().size() + std::string_view(", ").size();
    }
    return place;
}

}  // namespace

RulesFile readRules(std::string_view text) {
    RulesFile file;
    std::size_t number = 0;
    if (constexpr std::string_view mark = "\xEF\xBB\xBF"; text.starts_with(mark)) {
        text.remove_prefix(mark.size());  // editors put it there, and nobody sees it
    }
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        const auto first = line.find_first_not_of(" \t");
        if (first != std::string_view::npos && line[first] != '#') {
            readLine(file, number, line);
        }
    }
    return file;
}

std::vector<RulesFileFault> inhibitionCircles(const std::vector<NamedRule>& rules) {
    const Inhibitors inhibitors(rules);
    std::vector<bool> told(rules.size());
    std::vector<RulesFileFault> faults;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto way = told[i] ? std::vector<std::size_t>() : inhibitors.wayBack(i);
        if (way.size() < 3) {
            continue;  // of itself it is said by check()
        }
        std::string round;
        for (const std::size_t index : way) {
            told[index] = true;
            round.append(round.empty() ? "" : ", ").append(rules[index].id.view());
        }
        const NamedRule& rule = rules[i];
        const RuleId& by = rules[way[1]].id;
        const std::size_t place = placeOfInhibitor(rule.rule, by);
        faults.push_back({rule.line,
                          rule.column + place,
                          rule.id,
                          {Code::InhibitsInTurn, place, by.text(), std::move(round)}});
    }
    return faults;
}

std::vector<RulesFileFault> checkRules(const std::vector<NamedRule>& rules, RuleContext context) {
    context.rules.emplace();
    for (const NamedRule& rule : rules) {
        context.rules->push_back(rule.id);
    }
    std::vector<RulesFileFault> faults;
    for (const NamedRule& rule : rules) {
        if (const auto checked = check(rule.rule, context, rule.id); !checked) {
            const RuleFault& fault = checked.error();
            faults.push_back({rule.line, rule.column + fault.position, rule.id, fault});
        }
    }
    if (!context.runOnly) {
        const auto circles = inhibitionCircles(rules);
        faults.insert(faults.end(), circles.begin(), circles.end());
    }
    return faults;
}

}  // namespace alem
