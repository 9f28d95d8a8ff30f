#pragma once

#include <QString>

#include "app/book/books.h"
#include "app/desk/refusal.h"
#include "ui/wording/wording.h"

namespace alem {

/// A refusal in complete sentences: what is wrong with its figures, and what would be accepted. Without books
/// (no fund is open), identifiers stand for names and instants are in UTC.
[[nodiscard]] QString refusalSentence(const Refusal& refusal, const Wording& words, const Books* books);

}  // namespace alem
