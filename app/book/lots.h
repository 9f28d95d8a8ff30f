#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/event/enums.h"
#include "app/value/instant.h"
#include "app/value/int128.h"

namespace alem {

/// Which lot: the entry that acquired it, and the last own transfer that split it off (or -1).
/// Shown as `L-117`, or `L-117/377` for what entry 377 moved of it.
struct LotId {
    std::int64_t acquired = -1;
    std::int64_t moved = -1;
    [[nodiscard]] std::string text() const;
    friend auto operator<=>(const LotId&, const LotId&) = default;
};

/// A quantity with its acquisition date, basis and source. Units are base units of the asset; cost is in
/// minor units of the reporting currency.
struct Lot {
    LotId id;
    Instant acquired;
    Int128 units = 0;
    Int128 cost = 0;
    bool costKnown = true;  ///< false: nothing states the basis; figures that need it are unknown, never zero
    ReceiptSource source{};
    bool bought = false;  ///< true: purchase; false: `source` says
};

/// What one disposal or move took from one lot.
struct Relief {
    LotId lot;
    Instant acquired;
    Int128 units = 0;
    Int128 cost = 0;
    bool costKnown = true;
    bool exhausted = false;
    ReceiptSource source{};
    bool bought = false;
};

/// The lots of one asset at one account, oldest acquisition first, under the method in force.
///
/// FIFO: relief takes the oldest lots, each at its own cost; a part of a lot takes
/// round-half-even(cost × part / whole), what is left keeps the rest, so that nothing is lost or made.
/// Weighted average (IAS 2.27 by analogy): all that is held is one pool. Quantities leave oldest first, and
/// all that one relief takes costs round-half-even(pool cost × part / whole), rounded once; the lots' parts
/// of it are differences of such figures and add up to it. What arrives adds its cost to the pool's. A pool
/// of which a part has no known basis has none until it is empty. A change of method keeps the total cost and
/// acts on what is held at its instant, whether or not anything moved since the last: to average, the lots
/// become one pool; to FIFO, each lot keeps its share of the pool as its own cost, and what arrives later its
/// own. A share is what round-half-even(pool cost × units / pool units) grows by at the lot, over the units
/// of the lots up to it, oldest first, so that shares add up to the pool.
class LotQueue {
  public:
    /// From here on; FIFO before it is said. Saying it again changes nothing.
    void follow(LotMethod method);
    void add(const Lot& lot);

    /// Takes up to `units`, appends what was taken to `reliefs`, and says how many units were missing.
    Int128 take(Int128 units, std::vector<Relief>& reliefs);

    [[nodiscard]] Int128 units() const { return m_units; }
    /// Nothing if the basis of a part of it is unknown.
    [[nodiscard]] std::optional<Int128> cost() const;
    /// Lots with units left; under the average method each carries its share of the pool's cost.
    [[nodiscard]] std::vector<Lot> lots() const;
    /// The same as a change of method to average and back would leave them.
    [[nodiscard]] std::vector<Lot> sharesOfPool() const;

  private:
    /// Oldest acquisition first; moved pieces of one lot in the order in which they were split off. A tree,
    /// because pieces that arrive by transfer are older than much of what is there.
    using Key = std::pair<Instant, LotId>;

    void merge(Lot& there, const Lot& piece);
    /// What the queue held when a relief began.
    struct Pool {
        Int128 cost = 0;
        Int128 units = 0;
    };
    void takeFrom(Lot& lot, Int128 units, const Pool& pool, std::vector<Relief>& reliefs);
    void spreadPool();

    std::map<Key, Lot> m_lots;
    Int128 m_units = 0;
    Int128 m_cost = 0;  ///< of the lots with known cost
    Int128 m_unknownUnits = 0;
    bool m_pooled = false;  ///< average: costs of single lots are stale, only m_cost counts
};

}  // namespace alem
