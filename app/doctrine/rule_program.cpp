#include "app/doctrine/rule_program.h"

#include <algorithm>

#include "app/market/nearest.h"

namespace alem {

namespace {

/// Calls for every measure of a condition.
template <class Visit>
void eachMeasure(const RuleCondition& condition, const Visit& visit) {
    for (const RuleTerm& term : condition.terms) {
        for (const RuleComparison& comparison : term.comparisons) {
            visit(comparison.metric.measure);
            if (comparison.metric.less) {
                visit(*comparison.metric.less);
            }
        }
    }
}

/// The arguments without the markets; windows as bars, so that 24h and 1d are one.
std::vector<MeasureArgument> restOf(const RuleMeasure& measure, std::int64_t interval) {
    std::vector<MeasureArgument> rest;
    for (const MeasureArgument& argument : measure.arguments) {
        if (const auto* window = std::get_if<RuleDuration>(&argument)) {
            rest.emplace_back(RuleDuration{static_cast<std::uint32_t>(barsOf(*window, interval)), {}});
        } else if (std::get_if<RuleMarket>(&argument) == nullptr) {
            rest.push_back(argument);
        }
    }
    return rest;
}

}  // namespace

std::size_t Instruments::seriesIndex(const RuleMarket& market) const {
    const auto index = seriesOf(market, m_series);
    check(index.has_value(), "a rule was compiled without the prices of its asset");
    return *index;
}

std::uint32_t Instruments::trackOf(std::size_t series, std::int64_t interval) {
    const auto found = std::find_if(m_tracks.begin(), m_tracks.end(), [&](const Track& track) {
        return track.series == series && track.interval == interval;
    });
    const auto index = static_cast<std::uint32_t>(found - m_tracks.begin());
    if (found == m_tracks.end()) {
        m_tracks.push_back({series, interval});
    }
    return index;
}

std::uint32_t Instruments::gaugeOf(const RuleMeasure& measure, const std::vector<std::uint32_t>& tracks) {
    const std::int64_t interval = tracks.empty() ? 1 : m_tracks[tracks[0]].interval;
    auto rest = tracks.empty() ? measure.arguments : restOf(measure, interval);
    for (const Measured& one : m_measured) {
        if (one.name == measure.name && one.tracks == tracks && one.rest == rest) {
            return one.value;
        }
    }
    const auto value = static_cast<std::uint32_t>(m_values.size());
    m_values.push_back(unknown);
    auto gauge = alem::gaugeOf(measure, interval);
    check(gauge.ok(), "a rule was compiled that had not been checked");
    if (*gauge) {
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            m_tracks[tracks[i]].uses.push_back({value, i > 0});
        }
    } else {
        m_portfolio.push_back({measure, value});
    }
    m_gauges.push_back(*gauge ? std::move(**gauge) : RuleGauge(LastClose()));
    m_measured.push_back({measure.name, tracks, std::move(rest), value});
    return value;
}

Operand Instruments::operandOf(const Rule& rule, const RuleMeasure& measure) {
    Operand operand;
    std::vector<std::uint32_t> tracks;
    std::vector<std::int64_t> allowances;
    if (measure.name != MeasureName::Weight) {
        for (const MeasureArgument& argument : measure.arguments) {
            if (const auto* market = std::get_if<RuleMarket>(&argument)) {
                const std::size_t index = seriesIndex(*market);
                const RuleSeries& series = m_series[index];
                const bool age = measure.name == MeasureName::Age;
                const auto interval = age ? series.interval : barInterval(rule, &series);
                tracks.push_back(trackOf(index, interval));
                const auto& limit = rule.options.maximumAge;
                allowances.push_back(limit ? limit->milliseconds()
                                           : interval + series.publicationLag - leastLag(rule, m_series) - 1);
            }
        }
    }
    if (tracks.empty()) {
        operand.allowance = rule.options.maximumAge ? rule.options.maximumAge->milliseconds() : 0;
        operand.lag = leastLag(rule, m_series);
    } else {
        operand.track = tracks[0];
        operand.allowance = allowances[0];
    }
    if (tracks.size() > 1) {
        operand.other = tracks[1];
        operand.otherAllowance = allowances[1];
    }
    operand.isAge = measure.name == MeasureName::Age;
    operand.value = operand.isAge ? 0 : gaugeOf(measure, tracks);
    return operand;
}

