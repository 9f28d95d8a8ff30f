#include "ui/parts/table_columns.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>
#include <algorithm>
#include <numeric>

#include "ui/parts/decimal_delegate.h"
#include "ui/parts/roles.h"
#include "ui/parts/table_header.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

namespace alem {

TableColumns::TableColumns(QAbstractItemView* view, TableHeader* header)
    : QObject(view), m_view(view), m_header(header) {
    view->setItemDelegate(makeDelegate(ColumnKind::Text, view));
    view->viewport()->installEventFilter(this);
    connect(&Appearance::instance(), &Appearance::changed, this, &TableColumns::applyWidths);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &TableColumns::applyWidths);
    connect(view, &QAbstractItemView::doubleClicked, this, &TableColumns::takeDoubleClick);
}

void TableColumns::setKinds(const QList<ColumnKind>& kinds) {
    m_kinds = kinds;
    for (int column = 0; column < kinds.size(); ++column) {
        m_view->setItemDelegateForColumn(column, makeDelegate(kinds[column], m_view));
        m_header->setRightAligned(column, isRightAligned(kinds[column]));
    }
}

void TableColumns::setWidths(const QList<int>& widths) {
    m_widths = widths;
    applyWidths();
}

void TableColumns::setEdge(TableEdge edge) {
    const int text = edge == TableEdge::Page   ? measures().pageMargin
                     : edge == TableEdge::Cell ? measures().cellPadding
                                               : 0;
    const int room = text - measures().cellPadding;
    m_view->setProperty(leadingRoomProperty, room);
    m_header->setLeadingRoom(room);
}

void TableColumns::modelWasSet(QAbstractItemModel* model) {
    if (model == nullptr) {
        return;
    }
    for (int column = 0; column < m_kinds.size(); ++column) {
        // Later: it is found out while the column is measured or painted.
        if (const auto* decimal = qobject_cast<DecimalDelegate*>(m_view->itemDelegateForColumn(column))) {
            connect(decimal, &DecimalDelegate::fractionGrew, this, &TableColumns::widenFor,
                    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        }
    }
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        forgetFractions();
        applyWidths();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableColumns::applyWidths);
    if (qobject_cast<QTreeView*>(m_view) != nullptr) {
        // A tree opens its new groups only after they have arrived; what they hold counts too.
        connect(model, &QAbstractItemModel::rowsInserted, &m_later, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::modelReset, &m_later, qOverload<>(&QTimer::start));
    }
    applyWidths();
    m_header->restoreLayout();
}

void TableColumns::setYielding(const QList<int>& columns, int rest) {
    m_yielding = columns;
    m_rest = rest;
    applyWidths();
}

void TableColumns::forgetFractions() {
    for (int column = 0; column < m_kinds.size(); ++column) {
        if (auto* decimal = qobject_cast<DecimalDelegate*>(m_view->itemDelegateForColumn(column))) {
            decimal->forget();
        }
    }
}

void TableColumns::applyWidths() {
    if (m_view->model() == nullptr || m_header->isArrangedByHand()) {
        return;
    }
    measure();
    for (int column = 0; column < m_measured.size(); ++column) {
        if (m_widths[column] < 0) {
            m_header->setSectionResizeMode(column, QHeaderView::Stretch);
        } else {
            m_header->resizeSection(column, m_measured[column]);
        }
    }
    yieldRoom();
}

void TableColumns::measure() {
    for (const int column : m_yielding) {
        m_header->setSectionHidden(column, false);  // hidden, it would not say how wide its title is
    }
    const qreal growth = Appearance::instance().growth();
    m_measured.clear();
    for (int column = 0; column < m_widths.size() && column < m_header->count(); ++column) {
        const int width = qRound((m_widths[column] < 0 ? m_rest : m_widths[column]) * growth);
        const bool holdsNumbers = m_kinds.value(column) == ColumnKind::Decimal;
        const bool isFitted = m_widths[column] == 0 || (m_widths[column] > 0 && holdsNumbers);
        m_measured.append(isFitted ? std::max(width, contentsWidth(column)) : width);
    }
}

