#include "ui/words/grid_words.h"

#include "ui/words/rule_words.h"

namespace alem {

namespace {

QString count(std::size_t value, const Wording& words) {
    return words.integer(static_cast<std::int64_t>(value));
}

}  // namespace

QString ruleFigureWord(RuleFigure figure, const Wording& words) {
    switch (figure) {
        case RuleFigure::Fire:
            return words.translate("Grid", "Firing threshold");
        case RuleFigure::Clear:
            return words.translate("Grid", "Clearing threshold");
        case RuleFigure::Closes:
            return words.translate("Grid", "Closes until it fires");
        case RuleFigure::ClearCloses:
            return words.translate("Grid", "Closes until it clears");
        case RuleFigure::Window:
            break;
    }
    return words.translate("Grid", "Window");
}

QString ruleFigureText(const Rule& rule, RuleFigure figure, const Amount& value, const Wording& words) {
    const RuleComparison& first = rule.fire.terms.front().comparisons.front();
    if (figure == RuleFigure::Fire || figure == RuleFigure::Clear) {
        return ruleQuantityWords({*Amount::parse(value.shortText()), first.threshold.unit}, words);
    }
    const auto whole = value.rescaled(0);
    if (figure == RuleFigure::Window && whole) {
        for (const MeasureArgument& argument : first.metric.measure.arguments) {
            if (const auto* window = std::get_if<RuleDuration>(&argument)) {
                return ruleDurationWords({static_cast<std::uint32_t>(whole->units()), window->unit}, words);
            }
        }
    }
    return words.number(whole.value_or(value));
}

QString gridMeasureWord(GridMeasure measure, const Wording& words) {
    switch (measure) {
        case GridMeasure::Misses:
            return words.translate("Grid", "Misses");
        case GridMeasure::FalseAlarmsAYear:
            return words.translate("Grid", "False alarms a year");
        case GridMeasure::DaysFrozen:
            break;
    }
    return words.translate("Grid", "Days frozen");
}

double gridMeasureOf(GridMeasure measure, const RuleOutcome& outcome) {
    switch (measure) {
        case GridMeasure::Misses:
            return static_cast<double>(outcome.misses);
        case GridMeasure::FalseAlarmsAYear:
            return outcome.falseAlarmsPerYear;
        case GridMeasure::DaysFrozen:
            break;
    }
    return outcome.daysFrozen;
}

QString gridMeasureText(GridMeasure measure, const RuleOutcome& outcome, const Wording& words) {
    constexpr std::array<int, gridMeasures> decimals{0, 2, 1};
    return words.number(
        shownStatistic(gridMeasureOf(measure, outcome), decimals.at(static_cast<std::size_t>(measure))));
}

QString gridCountSentence(const SensitivityGrid& grid, const Wording& words) {
    return words
        .translate("Grid",
                   "Variants tried: %1; refused because they cannot work: %2; stress events: %3. Among so "
                   "many variants some look good by chance.")
        .arg(count(grid.variants, words), count(grid.cells.size() - grid.variants, words),
             count(grid.events.size(), words));
}

QString overfittingSentence(const SensitivityGrid& grid, const Wording& words) {
    const auto& found = grid.overfitting;
    if (!found) {
        return words
            .translate(
                "Grid",
                "Nothing can be said of overfitting: that asks for at least %1 variants, and for stress "
                "events all over the history.")
            .arg(count(fewestVariants, words));
    }
    return words
        .translate("Grid",
                   "Probability of overfitting: %1. In so many of %2 ways to choose half of %3 stretches of "
                   "time, the variant that was best there was no better than the median on the other half "
                   "(%4 variants, %5 stress events; best by hit rate less the share of false alarms among "
                   "firings).")
        .arg(words.percent(shownStatistic(found->probability * 100, 1)), count(found->combinations, words),
             count(found->blocks, words), count(found->variants, words), count(found->events, words));
}

}  // namespace alem
