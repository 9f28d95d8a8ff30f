#pragma once

#include <optional>
#include <string>

#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/desk/acts.h"
#include "app/desk/refusal.h"
#include "app/format/price_history.h"

namespace alem::cli {

/// Shows what would become of an import, and seals nothing. Nobody has to sign in: without --officer nobody's
/// roles are looked at, and whether a second person is needed is left open, as it depends on who imports.
ExitStatus dryRun(Console& console, const Act& act, const std::string& bytes);

/// Everything in the file is known: that adds nothing, and is as it should be. Not so a file of which every
/// row was left out.
[[nodiscard]] bool isKnown(const Refusal& refusal);

/// What a file of prices was taken for, by the clock of the fund; nothing of a file that cannot be read.
[[nodiscard]] std::optional<PriceHistory> recognised(const Act& act, const Books& books,
                                                     const std::string& bytes);

/// What another source says of the last bar: the one that values the fund from now on.
[[nodiscard]] PriceDoubt doubtOf(const Act& act, const std::optional<PriceHistory>& history,
                                 const Books& books, const Wording& words);

}  // namespace alem::cli
