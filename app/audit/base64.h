#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alem {

/// RFC 4648 section 4, padded, in one line.
[[nodiscard]] std::string toBase64(std::string_view bytes);

/// Strict: nothing but the alphabet, complete padding at the end only, unused bits zero. Nothing otherwise.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

}  // namespace alem
