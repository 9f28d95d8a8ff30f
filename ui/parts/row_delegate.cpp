#include "ui/parts/row_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

#include "ui/parts/cut_text.h"
#include "ui/parts/roles.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

Emphasis emphasisOf(const QModelIndex& index) {
    return static_cast<Emphasis>(index.data(role::Emphasis).toInt());
}

bool isFirstShown(const QTableView* view, int column) {
    const QHeaderView* header = view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical)) {
            return logical == column;
        }
    }
    return false;
}

void paintCellGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const QTableView* view) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = view->property(hoveredRowProperty).isValid() &&
                         view->property(hoveredRowProperty).toInt() == index.row();
    RowDelegate::paintRow(painter, option.rect, selected, hovered, index.data(role::GroupRow).toBool());
    if (selected && isFirstShown(view, index.column())) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(measures().currentMark, option.rect.height())),
                          theme().accent);
    }
}

/// Where a table reaches the page's edge, its text still begins at the page's margin. In a tree the
/// indentation holds that room; it is given back where a level is indented twice.
int roomBefore(const QWidget* widget, const QModelIndex& index) {
    const int room = widget == nullptr ? 0 : widget->property(leadingRoomProperty).toInt();
    if (const auto* table = qobject_cast<const QTableView*>(widget)) {
        return room != 0 && isFirstShown(table, index.column()) ? room : 0;
    }
    const auto* tree = qobject_cast<const QTreeView*>(widget);
    if (tree == nullptr || index.column() != 0) {
        return 0;
    }
    const int levels = (index.parent().isValid() ? 1 : 0) + (tree->rootIsDecorated() ? 1 : 0);
    return room * (1 - levels);
}

}  // namespace

void RowDelegate::paintRow(QPainter* painter, const QRect& row, bool selected, bool hovered, bool group) {
    if (selected || hovered || group) {
        painter->fillRect(row, selected  ? theme().selection
                               : hovered ? theme().hover
                                         : theme().surfaceAlternate);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme().hairline);
}

QFont RowDelegate::fontOf(const QModelIndex& index) {
    switch (emphasisOf(index)) {
        case Emphasis::Strong:
            return bodyFont(QFont::DemiBold);
        case Emphasis::Medium:
            return bodyFont(QFont::Medium);
        case Emphasis::Mono:
            return monoFont();
        default:
            return bodyFont();
    }
}

QColor RowDelegate::colourOf(const QModelIndex& index) {
    switch (emphasisOf(index)) {
        case Emphasis::Secondary:
        case Emphasis::Mono:
            return theme().textSecondary;
        case Emphasis::Caution:
            return theme().caution.colour;
        case Emphasis::Breach:
            return theme().breach.colour;
        default:
            return theme().text;
    }
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        paintCellGround(painter, option, index, table);
    }
    const int padding = measures().cellPadding;
    QRect rect = option.rect.adjusted(padding, 0, -padding, -1);
    if (!m_right) {
        rect.setLeft(rect.left() + roomBefore(option.widget, index));
    }
    // Group names run on over their empty neighbours; a tree has no spans that leave the other figures
    // visible.
    if (index.data(role::GroupRow).toBool() && index.column() == 0) {
        for (int column = 1; !index.siblingAtColumn(column).data().isValid() &&
                             column < index.model()->columnCount(index.parent());
             ++column) {
            if (const auto* tree = qobject_cast<const QTreeView*>(option.widget)) {
                rect.setWidth(rect.width() + tree->columnWidth(column));
            }
        }
    }
    paintContent(painter, rect, index);
    painter->restore();
}

void RowDelegate::paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    paintText(painter, rect, index);
}

void RowDelegate::paintText(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    const QString text = index.data().toString();
    const bool mono = emphasisOf(index) == Emphasis::Mono;
    painter->setFont(fontOf(index));
    painter->setPen(colourOf(index));
    const QString shown = mono ? painter->fontMetrics().elidedText(text, Qt::ElideMiddle, rect.width())
                               : cutOutsideNumbers(text, painter->fontMetrics(), rect.width());
    const auto side = m_right ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    const QString note = index.data(role::Note).toString();
    if (note.isEmpty() || m_right) {
        return;
    }
    const int used = painter->fontMetrics().horizontalAdvance(shown) + measures().unit;
    painter->setFont(smallFont());
    painter->setPen(theme().textSecondary);
    const QRect rest = rect.adjusted(used, 1, 0, 0);
    painter->drawText(rest, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      cutOutsideNumbers(note, painter->fontMetrics(), rest.width()));
}

int RowDelegate::contentWidth(const QModelIndex& index) const {
    int width = QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString());
    if (const QString note = index.data(role::Note).toString(); !note.isEmpty()) {
        width += measures().unit + QFontMetrics(smallFont()).horizontalAdvance(note);
    }
    return width;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int room = m_right ? 0 : roomBefore(option.widget, index);
    return {contentWidth(index) + room + 2 * measures().cellPadding + 1, measures().tableRow};
}

}  // namespace alem
