#include "ui/parts/asset_mark.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

// All markers are drawn on a square of 10 units with its origin in the middle, about equally heavy.
void drawMarker(QPainter* painter, Marker marker, const QColor& colour) {
    const auto outlined = [&](qreal width) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    };
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (marker) {
        case Marker::Disc:
            return painter->drawEllipse(QPointF(), 4.2, 4.2);
        case Marker::Diamond: {
            const QPolygonF shape{{0, -5}, {5, 0}, {0, 5}, {-5, 0}};
            return painter->drawPolygon(shape);
        }
        case Marker::Triangle: {
            const QPolygonF shape{{0, -4.6}, {5, 4}, {-5, 4}};
            return painter->drawPolygon(shape);
        }
        case Marker::Square:
            return painter->drawRect(QRectF(-4, -4, 8, 8));
        case Marker::Bar:
            return painter->drawRect(QRectF(-4.5, -1.5, 9, 3));
        case Marker::OutlinedBar:
            outlined(1);
            return painter->drawRect(QRectF(-4, -1.5, 8, 3));
        case Marker::Ring:
            outlined(2);
            return painter->drawEllipse(QPointF(), 3.6, 3.6);
        case Marker::Cross:
            outlined(2.2);
            painter->drawLine(QPointF(-3.2, -3.2), QPointF(3.2, 3.2));
            return painter->drawLine(QPointF(3.2, -3.2), QPointF(-3.2, 3.2));
    }
}

}  // namespace

void drawAsset(QPainter* painter, const QRectF& box, const QString& code) {
    const AssetLook look = theme().asset(code);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center());
    painter->scale(box.width() / 10.0, box.height() / 10.0);
    drawMarker(painter, look.marker, look.colour);
    painter->restore();
}

AssetMark::AssetMark(const QString& code, const QString& name, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAsset(code, name);
}

void AssetMark::setAsset(const QString& code, const QString& name) {
    m_code = code;
    m_name = name;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize AssetMark::sizeHint() const {
    return {measures().assetMarker + measures().unit + fontMetrics().horizontalAdvance(m_name) + 1,
            measures().bodyLine};
}

void AssetMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = measures().assetMarker;
    drawAsset(&painter, QRectF(0, (height() - side) / 2.0, side, side), m_code);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(side + measures().unit, 0, 0, 0),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_name);
}

}  // namespace alem
