#include "app/desk/authority.h"

#include <algorithm>

#include "app/audit/sha256.h"
#include "app/base/match.h"
#include "app/desk/decide.h"
#include "app/desk/proposing.h"

namespace alem {

namespace {

ImportStatement actOf(const StatementImported& event) {
    ImportStatementFacts facts;
    facts.account = event.account;
    facts.allotments = event.allotments;
    facts.evidence = event.evidence;
    facts.fileName = event.fileName;
    facts.format = event.format;
    facts.leftOut = event.leftOut;
    facts.offsetMinutes = event.offsetMinutes;
    facts.readings = event.readings;
    return ImportStatement(facts);
}

ImportPriceHistory actOf(const PriceHistoryImported& event) {
    return ImportPriceHistory({event.asset, event.evidence, event.fileName, event.quote, event.source});
}

StepCase actOf(const CaseStepped& event) {
    return StepCase({event.doctrine, event.firing, event.reason, event.rule, event.step});
}

/// The act that led to an event which states what was asked for.
std::optional<Act> askedFor(const Event& event) {
    using Asked = std::optional<Act>;
    return match(
        event, [](const OfficerRegistered& one) -> Asked { return RegisterOfficer(one); },
        [](const OfficerChanged& one) -> Asked { return ChangeOfficer(one); },
        [](const AssetRegistered& one) -> Asked { return RegisterAsset(one); },
        [](const AssetChanged& one) -> Asked { return ChangeAsset(one); },
        [](const CounterpartyRegistered& one) -> Asked { return RegisterCounterparty(one); },
        [](const CounterpartyChanged& one) -> Asked { return ChangeCounterparty(one); },
        [](const AccountRegistered& one) -> Asked { return RegisterAccount(one); },
        [](const AccountChanged& one) -> Asked { return ChangeAccount(one); },
        [](const LimitSet& one) -> Asked { return SetLimit(one); },
        [](const LotPolicySet& one) -> Asked { return SetLotPolicy(one); },
        [](const ValuationSourcesSet& one) -> Asked { return SetValuationSources(one); },
        [](const Purchased& one) -> Asked { return RecordPurchase(one); },
        [](const Sold& one) -> Asked { return RecordSale(one); },
        [](const Transferred& one) -> Asked { return RecordTransfer(one); },
        [](const Received& one) -> Asked { return RecordReceipt(one); },
        [](const FeePaid& one) -> Asked { return RecordFee(one); },
        [](const Withdrawn& one) -> Asked { return RecordWithdrawal(one); },
        [](const Reversed& one) -> Asked { return ReverseEntry(one); },
        [](const StatementImported& one) -> Asked { return actOf(one); },
        [](const PriceSet& one) -> Asked { return SetPrice(one); },
        [](const PriceHistoryImported& one) -> Asked { return actOf(one); },
        [](const ApprovalPolicySet& one) -> Asked { return SetApprovalPolicy(one); },
        [](const Approved& one) -> Asked {
            return Approve({one.proposal, one.reason, one.sha256});
        },
        [](const Rejected& one) -> Asked { return Reject(one); },
        [](const CheckpointHandedOut& one) -> Asked { return HandOutCheckpoint(one); },
        [](const ReportExported& one) -> Asked { return ExportReport(one); },
        [](const CaseStepped& one) -> Asked { return actOf(one); },
        [](const auto&) -> Asked { return std::nullopt; });
}

/// One act while it is looked at.
class Examination {
  public:
    Examination(std::span<const Entry> act, const Books& before, const ActSources& sources)
        : m_act(act), m_before(before), m_sources(sources), m_lead(act.front()) {}

    /// What speaks against it, as a code; empty if nothing does.
    [[nodiscard]] std::string objection() const {
        const auto* proposed = std::get_if<Proposed>(&m_lead.event);
        const auto asked = proposed != nullptr ? proposedIn(*proposed) : askedFor(m_lead.event);
        if (!asked) {
            return "differs";  // the creation of a fund has been dealt with; a doctrine follows its approval
        }
        std::string why = ofDecision(*asked, proposed != nullptr);
        if (why.empty()) {
            why = proposed != nullptr ? ofProposal(*asked) : ofSecondPerson(*asked);
        }
        return why.empty() ? ofRequest(*asked, proposed != nullptr) : why;
    }

