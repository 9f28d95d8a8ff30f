#include <algorithm>
#include <span>

#include "app/doctrine/gauge.h"
#include "app/doctrine/namesake.h"
#include "app/doctrine/rule_context.h"
#include "app/doctrine/rule_reach.h"
#include "app/doctrine/rule_remedy.h"
#include "app/doctrine/rule_ways.h"
#include "app/doctrine/weight_band.h"

namespace alem {

namespace {

using Code = RuleFault::Code;

std::string windowText(std::int64_t milliseconds) {
    constexpr std::int64_t hour = 3600000;
    const bool days = milliseconds % (24 * hour) == 0;
    return std::to_string(milliseconds / (days ? 24 * hour : hour)) + (days ? "d" : "h");
}

class RuleCheck {
  public:
    RuleCheck(const Rule& rule, const RuleContext& context)
        : m_rule(rule), m_context(context), m_text(print(rule)) {
        m_until = m_text.find(" UNTIL ");
    }

    Result<Done, RuleFault> run(const RuleId& id) {
        condition(m_rule.fire, 0);
        condition(m_rule.clear, m_until);
        interval();
        currencies();
        if (!m_context.runOnly) {
            vanity(m_rule.fire, 0);
            vanity(m_rule.clear, m_until);
        }
        safety();
        levels();
        actions();
        inhibitors(id);
        if (m_fault) {
            return Fail{*m_fault};
        }
        return Done{};
    }

  private:
    void fail(Code code, std::size_t from, const std::string& piece, std::string expected) {
        failAt(code, std::min(m_text.find(piece, from), m_text.size()), piece, std::move(expected));
    }
    void failAt(Code code, std::size_t place, const std::string& piece, std::string expected) {
        if (!m_fault) {
            m_fault = RuleFault{code, place, piece, std::move(expected)};
        }
    }

    void condition(const RuleCondition& condition, std::size_t from) {
        for (const RuleTerm& term : condition.terms) {
            for (const RuleComparison& comparison : term.comparisons) {
                const std::size_t place = m_text.find(print(comparison), from);
                measure(comparison.metric.measure, place);
                if (comparison.metric.less) {
                    measure(*comparison.metric.less, place);
                }
                units(comparison, place);
            }
        }
    }

    [[nodiscard]] const RuleSeries* series(const RuleMarket& market) const {
        if (!m_context.series) {
            return nullptr;
        }
        const auto index = seriesOf(market, *m_context.series);
        return index ? &m_context.series->at(*index) : nullptr;
    }

    void measure(const RuleMeasure& measure, std::size_t place) {
        place = m_text.find(print(measure), place);
        for (const MeasureArgument& argument : measure.arguments) {
            if (const auto* market = std::get_if<RuleMarket>(&argument)) {
                if (measure.name != MeasureName::Weight) {
                    asset(*market, place, measure.name);
                }
            } else if (const auto* window = std::get_if<RuleDuration>(&argument)) {
                windowFits(measure, *window, place);
            } else if (const auto* weight = std::get_if<Amount>(&argument)) {
                if (!weight->isPositive() || compare(*weight, Amount::ofUnits(1, 0)) >= 0) {
                    fail(Code::WeightOutOfRange, place, weight->text(), "0.94");
                }
            }
        }
        if (m_fault) {
            return;
        }
        const RuleMarket* market = marketOf(measure);
        const auto interval = barInterval(m_rule, market == nullptr ? nullptr : series(*market));
        if (const auto gauge = gaugeOf(measure, interval); !gauge) {
            const bool tooShort = gauge.error().code == MeasureFault::Code::WindowTooShort;
            fail(tooShort ? Code::WindowTooShort : Code::WindowTooLong, place, print(measure),
                 windowText(static_cast<std::int64_t>(gauge.error().bound) * interval));
        }
    }

