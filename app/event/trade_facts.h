#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/event/enums.h"
#include "app/value/amount.h"
#include "app/value/hash.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"

// Every fact lists its members in `fields`, in the order of their JSON names: writer, reader, act files and
// the audit page all follow from it. Absent members: an empty text or list, `false`, or no value.

namespace alem {

/// An asset acquired for another. Paid in a crypto-asset it is also a disposal of that asset.
struct PurchaseFacts {
    AccountId account{};  ///< where it arrives
    AssetId asset{};
    std::optional<Amount> fee{};            ///< on top of what was paid
    std::optional<AccountId> feeAccount{};  ///< where the fee was taken; default: paidFrom
    std::optional<AssetId> feeAsset{};      ///< default: paidAsset
    std::optional<Amount> paid{};           ///< consideration without fee; an act may give the price instead
    AssetId paidAsset{};
    AccountId paidFrom{};
    std::optional<Amount> price{};  ///< paidAsset per unit
    Amount quantity{};
    std::optional<Amount>
        value{};          ///< fair value of the consideration in the reporting currency, where stated
    Instant effective{};  ///< when it became true
    std::optional<Hash> evidence{};     ///< SHA-256 of the file it was read from
    std::vector<std::int64_t> lines{};  ///< lines of that file
    std::string note{};
    std::string reference{};  ///< the counterparty's reference or a transaction id

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("account", self.account);
        visit("asset", self.asset);
        visit("effective", self.effective);
        visit("evidence", self.evidence);
        visit("fee", self.fee);
        visit("feeAccount", self.feeAccount);
        visit("feeAsset", self.feeAsset);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("paid", self.paid);
        visit("paidAsset", self.paidAsset);
        visit("paidFrom", self.paidFrom);
        visit("price", self.price);
        visit("quantity", self.quantity);
        visit("reference", self.reference);
        visit("value", self.value);
    }
    friend bool operator==(const PurchaseFacts&, const PurchaseFacts&) = default;
};

/// An asset given away for another.
struct SaleFacts {
    AccountId account{};  ///< where it leaves
    AssetId asset{};
    std::optional<Amount> fee{};            ///< taken from what was received, or from feeAccount
    std::optional<AccountId> feeAccount{};  ///< default: receivedIn
    std::optional<AssetId> feeAsset{};      ///< default: receivedAsset
    std::optional<Amount> price{};          ///< receivedAsset per unit
    Amount quantity{};
    std::optional<Amount> received{};  ///< consideration before the fee; an act may give the price instead
    AssetId receivedAsset{};
    AccountId receivedIn{};
    std::optional<Amount>
        value{};          ///< fair value of the consideration in the reporting currency, where stated
    Instant effective{};  ///< when it became true
    std::optional<Hash> evidence{};     ///< SHA-256 of the file it was read from
    std::vector<std::int64_t> lines{};  ///< lines of that file
    std::string note{};
    std::string reference{};  ///< the counterparty's reference or a transaction id

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("account", self.account);
        visit("asset", self.asset);
        visit("effective", self.effective);
        visit("evidence", self.evidence);
        visit("fee", self.fee);
        visit("feeAccount", self.feeAccount);
        visit("feeAsset", self.feeAsset);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("price", self.price);
        visit("quantity", self.quantity);
        visit("received", self.received);
        visit("receivedAsset", self.receivedAsset);
        visit("receivedIn", self.receivedIn);
        visit("reference", self.reference);
        visit("value", self.value);
    }
    friend bool operator==(const SaleFacts&, const SaleFacts&) = default;
};

/// Own transfer: lots keep identity, date and basis.
struct TransferFacts {
    AssetId asset{};
    std::optional<Amount> fee{};        ///< network fee, leaves `from` besides the quantity
    std::optional<AssetId> feeAsset{};  ///< default: the asset
    AccountId from{};
    Amount quantity{};  ///< what arrives
    AccountId to{};
    Instant effective{};                ///< when it became true
    std::optional<Hash> evidence{};     ///< SHA-256 of the file it was read from
    std::vector<std::int64_t> lines{};  ///< lines of that file
    std::string note{};
    std::string reference{};  ///< the counterparty's reference or a transaction id

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("effective", self.effective);
        visit("evidence", self.evidence);
        visit("fee", self.fee);
        visit("feeAsset", self.feeAsset);
        visit("from", self.from);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("quantity", self.quantity);
        visit("reference", self.reference);
        visit("to", self.to);
    }
    friend bool operator==(const TransferFacts&, const TransferFacts&) = default;
};

