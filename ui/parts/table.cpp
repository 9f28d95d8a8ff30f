#include "ui/parts/table.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>

#include "ui/parts/row_delegate.h"
#include "ui/parts/table_header.h"
#include "ui/theme/theme.h"

namespace alem {

Table::Table(const QString& layoutName, QWidget* parent)
    : QTableView(parent),
      m_header(new TableHeader(layoutName, this)),
      m_columns(new TableColumns(this, m_header)),
      m_marker(new QPushButton(this)) {
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
    m_marker->hide();
    m_marker->setFocusPolicy(Qt::NoFocus);
    connect(m_columns, &TableColumns::opened, this, &Table::opened);
    connect(m_marker, &QPushButton::clicked, this, &QTableView::scrollToTop);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < m_waiting * measures().tableRow) {
            setWaiting(0);
        }
    });
    applyMeasures();
}

void Table::applyMeasures() {
    verticalHeader()->setMinimumSectionSize(measures().tableRow);
    verticalHeader()->setDefaultSectionSize(measures().tableRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setFixedHeight(measures().tableHeader);
}

void Table::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    m_columns->modelWasSet(model);
}

QString Table::copyText(bool machine) const {
    return selectionText(this, m_header, machine);
}

// Qt would make a neighbour the current row without marking it: then nobody is told what is looked at.
void Table::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) {
    if (isWithin(currentIndex(), parent, first, last)) {
        setCurrentIndex(QModelIndex());
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void Table::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    m_columns->paintNothing();
}

void Table::keyPressEvent(QKeyEvent* event) {
    if (!m_columns->takeKey(event)) {
        QTableView::keyPressEvent(event);
    }
}

bool Table::viewportEvent(QEvent* event) {
    return (event->type() == QEvent::ToolTip && m_columns->showTip(static_cast<QHelpEvent*>(event))) ||
           QTableView::viewportEvent(event);
}

void Table::rowsInserted(const QModelIndex& parent, int first, int last) {
    const int offset = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, first, last);
    const int row = measures().tableRow;
    if (offset <= first * row) {
        return;
    }
    const int count = last - first + 1;
    updateGeometries();
    verticalScrollBar()->setValue(offset + count * row);
    setWaiting(m_waiting + count);
}

void Table::setWaiting(int rows) {
    m_waiting = rows;
    m_marker->setVisible(rows > 0);
    if (rows > 0) {
        m_marker->setText(tr("%n new rows", "above what is shown", rows));
        m_marker->adjustSize();
        m_marker->move((width() - m_marker->width()) / 2, viewport()->y() + measures().unit);
        m_marker->raise();
    }
}

void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    setWaiting(m_waiting);
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
        setWaiting(m_waiting);
    }
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_columns->applyWidths();
    }
}

}  // namespace alem
