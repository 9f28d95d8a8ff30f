#include "app/doctrine/plain_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "app/market/nearest.h"

namespace alem {

namespace {

void note(std::vector<const RuleMeasure*>& all, const RuleCondition& condition) {
    for (const RuleTerm& term : condition.terms) {
        for (const RuleComparison& comparison : term.comparisons) {
            all.push_back(&comparison.metric.measure);
            if (comparison.metric.less) {
                all.push_back(&*comparison.metric.less);
            }
        }
    }
}

/// The parts of one name together.
template <class Name>
std::vector<std::pair<Name, double>> fractionsOf(const std::vector<std::pair<Name, Amount>>& parts) {
    std::vector<std::pair<Name, double>> fractions;
    double total = 0;
    for (const auto& [name, amount] : parts) {
        const double value = nearestDouble(amount);
        const auto at = std::find_if(fractions.begin(), fractions.end(),
                                     [&, one = name](const auto& fraction) { return fraction.first == one; });
        if (at == fractions.end()) {
            fractions.emplace_back(name, value);
        } else {
            at->second += value;
        }
        total += value;
    }
    for (auto& fraction : fractions) {
        fraction.second /= total;
    }
    return fractions;
}

}  // namespace

std::string plainNumber(double value) {
    if (std::isnan(value)) {
        return {};
    }
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed).ptr;
    return {buffer.begin(), end};
}

std::vector<std::pair<std::string, std::string>> plainValues(const Rule& rule,
                                                             const MeasuredNumbers& values) {
    std::vector<std::pair<std::string, std::string>> all;
    for (const RuleTerm& term : rule.fire.terms) {
        for (const RuleComparison& comparison : term.comparisons) {
            const std::size_t i = all.size();
            all.emplace_back(print(comparison.metric), plainNumber(i < values.size() ? values[i] : unknown));
        }
    }
    return all;
}

std::string plainBar(const Bar& bar) {
    std::string text = plainNumber(bar.open);
    for (const double value : {bar.high, bar.low, bar.close, bar.volume}) {
        text += ' ' + plainNumber(value);
    }
    return text;
}

PortfolioShares sharesOf(const std::vector<std::pair<AssetId, Amount>>& assets,
                         const std::vector<std::pair<RuleWord, Amount>>& custody) {
    return {fractionsOf(assets), fractionsOf(custody)};
}

PortfolioShares unknownShares(const std::vector<NamedRule>& rules) {
    PortfolioShares shares;
    for (const NamedRule& rule : rules) {
        for (const RuleMeasure* measure : measuresOf(rule.rule)) {
            for (const MeasureArgument& argument : measure->arguments) {
                if (const auto* market = std::get_if<RuleMarket>(&argument)) {
                    shares.assets.emplace_back(market->asset, unknown);
                } else if (const auto* group = std::get_if<RuleWord>(&argument)) {
                    shares.custody.emplace_back(*group, unknown);
                } else if (std::holds_alternative<Concentration>(argument)) {
                    shares.assets.emplace_back(AssetId(), unknown);
                    shares.custody.emplace_back(RuleWord(), unknown);
                }
            }
        }
    }
    return shares;
}

std::vector<const RuleMeasure*> measuresOf(const Rule& rule) {
    std::vector<const RuleMeasure*> all;
    note(all, rule.fire);
    note(all, rule.clear);
    return all;
}

}  // namespace alem
