#include <algorithm>

#include "app/book/fiat.h"
#include "app/book/known_markets.h"
#include "app/desk/decisions.h"
#include "app/desk/form.h"
#include "app/desk/objections.h"
#include "app/desk/registration.h"

namespace alem {

namespace {

using enum RefusalCode;

std::optional<Amount> brought(const Amount& amount, int decimals, const char* field, Objections& objections) {
    const auto scaled = amount.rescaled(decimals);
    objections.require(
        scaled.has_value(), TooManyDecimals, field,
        {figure("given", std::int64_t{amount.decimals()}), figure("allowed", std::int64_t{decimals})});
    objections.require(!amount.isNegative(), InvalidField, field, {figure("found", amount)});
    return scaled;
}

}  // namespace

Decision decideAct(const SetLimit& act, const Books& books, const Circumstances&) {
    Objections objections;
    const auto& currencies = books.fund().currencies;
    const bool isCurrency = std::find(currencies.begin(), currencies.end(), act.currency) != currencies.end();
    objections.require(isCurrency, UnknownCurrency, "currency", {figure("found", act.currency.view())});
    objections.require(books.counterparties().find(act.counterparty) != nullptr, UnknownCounterparty,
                       "counterparty", {figure("found", act.counterparty.view())});
    LimitFacts facts = act;
    if (isCurrency) {
        const int decimals = decimalsOf(*books.assets().find(act.currency));
        const auto hard = brought(act.hard, decimals, "hard", objections);
        facts.hard = hard.value_or(act.hard);
        if (act.soft) {
            const auto soft = brought(*act.soft, decimals, "soft", objections);
            facts.soft = soft;
            objections.require(!soft || !hard || *soft <= *hard, InvalidField, "soft",
                               {figure("atMost", act.hard)});
        }
    }
    return objections.any() ? Decision(objections.fail()) : Decision(Events{LimitSet(facts)});
}

Decision decideAct(const SetLotPolicy& act, const Books& books, const Circumstances&) {
    Objections objections;
    const AssetFacts* asset = books.assets().find(act.asset);
    objections.require(asset != nullptr, UnknownAsset, "asset", {figure("found", act.asset.view())});
    objections.require(asset == nullptr || !isFiat(*asset), InvalidField, "asset",
                       {figure("found", nameOf(AssetClass::Fiat))});
    return objections.any() ? Decision(objections.fail()) : Decision(Events{LotPolicySet(act)});
}

namespace {

constexpr std::size_t mostSources = 20;
constexpr std::int64_t highestTolerance = 10'000;  // the price used twice over, or nothing

void checkSources(const std::vector<std::string>& sources, Objections& objections) {
    objections.require(!sources.empty(), MissingField, "sources");
    objections.require(sources.size() <= mostSources, InvalidField, "sources",
                       {figure("atMost", static_cast<std::int64_t>(mostSources))});
    for (auto at = sources.begin(); at != sources.end(); ++at) {
        // Under the name of the composite nobody can state a price, and twice the same source is a slip.
        const bool sound = !isBlank(*at) && wordOf(*at) != RuleWord::of(compositeVenue) &&
                           std::find(sources.begin(), at, *at) == at;
        objections.require(sound, InvalidField, "sources", {figure("found", *at)});
    }
}

}  // namespace

Decision decideAct(const SetValuationSources& act, const Books& books, const Circumstances&) {
    Objections objections;
    objections.require(books.assets().find(act.asset) != nullptr, UnknownAsset, "asset",
                       {figure("found", act.asset.view())});
    objections.require(!isBlank(act.reason), ReasonMissing, "reason");
    checkSources(act.sources, objections);
    ValuationSourcesFacts facts = act;
    facts.toleranceBasisPoints =
        act.toleranceBasisPoints.value_or(ValuationSources::defaultToleranceBasisPoints);
    objections.require(*facts.toleranceBasisPoints >= 1 && *facts.toleranceBasisPoints <= highestTolerance,
                       InvalidField, "toleranceBasisPoints", {figure("atMost", highestTolerance)});
    return objections.any() ? Decision(objections.fail()) : Decision(Events{ValuationSourcesSet(facts)});
}

Decision decideAct(const SetApprovalPolicy& act, const Books& books, const Circumstances&) {
    Objections objections;
    const int decimals = decimalsOf(books.assets()[books.reporting()]);
    checkPolicy(act, decimals, objections);
    return objections.any() ? Decision(objections.fail())
                            : Decision(Events{ApprovalPolicySet(atScale(act, decimals))});
}

}  // namespace alem
