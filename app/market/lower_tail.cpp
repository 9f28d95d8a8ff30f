#include "app/market/lower_tail.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/market/rolling.h"

namespace alem {

namespace {
/// After a cut so many times the asked order is kept, and twice as many before the next.
constexpr std::size_t reserve = 4;
}  // namespace

LowerTail::LowerTail(std::size_t size, std::size_t order)
    : m_ring(size, unknown),
      m_order(order),
      m_cut(std::numeric_limits<double>::infinity()),
      m_crowded(2 * reserve * order) {}

void LowerTail::push(double value) {
    double& slot = m_ring[m_at];
    m_at = m_at + 1 == m_ring.size() ? 0 : m_at + 1;
    if (!std::isnan(slot)) {
        --m_known;
        if (slot <= m_cut) {
            m_low.erase(std::lower_bound(m_low.begin(), m_low.end(), slot));
        }
    }
    slot = value;
    if (!std::isnan(value)) {
        ++m_known;
        if (value <= m_cut) {
            m_low.insert(std::lower_bound(m_low.begin(), m_low.end(), value), value);
        }
    }
    if (m_low.size() < std::min(m_order, m_known) || m_low.size() > m_crowded) {
        cutAnew();
    }
}

void LowerTail::cutAnew() {
    m_low.clear();
    std::copy_if(m_ring.begin(), m_ring.end(), std::back_inserter(m_low),
                 [](double value) { return !std::isnan(value); });
    const std::size_t wanted = reserve * m_order;
    m_cut = std::numeric_limits<double>::infinity();
    if (m_low.size() > wanted) {
        const auto at = m_low.begin() + static_cast<std::ptrdiff_t>(wanted) - 1;
        std::nth_element(m_low.begin(), at, m_low.end());
        m_cut = *at;
        std::erase_if(m_low, [this](double value) { return value > m_cut; });
    }
    std::sort(m_low.begin(), m_low.end());
    m_crowded = 2 * std::max(m_low.size(), wanted);  // ties at the cut all stay
}

double LowerTail::mean() const {
    double sum = 0;
    std::size_t count = 0;
    while (count < m_low.size() && m_low[count] <= last()) {
        sum += m_low[count];
        ++count;
    }
    return sum / static_cast<double>(count);
}

}  // namespace alem
