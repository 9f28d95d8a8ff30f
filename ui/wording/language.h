#pragma once

#include <cstdint>

namespace alem {

/// The tongues of the program. British English in spelling and dates; the French of France.
enum class Language : std::uint8_t { English, French };

}  // namespace alem
