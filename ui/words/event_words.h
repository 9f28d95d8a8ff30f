#pragma once

#include <QString>

#include "app/book/books.h"
#include "app/desk/acts.h"
#include "app/event/event.h"
#include "ui/wording/wording.h"

namespace alem {

/// What happened, in one line with the figures that matter: `Purchase of 40 BTC at Helvion Bank`. Names come
/// from the books as they are now.
[[nodiscard]] QString eventTitle(const Event& event, const Books& books, const Wording& words);

/// What is asked for, in the same words as the event that it would lead to.
[[nodiscard]] QString actTitle(const Act& act, const Books& books, const Wording& words);

/// The title of the act in a proposal; the act's bare name where the bytes cannot be read.
[[nodiscard]] QString proposalTitle(const Proposal& proposal, const Books& books, const Wording& words);

/// The kind of an event, as a noun: `Purchase`, `Proposal`.
[[nodiscard]] QString eventWord(const Event& event, const Wording& words);
/// The same by the `type` of its canonical JSON.
[[nodiscard]] QString eventWord(std::string_view typeName, const Wording& words);

}  // namespace alem
