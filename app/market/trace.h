#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace alem {

/// What a curve did within a stretch of time, to be drawn: its lowest and highest known value, to six
/// significant digits; both not a number where nothing was known.
struct TracePoint {
    std::int64_t at = 0;  ///< the first instant of the stretch, in milliseconds
    double low = 0;
    double high = 0;
};

/// A curve of values at rising instants, `interval` milliseconds apart where none is missing, in at most
/// `limit` stretches of equal length, of whole intervals. No peak is lost, and a stretch without values says
/// so.
std::vector<TracePoint> traceOf(const std::vector<std::int64_t>& instants, const std::vector<double>& values,
                                std::int64_t interval, std::size_t limit);

}  // namespace alem
