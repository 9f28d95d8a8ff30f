#include "ui/parts/time_chart.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/parts/decimation.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {
constexpr qsizetype mostPoints = 3000;
constexpr double leastSpan = 3600.0 * 1000;  // one hour across the whole chart
}  // namespace

TimeChart::TimeChart(QWidget* parent)
    : QChartView(parent), m_time(new QValueAxis(this)), m_value(new QValueAxis(this)) {
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    for (QValueAxis* axis : {m_time, m_value}) {
        axis->setVisible(false);  // drawn here: month starts and our own figures
    }
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCacheMode(QGraphicsView::CacheNone);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    connect(&Appearance::instance(), &Appearance::changed, this, &TimeChart::rebuild);
    rebuild();
}

void TimeChart::setTitle(const QString& title) {
    m_title = title;
    setAccessibleName(title);
}

void TimeChart::setZone(const Zone& zone) {
    m_zone = zone;
    viewport()->update();
}

void TimeChart::setSeries(const QList<TimeSeries>& series) {
    m_series = series;
    m_crosshair.reset();
    rebuild();
    resetRange();
}

void TimeChart::setStacked(bool stacked) {
    m_stacked = stacked;
    rebuild();
    resetRange();
}

void TimeChart::setMarkers(const QList<TimeMarker>& markers) {
    m_markers = markers;
    viewport()->update();
}

void TimeChart::setThresholds(const QList<TimeThreshold>& thresholds) {
    m_thresholds = thresholds;
    redraw();
}

void TimeChart::setShades(const QList<TimeShade>& shades) {
    m_shades = shades;
    viewport()->update();
}

void TimeChart::setExact(std::function<QString(qsizetype, qsizetype)> exact) {
    m_exact = std::move(exact);
}

void TimeChart::setEmptyText(const QString& sentence) {
    m_empty = sentence;
    viewport()->update();
}

/// Lines and areas anew: series or colours have changed.
void TimeChart::rebuild() {
    chart()->removeAllSeries();
    m_lines.clear();
    m_drawn.clear();
    setBackgroundBrush(theme().surface);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        QList<QPointF> points = m_series[i].points;
        if (m_stacked && i > 0) {
            for (qsizetype k = 0; k < std::min(points.size(), m_drawn.last().size()); ++k) {
                points[k].ry() += m_drawn.last()[k].y();
            }
        }
        m_drawn.append(points);
        auto* line = new QLineSeries(this);
        line->setPen(
            QPen(m_series[i].colour, measures().seriesLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_lines.append(line);
    }
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (m_stacked) {
            auto* area = new QAreaSeries(m_lines[i], i > 0 ? m_lines[i - 1] : nullptr);
            QColor fill = m_series[i].colour;
            fill.setAlphaF(static_cast<float>(measures().areaFill));
            area->setBrush(fill);
            area->setPen(Qt::NoPen);
            chart()->addSeries(area);
            area->attachAxis(m_time);
            area->attachAxis(m_value);
        }
    }
    for (QLineSeries* line : m_lines) {
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_value);
    }
    redraw();
}

void TimeChart::resetRange() {
    double from = 0;
    double to = 1;
    bool any = false;
    for (const TimeSeries& one : m_series) {
        if (!one.points.isEmpty()) {
            from = any ? std::min(from, one.points.first().x()) : one.points.first().x();
            to = any ? std::max(to, one.points.last().x()) : one.points.last().x();
            any = true;
        }
    }
    setVisibleRange(from, std::max(to, from + 1));
}

void TimeChart::setVisibleRange(double from, double to) {
    if (from == m_time->min() && to == m_time->max()) {
        return redraw();
    }
    m_time->setRange(from, to);
    redraw();
    emit visibleRangeChanged(from, to);
}

/// What is visible, thinned out; the value axis fitted to it.
void TimeChart::redraw() {
    fitValues();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->replace(decimated(pointsBetween(m_drawn[i], m_time->min(), m_time->max()), mostPoints));
    }
    layOut();
    viewport()->update();
}

