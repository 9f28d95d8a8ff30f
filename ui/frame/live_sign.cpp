#include "ui/frame/live_sign.h"

namespace alem {

LiveSign& LiveSign::of(FundView& view) {
    auto* sign = view.findChild<LiveSign*>(QString(), Qt::FindDirectChildrenOnly);
    return sign != nullptr ? *sign : *new LiveSign(&view);
}

void LiveSign::setFeed(Part part) {
    if (std::exchange(m_feed, part) != part) {
        emit changed();
    }
}

void LiveSign::setWatch(Part part) {
    if (std::exchange(m_watch, part) != part) {
        emit changed();
    }
}

QString LiveSign::text() const {
    QStringList said;
    if (m_feed != Part::Off) {
        said.append(m_feed == Part::On ? tr("Live prices on") : tr("Live prices paused"));
    }
    if (m_watch != Part::Off) {
        said.append(tr("trades watched"));
    }
    return said.join(QStringLiteral(", "));
}

}  // namespace alem
