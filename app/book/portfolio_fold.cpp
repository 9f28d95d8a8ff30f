#include "app/book/portfolio_fold.h"

#include "app/book/known_markets.h"
#include "app/doctrine/plain_values.h"

namespace alem {

std::optional<RuleWord> custodyGroupOf(const CounterpartyFacts& counterparty) {
    return wordOf(counterparty.group.empty() ? counterparty.counterparty.view()
                                             : std::string_view(counterparty.group));
}

RuleWord custodianOf(const AccountFacts& account, const Counterparties& counterparties) {
    const CounterpartyFacts* holder = counterparties.find(account.counterparty);
    return holder == nullptr ? RuleWord() : custodyGroupOf(*holder).value_or(RuleWord());
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
    std::vector<std::pair<AssetId, Amount>> assets;
    std::vector<std::pair<RuleWord, Amount>> custody;
    for (const ValuedPosition& position : valuation.positions) {
        assets.emplace_back(m_rules.assets[position.asset].asset, *position.value);
        custody.emplace_back(custodianOf(m_accounts[position.account], m_counterparties), *position.value);
    }
    return alem::sharesOf(assets, custody);
}

}  // namespace alem
