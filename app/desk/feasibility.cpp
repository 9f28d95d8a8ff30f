#include "app/desk/feasibility.h"

#include <algorithm>
#include <map>

#include "app/book/exposures.h"
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
/// it finds there; `besides`: what the fee takes from the same place.
Refusal insufficient(const Transaction& transaction, const Leg& leg, Int128 heldUnits, const Books& books,
                     Int128 besides = 0) {
    const bool pays = transaction.kind == TransactionKind::Purchase;
    const bool isFee = &leg == &transaction.fee && transaction.kind != TransactionKind::Fee;
    return {InsufficientHolding,
            isFee  ? "fee"
            : pays ? "paid"
                   : "quantity",
            {figure("held", amountOf(heldUnits, leg.asset, books)),
             figure("needed", amountOf(leg.units + besides, leg.asset, books)),
             figure("missing", amountOf(leg.units + besides - heldUnits, leg.asset, books)),
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
        const Int128 besides = feeBeside ? fee.units : Int128{0};
        auto refusal = insufficient(transaction, out, held(out), books, besides);
        const Int128 most = held(out) - besides;
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
    const Int128 most = powerOfTen(36) / 2;
    std::map<AssetIndex, Int128> total;
    for (const Position& position : books.holdings().positions()) {
        total[position.asset] += position.units;
    }
    for (const Transaction& transaction : further) {
        const Leg& in = transaction.in;
        if (!in.present() || transaction.kind == TransactionKind::Transfer) {
            continue;
        }
        // One after the other: the sum of all of them might not fit in what it is counted in.
        total[in.asset] += std::min(in.units, most + 1);
        if (total[in.asset] > most) {
            return Refusal{Overflow, {}, {figure("asset", books.assets()[in.asset].asset.view())}};
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

/// The side whose quantity is the one that is stated: what is sold in a sale, else what arrives.
const Leg& statedLeg(const Transaction& transaction) {
    return transaction.kind == TransactionKind::Sale ? transaction.out : transaction.in;
}

/// One hard limit against what would lie at its counterparty.
class LimitCheck {
  public:
    LimitCheck(const LimitFacts& limit, const Balances& before, const Balances& after, const Books& books,
               Instant now)
        : m_limit(limit),
          m_books(books),
          m_now(now),
          m_currency(books.assets().indexOf(limit.currency)),
          m_before(before.exposureTo(limit.counterparty, m_currency, now)),
          m_after(after.exposureTo(limit.counterparty, m_currency, now)) {}

    [[nodiscard]] std::optional<Refusal> breach() const {
        if (const auto unpriced = m_after.unpriced ? m_after.unpriced : m_before.unpriced) {
            return unknown(*unpriced);
        }
        // What does not raise an exposure may go on where it is too high already.
        const LimitUse use{m_limit, m_after.value()};
        if (use.reach() != LimitReach::Beyond || m_after.known <= m_before.known) {
            return std::nullopt;
        }
        return Refusal{LimitExceeded,
                       "quantity",
                       {figure("limit", m_limit.hard), figure("after", m_after.known),
                        figure("counterparty", m_limit.counterparty.view()),
                        figure("currency", m_limit.currency.view())}};
    }
    /// The most of the quantity of a transaction that the limit leaves room for: of what arrives, or in a
    /// sale of what is sold for it; nothing where it cannot be said.
    [[nodiscard]] std::optional<Amount> room(const Transaction& transaction) const {
        const Leg& in = transaction.in;
        const Leg& stated = statedLeg(transaction);
        const Amount quantity = amountOf(in.units, in.asset, m_books);
        const auto path = m_books.valuationPrices().path(in.asset, m_currency, m_now);
        const auto arriving =
            path ? std::optional(path->convert(quantity, m_limit.hard.decimals())) : std::nullopt;
        if (!arriving || !arriving->isPositive()) {
            return std::nullopt;
        }
        const Amount room = m_limit.hard - (m_after.known - *arriving);
        return share(amountOf(stated.units, stated.asset, m_books), std::max<Int128>(room.units(), 0),
                     arriving->units(), Rounding::Floor);
    }

  private:
    [[nodiscard]] Refusal unknown(AssetIndex asset) const {
        if (m_books.valuationPrices().path(asset, m_currency, m_now)) {
            throw AmountOverflow();  // there is a price, but an absurd one
        }
        return {LimitUnknown,
                {},
                {figure("asset", m_books.assets()[asset].asset.view()),
                 figure("counterparty", m_limit.counterparty.view()),
                 figure("currency", m_limit.currency.view())}};
    }

    const LimitFacts& m_limit;
    const Books& m_books;
    Instant m_now;
    AssetIndex m_currency;
    Exposure m_before;
    Exposure m_after;
};

bool raises(const std::map<AssetIndex, Int128>& change) {
    return std::any_of(change.begin(), change.end(), [](const auto& one) { return one.second > 0; });
}

/// Whether the one transaction only brings something to a counterparty, so that less of it would do.
bool onlyArrives(const Transaction& transaction, const CounterpartyId& counterparty, const Books& books) {
    const auto isThere = [&](const Leg& leg) {
        return leg.present() && books.accounts()[leg.account].counterparty == counterparty;
    };
    return isThere(transaction.in) && !isThere(transaction.out);
}

}  // namespace

std::optional<Refusal> limitBreachOf(const std::vector<Transaction>& further, const Books& books,
                                     Instant now) {
    if (books.limits().empty()) {
        return std::nullopt;
    }
    Objections objections;
    Balances change(books);
    const Balances before(books, books.holdings());
    Balances after = before;
    for (const Transaction& transaction : further) {
        change.apply(transaction);
        after.apply(transaction);
    }
    for (const LimitFacts& limit : books.limits()) {
        if (!raises(change.unitsAt(limit.counterparty))) {
            continue;
        }
        const LimitCheck check(limit, before, after, books, now);
        auto breach = check.breach();
        if (breach && breach->code == LimitExceeded && further.size() == 1 &&
            onlyArrives(further[0], limit.counterparty, books)) {
            if (const auto most = check.room(further[0])) {
                breach->figures.push_back(figure("atMost", *most));
                breach->figures.push_back(
                    figure("asset", books.assets()[statedLeg(further[0]).asset].asset.view()));
            }
        }
        if (breach) {
            objections.add(*std::move(breach));
        }
    }
    return objections.any() ? std::optional(objections.fail().error) : std::nullopt;
}

}  // namespace alem
