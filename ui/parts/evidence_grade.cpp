#include "ui/parts/evidence_grade.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace alem {

void drawGrade(QPainter* painter, const QRectF& box, int grade) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    constexpr int width = 3;
    constexpr int gap = 2;
    const int left = qRound(box.left());
    const int bottom = qRound(box.center().y()) + 5;
    for (int step = 1; step <= 3; ++step) {
        const int height = 1 + 3 * step - (step == 3 ? 1 : 0);
        const QRect bar(left + (step - 1) * (width + gap), bottom - height, width, height);
        if (step <= grade) {
            painter->fillRect(bar, theme().text);
        } else {
            painter->setPen(QPen(theme().rule, 1));
            painter->drawRect(bar.adjusted(0, 0, -1, -1));
        }
    }
    painter->restore();
}

QString gradeWord(int grade) {
    switch (grade) {
        case 3:
            return QCoreApplication::translate("EvidenceGrade", "proven");
        case 2:
            return QCoreApplication::translate("EvidenceGrade", "attested");
        case 1:
            return QCoreApplication::translate("EvidenceGrade", "statement");
        default:
            return QCoreApplication::translate("EvidenceGrade", "unproven");
    }
}

EvidenceGrade::EvidenceGrade(int grade, QWidget* parent) : QWidget(parent), m_grade(grade) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void EvidenceGrade::setGrade(int grade) {
    m_grade = grade;
    retranslate();
}

void EvidenceGrade::retranslate() {
    setAccessibleName(gradeWord(m_grade));
    updateGeometry();
    update();
}

QSize EvidenceGrade::sizeHint() const {
    return {measures().stateGlyph + measures().unit + fontMetrics().horizontalAdvance(gradeWord(m_grade)) + 1,
            measures().bodyLine};
}

void EvidenceGrade::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawGrade(&painter, QRectF(0, 0, measures().stateGlyph, height()), m_grade);
    painter.drawText(rect().adjusted(measures().stateGlyph + measures().unit, 0, 0, 0),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), gradeWord(m_grade));
}

void EvidenceGrade::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
