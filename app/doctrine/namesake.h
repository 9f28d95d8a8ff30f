#pragma once

#include <span>
#include <string>
#include <string_view>

namespace alem {

/// A name of which this one is a slip of the pen: in its case, or with one sign too many. Another asset is no
/// remedy, however near. Empty where there is none.
std::string namesakeOf(std::string_view text, std::span<const std::string_view> known);

}  // namespace alem
