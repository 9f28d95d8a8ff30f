#include "app/desk/stated_price.h"

namespace alem {

namespace {

std::optional<PriceFacts> tradePrice(const AssetId& asset, const Amount& quantity, const AssetId& money,
                                     const std::optional<Amount>& price, const std::optional<Amount>& sum,
                                     Instant effective) {
    PriceFacts stated;
    stated.asset = asset;
    stated.quote = money;
    stated.effective = effective;
    if (price) {
        stated.price = *price;
        return stated;
    }
    if (!sum || !quantity.isPositive()) {
        return std::nullopt;
    }
    try {
        stated.price = ratio(*sum, quantity, 8, Rounding::HalfEven);
    } catch (const AmountOverflow&) {
        return std::nullopt;
    }
    return stated;
}

}  // namespace

std::optional<PriceFacts> statedPrice(const Act& act) {
    if (const auto* price = std::get_if<SetPrice>(&act)) {
        return *price;
    }
    if (const auto* buy = std::get_if<RecordPurchase>(&act)) {
        return tradePrice(buy->asset, buy->quantity, buy->paidAsset, buy->price, buy->paid, buy->effective);
    }
    const auto* sell = std::get_if<RecordSale>(&act);
    return sell == nullptr ? std::nullopt
                           : tradePrice(sell->asset, sell->quantity, sell->receivedAsset, sell->price,
                                        sell->received, sell->effective);
}

std::optional<PriceFacts> statedPrice(const ImportPriceHistory& act, const PriceHistory& history) {
    if (history.bars.empty()) {
        return std::nullopt;
    }
    const PriceBar& last = history.bars.back();
    PriceFacts stated;
    stated.asset = act.asset;
    stated.quote = act.quote;
    stated.source = act.source;
    stated.price = last.close;
    stated.effective = last.openTime.plusMilliseconds(history.intervalSeconds * 1000);
    return stated;
}

}  // namespace alem
