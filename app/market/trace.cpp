#include "app/market/trace.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "app/base/check.h"

namespace alem {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double toSixDigits(double value) {
    if (!std::isfinite(value)) {
        return unknown;
    }
    std::array<char, 32> text{};
    char* const begin = text.data();
    const auto written = std::to_chars(begin, begin + text.size(), value, std::chars_format::general, 6);
    double rounded = value;
    std::from_chars(begin, written.ptr, rounded);
    return rounded;
}

}  // namespace

std::vector<TracePoint> traceOf(const std::vector<std::int64_t>& instants, const std::vector<double>& values,
                                std::int64_t interval, std::size_t limit) {
    check(instants.size() == values.size() && limit > 0, "an instant for each value");
    if (instants.empty() || interval <= 0) {
        return {};
    }
    const std::int64_t first = instants.front();
    const std::int64_t intervals = (instants.back() - first) / interval + 1;
    const auto most = static_cast<std::int64_t>(limit);
    const std::int64_t length = (intervals + most - 1) / most * interval;
    std::vector<TracePoint> trace;
    for (std::int64_t at = first; at <= instants.back(); at += length) {
        trace.push_back({at, unknown, unknown});
    }
    for (std::size_t i = 0; i < instants.size(); ++i) {
        TracePoint& point = trace[static_cast<std::size_t>((instants[i] - first) / length)];
        const double value = toSixDigits(values[i]);
        point.low = std::fmin(point.low, value);
        point.high = std::fmax(point.high, value);
    }
    return trace;
}

}  // namespace alem
