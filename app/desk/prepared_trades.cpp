#include "app/desk/prepared_trades.h"

#include <algorithm>
#include <tuple>

#include "app/desk/trade_price.h"
#include "app/doctrine/weight_band.h"

namespace alem {

namespace {

/// A trade that waits for a second person: what it takes from that account, or brings for money from there.
struct Waiting {
    std::int64_t proposal = 0;
    AccountId account;
    Int128 units = 0;
};

class PreparedTrades {
  public:
    PreparedTrades(const PreparedAct& whole, const PreparedFor& about)
        : m_whole(whole),
          m_about(about),
          m_books(about.books),
          m_asset(about.books.assets().indexOf(whole.asset.value_or(AssetId()))) {}

    [[nodiscard]] bool isKnown() const { return !m_asset.none(); }

    std::vector<PreparedAct> redemption() {
        const auto& share = std::get<RuleQuantity>(m_whole.action.arguments.back());
        const Int128 sold = exchanged();
        if (sold > 0) {
            m_whole.moved = amount(sold);
        }
        if (share.unit == RuleUnit::Percent) {
            const Amount wanted = alem::share(amount(held() + sold), share.number.units(),
                                              powerOfTen(share.number.decimals() + 2), Rounding::Floor);
            m_whole.quantity = wanted;
            m_whole.left = amount(std::max(wanted.units() - sold, Int128{0}));
        } else if (const auto left = worthLeft(share)) {
            m_whole.quantity = amount(*left + sold);
            m_whole.left = amount(*left);
        } else {
            return without(Obstacle::UnknownPrice);
        }
        const auto price = redemptionPrice(share);
        if (!price && m_whole.left->isPositive()) {
            return without(Obstacle::UnknownPrice);
        }
        return price ? sell(*price, true) : std::vector{m_whole};
    }

    std::vector<PreparedAct> rebalancing() {
        const auto band = weightBand(m_about.rule, facts().asset);
        if (!band) {
            return without(Obstacle::NoLevel);
        }
        const auto total = fundValue();
        const auto path = pathOf(m_asset, m_books.reporting(), m_about.now);
        if (!total || !path) {
            return without(Obstacle::UnknownPrice);
        }
        const auto price = valuationPrice(m_asset, m_books, m_about.now);
        if (!price) {
            return without(Obstacle::NoCurrency);
        }
        const Rational value = exactly(amount(held())) * exactly(*path);
        const bool sells = band->most && value > *band->most * *total;
        const bool buys = !sells && band->least && value < *band->least * *total;
        const Rational off = sells  ? Rational(value - *band->most * *total)
                             : buys ? Rational(*band->least * *total - value)
                                    : Rational(0);
        m_whole.left = amount(worthwhile(wholeUnits(off / exactly(*path), decimals()), *price));
        m_whole.quantity = m_whole.left;
        return buys ? buy(*price) : sell(*price, false);
    }

  private:
    [[nodiscard]] const AssetFacts& facts() const { return m_books.assets()[m_asset]; }
    [[nodiscard]] int decimals() const { return decimalsOf(facts()); }
    [[nodiscard]] Amount amount(Int128 units) const { return Amount::ofUnits(units, decimals()); }

    std::vector<PreparedAct> without(Obstacle obstacle) {
        m_whole.obstacle = obstacle;
        if (obstacle == Obstacle::UnknownPrice && !m_whole.unpriced) {
            m_whole.unpriced = facts().asset;
        }
        return {m_whole};
    }

    // ---- quantities and worth

    [[nodiscard]] Int128 held() const {
        Int128 held = 0;
        for (const Position& position : m_books.holdings().positions()) {
            held += position.asset == m_asset ? position.units : Int128{0};
        }
        return held;
    }

    /// What was given away for something else since the case opened, whichever of the two the record names
    /// first: sold, or paid for a purchase.
    template <class Visit>
    void eachExchange(const Visit& visit) const {
        for (const Transaction& one : m_books.transactions().all()) {
            const bool trade = one.kind == TransactionKind::Sale || one.kind == TransactionKind::Purchase;
            if (one.stands() && trade && one.effective >= m_about.one.opened && one.out.asset == m_asset) {
                visit(one);
            }
        }
    }

