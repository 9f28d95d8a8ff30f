#include "app/doctrine/rule_figure.h"

#include <algorithm>
#include <limits>

namespace alem {

namespace {

const RuleComparison& firstOf(const Rule& rule) {
    return rule.fire.terms.front().comparisons.front();
}

template <class AnyCondition>
auto* comparisonOn(AnyCondition& condition, const RuleMetric& metric) {
    for (auto& term : condition.terms) {
        for (auto& comparison : term.comparisons) {
            if (comparison.metric == metric) {
                return &comparison;
            }
        }
    }
    return static_cast<decltype(&condition.terms.front().comparisons.front())>(nullptr);
}

template <class AnyMeasure>
auto* windowOf(AnyMeasure& measure) {
    const auto parameters = entryOf(measure.name).parameters;
    for (std::size_t i = 0; i < parameters.size() && i < measure.arguments.size(); ++i) {
        if (parameters[i] == MeasureParameter::Window || parameters[i] == MeasureParameter::Lag) {
            return std::get_if<RuleDuration>(&measure.arguments[i]);
        }
    }
    return static_cast<decltype(std::get_if<RuleDuration>(&measure.arguments.front()))>(nullptr);
}

/// A whole number from 1.
std::optional<std::uint32_t> countOf(const Amount& value) {
    const auto whole = value.rescaled(0);
    if (!whole || whole->units() < 1 || whole->units() > std::numeric_limits<std::uint32_t>::max()) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(whole->units());
}

/// Without zeros at its end, as it stands in a sentence.
Amount shortest(const Amount& value) {
    return *Amount::parse(value.shortText());
}

void setWindow(RuleCondition& condition, const RuleMetric& metric, std::uint32_t count) {
    for (RuleTerm& term : condition.terms) {
        for (RuleComparison& comparison : term.comparisons) {
            if (comparison.metric == metric) {
                windowOf(comparison.metric.measure)->count = count;
            }
        }
    }
}

}  // namespace

std::optional<RuleFigure> ruleFigureNamed(std::string_view name) {
    const auto at = std::find(ruleFigureNames.begin(), ruleFigureNames.end(), name);
    return at == ruleFigureNames.end() ? std::nullopt
                                       : std::optional(static_cast<RuleFigure>(at - ruleFigureNames.begin()));
}

std::optional<Amount> figureOf(const Rule& rule, RuleFigure figure) {
    switch (figure) {
        case RuleFigure::Fire:
            return firstOf(rule).threshold.number;
        case RuleFigure::Clear:
            if (const auto* clear = comparisonOn(rule.clear, firstOf(rule).metric)) {
                return clear->threshold.number;
            }
            return std::nullopt;
        case RuleFigure::Closes:
            return Amount::ofUnits(rule.fire.closes.value_or(1), 0);
        case RuleFigure::ClearCloses:
            return Amount::ofUnits(rule.clear.closes.value_or(1), 0);
        case RuleFigure::Window:
            break;
    }
    const RuleDuration* window = windowOf(firstOf(rule).metric.measure);
    return window == nullptr ? std::nullopt : std::optional(Amount::ofUnits(window->count, 0));
}

std::optional<Rule> withFigure(Rule rule, RuleFigure figure, const Amount& value) {
    if (!figureOf(rule, figure)) {
        return std::nullopt;
    }
    RuleComparison& first = rule.fire.terms.front().comparisons.front();
    if (figure == RuleFigure::Fire) {
        first.threshold.number = shortest(value);
        return rule;
    }
    if (figure == RuleFigure::Clear) {
        comparisonOn(rule.clear, first.metric)->threshold.number = shortest(value);
        return rule;
    }
    const auto count = countOf(value);
    if (!count) {
        return std::nullopt;
    }
    if (figure == RuleFigure::Window) {
        const RuleMetric metric = first.metric;
        setWindow(rule.fire, metric, *count);
        setWindow(rule.clear, metric, *count);
    } else {
        (figure == RuleFigure::Closes ? rule.fire : rule.clear).closes = count;
    }
    return rule;
}

}  // namespace alem
