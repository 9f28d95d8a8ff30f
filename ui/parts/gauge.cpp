#include "ui/parts/gauge.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace alem {

namespace {
constexpr double beyondHard = 1.12;
constexpr int limitHeight = 12;
constexpr int halfLimit = limitHeight / 2;
}  // namespace

void drawGauge(QPainter* painter, const QRectF& box, const GaugeValue& value) {
    if (value.hard <= 0) {
        return;
    }
    const Theme& t = theme();
    const Measures& m = measures();
    const auto at = [&](double amount) {
        return box.left() +
               std::round(box.width() * std::clamp(amount / (value.hard * beyondHard), 0.0, 1.0));
    };
    const qreal middle = std::round(box.center().y());
    const QColor bar = value.value > value.hard                      ? t.breach.colour
                       : value.soft > 0 && value.value >= value.soft ? t.caution.colour
                                                                     : t.textSecondary;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(box.left(), middle - 1, box.width(), m.gaugeTrack), t.hairline);
    painter->fillRect(QRectF(box.left(), middle - 3, at(value.value) - box.left(), m.gaugeBar), bar);
    if (value.soft > 0) {
        QPen dashed(t.text, 1, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({2, 1.5});
        painter->setPen(dashed);
        painter->drawLine(QPointF(at(value.soft), middle - halfLimit),
                          QPointF(at(value.soft), middle + halfLimit - 1));
    }
    painter->fillRect(QRectF(at(value.hard) - 1, middle - halfLimit, m.hardLimit, limitHeight), t.text);
    painter->restore();
}

GaugeWidget::GaugeWidget(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GaugeWidget::setValue(const GaugeValue& value) {
    m_value = value;
    update();
}

QSize GaugeWidget::sizeHint() const {
    return {22 * measures().unit, 2 * measures().unit};
}

void GaugeWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawGauge(&painter, QRectF(rect()), m_value);
}

}  // namespace alem
