#include <algorithm>

#include "app/doctrine/gauge.h"
#include "app/doctrine/rule_context.h"

namespace alem {

namespace {

using Code = RuleFault::Code;

/// A comparison that holds, or whose opposite does.
struct Literal {
    const RuleComparison* comparison;
    bool negated;

    [[nodiscard]] bool upward() const {
        const auto comparator = comparison->comparator;
        return (comparator == Comparator::AtLeast || comparator == Comparator::Above) != negated;
    }
};
/// Holds where all of its literals do.
using Way = std::vector<Literal>;

/// All ways in which one term can hold.
std::vector<Way> waysOf(const RuleTerm& term) {
    const bool together = (term.connective == Connective::And) != term.negated;
    std::vector<Way> ways(together ? 1 : 0);
    for (const RuleComparison& comparison : term.comparisons) {
        if (together) {
            ways[0].push_back({&comparison, term.negated});
        } else {
            ways.push_back({{&comparison, term.negated}});
        }
    }
    return ways;
}

/// All ways in which a condition can hold. With at most twelve comparisons there are at most 3⁴ of them.
std::vector<Way> waysOf(const RuleCondition& condition) {
    std::vector<Way> all;
    if (condition.connective == Connective::Or) {
        for (const RuleTerm& term : condition.terms) {
            const auto ways = waysOf(term);
            all.insert(all.end(), ways.begin(), ways.end());
        }
        return all;
    }
    all.emplace_back();
    for (const RuleTerm& term : condition.terms) {
        std::vector<Way> next;
        for (const Way& before : all) {
            for (const Way& way : waysOf(term)) {
                next.push_back(before);
                next.back().insert(next.back().end(), way.begin(), way.end());
            }
        }
        all = std::move(next);
    }
    return all;
}

bool opposed(const Literal& fire, const Literal& clear) {
    return fire.comparison->metric == clear.comparison->metric && fire.upward() != clear.upward();
}

/// True where the clearing threshold is strictly on the safe side of the firing one.
bool shutsOut(const Literal& fire, const Literal& clear) {
    if (!opposed(fire, clear)) {
        return false;
    }
    const auto bound = comparableUnits(fire.comparison->threshold);
    const auto cleared = comparableUnits(clear.comparison->threshold);
    return bound && cleared && (fire.upward() ? *cleared < *bound : *cleared > *bound);
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
        safety();
        actions();
        inhibitors(id);
        if (m_fault) {
            return Fail{*m_fault};
        }
        return Done{};
    }

  private:
    void fail(Code code, std::size_t from, const std::string& piece, std::string expected) {
        if (!m_fault) {
            m_fault = RuleFault{code, std::min(m_text.find(piece, from), m_text.size()), piece,
                                std::move(expected)};
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
                    asset(*market, place);
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
                 std::to_string(gauge.error().bound));
        }
    }

    void asset(const RuleMarket& market, std::size_t place) {
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
                        nearestOf(market.asset.view(), known));
        }
        const auto own = m_rule.interval.milliseconds();
        if (std::max(own, found->interval) % std::min(own, found->interval) != 0) {
            fail(Code::IntervalNotMultiple, 0, print(m_rule.interval),
                 std::to_string(found->interval / 3600000) + "h");
        }
    }

    void windowFits(const RuleMeasure& measure, const RuleDuration& window, std::size_t place) {
        const RuleMarket* market = marketOf(measure);
        const RuleSeries* found = market == nullptr ? nullptr : series(*market);
        const auto interval = barInterval(m_rule, found);
        if (window.milliseconds() % interval != 0) {
            const bool days = interval % 86400000 == 0;
            fail(Code::WindowNotMultiple, place, print(window),
                 std::to_string(interval / (days ? 86400000 : 3600000)) + (days ? "d" : "h"));
        } else if (found != nullptr && found->bars > 0 &&
                   window.milliseconds() > static_cast<std::int64_t>(found->bars) * found->interval) {
            fail(Code::WindowTooLong, place, print(window),
                 std::to_string(static_cast<std::int64_t>(found->bars) * found->interval / interval));
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
        }
    }

    // ---- hysteresis

    void safety() {
        for (const Way& clear : waysOf(m_rule.clear)) {
            for (const Way& fire : waysOf(m_rule.fire)) {
                const Literal* nearly = nullptr;
                const Literal* against = nullptr;
                bool safe = false;
                for (const Literal& one : clear) {
                    for (const Literal& other : fire) {
                        safe = safe || shutsOut(other, one);
                        if (one.comparison->metric == other.comparison->metric) {
                            nearly = &one;
                            against = &other;
                        }
                    }
                }
                if (!safe) {
                    unsafe(nearly, against, *fire[0].comparison);
                }
            }
        }
    }

    void unsafe(const Literal* clear, const Literal* fire, const RuleComparison& uncovered) {
        if (clear != nullptr) {
            const std::string bound = (fire->upward() ? "< " : "> ") + print(fire->comparison->threshold);
            fail(Code::ClearNotSafe, m_until, print(*clear->comparison), bound);
        } else {
            fail(Code::ClearDoesNotExclude, m_until, print(m_rule.clear), print(uncovered));
        }
    }

    // ---- the rest

    void actions() {
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
                         nearestOf(name->view(), texts));
                }
            }
        }
    }

    void inhibitors(const RuleId& id) {
        for (const RuleId& one : m_rule.options.inhibitors) {
            const std::size_t place = m_text.find("INHIBITED BY");
            if (one == id) {
                fail(Code::InhibitsItself, place, one.text(), "");
            } else if (m_context.rules && std::find(m_context.rules->begin(), m_context.rules->end(), one) ==
                                              m_context.rules->end()) {
                std::vector<std::string_view> known;
                for (const RuleId& candidate : *m_context.rules) {
                    if (candidate != id) {
                        known.push_back(candidate.view());
                    }
                }
                fail(Code::UnknownRule, place, one.text(), nearestOf(one.view(), known));
            }
        }
    }

    const Rule& m_rule;
    const RuleContext& m_context;
    std::string m_text;
    std::size_t m_until = 0;
    std::optional<RuleFault> m_fault;
};

}  // namespace

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

Result<Done, RuleFault> check(const Rule& rule, const RuleContext& context, const RuleId& id) {
    return RuleCheck(rule, context).run(id);
}

std::int64_t barInterval(const Rule& rule, const RuleSeries* series) {
    return std::max(rule.interval.milliseconds(), series == nullptr ? 0 : series->interval);
}

const RuleMarket* marketOf(const RuleMeasure& measure) {
    return measure.arguments.empty() ? nullptr : std::get_if<RuleMarket>(&measure.arguments[0]);
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
