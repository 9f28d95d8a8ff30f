#include "app/book/transactions.h"

#include <algorithm>

#include "app/base/match.h"
#include "app/book/unfoldable.h"

namespace alem {

namespace {

/// Makes legs out of identifiers; decide() has made sure that they are registered and at the asset's scale.
class Legs {
  public:
    Legs(const Assets& assets, const Accounts& accounts) : m_assets(assets), m_accounts(accounts) {}

    [[nodiscard]] Leg leg(const AccountId& account, const AssetId& asset, const Amount& amount) const {
        using Reason = UnfoldableEntry::Reason;
        const Leg leg{m_accounts.indexOf(account), m_assets.indexOf(asset), amount.units()};
        if (leg.account.none() || leg.asset.none()) {
            throw UnfoldableEntry(Reason::NotRegistered, leg.account.none() ? account.text() : asset.text());
        }
        if (amount.decimals() != decimalsOf(m_assets[leg.asset])) {
            throw UnfoldableEntry(Reason::WrongScale, asset.text());
        }
        if (!amount.isPositive()) {
            throw UnfoldableEntry(Reason::NotPositive, asset.text());
        }
        return leg;
    }
    [[nodiscard]] Leg leg(const std::optional<AccountId>& account, const AccountId& defaultAccount,
                          const std::optional<AssetId>& asset, const AssetId& defaultAsset,
                          const std::optional<Amount>& amount) const {
        return amount ? leg(account.value_or(defaultAccount), asset.value_or(defaultAsset), *amount) : Leg{};
    }

  private:
    const Assets& m_assets;
    const Accounts& m_accounts;
};

Transaction purchase(const PurchaseFacts& facts, const Legs& legs) {
    if (!facts.paid) {
        throw UnfoldableEntry(UnfoldableEntry::Reason::NotPositive, "paid");
    }
    Transaction made;
    made.kind = TransactionKind::Purchase;
    made.in = legs.leg(facts.account, facts.asset, facts.quantity);
    made.out = legs.leg(facts.paidFrom, facts.paidAsset, *facts.paid);
    made.fee = legs.leg(facts.feeAccount, facts.paidFrom, facts.feeAsset, facts.paidAsset, facts.fee);
    made.value = facts.value;
    return made;
}

Transaction sale(const SaleFacts& facts, const Legs& legs) {
    if (!facts.received) {
        throw UnfoldableEntry(UnfoldableEntry::Reason::NotPositive, "received");
    }
    Transaction made;
    made.kind = TransactionKind::Sale;
    made.in = legs.leg(facts.receivedIn, facts.receivedAsset, *facts.received);
    made.out = legs.leg(facts.account, facts.asset, facts.quantity);
    made.fee = legs.leg(facts.feeAccount, facts.receivedIn, facts.feeAsset, facts.receivedAsset, facts.fee);
    made.value = facts.value;
    return made;
}

Transaction transfer(const TransferFacts& facts, const Legs& legs) {
    Transaction made;
    made.kind = TransactionKind::Transfer;
    made.in = legs.leg(facts.to, facts.asset, facts.quantity);
    made.out = legs.leg(facts.from, facts.asset, facts.quantity);
    made.fee = legs.leg(std::nullopt, facts.from, facts.feeAsset, facts.asset, facts.fee);
    return made;
}

Transaction receipt(const ReceiptFacts& facts, const Legs& legs) {
    Transaction made;
    made.kind = TransactionKind::Receipt;
    made.in = legs.leg(facts.account, facts.asset, facts.quantity);
    made.source = facts.source;
    made.value = facts.value;
    return made;
}

Transaction fee(const FeeFacts& facts, const Legs& legs) {
    Transaction made;
    made.kind = TransactionKind::Fee;
    made.fee = legs.leg(facts.account, facts.asset, facts.quantity);
    made.feeKind = facts.kind;
    return made;
}

Transaction withdrawal(const WithdrawalFacts& facts, const Legs& legs) {
    Transaction made;
    made.kind = TransactionKind::Withdrawal;
    made.out = legs.leg(facts.account, facts.asset, facts.quantity);
    return made;
}

bool earlier(const Transaction& a, const Transaction& b) {
    return a.effective != b.effective ? a.effective < b.effective : a.entry < b.entry;
}

}  // namespace

std::optional<Transaction> transactionOf(const Event& event, const Assets& assets, const Accounts& accounts) {
    const Legs legs(assets, accounts);
    const auto dated = [](Transaction made, Instant effective) {
        made.effective = effective;
        return std::optional(made);
    };
    return match(
        event, [&](const Purchased& facts) { return dated(purchase(facts, legs), facts.effective); },
        [&](const Sold& facts) { return dated(sale(facts, legs), facts.effective); },
        [&](const Transferred& facts) { return dated(transfer(facts, legs), facts.effective); },
        [&](const Received& facts) { return dated(receipt(facts, legs), facts.effective); },
        [&](const FeePaid& facts) { return dated(fee(facts, legs), facts.effective); },
        [&](const Withdrawn& facts) { return dated(withdrawal(facts, legs), facts.effective); },
        [](const auto&) { return std::optional<Transaction>(); });
}

void Transactions::expect(std::uint64_t transactions) {
    constexpr std::uint64_t withinReason = 1U << 20U;
    m_all.reserve(static_cast<std::size_t>(std::min(transactions, withinReason)));
}

void Transactions::apply(const Entry& entry, const Assets& assets, const Accounts& accounts) {
    if (const auto* reversal = std::get_if<Reversed>(&entry.event)) {
        reverse(reversal->entry, entry.number);
    } else if (auto made = transactionOf(entry.event, assets, accounts)) {
        made->entry = entry.number;
        made->known = entry.at;
        add(*made);
    }
}

void Transactions::add(Transaction transaction) {
    if (transaction.effective < m_latest) {
        ++m_rewrites;
    }
    m_latest = std::max(m_latest, transaction.effective);
    m_all.push_back(transaction);
}

void Transactions::reverse(std::int64_t entry, std::int64_t by) {
    const auto at = std::lower_bound(
        m_all.begin(), m_all.end(), entry,
        [](const Transaction& transaction, std::int64_t number) { return transaction.entry < number; });
    if (at != m_all.end() && at->entry == entry) {
        at->reversedBy = by;
        ++m_rewrites;
    }
}

const Transaction* Transactions::find(std::int64_t entry) const {
    const auto at = std::lower_bound(
        m_all.begin(), m_all.end(), entry,
        [](const Transaction& transaction, std::int64_t number) { return transaction.entry < number; });
    return at != m_all.end() && at->entry == entry ? &*at : nullptr;
}

std::vector<const Transaction*> Transactions::inEffect(Instant until) const {
    std::vector<const Transaction*> chosen;
    chosen.reserve(m_all.size());
    bool ordered = true;
    for (const Transaction& transaction : m_all) {
        if (transaction.stands() && transaction.effective <= until) {
            ordered = ordered && (chosen.empty() || earlier(*chosen.back(), transaction));
            chosen.push_back(&transaction);
        }
    }
    if (!ordered) {
        std::sort(chosen.begin(), chosen.end(),
                  [](const Transaction* a, const Transaction* b) { return earlier(*a, *b); });
    }
    return chosen;
}

}  // namespace alem
