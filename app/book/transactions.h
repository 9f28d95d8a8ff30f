#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "app/book/register.h"
#include "app/event/entry.h"

namespace alem {

enum class TransactionKind : std::uint8_t { Purchase, Sale, Transfer, Receipt, Fee, Withdrawal };
template <>
struct EnumNames<TransactionKind> {
    static constexpr std::array<std::string_view, 6> names{"purchase", "sale", "transfer",
                                                           "receipt",  "fee",  "withdrawal"};
};

/// One side of a transaction: so many base units of an asset at an account. Absent where `asset` is none.
struct Leg {
    AccountIndex account;
    AssetIndex asset;
    Int128 units = 0;  ///< never negative; whether it comes or goes is said by the side it stands on
    [[nodiscard]] bool present() const { return !asset.none(); }
};

/// A transaction as the books keep it: what came, what went, what it cost. Texts stay in the log.
struct Transaction {
    std::int64_t entry = 0;
    Instant effective;
    Instant known;
    Leg in;
    Leg out;
    Leg fee;
    std::optional<Amount> value;  ///< stated fair value of the consideration, in the reporting currency
    TransactionKind kind{};
    ReceiptSource source{};        ///< of a receipt
    FeeKind feeKind{};             ///< of a fee
    std::int64_t reversedBy = -1;  ///< entry that took it back, or -1
    [[nodiscard]] bool stands() const { return reversedBy < 0; }
};

/// All transactions known so far, also the reversed ones, in the order of their entries.
class Transactions {
  public:
    /// Makes room for so many, within reason: the number may come from a file that lies.
    void expect(std::uint64_t transactions);
    /// Adds what the event says, if it is a transaction.
    void apply(const Entry& entry, const Assets& assets, const Accounts& accounts);

    [[nodiscard]] std::span<const Transaction> all() const { return m_all; }
    /// By entry number; nothing if that entry is no transaction.
    [[nodiscard]] const Transaction* find(std::int64_t entry) const;
    /// Those that stand and are effective by then, in the order of effect, then of entry.
    [[nodiscard]] std::vector<const Transaction*> inEffect(Instant until) const;
    /// The latest effect of all that stand: an act not before it leaves the past alone.
    [[nodiscard]] Instant latestEffect() const { return m_latest; }
    /// Counts every change but the plain addition of something later than everything else.
    [[nodiscard]] std::uint64_t rewrites() const { return m_rewrites; }

  private:
    void add(Transaction transaction);
    void reverse(std::int64_t entry, std::int64_t by);

    std::vector<Transaction> m_all;
    Instant m_latest;
    std::uint64_t m_rewrites = 0;
};

/// The transaction that an event states, or nothing if it states none. Used by the fold and, before anything
/// is sealed, by decide(): both see the same legs.
std::optional<Transaction> transactionOf(const Event& event, const Assets& assets, const Accounts& accounts);

}  // namespace alem
