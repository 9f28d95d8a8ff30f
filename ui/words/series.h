#pragma once

#include <QStringList>

#include "ui/wording/wording.h"

namespace alem {

/// Parts that may have commas of their own, apart by semicolons as the tongue sets them: `a; b` in English, in
/// French with a narrow space before each.
[[nodiscard]] inline QString series(const QStringList& parts, const Wording& words) {
    return parts.join(words.isFrench() ? QStringLiteral("\u202F; ") : QStringLiteral("; "));
}

}  // namespace alem
