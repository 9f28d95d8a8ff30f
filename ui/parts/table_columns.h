#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

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
    /// At plain text size, until the officer changes them; 0 keeps a column as wide as its contents, -1 lets
    /// it take the rest. A column of numbers is never narrower than they are.
    void setWidths(const QList<int>& widths);
    /// Columns that are hidden, the first of them first, while not all fit side by side, and shown again once
    /// they do. `rest` is what a column that takes the rest needs at least, at plain text size. Never after
    /// the officer has arranged the columns.
    void setYielding(const QList<int>& columns, int rest);
    /// Once more, for texts or a font that changed.
    void applyWidths();
    void setEdge(TableEdge edge);
    /// After the view was given its model.
    void modelWasSet(QAbstractItemModel* model);

    /// Copies or opens; false if the key is the view's own affair.
    bool takeKey(const QKeyEvent* event);
    /// Says so where a filter hides every row.
    void paintNothing();
    /// Shows the whole of a cut text; false if there is nothing to add to what the model says.
    bool showTip(const QHelpEvent* event);

  signals:
    /// Enter or double-click on a row.
    void opened(const QModelIndex& index);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fitToContents(int column);
    void widenFor(int column);
    void measure();
    void yieldRoom();
    [[nodiscard]] int contentsWidth(int column) const;
    void takeDoubleClick(const QModelIndex& index);
    void forgetFractions();
    [[nodiscard]] bool isCut(const QModelIndex& index) const;

    QAbstractItemView* m_view;
    TableHeader* m_header;
    QList<ColumnKind> m_kinds;
    QList<int> m_widths;
    QList<int> m_measured;  ///< what each column needs now
    QList<int> m_yielding;
    int m_rest = 0;
    QTimer m_later;
};

}  // namespace alem
