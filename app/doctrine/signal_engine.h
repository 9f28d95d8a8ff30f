#pragma once

#include <memory>
#include <vector>

#include "app/doctrine/feed.h"
#include "app/doctrine/gauge.h"
#include "app/doctrine/rules_file.h"
#include "app/doctrine/signal.h"

namespace alem {

/// Whether what a rule that fires asks for is put before people. Suppressed while an inhibitor fires, held
/// while one is unknown (neither proposed nor dropped): also before its first bar, or without any.
enum class ActionStatus : std::uint8_t { None, Proposed, Suppressed, Held };

/// What metrics were, in their order; not a number where unknown.
using MeasuredNumbers = std::vector<double>;

/// A change of a rule's signal, or of what becomes of its action, with the bar that made it.
struct Transition {
    std::size_t rule = 0;
    std::int64_t openTime = 0;  ///< of the rule's bar
    std::int64_t knownAt = 0;
    SignalState from = SignalState::Inactive;
    Signal signal;
    ActionStatus action = ActionStatus::None;
    std::optional<std::size_t> inhibitor{};  ///< the rule that suppresses or holds
    /// Of the metrics of the firing condition, in their order: fractions, ratios, basis points, money or
    /// milliseconds; not a number where unknown.
    MeasuredNumbers values{};
    bool wasUnknown = false;  ///< what `from` was, it was no longer known, or not yet
    bool warm = true;  ///< the condition has been known once: `signal.state` is at least the last known
};

/// What a rule has seen so far, in bars.
struct RuleCoverage {
    std::int64_t firstOpen = 0;
    std::size_t bars = 0;
    std::size_t warmUp = 0;   ///< before its condition was first known
    std::size_t unknown = 0;  ///< after that
};

/// What is known of the portfolio, as fractions.
struct PortfolioShares {
    std::vector<std::pair<AssetId, double>> assets;
    std::vector<std::pair<RuleWord, double>> custody;
    /// Where the prices behind them are closes of bars: when the oldest of these was, and when the first of
    /// their next ones is due. From then on they are not known any more, unless MAX AGE allows for it.
    std::int64_t oldestClose = Instant::farFuture().milliseconds();
    std::int64_t nextDue = Instant::farFuture().milliseconds();
};

/// The signals of a set of rules, fed with bars as they become known. The same one live and in a backtest.
///
/// A rule is evaluated at every close of its interval (see barStart()) from the first bar of one of
/// its markets on, at the instant close + least publication lag of its markets, with the last bar then known
/// of each: a bar that should be there by then and is not makes what is measured on it unknown, unless MAX
/// AGE says how old it may be. A missing bar is never filled in: windows with one in them are unknown. All
/// rules of one instant see one snapshot. Each distinct measure is taken once per bar, whatever the number of
/// rules that use it. Bars that come late in order are taken from then on; bars before the newest of their
/// series are left out: signals are those as known.
class SignalEngine {
  public:
    /// Every rule must have passed check() with these series.
    SignalEngine(const std::vector<NamedRule>& rules, const std::vector<RuleSeries>& series);
    SignalEngine(SignalEngine&&) noexcept;
    SignalEngine& operator=(SignalEngine&&) noexcept;
    ~SignalEngine();

    /// One that stands where this one does and goes its own way from there. It knows no transition yet.
    [[nodiscard]] SignalEngine fork() const;

    /// Arrivals must come in the order of their knownAt.
    void take(const Arrival& arrival);
    /// Nothing more will arrive up to and including this instant.
    void advanceTo(std::int64_t instant);
    /// From now on the portfolio is this; until then its measures are unknown.
    void hold(const PortfolioShares& shares);

    [[nodiscard]] const std::vector<Transition>& transitions() const;
    [[nodiscard]] const Signal& signal(std::size_t rule) const;
    [[nodiscard]] ActionStatus action(std::size_t rule) const;
    [[nodiscard]] const RuleCoverage& coverage(std::size_t rule) const;
    /// Of the metrics of the rule's firing condition as of its last bar, in their order: see Transition.
    [[nodiscard]] MeasuredNumbers values(std::size_t rule) const;
    /// Whether its condition was ever known.
    [[nodiscard]] bool warm(std::size_t rule) const;

  private:
    struct State;
    explicit SignalEngine(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace alem
