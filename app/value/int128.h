#pragma once

#include <boost/multiprecision/cpp_int.hpp>

namespace alem {

/// 128-bit two's-complement integers of the compiler; `__extension__` because ISO C++ does not name them.
__extension__ using Int128 = __int128;
__extension__ using UInt128 = unsigned __int128;

/// Products of two Int128. Throws std::overflow_error or std::range_error instead of wrapping.
using Int256 = boost::multiprecision::checked_int256_t;

/// For paths of several prices: as wide as it needs to be.
using Integer = boost::multiprecision::cpp_int;

}  // namespace alem
