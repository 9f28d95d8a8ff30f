#include "app/desk/trade_terms.h"

#include "app/desk/exchange_totals.h"

#include "app/desk/decisions.h"
#include "app/value/wide.h"

namespace alem {

using enum RefusalCode;

const AssetFacts* TradeTerms::asset(const AssetId& id, const char* field) {
    const AssetFacts* facts = m_books.assets().find(id);
    m_objections.require(facts != nullptr, UnknownAsset, field, {figure("found", id.view())});
    return facts;
}

void TradeTerms::account(const AccountId& id, const char* field, bool arriving) {
    const AccountFacts* facts = m_books.accounts().find(id);
    m_objections.require(facts != nullptr, UnknownAccount, field, {figure("found", id.view())});
    if (facts == nullptr) {
        return;
    }
    m_objections.require(facts->active, AccountInactive, field, {figure("account", id.view())});
    const CounterpartyFacts* counterparty = m_books.counterparties().find(facts->counterparty);
    if (!arriving || counterparty == nullptr) {
        return;
    }
    const auto name = figure("counterparty", counterparty->counterparty.view());
    m_objections.require(!counterparty->suspended, CounterpartySuspended, field, {name});
    if (counterparty->licenceExpires) {
        m_objections.require(*counterparty->licenceExpires >= m_books.zone().dayOf(m_now.now), LicenceExpired,
                             field, {name, figure("expired", counterparty->licenceExpires->text())});
    }
}

bool TradeTerms::scale(Amount& amount, int decimals, const char* field) {
    const auto scaled = amount.rescaled(decimals);
    if (!scaled) {
        const bool tooPrecise = amount.decimals() > decimals;
        m_objections.add(
            tooPrecise ? TooManyDecimals : Overflow, field,
            {figure("given", std::int64_t{amount.decimals()}), figure("allowed", std::int64_t{decimals})});
        return false;
    }
    amount = *scaled;
    return true;
}

void TradeTerms::quantity(Amount& amount, const AssetFacts* asset, const char* field) {
    m_objections.require(amount.isPositive(), InvalidField, field, {figure("found", amount)});
    if (asset != nullptr) {
        scale(amount, decimalsOf(*asset), field);
    }
}

void TradeTerms::value(std::optional<Amount>& amount) {
    if (amount) {
        m_objections.require(!amount->isNegative(), InvalidField, "value", {figure("found", *amount)});
        scale(*amount, decimalsOf(m_books.assets()[m_books.reporting()]), "value");
    }
}

void TradeTerms::price(const std::optional<Amount>& price) {
    m_objections.require(!price || price->isPositive(), InvalidField, "price");
}

void TradeTerms::effective(Instant instant) {
    m_objections.require(instant <= m_now.now.plusMilliseconds(clockToleranceMilliseconds), EffectiveInFuture,
                         "effective", {figure("found", instant), figure("atMost", m_now.now)});
}

void TradeTerms::consideration(std::optional<Amount>& amount, const std::optional<Amount>& price,
                               const Amount& quantity, const AssetFacts* asset, const char* field) {
    m_objections.require(amount || price, MissingField, field);
    this->price(price);
    if (!amount && price && asset != nullptr && !m_objections.any()) {
        amount = considerationOf(quantity, *price, decimalsOf(*asset));
    }
    if (amount) {
        this->quantity(*amount, asset, field);
    }
    if (amount && price && asset != nullptr && !m_objections.any()) {
        agreement(*amount, *price, quantity, *asset, field);
    }
}

/// |amount − quantity × price| < quantity × one unit of the price's last decimal + one unit of the amount's,
/// exactly; the price has the decimals that it is written with.
void TradeTerms::agreement(const Amount& amount, const Amount& price, const Amount& quantity,
                           const AssetFacts& asset, const char* field) {
    const int decimals = quantity.decimals() + price.decimals();
    const auto tens = [](int exponent) -> Integer {
        Integer power = 1;
        for (int i = 0; i < exponent; ++i) {
            power *= 10;
        }
        return power;
    };
    const int common = decimals + amount.decimals();
    const Integer stated = Integer(amount.units()) * tens(common - amount.decimals());
    const Integer computed = Integer(quantity.units()) * Integer(price.units()) * tens(common - decimals);
    const Integer play =
        Integer(quantity.units()) * tens(common - decimals) + tens(common - amount.decimals());
    const Integer distance = stated > computed ? Integer(stated - computed) : Integer(computed - stated);
    if (distance >= play) {
        m_objections.add(
            InvalidField, field,
            {figure("found", amount), figure("price", price), figure("asset", asset.asset.view()),
             figure("expected", considerationOf(quantity, price, decimalsOf(asset)))});
    }
}

}  // namespace alem