    [[nodiscard]] Int128 exchanged() const {
        Int128 units = 0;
        eachExchange([&](const Transaction& one) { units += one.out.units; });
        return units;
    }

    /// The path of valuation; where there is none, whose price is missing is kept.
    std::optional<PricePath> pathOf(AssetIndex from, AssetIndex to, Instant at) {
        auto path = m_books.valuationPrices().path(from, to, at);
        if (!path) {
            m_whole.unpriced = m_books.assets()[from].asset;
        }
        return path;
    }

    /// What a unit was worth in that money; a pegged one is worth its peg.
    std::optional<Rational> worth(AssetIndex money, Instant at) {
        const auto peg = pegPrice(m_asset, m_books.assets());
        const auto path = pathOf(peg ? peg->money : m_asset, money, at);
        return path ? std::optional(exactly(*path)) : std::nullopt;
    }

    /// How many base units are as much money as is not redeemed yet.
    std::optional<Int128> worthLeft(const RuleQuantity& sum) {
        const AssetIndex money = moneyOf(sum);
        const auto now = money.none() ? std::nullopt : worth(money, m_about.now);
        if (!now) {
            return std::nullopt;
        }
        Rational left = exactly(sum.number);
        bool isKnown = true;
        eachExchange([&](const Transaction& one) {
            const auto then = worth(money, one.effective);
            isKnown = isKnown && then;
            left -= then ? Rational(exactly(amount(one.out.units)) * *then) : Rational(0);
        });
        if (!isKnown) {
            return std::nullopt;
        }
        return left > 0 ? wholeUnits(left / *now, decimals()) : Int128{0};
    }

    [[nodiscard]] AssetIndex moneyOf(const RuleQuantity& sum) const {
        return m_books.assets().indexOf(AssetId::of(textOf(sum.unit)));
    }

    [[nodiscard]] std::optional<TradePrice> redemptionPrice(const RuleQuantity& share) const {
        if (auto peg = pegPrice(m_asset, m_books.assets())) {
            return peg;
        }
        return share.unit == RuleUnit::Percent
                   ? valuationPrice(m_asset, m_books, m_about.now)
                   : valuationPrice(m_asset, moneyOf(share), m_books, m_about.now);
    }

    /// All that the fund holds, in the reporting currency; nothing where a part has no price.
    std::optional<Rational> fundValue() {
        Rational total = 0;
        for (const Position& position : m_books.holdings().positions()) {
            if (position.units == 0) {
                continue;
            }
            const auto path = pathOf(position.asset, m_books.reporting(), m_about.now);
            if (!path) {
                return std::nullopt;
            }
            const int scale = decimalsOf(m_books.assets()[position.asset]);
            total += exactly(Amount::ofUnits(position.units, scale)) * exactly(*path);
        }
        return total;
    }

    /// Nothing of what comes to less than the smallest unit of the money.
    [[nodiscard]] Int128 worthwhile(Int128 units, const TradePrice& price) const {
        const int scale = decimalsOf(m_books.assets()[price.money]);
        return wholeUnits(exactly(amount(units)) * price.perUnit(), scale) > 0 ? units : Int128{0};
    }

    // ---- accounts

    /// Open accounts that hold some of it, the largest balance first; before them those at its issuer.
    [[nodiscard]] std::vector<Position> balances(AssetIndex asset, bool issuerFirst) const {
        std::vector<Position> found;
        for (const Position& position : m_books.holdings().positions()) {
            if (position.asset == asset && position.units > 0 &&
                m_books.accounts()[position.account].active) {
                found.push_back({position.account, position.asset, position.units, {}});
            }
        }
        const auto& issuer = m_books.assets()[asset].issuer;
        const auto away = [&](const Position& one) {
            return !issuerFirst || !issuer || m_books.accounts()[one.account].counterparty != *issuer;
        };
        std::sort(found.begin(), found.end(), [&](const Position& a, const Position& b) {
            return std::tuple(away(a), -a.units, a.account) < std::tuple(away(b), -b.units, b.account);
        });
        return found;
    }

