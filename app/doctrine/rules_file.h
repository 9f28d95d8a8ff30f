#pragma once

#include <string_view>
#include <vector>

#include "app/doctrine/rule.h"
#include "app/doctrine/rule_context.h"

namespace alem {

/// A rule under its name.
struct NamedRule {
    RuleId id;
    Rule rule;
    std::size_t line = 0;    ///< of its file, from 1
    std::size_t column = 0;  ///< at which its sentence begins, from 1
};

/// A fault with its place in a file: the column is counted in bytes, from 1.
struct RulesFileFault {
    std::size_t line = 0;
    std::size_t column = 0;
    RuleId rule;  ///< empty where there is none yet
    RuleFault fault;
};

struct RulesFile {
    std::vector<NamedRule> rules;
    std::vector<RulesFileFault> faults;
};

/// Rules as text: `id: sentence` on a line; lines of nothing but spaces and tabs, or with `#` after those,
/// say nothing, nor does a byte order mark at the beginning, which is in no column. All lines are read, each
/// fault is kept.
RulesFile readRules(std::string_view text);

/// Rules that inhibit each other in a circle: once they fire together, none of them ever proposes anything.
/// One fault for each circle, of the first rule in it.
std::vector<RulesFileFault> inhibitionCircles(const std::vector<NamedRule>& rules);

/// Checks every rule, with the ids of all of them as those that may inhibit; and, unless they are only to be
/// run, that none inhibit each other in a circle.
std::vector<RulesFileFault> checkRules(const std::vector<NamedRule>& rules, RuleContext context);

}  // namespace alem
