#include "ui/parts/checkpoint_line.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/parts/language_switch.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

CheckpointLine::CheckpointLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void CheckpointLine::setMarks(const QList<CheckpointMark>& marks, std::int64_t entries) {
    m_marks = marks;
    m_entries = entries;
    retranslate();
    update();
}

QSize CheckpointLine::sizeHint() const {
    return {60 * measures().unit, 2 * measures().smallLine + 2 * measures().unit};
}

void CheckpointLine::retranslate() {
    const std::int64_t covered = m_marks.isEmpty() ? 0 : m_marks.last().entries;
    setAccessibleName(tr("%Ln entries lie beyond the last checkpoint that left this machine", nullptr,
                         static_cast<int>(m_entries - covered)));
}

void CheckpointLine::paintLabel(QPainter* painter, int x, const QString& above, const QString& below,
                                bool strong) const {
    const auto centred = [&](const QString& text, int top) {
        const int wide = painter->fontMetrics().horizontalAdvance(text) + 1;
        const int left = std::clamp(x - wide / 2, 0, std::max(0, width() - wide));
        painter->drawText(QRect(left, top, wide, measures().smallLine),
                          static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
    };
    painter->setFont(smallFont(strong ? QFont::DemiBold : QFont::Normal));
    painter->setPen(theme().text);
    centred(above, 0);
    painter->setFont(smallFont());
    painter->setPen(theme().textSecondary);
    centred(below, height() - measures().smallLine);
}

void CheckpointLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Wording& words = interfaceWording();
    const int middle = height() / 2;
    const int end = width() - measures().unit;
    const int room =
        std::max(1, end / (QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("0000-00-00")) +
                           2 * measures().unit));
    const QList<CheckpointMark> shown = m_marks.mid(std::max<qsizetype>(0, m_marks.size() - room + 1));
    const auto parts = static_cast<int>(shown.size()) + 1;
    const int last = shown.isEmpty() ? 0 : end * (parts - 1) / parts;
    painter.fillRect(QRect(0, middle - 1, last, 3), theme().text);
    if (shown.isEmpty() || m_entries > shown.last().entries) {
        QPen dashed(theme().caution.colour, 3, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({1, 1});
        painter.setPen(dashed);
        painter.drawLine(QPointF(last, middle + 0.5), QPointF(end, middle + 0.5));
    }
    for (int i = 0; i < shown.size(); ++i) {
        const int x = end * (i + 1) / parts;
        painter.fillRect(QRect(x - 1, middle - measures().unit, 2, 2 * measures().unit + 1), theme().text);
        paintLabel(&painter, x, words.integer(shown[i].entries), Wording::isoDate(shown[i].day), false);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().text, measures().focusLine));
    painter.setBrush(theme().surface);
    painter.drawEllipse(QPointF(end, middle + 0.5), 4, 4);
    paintLabel(&painter, end, words.integer(m_entries), tr("now"), true);
}

void CheckpointLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
