#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include "app/value/amount.h"

namespace alem {

// For the few places that need more than 128 bits in between; apart from amount.h because Boost is slow to
// compile.

/// Products of two Int128. Throws std::overflow_error or std::range_error instead of wrapping.
using Int256 = boost::multiprecision::checked_int256_t;

/// For paths of several prices: as wide as it needs to be.
using Integer = boost::multiprecision::cpp_int;

/// a / b with the rounding named; b ≠ 0.
Integer divide(const Integer& a, const Integer& b, Rounding rounding);

}  // namespace alem
