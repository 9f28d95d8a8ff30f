#include <QAction>
#include <QBuffer>
#include <QChart>
#include <QContextMenuEvent>
#include <QMap>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QValueAxis>
#include <cmath>

#include "ui/parts/chart_files.h"
#include "ui/parts/time_chart.h"

// What the hand does with a chart: zoom, crosshair, export.
namespace alem {

namespace {

/// RFC 4180, and no text that a spreadsheet would take for a formula.
QByteArray csvField(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0])) {
        text.prepend(u'\'');
    }
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n')) {
        text = u'"' + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
    }
    return text.toUtf8();
}

QByteArray pngOf(TimeChart& chart) {
    QPixmap picture(chart.size() * 2);
    picture.setDevicePixelRatio(2);
    static_cast<QWidget&>(chart).render(&picture);
    QBuffer buffer;
    return picture.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray svgOf(TimeChart& chart, const QString& title) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(title);
    QPainter painter;
    if (!painter.begin(&generator)) {
        return {};
    }
    chart.render(&painter);
    return painter.end() ? buffer.data() : QByteArray();
}

}  // namespace

void TimeChart::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0) {
        zoom(std::pow(0.85, event->angleDelta().y() / 120.0), timeAt(event->position().x()));
    }
    event->accept();
}

void TimeChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_dragFrom = event->position().x();
        m_dragTo = *m_dragFrom;
    }
}

void TimeChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragFrom) {
        m_dragTo = event->position().x();
        viewport()->update();
    } else {
        moveCrosshair(event->position().x());
    }
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragFrom) {
        return;
    }
    const double from = timeAt(std::min(*m_dragFrom, m_dragTo));
    const double to = timeAt(std::max(*m_dragFrom, m_dragTo));
    const bool wide = std::abs(m_dragTo - *m_dragFrom) > 8;
    m_dragFrom.reset();
    if (wide) {
        setVisibleRange(std::max(from, m_time->min()), std::min(to, m_time->max()));
    } else {
        moveCrosshair(event->position().x());
    }
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent*) {
    m_dragFrom.reset();
    resetRange();
}

void TimeChart::leaveEvent(QEvent* event) {
    if (!hasFocus()) {
        m_crosshair.reset();
        viewport()->update();
    }
    QChartView::leaveEvent(event);
}

void TimeChart::keyPressEvent(QKeyEvent* event) {
    const double middle = (m_time->min() + m_time->max()) / 2;
    switch (event->key()) {
        case Qt::Key_Left:
            return stepCrosshair(-1);
        case Qt::Key_Right:
            return stepCrosshair(1);
        case Qt::Key_Plus:
            return zoom(0.7, middle);
        case Qt::Key_Minus:
            return zoom(1 / 0.7, middle);
        case Qt::Key_Home:
            return resetRange();
        default:
            QChartView::keyPressEvent(event);
    }
}

void TimeChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        redraw();
    }
    QChartView::changeEvent(event);
}

void TimeChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    addChartFiles(&menu, this,
                  {[this] { return pngOf(*this); }, [this] { return svgOf(*this, m_title); },
                   [this] { return csv(); }});
    menu.addSeparator();
    connect(menu.addAction(tr("Show all")), &QAction::triggered, this, &TimeChart::resetRange);
    menu.exec(event->globalPos());
}

QByteArray TimeChart::csv() const {
    QMap<qint64, QList<QByteArray>> rows;
    QByteArray out = "time";
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        out += ',' + csvField(m_series[i].name);
        for (const QPointF& point : m_series[i].points) {
            auto& row = rows[static_cast<qint64>(point.x())];
            row.resize(m_series.size());
            row[i] = QByteArray::number(point.y(), 'g', 15);
        }
    }
    out += "\r\n";
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        out += QByteArray::fromStdString(Instant::ofMilliseconds(row.key()).text());
        for (const QByteArray& value : row.value()) {
            out += ',' + value;
        }
        out += "\r\n";
    }
    return out;
}

}  // namespace alem
