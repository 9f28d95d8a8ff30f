#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <array>
#include <map>

#include "tests/app/book/fold.h"

namespace alem {
namespace {

constexpr std::array<const char*, 3> accounts{"vault", "exchange", "bank"};

void decide(Fold& fold, const char* from, LotMethod method) {
    LotPolicyFacts policy;
    policy.asset = AssetId::of("BTC");
    policy.from = *Day::parse(from);
    policy.method = method;
    fold.tell(LotPolicySet(policy));
}

void withdraw(Fold& fold, const char* account, const char* quantity, const char* when) {
    WithdrawalFacts facts;
    facts.account = AccountId::of(account);
    facts.asset = AssetId::of("BTC");
    facts.quantity = *Amount::parse(quantity);
    facts.effective = *Instant::parse(when);
    fold.tell(Withdrawn(facts));
}

/// Two lots of 100.00 and 200.00 under the average, half a coin of them withdrawn; FIFO from February.
void averageUntilFebruary(Fold& fold) {
    decide(fold, "2026-01-01", LotMethod::Average);
    decide(fold, "2026-02-01", LotMethod::Fifo);
    fold.receive("vault", "BTC", "1.00000000", "2026-01-05T00:00:00Z", "100.00");
    fold.receive("vault", "BTC", "1.00000000", "2026-01-06T00:00:00Z", "200.00");
    withdraw(fold, "vault", "0.50000000", "2026-01-07T00:00:00Z");
}

/// "units@cost …" in base and minor units, oldest first.
std::string lotsText(const Fold& fold, const char* account, Instant at = Instant::farFuture()) {
    const Holdings holdings = fold.books().holdingsAt(at);
    std::string text;
    for (const Lot& lot : holdings.lots(*holdings.find(fold.account(account), fold.asset("BTC")), at)) {
        text += (text.empty() ? "" : " ") + Amount::ofUnits(lot.units, 8).text() + "@" +
                (lot.costKnown ? Amount::ofUnits(lot.cost, 2).text() : "unknown");
    }
    return text;
}

TEST(LotPolicyTest, aLotBoughtUnderFifoKeepsItsCostAfterTheAverage) {
    Fold fold;
    averageUntilFebruary(fold);
    fold.receive("vault", "BTC", "1.00000000", "2026-02-10T00:00:00Z", "300.00");
    withdraw(fold, "vault", "0.25000000", "2026-02-20T00:00:00Z");
    EXPECT_EQ(fold.books().holdings().disposals()[0].cost, 7500);
    EXPECT_EQ(fold.books().holdings().disposals()[1].cost, 3750);
    EXPECT_EQ(lotsText(fold, "vault"), "0.25000000@37.50 1.00000000@150.00 1.00000000@300.00");
}

TEST(LotPolicyTest, anUnknownBasisUnderFifoLeavesWhatWasAveragedKnown) {
    Fold fold;
    averageUntilFebruary(fold);
    fold.receive("vault", "BTC", "1.00000000", "2026-02-10T00:00:00Z");
    withdraw(fold, "vault", "0.25000000", "2026-02-20T00:00:00Z");
    EXPECT_EQ(fold.books().holdings().disposals()[1].cost, 3750);
    EXPECT_EQ(lotsText(fold, "vault"), "0.25000000@37.50 1.00000000@150.00 1.00000000@unknown");
}

TEST(LotPolicyTest, whatArrivesByTransferUnderFifoKeepsItsCost) {
    Fold fold;
    averageUntilFebruary(fold);
    fold.receive("bank", "BTC", "1.00000000", "2026-02-08T00:00:00Z", "900.00");
    fold.move("bank", "vault", "BTC", "1.00000000", "2026-02-10T00:00:00Z");
    withdraw(fold, "vault", "0.25000000", "2026-02-20T00:00:00Z");
    EXPECT_EQ(lotsText(fold, "vault"), "0.25000000@37.50 1.00000000@150.00 1.00000000@900.00");
}

TEST(LotPolicyTest, aChangeActsAtItsInstantThoughNothingMoves) {
    Fold fold;
    fold.receive("vault", "BTC", "1.00000000", "2026-01-05T00:00:00Z", "100.00");
    fold.receive("vault", "BTC", "2.00000000", "2026-01-06T00:00:00Z", "300.00");
    decide(fold, "2026-02-01", LotMethod::Average);
    decide(fold, "2026-03-01", LotMethod::Fifo);
    const std::string averaged = "1.00000000@133.33 2.00000000@266.67";
    EXPECT_EQ(lotsText(fold, "vault", *Instant::parse("2026-01-31T00:00:00Z")),
              "1.00000000@100.00 2.00000000@300.00");
    EXPECT_EQ(lotsText(fold, "vault", *Instant::parse("2026-02-15T00:00:00Z")), averaged);
    EXPECT_EQ(lotsText(fold, "vault", *Instant::parse("2026-03-15T00:00:00Z")), averaged);
    withdraw(fold, "vault", "1.00000000", "2026-03-20T00:00:00Z");
    EXPECT_EQ(fold.books().holdings().disposals()[0].cost, 13333);
}

TEST(LotPolicyTest, aPolicyOfTheSameDayReplacesTheEarlierOne) {
    Fold fold;
    fold.receive("vault", "BTC", "1.00000000", "2026-01-05T00:00:00Z", "100.00");
    fold.receive("vault", "BTC", "1.00000000", "2026-01-06T00:00:00Z", "300.00");
    decide(fold, "2026-02-01", LotMethod::Average);
    decide(fold, "2026-02-01", LotMethod::Fifo);
    EXPECT_EQ(lotsText(fold, "vault"), "1.00000000@100.00 1.00000000@300.00");
}

/// One movement of the plain engine, and how it is told to the books.
struct Movement {
    int day = 0;
    int kind = 0;  ///< 0, 1: a receipt; 2: a withdrawal; 3: a transfer
    std::size_t account = 0;
    std::size_t other = 0;
    std::int64_t units = 0;
    std::optional<std::int64_t> cost;
    std::int64_t entry = 0;
};

std::string timeOf(int day) {
    return Day::parse("2026-01-01")->plus(day).text() + "T12:00:00Z";
}

Int128 shareOf(Int128 cost, Int128 part, Int128 whole) {
    const Int128 quotient = cost * part / whole;
    const Int128 twice = 2 * (cost * part % whole);
    return quotient + (twice > whole || (twice == whole && quotient % 2 != 0) ? 1 : 0);
}

struct PlainLot {
    Int128 units = 0;
    std::optional<Int128> cost;
};
/// By day of acquisition, entry of acquisition, entry of the transfer that brought it.
using PlainLots = std::map<std::array<std::int64_t, 3>, PlainLot>;

std::optional<Int128> costOf(const PlainLots& lots) {
    std::optional<Int128> sum = 0;
    for (const auto& [id, lot] : lots) {
        sum = sum && lot.cost ? std::optional(*sum + *lot.cost) : std::nullopt;
    }
    return sum;
}

/// Divides a cost among lots by quantity, oldest first, by running total.
void divide(bool known, Int128 cost, Int128 whole, PlainLots& lots) {
    Int128 upTo = 0;
    for (auto& [id, lot] : lots) {
        const Int128 before = shareOf(cost, upTo, whole);
        upTo += lot.units;
        lot.cost = known ? std::optional(shareOf(cost, upTo, whole) - before) : std::nullopt;
    }
}

Int128 unitsOf(const PlainLots& lots) {
    Int128 sum = 0;
    for (const auto& [id, lot] : lots) {
        sum += lot.units;
    }
    return sum;
}

/// The rules of the lots in the plainest way: under the average every lot is restated after every step.
class PlainEngine {
  public:
    explicit PlainEngine(const std::map<int, LotMethod>& methods) : m_methods(methods) {}

