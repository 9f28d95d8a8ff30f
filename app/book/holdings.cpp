#include "app/book/holdings.h"

#include "app/book/fiat.h"

#include <algorithm>

namespace alem {

namespace {

std::uint64_t key(AccountIndex account, AssetIndex asset) {
    return (static_cast<std::uint64_t>(account.value) << 32U) | asset.value;
}

}  // namespace

Holdings::Holdings(const HoldingsRules& rules, std::size_t transactions) : m_rules(rules) {
    m_disposals.reserve(transactions);
    m_reliefs.reserve(transactions);
}

std::optional<Int128> Disposal::gain() const {
    if (!realises || !proceeds || !cost) {
        return std::nullopt;
    }
    return *proceeds - *cost;
}

void LotPolicies::set(const LotPolicyFacts& policy, AssetIndex asset, Instant from) {
    std::erase_if(m_changes, [&](const Change& other) { return other.asset == asset && other.from == from; });
    const auto after =
        std::upper_bound(m_changes.begin(), m_changes.end(), from,
                         [](Instant instant, const Change& other) { return instant < other.from; });
    m_changes.insert(after, {from, asset, policy.method});
}

const LotPolicies::Change* LotPolicies::inForce(AssetIndex asset, Instant instant) const {
    const Change* inForce = nullptr;
    for (const Change& change : m_changes) {
        inForce = change.asset == asset && change.from <= instant ? &change : inForce;
    }
    return inForce;
}

LotMethod LotPolicies::at(AssetIndex asset, Instant instant) const {
    const Change* change = inForce(asset, instant);
    return change == nullptr ? LotMethod::Fifo : change->method;
}

std::optional<Instant> LotPolicies::since(AssetIndex asset, Instant instant) const {
    const Change* change = inForce(asset, instant);
    return change == nullptr ? std::nullopt : std::optional(change->from);
}

void Holdings::followPolicies(Instant until) {
    m_at = until;
    const auto changes = m_rules.policies.changes();
    for (; m_followed < changes.size() && changes[m_followed].from <= until; ++m_followed) {
        for (Position& held : m_positions) {
            if (held.asset == changes[m_followed].asset) {
                held.lots.follow(changes[m_followed].method);
            }
        }
    }
}

Position& Holdings::position(AccountIndex account, AssetIndex asset) {
    const auto [at, isNew] =
        m_index.try_emplace(key(account, asset), static_cast<std::uint32_t>(m_positions.size()));
    if (isNew) {
        m_positions.push_back({account, asset, 0, {}});
        m_positions.back().lots.follow(m_rules.policies.at(asset, m_at));
    }
    return m_positions[at->second];
}

const Position* Holdings::find(AccountIndex account, AssetIndex asset) const {
    const auto at = m_index.find(key(account, asset));
    return at == m_index.end() ? nullptr : &m_positions[at->second];
}

Amount Holdings::quantity(AccountIndex account, AssetIndex asset) const {
    const Position* held = find(account, asset);
    return Amount::ofUnits(held == nullptr ? 0 : held->units, decimalsOf(m_rules.assets[asset]));
}

std::vector<Lot> Holdings::lots(const Position& position, Instant at) const {
    const auto toCome = m_rules.policies.changes().subspan(m_followed);
    const bool averaged = std::any_of(toCome.begin(), toCome.end(), [&](const LotPolicies::Change& change) {
        return change.asset == position.asset && change.method == LotMethod::Average && change.from <= at;
    });
    return averaged ? position.lots.sharesOfPool() : position.lots.lots();
}

std::span<const Relief> Holdings::reliefsOf(const Disposal& disposal) const {
    return std::span<const Relief>(m_reliefs).subspan(disposal.firstRelief, disposal.reliefs);
}

bool Holdings::hasLots(AssetIndex asset) const {
    return !isFiat(m_rules.assets[asset]);
}

Holdings::Taken Holdings::take(const Transaction& transaction, const Leg& leg) {
    Position& held = position(leg.account, leg.asset);
    Taken taken{static_cast<std::uint32_t>(m_reliefs.size()), 0, 0};
    Int128 missing = 0;
    if (hasLots(leg.asset)) {
        missing = held.lots.take(leg.units, m_reliefs);
        taken.reliefs = static_cast<std::uint32_t>(m_reliefs.size()) - taken.firstRelief;
        for (std::size_t i = taken.firstRelief; i < m_reliefs.size() && taken.cost; ++i) {
            taken.cost =
                m_reliefs[i].costKnown ? std::optional(*taken.cost + m_reliefs[i].cost) : std::nullopt;
        }
    } else {
        missing = std::max<Int128>(leg.units - held.units, 0);
    }
    held.units -= leg.units - missing;
    if (missing > 0) {
        m_shortfalls.push_back({transaction.entry, leg.account, leg.asset, missing});
    }
    return taken;
}

void Holdings::put(const Transaction& transaction, const Leg& leg, std::optional<Int128> basis) {
    Position& held = position(leg.account, leg.asset);
    held.units += leg.units;
    if (leg.units > 0 && hasLots(leg.asset)) {
        held.lots.add({.id = {transaction.entry, -1},
                       .acquired = transaction.effective,
                       .units = leg.units,
                       .cost = basis.value_or(0),
                       .costKnown = basis.has_value(),
                       .source = transaction.source,
                       .bought = transaction.kind != TransactionKind::Receipt});
    }
}

void Holdings::dispose(const Transaction& transaction, const Leg& leg, std::optional<Int128> proceeds,
                       bool realises) {
    const Taken taken = take(transaction, leg);
    if (hasLots(leg.asset)) {
        m_disposals.push_back({transaction.entry, transaction.effective, leg.account, leg.asset, leg.units,
                               proceeds, taken.cost, realises, taken.firstRelief, taken.reliefs});
    }
}

std::optional<Int128> Holdings::valueOf(const Leg& leg, Instant at) {
    const int decimals = decimalsOf(m_rules.assets[m_rules.reporting]);
    if (leg.asset == m_rules.reporting) {
        return leg.units;
    }
    m_usedPrices = true;
    const auto path = m_rules.prices.path(leg.asset, m_rules.reporting, at);
    if (!path) {
        return std::nullopt;
    }
    try {
        return path->convert(Amount::ofUnits(leg.units, decimalsOf(m_rules.assets[leg.asset])), decimals)
            .units();
    } catch (const AmountOverflow&) {
        return std::nullopt;  // a chain of absurd prices values nothing
    }
}

/// Fair value of what was exchanged: as stated, else of the money paid, else of what was bought or sold.
std::optional<Int128> Holdings::consideration(const Transaction& transaction) {
    if (transaction.value) {
        return transaction.value->units();
    }
    const bool purchase = transaction.kind == TransactionKind::Purchase;
    const Leg& money = purchase ? transaction.out : transaction.in;
    const Leg& thing = purchase ? transaction.in : transaction.out;
    if (const auto value = valueOf(money, transaction.effective)) {
        return value;
    }
    return valueOf(thing, transaction.effective);
}

void Holdings::trade(const Transaction& transaction) {
    const auto value = consideration(transaction);
    const auto fee = transaction.fee.present() ? valueOf(transaction.fee, transaction.effective)
                                               : std::optional<Int128>(0);
    const bool purchase = transaction.kind == TransactionKind::Purchase;
    const auto with = [&](Int128 sign) {
        return value && fee ? std::optional<Int128>(*value + sign * *fee) : std::nullopt;
    };
    // What was bought comes first, so that a fee taken in it finds something to be taken from.
    if (purchase) {
        // Money has no lots that could bear the fee: what was given for it brought that much less.
        const bool buysMoney = !hasLots(transaction.in.asset);
        put(transaction, transaction.in, with(1));
        dispose(transaction, transaction.out, buysMoney ? with(-1) : value, true);
    } else {
        dispose(transaction, transaction.out, with(-1), true);
        put(transaction, transaction.in, value);
    }
    if (transaction.fee.present()) {
        dispose(transaction, transaction.fee, fee, true);
    }
}

void Holdings::move(const Transaction& transaction) {
    const Taken taken = take(transaction, transaction.out);
    Position& arrived = position(transaction.in.account, transaction.in.asset);
    if (!hasLots(transaction.in.asset)) {
        arrived.units += transaction.in.units;
    }
    for (std::size_t i = taken.firstRelief; i < m_reliefs.size(); ++i) {
        const Relief& moved = m_reliefs[i];
        arrived.units += moved.units;
        arrived.lots.add({.id = {moved.lot.acquired, transaction.entry},
                          .acquired = moved.acquired,
                          .units = moved.units,
                          .cost = moved.cost,
                          .costKnown = moved.costKnown,
                          .source = moved.source,
                          .bought = moved.bought});
    }
    m_reliefs.resize(taken.firstRelief);  // nothing was disposed of
    if (transaction.fee.present()) {
        dispose(transaction, transaction.fee, valueOf(transaction.fee, transaction.effective), true);
    }
}

void Holdings::apply(const Transaction& transaction) {
    followPolicies(transaction.effective);
    switch (transaction.kind) {
        case TransactionKind::Purchase:
        case TransactionKind::Sale:
            trade(transaction);
            break;
        case TransactionKind::Transfer:
            move(transaction);
            break;
        case TransactionKind::Receipt: {
            // The basis of something whose origin has not been stated is unknown, not today's price.
            const bool unstated = transaction.source == ReceiptSource::Deposit && !transaction.value;
            const auto stated = transaction.value ? std::optional(transaction.value->units()) : std::nullopt;
            put(transaction, transaction.in,
                stated || unstated ? stated : valueOf(transaction.in, transaction.effective));
            break;
        }
        case TransactionKind::Fee:
            dispose(transaction, transaction.fee, valueOf(transaction.fee, transaction.effective), true);
            break;
        case TransactionKind::Withdrawal:
            dispose(transaction, transaction.out, std::nullopt, false);
            break;
    }
}

}  // namespace alem