    void asset(const RuleMarket& market, std::size_t place, MeasureName measure) {
        if (!m_context.series) {
            return;
        }
        const RuleSeries* found = series(market);
        if (found == nullptr) {
            std::vector<std::string_view> known;
            for (const RuleSeries& one : *m_context.series) {
                known.push_back(one.asset.view());
            }
            return fail(Code::UnknownAsset, place, market.asset.text(),
                        namesakeOf(market.asset.view(), known));
        }
        const auto own = m_rule.interval.milliseconds();
        if (std::max(own, found->interval) % std::min(own, found->interval) != 0) {
            fail(Code::IntervalNotMultiple, 0, print(m_rule.interval), windowText(found->interval));
        }
        if (measure != MeasureName::Age) {  // which grows with the clock, not with the bars
            m_finest = std::min(m_finest.value_or(found->interval), found->interval);
        }
    }

    /// A longer bar beside shorter ones counts as the last that is closed. Of longer bars alone one would be
    /// several closes of the rule: what has to last would last by itself.
    void interval() {
        if (m_finest && *m_finest > m_rule.interval.milliseconds()) {
            fail(Code::IntervalTooShort, 0, print(m_rule.interval), windowText(*m_finest));
        }
    }

    void windowFits(const RuleMeasure& measure, const RuleDuration& window, std::size_t place) {
        const RuleMarket* market = marketOf(measure);
        const RuleSeries* found = market == nullptr ? nullptr : series(*market);
        const auto interval = barInterval(m_rule, found);
        if (window.milliseconds() % interval != 0) {
            fail(Code::WindowNotMultiple, place, print(window), windowText(interval));
        } else if (found != nullptr && found->bars > 0 &&
                   window.milliseconds() > static_cast<std::int64_t>(found->bars) * found->interval) {
            const auto history = static_cast<std::int64_t>(found->bars) * found->interval;
            fail(Code::WindowTooLong, place, print(window), windowText(history - history % interval));
        }
    }

    // ---- units

    [[nodiscard]] std::string unitOf(const RuleMeasure& measure) const {
        switch (entryOf(measure.name).dimension) {
            case MeasureDimension::Percent:
                return "%";
            case MeasureDimension::BasisPoints:
                return "bps";
            case MeasureDimension::Ratio:
                return "x";
            case MeasureDimension::Time:
                return "d";
            case MeasureDimension::Money:
                break;
        }
        const RuleMarket* market = marketOf(measure);
        const RuleSeries* found = market == nullptr ? nullptr : series(*market);
        return found != nullptr && found->quote ? std::string(textOf(*found->quote)) : "";
    }

    void units(const RuleComparison& comparison, std::size_t place) {
        const auto dimension = entryOf(comparison.metric.measure.name).dimension;
        const std::string unit = unitOf(comparison.metric.measure);
        if (const auto& less = comparison.metric.less) {
            const std::string other = unitOf(*less);
            if (entryOf(less->name).dimension != dimension ||
                (!unit.empty() && !other.empty() && unit != other)) {
                fail(Code::UnlikeUnits, place, print(*less), unit);
            }
        }
        const RuleQuantity& threshold = comparison.threshold;
        const std::string text = print(threshold);
        const std::size_t after = place + print(comparison).size() - text.size();
        if (dimensionOf(threshold.unit) != dimension ||
            (dimension == MeasureDimension::Money && !unit.empty() && unit != textOf(threshold.unit))) {
            fail(Code::UnlikeUnits, after, text, unit.empty() ? "USD" : unit);
        } else if (!comparableUnits(threshold)) {
            fail(Code::TooPrecise, after, text, "");
        } else if (!comparison.metric.factor && !comparison.metric.less) {
            reach(comparison, after);
        }
    }

