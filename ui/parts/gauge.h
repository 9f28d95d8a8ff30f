#pragma once

#include <QRectF>
#include <QWidget>

#include "ui/parts/roles.h"

class QPainter;

namespace alem {

/// A bar of 6 px on a track of 3 px; the soft limit dashed, the hard limit solid, both above the bar. The
/// full width is 1.12 × hard; more than that is cut, and the figure beside it tells. The colour follows the
/// limits: neutral, caution from the soft one, breach above the hard one.
void drawGauge(QPainter* painter, const QRectF& box, const GaugeValue& value);

/// The same in a panel. Give it a sentence with the figures as accessible name.
class GaugeWidget : public QWidget {
    Q_OBJECT

  public:
    explicit GaugeWidget(QWidget* parent = nullptr);
    void setValue(const GaugeValue& value);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    GaugeValue m_value;
};

}  // namespace alem
