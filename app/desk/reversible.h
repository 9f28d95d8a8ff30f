#pragma once

#include <cstdint>

#include "app/book/books.h"
#include "app/event/event.h"

namespace alem {

/// Whether an entry can be taken back.
enum class Standing : std::uint8_t {
    Irreversible,  ///< it is no transaction, price, price history or designation of sources
    Reversed,      ///< it was taken back, or no longer counts: what it stated was stated anew
    Stands
};

/// Whose prices count is for a risk officer to take back, everything else for an officer.
[[nodiscard]] Role roleToReverse(std::int64_t entry, const Books& books);

/// `event`: what the entry says; null where it cannot be read, then a price counts as irreversible.
[[nodiscard]] Standing standingOf(std::int64_t entry, const Event* event, const Books& books);

}  // namespace alem
