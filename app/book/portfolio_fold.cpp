#include "app/book/portfolio_fold.h"

#include <algorithm>

#include "app/market/nearest.h"

namespace alem {

namespace {

template <class Name>
void add(std::vector<std::pair<Name, double>>& parts, const Name& name, double share) {
    const auto at =
        std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.first == name; });
    if (at == parts.end()) {
        parts.emplace_back(name, share);
    } else {
        at->second += share;
    }
}

}  // namespace

std::optional<RuleWord> custodyGroupOf(const CounterpartyFacts& counterparty) {
    return RuleWord::parse(counterparty.group.empty() ? counterparty.counterparty.view()
                                                      : std::string_view(counterparty.group));
}

PortfolioFold::PortfolioFold(const Transactions& transactions, const ValuationRules& rules,
                             const LotPolicies& policies, const Accounts& accounts,
                             const Counterparties& counterparties)
    : m_transactions(transactions),
      m_rules(rules),
      m_policies(policies),
      m_accounts(accounts),
      m_counterparties(counterparties) {}

std::optional<PortfolioShares> PortfolioFold::sharesAt(Instant instant) {
    if (!m_holdings || instant < m_at) {
        m_chosen = m_transactions.inEffect(Instant::farFuture());
        m_holdings.emplace(HoldingsRules{m_rules.assets, m_rules.prices, m_policies, m_rules.reporting},
                           m_chosen.size());
        m_next = 0;
    }
    m_at = instant;
    for (; m_next < m_chosen.size() && m_chosen[m_next]->effective <= instant; ++m_next) {
        m_holdings->apply(*m_chosen[m_next]);
    }
    const Valuation valuation = value(*m_holdings, m_rules, m_rules.reporting, instant);
    const auto total = valuation.totals.value();
    return total && total->isPositive() ? std::optional(sharesOf(valuation)) : std::nullopt;
}

PortfolioShares PortfolioFold::sharesOf(const Valuation& valuation) const {
    PortfolioShares shares;
    const double total = nearestDouble(valuation.totals.knownValue);
    for (const ValuedPosition& position : valuation.positions) {
        const double share = nearestDouble(*position.value) / total;
        add(shares.assets, m_rules.assets[position.asset].asset, share);
        const CounterpartyFacts* holder = m_counterparties.find(m_accounts[position.account].counterparty);
        const auto group = holder == nullptr ? std::nullopt : custodyGroupOf(*holder);
        add(shares.custody, group.value_or(RuleWord()), share);
    }
    return shares;
}

}  // namespace alem
