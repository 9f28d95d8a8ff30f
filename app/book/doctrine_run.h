#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/book/interventions.h"
#include "app/doctrine/plain_values.h"

namespace alem {

/// What a rule calls a market, and the bars behind it.
struct ChosenMarket {
    RuleMarketHistory history;
    const KnownMarket* market = nullptr;  ///< nothing: no bars are there yet
};

/// The bars for every market that the rules name: of the venue named, or of the composite; of several
/// intervals or quotes those imported first that all of these rules can run on, else those imported first.
/// Where there are none yet an empty series stands in.
[[nodiscard]] std::vector<ChosenMarket> pickMarkets(const std::vector<NamedRule>& rules,
                                                    const std::vector<KnownMarket>& markets);
/// Only the histories of those.
[[nodiscard]] std::vector<RuleMarketHistory> historiesFor(const std::vector<NamedRule>& rules,
                                                          const std::vector<KnownMarket>& markets);
/// The same with empty series also where a rule would not pass check() with the bars there are: what is
/// measured on them is unknown.
[[nodiscard]] std::vector<ChosenMarket> chooseMarkets(const std::vector<NamedRule>& rules,
                                                      const std::vector<KnownMarket>& markets);

/// A stretch of time in which bars were missing that became known only afterwards.
struct Absence {
    Instant from;   ///< the last import before it
    Instant until;  ///< the next one, which may have brought some of them
};

/// The signals of one version of the doctrine, over all history of the bars.
class DoctrineRun {
  public:
    /// `knownBy`: only with the bars that had become known by then.
    DoctrineRun(const DoctrineVersion& version, const InterventionSources& sources,
                Instant knownBy = Instant::farFuture());

    /// While the version is in force, up to `now`: when a bar that there is now was missing for longer than
    /// its own interval. None where no rule can fire on missing bars: by an age, by MAX AGE, or by ON NO
    /// DATA.
    [[nodiscard]] std::vector<Absence> absences(Instant now) const;

    void advanceTo(Instant now);
    [[nodiscard]] const DoctrineVersion& version() const { return *m_version; }
    [[nodiscard]] const SignalEngine& engine() const { return m_engine; }
    /// What the engine is fed with, by series.
    [[nodiscard]] const std::vector<RuleMarketHistory>& histories() const { return *m_histories; }
    /// The market behind a series; nothing where no bars are there yet.
    [[nodiscard]] const KnownMarket* marketOf(std::size_t series) const {
        return series < m_chosen.size() ? m_chosen[series].market : nullptr;
    }
    [[nodiscard]] std::vector<RuleFiring> firings(std::size_t rule) const;
    /// Of the firing of a rule that goes on at an instant: when others suppressed or held its action, oldest
    /// first, over all its time so far.
    [[nodiscard]] std::vector<Inhibition> inhibitions(std::size_t rule, Instant firing) const;
    [[nodiscard]] RuleSignal signal(std::size_t rule) const;
    [[nodiscard]] std::vector<MeasuredValue> measured(std::size_t rule, const MeasuredNumbers& values) const;
    /// When the last bar was learnt that the rule could see at that instant; the instant itself if that is
    /// later.
    [[nodiscard]] Instant learnt(std::size_t rule, Instant known) const;
    /// What the rule was evaluated on then, as one text, line by line.
    [[nodiscard]] std::string inputs(std::size_t rule, const Transition& transition) const;

  private:
    [[nodiscard]] bool isLate(const Absence& absence) const;
    void startClock(const std::vector<KnownMarket>& markets);
    [[nodiscard]] std::string seriesText(std::size_t index, std::int64_t known) const;
    void takeUntil(std::int64_t instant);
    void holdAt(Instant instant);

    const DoctrineVersion* m_version;
    std::vector<ChosenMarket> m_chosen;
    std::vector<RuleSeries> m_series;
    std::unique_ptr<std::vector<RuleMarketHistory>> m_histories;
    std::unique_ptr<HistoryFeed> m_feed;
    std::optional<Arrival> m_next;
    SignalEngine m_engine;
    PortfolioReader m_portfolio;  ///< empty where no rule asks for it
    /// Each midnight (UTC) from the one before the version's time on, so that the last daily bar before it is
    /// evaluated on what was held then.
    Instant m_nextHold;
};

}  // namespace alem
