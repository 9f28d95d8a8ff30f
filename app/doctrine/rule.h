#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/base/result.h"
#include "app/doctrine/rule_fault.h"
#include "app/doctrine/vocabulary.h"
#include "app/value/amount.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"
#include "app/value/rule_id.h"

/// Intervention rules as sentences. One meaning is written in one way, so that what was approved, hashed and
/// printed is one text; anything else is refused with its position.
///
// clang-format off
///     rule       = "ON" duration "WHEN" condition "THEN" action { "AND" action } "UNTIL" condition { ";" option }
///     condition  = term [ { "AND" term } | { "OR" term } ] [ "FOR" integer "closes" ]
///     term       = [ "NOT" ] ( comparison | "(" comparison [ { "AND" comparison } | { "OR" comparison } ] ")" )
///     comparison = metric ( ">=" | "<=" | ">" | "<" ) literal
///     metric     = [ number "*" ] measure [ "-" measure ]
///     measure    = name "(" argument { "," argument } ")"      names and arguments: vocabulary.h
///     argument   = asset [ "@" venue ] | duration | number | word
///     action     = verb "(" argument { "," argument } ")"      verbs and arguments: vocabulary.h
///     option     = in this order, each at most once:
///                  "KEEP" duration                       fires on for so long after the last breach
///                  "COOLDOWN" duration                   rests for so long after it has cleared
///                  "ON NO DATA" duration ":" ( "WARN" | "HOLD" | "BREACH" ); without it: WARN, at once
///                  "EXPIRES" date                        the last day on which it applies
///                  "MAX AGE" duration                    how old a price may be at the close of a bar
///                  "MAX GAP" duration                    a longer unknown stretch ends a count of closes
///                  "INHIBITED BY" id { ", " id }         while one of these fires, no action is proposed
///                  "APPROVALS" integer role "WITHIN" duration "ELSE" ( "ESCALATE" | "LAPSE" )
///     literal    = number unit;  unit = "%" | "bps" | "x" | "d" | "h" | "KZT" | "USD" | "EUR"
///     duration   = integer ( "d" | "h" );  date = YYYY-MM-DD
///     number     = [ "-" ] digits [ "." digits ], the shortest that says it; integer = digits, from 1
// clang-format on
///
/// Words stand one space apart; there is none inside parentheses, around "@", "*", "-" or a comma there, nor
/// between number and unit. A connective is not mixed with the other one without parentheses.
namespace alem {

struct RuleDuration {
    enum class Unit : std::uint8_t { Hour, Day };
    std::uint32_t count = 1;
    Unit unit = Unit::Day;
    [[nodiscard]] std::int64_t milliseconds() const {
        return std::int64_t{count} * (unit == Unit::Day ? 24 : 1) * 3600000;
    }
    friend bool operator==(const RuleDuration&, const RuleDuration&) = default;
};

/// A number with its unit. The number has no zeros at its end, so that equal texts are equal quantities.
struct RuleQuantity {
    Amount number;
    RuleUnit unit = RuleUnit::Percent;
    friend bool operator==(const RuleQuantity&, const RuleQuantity&) = default;
};

/// An asset, and at which venue it is priced; without one, at whichever the desk has.
struct RuleMarket {
    AssetId asset;
    RuleWord venue;
    friend bool operator==(const RuleMarket&, const RuleMarket&) = default;
};

using MeasureArgument = std::variant<RuleMarket, RuleDuration, Amount, Concentration, RuleWord>;

/// Arguments are as many and of such kinds as the vocabulary says.
struct RuleMeasure {
    MeasureName name{};
    std::vector<MeasureArgument> arguments;
    friend bool operator==(const RuleMeasure&, const RuleMeasure&) = default;
};

/// factor · measure − less.
struct RuleMetric {
    std::optional<Amount> factor;
    RuleMeasure measure;
    std::optional<RuleMeasure> less;
    friend bool operator==(const RuleMetric&, const RuleMetric&) = default;
};

enum class Comparator : std::uint8_t { AtLeast, AtMost, Above, Below };
enum class Connective : std::uint8_t { And, Or };

struct RuleComparison {
    RuleMetric metric;
    Comparator comparator = Comparator::AtLeast;
    RuleQuantity threshold;
    friend bool operator==(const RuleComparison&, const RuleComparison&) = default;
};

/// One comparison, or several in parentheses. With a single one the connective is And.
struct RuleTerm {
    bool negated = false;
    bool parenthesised = false;  ///< needed for several
    Connective connective = Connective::And;
    std::vector<RuleComparison> comparisons;
    friend bool operator==(const RuleTerm&, const RuleTerm&) = default;
};

/// With a single term the connective is And.
struct RuleCondition {
    Connective connective = Connective::And;
    std::vector<RuleTerm> terms;
    std::optional<std::uint32_t> closes;  ///< consecutive bars; one where it is not said
    friend bool operator==(const RuleCondition&, const RuleCondition&) = default;
};

using ActionArgument = std::variant<TradeKind, RuleWord, AssetId, RuleQuantity, RuleDuration>;

struct RuleAction {
    Verb verb{};
    std::vector<ActionArgument> arguments;
    friend bool operator==(const RuleAction&, const RuleAction&) = default;
};

/// What happens while a condition cannot be known.
struct NoDataRule {
    RuleDuration after;
    NoDataPolicy policy = NoDataPolicy::Warn;
    friend bool operator==(const NoDataRule&, const NoDataRule&) = default;
};

/// Who must agree before the action is ordered, and what follows if they do not in time.
struct RuleApprovals {
    std::uint32_t count = 1;
    RuleWord role;
    RuleDuration within;
    OnTimeout otherwise = OnTimeout::Escalate;
    friend bool operator==(const RuleApprovals&, const RuleApprovals&) = default;
};

struct RuleOptions {
    std::optional<RuleDuration> keep;
    std::optional<RuleDuration> cooldown;
    std::optional<NoDataRule> noData;
    std::optional<Day> expires;
    std::optional<RuleDuration> maximumAge;
    std::optional<RuleDuration> maximumGap;
    std::vector<RuleId> inhibitors;
    std::optional<RuleApprovals> approvals;
    friend bool operator==(const RuleOptions&, const RuleOptions&) = default;
};

/// A sentence as a tree. Plain data: whether it makes sense is said by check().
struct Rule {
    RuleDuration interval;
    RuleCondition fire;
    std::vector<RuleAction> actions;
    RuleCondition clear;
    RuleOptions options;
    friend bool operator==(const Rule&, const Rule&) = default;
};

/// The tree of a canonical sentence: print(parseRule(text)) is the text again. The fault is the first one
/// from the left; options in another order are read on, so that the sentence in its order can be offered.
Result<Rule, RuleFault> parseRule(std::string_view text);

/// The canonical sentence: parseRule(print(rule)) is the rule again.
std::string print(const Rule& rule);
// Parts of it, as they stand in it.
std::string print(const RuleCondition& condition);
std::string print(const RuleComparison& comparison);
std::string print(const RuleMetric& metric);
std::string print(const RuleMeasure& measure);
std::string print(const RuleAction& action);
std::string print(const RuleQuantity& quantity);
std::string print(const RuleDuration& duration);

}  // namespace alem
