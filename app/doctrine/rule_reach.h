#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/doctrine/rule_ways.h"

/// Whether conditions can hold at all, by what their metrics can be. Inside this room only.
namespace alem {

/// The length of the bars on which a measure is taken, in milliseconds; 0 where it is not known.
using IntervalOfMeasure = std::function<std::int64_t(const RuleMeasure&)>;

/// Whether there are values of its metrics with which all of it holds. What a metric can be follows from what
/// its measures can be, ends included or not (a price is more than 0, a drawdown from 0 to less than 100 %;
/// of a single bar it is 0), and from its factor and what it is less by, in exact numbers. Of different
/// metrics each is taken by itself.
[[nodiscard]] bool canHold(const Way& way, const IntervalOfMeasure& interval);
/// Whether one of them can.
[[nodiscard]] bool canHold(const std::vector<Way>& ways, const IntervalOfMeasure& interval);
[[nodiscard]] bool canHold(const RuleComparison& comparison, const IntervalOfMeasure& interval);

/// The same with its threshold included.
[[nodiscard]] RuleComparison orEqual(RuleComparison comparison);

/// A part of a condition that can never be true, as it is written.
struct VainPart {
    std::string text;
    std::string instead;  ///< what could be true; empty where nothing is near
};
/// The first one: a comparison, a term, or all of it. Also one that stands beside others with OR: it says
/// something else than was meant.
[[nodiscard]] std::optional<VainPart> vainPartOf(const RuleCondition& condition,
                                                 const IntervalOfMeasure& interval);

/// A part of a condition that is true whatever its metrics are, as it is written: a comparison, a term, or
/// all of it. The first one; it says nothing, and something else was meant.
[[nodiscard]] std::optional<std::string> idlePartOf(const RuleCondition& condition,
                                                    const IntervalOfMeasure& interval);

/// What is said of measures on bars of any length.
[[nodiscard]] std::int64_t anyInterval(const RuleMeasure& measure);

}  // namespace alem