    /// A threshold outside what the measure can be is never crossed, or always.
    void reach(const RuleComparison& comparison, std::size_t place) {
        const RuleQuantity& threshold = comparison.threshold;
        const MeasureReach reach = reachOf(comparison.metric.measure.name);
        if (reach.least && compare(threshold.number, Amount::ofUnits(*reach.least, 0)) < 0) {
            const Amount size = threshold.number.magnitude();
            const bool signMistaken =
                *reach.least == 0 && (!reach.most || compare(size, Amount::ofUnits(*reach.most, 0)) <= 0);
            fail(Code::OutOfReach, place, print(threshold),
                 nearerBound(comparison, signMistaken ? size : Amount::ofUnits(*reach.least, 0)));
        } else if (reach.most && compare(threshold.number, Amount::ofUnits(*reach.most, 0)) > 0) {
            fail(Code::OutOfReach, place, print(threshold),
                 nearerBound(comparison, Amount::ofUnits(*reach.most, 0)));
        }
    }

    /// That threshold instead, unless the comparison cannot hold with it either, strict or not.
    [[nodiscard]] std::string nearerBound(RuleComparison comparison, const Amount& number) const {
        comparison.threshold.number = number;
        return canHold(orEqual(comparison), intervalOf()) ? print(comparison.threshold) : "";
    }
    [[nodiscard]] IntervalOfMeasure intervalOf() const {
        return [this](const RuleMeasure& measure) {
            const RuleMarket* market = marketOf(measure);
            return barInterval(m_rule, market == nullptr ? nullptr : series(*market));
        };
    }

    /// What can never be true: WHEN would never fire, UNTIL never end. And what cannot but be true: it asks
    /// for nothing, and whoever wrote it meant something.
    void vanity(const RuleCondition& condition, std::size_t from) {
        if (const auto part = vainPartOf(condition, intervalOf())) {
            fail(Code::NeverHolds, from, part->text, part->instead);
        } else if (const auto idle = idlePartOf(condition, intervalOf())) {
            fail(Code::AlwaysHolds, from, *idle, "");
        }
    }

    /// A weight is brought back to the level of UNTIL: without one nobody knows to which.
    void levels() {
        for (const RuleAction& action : m_rule.actions) {
            if (!m_context.runOnly && action.verb == Verb::Rebalance &&
                !weightBand(m_rule, std::get<AssetId>(action.arguments.at(0)))) {
                fail(Code::NoLevel, m_text.find(" THEN "), print(action), "");
            }
        }
    }

    /// Prices of one market are in one currency, whether or not it is known in which.
    void currencies() {
        std::vector<std::pair<RuleMarket, RuleUnit>> told;
        for (const auto& [condition, from] :
             {std::pair(&m_rule.fire, std::size_t{0}), {&m_rule.clear, m_until}}) {
            for (const RuleTerm& term : condition->terms) {
                for (const RuleComparison& comparison : term.comparisons) {
                    currency(comparison, m_text.find(print(comparison), from), told);
                }
            }
        }
    }
    void currency(const RuleComparison& comparison, std::size_t place,
                  std::vector<std::pair<RuleMarket, RuleUnit>>& told) {
        const RuleUnit unit = comparison.threshold.unit;
        if (dimensionOf(unit) != MeasureDimension::Money) {
            return;
        }
        for (const RuleMeasure* measure :
             {&comparison.metric.measure, comparison.metric.less ? &*comparison.metric.less : nullptr}) {
            const RuleMarket* market = measure == nullptr ? nullptr : marketOf(*measure);
            if (market == nullptr) {
                continue;
            }
            const auto other =
                std::find_if(told.begin(), told.end(), [&](const auto& one) { return one.first == *market; });
            if (other == told.end()) {
                told.emplace_back(*market, unit);
            } else if (other->second != unit) {
                const std::string text = print(comparison.threshold);
                fail(Code::UnlikeUnits, place + print(comparison).size() - text.size(), text,
                     std::string(textOf(other->second)));
            }
        }
    }

    // ---- hysteresis

