#pragma once

namespace alem {

/// To be called before anything else is opened. Where a program is started with standard input, output or
/// error closed (`>&-`), the next file that it opens would take the place of that stream, and what is written
/// for a person would end up in it: a log, or even a fund. Puts something into each free place that gives
/// nothing to read and cannot be written, so that whoever writes there is told (EBADF).
void occupyStandardStreams();

}  // namespace alem
