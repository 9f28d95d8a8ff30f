#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include "app/doctrine/gauge.h"
#include "app/doctrine/rule_context.h"
#include "app/doctrine/truth.h"

/// Rules made ready to be evaluated many times. Inside the signal engine only.
namespace alem {

inline constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

/// One market on bars of one length, with all that is measured on it.
struct Track {
    struct Use {
        std::uint32_t gauge;
        bool second;  ///< the other market of a correlation
    };
    std::size_t series = 0;
    std::int64_t interval = 0;
    std::vector<Use> uses{};
    std::int64_t lastOpen = -1;
    std::int64_t lastClose = -1;
};

/// Where a measure is found, and how old its bar may be.
struct Operand {
    std::uint32_t value = nowhere;
    std::uint32_t track = nowhere;  ///< nowhere: of the portfolio
    std::uint32_t other = nowhere;  ///< the second market of a correlation
    std::int64_t allowance = 0;     ///< from the close of the newest bar to that of the rule's bar
    std::int64_t lag = 0;  ///< of the portfolio, whose allowance is only what MAX AGE says: of the rule
    std::int64_t otherAllowance = 0;
    bool isAge = false;
};

struct ComparisonProgram {
    Operand first;
    Operand less;  ///< used if its value is somewhere
    double factor = 1;
    double scale = 1;
    std::int64_t threshold = 0;
    Comparator comparator = Comparator::AtLeast;

    /// Rounds before it compares, so that a decimal edge is one: see comparableUnits().
    [[nodiscard]] Truth holds(double value) const {
        const double scaled = value * scale;
        if (std::isnan(scaled)) {
            return Truth::Unknown;
        }
        const auto bound = static_cast<double>(threshold);
        const double away = scaled - bound;
        int order = away > 0 ? 1 : -1;
        if (std::abs(away) <= 2) {
            const auto units = static_cast<std::int64_t>(std::nearbyint(scaled));
            order = units > threshold ? 1 : units < threshold ? -1 : 0;
        }
        switch (comparator) {
            case Comparator::AtLeast:
                return truthOf(order >= 0);
            case Comparator::AtMost:
                return truthOf(order <= 0);
            case Comparator::Above:
                return truthOf(order > 0);
            case Comparator::Below:
                break;
        }
        return truthOf(order < 0);
    }
};

struct TermProgram {
    bool negated = false;
    Connective connective = Connective::And;
    std::vector<ComparisonProgram> comparisons;
};

struct ConditionProgram {
    Connective connective = Connective::And;
    std::vector<TermProgram> terms;
};

/// A measure of the portfolio and where its value is kept.
struct PortfolioGauge {
    RuleMeasure measure;
    std::uint32_t value;
};

/// The measures of all rules, each once, and their newest values.
class Instruments {
  public:
    explicit Instruments(const std::vector<RuleSeries>& series) : m_series(series) {}
    /// The same with all that they have measured; `series` must be equal and outlive it.
    Instruments(const Instruments& other, const std::vector<RuleSeries>& series)
        : m_series(series),
          m_tracks(other.m_tracks),
          m_gauges(other.m_gauges),
          m_values(other.m_values),
          m_measured(other.m_measured),
          m_portfolio(other.m_portfolio),
          m_oldestClose(other.m_oldestClose),
          m_nextDue(other.m_nextDue) {}
    Instruments(const Instruments&) = delete;
    Instruments& operator=(const Instruments&) = delete;
    ~Instruments() = default;

    /// The rule must have passed check() with these series.
    ConditionProgram compile(const Rule& rule, const RuleCondition& condition);

    /// The bar of a track, and an unknown one for each that is missing before it.
    void take(Track& track, std::int64_t openTime, const Bar& bar);
    void set(std::uint32_t value, double to) { m_values[value] = to; }
    /// See PortfolioShares.
    void setPortfolioPrices(std::int64_t oldestClose, std::int64_t nextDue) {
        m_oldestClose = oldestClose;
        m_nextDue = nextDue;
    }

    [[nodiscard]] Truth evaluate(const ConditionProgram& condition, std::int64_t close) const;
    [[nodiscard]] double valueOf(const ComparisonProgram& comparison, std::int64_t close) const;

    [[nodiscard]] std::vector<Track>& tracks() { return m_tracks; }
    [[nodiscard]] const std::vector<PortfolioGauge>& portfolio() const { return m_portfolio; }

  private:
    Operand operandOf(const Rule& rule, const RuleMeasure& measure);
    std::uint32_t trackOf(std::size_t series, std::int64_t interval);
    std::uint32_t gaugeOf(const RuleMeasure& measure, const std::vector<std::uint32_t>& tracks);
    [[nodiscard]] std::size_t seriesIndex(const RuleMarket& market) const;
    [[nodiscard]] double read(const Operand& operand, std::int64_t close) const;
    [[nodiscard]] Truth evaluate(const TermProgram& term, std::int64_t close) const;
    void push(const Track& track, std::int64_t openTime, const Bar& bar);

    /// What makes two measures the same one: their bars, and their windows counted in them.
    struct Measured {
        MeasureName name;
        std::vector<std::uint32_t> tracks;
        std::vector<MeasureArgument> rest;
        std::uint32_t value;
    };
    const std::vector<RuleSeries>& m_series;
    std::vector<Track> m_tracks;
    std::vector<RuleGauge>
        m_gauges;  ///< the gauge of the same index as its value; those of the portfolio are idle
    std::vector<double> m_values;
    std::vector<Measured> m_measured;
    std::vector<PortfolioGauge> m_portfolio;
    std::int64_t m_oldestClose = 0;
    std::int64_t m_nextDue = 0;
};

/// The markets that a rule measures, as indexes, each once.
std::vector<std::size_t> seriesIn(const Rule& rule, const std::vector<RuleSeries>& series);
/// The least publication lag of those.
std::int64_t leastLag(const Rule& rule, const std::vector<RuleSeries>& series);

}  // namespace alem
