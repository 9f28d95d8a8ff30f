#include "app/book/doctrine_run.h"

#include <algorithm>
#include <limits>

#include "app/doctrine/rule_context.h"

namespace alem {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

std::vector<RuleMarket> marketsIn(const Rule& rule) {
    std::vector<RuleMarket> found;
    for (const RuleMeasure* measure : measuresOf(rule)) {
        for (const MeasureArgument& argument : measure->arguments) {
            const auto* market = std::get_if<RuleMarket>(&argument);
            if (market != nullptr && measure->name != MeasureName::Weight &&
                std::find(found.begin(), found.end(), *market) == found.end()) {
                found.push_back(*market);
            }
        }
    }
    return found;
}

std::optional<RuleUnit> unitOf(const AssetId& quote) {
    const auto unit = unitNamed(quote.view());
    return unit && dimensionOf(*unit) == MeasureDimension::Money ? unit : std::nullopt;
}

bool isOf(const KnownMarket& market, const RuleMarket& named) {
    static const RuleWord composite = RuleWord::of("composite");
    return market.asset == named.asset && market.venue == (named.venue.empty() ? composite : named.venue);
}

/// Whether a rule can begin to fire because nothing comes any more.
bool firesOnAbsence(const Rule& rule) {
    const auto measures = measuresOf(rule);
    const auto& noData = rule.options.noData;
    return rule.options.maximumAge || (noData && noData->policy != NoDataPolicy::Warn) ||
           std::any_of(measures.begin(), measures.end(),
                       [](const RuleMeasure* measure) { return measure->name == MeasureName::Age; });
}

BarSeries firstOf(const BarSeries& bars, std::size_t count) {
    if (count >= bars.size()) {
        return bars;
    }
    BarSeries first(bars.interval());
    first.expect(count);
    for (std::size_t i = 0; i < count; ++i) {
        first.append(bars.openTime(i), bars[i]);
    }
    return first;
}

/// How many bars of a market had become known by an instant.
std::size_t countKnownBy(const KnownMarket& market, Instant instant) {
    const auto& learnt = market.learnt();
    const auto later =
        std::upper_bound(learnt.begin(), learnt.end(), instant,
                         [](const Instant& known, const Learnt& one) { return known < one.at; });
    return later == learnt.end() ? market.bars().size() : later->from;
}

/// Those imported first on which every one of the rules can run; else those imported first.
const KnownMarket* bestFor(const RuleMarket& named, const std::vector<std::int64_t>& intervals,
                           const std::vector<KnownMarket>& markets) {
    const KnownMarket* first = nullptr;
    for (const KnownMarket& market : markets) {
        if (!isOf(market, named) || market.bars().empty()) {
            continue;
        }
        first = first == nullptr ? &market : first;
        if (std::all_of(intervals.begin(), intervals.end(),
                        [&](std::int64_t interval) { return interval % market.interval == 0; })) {
            return &market;
        }
    }
    return first;
}

ChosenMarket chosen(const RuleMarket& named, const KnownMarket* market, std::int64_t interval) {
    ChosenMarket made;
    made.market = market;
    made.history.about = {named.asset, named.venue, interval};
    made.history.bars = BarSeries(interval);
    if (market != nullptr) {
        made.history.about.interval = market->interval;
        made.history.about.quote = unitOf(market->quote);
        made.history.bars = market->bars();
    }
    return made;
}

RuleContext contextOf(const std::vector<ChosenMarket>& markets) {
    RuleContext context{.runOnly = true};
    context.series.emplace();
    for (const ChosenMarket& one : markets) {
        context.series->push_back(one.history.about);
    }
    return context;
}

std::vector<RuleSeries> aboutOf(const std::vector<ChosenMarket>& markets) {
    return *contextOf(markets).series;
}

}  // namespace

bool asksPortfolio(const Doctrines& doctrines) {
    const auto& versions = doctrines.versions();
    return std::any_of(versions.begin(), versions.end(), [](const DoctrineVersion& version) {
        return std::any_of(version.rules.begin(), version.rules.end(),
                           [](const NamedRule& rule) { return asksPortfolio(rule.rule); });
    });
}

