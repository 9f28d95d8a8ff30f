#include "app/doctrine/rule_context.h"

#include <algorithm>

namespace alem {

std::optional<std::size_t> seriesOf(const RuleMarket& market, const std::vector<RuleSeries>& series) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series[i].asset != market.asset) {
            continue;
        }
        if (series[i].venue == market.venue) {
            return i;
        }
        if (!found && (series[i].venue.empty() || market.venue.empty())) {
            found = i;
        }
    }
    return found;
}

std::int64_t barInterval(const Rule& rule, const RuleSeries* series) {
    return std::max(rule.interval.milliseconds(), series == nullptr ? 0 : series->interval);
}

const RuleMarket* marketOf(const RuleMeasure& measure) {
    return measure.arguments.empty() ? nullptr : std::get_if<RuleMarket>(&measure.arguments[0]);
}

bool asksPortfolio(const RuleMetric& metric) {
    const auto isOfPortfolio = [](const RuleMeasure& measure) {
        return measure.name == MeasureName::Weight || measure.name == MeasureName::Herfindahl ||
               measure.name == MeasureName::CustodyShare;
    };
    return isOfPortfolio(metric.measure) || (metric.less && isOfPortfolio(*metric.less));
}

bool asksPortfolio(const Rule& rule) {
    for (const RuleCondition* condition : {&rule.fire, &rule.clear}) {
        for (const RuleTerm& term : condition->terms) {
            for (const RuleComparison& comparison : term.comparisons) {
                if (asksPortfolio(comparison.metric)) {
                    return true;
                }
            }
        }
    }
    return false;
}

std::vector<AssetId> assetsOf(const Rule& rule) {
    std::vector<AssetId> assets;
    const auto note = [&](const RuleMeasure& measure) {
        for (const MeasureArgument& argument : measure.arguments) {
            const auto* market = std::get_if<RuleMarket>(&argument);
            if (market != nullptr && std::find(assets.begin(), assets.end(), market->asset) == assets.end()) {
                assets.push_back(market->asset);
            }
        }
    };
    for (const RuleTerm& term : rule.fire.terms) {
        for (const RuleComparison& comparison : term.comparisons) {
            note(comparison.metric.measure);
            if (comparison.metric.less) {
                note(*comparison.metric.less);
            }
        }
    }
    return assets;
}

namespace {

std::int64_t unitsPerOne(RuleUnit unit) {
    switch (unit) {
        case RuleUnit::Percent:
            return 10'000'000'000;
        case RuleUnit::Ratio:
            return 1'000'000'000'000;
        case RuleUnit::Day:
            return 86'400'000;
        case RuleUnit::Hour:
            return 3'600'000;
        default:
            return 100'000'000;
    }
}

}  // namespace

std::optional<std::int64_t> comparableUnits(const RuleQuantity& quantity) {
    constexpr Int128 limit = 1'000'000'000'000'000'000;
    const Int128 divisor = powerOfTen(quantity.number.decimals());
    const Int128 factor = unitsPerOne(quantity.unit);
    const Int128 units = quantity.number.units();
    if (units > powerOfTen(24) || -units > powerOfTen(24)) {
        return std::nullopt;
    }
    const Int128 whole = units * factor;
    if (whole % divisor != 0 || whole / divisor > limit || whole / divisor < -limit) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(whole / divisor);
}

double comparableScale(MeasureDimension dimension) {
    switch (dimension) {
        case MeasureDimension::Percent:
        case MeasureDimension::Ratio:
            return 1e12;
        case MeasureDimension::BasisPoints:
        case MeasureDimension::Money:
            return 1e8;
        case MeasureDimension::Time:
            break;
    }
    return 1;
}

}  // namespace alem
