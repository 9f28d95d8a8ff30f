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

/// The fund itself. Stated once, as entry 0.
struct FundFacts {
    std::vector<AssetId> currencies{};  ///< fiat; the first is the reporting currency
    bool fictional{};                   ///< a demonstration: every page and report says so
    std::string logKey{};               ///< verifier key of the log, C2SP `name+id+key`
    std::string name{};
    std::string origin{};       ///< C2SP origin of the log, such as `fund.example/desk`
    std::int64_t staleHours{};  ///< a price older than this is marked stale
    std::string zone{};         ///< IANA zone of the reporting day

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("currencies", self.currencies);
        visit("fictional", self.fictional);
        visit("logKey", self.logKey);
        visit("name", self.name);
        visit("origin", self.origin);
        visit("staleHours", self.staleHours);
        visit("zone", self.zone);
    }
    friend bool operator==(const FundFacts&, const FundFacts&) = default;
};

/// A person who signs. The key is Ed25519, 32 bytes in base64.
struct OfficerFacts {
    bool active{};
    std::string name{};
    OfficerId officer{};
    std::string publicKey{};
    std::vector<Role> roles{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("active", self.active);
        visit("name", self.name);
        visit("officer", self.officer);
        visit("publicKey", self.publicKey);
        visit("roles", self.roles);
    }
    friend bool operator==(const OfficerFacts&, const OfficerFacts&) = default;
};

/// Something that can be held. The same name on two networks is two assets.
struct AssetFacts {
    AssetId asset{};
    AssetClass assetClass{};
    std::string contract{};   ///< token contract, empty for the native coin
    std::int64_t decimals{};  ///< 0 to 18
    std::optional<CounterpartyId> issuer{};
    std::string name{};
    std::string network{};
    std::optional<AssetId> peg{};              ///< the currency a stablecoin is pegged to
    std::optional<std::int64_t> staleHours{};  ///< overrides the fund's

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("class", self.assetClass);
        visit("contract", self.contract);
        visit("decimals", self.decimals);
        visit("issuer", self.issuer);
        visit("name", self.name);
        visit("network", self.network);
        visit("peg", self.peg);
        visit("staleHours", self.staleHours);
    }
    friend bool operator==(const AssetFacts&, const AssetFacts&) = default;
};

/// A legal entity at which something is held or with which the fund trades.
struct CounterpartyFacts {
    CounterpartyId counterparty{};
    std::string group{};         ///< parent; exposure is summed over it
    std::string jurisdiction{};  ///< ISO 3166 code
    std::string lei{};           ///< ISO 17442
    std::optional<Day> licenceExpires{};
    std::string licenceNumber{};
    std::string name{};
    std::string rating{};  ///< internal rating
    std::string regulator{};
    std::vector<CounterpartyRole> roles{};
    bool suspended{};  ///< nothing may be sent or bought there

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("counterparty", self.counterparty);
        visit("group", self.group);
        visit("jurisdiction", self.jurisdiction);
        visit("lei", self.lei);
        visit("licenceExpires", self.licenceExpires);
        visit("licenceNumber", self.licenceNumber);
        visit("name", self.name);
        visit("rating", self.rating);
        visit("regulator", self.regulator);
        visit("roles", self.roles);
        visit("suspended", self.suspended);
    }
    friend bool operator==(const CounterpartyFacts&, const CounterpartyFacts&) = default;
};

/// A place at a counterparty where assets are held.
struct AccountFacts {
    AccountId account{};
    bool active{};
    std::vector<std::string> addresses{};
    CounterpartyId counterparty{};
    std::string name{};
    Segregation segregation{};
    Tier tier{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("account", self.account);
        visit("active", self.active);
        visit("addresses", self.addresses);
        visit("counterparty", self.counterparty);
        visit("name", self.name);
        visit("segregation", self.segregation);
        visit("tier", self.tier);
    }
    friend bool operator==(const AccountFacts&, const AccountFacts&) = default;
};

/// How much may lie at one counterparty, group look-through not included.
struct LimitFacts {
    CounterpartyId counterparty{};
    AssetId currency{};            ///< a currency of the fund
    Amount hard{};                 ///< beyond it acts are refused
    std::optional<Amount> soft{};  ///< beyond it the desk warns

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("counterparty", self.counterparty);
        visit("currency", self.currency);
        visit("hard", self.hard);
        visit("soft", self.soft);
    }
    friend bool operator==(const LimitFacts&, const LimitFacts&) = default;
};

/// How disposals of an asset take their lots, from a day on.
struct LotPolicyFacts {
    AssetId asset{};
    Day from{};  ///< first day, in the fund's zone
    LotMethod method{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("from", self.from);
        visit("method", self.method);
    }
    friend bool operator==(const LotPolicyFacts&, const LotPolicyFacts&) = default;
};

/// Whose prices value an asset, from a day on.
struct ValuationSourcesFacts {
    AssetId asset{};
    Day from{};                          ///< first day, in the fund's zone
    std::string reason{};                ///< never empty
    std::vector<std::string> sources{};  ///< the primary one first, then what takes its place; never empty
    /// How far another source may be from the price used before it is told, in hundredths of a percent of
    /// the price used. An act may leave it out; what is sealed states it.
    std::optional<std::int64_t> toleranceBasisPoints{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("from", self.from);
        visit("reason", self.reason);
        visit("sources", self.sources);
        visit("toleranceBasisPoints", self.toleranceBasisPoints);
    }
    friend bool operator==(const ValuationSourcesFacts&, const ValuationSourcesFacts&) = default;
};

}  // namespace alem
