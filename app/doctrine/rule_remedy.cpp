#include "app/doctrine/rule_remedy.h"

#include <algorithm>
#include <cctype>

#include "app/doctrine/rule_context.h"
#include "app/doctrine/rule_edit.h"
#include "app/doctrine/rule_reach.h"
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

/// Of a threshold its unit, of a measure its window.
std::string replacementFor(const RuleFault& fault, const std::string& expected) {
    if (fault.code == Code::UnlikeUnits) {
        return fault.found.substr(0, fault.found.find_first_not_of("-.0123456789")) + expected;
    }
    const auto comma = fault.code == Code::NeverHolds ? std::string::npos : fault.found.find(',');
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
    if (fault.code == Code::InhibitsInTurn) {
        return std::nullopt;  // which of them is to yield is for people to say
    }
    if (fault.code == Code::ClearNotSafe) {
        // As many as UNTIL has of it: the position is that of the whole condition.
        std::string tail(text.substr(fault.position));
        const auto at = tail.find(fault.found);
        tail.replace(at, fault.found.size(), expected);
        std::string made = std::string(text.substr(0, fault.position)) + tail;
        return readRule(made) ? std::optional(std::move(made)) : std::nullopt;
    }
    std::string made = with(text, fault.position, {fault.found.size(), replacementFor(fault, expected)});
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
                    shutsOut(fire, {&tried, false}) && canHold(tried, anyInterval)) {
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

namespace {

/// Whether it can hold, and its threshold is one that the measure can have.
bool isWithinReach(const RuleComparison& comparison) {
    const Amount& number = comparison.threshold.number;
    const MeasureReach reach = reachOf(comparison.metric.measure.name);
    const bool plain = !comparison.metric.factor && !comparison.metric.less;
    const bool low = plain && reach.least && compare(number, Amount::ofUnits(*reach.least, 0)) < 0;
    const bool high = plain && reach.most && compare(number, Amount::ofUnits(*reach.most, 0)) > 0;
    return !low && !high && comparableUnits(comparison.threshold) && canHold(comparison, anyInterval);
}

}  // namespace

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
    const RuleComparison beyond{fire.metric, upward ? Comparator::Below : Comparator::Above, safer};
    return isWithinReach(beyond) ? std::optional(safer) : std::nullopt;
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

namespace {

/// How much of a sentence is not understood.
std::size_t leftOf(std::string_view text) {
    const auto rule = readRule(text);
    return rule ? 0 : text.size() - rule.error().position + 1;
}

bool isOfWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// A change of spaces alone with what stands on both sides of it, as a fault.
RuleFault slipAt(std::string_view text, std::size_t place, const Edit& edit, std::size_t left) {
    constexpr std::size_t longest = 20;
    const std::size_t behind = place + edit.length;
    const std::size_t size = text.size() + edit.text.size() - edit.length;
    const std::size_t understood = left == 0 ? size : size + 1 - left;
    std::size_t first = place;
    while (first > 0 && place - first < longest && isOfWord(text[first - 1])) {
        --first;
    }
    first -= first == place && first > 0 && text[first - 1] != ' ' ? 1U : 0U;
    const std::size_t next = behind + (text.substr(behind).starts_with(' ') ? 1 : 0);
    std::size_t last = next;
    while (last < text.size() && last - next < longest && isOfWord(text[last])) {
        ++last;
    }
    last += last == next && last < text.size() ? 1U : 0U;
    last = std::max(behind, std::min(last, understood + edit.length - edit.text.size()));
    const auto cut = [&](std::size_t from, std::size_t to) {
        return std::string(text.substr(from, to - from));
    };
    return {Code::Spacing, first, cut(first, last), cut(first, place) + edit.text + cut(behind, last)};
}

/// A space too many, too few, or something instead of it, near the fault: where putting that right leads on
/// farther than anything else, it is the fault.
std::optional<RuleFault> spacingSlip(std::string_view text, const RuleFault& fault, std::size_t best) {
    constexpr std::size_t farthest = 40;
    std::optional<RuleFault> slip;
    const std::size_t end =
        std::min(text.size(), fault.position + std::min(fault.found.size(), farthest) + 1);
    for (std::size_t place = fault.position - std::min<std::size_t>(1, fault.position); place < end;
         ++place) {
        const std::size_t spaces = std::min(text.find_first_not_of(' ', place), text.size()) - place;
        // Of several spaces all but one are too many, or all.
        for (const Edit& edit : {Edit{0, " "}, spaces > 1 ? Edit{spaces - 1, ""} : Edit{0, " "},
                                 spaces > 0 ? Edit{spaces, ""} : Edit{1, " "}}) {
            if (edit.length > 0 && isOfWord(text[place])) {
                continue;
            }
            if (const std::size_t left = leftOf(with(text, place, edit)); left < best) {
                best = left;
                slip = slipAt(text, place, edit, left);
            }
        }
    }
    return slip;
}

}  // namespace

Result<Rule, RuleFault> parseRule(std::string_view text) {
    auto rule = readRule(text);
    if (!rule) {
        RuleFault fault = rule.error();
        const auto next = mended(text, fault);
        if (auto slip = spacingSlip(text, fault, next ? leftOf(*next) : leftOf(text));
            slip && mended(text, *slip)) {
            return Fail{*std::move(slip)};
        }
        if (!next) {
            fault.expected.clear();
        }
        return Fail{std::move(fault)};
    }
    return rule;
}

}  // namespace alem
