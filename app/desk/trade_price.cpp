#include "app/desk/trade_price.h"

#include "app/book/fiat.h"
#include "app/desk/exchange_totals.h"

namespace alem {

Rational exactly(const PricePath& path) {
    Rational perUnit = 1;
    for (const PriceStep& step : path.steps) {
        const Rational price = exactly(step.point.price);
        if (step.inverse) {
            perUnit /= price;
        } else {
            perUnit *= price;
        }
    }
    return perUnit;
}

Amount TradePrice::of(const Amount& quantity, const Assets& assets) const {
    const int decimals = decimalsOf(assets[money]);
    return stated ? considerationOf(quantity, *stated, decimals) : path.convert(quantity, decimals);
}

std::optional<TradePrice> pegPrice(AssetIndex asset, const Assets& assets) {
    const auto& peg = assets[asset].peg;
    const AssetIndex money = peg ? assets.indexOf(*peg) : AssetIndex();
    if (money.none()) {
        return std::nullopt;
    }
    return TradePrice{money, Amount::ofUnits(1, 0), {}};
}

namespace {

TradePrice priceOf(AssetIndex money, PricePath path) {
    TradePrice price{money, std::nullopt, std::move(path)};
    const auto& steps = price.path.steps;
    if (steps.size() == 1 && !steps.front().inverse) {
        price.stated = steps.front().point.price;
    }
    return price;
}

}  // namespace

std::optional<TradePrice> valuationPrice(AssetIndex asset, AssetIndex money, const Books& books,
                                         Instant now) {
    auto path = books.valuationPrices().path(asset, money, now);
    return path && !path->steps.empty() ? std::optional(priceOf(money, *std::move(path))) : std::nullopt;
}

std::optional<TradePrice> valuationPrice(AssetIndex asset, const Books& books, Instant now) {
    const auto path = books.valuationPrices().path(asset, books.reporting(), now);
    if (!path) {
        return std::nullopt;
    }
    PricePath part;
    for (const PriceStep& step : path->steps) {
        part.steps.push_back(step);
        const AssetIndex reached = step.inverse ? step.asset : step.quote;
        if (isFiat(books.assets()[reached])) {
            return priceOf(reached, std::move(part));
        }
    }
    return std::nullopt;
}

}  // namespace alem
