#pragma once

#include <QString>

#include "app/book/books.h"
#include "app/desk/clock_doubt.h"
#include "ui/wording/wording.h"

namespace alem {

/// What is odd about the clock and what follows from it, in sentences.
[[nodiscard]] QString clockSentence(const ClockDoubt& doubt, const Books& books, const Wording& words);

}  // namespace alem
