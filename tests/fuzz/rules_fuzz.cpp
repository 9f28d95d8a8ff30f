#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/base/check.h"
#include "app/doctrine/rule_figure.h"
#include "app/doctrine/rules_file.h"

using alem::check;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto rule = alem::parseRule(text);
    check(rule || rule.error().position <= size, "a fault lies in the sentence");
    check(!rule || alem::print(*rule) == text, "one meaning is written in one way");
    const alem::RulesFile file = alem::readRules(text);
    for (const alem::NamedRule& one : file.rules) {
        const std::string sentence = alem::print(one.rule);
        check(text.find(sentence) != std::string_view::npos, "a rule stands in its file");
        check(alem::parseRule(sentence).ok(), "what is printed is read");
        const auto checked = alem::check(one.rule, {}, one.id);
        check(checked || checked.error().position <= sentence.size(), "a fault lies in the sentence");
        for (std::size_t i = 0; i < alem::ruleFigureNames.size(); ++i) {
            const auto figure = static_cast<alem::RuleFigure>(i);
            const auto value = alem::figureOf(one.rule, figure);
            const auto same = value ? alem::withFigure(one.rule, figure, *value) : std::nullopt;
            check(!value || same, "a rule can have the figures it has");
            check(!same || alem::parseRule(alem::print(*same)).ok(), "a varied rule is one");
        }
    }
    for (const alem::RulesFileFault& fault : file.faults) {
        check(fault.line >= 1 && fault.column >= 1 && fault.column <= size + 1, "a fault lies in the file");
    }
    return 0;
}
