#include "ui/parts/table_header.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
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
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::keepLayout);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::keepLayout);
    connect(this, &QHeaderView::sortIndicatorChanged, this, &TableHeader::keepLayout);
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
        restoreState(settings.value(key + QStringLiteral("/state")).toByteArray());
    }
    m_restored = true;
}

void TableHeader::keepLayout() const {
    if (!m_restored) {
        return;
    }
    QSettings settings;
    const QString key = QStringLiteral("tables/") + m_layoutName;
    settings.setValue(key + QStringLiteral("/columns"), count());
    settings.setValue(key + QStringLiteral("/state"), saveState());
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
