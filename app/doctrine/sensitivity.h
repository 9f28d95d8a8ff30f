#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/doctrine/backtest.h"
#include "app/doctrine/overfitting.h"
#include "app/doctrine/rule_figure.h"

namespace alem {

/// The values that one figure of a rule takes.
struct GridAxis {
    RuleFigure figure{};
    std::vector<Amount> values;
};

inline constexpr std::size_t largestGrid = 10000;  ///< cells

/// `from`, `from + step` … as far as `to`. Nothing unless the step is positive, `from` is at most `to` and
/// the values are at most largestGrid.
std::optional<GridAxis> gridAxis(RuleFigure figure, const Amount& from, const Amount& to, const Amount& step);

struct GridCell {
    /// Why there is no such rule: check()'s fault, or NotANumber for a figure that the rule cannot have.
    std::optional<RuleFault> refused{};
    RuleOutcome outcome{};  ///< of those not refused; each says how many variants were tried
    std::optional<RuleOutcome> train{};
    std::optional<RuleOutcome> test{};
};

/// A rule under every pair of figures. A grid to look at, without a best cell: that one would be chosen by
/// luck as well.
struct SensitivityGrid {
    GridAxis rows;
    GridAxis columns;             ///< one value where a single figure is varied: that of the rule
    std::vector<GridCell> cells;  ///< row by row
    std::size_t variants = 0;     ///< cells that were tried
    std::vector<StressEvent> events;
    std::optional<Overfitting> overfitting{};
    [[nodiscard]] const GridCell& cell(std::size_t row, std::size_t column) const {
        return cells.at(row * columns.values.size() + column);
    }
};

struct SensitivityOptions {
    BacktestOptions backtest{};
    std::size_t blocks = 8;  ///< of equal time, for the probability of overfitting
};

/// Steps done, steps in all. False: give up.
using GridProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Tries the rule `which` of a set with all pairs of figures in one pass over the histories; the others take
/// part as they are, as inhibitors. They must have passed check() with seriesOf(histories). Rows and columns
/// are of different figures, at most largestGrid cells. Nothing if it was given up.
std::optional<SensitivityGrid> sensitivity(const std::vector<NamedRule>& rules, std::size_t which,
                                           const GridAxis& rows, const GridAxis& columns,
                                           const std::vector<RuleMarketHistory>& histories,
                                           const SensitivityOptions& options = {},
                                           const GridProgress& progress = {});

}  // namespace alem