void TimeChart::fitValues() {
    double least = m_stacked ? 0 : std::numeric_limits<double>::infinity();
    double greatest = -std::numeric_limits<double>::infinity();
    for (const auto& points : m_drawn) {
        for (const QPointF& point : pointsBetween(points, m_time->min(), m_time->max())) {
            least = std::min(least, point.y());
            greatest = std::max(greatest, point.y());
        }
    }
    if (greatest < least) {
        return;
    }
    for (const TimeThreshold& threshold : m_thresholds) {
        least = std::min(least, threshold.value);
        greatest = std::max(greatest, threshold.value);
    }
    // The word of a threshold stands above its line where it is hard, else below: it needs room there.
    const double room = (greatest - least) * 1.5 * measures().smallLine / std::max(1, height());
    for (const TimeThreshold& threshold : m_thresholds) {
        (threshold.hard ? greatest : least) = threshold.hard ? std::max(greatest, threshold.value + room)
                                                             : std::min(least, threshold.value - room);
    }
    const int parts = std::clamp(height() / (5 * measures().unit), 3, 6);
    m_scale = ValueScale::around(least, greatest, parts);
    m_value->setRange(m_scale.low, m_scale.high);
}

void TimeChart::setAxisRoom(const QString& text) {
    m_axisText = text;
    layOut();
}

QString TimeChart::axisText() const {
    const QString low = m_scale.text(m_scale.low);
    const QString high = m_scale.text(m_scale.high);
    return low.size() > high.size() ? low : high;
}

void TimeChart::layOut() {
    const QFontMetricsF small(smallFont());
    const double widest = small.horizontalAdvance(axisText());
    const double top = measures().unit;
    double right = measures().unit;
    if (m_stacked) {
        for (const TimeSeries& one : m_series) {
            right = std::max(right, small.horizontalAdvance(one.name) + 2.0 * measures().unit);
        }
    }
    const double left =
        std::max(widest, m_axisText ? small.horizontalAdvance(*m_axisText) : 0) + measures().unit;
    const double bottom = measures().smallLine + measures().unit;
    const QRectF all(viewport()->rect());
    chart()->setPlotArea(all.adjusted(left, top, -right, -bottom));
}

void TimeChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    redraw();
}

double TimeChart::timeAt(double x) const {
    const QRectF area = chart()->plotArea();
    const double part = area.width() > 0 ? (x - area.left()) / area.width() : 0;
    return m_time->min() + part * (m_time->max() - m_time->min());
}

double TimeChart::xOf(double time) const {
    const QRectF area = chart()->plotArea();
    return area.left() + area.width() * (time - m_time->min()) / (m_time->max() - m_time->min());
}

double TimeChart::yOf(double value) const {
    return m_scale.y(value, chart()->plotArea());
}

void TimeChart::zoom(double factor, double about) {
    const double span = std::max(leastSpan, (m_time->max() - m_time->min()) * factor);
    const double part = (about - m_time->min()) / (m_time->max() - m_time->min());
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    for (const TimeSeries& one : m_series) {
        if (!one.points.isEmpty()) {
            first = std::min(first, one.points.first().x());
            last = std::max(last, one.points.last().x());
        }
    }
    const double from = std::max(first, about - part * span);
    const double to = std::min(last, from + span);
    if (to > from) {
        setVisibleRange(from, to);
    }
}

void TimeChart::setCrosshair(std::optional<Instant> at) {
    m_crosshair.reset();
    if (at) {
        moveCrosshair(xOf(static_cast<double>(at->milliseconds())));
    }
    viewport()->update();
}

void TimeChart::moveCrosshair(double x) {
    if (m_series.isEmpty() || m_series.first().points.isEmpty()) {
        return;
    }
    const auto& points = m_series.first().points;
    const double time = timeAt(x);
    auto next = std::lower_bound(points.begin(), points.end(), time,
                                 [](const QPointF& point, double value) { return point.x() < value; });
    if (next == points.end() || (next != points.begin() && time - (next - 1)->x() < next->x() - time)) {
        --next;
    }
    m_crosshair = next - points.begin();
    viewport()->update();
}

void TimeChart::stepCrosshair(int step) {
    if (m_series.isEmpty() || m_series.first().points.isEmpty()) {
        return;
    }
    const qsizetype count = m_series.first().points.size();
    m_crosshair = std::clamp<qsizetype>(m_crosshair.value_or(count - 1) + step, 0, count - 1);
    viewport()->update();
}

QString TimeChart::exactText(qsizetype series, qsizetype point) const {
    if (m_exact) {
        return m_exact(series, point);
    }
    const auto amount =
        Amount::parse(QString::number(m_series[series].points[point].y(), 'f', 4).toStdString());
    return amount ? interfaceWording().number(*amount) : QString();
}

}  // namespace alem
