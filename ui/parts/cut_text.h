#pragma once

#include <QFontMetrics>
#include <QString>
#include <QStringList>

namespace alem {

/// As much of a text as there is room for, in whole words with an ellipsis: a number that lost its end would
/// read as another one. Empty where not even the first word fits.
[[nodiscard]] QString cutAtWord(const QString& text, const QFontMetrics& metrics, int width);

/// As much as there is room for, by letters, but never part of a number: the cut is then before it.
[[nodiscard]] QString cutOutsideNumbers(const QString& text, const QFontMetrics& metrics, int width);

/// The text on at most so many lines, broken at spaces; the last one is cut as above. A word that is longer
/// than a line is cut by letters.
[[nodiscard]] QStringList linesOf(const QString& text, const QFontMetrics& metrics, int width, int most);

}  // namespace alem
