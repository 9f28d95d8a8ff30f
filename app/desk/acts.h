#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "app/base/result.h"
#include "app/event/approval_facts.h"
#include "app/event/codec_fault.h"
#include "app/event/doctrine_facts.h"
#include "app/event/market_facts.h"
#include "app/event/register_facts.h"
#include "app/event/trade_facts.h"

namespace alem {

/// Makes a fund: its facts, its first officers, and, if wanted, the approval policy it starts with.
struct CreateFundFacts {
    std::vector<AssetId> currencies;  ///< ISO 4217; the first is the reporting currency
    bool fictional{};
    std::string logKey;  ///< verifier key; filled in by the desk
    std::string name;
    std::vector<OfficerFacts> officers;  ///< the first one signs
    std::string origin;
    std::optional<ApprovalPolicyFacts> policy;
    std::optional<std::int64_t> staleHours;  ///< default 48
    std::string zone;                        ///< default `Etc/UTC`

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("currencies", self.currencies);
        visit("fictional", self.fictional);
        visit("logKey", self.logKey);
        visit("name", self.name);
        visit("officers", self.officers);
        visit("origin", self.origin);
        visit("policy", self.policy);
        visit("staleHours", self.staleHours);
        visit("zone", self.zone);
    }
    friend bool operator==(const CreateFundFacts&, const CreateFundFacts&) = default;
};

/// Posts a statement as a whole. The bytes are handed to the desk beside the act.
struct ImportStatementFacts {
    AccountId account;
    std::vector<Allotment> allotments;  ///< of what several coins brought at once
    Hash evidence;
    std::string fileName;
    std::string format;                 ///< `binance-statement`
    std::vector<std::int64_t> leftOut;  ///< lines left out by name
    std::optional<std::int64_t> offsetMinutes;
    std::vector<OperationReading> readings;  ///< of operations that the desk does not know

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("account", self.account);
        visit("allotments", self.allotments);
        visit("evidence", self.evidence);
        visit("fileName", self.fileName);
        visit("format", self.format);
        visit("leftOut", self.leftOut);
        visit("offsetMinutes", self.offsetMinutes);
        visit("readings", self.readings);
    }
    friend bool operator==(const ImportStatementFacts&, const ImportStatementFacts&) = default;
};

/// Adds a file of bars to the prices.
struct ImportPriceHistoryFacts {
    AssetId asset;
    Hash evidence;
    std::string fileName;
    AssetId quote;
    std::string source;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("asset", self.asset);
        visit("evidence", self.evidence);
        visit("fileName", self.fileName);
        visit("quote", self.quote);
        visit("source", self.source);
    }
    friend bool operator==(const ImportPriceHistoryFacts&, const ImportPriceHistoryFacts&) = default;
};

struct ApproveFacts {
    std::int64_t proposal{};
    std::string reason;
    Hash sha256;  ///< of the bytes agreed to: another content is refused

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("proposal", self.proposal);
        visit("reason", self.reason);
        visit("sha256", self.sha256);
    }
    friend bool operator==(const ApproveFacts&, const ApproveFacts&) = default;
};

/// Adopts a doctrine as a whole: what it says from now on, whatever was in force before.
struct AdoptDoctrineFacts {
    Instant from;  ///< it takes effect then, or once it is sealed if that is later
    std::vector<DoctrineRule> rules;
    std::string title;
    std::vector<WordMeaning> words;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("from", self.from);
        visit("rules", self.rules);
        visit("title", self.title);
        visit("words", self.words);
    }
    friend bool operator==(const AdoptDoctrineFacts&, const AdoptDoctrineFacts&) = default;
};

/// Changes the newest doctrine rule by rule; what comes of it is a complete next version.
struct ReviseRulesFacts {
    std::int64_t base{};  ///< the version that is changed: refused if it is no longer the newest
    Instant from;
    std::vector<RuleId> removed;
    std::vector<DoctrineRule> rules;  ///< new ones, and new texts of those there are
    std::vector<WordMeaning> words;   ///< new meanings, and changed ones

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("base", self.base);
        visit("from", self.from);
        visit("removed", self.removed);
        visit("rules", self.rules);
        visit("words", self.words);
    }
    friend bool operator==(const ReviseRulesFacts&, const ReviseRulesFacts&) = default;
};

