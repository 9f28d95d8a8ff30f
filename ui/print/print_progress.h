#pragma once

#include <cstdint>
#include <functional>

namespace alem {

/// Told at every page begun: which one, and of how many; 0 while they are only being counted. False: give up.
/// May be empty.
using PrintProgress = std::function<bool(std::int64_t page, std::int64_t pages)>;

}  // namespace alem
