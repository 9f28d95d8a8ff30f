#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include "app/market/bar_series.h"

namespace alem {

/// One trade as a market states it: its number there, when it took place (milliseconds since 1970, UTC), at
/// which price, how much. Doubles: for bars and measures, not for money.
struct Tick {
    std::int64_t id = 0;
    std::int64_t time = 0;
    double price = 0;
    double quantity = 0;
};

/// A bar and when it opened.
using StampedBar = std::pair<std::int64_t, Bar>;

/// Makes bars of one interval out of ticks, aligned to 1970-01-01T00:00Z. A bar closes with the first tick of
/// a later one, or by the clock; an interval without a tick makes no bar. Ticks are numbered: one whose
/// number is not above all before it is counted as repeated, one that is older than the forming bar, or than
/// a closed one, as late; neither is used.
class TickBars {
  public:
    explicit TickBars(std::int64_t intervalMilliseconds) : m_interval(intervalMilliseconds) {}

    /// The bar that this tick closes, if it closes one.
    std::optional<StampedBar> push(const Tick& tick);
    /// The same with a whole shorter bar, which must lie within one of ours.
    std::optional<StampedBar> join(const StampedBar& shorter);
    /// Ticks that the other one has seen are repeated here too.
    void follow(const TickBars& other) { m_lastId = other.m_lastId; }
    /// The forming bar, if its interval has ended by then; what is older comes too late from now on.
    std::optional<StampedBar> closeUntil(std::int64_t now);

    [[nodiscard]] std::int64_t interval() const { return m_interval; }
    /// The bar that is not closed yet, as it stands.
    [[nodiscard]] const std::optional<StampedBar>& forming() const { return m_forming; }
    [[nodiscard]] std::int64_t used() const { return m_used; }
    [[nodiscard]] std::int64_t late() const { return m_late; }
    [[nodiscard]] std::int64_t repeated() const { return m_repeated; }

  private:
    std::optional<StampedBar> add(std::int64_t time, const Bar& bar);

    std::int64_t m_interval;
    std::optional<StampedBar> m_forming;
    std::int64_t m_from = 0;     ///< a tick before this is late
    std::int64_t m_lastId = -1;  ///< the highest so far
    std::int64_t m_used = 0;
    std::int64_t m_late = 0;
    std::int64_t m_repeated = 0;
};

}  // namespace alem
