#include "app/book/lots.h"

#include <algorithm>

#include "app/base/check.h"
#include "app/value/amount.h"

namespace alem {

namespace {

/// cost × part / whole, half to even, in the width that is needed.
Int128 partOf(Int128 cost, Int128 part, Int128 whole) {
    if (part == whole) {
        return cost;
    }
    Int128 product = 0;
    if (__builtin_mul_overflow(cost, part, &product)) {
        return share(Amount::ofUnits(cost, 0), part, whole, Rounding::HalfEven).units();
    }
    const Int128 quotient = product / whole;
    const Int128 twice = (product % whole) * 2;
    return twice > whole || (twice == whole && (quotient & 1) != 0) ? quotient + 1 : quotient;
}

}  // namespace

std::string LotId::text() const {
    const std::string root = "L-" + std::to_string(acquired);
    return moved < 0 ? root : root + "/" + std::to_string(moved);
}

void LotQueue::follow(LotMethod method) {
    const bool pooled = method == LotMethod::Average;
    if (m_pooled && !pooled) {
        spreadPool();
    }
    m_pooled = pooled;
}

void LotQueue::add(const Lot& lot) {
    check(lot.units > 0, "a lot has units");
    m_units += lot.units;
    (lot.costKnown ? m_cost : m_unknownUnits) += lot.costKnown ? lot.cost : lot.units;
    const auto lots = m_lots.size();
    const auto at = m_lots.try_emplace(m_lots.end(), Key{lot.acquired, lot.id}, lot);  // mostly the newest
    if (m_lots.size() == lots) {
        merge(at->second, lot);
    }
}

/// Pieces of one lot that had been moved apart and arrive by one transfer are one piece again.
void LotQueue::merge(Lot& there, const Lot& piece) {
    there.units += piece.units;
    if (m_pooled) {
        return;
    }
    if (there.costKnown != piece.costKnown) {
        const Lot& known = there.costKnown ? there : piece;
        m_cost -= known.cost;
        m_unknownUnits += known.units;
        there.costKnown = false;
    }
    there.cost = there.costKnown ? there.cost + piece.cost : 0;
}

Int128 LotQueue::take(Int128 units, std::vector<Relief>& reliefs) {
    const Pool pool{m_cost, m_units};
    Int128 left = units;
    while (left > 0 && !m_lots.empty()) {
        Lot& lot = m_lots.begin()->second;
        const Int128 part = std::min(left, lot.units);
        takeFrom(lot, part, pool, reliefs);
        left -= part;
        if (lot.units == 0) {
            m_lots.erase(m_lots.begin());
        }
    }
    return left;
}

void LotQueue::takeFrom(Lot& lot, Int128 units, const Pool& pool, std::vector<Relief>& reliefs) {
    Relief relief{lot.id, lot.acquired, units, 0, lot.costKnown, false, lot.source, lot.bought};
    if (m_pooled) {
        relief.costKnown = m_unknownUnits == 0;
        // By running total, so that the lots' parts add up to what the pool gives for all of them.
        const Int128 upToHere =
            relief.costKnown ? partOf(pool.cost, pool.units - m_units + units, pool.units) : 0;
        relief.cost = relief.costKnown ? upToHere - (pool.cost - m_cost) : 0;
    } else if (lot.costKnown) {
        relief.cost = partOf(lot.cost, units, lot.units);
        lot.cost -= relief.cost;
    }
    m_cost -= relief.cost;
    m_units -= units;
    lot.units -= units;
    if (m_pooled && !relief.costKnown) {
        m_unknownUnits = m_units;  // a pool with a part of unknown basis stays unknown until it is empty
        m_cost = 0;
    } else if (!lot.costKnown) {
        m_unknownUnits -= units;
    }
    relief.exhausted = lot.units == 0;
    reliefs.push_back(relief);
}

void LotQueue::spreadPool() {
    for (const Lot& lot : sharesOfPool()) {
        m_lots.at({lot.acquired, lot.id}) = lot;
    }
    if (m_unknownUnits > 0) {
        m_unknownUnits = m_units;
        m_cost = 0;
    }
}

std::optional<Int128> LotQueue::cost() const {
    return m_unknownUnits == 0 ? std::optional(m_cost) : std::nullopt;
}

std::vector<Lot> LotQueue::lots() const {
    if (m_pooled) {
        return sharesOfPool();
    }
    std::vector<Lot> left;
    left.reserve(m_lots.size());
    for (const auto& [key, lot] : m_lots) {
        left.push_back(lot);
    }
    return left;
}

std::vector<Lot> LotQueue::sharesOfPool() const {
    std::vector<Lot> left;
    left.reserve(m_lots.size());
    // By running total, so that the shares add up to the pool's cost exactly.
    Int128 unitsSoFar = 0;
    Int128 costSoFar = 0;
    for (const auto& [key, held] : m_lots) {
        Lot& lot = left.emplace_back(held);
        unitsSoFar += lot.units;
        lot.costKnown = m_unknownUnits == 0;
        const Int128 upToHere = lot.costKnown ? partOf(m_cost, unitsSoFar, m_units) : 0;
        lot.cost = upToHere - costSoFar;
        costSoFar = upToHere;
    }
    return left;
}

}  // namespace alem
