#include "ui/parts/table.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/parts/decimal_delegate.h"
#include "ui/parts/table_header.h"
#include "ui/theme/theme.h"

namespace alem {

Table::Table(const QString& layoutName, QWidget* parent)
    : QTableView(parent), m_header(new TableHeader(layoutName, this)) {
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(makeDelegate(ColumnKind::Text, this));
    connect(this, &QTableView::doubleClicked, this, &Table::opened);
    applyMeasures();
}

void Table::applyMeasures() {
    verticalHeader()->setMinimumSectionSize(measures().tableRow);
    verticalHeader()->setDefaultSectionSize(measures().tableRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setFixedHeight(measures().tableHeader);
}

void Table::setColumns(const QList<ColumnKind>& kinds) {
    m_kinds = kinds;
    for (int column = 0; column < kinds.size(); ++column) {
        setItemDelegateForColumn(column, makeDelegate(kinds[column], this));
        m_header->setRightAligned(column, isRightAligned(kinds[column]));
    }
}

void Table::setWidths(const QList<int>& widths) {
    m_widths = widths;
    applyWidths();
}

void Table::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    if (model == nullptr) {
        return;
    }
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        for (int column = 0; column < m_kinds.size(); ++column) {
            if (auto* decimal = qobject_cast<DecimalDelegate*>(itemDelegateForColumn(column))) {
                decimal->forget();
            }
        }
    });
    applyWidths();
    m_header->restoreLayout();
}

void Table::applyWidths() {
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

QString Table::copyText(bool machine) const {
    return selectionText(this, m_header, machine);
}

void Table::keyPressEvent(QKeyEvent* event) {
    if (copyOnKey(event, this, m_header)) {
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        event->modifiers() == Qt::NoModifier) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::setHoveredRow(int row) {
    if (row != m_hovered) {
        m_hovered = row;
        setProperty(hoveredRowProperty, row);
        viewport()->update();
    }
}

void Table::mouseMoveEvent(QMouseEvent* event) {
    setHoveredRow(indexAt(event->pos()).row());
    QTableView::mouseMoveEvent(event);
}

void Table::leaveEvent(QEvent* event) {
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void Table::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        applyMeasures();
    } else if (event->type() == QEvent::LanguageChange) {
        m_header->viewport()->update();
        viewport()->update();
    }
    QTableView::changeEvent(event);
}

}  // namespace alem
