#pragma once

#include <QList>
#include <QTableView>

#include "ui/parts/table_support.h"

namespace alem {

class TableHeader;

/// A flat table by the house rules: rows of 28 px, hairlines, whole rows selected, columns moved, resized,
/// hidden and sorted, the layout kept per page under `layoutName`. Ctrl+C copies for people, Ctrl+Shift+C for
/// machines; Enter and double-click open. Set the column kinds, then the model. Sorting is the model's affair
/// (QSortFilterProxyModel with role::Sort); call setSortingEnabled(true) where it can.
class Table : public QTableView {
    Q_OBJECT

  public:
    explicit Table(const QString& layoutName, QWidget* parent = nullptr);

    void setColumns(const QList<ColumnKind>& kinds);
    [[nodiscard]] const QList<ColumnKind>& columns() const { return m_kinds; }
    /// Widths until the officer changes them; 0 leaves a column as wide as its contents, -1 lets it take the
    /// rest.
    void setWidths(const QList<int>& widths);
    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] QString copyText(bool machine) const;

  signals:
    /// Enter or double-click on a row.
    void opened(const QModelIndex& index);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void applyMeasures();
    void applyWidths();
    void setHoveredRow(int row);

    TableHeader* m_header;
    QList<ColumnKind> m_kinds;
    QList<int> m_widths;
    int m_hovered = -1;
};

}  // namespace alem
