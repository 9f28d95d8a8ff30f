#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "app/doctrine/rule.h"

namespace alem {

/// Which part of a rule a place in its sentence belongs to, as a form has parts.
struct RulePlace {
    enum class Part : std::uint8_t { Interval, When, WhenCloses, Action, Until, UntilCloses, Option };
    Part part{};
    std::size_t index = 0;  ///< of the term, or of the action
    std::string option{};   ///< `MAX AGE`: the words that it begins with
    friend bool operator==(const RulePlace&, const RulePlace&) = default;
};

/// `position` counts bytes of print(rule). What stands between two parts belongs to the one after it.
[[nodiscard]] RulePlace placeIn(const Rule& rule, std::size_t position);

}  // namespace alem
