#pragma once

#include <QString>

#include "app/cli/console.h"
#include "app/format/price_history.h"

namespace alem::cli {

// What the reader took a file of prices for: its columns and their roles, the order of its bars, their
// interval and span, how many were taken, and everything odd with its lines and times.

[[nodiscard]] Json recognitionJson(const PriceHistory& history);
[[nodiscard]] QString recognitionText(const PriceHistory& history, const Wording& words);

}  // namespace alem::cli
