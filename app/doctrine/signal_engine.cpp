#include "app/doctrine/signal_engine.h"

#include <algorithm>

#include "app/base/match.h"
#include "app/doctrine/rule_program.h"
#include "app/market/combine.h"

namespace alem {

struct SignalEngine::State {
    struct RunningRule {
        ConditionProgram fire;
        ConditionProgram clear;
        SignalMachine machine;
        std::vector<std::size_t> inhibitors;
        RuleCoverage coverage{};
        ActionStatus action = ActionStatus::None;
        std::optional<std::size_t> inhibitor{};
        Signal before{SignalState::Inactive, true, false};  ///< nothing is known before the first bar
        std::int64_t interval = 0;
        std::int64_t lastOpen = 0;
        bool started = false;
        bool changed = false;

        /// Until its first close a rule says nothing, and nothing is not calm.
        [[nodiscard]] bool isUnknown() const { return coverage.bars == 0 || machine.signal().isUnknown; }
    };
    /// Rules that are evaluated at the same instants.
    struct Clock {
        std::int64_t interval;
        std::int64_t lag;
        std::vector<std::size_t> rules{};
        std::int64_t nextClose = 0;
        [[nodiscard]] std::int64_t due() const { return nextClose + lag; }
    };
    /// What stands behind the tracks of one series.
    struct Source {
        std::int64_t lastOpen = -1;
        std::vector<std::size_t> rules{};
        std::vector<std::pair<std::size_t, std::optional<BarGathering>>> tracks{};
    };

    State(const std::vector<NamedRule>& named, const std::vector<RuleSeries>& all)
        : series(all), instruments(series) {
        for (const NamedRule& one : named) {
            addRule(one.rule);
        }
        for (std::size_t i = 0; i < named.size(); ++i) {
            for (const RuleId& id : named[i].rule.options.inhibitors) {
                const auto found = std::find_if(named.begin(), named.end(),
                                                [&](const NamedRule& other) { return other.id == id; });
                check(found != named.end(), "a rule is inhibited by one that is not there");
                rules[i].inhibitors.push_back(static_cast<std::size_t>(found - named.begin()));
            }
        }
        for (std::size_t i = 0; i < instruments.tracks().size(); ++i) {
            const Track& track = instruments.tracks()[i];
            const auto own = series[track.series].interval;
            sources[track.series].tracks.emplace_back(
                i, own == track.interval ? std::nullopt : std::optional(BarGathering(own, track.interval)));
        }
    }

    State(const State& other)
        : series(other.series),
          instruments(other.instruments, series),
          rules(other.rules),
          clocks(other.clocks),
          sources(other.sources),
          nextDue(other.nextDue),
          running(other.running) {}
    State& operator=(const State&) = delete;
    ~State() = default;

    void addRule(const Rule& rule) {
        const std::size_t index = rules.size();
        auto fire = instruments.compile(rule, rule.fire);
        auto clear = instruments.compile(rule, rule.clear);
        rules.push_back({std::move(fire), std::move(clear), SignalMachine(rule), {}});
        const auto used = seriesIn(rule, series);
        rules.back().started = used.empty();
        sources.resize(series.size());
        for (const std::size_t one : used) {
            sources[one].rules.push_back(index);
        }
        const auto interval = rule.interval.milliseconds();
        rules.back().interval = interval;
        const auto lag = leastLag(rule, series);
        auto clock = std::find_if(clocks.begin(), clocks.end(), [&](const Clock& one) {
            return one.interval == interval && one.lag == lag;
        });
        if (clock == clocks.end()) {
            clocks.push_back({interval, lag});
            clock = clocks.end() - 1;
        }
        clock->rules.push_back(index);
    }

    void start(std::int64_t instant) {
        for (Clock& clock : clocks) {
            const std::int64_t earliest = std::max<std::int64_t>(0, instant - clock.lag);
            const std::int64_t start = barStart(earliest, clock.interval);
            clock.nextClose = start == earliest ? start : start + clock.interval;
        }
        running = true;
        findNext();
    }
    void findNext() {
        nextDue = Instant::farFuture().milliseconds();
        for (const Clock& clock : clocks) {
            nextDue = std::min(nextDue, clock.due());
        }
    }

    // ---- evaluation

    void evaluateDue() {
        const std::int64_t instant = nextDue;
        bool changed = false;
        for (Clock& clock : clocks) {
            if (clock.due() == instant) {
                for (const std::size_t index : clock.rules) {
                    changed = evaluate(rules[index], clock) || changed;
                }
                clock.nextClose += clock.interval;
            }
        }
        if (changed) {
            conclude(instant);
        }
        findNext();
    }

    bool evaluate(RunningRule& rule, const Clock& clock) {
        if (!rule.started) {
            return false;
        }
        const Signal before = rule.machine.signal();
        const std::int64_t close = clock.nextClose;
        const Truth fire = rule.machine.asksFire() ? instruments.evaluate(rule.fire, close) : Truth::Unknown;
        const Truth clear =
            rule.machine.asksClear() ? instruments.evaluate(rule.clear, close) : Truth::Unknown;
        const Signal& after = rule.machine.next(close, fire, clear);
        const bool isFirst = rule.coverage.bars++ == 0;
        if (isFirst) {
            rule.coverage.firstOpen = close - clock.interval;
        }
        if (!rule.machine.warm()) {
            ++rule.coverage.warmUp;
        } else if (after.isUnknown) {
            ++rule.coverage.unknown;
        }
        rule.lastOpen = close - clock.interval;
        rule.changed = rule.changed || !(after == before);
        return rule.changed || isFirst;  // an action that waited for its first word is judged anew
    }

