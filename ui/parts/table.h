#pragma once

#include <QList>
#include <QTableView>

#include "ui/parts/table_columns.h"

class QPushButton;

namespace alem {

class TableHeader;

/// A flat table by the house rules: rows of 28 px, hairlines, whole rows selected, columns moved, resized,
/// hidden and sorted, the layout kept per page under `layoutName`. Ctrl+C copies for people, Ctrl+Shift+C for
/// machines; Enter and double-click open. Set the column kinds, then the model. Sorting is the model's affair
/// (QSortFilterProxyModel with role::Sort); call setSortingEnabled(true) where it can. Rows that arrive above
/// what is being read do not move it: they wait behind a marker that says how many they are.
class Table : public QTableView {
    Q_OBJECT

  public:
    explicit Table(const QString& layoutName, QWidget* parent = nullptr);

    void setColumns(const QList<ColumnKind>& kinds) { m_columns->setKinds(kinds); }
    [[nodiscard]] const QList<ColumnKind>& columns() const { return m_columns->kinds(); }
    void setWidths(const QList<int>& widths) { m_columns->setWidths(widths); }
    void setYielding(const QList<int>& columns, int rest) { m_columns->setYielding(columns, rest); }
    void setEdge(TableEdge edge) { m_columns->setEdge(edge); }
    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] QString copyText(bool machine) const;
    /// How many rows arrived above what is shown, and wait to be looked at.
    [[nodiscard]] int waitingRows() const { return m_waiting; }

  signals:
    /// Enter or double-click on a row.
    void opened(const QModelIndex& index);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;

  private:
    void applyMeasures();
    void setHoveredRow(int row);
    void setWaiting(int rows);

    TableHeader* m_header;
    TableColumns* m_columns;
    QPushButton* m_marker;
    int m_hovered = -1;
    int m_waiting = 0;
};

}  // namespace alem
