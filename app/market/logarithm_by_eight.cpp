#include <immintrin.h>
#include <sleef.h>

#include <limits>

#include "app/market/logarithm_lanes.h"

namespace alem {

std::size_t takeLogRatiosByEight(const double* over, const double* under, std::span<double> logs) {
    const __m512d nothing = _mm512_setzero_pd();
    const __m512d none = _mm512_set1_pd(std::numeric_limits<double>::quiet_NaN());
    std::size_t at = 0;
    for (; at + 8 <= logs.size(); at += 8) {
        const __m512d above = _mm512_loadu_pd(over + at);
        const __m512d below = _mm512_loadu_pd(under + at);
        const __mmask8 prices = _mm512_mask_cmp_pd_mask(_mm512_cmp_pd_mask(above, nothing, _CMP_GT_OQ), below,
                                                        nothing, _CMP_GT_OQ);
        const __m512d ratio = _mm512_mask_div_pd(none, prices, above, below);
        _mm512_storeu_pd(&logs[at], Sleef_finz_logd8_u10avx512f(ratio));
    }
    return at;
}

}  // namespace alem
