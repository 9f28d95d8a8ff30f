#include "app/desk/clock_doubt.h"

#include "app/desk/decisions.h"

namespace alem {

namespace {

constexpr std::int64_t longestSilenceMilliseconds = 366 * Instant::millisecondsADay;

}  // namespace

std::optional<ClockDoubt> doubtOfClock(Instant clock, Instant lastSealed) {
    if (clock.plusMilliseconds(clockToleranceMilliseconds) < lastSealed) {
        return ClockDoubt{ClockDoubt::Kind::Behind, clock, lastSealed};
    }
    if (lastSealed.plusMilliseconds(longestSilenceMilliseconds) < clock) {
        return ClockDoubt{ClockDoubt::Kind::Ahead, clock, lastSealed};
    }
    return std::nullopt;
}

}  // namespace alem
