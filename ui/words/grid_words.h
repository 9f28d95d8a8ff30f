#pragma once

#include <QString>
#include <cstdint>

#include "app/doctrine/sensitivity.h"
#include "ui/wording/wording.h"

namespace alem {

// A grid over two figures of a rule, in words.

/// What a grid shows in each cell. There is none of wealth: rules are not ranked by it.
enum class GridMeasure : std::uint8_t { Misses, FalseAlarmsAYear, DaysFrozen };
inline constexpr int gridMeasures = 3;

/// `clearing threshold`.
[[nodiscard]] QString ruleFigureWord(RuleFigure figure, const Wording& words);
/// A value of it with its unit: `65%`, `30 days`, `3`.
[[nodiscard]] QString ruleFigureText(const Rule& rule, RuleFigure figure, const Amount& value,
                                     const Wording& words);
/// `False alarms a year`.
[[nodiscard]] QString gridMeasureWord(GridMeasure measure, const Wording& words);
[[nodiscard]] double gridMeasureOf(GridMeasure measure, const RuleOutcome& outcome);
[[nodiscard]] QString gridMeasureText(GridMeasure measure, const RuleOutcome& outcome, const Wording& words);
/// How many variants were tried and refused.
[[nodiscard]] QString gridCountSentence(const SensitivityGrid& grid, const Wording& words);
/// The probability of overfitting with its counts and its statistic, or why there is none.
[[nodiscard]] QString overfittingSentence(const SensitivityGrid& grid, const Wording& words);

}  // namespace alem
