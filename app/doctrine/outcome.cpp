#include "app/doctrine/outcome.h"

#include <algorithm>
#include <cmath>

#include "app/doctrine/binding.h"
#include "app/doctrine/rule_program.h"
#include "app/market/combine.h"

namespace alem {

namespace {

bool isOnPeg(const Rule& rule) {
    for (const RuleTerm& term : rule.fire.terms) {
        for (const RuleComparison& comparison : term.comparisons) {
            const auto name = comparison.metric.measure.name;
            if (name == MeasureName::Peg || name == MeasureName::PegGap) {
                return true;
            }
        }
    }
    return false;
}

void countBars(RuleOutcome& outcome, const OutcomeSubject& subject) {
    const Timeline::Bars bars = subject.timeline.bars(outcome.from, outcome.to);
    outcome.bars = bars.all;
    outcome.warmUp = bars.warmUp;
    outcome.unknown = bars.unknown;
    const auto known = static_cast<double>(bars.all - bars.warmUp - bars.unknown);
    outcome.coverage = bars.all > bars.warmUp ? known / static_cast<double>(bars.all - bars.warmUp) : 0;
}

void countFirings(RuleOutcome& outcome, const OutcomeSubject& subject) {
    const std::int64_t soon =
        static_cast<std::int64_t>(subject.options.flapBars) * subject.rule.interval.milliseconds();
    std::optional<std::int64_t> ended;
    for (const Stretch& episode : subject.timeline.firings()) {
        if (episode.openTime >= outcome.from && episode.openTime < outcome.to) {
            ++outcome.firings;
            outcome.flaps += ended && episode.openTime - *ended <= soon ? 1U : 0U;
        }
        ended = episode.endOpenTime;
    }
}

bool touches(const Stretch& episode, const StressEvent& event) {
    return episode.openTime <= event.last && episode.endOpenTime > event.first;
}

void countHits(RuleOutcome& outcome, const OutcomeSubject& subject) {
    const auto interval = static_cast<double>(subject.rule.interval.milliseconds());
    const auto& firings = subject.timeline.firings();
    double delays = 0;
    double leads = 0;
    for (const StressEvent& event : subject.events) {
        if (event.first < outcome.from || event.first >= outcome.to) {
            continue;
        }
        if (std::max(event.last, event.trough) < subject.timeline.firstKnown()) {
            ++outcome.eventsBeforeKnown;
            continue;
        }
        ++outcome.stressEvents;
        const auto hit = std::find_if(firings.begin(), firings.end(),
                                      [&](const Stretch& one) { return touches(one, event); });
        if (hit == firings.end()) {
            ++outcome.misses;
            continue;
        }
        ++outcome.hits;
        const std::int64_t seen = std::max(hit->openTime, event.first);
        delays += static_cast<double>(seen - event.first) / interval;
        leads += static_cast<double>(event.trough - seen) / interval;
    }
    if (outcome.hits > 0) {
        outcome.meanDelay = delays / static_cast<double>(outcome.hits);
        outcome.meanLead = leads / static_cast<double>(outcome.hits);
    }
    if (outcome.stressEvents > 0) {
        outcome.hitRate = static_cast<double>(outcome.hits) / static_cast<double>(outcome.stressEvents);
    }
}

void countAlarms(RuleOutcome& outcome, const OutcomeSubject& subject) {
    if (subject.bars == nullptr) {
        return;  // no stress was looked for
    }
    for (const Stretch& episode : subject.timeline.firings()) {
        if (episode.openTime < outcome.from || episode.openTime >= outcome.to) {
            continue;
        }
        bool early = false;
        bool late = false;
        for (const StressEvent& event : subject.events) {
            early = early || touches(episode, event);
            late = late || (episode.openTime > event.last && episode.openTime <= event.trough);
        }
        outcome.lateFirings += late && !early ? 1U : 0U;
        outcome.falseAlarms += !late && !early ? 1U : 0U;
    }
    const auto known = static_cast<double>(outcome.bars - outcome.warmUp - outcome.unknown);
    const auto interval = static_cast<double>(subject.rule.interval.milliseconds());
    const double years = known * interval / (365.0 * 86400000.0);
    outcome.falseAlarmsPerYear = years > 0 ? static_cast<double>(outcome.falseAlarms) / years : 0;
}

/// The value of one unit, in or out of the asset; each turn costs that fraction of it.
class Path {
  public:
    explicit Path(double turnCost = 0) : m_turnCost(turnCost) {}