  private:
    static std::string codeOf(const Refusal& refusal) { return std::string(nameOf(refusal.code)); }
    /// The act that was proposed, if it is what the proposal says it is.
    [[nodiscard]] static std::optional<Act> proposedIn(const Proposed& proposed) {
        auto act = parseAct(proposed.act.bytes);
        return act && sha256(proposed.act.bytes) == proposed.sha256 ? std::optional(*std::move(act))
                                                                    : std::nullopt;
    }

    /// A second person was needed, and the proposal says whom and until when as the desk would have.
    [[nodiscard]] std::string ofProposal(const Act& act) const {
        const auto needs = secondPersonFor(act, m_before, m_lead.at, m_lead.officer);
        if (!needs) {
            return codeOf(needs.error());
        }
        const auto events =
            *needs ? propose(act, m_before, m_lead.at, **needs) : Result<Events, Refusal>(Events());
        return !events ? codeOf(events.error()) : isSealed(*events) ? std::string() : "differs";
    }

    [[nodiscard]] bool isSealed(const Events& events) const {
        return std::equal(events.begin(), events.end(), m_act.begin(), m_act.end(),
                          [](const Event& event, const Entry& entry) { return event == entry.event; });
    }

    /// The act was possible, and led to what was sealed; `waits`: it was only proposed.
    [[nodiscard]] std::string ofDecision(const Act& act, bool waits) const {
        const Act meant = proposedBy(act).value_or(act);
        Circumstances circumstances{m_lead.officer, m_lead.at, {}};
        const auto named = evidenceOf(meant);
        const std::string evidence =
            named ? m_sources.evidence(*named).value_or(std::string()) : std::string();
        circumstances.evidence = evidence;
        std::optional<Event> referred;
        if (const auto* reversal = std::get_if<ReverseEntry>(&meant)) {
            referred = m_sources.event(reversal->entry);
            circumstances.referred = referred ? &*referred : nullptr;
        }
        const auto events = decide(act, m_before, circumstances);
        if (!events) {
            return codeOf(events.error());
        }
        return waits || isSealed(*events) ? std::string() : "differs";
    }

    /// What an entry says was asked for, where what was sealed holds the very act: the desk completes others,
    /// and rounds no figure but writes it at its asset's scale.
    [[nodiscard]] std::string ofRequest(const Act& act, bool waits) const {
        const bool whole =
            waits || std::holds_alternative<Approve>(act) || std::holds_alternative<Reject>(act);
        const std::string& asked = m_act.back().seal->asked;
        return !whole || asked.empty() || asked == sha256(canonicalBytes(act)).hex() ? std::string()
                                                                                     : "differs";
    }

    /// What an approval agrees to.
    [[nodiscard]] std::optional<Act> proposedBy(const Act& act) const {
        const auto* approval = std::get_if<Approve>(&act);
        const Proposal* proposal =
            approval == nullptr ? nullptr : m_before.approvals().find(approval->proposal);
        if (proposal == nullptr) {
            return std::nullopt;
        }
        auto parsed = parseAct(proposal->facts.act.bytes);
        return parsed ? std::optional(*std::move(parsed)) : std::nullopt;
    }

    [[nodiscard]] std::string ofSecondPerson(const Act& act) const {
        // Who brought a file of bars, an officer or the live feed, no entry tells: the feed needs nobody.
        const auto needs = secondPersonFor(act, m_before, m_lead.at, m_lead.officer, Bringer::Feed);
        return !needs ? codeOf(needs.error()) : *needs ? "secondPersonNeeded" : std::string();
    }

    std::span<const Entry> m_act;
    const Books& m_before;
    const ActSources& m_sources;
    const Entry& m_lead;
};

}  // namespace

std::optional<LogFinding> unauthorised(std::span<const Entry> act, const Books& before,
                                       const ActSources& sources) {
    if (act.empty() || !before.hasFund()) {
        return std::nullopt;
    }
    const std::string objection = Examination(act, before, sources).objection();
    return objection.empty()
               ? std::nullopt
               : std::optional(LogFinding{LogFault::NotAuthorised, act.front().number, objection});
}

}  // namespace alem
