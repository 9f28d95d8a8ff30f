#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "app/book/lots.h"
#include "app/book/register.h"
#include "app/book/transactions.h"
#include "app/book/valuation_prices.h"

namespace alem {

/// What an account holds of one asset.
struct Position {
    AccountIndex account;
    AssetIndex asset;
    Int128 units = 0;
    LotQueue lots;  ///< empty for fiat, which is a balance without lots
};

/// A quantity that left for good, with what it brought and which lots it took. Amounts in minor units of the
/// reporting currency.
struct Disposal {
    std::int64_t entry = 0;
    Instant effective;
    AccountIndex account;
    AssetIndex asset;
    Int128 units = 0;
    std::optional<Int128> proceeds;  ///< nothing: unknown
    std::optional<Int128> cost;      ///< nothing: the basis of a lot is unknown
    bool realises = true;            ///< false: a withdrawal, no gain
    std::uint32_t firstRelief = 0;   ///< see Holdings::reliefsOf
    std::uint32_t reliefs = 0;
    [[nodiscard]] std::optional<Int128> gain() const;
};

/// A transaction that took more than was there. The desk refuses acts that would lead to one.
struct Shortfall {
    std::int64_t entry = 0;
    AccountIndex account;
    AssetIndex asset;
    Int128 missing = 0;
};

/// Which method is in force from when on; of two that begin at one instant the one decided later.
class LotPolicies {
  public:
    struct Change {
        Instant from;
        AssetIndex asset;
        LotMethod method{};
    };
    void set(const LotPolicyFacts& policy, AssetIndex asset, Instant from);
    /// FIFO where nothing was decided.
    [[nodiscard]] LotMethod at(AssetIndex asset, Instant instant) const;
    [[nodiscard]] std::optional<Instant> since(AssetIndex asset, Instant instant) const;
    /// Of all assets, in the order in which they come into force.
    [[nodiscard]] std::span<const Change> changes() const { return m_changes; }

  private:
    [[nodiscard]] const Change* inForce(AssetIndex asset, Instant instant) const;

    std::vector<Change> m_changes;
};

/// What the fold needs to know besides the transactions.
struct HoldingsRules {
    const Assets& assets;
    ValuationPrices prices;
    const LotPolicies& policies;
    AssetIndex reporting;  ///< the reporting currency
};

/// What the fund holds, lot by lot: a fold over transactions in the order of their effect. Lots are kept per
/// account and asset. Fees of a trade belong to the basis of what was bought, or lessen the proceeds of what
/// was sold; a fee paid in a crypto-asset is itself a disposal of its lots. Lots follow the method in force
/// at the instant of each transaction: a change of method comes before the transactions of its instant.
class Holdings {
  public:
    /// `transactions`: how many will come or more, so that room is made once.
    explicit Holdings(const HoldingsRules& rules, std::size_t transactions = 0);

    /// Applies the next transaction; its effect must not be before that of the one applied last.
    void apply(const Transaction& transaction);

    [[nodiscard]] std::span<const Position> positions() const { return m_positions; }
    [[nodiscard]] const Position* find(AccountIndex account, AssetIndex asset) const;
    [[nodiscard]] Amount quantity(AccountIndex account, AssetIndex asset) const;
    /// As they stand at an instant that is not before the transaction applied last.
    [[nodiscard]] std::vector<Lot> lots(const Position& position, Instant at) const;
    [[nodiscard]] std::span<const Disposal> disposals() const { return m_disposals; }
    [[nodiscard]] std::span<const Relief> reliefsOf(const Disposal& disposal) const;
    [[nodiscard]] std::span<const Shortfall> shortfalls() const { return m_shortfalls; }
    /// True if a basis or proceeds came from a price and not from the transaction itself.
    [[nodiscard]] bool usedPrices() const { return m_usedPrices; }

  private:
    struct Taken {
        std::uint32_t firstRelief = 0;
        std::uint32_t reliefs = 0;
        std::optional<Int128> cost;
    };

    void followPolicies(Instant until);
    Position& position(AccountIndex account, AssetIndex asset);
    [[nodiscard]] bool hasLots(AssetIndex asset) const;
    Taken take(const Transaction& transaction, const Leg& leg);
    void put(const Transaction& transaction, const Leg& leg, std::optional<Int128> basis);
    void dispose(const Transaction& transaction, const Leg& leg, std::optional<Int128> proceeds,
                 bool realises);
    void move(const Transaction& transaction);
    void trade(const Transaction& transaction);
    std::optional<Int128> valueOf(const Leg& leg, Instant at);
    std::optional<Int128> consideration(const Transaction& transaction);

    HoldingsRules m_rules;
    std::vector<Position> m_positions;
    std::unordered_map<std::uint64_t, std::uint32_t> m_index;
    std::vector<Disposal> m_disposals;
    std::vector<Relief> m_reliefs;
    std::vector<Shortfall> m_shortfalls;
    Instant m_at;                ///< of the transaction applied last
    std::size_t m_followed = 0;  ///< how many changes of method are behind it
    bool m_usedPrices = false;
};

}  // namespace alem
