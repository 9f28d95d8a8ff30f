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

/// A digit, or what stands between two of them in a number of either tongue.
bool isOfNumber(const QString& text, qsizetype at) {
    const auto isDigit = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isDigit(); };
    const bool between = text[at] == u'\u202f' || text[at] == u',' || text[at] == u'.';
    return isDigit(at) || (between && isDigit(at - 1) && isDigit(at + 1));
}

}  // namespace

QString cutOutsideNumbers(const QString& text, const QFontMetrics& metrics, int width) {
    const QString elided = metrics.elidedText(text, Qt::ElideRight, width);
    qsizetype kept = elided.size() - 1;
    if (elided == text || kept < 1 || !isOfNumber(text, kept - 1) || !isOfNumber(text, kept)) {
        return elided;
    }
    while (kept > 0 && (isOfNumber(text, kept - 1) || text[kept - 1].isSpace())) {
        --kept;
    }
    return text.left(kept) + u'…';
}

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
    lines.append(last.isEmpty() ? cutOutsideNumbers(rest, metrics, width) : last);
    return lines;
}

}  // namespace alem
