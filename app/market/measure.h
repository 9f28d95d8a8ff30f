#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "app/base/result.h"
#include "app/market/bar_series.h"
#include "app/market/garch.h"
#include "app/market/risk.h"
#include "app/market/volatility.h"

namespace alem {

/// What can be measured on the bars of one market.
enum class MeasureKind : std::uint8_t {
    CloseToClose,
    Parkinson,
    GarmanKlass,
    RogersSatchell,
    GarmanKlassYangZhang,
    YangZhang,
    Ewma,
    Garch,
    AverageTrueRange,
    Drawdown,
    ValueAtRisk,
    ExpectedShortfall,
    Amihud,
    PegDeviation,
    MovingAverageDistance,
};

/// What a value of a measure is.
enum class MeasureUnit : std::uint8_t {
    AnnualVolatility,  ///< fraction a year
    Fraction,          ///< of the price
    Price,             ///< in the quote currency
    PerTurnover,       ///< per unit of the quote currency traded
    BasisPoints,
};

/// All kinds, in the order above.
std::span<const MeasureKind> measureKinds();
/// As it is written on the command line: `yang-zhang`.
std::string_view nameOf(MeasureKind kind);
std::optional<MeasureKind> measureNamed(std::string_view name);
MeasureUnit unitOf(MeasureKind kind);

/// A measure with everything its value depends on.
struct MeasureSpec {
    MeasureKind kind = MeasureKind::CloseToClose;
    std::size_t window = 30;  ///< in bars; the peg deviation and EWMA have none
    double barsPerYear = 365;
    double lambda = 0.94;  ///< of EWMA
    friend bool operator==(const MeasureSpec&, const MeasureSpec&) = default;
};

/// What cannot be measured like this, with the nearest that can.
struct MeasureFault {
    enum class Code : std::uint8_t { WindowTooShort, WindowTooLong, BarsPerYear, Lambda };
    Code code{};
    std::size_t bound = 0;  ///< of the window
};

/// A value for each bar of a series; `unknown` where there is none.
using Measurements = std::vector<double>;

/// One measure, fed with closed bars one after the other.
class StreamingMeasure {
  public:
    static Result<StreamingMeasure, MeasureFault> of(const MeasureSpec& spec);
    /// The value as of this bar, or `unknown`.
    double push(const Bar& bar);
    /// So many bars that are missing, each an unknown one. No window sees beyond it being full of them.
    void pushMissing(std::int64_t bars);
    /// The values of all bars of a series, after those that were pushed before, one bar after the other.
    [[nodiscard]] Measurements over(const BarSeries& series);

  private:
    using Estimator =
        std::variant<CloseToClose, RangeVolatility<ParkinsonTerm>, RangeVolatility<GarmanKlassTerm>,
                     RangeVolatility<RogersSatchellTerm>, RangeVolatility<GarmanKlassYangZhangTerm>,
                     YangZhang, Ewma, GarchForecast, AverageTrueRange, Drawdown, ValueAtRisk,
                     ExpectedShortfall, Amihud, PegDeviation, MovingAverageDistance>;
    StreamingMeasure(Estimator estimator, std::size_t window)
        : m_estimator(std::move(estimator)), m_window(window) {}
    static Estimator make(const MeasureSpec& spec);

    Estimator m_estimator;
    std::size_t m_window;
    double m_previous = unknown;  ///< the close of the last bar
};

/// The value of a measure as of each bar. A bar that is missing by the interval of the series is an unknown
/// one, as it is to the rules: a window that holds it has no value.
Result<Measurements, MeasureFault> measure(const BarSeries& series, const MeasureSpec& spec);

}  // namespace alem
