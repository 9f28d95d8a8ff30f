#include "app/base/match.h"
#include "app/doctrine/rule.h"

namespace alem {

namespace {

std::string_view textOf(Comparator comparator) {
    switch (comparator) {
        case Comparator::AtLeast:
            return " >= ";
        case Comparator::AtMost:
            return " <= ";
        case Comparator::Above:
            return " > ";
        case Comparator::Below:
            break;
    }
    return " < ";
}

std::string_view textOf(Connective connective) {
    return connective == Connective::And ? " AND " : " OR ";
}

std::string printArgument(const MeasureArgument& argument) {
    return match(
        argument,
        [](const RuleMarket& market) {
            return market.asset.text() + (market.venue.empty() ? "" : "@" + market.venue.text());
        },
        [](const RuleDuration& duration) { return print(duration); },
        [](const Amount& number) { return number.text(); },
        [](Concentration what) { return std::string(textOf(what)); },
        [](const RuleWord& word) { return word.text(); });
}

std::string printArgument(const ActionArgument& argument) {
    return match(
        argument, [](TradeKind kind) { return std::string(textOf(kind)); },
        [](const RuleWord& word) { return word.text(); }, [](const AssetId& asset) { return asset.text(); },
        [](const RuleQuantity& quantity) { return print(quantity); },
        [](const RuleDuration& duration) { return print(duration); });
}

template <class Arguments>
std::string call(std::string_view name, const Arguments& arguments) {
    std::string text(name);
    char mark = '(';
    for (const auto& argument : arguments) {
        text += mark + printArgument(argument);
        mark = ',';
    }
    return text + ')';
}

std::string print(const RuleTerm& term) {
    std::string text = term.negated ? "NOT " : "";
    text += term.parenthesised ? "(" : "";
    std::string_view separator;
    for (const RuleComparison& comparison : term.comparisons) {
        text.append(separator).append(alem::print(comparison));
        separator = textOf(term.connective);
    }
    return text + (term.parenthesised ? ")" : "");
}

void appendOption(std::string& text, std::string_view name, const std::optional<RuleDuration>& duration) {
    if (duration) {
        text.append("; ").append(name).append(" ").append(print(*duration));
    }
}

std::string print(const RuleOptions& options) {
    std::string text;
    appendOption(text, "KEEP", options.keep);
    appendOption(text, "COOLDOWN", options.cooldown);
    if (options.noData) {
        text += "; ON NO DATA " + print(options.noData->after) + ": ";
        text += textOf(options.noData->policy);
    }
    if (options.expires) {
        text += "; EXPIRES " + options.expires->text();
    }
    appendOption(text, "MAX AGE", options.maximumAge);
    appendOption(text, "MAX GAP", options.maximumGap);
    std::string_view separator = "; INHIBITED BY ";
    for (const RuleId& id : options.inhibitors) {
        text.append(separator).append(id.view());
        separator = ", ";
    }
    if (const auto& approvals = options.approvals) {
        text += "; APPROVALS " + std::to_string(approvals->count) + ' ' + approvals->role.text() +
                " WITHIN " + print(approvals->within) + " ELSE ";
        text += textOf(approvals->otherwise);
    }
    return text;
}

}  // namespace

std::string print(const RuleDuration& duration) {
    return std::to_string(duration.count) + (duration.unit == RuleDuration::Unit::Day ? 'd' : 'h');
}

std::string print(const RuleQuantity& quantity) {
    return quantity.number.text() + std::string(textOf(quantity.unit));
}

std::string print(const RuleMeasure& measure) {
    return call(entryOf(measure.name).text, measure.arguments);
}

std::string print(const RuleMetric& metric) {
    return (metric.factor ? metric.factor->text() + '*' : "") + print(metric.measure) +
           (metric.less ? '-' + print(*metric.less) : "");
}

std::string print(const RuleComparison& comparison) {
    return print(comparison.metric) + std::string(textOf(comparison.comparator)) +
           print(comparison.threshold);
}

std::string print(const RuleCondition& condition) {
    std::string text;
    std::string_view separator;
    for (const RuleTerm& term : condition.terms) {
        text.append(separator).append(print(term));
        separator = textOf(condition.connective);
    }
    return text + (condition.closes ? " FOR " + std::to_string(*condition.closes) + " closes" : "");
}

std::string print(const RuleAction& action) {
    return call(entryOf(action.verb).text, action.arguments);
}

std::string print(const Rule& rule) {
    std::string text = "ON " + print(rule.interval) + " WHEN " + print(rule.fire);
    std::string_view separator = " THEN ";
    for (const RuleAction& action : rule.actions) {
        text.append(separator).append(print(action));
        separator = " AND ";
    }
    return text + " UNTIL " + print(rule.clear) + print(rule.options);
}

}  // namespace alem
