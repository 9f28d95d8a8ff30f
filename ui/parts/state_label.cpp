#include "ui/parts/state_label.h"

#include <QEvent>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

StateLabel::StateLabel(State state, const QString& text, QWidget* parent)
    : QWidget(parent), m_state(state), m_text(text) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void StateLabel::setState(State state, const QString& text) {
    m_state = state;
    m_text = text;
    retranslate();
}

void StateLabel::setSmall(bool small) {
    m_small = small;
    updateGeometry();
}

void StateLabel::setStrong(bool strong) {
    m_strong = strong;
    updateGeometry();
}

QFont StateLabel::textFont() const {
    const auto weight = m_strong ? QFont::DemiBold : QFont::Normal;
    return m_small ? smallFont(weight) : bodyFont(weight);
}

void StateLabel::retranslate() {
    m_shown = m_text.isEmpty() ? stateWord(m_state) : m_text;
    setAccessibleName(m_shown);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const {
    const int text = QFontMetrics(textFont()).horizontalAdvance(m_shown);
    return {measures().stateGlyph + measures().unit - 2 + text + 1,
            m_small ? measures().smallLine : measures().bodyLine};
}

QSize StateLabel::minimumSizeHint() const {
    return {measures().stateGlyph, sizeHint().height()};
}

void StateLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int glyph = measures().stateGlyph;
    drawState(&painter, QRectF(0, (height() - glyph) / 2.0, glyph, glyph), m_state);
    painter.setFont(textFont());
    painter.setPen(stateColour(m_state));
    const QRect text = rect().adjusted(glyph + measures().unit - 2, 0, 0, 0);
    const QString shown = painter.fontMetrics().elidedText(m_shown, Qt::ElideRight, text.width());
    painter.drawText(text, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), shown);
}

void StateLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
