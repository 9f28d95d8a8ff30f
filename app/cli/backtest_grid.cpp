#include "app/cli/backtest_grid.h"

#include <algorithm>

#include "app/cli/complaints.h"
#include "app/cli/table.h"
#include "ui/words/grid_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

Result<GridAxis, Complaint> axisOf(const std::string& text, const Rule& rule, const Wording& words) {
    const auto wrong = [&](const QString& message) { return Fail{usageComplaint("--grid", message)}; };
    const std::string_view view = text;
    const auto equals = view.find('=');
    const auto figure = ruleFigureNamed(view.substr(0, equals));
    const auto first = view.find(':');
    const auto second = first == std::string_view::npos ? first : view.find(':', first + 1);
    if (equals == std::string_view::npos || !figure || second == std::string_view::npos || first < equals) {
        return wrong(words.translate("Cli",
                                     "A grid is FIGURE=FROM:TO:STEP, where FIGURE is fire, clear, closes, "
                                     "clear-closes or window."));
    }
    const auto from = Amount::parse(view.substr(equals + 1, first - equals - 1));
    const auto to = Amount::parse(view.substr(first + 1, second - first - 1));
    const auto step = Amount::parse(view.substr(second + 1));
    const auto axis = from && to && step ? gridAxis(*figure, *from, *to, *step) : std::nullopt;
    if (!axis) {
        return wrong(words
                         .translate("Cli",
                                    "A grid goes upwards from a number to another one by a positive step, at "
                                    "most %1 cells in all.")
                         .arg(words.integer(largestGrid)));
    }
    if (!figureOf(rule, *figure)) {
        return wrong(
            words.translate("Cli", "The rule has no such figure: %1.").arg(fromText(nameOf(*figure))));
    }
    return *axis;
}

Result<std::size_t, Complaint> ruleOf(const GridRequest& request, const std::vector<NamedRule>& rules,
                                      const Wording& words) {
    if (request.rule.empty() && rules.size() == 1) {
        return std::size_t{0};
    }
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const NamedRule& one) { return one.id.view() == request.rule; });
    if (found == rules.end()) {
        return Fail{usageComplaint(
            "--grid-of", words.translate("Cli", "Name the rule of the file that the grid is about."))};
    }
    return static_cast<std::size_t>(found - rules.begin());
}

QStringList valueTexts(const NamedRule& rule, const GridAxis& axis, const Wording& words) {
    QStringList texts;
    for (const Amount& value : axis.values) {
        texts.append(ruleFigureText(rule.rule, axis.figure, value, words));
    }
    return texts;
}

Json axisJson(const GridAxis& axis) {
    Json values = Json::array();
    for (const Amount& value : axis.values) {
        values.push_back(value.shortText());
    }
    return {{"figure", nameOf(axis.figure)}, {"values", std::move(values)}};
}

}  // namespace

Result<GridPlan, Complaint> gridPlan(const GridRequest& request, const std::vector<NamedRule>& rules,
                                     const Wording& words) {
    const auto which = ruleOf(request, rules, words);
    if (!which) {
        return Fail{which.error()};
    }
    const Rule& rule = rules[*which].rule;
    std::vector<GridAxis> axes;
    for (const std::string& text : request.axes) {
        auto axis = axisOf(text, rule, words);
        if (!axis) {
            return Fail{axis.error()};
        }
        axes.push_back(std::move(*axis));
    }
    if (axes.size() == 1) {
        const auto other = axes[0].figure == RuleFigure::Closes ? RuleFigure::Fire : RuleFigure::Closes;
        axes.push_back({other, {*figureOf(rule, other)}});
    }
    if (axes.size() != 2 || axes[0].figure == axes[1].figure ||
        axes[0].values.size() * axes[1].values.size() > largestGrid) {
        return Fail{usageComplaint(
            "--grid",
            words.translate("Cli", "A grid is over one figure or two different ones, at most %1 cells.")
                .arg(words.integer(largestGrid)))};
    }
    return GridPlan{*which, axes[0], axes[1]};
}

void printGrid(Console& console, const NamedRule& rule, const SensitivityGrid& grid) {
    const Wording& words = console.words();
    const QStringList rows = valueTexts(rule, grid.rows, words);
    const QStringList columns = valueTexts(rule, grid.columns, words);
    for (int i = 0; i < gridMeasures; ++i) {
        const auto measure = static_cast<GridMeasure>(i);
        console.print(
            words.translate("Cli", "%1, %2: %3 downwards, %4 across", "a rule, a measure, two figures of it")
                .arg(fromText(rule.id.view()), gridMeasureWord(measure, words),
                     ruleFigureWord(grid.rows.figure, words), ruleFigureWord(grid.columns.figure, words)));
        Table table(words);
        table.column(QString());
        for (const QString& column : columns) {
            table.column(column, Align::Right);
        }
        for (std::size_t row = 0; row < grid.rows.values.size(); ++row) {
            QStringList cells{rows[static_cast<qsizetype>(row)]};
            for (std::size_t column = 0; column < grid.columns.values.size(); ++column) {
                const GridCell& cell = grid.cell(row, column);
                cells.append(cell.refused ? QStringLiteral("×")
                                          : gridMeasureText(measure, cell.outcome, words));
            }
            table.row(cells);
        }
        console.print(table.text());
    }
    console.print(gridCountSentence(grid, words));
    console.print(overfittingSentence(grid, words));
}

Json gridJson(const NamedRule& rule, const SensitivityGrid& grid, Json (*measures)(const RuleOutcome&)) {
    Json cells = Json::array();
    for (const GridCell& cell : grid.cells) {
        if (cell.refused) {
            cells.push_back(
                {{"refused", {{"code", nameOf(cell.refused->code)}, {"expected", cell.refused->expected}}}});
            continue;
        }
        Json one{{"measures", measures(cell.outcome)}, {"variants", cell.outcome.variants}};
        if (cell.train && cell.test) {
            one["train"] = measures(*cell.train);
            one["test"] = measures(*cell.test);
        }
        cells.push_back(std::move(one));
    }
    Json overfitting(nullptr);
    if (const auto& found = grid.overfitting) {
        overfitting = {{"probability", found->probability}, {"combinations", found->combinations},
                       {"blocks", found->blocks},           {"variants", found->variants},
                       {"stressEvents", found->events},     {"statistic", "hitRate-falseAlarmShare"}};
    }
    return {{"rule", rule.id.text()},      {"variants", grid.variants},
            {"rows", axisJson(grid.rows)}, {"columns", axisJson(grid.columns)},
            {"cells", std::move(cells)},   {"overfitting", std::move(overfitting)}};
}

}  // namespace alem::cli
