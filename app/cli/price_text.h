#pragma once

#include <QString>

#include "app/value/amount.h"
#include "ui/wording/wording.h"

namespace alem::cli {

/// A price for a table: six significant digits and at least two decimals, after `≈` where that is not all of
/// it. The exact price is in the JSON.
[[nodiscard]] QString shownPrice(const Amount& price, const Wording& words);

}  // namespace alem::cli
