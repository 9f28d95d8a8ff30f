#include "app/desk/decide.h"

#include <algorithm>

#include "app/audit/sha256.h"
#include "app/base/match.h"
#include "app/desk/decisions.h"
#include "app/desk/doctrine_binding.h"
#include "app/desk/file_fault.h"
#include "app/desk/form.h"
#include "app/desk/proposing.h"

namespace alem {

namespace {

constexpr std::size_t mostEventBytes = 63 * 1024;  // an entry, with its envelope, stays under 64 KiB

bool holdsOneOf(const OfficerFacts& officer, const std::vector<Role>& roles) {
    return roles.empty() ||
           std::any_of(roles.begin(), roles.end(), [&](Role role) { return hasRole(officer, role); });
}

/// A request says itself who may decide on it: whom the policy names, and nobody their own.
bool decidesOnRequest(const Act& act, const Books& books) {
    const auto* approval = std::get_if<Approve>(&act);
    const auto* rejection = std::get_if<Reject>(&act);
    return (approval != nullptr && books.approvals().find(approval->proposal) != nullptr) ||
           (rejection != nullptr && books.approvals().find(rejection->proposal) != nullptr);
}

/// Who asks.
void checkOfficer(const Act& act, const Books& books, const Circumstances& circumstances,
                  Objections& objections) {
    if (circumstances.officer.empty()) {
        objections.add(RefusalCode::NotSignedIn);
        return;
    }
    const OfficerFacts* officer = books.officers().find(circumstances.officer);
    if (officer == nullptr) {
        objections.add(RefusalCode::OfficerUnknown, {}, {figure("officer", circumstances.officer.view())});
        return;
    }
    objections.require(officer->active, RefusalCode::OfficerInactive, {},
                       {figure("officer", circumstances.officer.view())});
    const auto roles = rolesFor(act);
    if (!circumstances.approving && !decidesOnRequest(act, books) && !holdsOneOf(*officer, roles)) {
        std::vector<RefusalFigure> figures;
        figures.reserve(roles.size());
        for (const Role role : roles) {
            figures.push_back(figure("role", role));
        }
        objections.add(RefusalCode::RoleMissing, {}, std::move(figures));
    }
}

void checkEvidence(const Act& act, const Circumstances& circumstances, Objections& objections) {
    if (const auto named = evidenceOf(act)) {
        if (circumstances.evidence.empty() && *named == sha256({})) {
            objections.add(refusalOf(FormatFault{FormatFaultCode::EmptyFile, 0, 0, {}, {}}));
            return;
        }
        const bool given = !circumstances.evidence.empty() && sha256(circumstances.evidence) == *named;
        objections.require(given, RefusalCode::EvidenceMissing, "evidence", {figure("found", named->hex())});
    }
}

Decision decided(const Act& act, const Books& books, const Circumstances& circumstances) {
    Objections objections;
    const bool creates = std::holds_alternative<CreateFund>(act);
    if (books.hasFund()) {
        if (!circumstances.unnamed) {
            checkOfficer(act, books, circumstances, objections);
        }
        objections.require(!creates, RefusalCode::FundExists);
    } else {
        objections.require(creates, RefusalCode::NoFund);
    }
    std::visit([&](const auto& one) { checkForm(one, objections); }, act);
    if (objections.any()) {
        return objections.fail();
    }
    checkEvidence(act, circumstances, objections);
    auto decision = std::visit([&](const auto& one) { return decideAct(one, books, circumstances); }, act);
    if (!decision) {
        objections.add(decision.error());
    } else if (auto capped = cappedBy(act, *decision, books, circumstances.now)) {
        objections.add(*std::move(capped));
    }
    if (auto frozen = frozenBy(act, books, circumstances.now)) {
        objections.add(*std::move(frozen));
    }
    return objections.any() ? Decision(objections.fail()) : decision;
}

}  // namespace

Result<Events, Refusal> decide(const Act& act, const Books& books, const Circumstances& circumstances) {
    try {
        auto decision = decided(act, books, circumstances);
        for (std::size_t i = 0; decision && i < decision->size(); ++i) {
            std::string bytes;
            appendCanonical(bytes, (*decision)[i]);
            if (bytes.size() > mostEventBytes) {
                return Fail{Refusal{RefusalCode::InvalidField,
                                    {},
                                    {figure("bytes", static_cast<std::int64_t>(bytes.size())),
                                     figure("allowed", static_cast<std::int64_t>(mostEventBytes))}}};
            }
        }
        return decision;
    } catch (const AmountOverflow&) {
        return Fail{Refusal{RefusalCode::Overflow, {}, {}}};
    }
}

std::optional<Refusal> refusalOfAsker(const OfficerId& officer, const Act& act, const Books& books) {
    Circumstances circumstances;
    circumstances.officer = officer;
    Objections objections;
    checkOfficer(act, books, circumstances, objections);
    return objections.any() ? std::optional(objections.fail().error) : std::nullopt;
}

std::vector<Role> rolesFor(const Act& act) {
    using enum Role;
    using Roles = std::vector<Role>;
    const auto registers = [](const auto&) { return Roles{Officer, Administrator}; };
    return match(
        act, [](const CreateFund&) { return Roles{}; },
        [](const RegisterOfficer&) { return Roles{Administrator}; },
        [](const ChangeOfficer&) { return Roles{Administrator}; },
        [&](const RegisterAsset& a) { return registers(a); },
        [&](const ChangeAsset& a) { return registers(a); },
        [&](const RegisterCounterparty& a) { return registers(a); },
        [&](const ChangeCounterparty& a) { return registers(a); },
        [&](const RegisterAccount& a) { return registers(a); },
        [&](const ChangeAccount& a) { return registers(a); },
        [](const SetLimit&) { return Roles{RiskOfficer}; },
        [](const SetLotPolicy&) { return Roles{RiskOfficer}; },
        [](const SetValuationSources&) { return Roles{RiskOfficer}; },
        [](const ReverseEntry&) {  // which of them depends on what is taken back: see its decideAct()
            return Roles{Role::Officer, RiskOfficer};
        },
        [](const SetPrice&) {
            return Roles{Role::Officer, RiskOfficer};
        },
        [](const ImportPriceHistory&) {
            return Roles{Role::Officer, RiskOfficer};
        },
        [](const SetApprovalPolicy&) { return Roles{Administrator}; },
        [](const Approve&) {
            return Roles{Approver, RiskOfficer, Administrator};
        },
        [](const Reject&) {
            return Roles{Role::Officer, Approver, RiskOfficer, Administrator};
        },
        [](const AdoptDoctrine&) {
            return Roles{RiskOfficer, Administrator};
        },
        [](const ReviseRules&) {
            return Roles{RiskOfficer, Administrator};
        },
        [](const StepCase&) { return Roles{}; },  // its rule says who may: see its decideAct()
        [](const HandOutCheckpoint&) { return Roles{}; }, [](const ExportReport&) { return Roles{}; },
        [](const auto&) { return Roles{Role::Officer}; });
}

}  // namespace alem
