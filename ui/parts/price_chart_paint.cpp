#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

#include "ui/parts/price_chart.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr double labelRoom = 7;  ///< units of 8 px for a label of the time axis

/// A line of one pixel, wherever it falls.
void level(QPainter* painter, double left, double right, double y, const QColor& colour) {
    painter->fillRect(QRectF(left, std::round(y), right - left, 1), colour);
}

double middleOf(const BarPiece& piece) {
    return (piece.from + piece.to) / 2;
}

}  // namespace

void PriceChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    draw(&painter);
}

void PriceChart::draw(QPainter* painter) {
    painter->fillRect(rect(), theme().surface);
    if (!isShown()) {
        painter->setFont(bodyFont());
        painter->setPen(theme().textSecondary);
        painter->drawText(QRectF(rect()), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_empty);
        return;
    }
    drawPane(painter, m_price, priceTitle());
    if (m_volume) {
        drawPane(painter, *m_volume, m_content.volumeTitle);
    }
    if (m_measure) {
        drawPane(painter, *m_measure, m_content.measureTitle);
    }
    drawTimeAxis(painter);
    if (drawsCandles()) {
        drawCandles(painter);
    } else {
        if (compares()) {
            drawLine(painter, m_drawnOther, theme().asset(m_content.otherAsset).colour);
        }
        drawLine(painter, m_drawn, theme().asset(m_content.asset).colour);
    }
    drawVolume(painter);
    drawMeasure(painter);
    drawEvents(painter);
    drawEnds(painter);
    drawCrosshair(painter);
    if (hasFocus()) {
        painter->setClipping(false);
        painter->setPen(QPen(theme().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// Says how many bars a candle joins, where it joins any.
QString PriceChart::priceTitle() const {
    if (m_drawn.pieces.empty() || !drawsCandles()) {
        return m_content.title;
    }
    const int joined = static_cast<int>(m_drawn.pieces.front().last - m_drawn.pieces.front().first);
    return joined > 1 ? m_content.title + QStringLiteral(", ") + tr("%n bars to a candle", nullptr, joined)
                      : m_content.title;
}

void PriceChart::drawPane(QPainter* painter, const Pane& pane, const QString& title) const {
    const double unit = measures().unit;
    painter->setFont(smallFont(QFont::DemiBold));
    painter->setPen(theme().textSecondary);
    const QRectF above(0, pane.area.top() - measures().smallLine - unit, width(), measures().smallLine);
    painter->drawText(above, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, width()));
    painter->setFont(smallFont());
    const int lines = static_cast<int>(std::lround((pane.scale.high - pane.scale.low) / pane.scale.step));
    for (int i = 0; i <= lines; ++i) {
        const double value = pane.scale.low + i * pane.scale.step;
        const double y = pane.y(value);
        level(painter, pane.area.left(), pane.area.right(), y, i == 0 ? theme().rule : theme().chartGrid);
        painter->setPen(theme().textSecondary);
        painter->drawText(QRectF(0, y - unit, pane.area.left() - unit, 2 * unit),
                          static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), pane.scale.text(value));
    }
}

void PriceChart::drawTimeAxis(QPainter* painter) const {
    const Pane& lowest = m_measure ? *m_measure : m_volume ? *m_volume : m_price;
    const QRectF& area = lowest.area;
    const double half = measures().half;
    painter->setFont(smallFont());
    painter->setPen(theme().textSecondary);
    for (const TimeTick& tick : timeTicks(m_from, m_to, area.width(), labelRoom * measures().unit)) {
        const double x = std::round(xOf(tick.at));
        const double width = painter->fontMetrics().horizontalAdvance(tick.text);
        painter->fillRect(QRectF(x, area.bottom() + 1, 1, half), theme().rule);
        if (x + half + width <= area.right() + 2 * measures().unit) {
            painter->drawText(QRectF(x + half, area.bottom() + half, width + 1, measures().smallLine),
                              static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), tick.text);
        }
    }
}

/// Higher at the close than at the open: filled; lower: outlined. Wicks alone where there is no room.
void PriceChart::drawCandles(QPainter* painter) const {
    const QColor colour = theme().asset(m_content.asset).colour;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setClipRect(m_price.area);
    constexpr double widest = 12;
    for (const BarPiece& piece : m_drawn.pieces) {
        const double x = std::round(xOf(middleOf(piece)));
        const double room = xOf(piece.to) - xOf(piece.from);
        const double high = std::round(m_price.y(piece.bar.high));
        const double low = std::round(m_price.y(piece.bar.low));
        painter->fillRect(QRectF(x, high, 1, std::max(1.0, low - high)), colour);
        const double half = std::floor(std::min(widest, room * 0.7) / 2);
        if (half < 1) {
            continue;
        }
        const double open = std::round(m_price.y(piece.bar.open));
        const double close = std::round(m_price.y(piece.bar.close));
        const QRectF body(x - half, std::min(open, close), 2 * half + 1,
                          std::max(1.0, std::abs(open - close)));
        painter->fillRect(body, colour);
        if (piece.bar.close < piece.bar.open && body.height() > 2) {
            painter->fillRect(body.adjusted(1, 1, -1, -1), theme().surface);
        }
    }
    painter->setClipping(false);
}

/// The closes; where several bars share a pixel, also the pale span between their lowest and highest price.
void PriceChart::drawLine(QPainter* painter, const Drawn& drawn, const QColor& colour) const {
    painter->setClipRect(m_price.area);
    QPolygonF closes;
    QPolygonF span;
    const bool coarse = std::any_of(drawn.pieces.begin(), drawn.pieces.end(),
                                    [](const BarPiece& piece) { return piece.last - piece.first > 1; });
    for (const BarPiece& piece : drawn.pieces) {
        const double x = xOf(coarse ? middleOf(piece) : piece.to);
        closes.append({x, m_price.y(piece.bar.close * drawn.factor)});
        span.append({x, m_price.y(piece.bar.high * drawn.factor)});
    }
    painter->setRenderHint(QPainter::Antialiasing);
    if (coarse) {
        for (auto piece = drawn.pieces.rbegin(); piece != drawn.pieces.rend(); ++piece) {
            span.append({xOf(middleOf(*piece)), m_price.y(piece->bar.low * drawn.factor)});
        }
        QColor pale = colour;
        pale.setAlphaF(static_cast<float>(measures().areaFill));
        painter->setPen(Qt::NoPen);
        painter->setBrush(pale);
        painter->drawPolygon(span);
    }
    painter->setPen(QPen(colour, measures().seriesLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(closes);
    constexpr qsizetype fewPoints = 60;
    if (closes.size() <= fewPoints && m_window->series().interval() == 0) {
        painter->setBrush(colour);
        for (const QPointF& point : closes) {
            painter->drawEllipse(point, 2, 2);
        }
    }
    painter->setClipping(false);
}

void PriceChart::drawVolume(QPainter* painter) const {
    if (!m_volume) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setClipRect(m_volume->area);
    for (const BarPiece& piece : m_drawn.pieces) {
        if (std::isfinite(piece.bar.volume)) {
            const double room = xOf(piece.to) - xOf(piece.from);
            const double wide = std::max(1.0, std::floor(std::min(13.0, room * 0.7)));
            const double y = std::round(m_volume->y(piece.bar.volume));
            painter->fillRect(QRectF(std::round(xOf(middleOf(piece)) - wide / 2), y, wide,
                                     std::max(1.0, m_volume->area.bottom() - y)),
                              theme().textSecondary);
        }
    }
    painter->setClipping(false);
}

/// Broken where it is unknown.
void PriceChart::drawMeasure(QPainter* painter) const {
    if (!m_measure) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(m_measure->area);
    painter->setPen(QPen(theme().text, measures().seriesLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    bool any = false;
    const auto finish = [&] {
        painter->drawPolyline(line);
        line.clear();
    };
    for (std::size_t i = 0; i < m_measureSpans.size(); ++i) {
        const BarPiece& piece = m_measured[i];
        const auto [least, greatest] = m_measureSpans[i];
        if (std::isnan(least)) {
            finish();
            continue;
        }
        any = true;
        const double x = xOf(middleOf(piece));
        double next = m_measure->y(least);
        double after = m_measure->y(greatest);
        if (!line.isEmpty() && std::abs(line.last().y() - after) < std::abs(line.last().y() - next)) {
            std::swap(next, after);  // the nearer extreme first
        }
        line.append({x, next});
        if (greatest > least) {
            line.append({x, after});
        }
    }
    finish();
    painter->setClipping(false);
    if (!any) {
        painter->setFont(smallFont());
        painter->setPen(theme().textSecondary);
        painter->drawText(m_measure->area, Qt::AlignCenter,
                          tr("Unknown here: too few bars before, or bars missing in the window."));
    }
}

void PriceChart::drawEvents(QPainter* painter) const {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().text, 1));
    const double y = m_price.area.bottom() - measures().unit / 2.0;
    const double side = measures().half;
    for (const PriceChartEvent& one : m_content.events) {
        const double x = xOf(static_cast<double>(one.at.milliseconds()));
        if (x < m_price.area.left() || x > m_price.area.right()) {
            continue;
        }
        const double up = one.filled ? -1 : 1;
        painter->setBrush(one.filled ? QBrush(theme().text) : QBrush(theme().surface));
        painter->drawPolygon(QPolygonF{
            {x, y + up * side * 0.8}, {x + side, y - up * side * 0.8}, {x - side, y - up * side * 0.8}});
    }
}

/// At the right end: the last close, or in a comparison the names, kept apart.
void PriceChart::drawEnds(QPainter* painter) const {
    const double line = measures().smallLine;
    const auto end = [&](const Drawn& drawn, const QString& text, const QString& asset, double shift) {
        const double y = m_price.y(drawn.pieces.back().bar.close * drawn.factor);
        painter->setPen(theme().asset(asset).colour);
        painter->setBrush(theme().asset(asset).colour);
        painter->drawEllipse(QPointF(m_price.area.right(), y), 2.5, 2.5);
        painter->setPen(theme().text);
        painter->setFont(smallFont(QFont::DemiBold));
        painter->drawText(QRectF(m_price.area.right() + measures().unit, y - line / 2 + shift,
                                 width() - m_price.area.right(), line),
                          static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
    };
    if (m_drawn.pieces.empty()) {
        return;
    }
    if (!compares() || m_drawnOther.pieces.empty()) {
        return end(m_drawn, shownNumber(m_drawn.pieces.back().bar.close), m_content.asset, 0);
    }
    const double apart = m_price.y(m_drawn.pieces.back().bar.close * m_drawn.factor) -
                         m_price.y(m_drawnOther.pieces.back().bar.close * m_drawnOther.factor);
    const double shift = std::max(0.0, (line - std::abs(apart)) / 2) * (apart < 0 ? -1 : 1);
    end(m_drawn, m_content.name, m_content.asset, shift);
    end(m_drawnOther, m_content.otherName, m_content.otherAsset, -shift);
}

void PriceChart::drawCrosshair(QPainter* painter) const {
    if (!m_crosshair || m_dragged) {
        return;
    }
    const double x = std::round(xOf(m_window->middleOf(*m_crosshair))) + 0.5;
    if (x < m_price.area.left() - 1 || x > m_price.area.right() + 1) {
        return;
    }
    QPen dotted(theme().textSecondary, 1, Qt::CustomDashLine, Qt::FlatCap);
    dotted.setDashPattern({2, 2});
    painter->setPen(dotted);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const Pane& lowest = m_measure ? *m_measure : m_volume ? *m_volume : m_price;
    painter->drawLine(QPointF(x, m_price.area.top()), QPointF(x, lowest.area.bottom()));
    const double y = std::round(m_price.y(m_window->series()[*m_crosshair].close * m_drawn.factor)) + 0.5;
    painter->drawLine(QPointF(m_price.area.left(), y), QPointF(m_price.area.right(), y));
    drawReadout(painter, x);
}

/// A small panel with the exact values, on the side where the crosshair is not.
void PriceChart::drawReadout(QPainter* painter, double x) const {
    const auto lines = readout();
    const QFontMetricsF plain(smallFont());
    const QFontMetricsF strong(smallFont(QFont::DemiBold));
    const double unit = measures().unit;
    const double line = measures().smallLine;
    double names = 0;
    double values = 0;
    for (const auto& [name, value] : lines) {
        names = std::max(names, plain.horizontalAdvance(name));
        values = std::max(values, strong.horizontalAdvance(value));
    }
    QRectF box(0, m_price.area.top() + unit, names + values + 4 * unit,
               static_cast<double>(lines.size()) * line + unit);
    const bool atRight = x < m_price.area.center().x();
    box.moveLeft(atRight ? m_price.area.right() - box.width() - unit : m_price.area.left() + unit);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().rule, 1));
    painter->setBrush(theme().surfaceRaised);
    painter->drawRoundedRect(box, measures().radius, measures().radius);
    QRectF row = box.adjusted(unit, unit / 2, -unit, 0);
    row.setHeight(line);
    for (const auto& [name, value] : lines) {
        painter->setFont(smallFont());
        painter->setPen(theme().textSecondary);
        painter->drawText(row, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), name);
        painter->setFont(smallFont(QFont::DemiBold));
        painter->setPen(theme().text);
        painter->drawText(row, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), value);
        row.translate(0, line);
    }
}

}  // namespace alem