    void step(double open, double close, bool out) {
        if (m_previous > 0) {
            if (out && !m_out) {
                m_value *= open / m_previous;
                m_left = open;
                turn();
            } else if (!out && m_out) {
                m_value *= close / open;
                settle(open);
                turn();
            } else if (!out) {
                m_value *= close / m_previous;
            }
        }
        m_out = out && m_previous > 0;
        m_previous = close;
        m_peak = std::max(m_peak, m_value);
        m_drawdown = std::max(m_drawdown, 1 - m_value / m_peak);
    }
    void finish() {
        if (m_out) {
            settle(m_previous);
        }
    }
    [[nodiscard]] double drawdown() const { return m_drawdown; }
    [[nodiscard]] double fallsMissed() const { return m_falls; }
    [[nodiscard]] double risesMissed() const { return m_rises; }
    [[nodiscard]] std::size_t turns() const { return m_turns; }
    [[nodiscard]] double tradingCosts() const { return m_turnCost * static_cast<double>(m_turns); }

  private:
    void settle(double price) {
        const double change = price / m_left - 1;
        (change < 0 ? m_falls : m_rises) += std::abs(change);
    }

    void turn() {
        m_value *= 1 - m_turnCost;
        ++m_turns;
    }

    double m_turnCost;
    std::size_t m_turns = 0;
    double m_value = 1;
    double m_peak = 1;
    double m_drawdown = 0;
    double m_previous = 0;
    double m_left = 0;
    double m_falls = 0;
    double m_rises = 0;
    bool m_out = false;
};

/// When the action is in force, so long after its signal is known. Asked in the order of time.
class InForce {
  public:
    InForce(const OutcomeSubject& subject, std::int64_t delay)
        : m_actions(subject.timeline.actions()), m_delay(delay) {}

    bool at(std::int64_t time) {
        while (m_next < m_actions.size() && time >= m_actions[m_next].endKnownAt + m_delay) {
            ++m_next;
        }
        return m_next < m_actions.size() && time >= m_actions[m_next].knownAt + m_delay;
    }

