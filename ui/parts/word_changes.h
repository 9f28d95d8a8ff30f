#pragma once

#include <QString>

namespace alem {

/// Two texts as HTML, the words that only one of them has set off; what both have, in the same order, is
/// plain. Everything else in them is escaped.
struct WordChanges {
    QString before;
    QString after;
};
[[nodiscard]] WordChanges wordChanges(const QString& before, const QString& after);

}  // namespace alem
