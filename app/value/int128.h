#pragma once

namespace alem {

/// 128-bit two's-complement integers of the compiler; `__extension__` because ISO C++ does not name them.
__extension__ using Int128 = __int128;
__extension__ using UInt128 = unsigned __int128;

}  // namespace alem
