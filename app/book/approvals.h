#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/event/entry.h"

namespace alem {

enum class ProposalState : std::uint8_t { Pending, Approved, Rejected, Withdrawn, Expired };
template <>
struct EnumNames<ProposalState> {
    static constexpr std::array<std::string_view, 5> names{"pending", "approved", "rejected", "withdrawn",
                                                           "expired"};
};

/// An act that waited, or waits, for a second person.
struct Proposal {
    std::int64_t entry = 0;  ///< its number: that of the entry which proposed it
    OfficerId proposer;
    Instant at;
    ProposalFacts facts;
    std::optional<std::int64_t> decision;  ///< entry that approved or rejected
    OfficerId decider;
    Instant decidedAt;
    std::string reason;
    bool approved = false;

    /// Expiry is a matter of the clock, not of an entry.
    [[nodiscard]] ProposalState state(Instant now) const;
};

/// Every proposal, by entry number.
class Approvals {
  public:
    void apply(const Entry& entry);
    [[nodiscard]] const Proposal* find(std::int64_t entry) const;
    [[nodiscard]] const std::map<std::int64_t, Proposal>& all() const { return m_proposals; }
    /// The proposals that wait, or waited, for a second person at an instant, the oldest first.
    [[nodiscard]] std::vector<const Proposal*> pending(Instant at) const;
    /// The policy in force; no rules before the first one was set.
    [[nodiscard]] const ApprovalPolicyFacts& policy() const { return m_policy; }

  private:
    std::map<std::int64_t, Proposal> m_proposals;
    ApprovalPolicyFacts m_policy{.expiryHours = 72, .rules = {}};
};

}  // namespace alem
