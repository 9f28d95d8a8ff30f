#pragma once

#include <string_view>
#include <utility>
#include <variant>

#include "app/event/approval_facts.h"
#include "app/event/codec_fault.h"
#include "app/event/doctrine_facts.h"
#include "app/event/market_facts.h"
#include "app/event/register_facts.h"
#include "app/event/trade_facts.h"

namespace alem {

// An event is a fact that has happened. `typeName` and `typeVersion` are its `type` and `v` in the log; a
// name is never re-used, and a changed meaning gets a new version beside the old one.
#define ALEM_EVENT(Name, Facts, text)                               \
    struct Name : Facts {                                           \
        static constexpr std::string_view typeName = text;          \
        static constexpr int typeVersion = 1;                       \
        Name() = default;                                           \
        explicit Name(Facts facts) : Facts(std::move(facts)) {}     \
        friend bool operator==(const Name&, const Name&) = default; \
    }

ALEM_EVENT(FundCreated, FundFacts, "fundCreated");
ALEM_EVENT(OfficerRegistered, OfficerFacts, "officerRegistered");
ALEM_EVENT(OfficerChanged, OfficerFacts, "officerChanged");
ALEM_EVENT(AssetRegistered, AssetFacts, "assetRegistered");
ALEM_EVENT(AssetChanged, AssetFacts, "assetChanged");
ALEM_EVENT(CounterpartyRegistered, CounterpartyFacts, "counterpartyRegistered");
ALEM_EVENT(CounterpartyChanged, CounterpartyFacts, "counterpartyChanged");
ALEM_EVENT(AccountRegistered, AccountFacts, "accountRegistered");
ALEM_EVENT(AccountChanged, AccountFacts, "accountChanged");
ALEM_EVENT(LimitSet, LimitFacts, "limitSet");
ALEM_EVENT(LotPolicySet, LotPolicyFacts, "lotPolicySet");
ALEM_EVENT(ValuationSourcesSet, ValuationSourcesFacts, "valuationSourcesSet");
ALEM_EVENT(Purchased, PurchaseFacts, "purchased");
ALEM_EVENT(Sold, SaleFacts, "sold");
ALEM_EVENT(Transferred, TransferFacts, "transferred");
ALEM_EVENT(Received, ReceiptFacts, "received");
ALEM_EVENT(FeePaid, FeeFacts, "feePaid");
ALEM_EVENT(Withdrawn, WithdrawalFacts, "withdrawn");
ALEM_EVENT(Reversed, ReversalFacts, "reversed");
ALEM_EVENT(StatementImported, StatementFacts, "statementImported");
ALEM_EVENT(PriceSet, PriceFacts, "priceSet");
ALEM_EVENT(PriceHistoryImported, PriceHistoryFacts, "priceHistoryImported");
ALEM_EVENT(ApprovalPolicySet, ApprovalPolicyFacts, "approvalPolicySet");
ALEM_EVENT(Proposed, ProposalFacts, "proposed");
ALEM_EVENT(Approved, ApprovalFacts, "approved");
ALEM_EVENT(Rejected, RejectionFacts, "rejected");
ALEM_EVENT(CheckpointHandedOut, CheckpointFacts, "checkpointHandedOut");
ALEM_EVENT(ReportExported, ExportFacts, "reportExported");
ALEM_EVENT(DoctrineAdopted, DoctrineFacts, "doctrineAdopted");
ALEM_EVENT(CaseStepped, CaseStepFacts, "caseStepped");

#undef ALEM_EVENT

using Event = std::variant<FundCreated, OfficerRegistered, OfficerChanged, AssetRegistered, AssetChanged,
                           CounterpartyRegistered, CounterpartyChanged, AccountRegistered, AccountChanged,
                           LimitSet, LotPolicySet, Purchased, Sold, Transferred, Received, FeePaid, Withdrawn,
                           Reversed, StatementImported, PriceSet, PriceHistoryImported, ApprovalPolicySet,
                           Proposed, Approved, Rejected, CheckpointHandedOut, ReportExported, DoctrineAdopted,
                           CaseStepped, ValuationSourcesSet>;

/// The `type` of an event, such as `purchased`.
std::string_view nameOf(const Event& event);

/// Appends the canonical JSON object of the event.
void appendCanonical(std::string& out, const Event& event);

}  // namespace alem
