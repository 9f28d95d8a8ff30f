#include <algorithm>
#include <array>

#include "app/audit/signed_note.h"
#include "app/desk/decisions.h"
#include "app/desk/form.h"
#include "app/desk/registration.h"

namespace alem {

namespace {

constexpr std::int64_t defaultStaleHours = 48;

bool isCurrencyCode(std::string_view code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

FundFacts fundOf(const CreateFund& act) {
    FundFacts fund;
    fund.currencies = act.currencies;
    fund.fictional = act.fictional;
    fund.logKey = act.logKey;
    fund.name = act.name;
    fund.origin = act.origin;
    fund.staleHours = act.staleHours.value_or(defaultStaleHours);
    fund.zone = act.zone.empty() ? "Etc/UTC" : act.zone;
    return fund;
}

void checkFund(const FundFacts& fund, Objections& objections) {
    using enum RefusalCode;
    objections.require(!isBlank(fund.name), MissingField, "name");
    objections.require(!fund.origin.empty(), MissingField, "origin");
    objections.require(fund.origin.empty() || isKeyName(fund.origin), InvalidField, "origin");
    objections.require(Zone::find(fund.zone).has_value(), InvalidField, "zone", {figure("found", fund.zone)});
    objections.require(isStaleHours(fund.staleHours), InvalidField, "staleHours");
    objections.require(!fund.currencies.empty(), MissingField, "currencies");
    for (auto at = fund.currencies.begin(); at != fund.currencies.end(); ++at) {
        const bool again = std::find(fund.currencies.begin(), at, *at) != at;
        objections.require(isCurrencyCode(at->view()) && !again, InvalidField, "currencies",
                           {figure("found", at->view())});
    }
    const auto key = VerifierKey::parse(fund.logKey);
    objections.require(!fund.logKey.empty(), MissingField, "logKey");
    objections.require(fund.logKey.empty() || (key && key->name() == fund.origin), InvalidField, "logKey");
}

void checkFounders(const std::vector<OfficerFacts>& officers, Objections& objections) {
    using enum RefusalCode;
    objections.require(!officers.empty(), MissingField, "officers");
    for (auto at = officers.begin(); at != officers.end(); ++at) {
        checkOfficerFacts(*at, objections);
        objections.require(std::none_of(officers.begin(), at,
                                        [&](const OfficerFacts& other) {
                                            return other.officer == at->officer ||
                                                   other.publicKey == at->publicKey;
                                        }),
                           InvalidField, "officers", {figure("found", at->officer.view())});
    }
    if (!officers.empty()) {
        const OfficerFacts& first = officers.front();
        objections.require(first.active && hasRole(first, Role::Administrator), InvalidField, "officers",
                           {figure("role", Role::Administrator)});
    }
}

AssetFacts currency(const AssetId& code) {
    AssetFacts facts;
    facts.asset = code;
    facts.assetClass = AssetClass::Fiat;
    facts.decimals = currencyDecimals(code.view());
    facts.name = code.text();
    return facts;
}

}  // namespace

Decision decideAct(const CreateFund& act, const Books&, const Circumstances&) {
    Objections objections;
    const FundFacts fund = fundOf(act);
    checkFund(fund, objections);
    checkFounders(act.officers, objections);
    if (act.policy && !act.currencies.empty()) {
        checkPolicy(*act.policy, static_cast<int>(currencyDecimals(act.currencies.front().view())),
                    objections);
    }
    if (objections.any()) {
        return objections.fail();
    }
    Events events{FundCreated(fund)};
    for (const OfficerFacts& officer : act.officers) {
        events.emplace_back(OfficerRegistered(officer));
    }
    for (const AssetId& code : act.currencies) {
        events.emplace_back(AssetRegistered(currency(code)));
    }
    if (act.policy) {
        events.emplace_back(
            ApprovalPolicySet(atScale(*act.policy, decimalsOf(currency(act.currencies.front())))));
    }
    return events;
}

}  // namespace alem
