#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace alem {

/// The names under which the values of an enum stand in entries and act files, in the order of the values.
/// A name is never changed or re-used once it has been sealed.
template <class Enum>
struct EnumNames;

template <class Enum>
[[nodiscard]] constexpr std::string_view nameOf(Enum value) {
    return EnumNames<Enum>::names[static_cast<std::size_t>(value)];
}

template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> enumNamed(std::string_view name) {
    for (std::size_t i = 0; i < EnumNames<Enum>::names.size(); ++i) {
        if (EnumNames<Enum>::names[i] == name) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

/// What an officer may do; one person may hold several, but an auditor holds nothing else.
enum class Role : std::uint8_t { Officer, Approver, RiskOfficer, Auditor, Administrator };
template <>
struct EnumNames<Role> {
    static constexpr std::array<std::string_view, 5> names{"officer", "approver", "riskOfficer", "auditor",
                                                           "administrator"};
};

enum class AssetClass : std::uint8_t {
    CryptoAsset,    ///< without issuer: BTC, ETH, BNB
    Stablecoin,     ///< with issuer and peg: KZTE
    Fiat,           ///< money of a state; a balance, without lots
    TokenisedBond,  ///< with issuer
    FundShare,      ///< with issuer
};
template <>
struct EnumNames<AssetClass> {
    static constexpr std::array<std::string_view, 5> names{"cryptoAsset", "stablecoin", "fiat",
                                                           "tokenisedBond", "fundShare"};
};

enum class CounterpartyRole : std::uint8_t { Custodian, Exchange, Broker, Bank, Issuer, Own };
template <>
struct EnumNames<CounterpartyRole> {
    static constexpr std::array<std::string_view, 6> names{"custodian", "exchange", "broker",
                                                           "bank",      "issuer",   "own"};
};

/// How far the keys of an account are from the network.
enum class Tier : std::uint8_t { Cold, Warm, Hot };
template <>
struct EnumNames<Tier> {
    static constexpr std::array<std::string_view, 3> names{"cold", "warm", "hot"};
};

enum class Segregation : std::uint8_t { Segregated, Omnibus };
template <>
struct EnumNames<Segregation> {
    static constexpr std::array<std::string_view, 2> names{"segregated", "omnibus"};
};

/// Where an acquired quantity came from, where nothing was paid for it.
enum class ReceiptSource : std::uint8_t {
    Contribution,  ///< paid in by the state or founder
    Mining,
    Staking,
    Seizure,
    Grant,
    Airdrop,
    Deposit,  ///< arrived at an account; its origin has not been stated
    Rebate,   ///< referral, cashback, fee returned
};
template <>
struct EnumNames<ReceiptSource> {
    static constexpr std::array<std::string_view, 8> names{"contribution", "mining",  "staking", "seizure",
                                                           "grant",        "airdrop", "deposit", "rebate"};
};

enum class FeeKind : std::uint8_t { Network, Custody, Trading, Other };
template <>
struct EnumNames<FeeKind> {
    static constexpr std::array<std::string_view, 4> names{"network", "custody", "trading", "other"};
};

/// What an officer takes the rows of an operation for that the desk does not know.
enum class StatementReading : std::uint8_t { Trade, Deposit, Withdrawal, Fee, Staking, Airdrop, Rebate };
template <>
struct EnumNames<StatementReading> {
    static constexpr std::array<std::string_view, 7> names{"trade",   "deposit", "withdrawal", "fee",
                                                           "staking", "airdrop", "rebate"};
};

/// What was exported, and as what kind of file.
enum class ExportedReport : std::uint8_t { Holdings, AuditExtract, Doctrine };
template <>
struct EnumNames<ExportedReport> {
    static constexpr std::array<std::string_view, 3> names{"holdings", "auditExtract", "doctrine"};
};

enum class ExportFormat : std::uint8_t { Pdf, Csv, Json };
template <>
struct EnumNames<ExportFormat> {
    static constexpr std::array<std::string_view, 3> names{"pdf", "csv", "json"};
};

enum class LotMethod : std::uint8_t { Fifo, Average };
template <>
struct EnumNames<LotMethod> {
    static constexpr std::array<std::string_view, 2> names{"fifo", "average"};
};

}  // namespace alem