std::vector<ChosenMarket> pickMarkets(const std::vector<NamedRule>& rules,
                                      const std::vector<KnownMarket>& markets) {
    std::vector<RuleMarket> named;
    std::vector<std::vector<std::int64_t>> intervals;
    for (const NamedRule& rule : rules) {
        for (const RuleMarket& market : marketsIn(rule.rule)) {
            const auto at = std::find(named.begin(), named.end(), market);
            const auto index = static_cast<std::size_t>(at - named.begin());
            if (at == named.end()) {
                named.push_back(market);
                intervals.emplace_back();
            }
            intervals[index].push_back(rule.rule.interval.milliseconds());
        }
    }
    std::vector<ChosenMarket> all;
    all.reserve(named.size());
    for (std::size_t i = 0; i < named.size(); ++i) {
        all.push_back(chosen(named[i], bestFor(named[i], intervals[i], markets),
                             *std::min_element(intervals[i].begin(), intervals[i].end())));
    }
    return all;
}

std::vector<RuleMarketHistory> historiesFor(const std::vector<NamedRule>& rules,
                                            const std::vector<KnownMarket>& markets) {
    std::vector<RuleMarketHistory> histories;
    for (ChosenMarket& chosen : pickMarkets(rules, markets)) {
        histories.push_back(std::move(chosen.history));
    }
    return histories;
}

std::vector<ChosenMarket> chooseMarkets(const std::vector<NamedRule>& rules,
                                        const std::vector<KnownMarket>& markets) {
    auto all = pickMarkets(rules, markets);
    const auto none = pickMarkets(rules, {});
    const RuleContext context = contextOf(all);
    for (const NamedRule& rule : rules) {
        if (check(rule.rule, context).ok()) {
            continue;
        }
        for (const RuleMarket& market : marketsIn(rule.rule)) {
            for (std::size_t i = 0; i < all.size(); ++i) {
                const RuleSeries& about = none[i].history.about;
                all[i] = about.asset == market.asset && about.venue == market.venue ? none[i] : all[i];
            }
        }
    }
    return all;
}

DoctrineRun::DoctrineRun(const DoctrineVersion& version, const InterventionSources& sources, Instant knownBy)
    : m_version(&version),
      m_chosen(chooseMarkets(version.rules, sources.markets)),
      m_series(aboutOf(m_chosen)),
      m_histories(std::make_unique<std::vector<RuleMarketHistory>>()),
      m_engine(version.rules, m_series),
      m_nextHold(Instant::startOf(Zone().dayOf(version.since))) {
    for (ChosenMarket& one : m_chosen) {
        if (one.market != nullptr && !one.history.bars.empty()) {
            one.history.bars = firstOf(one.history.bars, countKnownBy(*one.market, knownBy));
        }
        m_histories->push_back(std::move(one.history));
    }
    m_feed = std::make_unique<HistoryFeed>(*m_histories);
    m_next = m_feed->next();
    const bool asks = std::any_of(version.rules.begin(), version.rules.end(),
                                  [](const NamedRule& rule) { return asksPortfolio(rule.rule); });
    if (asks) {
        m_portfolio = sources.portfolio;
        startClock(sources.markets);
    }
}

/// Where no rule names a market the engine has no bar to count time from: the first one of any market will
/// do, and nothing is measured on it.
void DoctrineRun::startClock(const std::vector<KnownMarket>& markets) {
    if (m_next || !m_series.empty() || markets.empty() || markets.front().bars().empty()) {
        return;
    }
    const KnownMarket& any = markets.front();
    m_series.push_back({any.asset, any.venue, any.interval});
    m_engine = SignalEngine(m_version->rules, m_series);
    m_histories->push_back({m_series.front(), any.bars()});
    m_feed = std::make_unique<HistoryFeed>(*m_histories);
    m_next = m_feed->next();
}

