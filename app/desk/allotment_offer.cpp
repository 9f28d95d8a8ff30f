#include "app/desk/allotment_offer.h"

#include <algorithm>
#include <numeric>

#include "app/value/wide.h"

namespace alem {

namespace {

/// In the reporting currency, with all the decimals there are: small balances are worth little.
std::optional<Integer> worthOf(const Amount& quantity, AssetIndex asset, const Books& books, Instant at) {
    const ValuationPrices prices = books.valuationPrices();
    const AssetIndex currency = books.assets().indexOf(books.fund().currencies.front());
    const auto path = prices.path(asset, currency, at);
    if (!path || prices.isStale(*path, at)) {
        return std::nullopt;
    }
    try {
        return Integer(path->convert(quantity, Amount::maxDecimals).units());
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
}

/// `total` in parts as the weights are, by the largest remainders; of equal ones the first.
std::vector<Integer> divided(const Integer& total, const std::vector<Integer>& weights) {
    const Integer all = std::accumulate(weights.begin(), weights.end(), Integer(0));
    std::vector<Integer> parts;
    std::vector<Integer> remainders;
    Integer left = total;
    for (const Integer& weight : weights) {
        parts.push_back(total * weight / all);
        remainders.push_back(total * weight % all);
        left -= parts.back();
    }
    for (; left > 0; --left) {
        const auto largest = std::max_element(remainders.begin(), remainders.end());
        parts[static_cast<std::size_t>(largest - remainders.begin())] += 1;
        *largest = -1;
    }
    return parts;
}

}  // namespace

std::optional<std::vector<AllottedShare>> sharesByValue(const JointExchange& exchange, const Books& books) {
    const auto received = AssetId::parse(exchange.received);
    const AssetFacts* coin = received ? books.assets().find(*received) : nullptr;
    const auto total = coin == nullptr ? std::nullopt : exchange.quantity.rescaled(decimalsOf(*coin));
    std::vector<AllottedShare> shares;
    std::vector<Integer> weights;
    for (const JointExchange::Given& given : exchange.given) {
        const auto id = AssetId::parse(given.coin);
        const AssetIndex asset = id ? books.assets().indexOf(*id) : AssetIndex();
        const auto worth = asset.none() ? std::nullopt : worthOf(given.quantity, asset, books, exchange.at);
        if (!worth || *worth <= 0) {
            return std::nullopt;
        }
        shares.push_back({*id, {}});
        weights.push_back(*worth);
    }
    if (!total || weights.empty()) {
        return std::nullopt;
    }
    const auto parts = divided(Integer(total->units()), weights);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == 0) {
            return std::nullopt;
        }
        shares[i].received = Amount::ofUnits(static_cast<Int128>(parts[i]), total->decimals());
    }
    return shares;
}

}  // namespace alem
