#pragma once

#include <optional>
#include <vector>

#include "app/book/holdings.h"
#include "app/book/valuation.h"
#include "app/doctrine/signal_engine.h"

namespace alem {

/// What a counterparty's holdings count under in rules: its group as a word, or itself where it has none.
/// Nothing where that gives no word.
[[nodiscard]] std::optional<RuleWord> custodyGroupOf(const CounterpartyFacts& counterparty);

/// That of an account's holder; the empty word where there is none.
[[nodiscard]] RuleWord custodianOf(const AccountFacts& account, const Counterparties& counterparties);

/// The shares of a portfolio at one instant after the other: one pass over the transactions.
class PortfolioFold {
  public:
    PortfolioFold(const Transactions& transactions, const ValuationRules& rules, const LotPolicies& policies,
                  const Accounts& accounts, const Counterparties& counterparties);

    /// By value in the reporting currency. Nothing where a part has no price, or where there is nothing. An
    /// instant before the one asked for last costs a fold from the beginning.
    [[nodiscard]] std::optional<PortfolioShares> sharesAt(Instant instant);

  private:
    [[nodiscard]] PortfolioShares sharesOf(const Valuation& valuation) const;

    const Transactions& m_transactions;
    ValuationRules m_rules;
    const LotPolicies& m_policies;
    const Accounts& m_accounts;
    const Counterparties& m_counterparties;
    std::vector<const Transaction*> m_chosen;
    std::optional<Holdings> m_holdings;
    std::size_t m_next = 0;
    Instant m_at;
};

}  // namespace alem
