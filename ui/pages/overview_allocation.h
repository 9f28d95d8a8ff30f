#pragma once

#include <QWidget>

#include "ui/pages/overview_data.h"

class QStandardItemModel;

namespace alem {

class DonutChart;
class SectionTitle;
class Table;

/// What the fund is made of: a ring, and the table that is its legend, with value, share, cost and gain of
/// each asset.
class OverviewAllocation : public QWidget {
    Q_OBJECT

  public:
    explicit OverviewAllocation(QWidget* parent = nullptr);
    void show(const HoldingsStatement& statement, const Books& books);

  signals:
    void assetOpened(const QString& code);

  private:
    void fill(const HoldingsStatement& statement, const Books& books);
    void showRing(const HoldingsStatement& statement, const Books& books);

    SectionTitle* m_title;
    DonutChart* m_ring;
    Table* m_table;
    QStandardItemModel* m_model;
};

}  // namespace alem
