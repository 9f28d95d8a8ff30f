#include "app/doctrine/rule_remedy.h"

#include <algorithm>

#include "app/doctrine/rule_context.h"
#include "app/doctrine/rule_edit.h"
#include "app/doctrine/rule_ways.h"

namespace alem {

namespace {

using Code = RuleFault::Code;

struct Edit {
    std::size_t length;  ///< of what is replaced
    std::string text;
};

std::string with(std::string_view text, std::size_t place, const Edit& edit) {
    return std::string(text.substr(0, place)) + edit.text + std::string(text.substr(place + edit.length));
}

/// How much of a sentence is not understood yet; nothing where the fault is still there, or what was put in
/// its place is none itself.
std::optional<std::size_t> leftOf(const std::string& text, std::size_t place, const Edit& edit) {
    const auto next = readRule(text);
    if (next) {
        return 0;
    }
    const std::size_t position = next.error().position;
    return position >= place + edit.text.size() ? std::optional(text.size() - position + 1) : std::nullopt;
}

/// The edit after which the most is understood.
std::optional<std::string> mendedText(std::string_view text, const RuleFault& fault,
                                      const std::string& expected) {
    if (fault.code == Code::OptionOrder) {
        return readRule(expected) ? std::optional(expected) : std::nullopt;
    }
    std::optional<std::string> best;
    std::size_t least = text.size() + expected.size() + 2;
    for (const Edit& edit :
         {Edit{fault.found.size(), expected}, Edit{0, expected + ' '}, Edit{0, expected},
          Edit{fault.found.size(), ' ' + expected + ' '}, Edit{0, ' ' + expected}, Edit{1, expected}}) {
        if (fault.position + edit.length > text.size()) {
            continue;
        }
        std::string tried = with(text, fault.position, edit);
        const auto left = leftOf(tried, fault.position, edit);
        if (left && *left < least) {
            least = *left;
            best = std::move(tried);
        }
    }
    return best;
}

std::optional<std::string> withClearing(Rule rule, std::string_view condition) {
    const auto read =
        readRule("ON 1d WHEN " + std::string(condition) + " THEN notify(x) UNTIL " + std::string(condition));
    if (!read) {
        return std::nullopt;
    }
    const auto closes = rule.clear.closes;
    rule.clear = read->clear;
    rule.clear.closes = closes;
    return print(rule);
}

/// `< 30%`: the comparison with a threshold beyond that bound.
std::optional<std::string> beyond(std::string_view found, std::string_view bound) {
    const bool upward = bound.starts_with('<');
    const std::string text(found);
    const auto read = readRule("ON 1d WHEN " + text + " THEN notify(x) UNTIL " + text);
    const auto limit = readRule("ON 1d WHEN close(X) >= " + std::string(bound.substr(2)) +
                                " THEN notify(x) UNTIL close(X) < 1USD");
    if (!read || !limit) {
        return std::nullopt;
    }
    RuleComparison made = read->fire.terms[0].comparisons[0];
    made.threshold = limit->fire.terms[0].comparisons[0].threshold;
    made.comparator = upward ? Comparator::Below : Comparator::Above;
    const auto safer = saferThan(made, upward);
    made.threshold = safer.value_or(made.threshold);
    return safer ? std::optional(print(made)) : std::nullopt;
}

/// Of a threshold its unit, of a measure its window.
std::string replacementFor(const RuleFault& fault, const std::string& expected) {
    if (fault.code == Code::UnlikeUnits) {
        return fault.found.substr(0, fault.found.find_first_not_of("-.0123456789")) + expected;
    }
    const auto comma = fault.found.find(',');
    if (comma == std::string::npos) {
        return expected;
    }
    const auto end = fault.found.find_first_of(",)", comma + 1);
    return with(fault.found, comma + 1, {end - comma - 1, expected});
}

std::optional<std::string> mendedMeaning(const Rule& rule, std::string_view text, const RuleFault& fault,
                                         const std::string& expected) {
    if (fault.code == Code::ClearDoesNotExclude) {
        return withClearing(rule, expected);
    }
    std::string instead = replacementFor(fault, expected);
    if (fault.code == Code::ClearNotSafe) {
        const auto safer = beyond(fault.found, expected);
        if (!safer) {
            return std::nullopt;
        }
        // As many as UNTIL has of it: the position is that of the whole condition.
        std::string tail(text.substr(fault.position));
        const auto at = tail.find(fault.found);
        tail.replace(at, fault.found.size(), *safer);
        instead = std::string(text.substr(0, fault.position)) + tail;
        return readRule(instead) ? std::optional(instead) : std::nullopt;
    }
    std::string made = with(text, fault.position, {fault.found.size(), instead});
    return readRule(made) ? std::optional(std::move(made)) : std::nullopt;
}

/// The safe side of one firing literal: what stands for it already, else some way on.
std::optional<RuleComparison> safeSideOf(const Literal& fire, const RuleCondition& before) {
    RuleComparison made = *fire.comparison;
    made.comparator = fire.upward() ? Comparator::Below : Comparator::Above;
    const RuleMeasure& measure = made.metric.measure;
    for (const bool same : {true, false}) {
        for (const RuleTerm& term : before.terms) {
            for (const RuleComparison& one : term.comparisons) {
                const bool alike = same ? one.metric == made.metric
                                        : one.metric.measure.name == measure.name && !one.metric.factor &&
                                              !made.metric.factor && !one.metric.less && !made.metric.less;
                RuleComparison tried = made;
                tried.threshold = one.threshold;
                if (alike && Literal{&one, term.negated}.upward() != fire.upward() &&
                    shutsOut(fire, {&tried, false})) {
                    return tried;
                }
            }
        }
    }
    const auto safer = saferThan(*fire.comparison, fire.upward());
    made.threshold = safer.value_or(made.threshold);
    return safer ? std::optional(made) : std::nullopt;
}

Connective other(Connective connective) {
    return connective == Connective::And ? Connective::Or : Connective::And;
}

}  // namespace

MeasureReach reachOf(MeasureName name) {
    switch (name) {
        case MeasureName::Drawdown:
        case MeasureName::Weight:
        case MeasureName::CustodyShare:
            return {0, 100};
        case MeasureName::Herfindahl:
            return {0, 1};
        case MeasureName::Correlation:
            return {-1, 1};
        case MeasureName::MovingAverageDistance:
        case MeasureName::Return:
            return {-100, {}};
        case MeasureName::PegGap:
            return {-10000, {}};
        case MeasureName::ValueAtRisk:
        case MeasureName::ExpectedShortfall:
        case MeasureName::LogReturn:
            return {};
        default:
            return {0, {}};
    }
}

std::optional<RuleQuantity> saferThan(const RuleComparison& fire, bool upward) {
    const Amount& bound = fire.threshold.number;
    const Amount size = bound.magnitude();
    Amount step = Amount::ofUnits(size.units(), std::min(size.decimals() + 1, Amount::maxDecimals));
    if (bound.isZero()) {
        const bool small = fire.threshold.unit == RuleUnit::Ratio;
        step = Amount::ofUnits(1, small ? 1 : 0);
    } else if (size.decimals() == 0 && size.units() >= 2) {
        step = Amount::ofUnits(std::max<Int128>(1, size.units() / 10), 0);
    }
    RuleQuantity safer = fire.threshold;
    const int decimals = std::max(bound.decimals(), step.decimals());
    const auto from = bound.rescaled(decimals);
    const auto way = step.rescaled(decimals);
    if (!from || !way) {
        return std::nullopt;
    }
    safer.number = plainNumber(upward ? *from - *way : *from + *way);
    const MeasureReach reach = reachOf(fire.metric.measure.name);
    const bool plain = !fire.metric.factor && !fire.metric.less;
    const bool low = plain && reach.least && compare(safer.number, Amount::ofUnits(*reach.least, 0)) < 0;
    const bool high = plain && reach.most && compare(safer.number, Amount::ofUnits(*reach.most, 0)) > 0;
    return low || high || !comparableUnits(safer) ? std::nullopt : std::optional(safer);
}

std::optional<RuleCondition> oppositeOf(const RuleCondition& fire, const RuleCondition& before) {
    RuleCondition made;
    made.connective = other(fire.connective);
    for (const RuleTerm& term : fire.terms) {
        RuleTerm opposite;
        opposite.connective = term.negated ? term.connective : other(term.connective);
        for (const RuleComparison& one : term.comparisons) {
            const auto safe = safeSideOf({&one, term.negated}, before);
            if (!safe) {
                return std::nullopt;
            }
            opposite.comparisons.push_back(*safe);
        }
        opposite.parenthesised = opposite.comparisons.size() > 1;
        if (!opposite.parenthesised) {
            opposite.connective = Connective::And;
        }
        made.terms.push_back(std::move(opposite));
    }
    if (made.terms.size() == 1) {
        // Alone, or taken apart: what stands alone needs no parentheses.
        const RuleTerm only = made.terms.front();
        made = {only.comparisons.size() == 1 ? Connective::And : only.connective, {}, {}};
        for (const RuleComparison& one : only.comparisons) {
            made.terms.push_back({false, false, Connective::And, {one}});
        }
    }
    made.closes = before.closes;
    return made;
}

std::optional<std::string> mended(std::string_view sentence, const RuleFault& fault) {
    if (fault.expected.empty() || fault.position > sentence.size()) {
        return std::nullopt;
    }
    const auto rule = readRule(sentence);
    const bool whole = fault.code == Code::OptionOrder || fault.code == Code::ClearDoesNotExclude;
    const std::string first = whole ? fault.expected : fault.expected.substr(0, fault.expected.find(", "));
    return rule ? mendedMeaning(*rule, sentence, fault, first) : mendedText(sentence, fault, first);
}

Result<Rule, RuleFault> parseRule(std::string_view text) {
    auto rule = readRule(text);
    if (!rule) {
        RuleFault fault = rule.error();
        if (!mended(text, fault)) {
            fault.expected.clear();
        }
        return Fail{std::move(fault)};
    }
    return rule;
}

}  // namespace alem
