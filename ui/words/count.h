#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace alem {

/// A count for `%n`. lupdate sees no string where a cast stands in the call, and never ends on a qualified
/// name there.
[[nodiscard]] inline int countOf(std::int64_t count) {
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}
template <class Element>
[[nodiscard]] int countOf(const std::vector<Element>& elements) {
    return countOf(static_cast<std::int64_t>(elements.size()));
}

}  // namespace alem
