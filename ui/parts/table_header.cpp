#include "ui/parts/table_header.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStyleOptionHeader>

#include "ui/theme/theme.h"

namespace alem {

TableHeader::TableHeader(QString layoutName, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_layoutName(std::move(layoutName)) {
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(3 * measures().unit);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::keepIfByHand);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::keepIfByHand);
    connect(this, &QHeaderView::sortIndicatorChanged, this, &TableHeader::keepIfByHand);
}

void TableHeader::setRightAligned(int column, bool right) {
    if (right) {
        m_right.insert(column);
    } else {
        m_right.remove(column);
    }
}

void TableHeader::restoreLayout() {
    if (m_layoutName.isEmpty()) {
        return;
    }
    const QSettings settings;
    const QString key = QStringLiteral("tables/") + m_layoutName;
    if (settings.value(key + QStringLiteral("/columns")).toInt() == count()) {
        m_arranged = restoreState(settings.value(key + QStringLiteral("/state")).toByteArray());
    }
}

void TableHeader::keepIfByHand() {
    if (m_inHand) {
        keepLayout();
    }
}

void TableHeader::keepLayout() {
    m_arranged = true;
    if (m_layoutName.isEmpty()) {
        return;
    }
    QSettings settings;
    const QString key = QStringLiteral("tables/") + m_layoutName;
    settings.setValue(key + QStringLiteral("/columns"), count());
    settings.setValue(key + QStringLiteral("/state"), saveState());
}

void TableHeader::mousePressEvent(QMouseEvent* event) {
    m_inHand = true;
    QHeaderView::mousePressEvent(event);
}

// A column that was moved arrives, and a sorting changes, only when the button is let go.
void TableHeader::mouseReleaseEvent(QMouseEvent* event) {
    QHeaderView::mouseReleaseEvent(event);
    m_inHand = false;
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    m_inHand = true;
    QHeaderView::mouseDoubleClickEvent(event);
}

int TableHeader::roomBefore(int logicalIndex) const {
    for (int visual = 0; visual < visualIndex(logicalIndex); ++visual) {
        if (!isSectionHidden(this->logicalIndex(visual))) {
            return 0;
        }
    }
    return m_leadingRoom;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    const int room = m_right.contains(logicalIndex) ? 0 : roomBefore(logicalIndex);
    QHeaderView::paintSection(painter, rect.adjusted(room, 0, 0, 0), logicalIndex);
    if (room > 0) {
        const QRect before(rect.left(), rect.top(), room, rect.height());
        painter->fillRect(before, theme().surface);
        painter->fillRect(QRect(before.left(), before.bottom(), room, 1), theme().rule);
    }
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const {
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(roomBefore(logicalIndex), 0);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const {
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const auto side = m_right.contains(logicalIndex) ? Qt::AlignRight : Qt::AlignLeft;
    option->textAlignment = side | Qt::AlignVCenter;
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    for (int column = 0; column < count(); ++column) {
        QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty()) {
            title = model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        }
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(isSectionHidden(column) || count() - hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setSectionHidden(column, !shown);
            keepLayout();
        });
    }
    menu.exec(event->globalPos());
}

}  // namespace alem