std::vector<Absence> DoctrineRun::absences(Instant now) const {
    const bool possible = std::any_of(m_version->rules.begin(), m_version->rules.end(),
                                      [](const NamedRule& rule) { return firesOnAbsence(rule.rule); });
    std::vector<Instant> imports;
    for (const ChosenMarket& one : m_chosen) {
        for (std::size_t i = 0; possible && one.market != nullptr && i < one.market->learnt().size(); ++i) {
            imports.push_back(one.market->learnt()[i].at);
        }
    }
    std::sort(imports.begin(), imports.end());
    imports.erase(std::unique(imports.begin(), imports.end()), imports.end());
    std::vector<Absence> found;
    for (std::size_t i = 0; i + 1 < imports.size(); ++i) {
        const Absence absence{imports[i], imports[i + 1]};
        const bool counts =
            absence.until > m_version->since && absence.from < m_version->until && absence.until <= now;
        if (counts && isLate(absence)) {
            found.push_back(absence);
        }
    }
    return found;
}

/// Whether the first bar that was not known yet should have been for longer than its interval.
bool DoctrineRun::isLate(const Absence& absence) const {
    return std::any_of(m_chosen.begin(), m_chosen.end(), [&](const ChosenMarket& one) {
        const std::size_t known = one.market == nullptr ? 0 : countKnownBy(*one.market, absence.from);
        if (known == 0 || known >= one.market->bars().size()) {
            return false;
        }
        const BarSeries& bars = one.market->bars();
        return bars.openTime(known) + 2 * bars.interval() <= absence.until.milliseconds();
    });
}

void DoctrineRun::advanceTo(Instant now) {
    while (m_portfolio && m_nextHold <= now) {
        takeUntil(m_nextHold.milliseconds() - 1);
        m_engine.advanceTo(m_nextHold.milliseconds() - 1);
        holdAt(m_nextHold);
        const auto day = m_nextHold.milliseconds() / Instant::millisecondsADay;
        m_nextHold = Instant::ofMilliseconds((day + 1) * Instant::millisecondsADay);
    }
    takeUntil(now.milliseconds());
    m_engine.advanceTo(now.milliseconds());
}

void DoctrineRun::takeUntil(std::int64_t instant) {
    for (; m_next && m_next->knownAt <= instant; m_next = m_feed->next()) {
        m_engine.take(*m_next);
    }
}

void DoctrineRun::holdAt(Instant instant) {
    const auto shares = m_portfolio(instant);
    m_engine.hold(shares ? *shares : unknownShares(m_version->rules));
}

std::vector<MeasuredValue> DoctrineRun::measured(std::size_t rule, const MeasuredNumbers& values) const {
    std::vector<MeasuredValue> measured;
    for (auto& [metric, value] : plainValues(m_version->rules.at(rule).rule, values)) {
        measured.push_back({metric, value});
    }
    return measured;
}

std::vector<RuleFiring> DoctrineRun::firings(std::size_t rule) const {
    std::vector<RuleFiring> all;
    for (const Transition& one : m_engine.transitions()) {
        if (one.rule != rule) {
            continue;
        }
        const Instant known = Instant::ofMilliseconds(one.knownAt);
        const bool wasFiring = !all.empty() && all.back().lasts();
        if (one.signal.fires() && !wasFiring) {
            all.push_back({m_version->rules[rule].id, one.openTime, never, known});
            all.back().values = measured(rule, one.values);
        }
        if (one.signal.fires()) {
            RuleFiring& firing = all.back();
            firing.action = one.action;
            if (one.inhibitor) {
                firing.inhibitor = m_version->rules[*one.inhibitor].id;
            }
            if (one.action == ActionStatus::Proposed && !firing.proposedAt) {
                firing.proposedAt = known;
            }
        } else if (wasFiring) {
            all.back().endKnownAt = known;
            all.back().endOpenTime = one.openTime;
        }
    }
    return all;
}