/// A step that people take in a case.
struct StepCaseFacts {
    std::int64_t doctrine{};  ///< version under which the case opened
    Instant firing;           ///< when the firing became known
    std::string reason;       ///< what was done or why; needed to reject, to override, and to call done what is not
    RuleId rule;
    CaseStep step{};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("doctrine", self.doctrine);
        visit("firing", self.firing);
        visit("reason", self.reason);
        visit("rule", self.rule);
        visit("step", self.step);
    }
    friend bool operator==(const StepCaseFacts&, const StepCaseFacts&) = default;
};

// An act is what an officer asks for. `typeName` is its `type` in act files and proposals.
#define ALEM_ACT(Name, Facts, text)                                 \
    struct Name : Facts {                                           \
        static constexpr std::string_view typeName = text;          \
        static constexpr int typeVersion = 1;                       \
        Name() = default;                                           \
        explicit Name(Facts facts) : Facts(std::move(facts)) {}     \
        friend bool operator==(const Name&, const Name&) = default; \
    }

ALEM_ACT(CreateFund, CreateFundFacts, "createFund");
ALEM_ACT(RegisterOfficer, OfficerFacts, "registerOfficer");
ALEM_ACT(ChangeOfficer, OfficerFacts, "changeOfficer");
ALEM_ACT(RegisterAsset, AssetFacts, "registerAsset");
ALEM_ACT(ChangeAsset, AssetFacts, "changeAsset");
ALEM_ACT(RegisterCounterparty, CounterpartyFacts, "registerCounterparty");
ALEM_ACT(ChangeCounterparty, CounterpartyFacts, "changeCounterparty");
ALEM_ACT(RegisterAccount, AccountFacts, "registerAccount");
ALEM_ACT(ChangeAccount, AccountFacts, "changeAccount");
ALEM_ACT(SetLimit, LimitFacts, "setLimit");
ALEM_ACT(SetLotPolicy, LotPolicyFacts, "setLotPolicy");
ALEM_ACT(SetValuationSources, ValuationSourcesFacts, "setValuationSources");
ALEM_ACT(RecordPurchase, PurchaseFacts, "recordPurchase");
ALEM_ACT(RecordSale, SaleFacts, "recordSale");
ALEM_ACT(RecordTransfer, TransferFacts, "recordTransfer");
ALEM_ACT(RecordReceipt, ReceiptFacts, "recordReceipt");
ALEM_ACT(RecordFee, FeeFacts, "recordFee");
ALEM_ACT(RecordWithdrawal, WithdrawalFacts, "recordWithdrawal");
ALEM_ACT(ReverseEntry, ReversalFacts, "reverseEntry");
ALEM_ACT(ImportStatement, ImportStatementFacts, "importStatement");
ALEM_ACT(SetPrice, PriceFacts, "setPrice");
ALEM_ACT(ImportPriceHistory, ImportPriceHistoryFacts, "importPriceHistory");
ALEM_ACT(SetApprovalPolicy, ApprovalPolicyFacts, "setApprovalPolicy");
ALEM_ACT(Approve, ApproveFacts, "approve");
ALEM_ACT(Reject, RejectionFacts, "reject");
ALEM_ACT(HandOutCheckpoint, CheckpointFacts, "handOutCheckpoint");
ALEM_ACT(ExportReport, ExportFacts, "exportReport");
ALEM_ACT(AdoptDoctrine, AdoptDoctrineFacts, "adoptDoctrine");
ALEM_ACT(ReviseRules, ReviseRulesFacts, "reviseRules");
ALEM_ACT(StepCase, StepCaseFacts, "stepCase");

#undef ALEM_ACT

using Act =
    std::variant<CreateFund, RegisterOfficer, ChangeOfficer, RegisterAsset, ChangeAsset, RegisterCounterparty,
                 ChangeCounterparty, RegisterAccount, ChangeAccount, SetLimit, SetLotPolicy, RecordPurchase,
                 RecordSale, RecordTransfer, RecordReceipt, RecordFee, RecordWithdrawal, ReverseEntry,
                 ImportStatement, SetPrice, ImportPriceHistory, SetApprovalPolicy, Approve, Reject,
                 HandOutCheckpoint, ExportReport, AdoptDoctrine, ReviseRules, StepCase, SetValuationSources>;

std::string_view nameOf(const Act& act);

/// Canonical bytes (RFC 8785): what a proposal is bound to.
std::string canonicalBytes(const Act& act);

/// Reads an act from a JSON text of any layout; `v` may be left out. Duplicate members, fractions as numbers
/// and unknown members are refused with the member's name. At most 1 MiB.
Result<Act, CodecFault> parseAct(std::string_view json);

}  // namespace alem
