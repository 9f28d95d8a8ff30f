#pragma once

#include <optional>

#include "app/value/instant.h"

namespace alem {

/// What speaks against the clock of this machine. Time in the log never goes back: one act sealed years ahead
/// dates every act after it. Nothing can tell for certain; who acts is told before it is sealed.
struct ClockDoubt {
    enum class Kind : std::uint8_t {
        Behind,  ///< the log has an entry of a later time: what is sealed now bears that time
        Ahead,   ///< more than a year has passed since the last entry
    };
    Kind kind{};
    Instant clock;
    Instant sealed;  ///< the last entry
    friend bool operator==(const ClockDoubt&, const ClockDoubt&) = default;
};

/// Nothing if the clock may well be right: up to five minutes behind the last entry, or a year past it.
[[nodiscard]] std::optional<ClockDoubt> doubtOfClock(Instant clock, Instant lastSealed);

}  // namespace alem
