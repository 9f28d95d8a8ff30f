#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

#include "ui/parts/table_support.h"

class QAbstractItemModel;
class QAbstractItemView;
class QHelpEvent;
class QKeyEvent;
class QModelIndex;

namespace alem {

class TableHeader;

/// What Table and TreeTable have in common: what the columns hold, how wide they are, copying, opening, the
/// full text of a cut cell as its tooltip. A cell that shows `#` because its number does not fit widens its
/// column on double-click instead of opening. One for a view; the view hands its events on.
class TableColumns : public QObject {
    Q_OBJECT

  public:
    TableColumns(QAbstractItemView* view, TableHeader* header);

    void setKinds(const QList<ColumnKind>& kinds);
    [[nodiscard]] const QList<ColumnKind>& kinds() const { return m_kinds; }
    /// Until the officer changes them; 0 keeps a column as wide as its contents, -1 lets it take the rest.
    void setWidths(const QList<int>& widths);
    void setEdge(TableEdge edge);
    /// After the view was given its model.
    void modelWasSet(QAbstractItemModel* model);

    /// Copies or opens; false if the key is the view's own affair.
    bool takeKey(const QKeyEvent* event);
    /// Shows the whole of a cut text; false if there is nothing to add to what the model says.
    bool showTip(const QHelpEvent* event);

  signals:
    /// Enter or double-click on a row.
    void opened(const QModelIndex& index);

  private:
    void applyWidths();
    void fitToContents(int column);
    void takeDoubleClick(const QModelIndex& index);
    void forgetFractions();
    [[nodiscard]] bool isCut(const QModelIndex& index) const;

    QAbstractItemView* m_view;
    TableHeader* m_header;
    QList<ColumnKind> m_kinds;
    QList<int> m_widths;
};

}  // namespace alem
