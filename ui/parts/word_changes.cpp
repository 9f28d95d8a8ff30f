#include "ui/parts/word_changes.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace alem {

namespace {

/// Lengths of the longest common subsequences of what is left of both from each pair of words on.
using Lengths = std::vector<std::vector<int>>;

Lengths commonLengths(const QStringList& left, const QStringList& right) {
    Lengths lengths(static_cast<std::size_t>(left.size()) + 1,
                    std::vector<int>(static_cast<std::size_t>(right.size()) + 1, 0));
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j) {
            const auto a = static_cast<std::size_t>(i);
            const auto b = static_cast<std::size_t>(j);
            lengths[a][b] = left[i] == right[j] ? lengths[a + 1][b + 1] + 1
                                                : std::max(lengths[a + 1][b], lengths[a][b + 1]);
        }
    }
    return lengths;
}

void add(QString& html, const QString& word, bool changed) {
    const QString escaped = word.toHtmlEscaped();
    html += html.isEmpty() ? QString() : QStringLiteral(" ");
    html += changed ? QStringLiteral("<span style='font-weight:600; text-decoration:underline'>%1</span>")
                          .arg(escaped)
                    : escaped;
}

}  // namespace

WordChanges wordChanges(const QString& before, const QString& after) {
    const QStringList left = before.split(u' ', Qt::SkipEmptyParts);
    const QStringList right = after.split(u' ', Qt::SkipEmptyParts);
    const Lengths lengths = commonLengths(left, right);
    WordChanges changes;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() || j < right.size()) {
        const auto a = static_cast<std::size_t>(i);
        const auto b = static_cast<std::size_t>(j);
        if (i < left.size() && j < right.size() && left[i] == right[j]) {
            add(changes.before, left[i++], false);
            add(changes.after, right[j++], false);
        } else if (j == right.size() || (i < left.size() && lengths[a + 1][b] >= lengths[a][b + 1])) {
            add(changes.before, left[i++], true);
        } else {
            add(changes.after, right[j++], true);
        }
    }
    return changes;
}

}  // namespace alem
