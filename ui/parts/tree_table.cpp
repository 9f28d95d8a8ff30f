#include "ui/parts/tree_table.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/parts/roles.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/table_header.h"
#include "ui/theme/theme.h"

namespace alem {

TreeTable::TreeTable(const QString& layoutName, QWidget* parent)
    : QTreeView(parent),
      m_header(new TableHeader(layoutName, this)),
      m_columns(new TableColumns(this, m_header)) {
    setHeader(m_header);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setIndentation(2 * measures().unit);
    m_header->setFixedHeight(measures().tableHeader);
    connect(m_columns, &TableColumns::opened, this, &TreeTable::opened);
}

// The fold's arrow answers to the mouse within the indentation, so that has to hold the room before it too.
void TreeTable::setEdge(TableEdge edge) {
    m_columns->setEdge(edge);
    setIndentation(2 * measures().unit + property(leadingRoomProperty).toInt());
}

void TreeTable::setModel(QAbstractItemModel* model) {
    QTreeView::setModel(model);
    m_columns->modelWasSet(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, this, &TreeTable::expandAll);
        expandAll();
    }
}

QString TreeTable::copyText(bool machine) const {
    return selectionText(this, m_header, machine);
}

void TreeTable::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel() != nullptr && selectionModel()->isSelected(index);
    const bool hovered =
        m_hovered.isValid() && m_hovered.row() == index.row() && m_hovered.parent() == index.parent();
    RowDelegate::paintRow(painter, row, selected, hovered,
                          index.siblingAtColumn(0).data(role::GroupRow).toBool());
    if (selected) {
        painter->fillRect(QRect(row.topLeft(), QSize(measures().currentMark, row.height())), theme().accent);
    }
    QTreeView::drawRow(painter, option, index);
}

void TreeTable::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    painter->save();
    const int shift = property(leadingRoomProperty).toInt() / 2;
    painter->translate(shift, 0);
    QTreeView::drawBranches(painter, rect, index);
    painter->restore();
}

// Qt would make a neighbour the current row without marking it: then nobody is told what is looked at.
void TreeTable::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) {
    if (isWithin(currentIndex(), parent, first, last)) {
        setCurrentIndex(QModelIndex());
    }
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

void TreeTable::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    m_columns->paintNothing();
}

void TreeTable::keyPressEvent(QKeyEvent* event) {
    if (!m_columns->takeKey(event)) {
        QTreeView::keyPressEvent(event);
    }
}

bool TreeTable::viewportEvent(QEvent* event) {
    return (event->type() == QEvent::ToolTip && m_columns->showTip(static_cast<QHelpEvent*>(event))) ||
           QTreeView::viewportEvent(event);
}

void TreeTable::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex under = indexAt(event->pos()).siblingAtColumn(0);
    if (under != m_hovered) {
        m_hovered = under;
        viewport()->update();
    }
    QTreeView::mouseMoveEvent(event);
}

void TreeTable::leaveEvent(QEvent* event) {
    m_hovered = QModelIndex();
    viewport()->update();
    QTreeView::leaveEvent(event);
}

void TreeTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        m_header->setFixedHeight(measures().tableHeader);
        scheduleDelayedItemsLayout();
    } else if (event->type() == QEvent::LanguageChange) {
        m_header->viewport()->update();
        viewport()->update();
    }
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_columns->applyWidths();
    }
}

}  // namespace alem
