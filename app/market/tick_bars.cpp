#include "app/market/tick_bars.h"

#include <algorithm>
#include <utility>

namespace alem {

std::optional<StampedBar> TickBars::push(const Tick& tick) {
    if (tick.id <= m_lastId) {
        ++m_repeated;
        return std::nullopt;
    }
    m_lastId = tick.id;
    if (tick.time < m_from) {
        ++m_late;
        return std::nullopt;
    }
    ++m_used;
    return add(tick.time, {tick.price, tick.price, tick.price, tick.price, tick.quantity});
}

std::optional<StampedBar> TickBars::join(const StampedBar& shorter) {
    return shorter.first < m_from ? std::nullopt : add(shorter.first, shorter.second);
}

std::optional<StampedBar> TickBars::add(std::int64_t time, const Bar& bar) {
    const std::int64_t open = time - time % m_interval;
    if (!m_forming || m_forming->first != open) {
        m_from = open;
        return std::exchange(m_forming, StampedBar{open, bar});
    }
    Bar& forming = m_forming->second;
    forming.high = std::max(forming.high, bar.high);
    forming.low = std::min(forming.low, bar.low);
    forming.close = bar.close;
    forming.volume += bar.volume;
    return std::nullopt;
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
