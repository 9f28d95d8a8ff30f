#include "app/book/valuation.h"

#include <algorithm>

namespace alem {

namespace {

QuotedPrice quoted(const PricePath& path, const ValuationRules& rules, Instant at) {
    QuotedPrice price;
    price.price = path.unitPrice();
    price.at = path.oldest();
    price.ageSeconds = price.at ? (at.milliseconds() - price.at->milliseconds()) / 1000 : 0;
    price.stale = rules.prices.isStale(path, at);
    price.source = rules.prices.sourcesOf(path);
    price.contradiction = rules.prices.contradiction(path, at);
    return price;
}

/// What absurd prices make too large for an amount is not known.
template <class Work>
std::optional<Amount> unlessTooLarge(const Work& work) {
    try {
        return work();
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
}

/// Cost is in the reporting currency; in another one it is translated like the value.
std::optional<Amount> costOf(const Position& position, const ValuationRules& rules, AssetIndex currency,
                             Instant at, const std::optional<Amount>& value) {
    const auto& asset = rules.assets[position.asset];
    if (asset.assetClass == AssetClass::Fiat) {
        return value;  // a balance of money costs what it is worth
    }
    const auto cost = position.lots.cost();
    const auto path = rules.prices.path(rules.reporting, currency, at);
    if (!cost || !path) {
        return std::nullopt;
    }
    return unlessTooLarge([&] {
        return path->convert(Amount::ofUnits(*cost, decimalsOf(rules.assets[rules.reporting])),
                             decimalsOf(rules.assets[currency]));
    });
}

ValuedPosition valued(const Position& position, const ValuationRules& rules, AssetIndex currency,
                      Instant at) {
    ValuedPosition result;
    result.account = position.account;
    result.asset = position.asset;
    result.quantity = Amount::ofUnits(position.units, decimalsOf(rules.assets[position.asset]));
    if (const auto path = rules.prices.path(position.asset, currency, at)) {
        result.value = unlessTooLarge([&] {
            result.price = quoted(*path, rules, at);
            return path->convert(result.quantity, decimalsOf(rules.assets[currency]));
        });
    }
    result.cost = costOf(position, rules, currency, at, result.value);
    return result;
}

}  // namespace

std::optional<Amount> ValuedPosition::gain() const {
    return value && cost ? unlessTooLarge([&] { return *value - *cost; }) : std::nullopt;
}

std::optional<Amount> ValueTotals::value() const {
    return unknownValues == 0 ? std::optional(knownValue) : std::nullopt;
}

std::optional<Amount> ValueTotals::cost() const {
    return unknownCosts == 0 ? std::optional(knownCost) : std::nullopt;
}

std::optional<Amount> ValueTotals::gain() const {
    return value() && cost() ? unlessTooLarge([&] { return knownValue - knownCost; }) : std::nullopt;
}

void ValueTotals::add(const ValuedPosition& position) {
    ++positions;
    stale += position.price && position.price->stale ? 1 : 0;
    contradicted += position.price && position.price->contradiction ? 1 : 0;
    // The first sum takes the scale of the currency; what does not fit beside the others is not known.
    const auto add = [](Amount& known, int& unknowns, const std::optional<Amount>& more) {
        const auto sum =
            more ? unlessTooLarge([&] { return known.isZero() ? *more : known + *more; }) : std::nullopt;
        known = sum.value_or(known);
        unknowns += sum ? 0 : 1;
    };
    add(knownValue, unknownValues, position.value);
    add(knownCost, unknownCosts, position.cost);
}

Valuation value(const Holdings& holdings, const ValuationRules& rules, AssetIndex currency, Instant at) {
    Valuation valuation;
    valuation.currency = currency;
    valuation.at = at;
    const Amount zero = Amount::zero(decimalsOf(rules.assets[currency]));
    valuation.totals.knownValue = zero;
    valuation.totals.knownCost = zero;
    for (const Position& position : holdings.positions()) {
        if (position.units != 0) {
            valuation.positions.push_back(valued(position, rules, currency, at));
            valuation.totals.add(valuation.positions.back());
        }
    }
    std::sort(valuation.positions.begin(), valuation.positions.end(), [](const auto& a, const auto& b) {
        return a.account != b.account ? a.account < b.account : a.asset < b.asset;
    });
    return valuation;
}

namespace {

/// Quantities of the whole fund, brought forward from day to day.
class FundQuantities {
  public:
    explicit FundQuantities(std::size_t assets) : m_units(assets, 0) {}

    void apply(const Transaction& transaction) {
        add(transaction.in, 1);
        add(transaction.out, -1);
        add(transaction.fee, -1);
    }
    [[nodiscard]] const std::vector<Int128>& units() const { return m_units; }

  private:
    void add(const Leg& leg, int sign) {
        if (leg.present()) {
            m_units[leg.asset.value] += sign * leg.units;
        }
    }
    std::vector<Int128> m_units;
};

std::optional<Amount> worth(const FundQuantities& quantities, const ValuationRules& rules,
                            AssetIndex currency, Instant at) {
    const int decimals = decimalsOf(rules.assets[currency]);
    Amount sum = Amount::zero(decimals);
    for (std::uint32_t i = 0; i < quantities.units().size(); ++i) {
        const Int128 units = quantities.units()[i];
        if (units == 0) {
            continue;
        }
        const auto path = rules.prices.path({i}, currency, at);
        if (!path) {
            return std::nullopt;
        }
        sum += path->convert(Amount::ofUnits(units, decimalsOf(rules.assets[AssetIndex{i}])), decimals);
    }
    return sum;
}

}  // namespace

std::vector<NetAssetValue> netAssetValues(const Transactions& transactions, const ValuationRules& rules,
                                          const Zone& zone, AssetIndex currency, Day first, Day last) {
    std::vector<NetAssetValue> history;
    const auto inEffect = transactions.inEffect(zone.endOf(last));
    FundQuantities quantities(rules.assets.size());
    std::size_t next = 0;
    for (Day day = first; day <= last; day = day.plus(1)) {
        const Instant end = zone.endOf(day);
        for (; next < inEffect.size() && inEffect[next]->effective <= end; ++next) {
            quantities.apply(*inEffect[next]);
        }
        history.push_back({day, worth(quantities, rules, currency, end)});
    }
    return history;
}

}  // namespace alem