    /// Where the money of a sale arrives: where most of it lies, at the same counterparty if it has any; else
    /// where the asset was.
    [[nodiscard]] AccountId receivingAccount(const AccountFacts& from, AssetIndex money) const {
        const auto holding = balances(money, false);
        const auto same = std::find_if(holding.begin(), holding.end(), [&](const Position& one) {
            return m_books.accounts()[one.account].counterparty == from.counterparty;
        });
        const auto chosen = same == holding.end() ? holding.begin() : same;
        return chosen == holding.end() ? from.account : m_books.accounts()[chosen->account].account;
    }

    [[nodiscard]] bool mayTake(const AccountFacts& account) const {
        const CounterpartyFacts* at = m_books.counterparties().find(account.counterparty);
        return account.active && at != nullptr && !at->suspended &&
               (!at->licenceExpires || *at->licenceExpires >= m_books.zone().dayOf(m_about.now));
    }

    /// Where a purchase arrives: where most of the asset lies, else the first cold account.
    [[nodiscard]] const AccountFacts* arrivingAccount() const {
        for (const Position& one : balances(m_asset, false)) {
            if (mayTake(m_books.accounts()[one.account])) {
                return &m_books.accounts()[one.account];
            }
        }
        const auto all = m_books.accounts().all();
        const auto cold = std::find_if(all.begin(), all.end(), [&](const auto& one) {
            return one.facts.tier == Tier::Cold && mayTake(one.facts);
        });
        return cold == all.end() ? nullptr : &cold->facts;
    }

    // ---- what waits

    [[nodiscard]] std::vector<Waiting> waiting(bool buys) const {
        std::vector<Waiting> found;
        for (const Proposal* proposal : m_books.approvals().pending(m_about.now)) {
            const auto act = parseAct(proposal->facts.act.bytes);
            auto one = act ? waitingOf(*act, buys) : std::nullopt;
            if (one) {
                one->proposal = proposal->entry;
                found.push_back(*std::move(one));
            }
        }
        return found;
    }

    [[nodiscard]] std::optional<Waiting> waitingOf(const Act& act, bool buys) const {
        const auto units = [&](const std::optional<Amount>& of) {
            return of ? of->rounded(decimals(), Rounding::Floor).units() : Int128{0};
        };
        const auto* purchase = std::get_if<RecordPurchase>(&act);
        const auto* sale = std::get_if<RecordSale>(&act);
        if (buys && purchase != nullptr && purchase->asset == facts().asset) {
            return Waiting{0, purchase->paidFrom, units(purchase->quantity)};
        }
        if (!buys && sale != nullptr && sale->asset == facts().asset) {
            return Waiting{0, sale->account, units(sale->quantity)};
        }
        if (!buys && purchase != nullptr && purchase->paidAsset == facts().asset) {
            return Waiting{0, purchase->paidFrom, units(purchase->paid)};
        }
        return std::nullopt;
    }

    // ---- acts

    /// A trade for each balance that may give, until what is left is reached; `take` says how much a balance
    /// can give of what is still asked for, `make` makes the act of it.
    template <class Take, class Make>
    std::vector<PreparedAct> spread(const std::vector<Position>& from, bool buys, Obstacle shortOf,
                                    const Take& take, const Make& make) {
        const auto waits = waiting(buys);
        std::vector<PreparedAct> rows;
        Int128 asked = m_whole.left->units();
        for (const Waiting& one : waits) {
            rows.push_back(m_whole);
            rows.back().proposal = one.proposal;
            asked -= one.units;
        }
        for (const Position& balance : from) {
            const AccountFacts& account = m_books.accounts()[balance.account];
            const bool asks = std::any_of(waits.begin(), waits.end(),
                                          [&](const Waiting& one) { return one.account == account.account; });
            const Int128 units = asks || asked <= 0 ? Int128{0} : std::min(asked, take(balance));
            if (auto act = units > 0 ? make(account, amount(units)) : std::nullopt) {
                rows.push_back(m_whole);
                rows.back().act = *std::move(act);
                asked -= units;
            } else if (units > 0) {
                shortOf = Obstacle::TooSmall;
            }
        }
        if (rows.empty() || (asked > 0 && waits.empty())) {
            rows.push_back(m_whole);
            rows.back().obstacle = asked > 0 ? std::optional(shortOf) : std::nullopt;
        }
        return rows;
    }

