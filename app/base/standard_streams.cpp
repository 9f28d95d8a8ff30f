#include "app/base/standard_streams.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <initializer_list>

#include "app/base/check.h"

namespace alem {

void occupyStandardStreams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) != -1 || errno != EBADF) {
            continue;
        }
        // POSIX gives the lowest free number: this one, since those below are taken. Without a /dev a folder
        // serves as well.
        int taken = ::open("/dev/null", O_RDONLY);
        taken = taken < 0 ? ::open("/", O_RDONLY) : taken;
        check(taken == stream, "a closed standard stream is occupied");
    }
}

}  // namespace alem
