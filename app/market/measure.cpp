#include "app/market/measure.h"

#include <algorithm>
#include <array>

#include "app/market/gaps.h"

namespace alem {

namespace {

struct KindTraits {
    MeasureKind kind;
    std::string_view name;
    MeasureUnit unit;
    std::size_t shortest;  ///< window
};

constexpr std::array<KindTraits, 15> traits{{
    {MeasureKind::CloseToClose, "close-to-close", MeasureUnit::AnnualVolatility, 3},
    {MeasureKind::Parkinson, "parkinson", MeasureUnit::AnnualVolatility, 1},
    {MeasureKind::GarmanKlass, "garman-klass", MeasureUnit::AnnualVolatility, 1},
    {MeasureKind::RogersSatchell, "rogers-satchell", MeasureUnit::AnnualVolatility, 1},
    {MeasureKind::GarmanKlassYangZhang, "gk-yang-zhang", MeasureUnit::AnnualVolatility, 1},
    {MeasureKind::YangZhang, "yang-zhang", MeasureUnit::AnnualVolatility, 2},
    {MeasureKind::Ewma, "ewma", MeasureUnit::AnnualVolatility, 0},
    {MeasureKind::Garch, "garch", MeasureUnit::AnnualVolatility, 20},
    {MeasureKind::AverageTrueRange, "atr", MeasureUnit::Price, 1},
    {MeasureKind::Drawdown, "drawdown", MeasureUnit::Fraction, 1},
    {MeasureKind::ValueAtRisk, "var", MeasureUnit::Fraction, 1},
    {MeasureKind::ExpectedShortfall, "expected-shortfall", MeasureUnit::Fraction, 1},
    {MeasureKind::Amihud, "amihud", MeasureUnit::PerTurnover, 1},
    {MeasureKind::PegDeviation, "peg-deviation", MeasureUnit::BasisPoints, 0},
    {MeasureKind::MovingAverageDistance, "moving-average-distance", MeasureUnit::Fraction, 1},
}};

/// Four years of minutes: longer than any history that a window should span, short enough to be held.
constexpr std::size_t longestWindow = 4 * 366 * 24 * 60;

const KindTraits& traitsOf(MeasureKind kind) {
    return traits.at(static_cast<std::size_t>(kind));
}

constexpr auto kinds = [] {
    std::array<MeasureKind, traits.size()> all{};
    for (std::size_t i = 0; i < traits.size(); ++i) {
        all.at(i) = traits.at(i).kind;
    }
    return all;
}();

template <class E>
constexpr bool takesLogs = requires {
    E::ratios;
};

/// Block by block: the logarithms of many bars at once are much cheaper than one by one, and a block of them
/// stays in the nearest cache.
template <class E>
void measureInBlocks(E& given, const BarSeries& series, double previous, Measurements& values) {
    E estimator = std::move(given);  // out of reach of the values: its sums can stay in registers
    constexpr std::size_t blockBars = 512;
    std::array<std::array<double, blockBars>, E::ratios.size()> logs;
    for (std::size_t first = 0; first < values.size(); first += blockBars) {
        const std::size_t count = std::min(blockBars, values.size() - first);
        for (std::size_t k = 0; k < logs.size(); ++k) {
            logsOf(E::ratios[k], series, first, previous, std::span(logs[k]).first(count));
        }
        for (std::size_t i = 0; i < count; ++i) {
            BarLogs own;
            for (std::size_t k = 0; k < logs.size(); ++k) {
                own[E::ratios[k]] = logs[k][i];
            }
            values[first + i] = estimator.push(series[first + i], own);
        }
    }
    given = std::move(estimator);
}

}  // namespace

std::span<const MeasureKind> measureKinds() {
    return kinds;
}

std::string_view nameOf(MeasureKind kind) {
    return traitsOf(kind).name;
}

std::optional<MeasureKind> measureNamed(std::string_view name) {
    const auto found =
        std::find_if(traits.begin(), traits.end(), [&](const KindTraits& one) { return one.name == name; });
    return found == traits.end() ? std::nullopt : std::optional(found->kind);
}

MeasureUnit unitOf(MeasureKind kind) {
    return traitsOf(kind).unit;
}

StreamingMeasure::Estimator StreamingMeasure::make(const MeasureSpec& spec) {
    switch (spec.kind) {
        case MeasureKind::CloseToClose:
            return CloseToClose(spec.window, spec.barsPerYear);
        case MeasureKind::Parkinson:
            return RangeVolatility<ParkinsonTerm>(spec.window, spec.barsPerYear);
        case MeasureKind::GarmanKlass:
            return RangeVolatility<GarmanKlassTerm>(spec.window, spec.barsPerYear);
        case MeasureKind::RogersSatchell:
            return RangeVolatility<RogersSatchellTerm>(spec.window, spec.barsPerYear);
        case MeasureKind::GarmanKlassYangZhang:
            return RangeVolatility<GarmanKlassYangZhangTerm>(spec.window, spec.barsPerYear);
        case MeasureKind::YangZhang:
            return YangZhang(spec.window, spec.barsPerYear);
        case MeasureKind::Ewma:
            return Ewma(spec.lambda, spec.barsPerYear);
        case MeasureKind::Garch:
            return GarchForecast(spec.window, spec.barsPerYear);
        case MeasureKind::AverageTrueRange:
            return AverageTrueRange(spec.window);
        case MeasureKind::Drawdown:
            return Drawdown(spec.window);
        case MeasureKind::ValueAtRisk:
            return ValueAtRisk(spec.window);
        case MeasureKind::ExpectedShortfall:
            return ExpectedShortfall(spec.window);
        case MeasureKind::Amihud:
            return Amihud(spec.window);
        case MeasureKind::PegDeviation:
            return PegDeviation();
        case MeasureKind::MovingAverageDistance:
            return MovingAverageDistance(spec.window);
    }
    return PegDeviation();  // not reached: the switch names every kind
}

Result<StreamingMeasure, MeasureFault> StreamingMeasure::of(const MeasureSpec& spec) {
    using Code = MeasureFault::Code;
    if (const std::size_t shortest = traitsOf(spec.kind).shortest; spec.window < shortest) {
        return Fail{MeasureFault{Code::WindowTooShort, shortest}};
    }
    if (spec.window > longestWindow) {
        return Fail{MeasureFault{Code::WindowTooLong, longestWindow}};
    }
    if (!(spec.barsPerYear > 0) || std::isinf(spec.barsPerYear)) {
        return Fail{MeasureFault{Code::BarsPerYear, 0}};
    }
    if (!(spec.lambda > 0 && spec.lambda < 1)) {
        return Fail{MeasureFault{Code::Lambda, 0}};
    }
    return StreamingMeasure(make(spec), spec.window);
}

double StreamingMeasure::push(const Bar& bar) {
    const double value = std::visit(
        [&]<class E>(E& estimator) {
            if constexpr (takesLogs<E>) {
                BarLogs logs;
                for (const PriceRatio ratio : E::ratios) {
                    logs[ratio] = logOf(ratio, bar, m_previous);
                }
                return estimator.push(bar, logs);
            } else {
                return estimator.push(bar);
            }
        },
        m_estimator);
    m_previous = bar.close;
    return value;
}

void StreamingMeasure::pushMissing(std::int64_t bars) {
    const auto seen = static_cast<std::int64_t>(m_window) + 1;  // and the return to the bar before
    for (std::int64_t i = std::min(bars, seen); i > 0; --i) {
        push(missingBar);
    }
}

Measurements StreamingMeasure::over(const BarSeries& series) {
    Measurements values(series.size());
    std::visit(
        [&]<class E>(E& estimator) {
            if constexpr (takesLogs<E>) {
                measureInBlocks(estimator, series, m_previous, values);
            } else {
                E own = std::move(estimator);
                for (std::size_t i = 0; i < values.size(); ++i) {
                    values[i] = own.push(series[i]);
                }
                estimator = std::move(own);
            }
        },
        m_estimator);
    m_previous = series.empty() ? m_previous : series.closes().back();
    return values;
}

namespace {

/// Stretch by stretch of bars that follow each other.
Measurements overGaps(StreamingMeasure& streaming, const BarSeries& series) {
    Measurements values;
    values.reserve(series.size());
    for (std::size_t i = 0; i < series.size();) {
        streaming.pushMissing(missingBefore(series, i));
        BarSeries stretch(series.interval());
        do {
            stretch.append(series.openTime(i), series[i]);
            ++i;
        } while (i < series.size() && missingBefore(series, i) == 0);
        const Measurements own = streaming.over(stretch);
        values.insert(values.end(), own.begin(), own.end());
    }
    return values;
}

}  // namespace

Result<Measurements, MeasureFault> measure(const BarSeries& series, const MeasureSpec& spec) {
    auto streaming = StreamingMeasure::of(spec);
    if (!streaming) {
        return Fail{streaming.error()};
    }
    return missingBars(series) > 0 ? overGaps(*streaming, series) : streaming->over(series);
}

}  // namespace alem
