#include <QChart>
#include <QPainter>
#include <QValueAxis>
#include <cmath>

#include "ui/parts/language_switch.h"
#include "ui/parts/time_chart.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

/// A line of one pixel, wherever it falls.
void level(QPainter* painter, double left, double right, double y, const QColor& colour) {
    painter->fillRect(QRectF(left, std::round(y), right - left, 1), colour);
}

int monthsApart(double span, double width) {
    constexpr double month = 30.44 * 24 * 3600 * 1000;
    const double fitting = width / (7.0 * measures().unit);
    for (const int months : {1, 2, 3, 6, 12, 24, 60}) {
        if (span / month / months <= fitting) {
            return months;
        }
    }
    return 120;
}

}  // namespace

void TimeChart::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, theme().surface);
    if (m_series.isEmpty() || m_series.first().points.isEmpty()) {
        painter->setFont(bodyFont());
        painter->setPen(theme().textSecondary);
        painter->drawText(QRectF(viewport()->rect()), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                          m_empty);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    drawShades(painter);
    drawValueAxis(painter);
    drawTimeAxis(painter);
}

void TimeChart::drawValueAxis(QPainter* painter) {
    const QRectF area = chart()->plotArea();
    painter->setFont(smallFont());
    const int count = static_cast<int>(std::lround((m_scale.high - m_scale.low) / m_scale.step));
    for (int i = 0; i <= count; ++i) {
        const double value = m_scale.low + i * m_scale.step;
        const double y = yOf(value);
        level(painter, area.left(), area.right(), y, i == 0 ? theme().rule : theme().chartGrid);
        painter->setPen(theme().textSecondary);
        painter->drawText(
            QRectF(0, y - measures().unit, area.left() - measures().unit, 2.0 * measures().unit),
            static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_scale.text(value));
    }
}

