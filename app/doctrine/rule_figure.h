#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "app/doctrine/rule.h"

namespace alem {

/// The figures of a rule that people weigh.
enum class RuleFigure : std::uint8_t {
    Fire,         ///< threshold of the first comparison after WHEN, in its unit
    Clear,        ///< threshold after UNTIL on the same metric, in its unit
    Closes,       ///< consecutive closes that WHEN needs
    ClearCloses,  ///< those that UNTIL needs
    Window,       ///< of the first measure after WHEN, wherever its metric stands; in its days or hours
};

inline constexpr std::array<std::string_view, 5> ruleFigureNames{"fire", "clear", "closes", "clear-closes",
                                                                 "window"};
inline std::string_view nameOf(RuleFigure figure) {
    return ruleFigureNames.at(static_cast<std::size_t>(figure));
}
std::optional<RuleFigure> ruleFigureNamed(std::string_view name);

/// The figure as it stands; nothing where the rule has none.
std::optional<Amount> figureOf(const Rule& rule, RuleFigure figure);
/// The rule with another figure. Nothing where it has none, or where closes or a window would not be a whole
/// number from 1.
std::optional<Rule> withFigure(Rule rule, RuleFigure figure, const Amount& value);

}  // namespace alem
