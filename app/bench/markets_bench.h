#pragma once

#include <cstddef>

#include "app/bench/measure.h"

namespace alem {

/// What a market of so many minute bars costs when it is first asked for: its columns out of the evidence,
/// beside a bare reading of every number of the same file.
Comparison benchMarketBook(std::size_t bars, int pairs);

}  // namespace alem
