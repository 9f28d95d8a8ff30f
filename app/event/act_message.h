#pragma once

#include <span>
#include <string>
#include <string_view>

#include "app/event/entry.h"

namespace alem {

/// What an officer signs to seal an act: a purpose line, the log's origin, and each entry of the act as
/// encodeUnsigned() writes it, every one on a line of its own. The purpose line keeps a signature from
/// meaning anything elsewhere; the origin keeps it in this log. The last entry carries its seal, of which the
/// key and the root are signed too.
std::string signedMessage(std::string_view origin, std::span<const Entry> entries);

}  // namespace alem
