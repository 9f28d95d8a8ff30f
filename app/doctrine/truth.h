#pragma once

#include <algorithm>
#include <cstdint>

namespace alem {

/// Kleene's three values, in an order that makes AND the least and OR the greatest.
enum class Truth : std::uint8_t { False, Unknown, True };

constexpr Truth both(Truth a, Truth b) {
    return std::min(a, b);
}
constexpr Truth either(Truth a, Truth b) {
    return std::max(a, b);
}
constexpr Truth opposite(Truth a) {
    return static_cast<Truth>(2 - static_cast<int>(a));
}
constexpr Truth truthOf(bool holds) {
    return holds ? Truth::True : Truth::False;
}

}  // namespace alem
