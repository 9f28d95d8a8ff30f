#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/book/intervention_cases.h"
#include "app/book/known_markets.h"

namespace alem {

/// What a rule says now.
struct RuleSignal {
    RuleId rule;
    /// False where no bar of its markets has been seen yet, or it never could be known: nothing is calm
    /// there.
    bool evaluated = false;
    bool applies = true;  ///< today is within its own first and last day
    Signal signal;
    ActionStatus action = ActionStatus::None;
    std::optional<RuleId> inhibitor{};  ///< that suppresses or holds the action
    std::optional<Instant> changed{};   ///< when it became what it is
    std::vector<MeasuredValue> values{};

    [[nodiscard]] bool isUnknown() const { return !evaluated || signal.isUnknown; }
};

/// What the portfolio is at an instant; nothing where it cannot be known.
using PortfolioReader = std::function<std::optional<PortfolioShares>(Instant)>;

/// What interventions follow from.
struct InterventionSources {
    const Doctrines& doctrines;
    std::vector<KnownMarket> markets;
    const Zone& zone;
    PortfolioReader portfolio;
};

/// Signals and cases as of an instant: derived from the doctrines, the bars and the steps, by the same engine
/// as a backtest. Deadlines follow from the clock alone: what was missed while the desk was closed is caught
/// up here. See Books::interventions().
class Interventions {
  public:
    explicit Interventions(InterventionSources sources);
    Interventions(Interventions&&) noexcept;
    Interventions& operator=(Interventions&&) noexcept;
    ~Interventions();

    /// Goes on to an instant, not before the one it stands at.
    void advanceTo(Instant now);
    [[nodiscard]] Instant at() const;

    /// The doctrine in force; nothing where there is none.
    [[nodiscard]] const DoctrineVersion* doctrine() const;
    /// Of the doctrine in force, in the order of its rules.
    [[nodiscard]] const std::vector<RuleSignal>& ruleSignals() const;
    [[nodiscard]] const RuleSignal* signal(const RuleId& rule) const;
    /// All changes of signals over all history of the bars, by the rules of the doctrine in force.
    [[nodiscard]] const std::vector<Transition>& transitions() const;
    /// When a rule fired, over all history: to be shaded in charts.
    [[nodiscard]] std::vector<RuleFiring> firings(const RuleId& rule) const;

    /// Of all versions, oldest first.
    [[nodiscard]] const std::vector<InterventionCase>& cases() const;
    [[nodiscard]] const InterventionCase* find(const CaseId& id) const;
    /// The case by which a rule of the doctrine in force binds now: it fires, its action is not suppressed,
    /// and the case was not rejected, overridden, superseded, nor has it lapsed.
    [[nodiscard]] const InterventionCase* binding(const RuleId& rule) const;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Whether any rule of any version measures the portfolio.
[[nodiscard]] bool asksPortfolio(const Doctrines& doctrines);

}  // namespace alem
