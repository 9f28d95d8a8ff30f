#include "app/doctrine/weight_band.h"

namespace alem {

namespace {

/// The weight at which the comparison turns, if it is about this weight and no other.
std::optional<Rational> boundOf(const RuleComparison& comparison, const AssetId& asset) {
    const RuleMetric& metric = comparison.metric;
    const Amount factor = metric.factor.value_or(Amount::ofUnits(1, 0));
    if (metric.measure.name != MeasureName::Weight || metric.less || !factor.isPositive()) {
        return std::nullopt;
    }
    const auto* market = std::get_if<RuleMarket>(&metric.measure.arguments.at(0));
    if (market == nullptr || market->asset != asset) {
        return std::nullopt;
    }
    return Rational(exactly(comparison.threshold.number) / (exactly(factor) * 100));
}

bool isUpward(const RuleComparison& comparison, bool negated) {
    const auto comparator = comparison.comparator;
    return (comparator == Comparator::AtLeast || comparator == Comparator::Above) != negated;
}

}  // namespace

std::optional<WeightBand> weightBand(const Rule& rule, const AssetId& asset) {
    WeightBand band;
    for (const RuleTerm& term : rule.clear.terms) {
        for (const RuleComparison& comparison : term.comparisons) {
            const auto bound = boundOf(comparison, asset);
            if (!bound) {
                continue;
            }
            if (isUpward(comparison, term.negated)) {
                band.least = band.least && *band.least > *bound ? band.least : bound;
            } else {
                band.most = band.most && *band.most < *bound ? band.most : bound;
            }
        }
    }
    const bool bounded = band.least || band.most;
    const bool crossed = band.least && band.most && *band.least > *band.most;
    return bounded && !crossed ? std::optional(band) : std::nullopt;
}

}  // namespace alem
