#pragma once

#include <QString>
#include <optional>

#include "app/book/books.h"
#include "app/desk/acts.h"
#include "ui/wording/wording.h"

namespace alem {

/// Who could agree to what `asker` asks for, in a sentence, with what happens until then.
[[nodiscard]] QString secondPersonSentence(const Act& act, Role needs, const Books& books,
                                           const std::optional<OfficerId>& asker, const Wording& words);

}  // namespace alem
