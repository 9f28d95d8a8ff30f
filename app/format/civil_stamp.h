#pragma once

#include <optional>
#include <string_view>

#include "app/value/instant.h"

namespace alem {

/// `count` ASCII digits at `at` of a text, or nothing. At most 9 digits.
std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t count);

/// `HH:MM:SS`, exactly, on a given day; nothing beyond 23:59:59 (no leap seconds, no 24:00).
std::optional<LocalTime> timeOfDay(Day day, std::string_view text);

/// `YYYY-MM-DD HH:MM:SS`, exactly.
std::optional<LocalTime> civilStamp(std::string_view text);

/// `YY-MM-DD HH:MM:SS`, exactly; the year is 20YY.
std::optional<LocalTime> shortCivilStamp(std::string_view text);

}  // namespace alem