    /// Day by day, so that a change of method acts though nothing moves.
    void goTo(int day) {
        for (; m_day < day; ++m_day) {
            const auto change = m_methods.find(m_day + 1);
            m_average = change == m_methods.end() ? m_average : change->second == LotMethod::Average;
            restate();
        }
    }
    void apply(const Movement& movement) {
        goTo(movement.day);
        PlainLots& lots = m_lots[movement.account];
        if (movement.kind <= 1) {
            lots[{movement.day, movement.entry, -1}] = {movement.units, movement.cost};
        } else {
            PlainLots taken = take(lots, movement.units);
            if (movement.kind == 2) {
                disposed.push_back(costOf(taken));
            } else {
                arrive(m_lots[movement.other], taken, movement.entry);
            }
        }
        restate();
    }
    [[nodiscard]] const PlainLots& lots(std::size_t account) const { return m_lots[account]; }

    std::vector<std::optional<Int128>> disposed;

  private:
    PlainLots take(PlainLots& lots, Int128 units) const {
        const Int128 whole = unitsOf(lots);
        const auto pool = costOf(lots);
        PlainLots taken;
        while (units > 0) {
            auto& [id, lot] = *lots.begin();
            const Int128 part = std::min(units, lot.units);
            const auto cost = lot.cost ? std::optional(shareOf(*lot.cost, part, lot.units)) : std::nullopt;
            taken[id] = {part, cost};
            lot.units -= part;
            lot.cost = lot.cost ? std::optional(*lot.cost - *cost) : std::nullopt;
            units -= part;
            if (lot.units == 0) {
                lots.erase(lots.begin());
            }
        }
        if (m_average) {  // the pool gives for all of it; what is left has the rest
            const Int128 all = pool.value_or(0);
            divide(pool.has_value(), all, whole, taken);
            divide(pool.has_value(), all - shareOf(all, unitsOf(taken), whole), unitsOf(lots), lots);
        }
        return taken;
    }
    static void arrive(PlainLots& there, const PlainLots& taken, std::int64_t entry) {
        for (const auto& [id, lot] : taken) {
            const auto [at, isNew] = there.try_emplace({id[0], id[1], entry}, lot);
            if (!isNew) {
                at->second.units += lot.units;
                at->second.cost =
                    at->second.cost && lot.cost ? std::optional(*at->second.cost + *lot.cost) : std::nullopt;
            }
        }
    }
    void restate() {
        for (PlainLots& lots : m_lots) {
            if (m_average && !lots.empty()) {
                const auto cost = costOf(lots);
                divide(cost.has_value(), cost.value_or(0), unitsOf(lots), lots);
            }
        }
    }

