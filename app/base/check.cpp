#include "app/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace alem {

void checkFailed(const char* what, const char* file, int line) {
    std::fprintf(stderr, "alem-desk: mistake in the program: %s (%s:%d)\n", what, file, line);
    std::abort();
}

}  // namespace alem
