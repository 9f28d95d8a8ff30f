#pragma once

#include <QTableView>

#include "ui/parts/table_support.h"

namespace alem {

/// The totals of a table: one row below it that stays in view while the rows scroll, its columns always where
/// the table's are. Give it a model of one row with the same columns (role::Emphasis Strong).
class TotalsRow : public QTableView {
    Q_OBJECT

  public:
    /// `above` is a Table's horizontalHeader() or a TreeTable's header(), and must outlive this.
    TotalsRow(QHeaderView* above, const QList<ColumnKind>& kinds, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void follow();

    QHeaderView* m_above;
};

}  // namespace alem
