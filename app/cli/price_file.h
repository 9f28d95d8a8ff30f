#pragma once

#include "app/cli/console.h"
#include "app/market/bar_series.h"

namespace alem::cli {

/// The closed bars of a price file, in any layout that the desk imports. Complaints: those of readInput, and
/// the refusal of the file with its line and column; a file that contradicts itself is refused too.
Result<BarSeries, Complaint> readPriceFile(Console& console, const std::string& path);

}  // namespace alem::cli
