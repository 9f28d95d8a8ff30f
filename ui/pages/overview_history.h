#pragma once

#include <QWidget>
#include <vector>

#include "ui/pages/overview_data.h"

namespace alem {

class Segments;
class Text;
class TimeChart;

/// Net asset value over time with purchases and sales as signs on the axis; the last month, quarter, year, or
/// all.
class OverviewHistory : public QWidget {
    Q_OBJECT

  public:
    explicit OverviewHistory(QWidget* parent = nullptr);
    /// `computing`: the history is of a moment ago, or not there yet.
    void show(const HoldingsStatement& statement, const FundView& view, bool computing);

  private:
    void retranslate(const HoldingsStatement& statement, bool computing);
    void showRange();

    Text* m_title;
    Text* m_legend;
    Segments* m_range;
    TimeChart* m_chart;
    std::vector<std::pair<Instant, Amount>> m_points;
    QString m_currency;
};

}  // namespace alem
