#include "app/market/logarithm.h"

#include <sleef.h>

#include <limits>

#include "app/market/logarithm_lanes.h"

namespace alem {

namespace {

#if defined(__x86_64__)

const bool fused = __builtin_cpu_supports("fma") != 0;

/// Takes as many as fit into the widest lanes that this machine has, and says how many.
std::size_t takeInLanes(const double* over, const double* under, std::span<double> logs) {
    static const bool eight = __builtin_cpu_supports("avx512f") != 0;
    static const bool four = __builtin_cpu_supports("avx2") != 0 && fused;
    return eight  ? takeLogRatiosByEight(over, under, logs)
           : four ? takeLogRatiosByFour(over, under, logs)
                  : 0;
}

#else

constexpr bool fused = false;
double fusedLogarithm(double value) {
    return value;  // never asked for
}
std::size_t takeInLanes(const double* /*over*/, const double* /*under*/, std::span<double> /*logs*/) {
    return 0;
}

#endif

}  // namespace

double logarithm(double value) {
    return fused ? fusedLogarithm(value) : Sleef_cinz_logd1_u10purec(value);
}

double logRatio(double over, double under) {
    return logarithm(over > 0 && under > 0 ? over / under : std::numeric_limits<double>::quiet_NaN());
}

void takeLogRatios(const double* over, const double* under, std::span<double> logs) {
    for (std::size_t i = takeInLanes(over, under, logs); i < logs.size(); ++i) {
        logs[i] = logRatio(over[i], under[i]);
    }
}

}  // namespace alem