ConditionProgram Instruments::compile(const Rule& rule, const RuleCondition& condition) {
    ConditionProgram program{condition.connective, {}};
    for (const RuleTerm& term : condition.terms) {
        TermProgram& compiled = program.terms.emplace_back();
        compiled.negated = term.negated;
        compiled.connective = term.connective;
        for (const RuleComparison& comparison : term.comparisons) {
            const auto threshold = comparableUnits(comparison.threshold);
            check(threshold.has_value(), "a threshold was compiled that had not been checked");
            ComparisonProgram& one = compiled.comparisons.emplace_back();
            one.first = operandOf(rule, comparison.metric.measure);
            if (comparison.metric.less) {
                one.less = operandOf(rule, *comparison.metric.less);
            }
            one.factor = comparison.metric.factor ? nearestDouble(*comparison.metric.factor) : 1;
            one.scale = comparableScale(entryOf(comparison.metric.measure.name).dimension);
            one.threshold = *threshold;
            one.comparator = comparison.comparator;
        }
    }
    return program;
}

void Instruments::push(const Track& track, std::int64_t openTime, const Bar& bar) {
    for (const Track::Use& use : track.uses) {
        RuleGauge& gauge = m_gauges[use.gauge];
        if (auto* pair = std::get_if<PairCorrelation>(&gauge)) {
            m_values[use.gauge] = pair->push(use.second, openTime, bar);
        } else {
            m_values[use.gauge] = std::visit(
                [&](auto& estimator) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(estimator)>, PairCorrelation>) {
                        return unknown;
                    } else {
                        return estimator.push(bar);
                    }
                },
                gauge);
        }
    }
}

void Instruments::take(Track& track, std::int64_t openTime, const Bar& bar) {
    constexpr Bar missing{unknown, unknown, unknown, unknown, unknown};
    if (track.lastOpen >= 0) {
        for (std::int64_t at = track.lastOpen + track.interval; at < openTime; at += track.interval) {
            push(track, at, missing);
        }
    }
    push(track, openTime, bar);
    track.lastOpen = openTime;
    track.lastClose = openTime + track.interval;
}

double Instruments::read(const Operand& operand, std::int64_t close) const {
    if (operand.track == nowhere) {
        const bool current = operand.allowance > 0 ? close - m_oldestClose <= operand.allowance
                                                   : close + operand.lag < m_nextDue;
        return current ? m_values[operand.value] : unknown;
    }
    const std::int64_t lastClose = m_tracks[operand.track].lastClose;
    if (operand.isAge) {
        return lastClose < 0 ? unknown : static_cast<double>(std::max<std::int64_t>(0, close - lastClose));
    }
    if (close - lastClose > operand.allowance) {
        return unknown;
    }
    if (operand.other != nowhere && close - m_tracks[operand.other].lastClose > operand.otherAllowance) {
        return unknown;
    }
    return m_values[operand.value];
}

double Instruments::valueOf(const ComparisonProgram& comparison, std::int64_t close) const {
    const double first = comparison.factor * read(comparison.first, close);
    return comparison.less.value == nowhere ? first : first - read(comparison.less, close);
}

Truth Instruments::evaluate(const TermProgram& term, std::int64_t close) const {
    const bool conjunction = term.connective == Connective::And;
    Truth truth = truthOf(conjunction);
    for (const ComparisonProgram& comparison : term.comparisons) {
        const Truth one = comparison.holds(valueOf(comparison, close));
        truth = conjunction ? both(truth, one) : either(truth, one);
    }
    return term.negated ? opposite(truth) : truth;
}

Truth Instruments::evaluate(const ConditionProgram& condition, std::int64_t close) const {
    const bool conjunction = condition.connective == Connective::And;
    Truth truth = truthOf(conjunction);
    for (const TermProgram& term : condition.terms) {
        const Truth one = evaluate(term, close);
        truth = conjunction ? both(truth, one) : either(truth, one);
    }
    return truth;
}

std::vector<std::size_t> seriesIn(const Rule& rule, const std::vector<RuleSeries>& series) {
    std::vector<std::size_t> found;
    const auto note = [&](const RuleMeasure& measure) {
        for (const MeasureArgument& argument : measure.arguments) {
            const auto* market = std::get_if<RuleMarket>(&argument);
            if (market == nullptr || measure.name == MeasureName::Weight) {
                continue;
            }
            const auto index = seriesOf(*market, series);
            if (index && std::find(found.begin(), found.end(), *index) == found.end()) {
                found.push_back(*index);
            }
        }
    };
    eachMeasure(rule.fire, note);
    eachMeasure(rule.clear, note);
    return found;
}

std::int64_t leastLag(const Rule& rule, const std::vector<RuleSeries>& series) {
    const auto used = seriesIn(rule, series);
    std::int64_t least = used.empty() ? 0 : series[used[0]].publicationLag;
    for (const std::size_t index : used) {
        least = std::min(least, series[index].publicationLag);
    }
    return least;
}

}  // namespace alem