    void safety() {
        const auto fires = waysOf(m_rule.fire);
        const auto clears = waysOf(m_rule.clear);
        const auto found = unsafeIn(clears, fires);
        if (!found) {
            return;
        }
        if (const auto instead = saferInstead(*found, fires)) {
            return fail(Code::ClearNotSafe, m_until, print(*found->clear->comparison), print(*instead));
        }
        const auto opposite = oppositeOf(m_rule.fire, m_rule.clear);
        const bool mends =
            opposite && !unsafeIn(waysOf(*opposite), fires) && !vainPartOf(*opposite, intervalOf());
        RuleCondition without = opposite.value_or(RuleCondition());
        without.closes.reset();
        fail(Code::ClearDoesNotExclude, m_until, print(m_rule.clear), mends ? print(without) : "");
    }

    /// What that comparison can say instead, if it is right but for its threshold, or its side.
    [[nodiscard]] std::optional<RuleComparison> saferInstead(const Unsafe& found,
                                                             const std::vector<Way>& fires) const {
        const auto safer =
            found.clear == nullptr ? std::nullopt : saferThan(*found.fire->comparison, found.fire->upward());
        if (!safer) {
            return std::nullopt;
        }
        RuleComparison instead = *found.clear->comparison;
        instead.threshold = *safer;
        RuleCondition changed = m_rule.clear;
        for (RuleTerm& term : changed.terms) {
            for (RuleComparison& one : term.comparisons) {
                if (one == *found.clear->comparison) {
                    const bool below = found.fire->upward() != term.negated;
                    instead.comparator = below ? Comparator::Below : Comparator::Above;
                    one = instead;
                }
            }
        }
        const bool mends = !unsafeIn(waysOf(changed), fires) && !vainPartOf(changed, intervalOf());
        return mends ? std::optional(instead) : std::nullopt;
    }

    // ---- the rest

    void actions() {
        for (auto one = m_rule.actions.begin(); one != m_rule.actions.end(); ++one) {
            if (std::find(m_rule.actions.begin(), one, *one) != one) {
                const std::string text = print(*one);
                fail(Code::RepeatedAction, m_text.find(text) + text.size(), text, "");
            }
        }
        if (!m_context.assets) {
            return;
        }
        for (const RuleAction& action : m_rule.actions) {
            for (const ActionArgument& argument : action.arguments) {
                const auto* name = std::get_if<AssetId>(&argument);
                const auto& known = *m_context.assets;
                if (name != nullptr && std::find(known.begin(), known.end(), *name) == known.end()) {
                    std::vector<std::string_view> texts;
                    texts.reserve(known.size());
                    for (const AssetId& one : known) {
                        texts.push_back(one.view());
                    }
                    fail(Code::UnknownAsset, m_text.find(print(action)), name->text(),
                         namesakeOf(name->view(), texts));
                }
            }
        }
    }

    void inhibitors(const RuleId& id) {
        constexpr std::string_view option = "; INHIBITED BY ";
        std::size_t place = m_text.rfind(option) + option.size();
        for (const RuleId& one : m_rule.options.inhibitors) {
            if (one == id) {
                failAt(Code::InhibitsItself, place, one.text(), "");
            } else if (m_context.rules && std::find(m_context.rules->begin(), m_context.rules->end(), one) ==
                                              m_context.rules->end()) {
                std::vector<std::string_view> known;
                for (const RuleId& candidate : *m_context.rules) {
                    if (candidate != id) {
                        known.push_back(candidate.view());
                    }
                }
                failAt(Code::UnknownRule, place, one.text(), suggestionOf(one.view(), known));
            }
            place += one.view().size() + std::string_view(", ").size();
        }
    }

    const Rule& m_rule;
    const RuleContext& m_context;
    std::string m_text;
    std::size_t m_until = 0;
    std::optional<std::int64_t> m_finest;  ///< interval of the markets that are measured
    std::optional<RuleFault> m_fault;
};

}  // namespace

Result<Done, RuleFault> check(const Rule& rule, const RuleContext& context, const RuleId& id) {
    return RuleCheck(rule, context).run(id);
}

}  // namespace alem
