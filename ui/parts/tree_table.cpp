#include "ui/parts/tree_table.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/parts/decimal_delegate.h"
#include "ui/parts/roles.h"
#include "ui/parts/table_header.h"
#include "ui/theme/theme.h"

namespace alem {

TreeTable::TreeTable(const QString& layoutName, QWidget* parent)
    : QTreeView(parent), m_header(new TableHeader(layoutName, this)) {
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
    setItemDelegate(makeDelegate(ColumnKind::Text, this));
    m_header->setFixedHeight(measures().tableHeader);
    connect(this, &QTreeView::doubleClicked, this, &TreeTable::opened);
}

void TreeTable::setColumns(const QList<ColumnKind>& kinds) {
    m_kinds = kinds;
    for (int column = 0; column < kinds.size(); ++column) {
        setItemDelegateForColumn(column, makeDelegate(kinds[column], this));
        m_header->setRightAligned(column, isRightAligned(kinds[column]));
    }
}

void TreeTable::setWidths(const QList<int>& widths) {
    m_widths = widths;
    applyWidths();
}

void TreeTable::setModel(QAbstractItemModel* model) {
    QTreeView::setModel(model);
    if (model == nullptr) {
        return;
    }
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        for (int column = 0; column < m_kinds.size(); ++column) {
            if (auto* decimal = qobject_cast<DecimalDelegate*>(itemDelegateForColumn(column))) {
                decimal->forget();
            }
        }
        expandAll();
    });
    applyWidths();
    m_header->restoreLayout();
    expandAll();
}

void TreeTable::applyWidths() {
    if (model() == nullptr) {
        return;
    }
    for (int column = 0; column < m_widths.size() && column < model()->columnCount(); ++column) {
        if (m_widths[column] > 0) {
            setColumnWidth(column, m_widths[column]);
        } else if (m_widths[column] == 0) {
            resizeColumnToContents(column);
        } else {
            m_header->setSectionResizeMode(column, QHeaderView::Stretch);
        }
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

void TreeTable::keyPressEvent(QKeyEvent* event) {
    if (copyOnKey(event, this, m_header)) {
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        event->modifiers() == Qt::NoModifier) {
        emit opened(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
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
}

}  // namespace alem
