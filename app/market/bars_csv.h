#pragma once

#include <cstddef>
#include <string>

#include "app/market/bar_series.h"

namespace alem {

/// Bars `first` to `last` (excluded) as `time,open,high,low,close,volume`, UTC, oldest first: what price
/// files are read from. The shortest digits that give each value back; nothing where it is unknown.
std::string barsCsv(const BarSeries& series, std::size_t first, std::size_t last);

}  // namespace alem
