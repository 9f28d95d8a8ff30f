#include <algorithm>
#include <set>

#include "app/base/ascii.h"
#include "app/base/match.h"
#include "app/book/fiat.h"
#include "app/desk/decisions.h"
#include "app/desk/form.h"
#include "app/desk/registration.h"

namespace alem {

namespace {

using enum RefusalCode;

/// Registering asks for a new identifier, changing for a known one.
template <class Id, class Facts>
const Facts* known(const Register<Id, Facts>& all, const Id& id, bool change, RefusalCode unknown,
                   std::string field, Objections& objections) {
    const Facts* facts = all.find(id);
    if (change) {
        objections.require(facts != nullptr, unknown, std::move(field), {figure("found", id.view())});
    } else {
        objections.require(facts == nullptr, AlreadyRegistered, std::move(field),
                           {figure("found", id.view())});
    }
    return facts;
}

bool isActiveAdministrator(const OfficerFacts& officer) {
    return officer.active && hasRole(officer, Role::Administrator);
}

void checkOfficer(const OfficerFacts& facts, const Books& books, bool change, Objections& objections) {
    checkOfficerFacts(facts, objections);
    known(books.officers(), facts.officer, change, UnknownOfficer, "officer", objections);
    bool administered = isActiveAdministrator(facts);
    for (const auto& other : books.officers().all()) {
        if (other.facts.officer != facts.officer) {
            objections.require(other.facts.publicKey != facts.publicKey, AlreadyRegistered, "publicKey",
                               {figure("found", other.facts.officer.view())});
            administered = administered || isActiveAdministrator(other.facts);
        }
    }
    objections.require(administered, InvalidField, "roles", {figure("role", Role::Administrator)});
}

/// What an asset of its class has, and what it cannot have: an issuer where somebody owes it, a peg where it
/// stands for money, a place on a network where it is no money itself.
void checkOfClass(const AssetFacts& facts, Objections& objections) {
    const bool money = facts.assetClass == AssetClass::Fiat;
    const bool issued = !money && facts.assetClass != AssetClass::CryptoAsset;
    const bool pegged = facts.assetClass == AssetClass::Stablecoin;
    const auto ofClass = figure("class", nameOf(facts.assetClass));
    objections.require(facts.issuer || !issued, MissingField, "issuer");
    objections.require(!facts.issuer || issued, InvalidField, "issuer", {ofClass});
    objections.require(facts.peg || !pegged, MissingField, "peg");
    objections.require(!facts.peg || pegged, InvalidField, "peg", {ofClass});
    objections.require(facts.network.empty() || !money, InvalidField, "network", {ofClass});
    objections.require(facts.contract.empty() || !money, InvalidField, "contract", {ofClass});
}

/// `btc` beside `BTC` would be told apart by nobody who reads a statement. Funds that have such a pair
/// already keep it, and may restate either.
void checkCase(const AssetId& asset, const Assets& assets, Objections& objections) {
    for (const auto& other : assets.all()) {
        const AssetId& code = other.facts.asset;
        objections.require(code == asset || lowered(code.view()) != lowered(asset.view()), SameButForCase,
                           "asset", {figure("found", asset.view()), figure("registered", code.view())});
    }
}

void checkAsset(const AssetFacts& facts, const Books& books, bool change, Objections& objections) {
    const auto* before = known(books.assets(), facts.asset, change, UnknownAsset, "asset", objections);
    if (!change) {
        checkCase(facts.asset, books.assets(), objections);
    }
    objections.require(!isBlank(facts.name), MissingField, "name");
    objections.require(facts.decimals >= 0 && facts.decimals <= Amount::maxDecimals, InvalidField, "decimals",
                       {figure("atMost", std::int64_t{Amount::maxDecimals})});
    objections.require(!facts.staleHours || isStaleHours(*facts.staleHours), InvalidField, "staleHours");
    if (change && before != nullptr) {
        objections.require(before->decimals == facts.decimals, InvalidField, "decimals",
                           {figure("expected", before->decimals)});
        objections.require(before->assetClass == facts.assetClass, InvalidField, "class",
                           {figure("expected", nameOf(before->assetClass))});
    }
    checkOfClass(facts, objections);
    if (facts.issuer) {
        objections.require(books.counterparties().find(*facts.issuer) != nullptr, UnknownCounterparty,
                           "issuer", {figure("found", facts.issuer->view())});
    }
    if (facts.peg) {
        const AssetFacts* peg = books.assets().find(*facts.peg);
        objections.require(peg != nullptr, UnknownAsset, "peg", {figure("found", facts.peg->view())});
        objections.require(peg == nullptr || isFiat(*peg), InvalidField, "peg",
                           {figure("expected", nameOf(AssetClass::Fiat))});
    }
}

bool isJurisdiction(std::string_view text) {
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto plain = [&](char c) { return upper(c) || (c >= '0' && c <= '9'); };
    const auto rest = text.substr(std::min<std::size_t>(text.size(), 3));
    return text.size() >= 2 && text.size() <= 6 && upper(text[0]) && upper(text[1]) &&
           (text.size() == 2 ||
            (text[2] == '-' && !rest.empty() && std::all_of(rest.begin(), rest.end(), plain)));
}

void checkCounterparty(const CounterpartyFacts& facts, const Books& books, bool change,
                       Objections& objections) {
    known(books.counterparties(), facts.counterparty, change, UnknownCounterparty, "counterparty",
          objections);
    objections.require(!isBlank(facts.name), MissingField, "name");
    objections.require(facts.lei.empty() || isLei(facts.lei), InvalidField, "lei");
    objections.require(facts.jurisdiction.empty() || isJurisdiction(facts.jurisdiction), InvalidField,
                       "jurisdiction");
    const std::set<CounterpartyRole> roles(facts.roles.begin(), facts.roles.end());
    objections.require(roles.size() == facts.roles.size(), InvalidField, "roles");
}

void checkAccount(const AccountFacts& facts, const Books& books, bool change, Objections& objections) {
    const auto* before =
        known(books.accounts(), facts.account, change, UnknownAccount, "account", objections);
    objections.require(books.counterparties().find(facts.counterparty) != nullptr, UnknownCounterparty,
                       "counterparty", {figure("found", facts.counterparty.view())});
    const std::set<std::string> addresses(facts.addresses.begin(), facts.addresses.end());
    objections.require(addresses.size() == facts.addresses.size(), InvalidField, "addresses");
    if (!change || before == nullptr) {
        return;
    }
    objections.require(before->counterparty == facts.counterparty, InvalidField, "counterparty",
                       {figure("expected", before->counterparty.view())});
    if (before->active && !facts.active) {
        const auto index = books.accounts().indexOf(facts.account);
        for (const Position& position : books.holdings().positions()) {
            const auto& asset = books.assets()[position.asset];
            objections.require(position.account != index || position.units == 0, InvalidField, "active",
                               {figure("held", Amount::ofUnits(position.units, decimalsOf(asset))),
                                figure("asset", asset.asset.view())});
        }
    }
}

template <class Made, class Act, class Check>
Decision registered(const Act& act, const Books& books, bool change, const Check& checkFacts) {
    Objections objections;
    checkFacts(act, books, change, objections);
    return objections.any() ? Decision(objections.fail()) : Decision(Events{Made(act)});
}

}  // namespace

Decision decideAct(const RegisterOfficer& act, const Books& books, const Circumstances&) {
    return registered<OfficerRegistered>(act, books, false, checkOfficer);
}
Decision decideAct(const ChangeOfficer& act, const Books& books, const Circumstances&) {
    return registered<OfficerChanged>(act, books, true, checkOfficer);
}
Decision decideAct(const RegisterAsset& act, const Books& books, const Circumstances&) {
    return registered<AssetRegistered>(act, books, false, checkAsset);
}
Decision decideAct(const ChangeAsset& act, const Books& books, const Circumstances&) {
    return registered<AssetChanged>(act, books, true, checkAsset);
}
Decision decideAct(const RegisterCounterparty& act, const Books& books, const Circumstances&) {
    return registered<CounterpartyRegistered>(act, books, false, checkCounterparty);
}
Decision decideAct(const ChangeCounterparty& act, const Books& books, const Circumstances&) {
    return registered<CounterpartyChanged>(act, books, true, checkCounterparty);
}
Decision decideAct(const RegisterAccount& act, const Books& books, const Circumstances&) {
    return registered<AccountRegistered>(act, books, false, checkAccount);
}
Decision decideAct(const ChangeAccount& act, const Books& books, const Circumstances&) {
    return registered<AccountChanged>(act, books, true, checkAccount);
}

}  // namespace alem
