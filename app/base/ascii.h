#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace alem {

/// Small letters for `A` to `Z`; everything else as it is, whatever the locale.
constexpr char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
inline std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return lowered(c); });
    return result;
}

}  // namespace alem
