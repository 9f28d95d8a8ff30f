#pragma once

#include <QString>

#include "ui/pages/overview_data.h"
#include "ui/wording/wording.h"

namespace alem {

/// What is the matter, in a few words: `Limit breached: Saryarqa Exchange`.
[[nodiscard]] QString attentionTitle(const Attention& item, const Books& books, const Wording& words);
/// The figures behind it: `26.79 of 26 USD m`.
[[nodiscard]] QString attentionNote(const Attention& item, const Books& books, const Wording& words);
/// For how long, or how soon: `3 d`, `24 min`.
[[nodiscard]] QString attentionAge(const Attention& item, Instant now, const Wording& words);

}  // namespace alem