    std::vector<PreparedAct> sell(const TradePrice& price, bool issuerFirst) {
        const auto make = [&](const AccountFacts& account, const Amount& quantity) -> std::optional<Act> {
            const Amount received = price.of(quantity, m_books.assets());
            SaleFacts sale;
            sale.account = account.account;
            sale.asset = facts().asset;
            sale.quantity = quantity;
            sale.price = price.stated;
            sale.received = price.stated ? std::nullopt : std::optional(received);
            sale.receivedAsset = m_books.assets()[price.money].asset;
            sale.receivedIn = receivingAccount(account, price.money);
            sale.effective = m_about.now;
            sale.note = note();
            return received.isPositive() ? std::optional<Act>(RecordSale(sale)) : std::nullopt;
        };
        return spread(
            balances(m_asset, issuerFirst), false, Obstacle::NotHeld,
            [](const Position& balance) { return balance.units; }, make);
    }

    std::vector<PreparedAct> buy(const TradePrice& price) {
        const AccountFacts* to = arrivingAccount();
        if (to == nullptr) {
            return without(Obstacle::NoAccount);
        }
        const auto make = [&](const AccountFacts& account, const Amount& quantity) -> std::optional<Act> {
            const Amount paid = price.of(quantity, m_books.assets());
            PurchaseFacts purchase;
            purchase.account = to->account;
            purchase.asset = facts().asset;
            purchase.quantity = quantity;
            purchase.price = price.stated;
            purchase.paid = price.stated ? std::nullopt : std::optional(paid);
            purchase.paidAsset = m_books.assets()[price.money].asset;
            purchase.paidFrom = account.account;
            purchase.effective = m_about.now;
            purchase.note = note();
            return paid.isPositive() ? std::optional<Act>(RecordPurchase(purchase)) : std::nullopt;
        };
        const int scale = decimalsOf(m_books.assets()[price.money]);
        const auto affordable = [&](const Position& balance) {
            return wholeUnits(exactly(Amount::ofUnits(balance.units, scale)) / price.perUnit(), decimals());
        };
        return spread(balances(price.money, false), true, Obstacle::NoMoney, affordable, make);
    }

    [[nodiscard]] std::string note() const {
        return m_about.one.id.rule.text() + ' ' + m_about.one.id.firing.text();
    }

    PreparedAct m_whole;
    PreparedFor m_about;
    const Books& m_books;
    AssetIndex m_asset;
};

/// Prices so absurd that an amount cannot hold what they come to are not known.
template <class Work>
std::vector<PreparedAct> prepared(const PreparedAct& whole, const PreparedFor& about, const Work& work) {
    try {
        PreparedTrades trades(whole, about);
        return trades.isKnown() ? work(trades) : std::vector{whole};
    } catch (const AmountOverflow&) {
        PreparedAct unknown = whole;
        unknown.obstacle = Obstacle::UnknownPrice;
        unknown.unpriced = whole.asset;
        return {unknown};
    }
}

}  // namespace

std::vector<PreparedAct> preparedRedemption(const PreparedAct& whole, const PreparedFor& about) {
    return prepared(whole, about, [](PreparedTrades& trades) { return trades.redemption(); });
}

std::vector<PreparedAct> preparedRebalancing(const PreparedAct& whole, const PreparedFor& about) {
    return prepared(whole, about, [](PreparedTrades& trades) { return trades.rebalancing(); });
}

}  // namespace alem