    const std::map<int, LotMethod>& m_methods;
    std::array<PlainLots, accounts.size()> m_lots;
    int m_day = 0;
    bool m_average = false;
};

/// In the order of effect; nothing takes more than is there.
std::vector<Movement> movements() {
    std::vector<Movement> made;
    std::array<std::int64_t, accounts.size()> held{};
    int day = 0;
    for (int i = *rc::gen::inRange(1, 30); i > 0; --i) {
        day += *rc::gen::inRange(1, 4);
        Movement movement;
        movement.day = day;
        movement.kind = *rc::gen::inRange(0, 4);
        movement.account = *rc::gen::inRange<std::size_t>(0, accounts.size());
        movement.other = (movement.account + *rc::gen::inRange<std::size_t>(1, 3)) % accounts.size();
        if (held[movement.account] == 0) {
            movement.kind = 0;
        }
        if (movement.kind <= 1) {
            movement.units = *rc::gen::inRange<std::int64_t>(1, 50);
            if (*rc::gen::inRange(0, 12) != 0) {
                movement.cost = *rc::gen::inRange<std::int64_t>(0, 1000);
            }
            held[movement.account] += movement.units;
        } else {
            movement.units = *rc::gen::inRange<std::int64_t>(1, held[movement.account] + 1);
            held[movement.account] -= movement.units;
            held[movement.other] += movement.kind == 3 ? movement.units : 0;
        }
        made.push_back(movement);
    }
    return made;
}

void tell(Fold& fold, Movement& movement) {
    const std::string units = Amount::ofUnits(movement.units, 8).text();
    const std::string when = timeOf(movement.day);
    const char* account = accounts[movement.account];
    if (movement.kind <= 1) {
        const std::string value = Amount::ofUnits(movement.cost.value_or(0), 2).text();
        movement.entry = fold.receive(account, "BTC", units.c_str(), when.c_str(),
                                      movement.cost ? value.c_str() : nullptr);
    } else if (movement.kind == 2) {
        movement.entry = fold.books().size();
        withdraw(fold, account, units.c_str(), when.c_str());
    } else {
        movement.entry = fold.move(account, accounts[movement.other], "BTC", units.c_str(), when.c_str());
    }
}

void compare(const Fold& fold, const PlainEngine& plain, const Holdings& holdings, Instant at) {
    for (std::size_t account = 0; account < accounts.size(); ++account) {
        std::map<std::string, PlainLot> expected;
        for (const auto& [id, lot] : plain.lots(account)) {
            expected[LotId{id[1], id[2]}.text()] = lot;
        }
        std::map<std::string, PlainLot> found;
        const Position* held = holdings.find(fold.account(accounts[account]), fold.asset("BTC"));
        for (const Lot& lot : held == nullptr ? std::vector<Lot>() : holdings.lots(*held, at)) {
            found[lot.id.text()] = {lot.units, lot.costKnown ? std::optional(lot.cost) : std::nullopt};
        }
        RC_ASSERT(found.size() == expected.size());
        for (const auto& [id, lot] : expected) {
            RC_ASSERT(found.contains(id));
            RC_ASSERT(found[id].units == lot.units);
            RC_ASSERT(found[id].cost == lot.cost);
        }
        if (held != nullptr) {
            RC_ASSERT(held->lots.cost() == costOf(plain.lots(account)));
        }
    }
}

TEST(LotPolicyTest, lotsAndCostsAreThoseOfAPlainEngineWhateverThePolicies) {
    EXPECT_TRUE(rc::check([] {
        Fold fold("UTC");
        std::map<int, LotMethod> methods;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            const int day = *rc::gen::inRange(1, 80);
            methods[day] = *rc::gen::arbitrary<bool>() ? LotMethod::Average : LotMethod::Fifo;
            decide(fold, Day::parse("2026-01-01")->plus(day).text().c_str(), methods[day]);
        }
        std::vector<Movement> told = movements();
        // At times receipts are told last: entries then do not follow the order of effect.
        const bool late = *rc::gen::arbitrary<bool>();
        for (const bool receipts : {false, true}) {
            for (Movement& movement : told) {
                if (!late ? !receipts : (movement.kind <= 1) == receipts) {
                    tell(fold, movement);
                }
            }
        }
        PlainEngine plain(methods);
        for (const Movement& movement : told) {
            plain.apply(movement);
        }
        plain.goTo(100);
        const Holdings& holdings = fold.books().holdings();
        compare(fold, plain, holdings, *Instant::parse(timeOf(100)));
        RC_ASSERT(holdings.disposals().size() == plain.disposed.size());
        for (std::size_t i = 0; i < plain.disposed.size(); ++i) {
            RC_ASSERT(holdings.disposals()[i].cost == plain.disposed[i]);
        }
    }));
}

}  // namespace
}  // namespace alem
