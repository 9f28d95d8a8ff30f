#include <immintrin.h>
#include <sleef.h>

#include <limits>

#include "app/market/logarithm_lanes.h"

namespace alem {

double fusedLogarithm(double value) {
    return Sleef_finz_logd1_u10purecfma(value);
}

std::size_t takeLogRatiosByFour(const double* over, const double* under, std::span<double> logs) {
    const __m256d nothing = _mm256_setzero_pd();
    const __m256d none = _mm256_set1_pd(std::numeric_limits<double>::quiet_NaN());
    std::size_t at = 0;
    for (; at + 4 <= logs.size(); at += 4) {
        const __m256d above = _mm256_loadu_pd(over + at);
        const __m256d below = _mm256_loadu_pd(under + at);
        const __m256d prices = _mm256_and_pd(_mm256_cmp_pd(above, nothing, _CMP_GT_OQ),
                                             _mm256_cmp_pd(below, nothing, _CMP_GT_OQ));
        const __m256d ratio = _mm256_blendv_pd(none, _mm256_div_pd(above, below), prices);
        _mm256_storeu_pd(&logs[at], Sleef_finz_logd4_u10avx2(ratio));
    }
    return at;
}

}  // namespace alem
