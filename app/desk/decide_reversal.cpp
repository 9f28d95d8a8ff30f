#include "app/desk/decisions.h"
#include "app/desk/feasibility.h"
#include "app/desk/form.h"
#include "app/desk/objections.h"
#include "app/desk/reversible.h"

namespace alem {

namespace {

using enum RefusalCode;

/// Prices are taken back by entry; nothing: the entry states no price.
std::optional<bool> priceStands(std::int64_t entry, const Event* event, const Books& books) {
    if (event == nullptr) {
        return std::nullopt;
    }
    if (const auto* set = std::get_if<PriceSet>(event)) {
        return books.prices().standsFrom(entry, books.assets().indexOf(set->asset),
                                         books.assets().indexOf(set->quote));
    }
    if (const auto* history = std::get_if<PriceHistoryImported>(event)) {
        return books.prices().standsFrom(entry, books.assets().indexOf(history->asset),
                                         books.assets().indexOf(history->quote));
    }
    return std::nullopt;
}

Standing standingIf(bool stands) {
    return stands ? Standing::Stands : Standing::Reversed;
}

void checkRole(std::int64_t entry, const Books& books, const Circumstances& circumstances,
               Objections& objections) {
    const Role needed = roleToReverse(entry, books);
    const OfficerFacts* asker =
        books.officers().find(circumstances.approving ? circumstances.asker : circumstances.officer);
    objections.require(asker != nullptr && hasRole(*asker, needed), RoleMissing, {},
                       {figure("role", needed)});
}

}  // namespace

Role roleToReverse(std::int64_t entry, const Books& books) {
    return books.valuationSources().find(entry) != nullptr ? Role::RiskOfficer : Role::Officer;
}

Standing standingOf(std::int64_t entry, const Event* event, const Books& books) {
    if (const ValuationDesignation* designation = books.valuationSources().find(entry)) {
        return standingIf(!designation->reversed);
    }
    if (const Transaction* transaction = books.transactions().find(entry)) {
        return standingIf(transaction->stands());
    }
    const auto price = priceStands(entry, event, books);
    return price ? standingIf(*price) : Standing::Irreversible;
}

Decision decideAct(const ReverseEntry& act, const Books& books, const Circumstances& circumstances) {
    Objections objections;
    const auto number = figure("entry", act.entry);
    objections.require(!isBlank(act.reason), ReasonMissing, "reason");
    if (act.entry < 0 || act.entry >= books.size()) {
        objections.add(UnknownEntry, "entry", {number});
        return objections.fail();
    }
    checkRole(act.entry, books, circumstances, objections);
    const Standing standing = standingOf(act.entry, circumstances.referred, books);
    objections.require(standing != Standing::Irreversible, NotReversible, "entry", {number});
    if (const Transaction* transaction = books.transactions().find(act.entry)) {
        objections.require(transaction->stands(), AlreadyReversed, "entry",
                           {number, figure("reversedBy", transaction->reversedBy)});
        if (transaction->stands()) {
            if (auto refusal = shortfallOf({}, books, act.entry)) {
                objections.add(*std::move(refusal));
            }
        }
    } else {
        objections.require(standing != Standing::Reversed, AlreadyReversed, "entry", {number});
    }
    return objections.any() ? Decision(objections.fail()) : Decision(Events{Reversed(act)});
}

}  // namespace alem