/// An asset that arrived without being bought.
struct ReceiptFacts {
    AccountId account{};
    AssetId asset{};
    Amount quantity{};
    ReceiptSource source{};
    std::optional<Amount>
        value{};  ///< fair value in the reporting currency: the basis; none: from the price of that time
    Instant effective{};                ///< when it became true
    std::optional<Hash> evidence{};     ///< SHA-256 of the file it was read from
    std::vector<std::int64_t> lines{};  ///< lines of that file
    std::string note{};
    std::string reference{};  ///< the counterparty's reference or a transaction id

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("account", self.account);
        visit("asset", self.asset);
        visit("effective", self.effective);
        visit("evidence", self.evidence);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("quantity", self.quantity);
        visit("reference", self.reference);
        visit("source", self.source);
        visit("value", self.value);
    }
    friend bool operator==(const ReceiptFacts&, const ReceiptFacts&) = default;
};

/// A cost paid in an asset outside a trade.
struct FeeFacts {
    AccountId account{};
    AssetId asset{};
    FeeKind kind{};
    Amount quantity{};
    Instant effective{};                ///< when it became true
    std::optional<Hash> evidence{};     ///< SHA-256 of the file it was read from
    std::vector<std::int64_t> lines{};  ///< lines of that file
    std::string note{};
    std::string reference{};  ///< the counterparty's reference or a transaction id

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("account", self.account);
        visit("asset", self.asset);
        visit("effective", self.effective);
        visit("evidence", self.evidence);
        visit("kind", self.kind);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("quantity", self.quantity);
        visit("reference", self.reference);
    }
    friend bool operator==(const FeeFacts&, const FeeFacts&) = default;
};

/// An asset that left the fund without being sold.
struct WithdrawalFacts {
    AccountId account{};
    AssetId asset{};
    std::string destination{};
    Amount quantity{};
    Instant effective{};                ///< when it became true
    std::optional<Hash> evidence{};     ///< SHA-256 of the file it was read from
    std::vector<std::int64_t> lines{};  ///< lines of that file
    std::string note{};
    std::string reference{};  ///< the counterparty's reference or a transaction id

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("account", self.account);
        visit("asset", self.asset);
        visit("destination", self.destination);
        visit("effective", self.effective);
        visit("evidence", self.evidence);
        visit("lines", self.lines);
        visit("note", self.note);
        visit("quantity", self.quantity);
        visit("reference", self.reference);
    }
    friend bool operator==(const WithdrawalFacts&, const WithdrawalFacts&) = default;
};

/// Takes an earlier transaction or price back. The earlier entry stays; it no longer counts once this is
/// known.
struct ReversalFacts {
    std::int64_t entry{};  ///< number of the entry taken back
    std::string reason{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("entry", self.entry);
        visit("reason", self.reason);
    }
    friend bool operator==(const ReversalFacts&, const ReversalFacts&) = default;
};

/// What an officer has decided that an operation of a statement is.
struct OperationReading {
    StatementReading as{};
    std::string operation{};  ///< as the file writes it; upper and lower case are not told apart

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("as", self.as);
        visit("operation", self.operation);
    }
    friend bool operator==(const OperationReading&, const OperationReading&) = default;
};

/// What one of the coins given brought, in the coin received.
struct AllottedShare {
    AssetId asset{};    ///< given
    Amount received{};  ///< of the coin received

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("received", self.received);
    }
    friend bool operator==(const AllottedShare&, const AllottedShare&) = default;
};

/// What an officer has decided that each coin brought, where a statement tells only the sum: several coins
/// exchanged for another in one second. Found by what it says, not by where it stands: so it is right in
/// every file that has these rows.
struct Allotment {
    Instant effective{};      ///< the second
    AssetId receivedAsset{};  ///< the coin received
    std::vector<AllottedShare> shares{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("effective", self.effective);
        visit("receivedAsset", self.receivedAsset);
        visit("shares", self.shares);
    }
    friend bool operator==(const Allotment&, const Allotment&) = default;
};

/// An exchange's statement, read as a whole; the transactions it led to follow in the same act.
struct StatementFacts {
    AccountId account{};
    std::vector<Allotment> allotments{};  ///< decided by who posted it; those that were used
    Hash evidence{};
    std::string fileName{};
    std::string format{};                         ///< `binance-statement`
    std::int64_t known{};                         ///< rows that were already known
    std::vector<std::int64_t> leftOut{};          ///< lines left out by name
    std::optional<std::int64_t> offsetMinutes{};  ///< zone of the file, where it does not say
    std::vector<OperationReading> readings{};     ///< decided by who posted it
    std::int64_t rows{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("account", self.account);
        visit("allotments", self.allotments);
        visit("evidence", self.evidence);
        visit("fileName", self.fileName);
        visit("format", self.format);
        visit("known", self.known);
        visit("leftOut", self.leftOut);
        visit("offsetMinutes", self.offsetMinutes);
        visit("readings", self.readings);
        visit("rows", self.rows);
    }
    friend bool operator==(const StatementFacts&, const StatementFacts&) = default;
};

}  // namespace alem
