#include "app/market/tick_bars.h"

#include <algorithm>

namespace alem {

std::optional<StampedBar> TickBars::push(const Tick& tick) {
    if (tick.id <= m_lastId) {
        ++m_repeated;
        return std::nullopt;
    }
    m_lastId = tick.id;
    const std::int64_t open = tick.time - tick.time % m_interval;
    if (tick.time < m_from) {
        ++m_late;
        return std::nullopt;
    }
    std::optional<StampedBar> closed;
    if (m_forming && m_forming->first != open) {
        closed = m_forming;
        m_forming.reset();
    }
    add(open, tick);
    return closed;
}

void TickBars::add(std::int64_t open, const Tick& tick) {
    ++m_used;
    if (!m_forming) {
        m_from = open;
        m_forming = {open, {tick.price, tick.price, tick.price, tick.price, tick.quantity}};
        return;
    }
    Bar& bar = m_forming->second;
    bar.high = std::max(bar.high, tick.price);
    bar.low = std::min(bar.low, tick.price);
    bar.close = tick.price;
    bar.volume += tick.quantity;
}

std::optional<StampedBar> TickBars::closeUntil(std::int64_t now) {
    if (!m_forming || m_forming->first + m_interval > now) {
        return std::nullopt;
    }
    const StampedBar closed = *m_forming;
    m_from = closed.first + m_interval;
    m_forming.reset();
    return closed;
}

}  // namespace alem
