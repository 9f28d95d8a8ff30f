#include "app/market/logarithm.h"

#include <sleef.h>

#include "app/market/logarithm_lanes.h"

namespace alem {

namespace {

#if defined(__x86_64__)

const bool fused = __builtin_cpu_supports("fma") != 0;

/// Takes as many as fit into the widest lanes that this machine has, and says how many.
std::size_t takeInLanes(std::span<double> values) {
    static const bool eight = __builtin_cpu_supports("avx512f") != 0;
    static const bool four = __builtin_cpu_supports("avx2") != 0 && fused;
    return eight ? takeLogarithmsByEight(values) : four ? takeLogarithmsByFour(values) : 0;
}

#else

constexpr bool fused = false;
double fusedLogarithm(double value) {
    return value;  // never asked for
}
std::size_t takeInLanes(std::span<double> /*values*/) {
    return 0;
}

#endif

}  // namespace

double logarithm(double value) {
    return fused ? fusedLogarithm(value) : Sleef_cinz_logd1_u10purec(value);
}

void takeLogarithms(std::span<double> values) {
    for (double& value : values.subspan(takeInLanes(values))) {
        value = logarithm(value);
    }
}

}  // namespace alem