    /// Once all signals of an instant stand: what becomes of the actions, and what is to be told.
    void conclude(std::int64_t instant) {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            RunningRule& rule = rules[i];
            const ActionStatus before = rule.action;
            const auto inhibitor = rule.inhibitor;
            judge(rule);
            if (rule.changed || rule.action != before || rule.inhibitor != inhibitor) {
                tell(i, rule, instant);
            }
            rule.changed = false;
            rule.before = {rule.machine.signal().state, rule.isUnknown(), false};
        }
    }

    void judge(RunningRule& rule) const {
        rule.inhibitor.reset();
        rule.action = rule.machine.signal().fires() ? ActionStatus::Proposed : ActionStatus::None;
        if (rule.action == ActionStatus::None) {
            return;
        }
        for (const std::size_t index : rule.inhibitors) {
            const RunningRule& other = rules[index];
            if (other.machine.signal().fires()) {
                rule.action = ActionStatus::Suppressed;
                rule.inhibitor = index;
                return;
            }
            if (other.isUnknown() && rule.action == ActionStatus::Proposed) {
                rule.action = ActionStatus::Held;
                rule.inhibitor = index;
            }
        }
    }

    void tell(std::size_t index, const RunningRule& rule, std::int64_t instant) {
        Transition transition{index,       rule.lastOpen, instant, rule.before.state, rule.machine.signal(),
                              rule.action, rule.inhibitor};
        transition.wasUnknown = rule.before.isUnknown;
        transition.warm = rule.machine.warm();
        transition.values = valuesOf(rule);
        transitions.push_back(std::move(transition));
    }

    [[nodiscard]] MeasuredNumbers valuesOf(const RunningRule& rule) const {
        std::vector<double> values;
        for (const TermProgram& term : rule.fire.terms) {
            for (const ComparisonProgram& comparison : term.comparisons) {
                values.push_back(instruments.valueOf(comparison, rule.lastOpen + rule.interval));
            }
        }
        return values;
    }

    // ---- bars

    void take(const Arrival& arrival) {
        Source& source = sources[arrival.series];
        const std::int64_t own = series[arrival.series].interval;
        const std::int64_t openTime = barStart(arrival.openTime, own);
        if (openTime <= source.lastOpen) {
            return;
        }
        if (source.lastOpen < 0) {
            for (const std::size_t rule : source.rules) {
                rules[rule].started = true;
            }
        }
        source.lastOpen = openTime;
        for (auto& [index, gathering] : source.tracks) {
            Track& track = instruments.tracks()[index];
            if (!gathering) {
                instruments.take(track, openTime, arrival.bar);
            } else if (const auto longer = gathering->push(openTime, arrival.bar)) {
                instruments.take(track, longer->first, longer->second);
            }
        }
    }

    std::vector<RuleSeries> series;
    Instruments instruments;
    std::vector<RunningRule> rules;
    std::vector<Clock> clocks;
    std::vector<Source> sources;
    std::vector<Transition> transitions;
    std::int64_t nextDue = 0;
    bool running = false;
};

SignalEngine::SignalEngine(const std::vector<NamedRule>& rules, const std::vector<RuleSeries>& series)
    : m_state(std::make_unique<State>(rules, series)) {}
SignalEngine::SignalEngine(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SignalEngine SignalEngine::fork() const {
    return SignalEngine(std::make_unique<State>(*m_state));
}
SignalEngine::SignalEngine(SignalEngine&&) noexcept = default;
SignalEngine& SignalEngine::operator=(SignalEngine&&) noexcept = default;
SignalEngine::~SignalEngine() = default;

void SignalEngine::take(const Arrival& arrival) {
    if (!m_state->running) {
        m_state->start(arrival.knownAt);
    }
    while (m_state->nextDue < arrival.knownAt) {
        m_state->evaluateDue();
    }
    m_state->take(arrival);
}

void SignalEngine::advanceTo(std::int64_t instant) {
    while (m_state->running && m_state->nextDue <= instant) {
        m_state->evaluateDue();
    }
}

void SignalEngine::hold(const PortfolioShares& shares) {
    const auto shareOf = [](const auto& parts, const auto& name) {
        for (const auto& [one, share] : parts) {
            if (one == name) {
                return share;
            }
        }
        return 0.0;
    };
    const auto index = [](const auto& parts) {
        std::vector<double> weights;
        weights.reserve(parts.size());
        for (const auto& part : parts) {
            weights.push_back(part.second);
        }
        return herfindahl(weights);
    };
    for (const PortfolioGauge& gauge : m_state->instruments.portfolio()) {
        const double value = match(
            gauge.measure.arguments.at(0),
            [&](const RuleMarket& market) { return shareOf(shares.assets, market.asset); },
            [&](const RuleWord& group) { return shareOf(shares.custody, group); },
            [&](Concentration what) {
                return what == Concentration::ByAsset ? index(shares.assets) : index(shares.custody);
            },
            [](const auto&) { return unknown; });
        m_state->instruments.set(gauge.value, value);
    }
    m_state->instruments.setPortfolioPrices(shares.oldestClose, shares.nextDue);
}

const std::vector<Transition>& SignalEngine::transitions() const {
    return m_state->transitions;
}
const Signal& SignalEngine::signal(std::size_t rule) const {
    return m_state->rules.at(rule).machine.signal();
}
ActionStatus SignalEngine::action(std::size_t rule) const {
    return m_state->rules.at(rule).action;
}
const RuleCoverage& SignalEngine::coverage(std::size_t rule) const {
    return m_state->rules.at(rule).coverage;
}
MeasuredNumbers SignalEngine::values(std::size_t rule) const {
    return m_state->valuesOf(m_state->rules.at(rule));
}
bool SignalEngine::warm(std::size_t rule) const {
    return m_state->rules.at(rule).machine.warm();
}

}  // namespace alem
