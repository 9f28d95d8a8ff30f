#include "ui/frame/navigation.h"

namespace alem {

void Navigation::visit(const Place& place) {
    constexpr qsizetype most = 100;
    if (m_at < 0 || here() != place) {
        m_places.resize(m_at + 1);
        m_places.append(place);
        if (m_places.size() > most) {
            m_places.removeFirst();
        }
        m_at = m_places.size() - 1;
    }
    emit arrived(place);
}

void Navigation::step(int by) {
    const qsizetype wanted = m_at + by;
    if (wanted >= 0 && wanted < m_places.size()) {
        m_at = wanted;
        emit arrived(here());
    }
}

}  // namespace alem
