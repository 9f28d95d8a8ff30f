#pragma once

#include <utility>
#include <variant>

namespace alem {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

/// `match(variant, [](const A&) {…}, [](const B&) {…})`: one case for each alternative, or it does not
/// compile.
template <class Variant, class... Cases>
decltype(auto) match(Variant&& variant, Cases&&... cases) {
    return std::visit(Overloaded<std::decay_t<Cases>...>{std::forward<Cases>(cases)...},
                      std::forward<Variant>(variant));
}

}  // namespace alem
