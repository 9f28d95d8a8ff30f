#include "ui/parts/table_support.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStringList>
#include <algorithm>

#include "ui/parts/decimal_delegate.h"
#include "ui/parts/mark_delegates.h"
#include "ui/parts/roles.h"

namespace alem {

namespace {

QString cellText(const QModelIndex& index, bool machine) {
    const QVariant exact = index.data(machine ? role::Machine : role::Copied);
    QString text = exact.isValid() ? exact.toString() : index.data().toString();
    // A cell is one field of the pasted text, whatever a name contains.
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

}  // namespace

RowDelegate* makeDelegate(ColumnKind kind, QAbstractItemView* view) {
    switch (kind) {
        case ColumnKind::Decimal:
            return new DecimalDelegate(view);
        case ColumnKind::State:
            return new StateDelegate(view);
        case ColumnKind::Asset:
            return new AssetDelegate(view);
        case ColumnKind::Gauge:
            return new GaugeDelegate(view);
        case ColumnKind::Bar:
            return new BarDelegate(view);
        case ColumnKind::Text:
        case ColumnKind::RightText:
            break;
    }
    auto* delegate = new RowDelegate(view);
    delegate->setRightAligned(kind == ColumnKind::RightText);
    return delegate;
}

bool isRightAligned(ColumnKind kind) {
    return kind == ColumnKind::Decimal || kind == ColumnKind::RightText;
}

QString selectionText(const QAbstractItemView* view, const QHeaderView* header, bool machine) {
    if (view->selectionModel() == nullptr) {
        return {};
    }
    QModelIndexList rows = view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [view](const QModelIndex& a, const QModelIndex& b) {
        return view->visualRect(a).top() < view->visualRect(b).top();
    });
    // What stands below a heading says too below which: pasted elsewhere it has lost that place.
    const bool grouped = std::any_of(rows.begin(), rows.end(), [](const QModelIndex& row) {
        return row.parent().isValid() || row.data(role::GroupRow).toBool();
    });
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        if (grouped) {
            cells.append(row.parent().isValid() ? cellText(row.parent().siblingAtColumn(0), machine)
                                                : QString());
        }
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column)) {
                cells.append(cellText(row.siblingAtColumn(column), machine));
            }
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

bool isWithin(const QModelIndex& index, const QModelIndex& parent, int first, int last) {
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        if (at.parent() == parent) {
            return at.row() >= first && at.row() <= last;
        }
    }
    return false;
}

bool copyOnKey(const QKeyEvent* event, const QAbstractItemView* view, const QHeaderView* header) {
    const bool machine = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->key() != Qt::Key_C || (!machine && event->modifiers() != Qt::ControlModifier)) {
        return false;
    }
    QGuiApplication::clipboard()->setText(selectionText(view, header, machine));
    return true;
}

}  // namespace alem