void TableColumns::yieldRoom() {
    if (m_yielding.isEmpty() || m_header->isArrangedByHand()) {
        return;
    }
    int needed = std::accumulate(m_measured.cbegin(), m_measured.cend(), 0);
    for (const int column : m_yielding) {
        const bool tooMuch = needed > m_view->viewport()->width();
        needed -= tooMuch ? m_measured.value(column) : 0;
        m_header->setSectionHidden(column, tooMuch);
        if (!tooMuch && m_widths.value(column) >= 0) {
            m_header->resizeSection(column, m_measured.value(column));
        }
    }
    // What takes the rest would vanish where there is none.
    const bool scrolls = needed > m_view->viewport()->width();
    for (int column = 0; column < m_measured.size(); ++column) {
        if (m_widths[column] < 0) {
            m_header->setSectionResizeMode(column, scrolls ? QHeaderView::Interactive : QHeaderView::Stretch);
            if (scrolls) {
                m_header->resizeSection(column, m_measured[column]);
            }
        }
    }
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        yieldRoom();
    }
    return QObject::eventFilter(watched, event);
}

int TableColumns::contentsWidth(int column) const {
    return std::max(m_view->sizeHintForColumn(column), m_header->sectionSizeHint(column));
}

void TableColumns::fitToContents(int column) {
    m_header->resizeSection(column, contentsWidth(column));
}

/// All its numbers stand on one decimal mark: with a longer fraction all of them need more room.
void TableColumns::widenFor(int column) {
    applyWidths();
    if (m_header->sectionSize(column) < contentsWidth(column)) {
        fitToContents(column);
    }
    m_view->viewport()->update();
}

void TableColumns::takeDoubleClick(const QModelIndex& index) {
    const auto* decimal = qobject_cast<DecimalDelegate*>(m_view->itemDelegateForColumn(index.column()));
    if (decimal == nullptr || !decimal->isTooNarrow(m_view->visualRect(index), index)) {
        emit opened(index);
        return;
    }
    m_header->setSectionResizeMode(index.column(), QHeaderView::Interactive);
    fitToContents(index.column());
}

bool TableColumns::takeKey(const QKeyEvent* event) {
    if (copyOnKey(event, m_view, m_header)) {
        return true;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex current = m_view->currentIndex();
    if (!enter || !current.isValid() || event->modifiers() != Qt::NoModifier) {
        return false;
    }
    emit opened(current);
    return true;
}

void TableColumns::paintNothing() {
    const auto* filter = qobject_cast<const QAbstractProxyModel*>(m_view->model());
    const bool isEmptied = filter != nullptr && filter->rowCount() == 0 && filter->sourceModel() != nullptr &&
                           filter->sourceModel()->rowCount() > 0;
    if (!isEmptied && !m_view->model()->property("filteredOut").toBool()) {
        return;
    }
    QPainter painter(m_view->viewport());
    painter.setPen(theme().textSecondary);
    painter.drawText(m_view->viewport()->rect().adjusted(0, 2 * measures().tableRow, 0, 0),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap),
                     tr("No row matches the filter."));
}

bool TableColumns::isCut(const QModelIndex& index) const {
    QStyleOptionViewItem option;
    option.widget = m_view;
    return m_view->itemDelegateForIndex(index)->sizeHint(option, index).width() >
           m_view->visualRect(index).width();
}

bool TableColumns::showTip(const QHelpEvent* event) {
    const QModelIndex index = m_view->indexAt(event->pos());
    const QString text = index.data().toString();
    if (text.isEmpty() || !index.data(Qt::ToolTipRole).toString().isEmpty() || !isCut(index)) {
        return false;
    }
    const QString note = index.data(role::Note).toString();
    QToolTip::showText(event->globalPos(), note.isEmpty() ? text : text + QStringLiteral("  ") + note, m_view,
                       m_view->visualRect(index));
    return true;
}

}  // namespace alem
