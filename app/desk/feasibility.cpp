#include "app/desk/feasibility.h"

#include <algorithm>
#include <map>

#include "app/desk/objections.h"

namespace alem {

namespace {

using enum RefusalCode;

Amount amountOf(Int128 units, AssetIndex asset, const Books& books) {
    return Amount::ofUnits(units, decimalsOf(books.assets()[asset]));
}

bool samePlace(const Leg& a, const Leg& b) {
    return a.present() && b.present() && a.account == b.account && a.asset == b.asset;
}

/// What one leg of a transaction lacks, and the field of the act that asks for too much. `heldUnits`: what
/// it finds there.
Refusal insufficient(const Transaction& transaction, const Leg& leg, Int128 heldUnits, const Books& books) {
    const bool pays = transaction.kind == TransactionKind::Purchase;
    const bool isFee = &leg == &transaction.fee && transaction.kind != TransactionKind::Fee;
    return {InsufficientHolding,
            isFee  ? "fee"
            : pays ? "paid"
                   : "quantity",
            {figure("held", amountOf(heldUnits, leg.asset, books)),
             figure("needed", amountOf(leg.units, leg.asset, books)),
             figure("missing", amountOf(leg.units - heldUnits, leg.asset, books)),
             figure("asset", books.assets()[leg.asset].asset.view()),
             figure("account", books.accounts()[leg.account].account.view())}};
}

/// Against what is held now; in the order of the fold: what came in can pay the fee.
std::optional<Refusal> lacksNow(const Transaction& transaction, const Books& books) {
    const auto held = [&](const Leg& leg) {
        const Position* position = books.holdings().find(leg.account, leg.asset);
        return position == nullptr ? Int128{0} : position->units;
    };
    const Leg& out = transaction.out;
    const Leg& fee = transaction.fee;
    const bool feeBeside = samePlace(out, fee);
    if (out.present() && held(out) < out.units) {
        auto refusal = insufficient(transaction, out, held(out), books);
        const Int128 most = held(out) - (feeBeside ? fee.units : Int128{0});
        refusal.figures.push_back(figure("atMost", amountOf(std::max<Int128>(most, 0), out.asset, books)));
        return refusal;
    }
    if (!fee.present()) {
        return std::nullopt;
    }
    const Int128 left = held(fee) - (feeBeside ? out.units : Int128{0}) +
                        (samePlace(transaction.in, fee) ? transaction.in.units : Int128{0});
    if (left >= fee.units) {
        return std::nullopt;
    }
    auto refusal = insufficient(transaction, fee, left, books);
    if (feeBeside) {
        const Int128 most = std::max<Int128>(held(out) - fee.units, 0);
        refusal.figures.push_back(figure("atMost", amountOf(most, out.asset, books)));
    }
    return refusal;
}

const Leg* legAt(const Transaction& transaction, const Shortfall& shortfall) {
    for (const Leg* leg : {&transaction.out, &transaction.fee}) {
        if (leg->present() && leg->account == shortfall.account && leg->asset == shortfall.asset) {
            return leg;
        }
    }
    return nullptr;
}

Refusal refusalOf(const Shortfall& shortfall, const std::vector<Transaction>& further, const Books& books) {
    const auto own = std::find_if(further.begin(), further.end(), [&](const Transaction& transaction) {
        return transaction.entry == shortfall.entry;
    });
    if (own != further.end()) {
        if (const Leg* leg = legAt(*own, shortfall)) {
            return insufficient(*own, *leg, std::max<Int128>(leg->units - shortfall.missing, 0), books);
        }
    }
    return {InsufficientHolding,
            {},
            {figure("missing", amountOf(shortfall.missing, shortfall.asset, books)),
             figure("asset", books.assets()[shortfall.asset].asset.view()),
             figure("account", books.accounts()[shortfall.account].account.view()),
             figure("entry", shortfall.entry)}};
}

/// Amounts end at 10^36 base units; half of that is left for sums and values.
std::optional<Refusal> tooMuch(const std::vector<Transaction>& further, const Books& books) {
    std::map<AssetIndex, Int128> arriving;
    for (const Transaction& transaction : further) {
        if (transaction.in.present() && transaction.kind != TransactionKind::Transfer) {
            arriving[transaction.in.asset] += transaction.in.units;
        }
    }
    const Int128 most = powerOfTen(36) / 2;
    for (const auto& [asset, units] : arriving) {
        Int128 total = units;
        for (const Position& position : books.holdings().positions()) {
            total += position.asset == asset ? position.units : Int128{0};
        }
        if (total > most || units > most) {
            return Refusal{Overflow, {}, {figure("asset", books.assets()[asset].asset.view())}};
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Refusal> shortfallOf(const std::vector<Transaction>& further, const Books& books,
                                   std::optional<std::int64_t> without) {
    if (auto refusal = tooMuch(further, books)) {
        return refusal;
    }
    if (!without && further.size() == 1 && further[0].effective >= books.transactions().latestEffect()) {
        return lacksNow(further[0], books);
    }
    const Holdings holdings = books.holdingsWith(further, without);
    if (holdings.shortfalls().empty()) {
        return std::nullopt;
    }
    return refusalOf(holdings.shortfalls().front(), further, books);
}

namespace {

/// What lies at one counterparty, by asset, after a transaction.
std::map<AssetIndex, Int128> heldAt(const CounterpartyId& counterparty, const Transaction& transaction,
                                    const Books& books) {
    std::map<AssetIndex, Int128> held;
    const auto isThere = [&](AccountIndex account) {
        return books.accounts()[account].counterparty == counterparty;
    };
    for (const Position& position : books.holdings().positions()) {
        if (position.units != 0 && isThere(position.account)) {
            held[position.asset] += position.units;
        }
    }
    const auto count = [&](const Leg& leg, int sign) {
        if (leg.present() && isThere(leg.account)) {
            held[leg.asset] += sign * leg.units;
        }
    };
    count(transaction.in, 1);
    count(transaction.out, -1);
    count(transaction.fee, -1);
    return held;
}

std::optional<Refusal> breachOf(const LimitFacts& limit, const Transaction& transaction, const Books& books,
                                Instant now) {
    const AssetIndex currency = books.assets().indexOf(limit.currency);
    const int decimals = limit.hard.decimals();
    const auto valueOf = [&](AssetIndex asset, Int128 units) -> std::optional<Amount> {
        const auto path = books.prices().path(asset, currency, now);
        return path ? std::optional(path->convert(amountOf(units, asset, books), decimals)) : std::nullopt;
    };
    Amount after = Amount::zero(decimals);
    for (const auto& [asset, units] : heldAt(limit.counterparty, transaction, books)) {
        const auto value = units == 0 ? std::optional(Amount::zero(decimals)) : valueOf(asset, units);
        if (!value) {
            return Refusal{LimitUnknown,
                           {},
                           {figure("asset", books.assets()[asset].asset.view()),
                            figure("counterparty", limit.counterparty.view()),
                            figure("currency", limit.currency.view())}};
        }
        after += *value;
    }
    if (after <= limit.hard) {
        return std::nullopt;
    }
    Refusal refusal{
        LimitExceeded,
        "quantity",
        {figure("limit", limit.hard), figure("after", after),
         figure("counterparty", limit.counterparty.view()), figure("currency", limit.currency.view())}};
    const Leg& in = transaction.in;
    const auto arriving = valueOf(in.asset, in.units);
    const bool paidThere = transaction.out.present() &&
                           books.accounts()[transaction.out.account].counterparty == limit.counterparty;
    if (arriving && arriving->isPositive() && !paidThere) {
        const Amount room = limit.hard - (after - *arriving);
        const Amount most = share(amountOf(in.units, in.asset, books), std::max<Int128>(room.units(), 0),
                                  arriving->units(), Rounding::Floor);
        refusal.figures.push_back(figure("atMost", most));
    }
    return refusal;
}

}  // namespace

std::optional<Refusal> limitBreachOf(const Transaction& transaction, const Books& books, Instant now) {
    if (!transaction.in.present()) {
        return std::nullopt;
    }
    const CounterpartyId& there = books.accounts()[transaction.in.account].counterparty;
    const bool within = transaction.kind == TransactionKind::Transfer &&
                        books.accounts()[transaction.out.account].counterparty == there;
    Objections objections;
    for (const LimitFacts& limit : books.limits()) {
        if (limit.counterparty == there && !within) {
            if (auto breach = breachOf(limit, transaction, books, now)) {
                objections.add(*std::move(breach));
            }
        }
    }
    return objections.any() ? std::optional(objections.fail().error) : std::nullopt;
}

}  // namespace alem
