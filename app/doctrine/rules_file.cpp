#include "app/doctrine/rules_file.h"

#include <algorithm>

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
    return faults;
}

}  // namespace alem
