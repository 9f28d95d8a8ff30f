#pragma once

#include <QList>
#include <QTreeView>

#include "ui/parts/table_support.h"

namespace alem {

class TableHeader;

/// A table with groups that fold: the same rules as Table on a tree model of two levels. A group row answers
/// true for role::GroupRow, its name runs on over the empty cells beside it. Left and right keys fold and
/// unfold.
class TreeTable : public QTreeView {
    Q_OBJECT

  public:
    explicit TreeTable(const QString& layoutName, QWidget* parent = nullptr);

    void setColumns(const QList<ColumnKind>& kinds);
    [[nodiscard]] const QList<ColumnKind>& columns() const { return m_kinds; }
    /// As in Table.
    void setWidths(const QList<int>& widths);
    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] QString copyText(bool machine) const;

  signals:
    void opened(const QModelIndex& index);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;

  private:
    void applyWidths();

    TableHeader* m_header;
    QList<ColumnKind> m_kinds;
    QList<int> m_widths;
    QPersistentModelIndex m_hovered;
};

}  // namespace alem
