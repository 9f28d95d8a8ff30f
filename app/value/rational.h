#pragma once

#include "app/value/wide.h"

namespace alem {

/// An exact fraction, as long as it needs to be: for what is divided before the one rounding at the end.
using Rational = boost::multiprecision::cpp_rational;

/// Exactly what an amount says.
[[nodiscard]] Rational exactly(const Amount& amount);
/// Whole base units at that scale, rounded down. Throws AmountOverflow.
[[nodiscard]] Int128 wholeUnits(const Rational& quantity, int decimals);

}  // namespace alem
