#include "ui/parts/cut_text.h"

namespace alem {

namespace {

/// Up to the end of the last word that fits; spaces within numbers are none here (U+202F, U+00A0).
qsizetype endThatFits(const QString& text, const QFontMetrics& metrics, int width, const QString& after) {
    qsizetype end = text.lastIndexOf(u' ');
    while (end > 0 && metrics.horizontalAdvance(text.left(end) + after) > width) {
        end = text.lastIndexOf(u' ', end - 1);
    }
    return end;
}

}  // namespace

QString cutAtWord(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    const QString ellipsis = QStringLiteral(" …");
    const qsizetype end = endThatFits(text, metrics, width, ellipsis);
    return end > 0 ? text.left(end) + ellipsis : QString();
}

QStringList linesOf(const QString& text, const QFontMetrics& metrics, int width, int most) {
    QStringList lines;
    QString rest = text;
    while (metrics.horizontalAdvance(rest) > width && lines.size() + 1 < most) {
        const qsizetype end = endThatFits(rest, metrics, width, QString());
        if (end <= 0) {
            break;
        }
        lines.append(rest.left(end));
        rest = rest.mid(end + 1);
    }
    const QString last = cutAtWord(rest, metrics, width);
    lines.append(last.isEmpty() ? metrics.elidedText(rest, Qt::ElideRight, width) : last);
    return lines;
}

}  // namespace alem
