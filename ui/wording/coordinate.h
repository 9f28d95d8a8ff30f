#pragma once

#include "app/value/amount.h"

namespace alem {

/// Where an amount stands in a picture, the one place where it may become a double: never computed with.
[[nodiscard]] double coordinate(const Amount& amount);
/// The same amount counted in millions: nothing is lost, only the mark moves.
[[nodiscard]] Amount inMillions(const Amount& amount);

}  // namespace alem