  private:
    const std::vector<Stretch>& m_actions;
    std::int64_t m_delay;
    std::size_t m_next = 0;
};

/// The desk refuses at once what a rule forbids by itself; everything else waits for people.
InForce frozenIn(const OutcomeSubject& subject) {
    return {subject, bindsByItself(subject.rule) ? 0 : subject.options.acknowledgement};
}

double daysOf(std::int64_t interval) {
    return static_cast<double>(interval) / 86400000.0;
}

/// Of rules on the portfolio alone there is no asset to leave: only how long their action was in force.
void countFrozen(RuleOutcome& outcome, const OutcomeSubject& subject) {
    InForce frozen = frozenIn(subject);
    const std::int64_t interval = subject.rule.interval.milliseconds();
    for (std::int64_t time = outcome.from; time + interval <= outcome.to; time += interval) {
        outcome.daysFrozen += frozen.at(time) ? daysOf(interval) : 0;
    }
}

void walk(RuleOutcome& outcome, const OutcomeSubject& subject) {
    if (subject.bars == nullptr) {
        return countFrozen(outcome, subject);
    }
    const BarSeries& bars = *subject.bars;
    Path held;
    Path doctrine(static_cast<double>(subject.options.costBasisPoints) / 10000);
    InForce frozen = frozenIn(subject);
    InForce left(subject, subject.options.acknowledgement);
    bool any = false;
    for (std::size_t i = 0; i < bars.size() && bars.closeTime(i) <= outcome.to; ++i) {
        const std::int64_t time = bars.openTime(i);
        const Bar bar = bars[i];
        if (time < outcome.from || !(bar.open > 0 && bar.close > 0)) {
            continue;
        }
        held.step(bar.open, bar.close, false);
        doctrine.step(bar.open, bar.close, left.at(time));
        outcome.daysFrozen += frozen.at(time) ? daysOf(bars.interval()) : 0;
        any = true;
    }
    doctrine.finish();
    outcome.lossAvoided = doctrine.fallsMissed();
    outcome.turns = doctrine.turns();
    outcome.tradingCosts = doctrine.tradingCosts();
    outcome.costOfFreezing = doctrine.risesMissed() + doctrine.tradingCosts();
    if (any) {
        outcome.drawdownHeld = held.drawdown();
        outcome.drawdownWithRule = doctrine.drawdown();
        outcome.drawdownAvoided = held.drawdown() - doctrine.drawdown();
    }
}

}  // namespace

RuleOutcome countsOf(const OutcomeSubject& subject, std::int64_t from, std::int64_t to) {
    RuleOutcome outcome;
    outcome.from = from;
    outcome.to = to;
    countBars(outcome, subject);
    countFirings(outcome, subject);
    countHits(outcome, subject);
    countAlarms(outcome, subject);
    return outcome;
}

RuleOutcome outcomeOf(const OutcomeSubject& subject, std::int64_t from, std::int64_t to) {
    RuleOutcome outcome = countsOf(subject, from, to);
    walk(outcome, subject);
    return outcome;
}

const BarSeries& LongerHistories::of(std::size_t series, std::int64_t interval) {
    const BarSeries& own = m_histories[series].bars;
    if (own.interval() >= interval) {
        return own;
    }
    const auto [at, isNew] = m_made.try_emplace({series, interval}, interval);
    if (isNew) {
        at->second = gathered(own, interval);
    }
    return at->second;
}

std::vector<RuleMarketHistory> upTo(const std::vector<RuleMarketHistory>& histories, std::int64_t to) {
    std::vector<RuleMarketHistory> cut;
    for (const RuleMarketHistory& history : histories) {
        BarSeries bars(history.bars.interval());
        for (std::size_t i = 0; i < history.bars.size() && history.bars.closeTime(i) <= to; ++i) {
            bars.append(history.bars.openTime(i), history.bars[i]);
        }
        cut.push_back({history.about, std::move(bars)});
    }
    return cut;
}

const BarSeries* barsOf(const Rule& rule, const std::vector<RuleSeries>& series, LongerHistories& longer) {
    const auto used = seriesIn(rule, series);
    return used.empty() ? nullptr : &longer.of(used[0], rule.interval.milliseconds());
}

std::vector<StressEvent> stressFor(const Rule& rule, const BarSeries* bars,
                                   const StressDefinition& definition, std::int64_t from, std::int64_t to) {
    if (bars == nullptr) {
        return {};
    }
    auto events = stressOf(*bars, definition, isOnPeg(rule), from, to);
    // Told in the rule's own bars: of a longer bar, the one that closes with it.
    const std::int64_t shift = std::max<std::int64_t>(0, bars->interval() - rule.interval.milliseconds());
    for (StressEvent& event : events) {
        event = {event.first + shift, event.last + shift, event.trough + shift};
    }
    return events;
}

Span spanOf(const Rule& rule, const RuleCoverage& coverage, const std::vector<RuleMarketHistory>& histories,
            const BacktestOptions& options) {
    const std::int64_t interval = rule.interval.milliseconds();
    const std::int64_t seen = coverage.firstOpen + static_cast<std::int64_t>(coverage.bars) * interval;
    std::optional<std::int64_t> own;
    auto markets = seriesIn(rule, seriesOf(histories));
    if (options.holdings && asksPortfolio(rule)) {
        const auto held = seriesOf(*options.holdings);
        markets.insert(markets.end(), held.begin(), held.end());
    }
    for (const std::size_t index : markets) {
        const BarSeries& bars = histories[index].bars;
        const std::int64_t last = bars.empty() ? 0 : bars.closeTime(bars.size() - 1);
        own = std::max(own.value_or(0), barStart(last, interval));
    }
    const std::int64_t end = std::min(own.value_or(seen), seen);
    const std::int64_t from = std::max(options.from.value_or(coverage.firstOpen), coverage.firstOpen);
    return {from, std::max(from, std::min(options.to.value_or(end), end))};
}

}  // namespace alem
