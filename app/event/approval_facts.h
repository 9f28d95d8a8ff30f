#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/event/enums.h"
#include "app/event/raw_json.h"
#include "app/value/amount.h"
#include "app/value/hash.h"
#include "app/value/identifier.h"
#include "app/value/instant.h"

// Every fact lists its members in `fields`, in the order of their JSON names: writer, reader, act files and
// the audit page all follow from it. Absent members: an empty text or list, `false`, or no value.

namespace alem {

/// One line of the approval policy.
struct ApprovalRule {
    std::optional<Amount> above{};  ///< reporting currency; none: always
    std::string act{};              ///< name of the act, such as `recordPurchase`
    Role role{};                    ///< who must agree

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("above", self.above);
        visit("act", self.act);
        visit("role", self.role);
    }
    friend bool operator==(const ApprovalRule&, const ApprovalRule&) = default;
};

/// Which acts need a second person. Changing it always takes two.
struct ApprovalPolicyFacts {
    std::int64_t expiryHours{};  ///< a proposal lapses after
    std::vector<ApprovalRule> rules{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("expiryHours", self.expiryHours);
        visit("rules", self.rules);
    }
    friend bool operator==(const ApprovalPolicyFacts&, const ApprovalPolicyFacts&) = default;
};

/// An act that waits for a second person, bound to its exact bytes.
struct ProposalFacts {
    RawJson act{};  ///< canonical bytes of the act
    Instant expires{};
    Role needs{};
    Hash sha256{};  ///< of the bytes of `act`

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("act", self.act);
        visit("expires", self.expires);
        visit("needs", self.needs);
        visit("sha256", self.sha256);
    }
    friend bool operator==(const ProposalFacts&, const ProposalFacts&) = default;
};

/// A second person agreed. What the act led to follows in the same act.
struct ApprovalFacts {
    std::int64_t proposal{};  ///< number of the entry that proposed
    std::string reason{};
    Hash sha256{};  ///< of the bytes agreed to

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("proposal", self.proposal);
        visit("reason", self.reason);
        visit("sha256", self.sha256);
    }
    friend bool operator==(const ApprovalFacts&, const ApprovalFacts&) = default;
};

/// A second person refused, or the proposer took it back.
struct RejectionFacts {
    std::int64_t proposal{};
    std::string reason{};  ///< never empty
    Hash sha256{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("proposal", self.proposal);
        visit("reason", self.reason);
        visit("sha256", self.sha256);
    }
    friend bool operator==(const RejectionFacts&, const RejectionFacts&) = default;
};

/// A signed tree head left this machine.
struct CheckpointFacts {
    Hash root{};
    std::int64_t size{};  ///< entries covered
    std::string to{};     ///< who holds it
    /// SHA-256 of the signed note, which is kept as evidence: proofs against it need no key. Nothing where
    /// only the head was recorded.
    std::optional<Hash> evidence{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("evidence", self.evidence);
        visit("root", self.root);
        visit("size", self.size);
        visit("to", self.to);
    }
    friend bool operator==(const CheckpointFacts&, const CheckpointFacts&) = default;
};

/// A report left the desk as a file. Who exported it is the officer of the entry.
struct ExportFacts {
    std::optional<Instant> asOf{};           ///< the moment that holdings are stated for
    std::optional<AssetId> currency{};       ///< that holdings are valued in
    std::optional<std::int64_t> doctrine{};  ///< version, of a doctrine
    std::optional<std::int64_t> first{};     ///< first entry of an extract
    ExportFormat format{};
    Instant knownAt{};                   ///< what was sealed by then is in it
    std::string language{};              ///< `en` or `fr`
    std::optional<std::int64_t> last{};  ///< last entry of an extract
    ExportedReport report{};
    Hash sha256{};  ///< of the canonical JSON of the report, whatever its format and language

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asOf", self.asOf);
        visit("currency", self.currency);
        visit("doctrine", self.doctrine);
        visit("first", self.first);
        visit("format", self.format);
        visit("knownAt", self.knownAt);
        visit("language", self.language);
        visit("last", self.last);
        visit("report", self.report);
        visit("sha256", self.sha256);
    }
    friend bool operator==(const ExportFacts&, const ExportFacts&) = default;
};

}  // namespace alem