/// Month starts in the fund's zone; days where less than six weeks are shown. January carries its year.
void TimeChart::drawTimeAxis(QPainter* painter) {
    const QRectF area = chart()->plotArea();
    const double span = m_time->max() - m_time->min();
    constexpr double day = 24.0 * 3600 * 1000;
    const bool byDay = span < 45 * day;
    const int months = monthsApart(span, area.width());
    const int days =
        std::max(1, static_cast<int>(std::ceil(span / day / (area.width() / (9.0 * measures().unit)))));
    const Day first = m_zone.dayOf(Instant::ofMilliseconds(static_cast<std::int64_t>(m_time->min())));
    Day tick = byDay ? first : *Day::of(first.year(), first.month(), 1);
    painter->setFont(smallFont());
    painter->setPen(theme().textSecondary);
    const Wording& words = interfaceWording();
    double freeFrom = area.left();
    for (int i = 0; i < 400; ++i) {
        const double x = xOf(static_cast<double>(m_zone.startOf(tick).milliseconds()));
        if (x > area.right()) {
            break;
        }
        const bool wanted = byDay || (tick.month() - 1 + 12 * tick.year()) % months == 0;
        if (x >= area.left() && wanted) {
            QString text = byDay ? QString::number(tick.dayOfMonth()) + u' ' +
                                       writeShortMonth(words.language(), tick.month())
                                 : writeShortMonth(words.language(), tick.month());
            text += tick.month() == 1 && !byDay ? u' ' + QString::number(tick.year()) : QString();
            const double width = painter->fontMetrics().horizontalAdvance(text);
            painter->fillRect(QRectF(std::round(x), area.bottom() + 1, 1, measures().half), theme().rule);
            if (x + measures().half >= freeFrom && x + width <= area.right() + measures().unit) {
                painter->drawText(QRectF(x + measures().half, area.bottom() + measures().half, width + 1,
                                         measures().smallLine),
                                  static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
                freeFrom = x + measures().half + width + measures().unit;
            }
        }
        tick = byDay ? tick.plus(days) : *Day::of(tick.year() + tick.month() / 12, tick.month() % 12 + 1, 1);
    }
}

void TimeChart::drawShades(QPainter* painter) {
    const QRectF area = chart()->plotArea();
    QColor shade = theme().breach.colour;
    shade.setAlphaF(static_cast<float>(measures().firingShade));
    for (const TimeShade& one : m_shades) {
        const double from = std::max(area.left(), xOf(static_cast<double>(one.from.milliseconds())));
        const double to = std::min(area.right(), xOf(static_cast<double>(one.to.milliseconds())));
        if (to >= from) {
            painter->fillRect(QRectF(from, area.top(), to - from, area.height()), shade);
            painter->fillRect(QRectF(std::round(from), area.top(), 1, area.height()), theme().breach.colour);
        }
    }
}

void TimeChart::drawForeground(QPainter* painter, const QRectF&) {
    if (m_series.isEmpty() || m_series.first().points.isEmpty()) {
        return;
    }
    drawThresholds(painter);
    drawMarkers(painter);
    if (m_stacked) {
        drawEndNames(painter);
    }
    if (m_dragFrom) {
        QColor ground = theme().accent;
        ground.setAlphaF(static_cast<float>(measures().breachShade));
        const QRectF area = chart()->plotArea();
        painter->fillRect(
            QRectF(QPointF(*m_dragFrom, area.top()), QPointF(m_dragTo, area.bottom())).normalized(), ground);
    } else {
        drawCrosshair(painter);
    }
    if (hasFocus()) {
        painter->setPen(QPen(theme().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimeChart::drawThresholds(QPainter* painter) {
    const QRectF area = chart()->plotArea();
    painter->setFont(smallFont());
    const auto words = thresholdWords();
    for (qsizetype i = 0; i < m_thresholds.size(); ++i) {
        const TimeThreshold& one = m_thresholds[i];
        const double y = std::round(yOf(one.value)) + 0.5;
        QPen pen(theme().text, 1, one.hard ? Qt::SolidLine : Qt::CustomDashLine, Qt::FlatCap);
        if (!one.hard) {
            pen.setDashPattern({3, 3});
        }
        painter->setPen(pen);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        QColor ground = theme().surfaceRaised;  // whatever is drawn behind, the word can be read
        ground.setAlphaF(0.8F);
        painter->fillRect(words[i].adjusted(-2, 0, 2, 0), ground);
        painter->drawText(words[i], static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), one.word);
    }
}

/// Each word on the far side of its own line, seen from the others: above the highest, below the lowest. So
/// no word stands on another's line, however close the lines are.
QList<QRectF> TimeChart::thresholdWords() const {
    const QRectF area = chart()->plotArea();
    const QFontMetricsF metrics(smallFont());
    const double line = measures().smallLine;
    QList<QRectF> places;
    for (const TimeThreshold& one : m_thresholds) {
        const double y = std::round(yOf(one.value)) + 0.5;
        const bool highest =
            std::none_of(m_thresholds.begin(), m_thresholds.end(), [&](const TimeThreshold& other) {
                return other.value > one.value || (&other < &one && other.value == one.value);
            });
        places.append(QRectF(area.left() + measures().unit, highest ? y - line : y + 1,
                             metrics.horizontalAdvance(one.word), line - 1));
    }
    return places;
}

void TimeChart::drawMarkers(QPainter* painter) {
    const QRectF area = chart()->plotArea();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const TimeMarker& one : m_markers) {
        const double x = xOf(static_cast<double>(one.at.milliseconds()));
        if (x < area.left() || x > area.right()) {
            continue;
        }
        const double y = area.bottom() - measures().unit / 2.0;
        const double side = measures().half;
        const double up = one.filled ? -1 : 1;
        painter->setPen(QPen(theme().text, 1));
        painter->setBrush(one.filled ? QBrush(theme().text) : QBrush(theme().surface));
        painter->drawPolygon(QPolygonF{
            {x, y + up * side * 0.8}, {x + side, y - up * side * 0.8}, {x - side, y - up * side * 0.8}});
    }
}

void TimeChart::drawEndNames(QPainter* painter) {
    const QRectF area = chart()->plotArea();
    painter->setFont(smallFont());
    painter->setPen(theme().text);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (m_drawn[i].isEmpty()) {
            continue;
        }
        const double upper = yOf(m_drawn[i].last().y());
        const double lower =
            i > 0 && !m_drawn[i - 1].isEmpty() ? yOf(m_drawn[i - 1].last().y()) : area.bottom();
        painter->drawText(QRectF(area.right() + measures().unit, (upper + lower) / 2 - measures().unit,
                                 width(), 2.0 * measures().unit),
                          static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_series[i].name);
    }
}

void TimeChart::drawCrosshair(QPainter* painter) {
    if (!m_crosshair || *m_crosshair >= m_series.first().points.size()) {
        return;
    }
    const QRectF area = chart()->plotArea();
    const QPointF top = m_drawn.last().value(*m_crosshair);
    const QPointF at(xOf(m_series.first().points[*m_crosshair].x()), yOf(top.y()));
    if (at.x() < area.left() - 1 || at.x() > area.right() + 1) {
        return;
    }
    QPen dotted(theme().textSecondary, 1, Qt::CustomDashLine, Qt::FlatCap);
    dotted.setDashPattern({2, 2});
    painter->setPen(dotted);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter->drawLine(QPointF(area.left(), at.y()), QPointF(area.right(), at.y()));
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        painter->setPen(QPen(m_series[i].colour, measures().seriesLine));
        painter->setBrush(theme().surface);
        painter->drawEllipse(QPointF(at.x(), yOf(m_drawn[i].value(*m_crosshair).y())), 3.5, 3.5);
    }
    drawReadout(painter, *m_crosshair, at);
}

/// A small panel with the day and the exact values, where the line is not.
void TimeChart::drawReadout(QPainter* painter, qsizetype point, const QPointF& at) {
    const QRectF area = chart()->plotArea();
    const Instant instant =
        Instant::ofMilliseconds(static_cast<std::int64_t>(m_series.first().points[point].x()));
    const QString date = interfaceWording().longDate(m_zone.dayOf(instant));
    const QFontMetricsF plain(smallFont());
    const QFontMetricsF strong(smallFont(QFont::DemiBold));
    const double unit = measures().unit;
    double values = 0;
    double names = plain.horizontalAdvance(date);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        values = std::max(values, strong.horizontalAdvance(exactText(i, point)));
        names = m_series.size() > 1 ? std::max(names, plain.horizontalAdvance(m_series[i].name)) : names;
    }
    const double line = measures().smallLine;
    const auto rows = static_cast<double>(m_series.size() > 1 ? m_series.size() + 1 : 1);
    QRectF box(0, 0, names + values + 5 * unit, rows * line + unit);
    box.moveLeft(at.x() + unit + box.width() > area.right() ? at.x() - unit - box.width() : at.x() + unit);
    box.moveTop(at.y() < area.center().y() ? area.bottom() - box.height() - 2 * unit : area.top() + unit);
    painter->setPen(QPen(theme().rule, 1));
    painter->setBrush(theme().surfaceRaised);
    painter->drawRoundedRect(box, measures().radius, measures().radius);
    QRectF text = box.adjusted(unit, unit / 2, -unit, 0);
    text.setHeight(line);
    const auto cell = [&](const QString& words, const QFont& font, const QColor& ink,
                          Qt::AlignmentFlag side) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(text, static_cast<int>(side | Qt::AlignVCenter), words);
    };
    cell(date, smallFont(), theme().textSecondary, Qt::AlignLeft);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (m_series.size() > 1) {
            text.translate(0, line);
            cell(m_series[i].name, smallFont(), theme().text, Qt::AlignLeft);
        }
        cell(exactText(i, point), smallFont(QFont::DemiBold), theme().text, Qt::AlignRight);
    }
}

}  // namespace alem
