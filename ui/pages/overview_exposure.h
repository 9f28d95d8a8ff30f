#pragma once

#include <QWidget>
#include <vector>

#include "ui/pages/overview_data.h"

class QStandardItemModel;

namespace alem {

class Table;

/// Each counterparty's exposure against its limits, as a gauge with state.
class OverviewExposure : public QWidget {
    Q_OBJECT

  public:
    explicit OverviewExposure(QWidget* parent = nullptr);
    void show(const std::vector<LimitUse>& limits, const Books& books);

  signals:
    void counterpartyOpened(const QString& id);

  private:
    Table* m_table;
    QStandardItemModel* m_model;
};

}  // namespace alem
