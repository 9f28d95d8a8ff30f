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

/// Values of parts as fractions of their sum, in place; those of one name together.
template <class Name>
void shareOut(std::vector<std::pair<Name, double>>& parts) {
    double total = 0;
    std::size_t names = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [name, value] = parts[i];
        total += value;
        std::size_t at = 0;
        while (at < names && !(parts[at].first == name)) {
            ++at;
        }
        if (at == names) {
            parts[names++] = {name, value};
        } else {
            parts[at].second += value;
        }
    }
    parts.resize(names);
    for (auto& part : parts) {
        part.second /= total;
    }
}

template <class Name>
std::vector<std::pair<Name, double>> valuesOf(const std::vector<std::pair<Name, Amount>>& parts) {
    std::vector<std::pair<Name, double>> values;
    values.reserve(parts.size());
    for (const auto& [name, amount] : parts) {
        values.emplace_back(name, nearestDouble(amount));
    }
    return values;
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
    PortfolioShares shares{valuesOf(assets), valuesOf(custody)};
    shareOut(shares);
    return shares;
}

void shareOut(PortfolioShares& values) {
    shareOut(values.assets);
    shareOut(values.custody);
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
