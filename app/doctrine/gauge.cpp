#include "app/doctrine/gauge.h"

#include <algorithm>
#include <iterator>

#include "app/market/nearest.h"

namespace alem {

namespace {

constexpr double millisecondsAYear = 365.0 * 86400000.0;

std::optional<MeasureKind> kindOf(MeasureName name) {
    switch (name) {
        case MeasureName::CloseToClose:
            return MeasureKind::CloseToClose;
        case MeasureName::Parkinson:
            return MeasureKind::Parkinson;
        case MeasureName::GarmanKlass:
            return MeasureKind::GarmanKlass;
        case MeasureName::RogersSatchell:
            return MeasureKind::RogersSatchell;
        case MeasureName::GarmanKlassYangZhang:
            return MeasureKind::GarmanKlassYangZhang;
        case MeasureName::YangZhang:
            return MeasureKind::YangZhang;
        case MeasureName::Garch:
            return MeasureKind::Garch;
        case MeasureName::Ewma:
        case MeasureName::Shock:
            return MeasureKind::Ewma;
        case MeasureName::AverageTrueRange:
            return MeasureKind::AverageTrueRange;
        case MeasureName::MovingAverage:
        case MeasureName::MovingAverageDistance:
            return MeasureKind::MovingAverageDistance;
        case MeasureName::Drawdown:
            return MeasureKind::Drawdown;
        case MeasureName::ValueAtRisk:
        case MeasureName::VarExceptions:
            return MeasureKind::ValueAtRisk;
        case MeasureName::ExpectedShortfall:
            return MeasureKind::ExpectedShortfall;
        case MeasureName::PegGap:
            return MeasureKind::PegDeviation;
        case MeasureName::AmihudRatio:
            return MeasureKind::Amihud;
        default:
            return std::nullopt;
    }
}

/// The windows of a measure in bars, in order.
std::vector<std::size_t> windowsOf(const RuleMeasure& measure, std::int64_t interval) {
    std::vector<std::size_t> windows;
    for (const MeasureArgument& argument : measure.arguments) {
        if (const auto* duration = std::get_if<RuleDuration>(&argument)) {
            windows.push_back(barsOf(*duration, interval));
        }
    }
    return windows;
}

MeasureSpec specOf(const RuleMeasure& measure, std::int64_t interval, std::size_t window) {
    MeasureSpec spec{.window = window, .barsPerYear = millisecondsAYear / static_cast<double>(interval)};
    spec.kind = kindOf(measure.name).value_or(MeasureKind::MovingAverageDistance);
    for (const MeasureArgument& argument : measure.arguments) {
        if (const auto* weight = std::get_if<Amount>(&argument)) {
            spec.lambda = nearestDouble(*weight);
        }
    }
    return spec;
}

/// Correlation needs three pairs to say anything.
constexpr std::size_t shortestCorrelation = 3;

RuleGauge make(const RuleMeasure& measure, const MeasureSpec& spec, const std::vector<std::size_t>& windows,
               StreamingMeasure streaming) {
    switch (measure.name) {
        case MeasureName::Close:
            return LastClose();
        case MeasureName::MovingAverage:
            return MeanClose(windows.at(0));
        case MeasureName::Return:
        case MeasureName::LogReturn:
            return ReturnOver(windows.at(0), measure.name == MeasureName::LogReturn);
        case MeasureName::Shock:
            return ShockRatio(spec.lambda);
        case MeasureName::Peg:
            return PegDistance();
        case MeasureName::AmihudRatio:
            return AmihudRatio(windows.at(0), windows.at(1));
        case MeasureName::VarExceptions:
            return VarExceptions(windows.at(0), windows.at(1));
        case MeasureName::Correlation:
            return PairCorrelation(windows.at(0));
        default:
            return streaming;
    }
}

}  // namespace

std::size_t barsOf(const RuleDuration& window, std::int64_t interval) {
    return static_cast<std::size_t>(window.milliseconds() / interval);
}

double RollingMedian::push(double value) {
    double& slot = m_ring[m_at];
    m_at = m_at + 1 == m_ring.size() ? 0 : m_at + 1;
    if (!std::isnan(slot)) {
        erase(slot);
    }
    slot = value;
    if (!std::isnan(value)) {
        insert(value);
    }
    if (m_low.size() + m_high.size() < m_ring.size()) {
        return unknown;
    }
    return m_low.size() > m_high.size() ? *m_low.rbegin() : (*m_low.rbegin() + *m_high.begin()) / 2;
}

void RollingMedian::insert(double value) {
    (m_low.empty() || value <= *m_low.rbegin() ? m_low : m_high).insert(value);
    balance();
}

void RollingMedian::erase(double value) {
    // Equal values may lie in both halves: whichever has one.
    if (const auto at = m_low.find(value); at != m_low.end()) {
        m_low.erase(at);
    } else {
        m_high.erase(m_high.find(value));
    }
    balance();
}

void RollingMedian::balance() {
    while (m_low.size() > m_high.size() + 1) {
        m_high.insert(m_low.extract(std::prev(m_low.end())));
    }
    while (m_high.size() > m_low.size()) {
        m_low.insert(m_high.extract(m_high.begin()));
    }
}

double VarExceptions::push(const Bar& bar) {
    const double change = m_return.push(bar);
    const double exception = -change > m_known ? 1 : 0;
    const double counted = m_count.push(std::isnan(change) || std::isnan(m_known) ? unknown : exception);
    m_known = m_risk.push(change) ? m_risk.valueAtRisk() : unknown;
    return counted;
}

double PairCorrelation::push(bool second, std::int64_t openTime, const Bar& bar) {
    constexpr std::size_t farthestAhead = 10000;
    Waiting& own = second ? m_others : m_ones;
    Waiting& other = second ? m_ones : m_others;
    if (std::isnan(bar.close)) {
        return m_value;  // stands for one that is missing
    }
    while (!other.empty() && other.front().first < openTime) {
        other.pop_front();  // this market has no such bar
    }
    if (other.empty() || other.front().first > openTime) {
        if (other.empty()) {
            own.emplace_back(openTime, bar);
        }
        if (own.size() > farthestAhead) {
            own.pop_front();
        }
        return m_value;
    }
    const Bar partner = other.front().second;
    other.pop_front();
    own.clear();
    m_value = second ? m_correlation.push(partner, bar) : m_correlation.push(bar, partner);
    return m_value;
}

Result<std::optional<RuleGauge>, MeasureFault> gaugeOf(const RuleMeasure& measure, std::int64_t interval) {
    const auto parameters = entryOf(measure.name).parameters;
    if (parameters[0] != MeasureParameter::Market || measure.name == MeasureName::Age ||
        measure.name == MeasureName::Weight) {
        return std::optional<RuleGauge>();
    }
    const auto windows = windowsOf(measure, interval);
    for (const std::size_t window : windows) {
        const bool pair = measure.name == MeasureName::Correlation;
        if (const std::size_t shortest = pair ? shortestCorrelation : 1; window < shortest) {
            return Fail{MeasureFault{MeasureFault::Code::WindowTooShort, shortest}};
        }
    }
    // The estimators' own bounds hold for all windows.
    const std::size_t longest = windows.empty() ? 30 : *std::max_element(windows.begin(), windows.end());
    const auto spec = specOf(measure, interval, longest);
    auto streaming = StreamingMeasure::of(spec);
    if (!streaming) {
        return Fail{streaming.error()};
    }
    return std::optional(make(measure, spec, windows, std::move(*streaming)));
}

}  // namespace alem
