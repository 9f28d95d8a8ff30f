#pragma once

#include <QList>
#include <QTreeView>

#include "ui/parts/table_columns.h"

namespace alem {

class TableHeader;

/// A table with groups that fold: the same rules as Table on a tree model of two levels. A group row answers
/// true for role::GroupRow, its name runs on over the empty cells beside it. Left and right keys fold and
/// unfold.
class TreeTable : public QTreeView {
    Q_OBJECT

  public:
    explicit TreeTable(const QString& layoutName, QWidget* parent = nullptr);

    void setColumns(const QList<ColumnKind>& kinds) { m_columns->setKinds(kinds); }
    [[nodiscard]] const QList<ColumnKind>& columns() const { return m_columns->kinds(); }
    void setWidths(const QList<int>& widths) { m_columns->setWidths(widths); }
    void setYielding(const QList<int>& columns, int rest) { m_columns->setYielding(columns, rest); }
    void setEdge(TableEdge edge);
    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] QString copyText(bool machine) const;

  signals:
    void opened(const QModelIndex& index);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

  private:
    TableHeader* m_header;
    TableColumns* m_columns;
    QPersistentModelIndex m_hovered;
};

}  // namespace alem
