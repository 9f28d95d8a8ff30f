#pragma once

#include <QWidget>

#include "ui/frame/fund_view.h"
#include "ui/models/custody_rows.h"

namespace alem {

class Segments;
class Text;
class TimeChart;

/// What lay at one counterparty over time, asset upon asset, against its limits.
class ExposureChart : public QWidget {
    Q_OBJECT

  public:
    explicit ExposureChart(FundView& view, QWidget* parent = nullptr);
    void show(const CounterpartyExposure& exposure, const MoneyScale& scale);
    void retranslate();

  private:
    void draw();

    FundView& m_view;
    CounterpartyExposure m_exposure;
    MoneyScale m_scale;
    Text* m_title;
    Segments* m_span;
    TimeChart* m_chart;
};

}  // namespace alem
