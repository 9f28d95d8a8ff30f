#include "app/doctrine/simulated_run.h"

#include <algorithm>

#include "app/doctrine/plain_values.h"
#include "app/market/combine.h"
#include "app/market/nearest.h"

namespace alem {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

}  // namespace

bool asksPortfolio(const std::vector<NamedRule>& rules) {
    return std::any_of(rules.begin(), rules.end(),
                       [](const NamedRule& one) { return asksPortfolio(one.rule); });
}

ConstantPortfolio::ConstantPortfolio(const StatedHoldings& holdings, const std::vector<RuleSeries>& series,
                                     const std::vector<NamedRule>& rules)
    : m_holdings(holdings), m_last(holdings.pairs.size()), m_unknown(unknownShares(rules)) {
    for (const RuleSeries& one : series) {
        m_sources.push_back({one.interval, one.publicationLag});
    }
    for (std::size_t i = 0; i < holdings.positions.size(); ++i) {
        m_quantities.push_back(nearestDouble(holdings.positions[i].quantity));
        m_knowsCustody = m_knowsCustody && holdings.positions[i].custodian.has_value();
        for (const PairStep& step : holdings.paths[i]) {
            if (std::find(m_used.begin(), m_used.end(), step.pair) == m_used.end()) {
                m_used.push_back(step.pair);
            }
        }
    }
    for (const std::size_t pair : m_used) {
        if (const auto& one = holdings.pairs[pair].series) {
            m_sources.at(*one).pairs.push_back(pair);
        } else {
            m_hasStated = true;
            m_last[pair].due = never;
        }
    }
}

void ConstantPortfolio::take(const Arrival& arrival) {
    const Source& source = m_sources[arrival.series];
    if (source.pairs.empty()) {
        return;
    }
    const std::int64_t close = barStart(arrival.openTime, source.interval) + source.interval;
    for (const std::size_t pair : source.pairs) {
        LastPrice& last = m_last[pair];
        if (close > last.close) {
            last.price = arrival.bar.close > 0 ? arrival.bar.close : unknown;
            last.close = close;
            last.due = close + source.interval + source.lag;
            m_changed = true;
        }
    }
}

void ConstantPortfolio::takeStated(std::int64_t instant) {
    for (const std::size_t pair : m_used) {
        const auto& stated = m_holdings.pairs[pair].stated;
        LastPrice& last = m_last[pair];
        for (; last.next < stated.size() && stated[last.next].at <= instant; ++last.next) {
            const double price = stated[last.next].price;
            last.price = price > 0 ? price : unknown;
            last.close = never;  // it does not age
            m_changed = true;
        }
    }
}

double ConstantPortfolio::valueOf(std::size_t position) const {
    double value = m_quantities[position];
    for (const PairStep& step : m_holdings.paths[position]) {
        const double price = m_last[step.pair].price;
        value = step.inverse ? value / price : value * price;
    }
    return value;
}

void ConstantPortfolio::weigh() {
    m_shares.assets.clear();
    m_shares.custody.clear();
    m_value = 0;
    for (std::size_t i = 0; i < m_quantities.size(); ++i) {
        const StatedHolding& one = m_holdings.positions[i];
        const double value = valueOf(i);
        m_value += value;
        m_shares.assets.emplace_back(one.asset, value);
        if (m_knowsCustody) {
            m_shares.custody.emplace_back(*one.custodian, value);
        }
    }
    shareOut(m_shares);
    if (!m_knowsCustody) {
        m_shares.custody = m_unknown.custody;
    }
    m_shares.oldestClose = never;
    m_shares.nextDue = never;
    for (const std::size_t pair : m_used) {
        m_shares.oldestClose = std::min(m_shares.oldestClose, m_last[pair].close);
        m_shares.nextDue = std::min(m_shares.nextDue, m_last[pair].due);
    }
}

const PortfolioShares& ConstantPortfolio::sharesAt(std::int64_t instant) {
    if (m_hasStated) {
        takeStated(instant);
    }
    if (m_changed) {
        weigh();
        m_changed = false;
    }
    const bool isKnown = m_value > 0 && m_value < std::numeric_limits<double>::infinity();
    return isKnown ? m_shares : m_unknown;
}

SimulatedRun::SimulatedRun(const std::vector<NamedRule>& rules, const std::vector<RuleSeries>& series,
                           const StatedHoldings* holdings)
    : m_engine(rules, series) {
    if (holdings != nullptr && asksPortfolio(rules)) {
        m_portfolio.emplace(*holdings, series, rules);
    }
}

void SimulatedRun::take(const Arrival& arrival) {
    if (m_portfolio) {
        // All closes of the instant before are there: bars that closed by then are evaluated with them.
        if (m_taken && *m_taken < arrival.knownAt) {
            hold();
        }
        m_taken = arrival.knownAt;
    }
    m_engine.take(arrival);
    if (m_portfolio) {
        m_portfolio->take(arrival);
    }
}

void SimulatedRun::advanceTo(std::int64_t instant) {
    if (m_taken) {
        hold();
    }
    m_engine.advanceTo(instant);
}

void SimulatedRun::hold() {
    m_engine.hold(m_portfolio->sharesAt(*m_taken));
    m_taken.reset();
}

SignalEngine replay(const std::vector<NamedRule>& rules, const std::vector<RuleSeries>& series, BarFeed& feed,
                    const StatedHoldings* holdings) {
    SimulatedRun run(rules, series, holdings);
    std::int64_t last = 0;
    while (const auto arrival = feed.next()) {
        run.take(*arrival);
        last = arrival->knownAt;
    }
    run.advanceTo(last);
    return std::move(run).takeEngine();
}

}  // namespace alem
