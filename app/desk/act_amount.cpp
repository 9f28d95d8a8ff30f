#include "app/desk/act_amount.h"

#include <algorithm>

#include "app/base/match.h"

namespace alem {

namespace {

/// The value in the reporting currency, or nothing if no price tells it.
std::optional<Amount> reportedValue(const AssetId& asset, const std::optional<Amount>& amount,
                                    const Books& books, Instant now) {
    const AssetIndex index = books.assets().indexOf(asset);
    if (!amount || index.none()) {
        return std::nullopt;
    }
    const auto path = books.valuationPrices().path(index, books.reporting(), now);
    if (!path) {
        return std::nullopt;
    }
    // One officer's price must not carry their own act past the second person.
    return books.valuationPrices()
        .dearest(*path, now)
        .convert(*amount, decimalsOf(books.assets()[books.reporting()]));
}

/// What was given for something, or what the thing itself is worth if that is more: stating a low price does
/// not get an act past the second person.
std::optional<Amount> tradeValue(const AssetId& asset, const Amount& quantity, const AssetId& moneyAsset,
                                 std::optional<Amount> money, const std::optional<Amount>& price,
                                 const Books& books, Instant now) {
    if (!money && price && books.assets().find(moneyAsset) != nullptr) {
        money = product(quantity, *price, decimalsOf(*books.assets().find(moneyAsset)), Rounding::HalfEven);
    }
    const auto paid = reportedValue(moneyAsset, money, books, now);
    const auto worth = reportedValue(asset, quantity, books, now);
    return paid && worth ? std::optional(std::max(*paid, *worth)) : std::nullopt;
}

/// With the fee, which leaves the fund as surely as the rest; nothing if nothing tells what it is worth.
template <class Facts>
std::optional<Amount> withFee(const std::optional<Amount>& amount, const Facts& facts,
                              const AssetId& usualAsset, const Books& books, Instant now) {
    if (!facts.fee || facts.fee->isZero()) {
        return amount;
    }
    const auto fee = reportedValue(facts.feeAsset.value_or(usualAsset), facts.fee, books, now);
    return amount && fee ? std::optional(*amount + *fee) : std::nullopt;
}

}  // namespace

std::optional<Amount> amountOf(const Act& act, const Books& books, Instant now) {
    const auto plain = [&](const auto& one) { return reportedValue(one.asset, one.quantity, books, now); };
    return match(
        act,
        [&](const RecordPurchase& one) {
            return withFee(
                tradeValue(one.asset, one.quantity, one.paidAsset, one.paid, one.price, books, now), one,
                one.paidAsset, books, now);
        },
        [&](const RecordSale& one) {
            return withFee(
                tradeValue(one.asset, one.quantity, one.receivedAsset, one.received, one.price, books, now),
                one, one.receivedAsset, books, now);
        },
        [&](const RecordTransfer& one) { return withFee(plain(one), one, one.asset, books, now); },
        [&](const RecordReceipt& one) { return plain(one); },
        [&](const RecordFee& one) { return plain(one); },
        [&](const RecordWithdrawal& one) { return plain(one); },
        [](const auto&) { return std::optional<Amount>(); });
}

std::optional<Amount> amountOf(const Transaction& transaction, const Books& books, Instant now) {
    std::optional<Amount> largest;
    std::optional<Amount> fee;
    for (const Leg* leg : {&transaction.in, &transaction.out, &transaction.fee}) {
        if (!leg->present()) {
            continue;
        }
        const AssetFacts& asset = books.assets()[leg->asset];
        const auto worth =
            reportedValue(asset.asset, Amount::ofUnits(leg->units, decimalsOf(asset)), books, now);
        if (!worth) {
            return std::nullopt;
        }
        if (leg == &transaction.fee) {
            fee = worth;
        } else {
            largest = largest ? std::max(*largest, *worth) : *worth;
        }
    }
    return largest && fee ? std::optional(*largest + *fee) : largest ? largest : fee;
}

}  // namespace alem
