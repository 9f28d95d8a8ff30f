#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem::controls {

void drawComboBox(const QStyleOptionComboBox& option, QPainter* painter, const QWidget* widget) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool refused = widget != nullptr && widget->property(property::refused).toBool();
    drawFieldFrame(painter, option.rect, option.state.testFlag(QStyle::State_HasFocus), refused, enabled);
    const int side = measures().icon;
    const QPixmap arrow =
        iconPixmap(QStringLiteral("chevron_down"), side, enabled ? theme().text : theme().rule,
                   painter->device()->devicePixelRatioF());
    painter->drawPixmap(option.rect.right() - side - measures().unit + 1,
                        option.rect.center().y() - side / 2 + 1, arrow);
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const QRect& slider) {
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool horizontal = option.orientation == Qt::Horizontal;
    const bool hovered =
        option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const QRectF body =
        horizontal ? QRectF(slider).adjusted(1, 3, -1, -3) : QRectF(slider).adjusted(3, 1, -3, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(hovered ? theme().fieldBorder : theme().rule);
    painter->drawRoundedRect(body, 2, 2);
    painter->restore();
}

void drawProgressBar(const QStyleOptionProgressBar& option, QPainter* painter) {
    const int height = measures().progress;
    const QRect track(option.rect.x(), option.rect.center().y() - height / 2 + 1, option.rect.width(),
                      height);
    painter->fillRect(track, theme().hairline);
    const auto range = static_cast<qint64>(option.maximum) - option.minimum;
    if (range > 0) {
        const auto done = static_cast<qint64>(option.progress) - option.minimum;
        const auto width =
            static_cast<int>(std::clamp<qint64>(done * track.width() / range, 0, track.width()));
        painter->fillRect(QRect(track.x(), track.y(), width, height), theme().accent);
    }
}

namespace {

void drawHeaderSection(const QStyleOptionHeader& option, QPainter* painter) {
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, hovered ? theme().hover : theme().surface);
    if (option.orientation == Qt::Horizontal) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme().rule);
    }
    if (hovered) {
        painter->fillRect(QRect(option.rect.right(), option.rect.top() + measures().unit, 1,
                                option.rect.height() - 2 * measures().unit),
                          theme().rule);
    }
}

void drawHeaderLabel(const QStyleOptionHeader& option, QPainter* painter) {
    const QRect rect = option.rect.adjusted(measures().cellPadding, 0, -measures().cellPadding, 0);
    painter->save();
    painter->setFont(smallFont(QFont::Medium));
    painter->setPen(theme().textSecondary);
    const QFontMetrics metrics(painter->font());
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const int arrow = sorted ? measures().icon * 3 / 4 : 0;
    const QString shown = metrics.elidedText(option.text, Qt::ElideRight, rect.width() - arrow);
    const QRect text = rect.adjusted(right ? arrow : 0, 0, right ? 0 : -arrow, 0);
    painter->drawText(text, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                      shown);
    if (sorted) {
        const int width = metrics.horizontalAdvance(shown);
        const QString name = option.sortIndicator == QStyleOptionHeader::SortUp
                                 ? QStringLiteral("chevron_down")
                                 : QStringLiteral("chevron_up");
        const QPixmap drawn =
            iconPixmap(name, arrow, theme().textSecondary, painter->device()->devicePixelRatioF());
        const int x = right ? rect.right() - width - arrow : rect.left() + width + 2;
        painter->drawPixmap(x, rect.center().y() - arrow / 2 + 1, drawn);
    }
    painter->restore();
}

}  // namespace

void drawHeader(const QStyleOptionHeader& option, QPainter* painter) {
    drawHeaderSection(option, painter);
    drawHeaderLabel(option, painter);
}

namespace {

void prepareIndicator(const QStyleOption& option, QPainter* painter) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = !option.state.testFlag(QStyle::State_Off);
    const QColor frame = enabled ? on ? theme().accent : theme().fieldBorder : theme().hairline;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(frame, 1.0));
    painter->setBrush(on && enabled ? theme().accent : theme().surface);
}

}  // namespace

void drawCheckBox(const QStyleOption& option, QPainter* painter) {
    painter->save();
    prepareIndicator(option, painter);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(theme().textOnAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state.testFlag(QStyle::State_On)) {
        const qreal unit = box.width() / 13.0;
        const QPointF corner = box.topLeft();
        painter->drawPolyline(QPolygonF{corner + QPointF(3, 6.5) * unit, corner + QPointF(5.6, 9.2) * unit,
                                        corner + QPointF(10, 4) * unit});
    } else if (option.state.testFlag(QStyle::State_NoChange)) {
        painter->drawLine(QPointF(box.left() + 3, box.center().y()),
                          QPointF(box.right() - 3, box.center().y()));
    }
    painter->restore();
}

void drawRadioButton(const QStyleOption& option, QPainter* painter) {
    painter->save();
    prepareIndicator(option, painter);
    const QRectF ring = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->drawEllipse(ring);
    if (option.state.testFlag(QStyle::State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().textOnAccent);
        painter->drawEllipse(ring.center(), 2.5, 2.5);
    }
    painter->restore();
}

}  // namespace alem::controls
