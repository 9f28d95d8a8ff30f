#include "app/doctrine/rule_edit.h"

#include <algorithm>
#include <array>

#include "app/doctrine/rule_context.h"

namespace alem {

namespace {

RuleMeasure* alike(std::optional<RuleMeasure>& less, const RuleMeasure& measure) {
    return less && *less == measure ? &*less : nullptr;
}

/// The nth argument of a kind, or nothing.
template <class Kind, class Arguments>
const Kind* argumentOf(const Arguments& arguments, std::size_t n = 0) {
    for (const auto& argument : arguments) {
        const auto* found = std::get_if<Kind>(&argument);
        if (found != nullptr && n-- == 0) {
            return found;
        }
    }
    return nullptr;
}

template <class Kind>
Kind valueOr(const Kind* found, Kind otherwise) {
    return found == nullptr ? std::move(otherwise) : *found;
}

MeasureArgument usualArgument(MeasureParameter parameter, std::size_t nth, const RuleMeasure& before) {
    switch (parameter) {
        case MeasureParameter::Market: {
            const auto* first = argumentOf<RuleMarket>(before.arguments);
            const auto* found = argumentOf<RuleMarket>(before.arguments, nth);
            return valueOr(found, valueOr(first, RuleMarket{AssetId::of("BTC"), {}}));
        }
        case MeasureParameter::Window:
            return valueOr(argumentOf<RuleDuration>(before.arguments, nth),
                           RuleDuration{nth == 0 ? 30U : 365U, RuleDuration::Unit::Day});
        case MeasureParameter::Lag:
            return valueOr(argumentOf<RuleDuration>(before.arguments, nth),
                           RuleDuration{1, RuleDuration::Unit::Day});
        case MeasureParameter::Weight:
            return valueOr(argumentOf<Amount>(before.arguments), Amount::ofUnits(94, 2));
        case MeasureParameter::Concentration:
            return valueOr(argumentOf<Concentration>(before.arguments), Concentration::ByAsset);
        case MeasureParameter::Group:
            break;
    }
    return valueOr(argumentOf<RuleWord>(before.arguments), RuleWord::of("group"));
}

ActionArgument usualArgument(ActionParameter parameter, const RuleAction& before, const AssetId& about) {
    const auto* quantity = argumentOf<RuleQuantity>(before.arguments);
    const auto fits = [&](MeasureDimension dimension) {
        return quantity != nullptr && dimensionOf(quantity->unit) == dimension;
    };
    switch (parameter) {
        case ActionParameter::Kind:
            return valueOr(argumentOf<TradeKind>(before.arguments), TradeKind::Purchase);
        case ActionParameter::Asset:
        case ActionParameter::OptionalAsset:
            return valueOr(argumentOf<AssetId>(before.arguments), about);
        case ActionParameter::Money:
            return fits(MeasureDimension::Money) ? *quantity
                                                 : RuleQuantity{Amount::ofUnits(1000000, 0), RuleUnit::Usd};
        case ActionParameter::Share:
            return valueOr(quantity, RuleQuantity{Amount::ofUnits(25, 0), RuleUnit::Percent});
        case ActionParameter::Percent:
            return fits(MeasureDimension::Percent) ? *quantity
                                                   : RuleQuantity{Amount::ofUnits(80, 0), RuleUnit::Percent};
        case ActionParameter::Duration:
            return valueOr(argumentOf<RuleDuration>(before.arguments),
                           RuleDuration{1, RuleDuration::Unit::Day});
        case ActionParameter::Word:
            break;
    }
    return valueOr(argumentOf<RuleWord>(before.arguments), RuleWord::of("committee"));
}

template <class Visit>
void eachComparison(Rule& rule, Visit&& visit) {
    for (RuleCondition* condition : {&rule.fire, &rule.clear}) {
        for (RuleTerm& term : condition->terms) {
            std::for_each(term.comparisons.begin(), term.comparisons.end(), visit);
        }
    }
}

bool looksAt(Rule rule, const RuleMeasure& measure) {
    bool found = false;
    eachComparison(rule, [&](RuleComparison& one) {
        found = found || one.metric.measure == measure || alike(one.metric.less, measure) != nullptr;
    });
    return found;
}

AssetId firstAsset(const Rule& rule) {
    const auto assets = assetsOf(rule);
    return assets.empty() ? AssetId::of("BTC") : assets.front();
}

/// What one would look at next, in the order in which it is offered.
RuleComparison unusedComparison(const Rule& rule) {
    struct Offer {
        MeasureName name;
        Comparator comparator;
        std::int64_t threshold;
    };
    constexpr std::array offers{Offer{MeasureName::YangZhang, Comparator::AtLeast, 80},
                                Offer{MeasureName::Drawdown, Comparator::AtLeast, 30},
                                Offer{MeasureName::Return, Comparator::AtMost, -10},
                                Offer{MeasureName::MovingAverageDistance, Comparator::AtMost, -20},
                                Offer{MeasureName::Parkinson, Comparator::AtLeast, 80},
                                Offer{MeasureName::ValueAtRisk, Comparator::AtLeast, 10},
                                Offer{MeasureName::Age, Comparator::AtLeast, 2},
                                Offer{MeasureName::Weight, Comparator::AtLeast, 15}};
    const RuleMeasure market{MeasureName::Close, {RuleMarket{firstAsset(rule), {}}}};
    RuleComparison made;
    for (const Offer& offer : offers) {
        made.metric.measure = measureNamed(offer.name, market);
        made.comparator = offer.comparator;
        made.threshold = {Amount::ofUnits(offer.threshold, 0), usualUnitOf(entryOf(offer.name).dimension)};
        if (!looksAt(rule, made.metric.measure)) {
            break;
        }
    }
    return made;
}

}  // namespace

RuleCondition& conditionOf(Rule& rule, RuleSide side) {
    return side == RuleSide::When ? rule.fire : rule.clear;
}
const RuleCondition& conditionOf(const Rule& rule, RuleSide side) {
    return side == RuleSide::When ? rule.fire : rule.clear;
}

RuleMeasure measureNamed(MeasureName name, const RuleMeasure& before) {
    RuleMeasure made{name, {}};
    std::array<std::size_t, 6> seen{};
    for (const MeasureParameter parameter : entryOf(name).parameters) {
        std::size_t& nth = seen.at(static_cast<std::size_t>(parameter));
        made.arguments.push_back(usualArgument(parameter, nth++, before));
    }
    return made;
}

RuleAction actionNamed(Verb verb, const RuleAction& before, const AssetId& about) {
    RuleAction made{verb, {}};
    for (const ActionParameter parameter : entryOf(verb).parameters) {
        const bool named = argumentOf<AssetId>(before.arguments) != nullptr;
        if (parameter != ActionParameter::OptionalAsset || named) {
            made.arguments.push_back(usualArgument(parameter, before, about));
        }
    }
    return made;
}

void changeMeasure(Rule& rule, const RuleMeasure& before, const RuleMeasure& after) {
    const auto dimension = entryOf(after.name).dimension;
    eachComparison(rule, [&](RuleComparison& one) {
        if (RuleMeasure* less = alike(one.metric.less, before)) {
            *less = after;
        }
        if (one.metric.measure == before) {
            one.metric.measure = after;
            if (dimensionOf(one.threshold.unit) != dimension) {
                one.threshold.unit = usualUnitOf(dimension);
            }
        }
    });
}

void replaceTerm(Rule& rule, RuleSide side, std::size_t index, const RuleTerm& term) {
    const RuleMeasure before = conditionOf(rule, side).terms.at(index).comparisons.front().metric.measure;
    const RuleMeasure& after = term.comparisons.front().metric.measure;
    conditionOf(rule, side).terms[index] = term;
    if (before != after) {
        changeMeasure(rule, before, after);
        const auto dimension = entryOf(after.name).dimension;
        RuleQuantity& threshold = conditionOf(rule, side).terms[index].comparisons.front().threshold;
        if (dimensionOf(threshold.unit) != dimension) {
            threshold.unit = usualUnitOf(dimension);
        }
    }
}

void addTerm(Rule& rule, RuleSide side) {
    RuleTerm term;
    term.comparisons.push_back(unusedComparison(rule));
    conditionOf(rule, side).terms.push_back(std::move(term));
}

void removeTerm(Rule& rule, RuleSide side, std::size_t index) {
    RuleCondition& condition = conditionOf(rule, side);
    if (condition.terms.size() < 2) {
        return;
    }
    condition.terms.erase(condition.terms.begin() + static_cast<std::ptrdiff_t>(index));
    if (condition.terms.size() == 1) {
        condition.connective = Connective::And;
    }
}

void setConnective(RuleCondition& condition, Connective connective) {
    if (condition.terms.size() > 1) {
        condition.connective = connective;
    }
}

void addAction(Rule& rule) {
    const AssetId about = firstAsset(rule);
    for (const Verb verb : {Verb::Notify, Verb::Summon, Verb::Freeze, Verb::Escalate, Verb::RequireApproval,
                            Verb::Rebalance, Verb::Redeem}) {
        const RuleAction made = actionNamed(verb, {}, about);
        if (std::find(rule.actions.begin(), rule.actions.end(), made) == rule.actions.end()) {
            rule.actions.push_back(made);
            return;
        }
    }
}

void removeAction(Rule& rule, std::size_t index) {
    if (rule.actions.size() > 1) {
        rule.actions.erase(rule.actions.begin() + static_cast<std::ptrdiff_t>(index));
    }
}

Amount plainNumber(const Amount& amount) {
    return Amount::parse(amount.isZero() ? "0" : amount.shortText()).value();
}

}  // namespace alem
