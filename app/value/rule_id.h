#pragma once

#include "app/value/identifier.h"

namespace alem {

using RuleId = Identifier<struct RuleTag>;  ///< `R1`
/// A name that the fund gives a meaning: a role, a party, a committee, a custody group, a venue.
using RuleWord = Identifier<struct RuleWordTag>;

}  // namespace alem
