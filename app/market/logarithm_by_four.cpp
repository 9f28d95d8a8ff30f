#include <immintrin.h>
#include <sleef.h>

#include "app/market/logarithm_lanes.h"

namespace alem {

double fusedLogarithm(double value) {
    return Sleef_finz_logd1_u10purecfma(value);
}

std::size_t takeLogarithmsByFour(std::span<double> values) {
    std::size_t at = 0;
    for (; at + 4 <= values.size(); at += 4) {
        _mm256_storeu_pd(&values[at], Sleef_finz_logd4_u10avx2(_mm256_loadu_pd(&values[at])));
    }
    return at;
}

}  // namespace alem
