#pragma once

#include <map>

#include "app/doctrine/backtest.h"
#include "app/doctrine/timeline.h"

/// How a rule's life is measured. Inside the backtest and the sensitivity grid only.
namespace alem {

/// What is measured for one rule.
struct OutcomeSubject {
    const Rule& rule;
    const Timeline& timeline;
    const BarSeries* bars;  ///< of its own asset; none for rules on the portfolio alone
    const std::vector<StressEvent>& events;
    const BacktestOptions& options;
};

RuleOutcome outcomeOf(const OutcomeSubject& subject, std::int64_t from, std::int64_t to);
/// The same without what is walked bar by bar: no days frozen, drawdowns nor costs.
RuleOutcome countsOf(const OutcomeSubject& subject, std::int64_t from, std::int64_t to);

/// The histories in the lengths of bars that are asked for, each made once.
class LongerHistories {
  public:
    explicit LongerHistories(const std::vector<RuleMarketHistory>& histories) : m_histories(histories) {}
    const BarSeries& of(std::size_t series, std::int64_t interval);

  private:
    const std::vector<RuleMarketHistory>& m_histories;
    std::map<std::pair<std::size_t, std::int64_t>, BarSeries> m_made;
};

/// Histories without the bars that close after an instant.
std::vector<RuleMarketHistory> upTo(const std::vector<RuleMarketHistory>& histories, std::int64_t to);

/// The bars of the asset that a rule is first about; nothing for rules on the portfolio alone.
const BarSeries* barsOf(const Rule& rule, const std::vector<RuleSeries>& series, LongerHistories& longer);
/// The events that the rule should have seen, in its own bars.
std::vector<StressEvent> stressFor(const Rule& rule, const BarSeries* bars,
                                   const StressDefinition& definition, std::int64_t from, std::int64_t to);

/// What of the time that a rule has seen the options ask for, up to the close of the last whole bar of the
/// rule that any of its own markets reaches, those of stated holdings with them where it asks for these: that
/// the histories of other markets go on says nothing of it.
struct Span {
    std::int64_t from = 0;
    std::int64_t to = 0;
};
Span spanOf(const Rule& rule, const RuleCoverage& coverage, const std::vector<RuleMarketHistory>& histories,
            const BacktestOptions& options);

}  // namespace alem
