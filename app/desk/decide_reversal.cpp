#include <algorithm>

#include "app/desk/decisions.h"
#include "app/desk/feasibility.h"
#include "app/desk/form.h"
#include "app/desk/objections.h"

namespace alem {

namespace {

using enum RefusalCode;

/// Whether the books still use a price that this entry stated.
bool priceStands(std::int64_t entry, const PriceFacts& facts, const Prices& prices, const Assets& assets) {
    const auto series = prices.series(assets.indexOf(facts.asset), assets.indexOf(facts.quote));
    return std::any_of(series.begin(), series.end(),
                       [&](const PricePoint& point) { return point.entry == entry; });
}

/// Prices are taken back by entry; nothing: the entry states no price.
std::optional<bool> priceStands(std::int64_t entry, const Event* event, const Books& books) {
    if (event == nullptr) {
        return std::nullopt;
    }
    if (const auto* set = std::get_if<PriceSet>(event)) {
        return priceStands(entry, *set, books.prices(), books.assets());
    }
    if (const auto* history = std::get_if<PriceHistoryImported>(event)) {
        const PriceFacts pair{history->asset, {}, {}, history->quote, {}};
        return priceStands(entry, pair, books.prices(), books.assets());
    }
    return std::nullopt;
}

}  // namespace

Decision decideAct(const ReverseEntry& act, const Books& books, const Circumstances& circumstances) {
    Objections objections;
    const auto number = figure("entry", act.entry);
    objections.require(!isBlank(act.reason), ReasonMissing, "reason");
    if (act.entry < 0 || act.entry >= books.size()) {
        objections.add(UnknownEntry, "entry", {number});
        return objections.fail();
    }
    if (const Transaction* transaction = books.transactions().find(act.entry)) {
        objections.require(transaction->stands(), AlreadyReversed, "entry",
                           {number, figure("reversedBy", transaction->reversedBy)});
        if (transaction->stands()) {
            if (auto refusal = shortfallOf({}, books, act.entry)) {
                objections.add(*std::move(refusal));
            }
        }
    } else if (const auto stands = priceStands(act.entry, circumstances.referred, books)) {
        objections.require(*stands, AlreadyReversed, "entry", {number});
    } else {
        objections.add(NotReversible, "entry", {number});
    }
    return objections.any() ? Decision(objections.fail()) : Decision(Events{Reversed(act)});
}

}  // namespace alem
