#include <immintrin.h>
#include <sleef.h>

#include "app/market/logarithm_lanes.h"

namespace alem {

std::size_t takeLogarithmsByEight(std::span<double> values) {
    std::size_t at = 0;
    for (; at + 8 <= values.size(); at += 8) {
        _mm512_storeu_pd(&values[at], Sleef_finz_logd8_u10avx512f(_mm512_loadu_pd(&values[at])));
    }
    return at;
}

}  // namespace alem
