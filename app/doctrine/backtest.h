#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/doctrine/simulated_run.h"
#include "app/doctrine/stress.h"

namespace alem {

/// Times in milliseconds since 1970.
struct BacktestOptions {
    std::int64_t acknowledgement = 86400000;  ///< from knowing a signal until people have acted on it
    std::optional<std::int64_t> from{};       ///< earlier bars only warm the measures up
    std::optional<std::int64_t> to{};         ///< no bar that closes later is read at all
    std::optional<std::int64_t> split{};      ///< figures also for before (to tune on) and after (to test on)
    StressDefinition stress{};
    /// Paid of what is sold on leaving the asset, and again of what is bought on coming back: in hundredths
    /// of a percent of it.
    std::int64_t costBasisPoints = 0;
    std::size_t flapBars = 10;  ///< a firing so soon after the one before has ended is a flap
    /// Held throughout; their series are indexes into the histories. Without any, what rules ask of the
    /// portfolio is unknown.
    std::optional<StatedHoldings> holdings{};
};

/// What a rule would have done over a time. Rates stand beside their counts and are absent where there is
/// nothing to count.
struct RuleOutcome {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::size_t bars = 0;
    std::size_t variants = 1;  ///< that were tried to choose among, itself with them
    std::size_t warmUp = 0;    ///< bars before its condition was first known
    std::size_t unknown = 0;   ///< bars after that
    double coverage = 0;       ///< known bars / bars after the warm-up
    std::size_t firings = 0;
    std::size_t flaps = 0;
    /// With the action in force: of a rule that binds by itself from when it is known, of others from when
    /// people have acted.
    double daysFrozen = 0;

    std::size_t stressEvents = 0;       ///< hits and misses
    std::size_t eventsBeforeKnown = 0;  ///< that were over, trough and all, before its condition was known
    std::size_t hits = 0;           ///< events during which the rule fired while the loss was still to come
    std::size_t misses = 0;         ///< the others
    std::size_t lateFirings = 0;    ///< that began when the loss was no longer to come, but before its trough
    std::size_t falseAlarms = 0;    ///< firings that touch no event from its beginning to its trough
    double falseAlarmsPerYear = 0;  ///< of known bars
    std::optional<double> hitRate{};
    std::optional<double> meanDelay{};  ///< bars from the beginning of an event to the firing, of the hits
    /// Bars from the firing to the trough, of the hits; less than none where it fired between two falls of
    /// one event of which the first went deeper.
    std::optional<double> meanLead{};

    // On one path of the rule's own asset: held throughout, or out of it from the first opening at or after
    // knowledge + acknowledgement, and back in the same way, each turn at the cost of trading that the
    // options say. Fractions.
    std::optional<double> drawdownHeld{};
    std::optional<double> drawdownWithRule{};
    std::optional<double> drawdownAvoided{};
    double lossAvoided = 0;     ///< sum of the falls missed while out
    double costOfFreezing = 0;  ///< sum of the rises missed while out, and the costs of trading
    std::size_t turns = 0;      ///< times that it was left or come back to
    double tradingCosts = 0;    ///< sum over the turns
};

struct RuleBacktest {
    RuleId id;
    std::size_t variants = 1;  ///< rules of this run that differ from it in figures only, and itself
    std::vector<Transition> transitions;
    std::vector<StressEvent> events;
    RuleOutcome outcome;
    std::optional<RuleOutcome> train{};  ///< before the split
    std::optional<RuleOutcome> test{};   ///< from it on
};

/// Replays the histories through the signal engine and measures what came of it. Every rule must have passed
/// check() with seriesOf(histories). A rule's time ends with the last bar of its own markets (or with `to`,
/// if that is earlier): its transitions, counts and rates end there too, though the engine goes on and finds
/// it unknown for as long as other markets have bars.
std::vector<RuleBacktest> backtest(const std::vector<NamedRule>& rules,
                                   const std::vector<RuleMarketHistory>& histories,
                                   const BacktestOptions& options = {});

/// The sentence without its figures: what the variants of a rule share.
std::string shapeOf(const Rule& rule);

/// A statistic to so many decimals, to be shown; what is money never comes from here. Throws AmountOverflow.
Amount shownStatistic(double value, int decimals);

}  // namespace alem
