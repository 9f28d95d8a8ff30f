#include "ui/parts/summary.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/parts/labels.h"
#include "ui/parts/state_label.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

SummaryLines::SummaryLines(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SummaryLines::setLines(const QList<Line>& lines) {
    if (lines == m_lines) {
        return;
    }
    m_lines = lines;
    QStringList said;
    for (const Line& line : lines) {
        said << line.label + u' ' + line.value;
    }
    setAccessibleName(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize SummaryLines::sizeHint() const {
    return {measures().dialog / 3, measures().tableRow * static_cast<int>(m_lines.size())};
}

void SummaryLines::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int row = measures().tableRow;
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const QRect place(0, i * row, width(), row);
        painter.setFont(bodyFont(line.strong ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme().text);
        const int vertical = static_cast<int>(Qt::AlignVCenter);
        const int taken = painter.fontMetrics().horizontalAdvance(line.value) + measures().unit;
        painter.drawText(place, vertical | static_cast<int>(Qt::AlignLeft),
                         painter.fontMetrics().elidedText(line.label, Qt::ElideRight, width() - taken));
        painter.drawText(place, vertical | static_cast<int>(Qt::AlignRight), line.value);
        if (i + 1 < m_lines.size()) {
            painter.fillRect(QRect(0, (i + 1) * row - 1, width(), 1), theme().hairline);
        }
    }
}

StateNote::StateNote(QWidget* parent)
    : QWidget(parent), m_title(new StateLabel(State::Pending)), m_sentence(new Text(Text::Style::Secondary)) {
    m_sentence->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, measures().half, 0, 0);
    column->setSpacing(measures().half);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(measures().stateGlyph + measures().unit - 2, 0, 0, 0);
    inset->addWidget(m_sentence);
    column->addLayout(inset);
    column->addStretch(1);
    m_title->setStrong(true);
}

void StateNote::setPending(const QString& title, const QString& sentence) {
    m_title->setState(State::Pending, title);
    m_sentence->setText(sentence);
}

void StateNote::setDoubt(const QString& title, const QString& sentence) {
    m_title->setState(State::Caution, title);
    m_sentence->setText(sentence);
}

void StateNote::setRefused(const QString& title, const QString& sentence) {
    m_title->setState(State::Breach, title);
    m_sentence->setText(sentence);
}

QString StateNote::sentence() const {
    return m_sentence->text();
}

}  // namespace alem
