#include "ui/parts/donut_chart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <cmath>
#include <numbers>

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr double hole = 0.7;

QPainterPath slicePath(const QRectF& outer, double start, double sweep) {
    const double inset = outer.width() * (1 - hole) / 2;
    const QRectF inner = outer.adjusted(inset, inset, -inset, -inset);
    QPainterPath path;
    path.arcMoveTo(outer, start);
    path.arcTo(outer, start, -sweep);
    path.arcTo(inner, start - sweep, sweep);
    path.closeSubpath();
    return path;
}

}  // namespace

DonutChart::DonutChart(QWidget* parent) : QWidget(parent) {}

void DonutChart::setSlices(const QList<DonutSlice>& slices) {
    m_slices = slices;
    m_total = 0;
    for (const DonutSlice& slice : slices) {
        m_total += std::max(0.0, slice.part);
    }
    update();
}

void DonutChart::setCentre(const QString& word, const QString& figure) {
    m_word = word;
    m_figure = figure;
    update();
}

QSize DonutChart::sizeHint() const {
    return {17 * measures().unit, 17 * measures().unit};
}

QRectF DonutChart::ring() const {
    const double side = std::min(width(), height()) - 2;
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

void DonutChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer = ring();
    double start = 90;
    for (const DonutSlice& slice : m_slices) {
        const double sweep = m_total > 0 ? 360 * std::max(0.0, slice.part) / m_total : 0;
        const AssetLook look = theme().asset(slice.asset);
        const QPainterPath path = slicePath(outer, start, sweep);
        if (look.marker == Marker::OutlinedBar) {
            painter.fillPath(path, theme().surface);
            painter.strokePath(path, QPen(look.colour, 1));
        } else {
            painter.fillPath(path, look.colour);
        }
        start -= sweep;
    }
    // The gaps last, so that thin parts keep their place.
    painter.setPen(QPen(theme().surface, 2, Qt::SolidLine, Qt::FlatCap));
    start = 90;
    for (const DonutSlice& slice : m_slices) {
        const double angle = start * std::numbers::pi / 180;
        const QPointF direction(std::cos(angle), -std::sin(angle));
        painter.drawLine(outer.center() + direction * outer.width() / 2 * (hole - 0.02),
                         outer.center() + direction * (outer.width() / 2 + 1));
        start -= m_total > 0 ? 360 * std::max(0.0, slice.part) / m_total : 0;
    }
    const QRectF line(outer.left(), outer.center().y() - measures().smallLine, outer.width(),
                      measures().smallLine);
    painter.setPen(theme().textSecondary);
    painter.setFont(smallFont());
    painter.drawText(line, static_cast<int>(Qt::AlignCenter), m_word);
    painter.setPen(theme().text);
    painter.setFont(bodyFont(QFont::DemiBold));
    painter.drawText(line.translated(0, measures().smallLine), static_cast<int>(Qt::AlignCenter), m_figure);
}

int DonutChart::sliceAt(const QPointF& position) const {
    const QPointF from = position - ring().center();
    const double distance = std::hypot(from.x(), from.y()) / (ring().width() / 2);
    if (distance > 1 || distance < hole || m_total <= 0) {
        return -1;
    }
    double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    turn = turn < 0 ? turn + 1 : turn;
    double sum = 0;
    for (int i = 0; i < m_slices.size(); ++i) {
        sum += std::max(0.0, m_slices[i].part) / m_total;
        if (turn <= sum) {
            return i;
        }
    }
    return -1;
}

bool DonutChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int slice = sliceAt(help->pos());
        QToolTip::showText(help->globalPos(), slice >= 0 ? m_slices[slice].name : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace alem
