#include "app/doctrine/rule_reach.h"

#include <algorithm>

#include "app/doctrine/gauge.h"
#include "app/doctrine/rule_context.h"
#include "app/value/wide.h"

namespace alem {

namespace {

/// One end of a range; without a bound there is none.
struct End {
    std::optional<Int256> bound{};
    bool belongs = true;
};

/// From one number to another, in the units with which values are compared.
struct Range {
    End least{};
    End most{};
};

constexpr std::int64_t hundredPercent = 1'000'000'000'000;  // see comparableUnits()
constexpr std::int64_t ratioOne = 1'000'000'000'000;
constexpr std::int64_t tenThousandPoints = 1'000'000'000'000;

Range from(std::int64_t least, bool belongs) {
    return {{Int256(least), belongs}, {}};
}
Range between(const End& least, const End& most) {
    return {least, most};
}
Range only(std::int64_t value) {
    return between({Int256(value)}, {Int256(value)});
}

/// How many bars its argument of that number spans; 0 where that is not known.
std::int64_t barsIn(const RuleMeasure& measure, std::size_t argument, std::int64_t interval) {
    const auto* window = std::get_if<RuleDuration>(&measure.arguments.at(argument));
    return window == nullptr || interval <= 0 ? 0 : static_cast<std::int64_t>(barsOf(*window, interval));
}

/// Over an average that it is part of a close is less than n − 1 times the average.
Range averageDistance(std::int64_t bars) {
    Range range = from(-hundredPercent, false);
    if (bars == 1) {
        return only(0);
    }
    if (bars > 1) {
        range.most = {Int256(bars - 1) * hundredPercent, false};
    }
    return range;
}

Range rangeOf(const RuleMeasure& measure, std::int64_t interval) {
    switch (measure.name) {
        case MeasureName::Close:
        case MeasureName::MovingAverage:
            return from(0, false);
        case MeasureName::MovingAverageDistance:
            return averageDistance(barsIn(measure, 1, interval));
        case MeasureName::Drawdown:
            return barsIn(measure, 1, interval) == 1 ? only(0)
                                                     : between({Int256(0)}, {Int256(hundredPercent), false});
        case MeasureName::ValueAtRisk:
        case MeasureName::ExpectedShortfall:
        case MeasureName::LogReturn:
            return {};
        case MeasureName::VarExceptions: {
            const auto bars = barsIn(measure, 2, interval);
            return bars == 0 ? from(0, true) : between({Int256(0)}, {Int256(bars) * ratioOne});
        }
        case MeasureName::Return:
            return from(-hundredPercent, false);
        case MeasureName::PegGap:
            return from(-tenThousandPoints, false);
        case MeasureName::Correlation:
            return measure.arguments.at(0) == measure.arguments.at(1)
                       ? only(ratioOne)
                       : between({Int256(-ratioOne)}, {Int256(ratioOne)});
        case MeasureName::Weight:
        case MeasureName::CustodyShare:
            return between({Int256(0)}, {Int256(hundredPercent)});
        case MeasureName::Herfindahl:
            return between({Int256(0), false}, {Int256(ratioOne)});
        default:
            return from(0, true);
    }
}

Range times(const Range& range, const Int256& factor) {
    const auto scaled = [&](const End& end) {
        return end.bound ? End{Int256(*end.bound * factor), end.belongs} : End{};
    };
    if (factor == 0) {
        return only(0);
    }
    return factor > 0 ? between(scaled(range.least), scaled(range.most))
                      : between(scaled(range.most), scaled(range.least));
}

Range sum(const Range& a, const Range& b) {
    const auto both = [](const End& one, const End& other) {
        return one.bound && other.bound ? End{Int256(*one.bound + *other.bound), one.belongs && other.belongs}
                                        : End{};
    };
    return between(both(a.least, b.least), both(a.most, b.most));
}

/// A metric's range and thresholds, times the power of ten that makes its factor whole.
struct Scaled {
    Int256 scale = 1;
    Range range{};
};

Scaled rangeOf(const RuleMetric& metric, const IntervalOfMeasure& interval) {
    const Amount factor = metric.factor.value_or(Amount::ofUnits(1, 0));
    const Int256 scale = Int256(powerOfTen(factor.decimals()));
    const Int256 units = Int256(factor.units());
    const Range measure = rangeOf(metric.measure, interval(metric.measure));
    if (!metric.less) {
        return {scale, times(measure, units)};
    }
    if (*metric.less == metric.measure) {
        return {scale, times(measure, Int256(units - scale))};
    }
    const Range less = times(rangeOf(*metric.less, interval(*metric.less)), Int256(-scale));
    return {scale, sum(times(measure, units), less)};
}

/// What is left of a range where a comparison holds.
void narrow(Scaled& scaled, const Literal& literal) {
    const auto threshold = comparableUnits(literal.comparison->threshold);
    if (!threshold) {
        return;  // that is a fault of its own
    }
    const auto comparator = literal.comparison->comparator;
    const bool strict = comparator == Comparator::Above || comparator == Comparator::Below;
    const Int256 bound = Int256(*threshold) * scaled.scale;
    const bool belongs = strict == literal.negated;
    End& end = literal.upward() ? scaled.range.least : scaled.range.most;
    const bool tighter = !end.bound || (literal.upward() ? bound > *end.bound : bound < *end.bound);
    if (tighter) {
        end = {bound, belongs};
    } else if (*end.bound == bound) {
        end.belongs = end.belongs && belongs;
    }
}

bool isEmpty(const Range& range) {
    const auto& [least, most] = range;
    return least.bound && most.bound &&
           (*least.bound > *most.bound || (*least.bound == *most.bound && !(least.belongs && most.belongs)));
}

}  // namespace

bool canHold(const Way& way, const IntervalOfMeasure& interval) {
    return std::all_of(way.begin(), way.end(), [&](const Literal& first) {
        const RuleMetric& metric = first.comparison->metric;
        Scaled scaled = rangeOf(metric, interval);
        for (const Literal& literal : way) {
            if (literal.comparison->metric == metric) {
                narrow(scaled, literal);
            }
        }
        return !isEmpty(scaled.range);
    });
}

bool canHold(const std::vector<Way>& ways, const IntervalOfMeasure& interval) {
    return std::any_of(ways.begin(), ways.end(), [&](const Way& way) { return canHold(way, interval); });
}

bool canHold(const RuleComparison& comparison, const IntervalOfMeasure& interval) {
    return canHold(Way{{&comparison, false}}, interval);
}

RuleComparison orEqual(RuleComparison comparison) {
    const bool upward = Literal{&comparison, false}.upward();
    comparison.comparator = upward ? Comparator::AtLeast : Comparator::AtMost;
    return comparison;
}

std::optional<VainPart> vainPartOf(const RuleCondition& condition, const IntervalOfMeasure& interval) {
    for (const RuleTerm& term : condition.terms) {
        for (const RuleComparison& one : term.comparisons) {
            if (!term.negated && !canHold(one, interval)) {
                return VainPart{print(one), canHold(orEqual(one), interval) ? print(orEqual(one)) : ""};
            }
        }
        if (const RuleCondition alone{Connective::And, {term}, {}}; !canHold(waysOf(alone), interval)) {
            return VainPart{print(alone), ""};
        }
    }
    const RuleCondition whole{condition.connective, condition.terms, {}};
    return canHold(waysOf(whole), interval) ? std::nullopt : std::optional(VainPart{print(whole), ""});
}

std::optional<std::string> idlePartOf(const RuleCondition& condition, const IntervalOfMeasure& interval) {
    RuleCondition opposite{
        condition.connective == Connective::And ? Connective::Or : Connective::And, {}, {}};
    for (const RuleTerm& term : condition.terms) {
        for (const RuleComparison& one : term.comparisons) {
            if (!canHold(Way{{&one, true}}, interval)) {
                return print(one);
            }
        }
        opposite.terms.push_back(term);
        opposite.terms.back().negated = !term.negated;
        if (!canHold(waysOf(RuleCondition{Connective::And, {opposite.terms.back()}, {}}), interval)) {
            return print(RuleCondition{Connective::And, {term}, {}});
        }
    }
    return canHold(waysOf(opposite), interval)
               ? std::nullopt
               : std::optional(print(RuleCondition{condition.connective, condition.terms, {}}));
}

std::int64_t anyInterval(const RuleMeasure& /*measure*/) {
    return 0;
}

}  // namespace alem
