#pragma once

#include <optional>
#include <vector>

#include "app/doctrine/rule.h"

/// How conditions can hold, comparison by comparison. Inside check() only.
namespace alem {

/// A comparison that holds, or whose opposite does.
struct Literal {
    const RuleComparison* comparison;
    bool negated;

    [[nodiscard]] bool upward() const {
        const auto comparator = comparison->comparator;
        return (comparator == Comparator::AtLeast || comparator == Comparator::Above) != negated;
    }
};
/// Holds where all of its literals do.
using Way = std::vector<Literal>;

/// All ways in which a condition can hold. With at most twelve comparisons there are at most 3⁴ of them.
std::vector<Way> waysOf(const RuleCondition& condition);

/// True where the clearing threshold is strictly on the safe side of the firing one.
bool shutsOut(const Literal& fire, const Literal& clear);

/// A way of clearing that does not shut a way of firing out.
struct Unsafe {
    const Literal* clear = nullptr;  ///< looks at what `fire` does; nothing where none does
    const Literal* fire = nullptr;
};
/// The first one.
std::optional<Unsafe> unsafeIn(const std::vector<Way>& clears, const std::vector<Way>& fires);

}  // namespace alem
