#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/book/approvals.h"
#include "app/book/doctrines.h"
#include "app/book/holdings.h"
#include "app/book/imports.h"
#include "app/book/known_markets.h"
#include "app/book/markets.h"
#include "app/book/prices.h"
#include "app/book/register.h"
#include "app/book/transactions.h"
#include "app/book/valuation.h"
#include "app/event/entry.h"

namespace alem {

class Interventions;

/// A signed tree head that left this machine, and the entry that says so.
struct HandedOut {
    std::int64_t entry = 0;
    Instant at;
    CheckpointFacts facts;
};

/// All books of a fund: state in memory, computed from the entries of the audit log by one pure function.
///
/// Two times: to see what was *believed* at some instant, fold only the entries sealed by then into new
/// Books; to see what was *held* at some instant, ask holdingsAt(). One thread. References that it gives out
/// are good until the next apply().
class Books {
  public:
    explicit Books(EvidenceReader evidence);
    ~Books();
    Books(const Books&) = delete;
    Books& operator=(const Books&) = delete;

    /// Says how many entries will come in all, so that room is made once.
    void expect(std::uint64_t entries) { m_transactions.expect(entries); }
    /// Folds the next entry. Entries come in order, each once.
    void apply(const Entry& entry);

    [[nodiscard]] bool hasFund() const { return m_fund.has_value(); }
    [[nodiscard]] const FundFacts& fund() const;
    [[nodiscard]] const Zone& zone() const { return m_zone; }
    [[nodiscard]] AssetIndex reporting() const { return m_reporting; }
    /// Entries folded so far: the number of the next one.
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] Instant lastSealed() const { return m_lastSealed; }

    [[nodiscard]] const Officers& officers() const { return m_officers; }
    [[nodiscard]] const Assets& assets() const { return m_assets; }
    [[nodiscard]] const Counterparties& counterparties() const { return m_counterparties; }
    [[nodiscard]] const Accounts& accounts() const { return m_accounts; }
    [[nodiscard]] const std::vector<LimitFacts>& limits() const { return m_limits; }
    [[nodiscard]] const LotPolicies& lotPolicies() const { return m_lotPolicies; }
    [[nodiscard]] const Transactions& transactions() const { return m_transactions; }
    /// Every price known. What values something asks valuationPrices() instead.
    [[nodiscard]] const Prices& prices() const { return m_prices; }
    [[nodiscard]] const ValuationSources& valuationSources() const { return m_valuationSources; }
    [[nodiscard]] ValuationPrices valuationPrices() const;
    /// Counts what may change a value without a transaction: prices, and whose prices count.
    [[nodiscard]] std::uint64_t pricingChanges() const {
        return m_prices.changes() + m_valuationSources.changes();
    }
    [[nodiscard]] const MarketBook& markets() const { return m_markets; }
    [[nodiscard]] const Approvals& approvals() const { return m_approvals; }
    [[nodiscard]] const Imports& imports() const { return m_imports; }
    [[nodiscard]] const std::vector<HandedOut>& checkpoints() const { return m_checkpoints; }

    [[nodiscard]] const Doctrines& doctrines() const { return m_doctrines; }
    /// Signals and cases as of now (interventions.h). Evaluated when it is asked, and kept: cheap for a later
    /// `now` until new bars come. With an earlier one it is evaluated anew. Good until the next call or
    /// apply().
    [[nodiscard]] const Interventions& interventions(Instant now) const;
    /// The markets that rules see.
    [[nodiscard]] std::vector<KnownMarket> knownMarkets() const;

    /// Everything that is known, whatever its effect. Kept up to date; cheap to ask.
    [[nodiscard]] const Holdings& holdings() const;
    /// What was held at an instant, in the light of all that is known. Costs a fold over the transactions.
    [[nodiscard]] Holdings holdingsAt(Instant instant) const;
    /// As holdings(), with further transactions folded in at their place: for decide().
    [[nodiscard]] Holdings holdingsWith(const std::vector<Transaction>& further,
                                        std::optional<std::int64_t> without = std::nullopt) const;

    [[nodiscard]] ValuationRules valuationRules() const;
    [[nodiscard]] Valuation valuation(AssetIndex currency, Instant at) const;
    [[nodiscard]] HoldingsRules holdingsRules() const;

  private:
    void applyRegister(const Entry& entry);
    void applyValuationSources(const Entry& entry, const ValuationSourcesFacts& facts);
    void applyPriceHistory(const Entry& entry, const PriceHistoryFacts& facts);

    EvidenceReader m_evidence;
    std::optional<FundFacts> m_fund;
    Zone m_zone;
    AssetIndex m_reporting;
    std::int64_t m_size = 0;
    Instant m_lastSealed;
    Officers m_officers;
    Assets m_assets;
    Counterparties m_counterparties;
    Accounts m_accounts;
    std::vector<LimitFacts> m_limits;
    LotPolicies m_lotPolicies;
    Transactions m_transactions;
    Prices m_prices;
    ValuationSources m_valuationSources;
    MarketBook m_markets;
    Approvals m_approvals;
    Imports m_imports;
    std::vector<HandedOut> m_checkpoints;

    Doctrines m_doctrines;

    struct Fold;
    struct Evaluation;
    mutable std::unique_ptr<Evaluation> m_evaluation;
    mutable std::unique_ptr<Fold> m_fold;
};

}  // namespace alem
