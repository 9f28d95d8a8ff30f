#pragma once

namespace alem {

/// Prints what was violated and where to standard error, and aborts. Never returns.
[[noreturn]] void checkFailed(const char* what, const char* file, int line);

/// States what must hold whatever the input was: a violation is a mistake in this program, never a user's.
/// Always compiled in; the program stops rather than seal something wrong. (The compiler's built-ins stand
/// for std::source_location, which clang 14 does not offer with GCC's library.)
inline void check(bool holds, const char* what, const char* file = __builtin_FILE(),
                  int line = __builtin_LINE()) {
    if (!holds) [[unlikely]] {
        checkFailed(what, file, line);
    }
}

}  // namespace alem
