#include "ui/parts/totals_row.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include "ui/parts/row_delegate.h"
#include "ui/theme/theme.h"

namespace alem {

TotalsRow::TotalsRow(QHeaderView* above, const QList<ColumnKind>& kinds, QWidget* parent)
    : QTableView(parent), m_above(above) {
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(measures().totalRow);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setFixedHeight(measures().totalRow + 1);
    for (int column = 0; column < kinds.size(); ++column) {
        setItemDelegateForColumn(column, makeDelegate(kinds[column], this));
    }
    if (const QVariant room = above->parent()->property(leadingRoomProperty); room.isValid()) {
        setProperty(leadingRoomProperty, room);
    }
    connect(above, &QHeaderView::sectionResized, this, &TotalsRow::follow);
    connect(above, &QHeaderView::sectionMoved, this, &TotalsRow::follow);
    connect(above, &QHeaderView::geometriesChanged, this, &TotalsRow::follow);
}

void TotalsRow::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    follow();
}

void TotalsRow::follow() {
    QHeaderView* own = horizontalHeader();
    const int count = std::min(own->count(), m_above->count());
    for (int column = 0; column < count; ++column) {
        own->setSectionHidden(column, m_above->isSectionHidden(column));
        if (!m_above->isSectionHidden(column)) {
            own->resizeSection(column, m_above->sectionSize(column));
        }
        own->moveSection(own->visualIndex(column), m_above->visualIndex(column));
    }
    own->setOffset(m_above->offset());
    viewport()->update();
}

void TotalsRow::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, viewport()->width(), 1), theme().rule);
}

void TotalsRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(measures().totalRow);
        setFixedHeight(measures().totalRow + 1);
    }
    QTableView::changeEvent(event);
}

}  // namespace alem