std::vector<Inhibition> DoctrineRun::inhibitions(std::size_t rule, Instant firing) const {
    std::vector<Inhibition> all;
    for (const Transition& one : m_engine.transitions()) {
        if (one.rule != rule) {
            continue;
        }
        const Instant known = Instant::ofMilliseconds(one.knownAt);
        if (!all.empty() && !all.back().until) {
            all.back().until = known;
        }
        if (!one.signal.fires()) {
            if (known > firing) {
                break;
            }
            all.clear();
        } else if (one.inhibitor) {
            append(all, {m_version->rules[*one.inhibitor].id, one.action == ActionStatus::Held, known, {}});
        }
    }
    return all;
}

RuleSignal DoctrineRun::signal(std::size_t rule) const {
    RuleSignal signal;
    signal.rule = m_version->rules.at(rule).id;
    signal.evaluated = m_engine.coverage(rule).bars > 0 && m_engine.warm(rule);
    signal.signal = m_engine.signal(rule);
    signal.action = m_engine.action(rule);
    const auto& transitions = m_engine.transitions();
    const auto last = std::find_if(transitions.rbegin(), transitions.rend(),
                                   [&](const Transition& one) { return one.rule == rule; });
    if (last != transitions.rend()) {
        signal.changed = Instant::ofMilliseconds(last->knownAt);
        if (last->inhibitor) {
            signal.inhibitor = m_version->rules[*last->inhibitor].id;
        }
    }
    signal.values = measured(rule, signal.evaluated ? m_engine.values(rule) : MeasuredNumbers());
    return signal;
}

Instant DoctrineRun::learnt(std::size_t rule, Instant known) const {
    Instant latest = known;
    for (const RuleMarket& named : marketsIn(m_version->rules.at(rule).rule)) {
        for (std::size_t i = 0; i < m_chosen.size(); ++i) {
            const RuleSeries& about = m_series[i];
            if (m_chosen[i].market != nullptr && about.asset == named.asset && about.venue == named.venue) {
                const KnownMarket& market = *m_chosen[i].market;
                const BarSeries& bars = m_histories->at(i).bars;
                latest = std::max(latest, learntBy(bars, market.learnt(), known).value_or(known));
            }
        }
    }
    return latest;
}

std::string DoctrineRun::inputs(std::size_t rule, const Transition& transition) const {
    const NamedRule& named = m_version->rules.at(rule);
    std::string text = "rule " + named.id.text() + "\nsentence " + print(named.rule) + "\nbar " +
                       Instant::ofMilliseconds(transition.openTime).text() + "\nknown " +
                       Instant::ofMilliseconds(transition.knownAt).text() + '\n';
    for (const MeasuredValue& one : measured(rule, transition.values)) {
        text += "value " + one.metric + ' ' + (one.value.empty() ? "unknown" : one.value) + '\n';
    }
    for (const RuleMarket& market : marketsIn(named.rule)) {
        const auto at = static_cast<std::size_t>(std::find_if(m_series.begin(), m_series.end(),
                                                              [&](const RuleSeries& one) {
                                                                  return one.asset == market.asset &&
                                                                         one.venue == market.venue;
                                                              }) -
                                                 m_series.begin());
        text += seriesText(at, transition.knownAt);
    }
    return text;
}

/// What a series was at an instant: its name, how many bars, and the last of them.
std::string DoctrineRun::seriesText(std::size_t index, std::int64_t known) const {
    const RuleSeries& about = m_series[index];
    const BarSeries& bars = m_histories->at(index).bars;
    const auto& opens = bars.openTimes();
    const auto count = static_cast<std::size_t>(
        std::upper_bound(opens.begin(), opens.end(), known - bars.interval()) - opens.begin());
    std::string text = "series " + about.asset.text();
    if (const KnownMarket* market = m_chosen[index].market) {
        text += '@' + market->venue.text() + ' ' + market->quote.text();
    }
    text += ' ' + std::to_string(about.interval / 1000) + "s bars " + std::to_string(count);
    if (count > 0) {
        text += " last " + Instant::ofMilliseconds(opens[count - 1]).text() + ' ' + plainBar(bars[count - 1]);
    }
    return text + '\n';
}

}  // namespace alem
