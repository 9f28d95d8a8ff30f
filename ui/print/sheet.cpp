#include "ui/print/sheet.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>
#include <utility>

namespace alem {

namespace {

constexpr qreal unit = Sheet::unitsPerPoint;
constexpr qreal leading = 1.42;  // of the type size

QRectF scaled(const QRectF& box) {
    return {box.x() * unit, box.y() * unit, box.width() * unit, box.height() * unit};
}

/// Breaks the text; calls `draw(line, index)` for each line.
template <class Draw>
int layOut(QTextLayout& layout, qreal width, Draw draw) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * unit);
        draw(line, count);
        ++count;
    }
    layout.endLayout();
    return count;
}

}  // namespace

const QColor Sheet::grey(0x57, 0x60, 0x6A);
const QColor Sheet::hairline(0xD4, 0xD8, 0xDC);
const QColor Sheet::groupLine(0x86, 0x8F, 0x99);

Sheet::Sheet(QPainter& painter) : m_painter(painter) {
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QFont Sheet::font(const Type& type) {
    QFont font(type.mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("Alem Sans"));
    font.setPixelSize(qRound(type.points * unit));
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A contextual alternate would look a little better, but a reader who copies it gets nothing: QPdfWriter
    // knows the character of a glyph only where the font's character map leads to it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

qreal Sheet::measure(const QString& text, const Type& type) {
    return QFontMetricsF(font(type)).horizontalAdvance(text) / unit;
}

QString Sheet::elided(const QString& text, const Type& type, qreal width, Qt::TextElideMode mode) {
    return QFontMetricsF(font(type)).elidedText(text, mode, width * unit);
}

qreal Sheet::text(qreal x, qreal y, const QString& text, const Type& type) {
    m_painter.setFont(font(type));
    m_painter.setPen(type.grey ? grey : QColor(Qt::black));
    m_painter.drawText(QPointF(x * unit, y * unit), text);
    return x + measure(text, type);
}

void Sheet::textRight(qreal x, qreal y, const QString& text, const Type& type) {
    this->text(x - measure(text, type), y, text, type);
}

qreal Sheet::paragraph(qreal x, qreal y, qreal width, const QString& text, const Type& type) {
    QTextLayout layout(text, font(type));
    const qreal step = type.points * leading;
    const int lines = layOut(layout, width, [&](QTextLine& line, int index) {
        line.setPosition(QPointF(0, (index * step) * unit - line.ascent()));
    });
    m_painter.setPen(type.grey ? grey : QColor(Qt::black));
    layout.draw(&m_painter, QPointF(x * unit, y * unit));
    return lines * step;
}

qreal Sheet::paragraphHeight(qreal width, const QString& text, const Type& type) {
    QTextLayout layout(text, font(type));
    return layOut(layout, width, [](QTextLine&, int) {}) * type.points * leading;
}

void Sheet::stroke(qreal thickness, const QColor& colour) {
    QPen pen(colour, thickness * unit);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
}

void Sheet::rule(qreal x1, qreal x2, qreal y, qreal thickness, const QColor& colour) {
    stroke(thickness, colour);
    m_painter.drawLine(QPointF(x1 * unit, y * unit), QPointF(x2 * unit, y * unit));
}

void Sheet::upright(qreal x, qreal y1, qreal y2, qreal thickness, const QColor& colour) {
    stroke(thickness, colour);
    m_painter.drawLine(QPointF(x * unit, y1 * unit), QPointF(x * unit, y2 * unit));
}

void Sheet::fill(const QRectF& box, const QColor& colour) {
    m_painter.fillRect(scaled(box), colour);
}

void Sheet::outline(const QRectF& box, qreal thickness, const QColor& colour) {
    stroke(thickness, colour);
    const qreal half = thickness / 2;
    m_painter.drawRect(scaled(box.adjusted(half, half, -half, -half)));
}

void Sheet::polyline(const QPolygonF& points, qreal thickness, const QColor& colour) {
    stroke(thickness, colour);
    QPolygonF placed;
    for (const QPointF& point : points) {
        placed << point * unit;
    }
    m_painter.drawPolyline(placed);
}

void Sheet::marker(const QRectF& box, const AssetLook& look) {
    const QRectF b = scaled(box);
    const QPointF c = b.center();
    const QRectF bar(b.left(), c.y() - b.height() / 5, b.width(), b.height() / 2.5);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(look.colour);
    switch (look.marker) {
        case Marker::Disc:
            m_painter.drawEllipse(b);
            break;
        case Marker::Square:
            m_painter.drawRect(b.adjusted(unit * 0.3, unit * 0.3, -unit * 0.3, -unit * 0.3));
            break;
        case Marker::Diamond:
            m_painter.drawPolygon(
                QPolygonF{{c.x(), b.top()}, {b.right(), c.y()}, {c.x(), b.bottom()}, {b.left(), c.y()}});
            break;
        case Marker::Triangle:
            m_painter.drawPolygon(QPolygonF{{c.x(), b.top()}, b.bottomRight(), b.bottomLeft()});
            break;
        case Marker::Bar:
            m_painter.drawRect(bar);
            break;
        case Marker::OutlinedBar:
            outline({bar.x() / unit, bar.y() / unit, bar.width() / unit, bar.height() / unit}, 0.7,
                    look.colour);
            break;
        case Marker::Ring:
            stroke(1.2, look.colour);
            m_painter.drawEllipse(b.adjusted(unit * 0.6, unit * 0.6, -unit * 0.6, -unit * 0.6));
            break;
        case Marker::Cross:
            stroke(1.4, look.colour);
            m_painter.drawLine(b.topLeft(), b.bottomRight());
            m_painter.drawLine(b.topRight(), b.bottomLeft());
            break;
    }
}

QString printable(const std::string& text) {
    QString result;
    for (const char32_t point : QString::fromStdString(text).toUcs4()) {
        const bool direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) ||
                               point == 0x200E || point == 0x200F || point == 0x061C;
        const bool control = QChar::category(point) == QChar::Other_Control ||
                             QChar::category(point) == QChar::Separator_Line ||
                             QChar::category(point) == QChar::Separator_Paragraph;
        if (direction || control) {
            result +=
                QStringLiteral("[U+%1]").arg(static_cast<uint>(point), 4, 16, QLatin1Char('0')).toUpper();
        } else {
            result += QString::fromUcs4(&point, 1);
        }
    }
    return result;
}

}  // namespace alem
