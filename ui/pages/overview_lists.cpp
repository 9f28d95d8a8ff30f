#include "ui/pages/overview_lists.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/parts/cut_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

LineButton::LineButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LineButton::setState(State state) {
    m_state = state;
    updateGeometry();
}

void LineButton::setNumber(const QString& number) {
    m_number = number;
    updateGeometry();
}

void LineButton::setTexts(const QString& title, const QString& note, const QString& trailing) {
    m_title = title;
    m_note = note;
    m_trailing = trailing;
    const QStringList said{m_state ? stateWord(*m_state) : m_number, title, note, trailing};
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(title + QStringLiteral("\n") + note);
    update();
}

QSize LineButton::sizeHint() const {
    return {measures().detailPanel, m_state ? measures().attentionItem : measures().entryItem};
}

void LineButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = theme();
    if (underMouse()) {
        painter.fillRect(rect(), t.hover);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
    const int top = (height() - measures().bodyLine - measures().smallLine) / 2;
    const QRect first(0, top, width(), measures().bodyLine);
    const QRect second(0, top + measures().bodyLine, width(), measures().smallLine);
    const int middle = static_cast<int>(Qt::AlignVCenter);
    int left = m_state ? measures().stateGlyph + 2 * measures().unit
                       : QFontMetrics(bodyFont()).horizontalAdvance(m_number) + 2 * measures().unit;
    if (m_state) {
        const int side = measures().stateGlyph;
        drawState(&painter, QRectF(0, first.top() + (first.height() - side) / 2.0, side, side), *m_state);
    } else {
        left = std::max(left, 5 * measures().unit);
        painter.setFont(bodyFont());
        painter.setPen(t.textSecondary);
        painter.drawText(first, middle | static_cast<int>(Qt::AlignLeft), m_number);
    }
    painter.setFont(smallFont());
    painter.setPen(t.textSecondary);
    painter.drawText(first, middle | static_cast<int>(Qt::AlignRight), m_trailing);
    const int end = painter.fontMetrics().horizontalAdvance(m_trailing) + measures().unit;
    painter.drawText(second.adjusted(left, 0, 0, 0), middle | static_cast<int>(Qt::AlignLeft),
                     cutOutsideNumbers(m_note, painter.fontMetrics(), width() - left));
    painter.setFont(bodyFont(m_state ? QFont::Medium : QFont::Normal));
    painter.setPen(t.text);
    painter.drawText(first.adjusted(left, 0, -end, 0), middle | static_cast<int>(Qt::AlignLeft),
                     cutOutsideNumbers(m_title, painter.fontMetrics(), width() - left - end));
}

void LineButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        return click();
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

LineList::LineList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LineList::setCount(int count) {
    while (m_lines.size() > count) {
        delete m_lines.takeLast();
    }
    while (m_lines.size() < count) {
        auto* line = new LineButton(this);
        const auto index = static_cast<int>(m_lines.size());
        connect(line, &QAbstractButton::clicked, this, [this, index] { emit opened(index); });
        m_lines.append(line);
        m_column->addWidget(line);
    }
}

}  // namespace alem
