#include "ui/frame/frame_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

namespace alem {

FrameButton::FrameButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FrameButton::setIconName(const QString& name) {
    m_icon = name;
    update();
}

void FrameButton::setTexts(const QString& strong, const QString& quiet) {
    m_strong = strong;
    m_quiet = quiet;
    setAccessibleName(strong.isEmpty() ? quiet : strong + u' ' + quiet);
    updateGeometry();
    update();
}

void FrameButton::setKey(const QString& key) {
    m_key = key;
    update();
}

void FrameButton::setWanted(int width) {
    m_wanted = width;
    updateGeometry();
}

QSize FrameButton::sizeHint() const {
    const int gap = measures().unit;
    const int strong =
        m_strong.isEmpty() ? 0 : QFontMetrics(bodyFont(QFont::DemiBold)).horizontalAdvance(m_strong) + gap;
    const int quiet = QFontMetrics(bodyFont()).horizontalAdvance(m_quiet);
    const int end = m_key.isEmpty() ? measures().icon : QFontMetrics(smallFont()).horizontalAdvance(m_key);
    const int asked = 5 * gap + measures().icon + strong + quiet + end;
    return {m_wanted > 0 ? m_wanted : asked, measures().control};
}

QSize FrameButton::minimumSizeHint() const {
    return {m_wanted > 0 ? std::min(m_wanted, 20 * measures().unit) : sizeHint().width(), measures().control};
}

void FrameButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.hairline, 1));
    painter.setBrush(underMouse() && isEnabled() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measures().radius,
                            measures().radius);

    const int gap = measures().unit;
    const int side = measures().icon;
    painter.drawPixmap(
        gap + gap / 2, (height() - side) / 2,
        iconPixmap(m_icon, side, m_strong.isEmpty() ? t.textSecondary : t.text, devicePixelRatioF()));
    QRect inner = rect().adjusted(2 * gap + side + gap / 4, 0, -gap - gap / 2, 0);
    if (m_key.isEmpty()) {
        painter.drawPixmap(inner.right() - side + 1, (height() - side) / 2,
                           iconPixmap(QStringLiteral("chevron_down"), side, t.text, devicePixelRatioF()));
        inner.setRight(inner.right() - side - gap / 2);
    } else {
        painter.setFont(smallFont());
        painter.setPen(t.textSecondary);
        painter.drawText(inner, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_key);
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(m_key) - gap);
    }
    if (!m_strong.isEmpty()) {
        painter.setFont(bodyFont(QFont::DemiBold));
        painter.setPen(t.text);
        painter.drawText(inner, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_strong);
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(m_strong) + gap);
    }
    painter.setFont(bodyFont());
    painter.setPen(t.textSecondary);
    painter.drawText(inner, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_quiet, Qt::ElideRight, inner.width()));
}

void FrameButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}  // namespace alem
