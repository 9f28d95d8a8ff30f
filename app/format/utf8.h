#pragma once

#include <optional>
#include <string_view>

namespace alem {

/// Where the first byte stands that is not well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no
/// surrogates, nothing beyond U+10FFFF), or that is NUL. Nothing if the whole text is sound.
std::optional<std::size_t> firstUnsoundByte(std::string_view text);

/// True if the text holds a control character of bidirectional layout (U+061C, U+200E, U+200F, U+202A to
/// U+202E, U+2066 to U+2069): it may look different from what it is. Expects sound UTF-8.
bool hasBidirectionalControl(std::string_view text);

}  // namespace alem
