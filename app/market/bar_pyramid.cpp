#include "app/market/bar_pyramid.h"

#include <algorithm>
#include <cmath>

namespace alem {

namespace {

constexpr std::size_t fan = 4;

/// Puts the next run after `bar`; fmax and fmin pass over what is unknown.
void extend(Bar& bar, const Bar& next) {
    bar.high = std::fmax(bar.high, next.high);
    bar.low = std::fmin(bar.low, next.low);
    bar.close = next.close;
    bar.volume += next.volume;
}

}  // namespace

BarPyramid::BarPyramid(const BarSeries& series) : m_series(series) {
    std::size_t below = series.size();
    while (below >= fan) {
        const auto* from = m_levels.empty() ? nullptr : &m_levels.back();
        std::vector<Bar> level;
        level.reserve(below / fan);
        for (std::size_t i = 0; i + fan <= below; i += fan) {
            Bar bar = from == nullptr ? series[i] : (*from)[i];
            for (std::size_t k = i + 1; k < i + fan; ++k) {
                extend(bar, from == nullptr ? series[k] : (*from)[k]);
            }
            level.push_back(bar);
        }
        below = level.size();
        m_levels.push_back(std::move(level));
    }
}

/// Takes the longest aligned run that fits, one after the other.
Bar BarPyramid::joined(std::size_t first, std::size_t last) const {
    Bar bar = m_series[first];
    std::size_t at = first + 1;
    while (at < last) {
        std::size_t length = 1;
        std::size_t level = 0;
        while (level < m_levels.size() && at % (length * fan) == 0 && at + length * fan <= last) {
            length *= fan;
            ++level;
        }
        extend(bar, level == 0 ? m_series[at] : m_levels[level - 1][at / length]);
        at += length;
    }
    return bar;
}

std::vector<Bar> BarPyramid::view(std::size_t first, std::size_t last, std::size_t columns) const {
    std::vector<Bar> bars;
    const std::size_t end = std::min(last, m_series.size());
    if (first >= end || columns == 0) {
        return bars;
    }
    const std::size_t count = end - first;
    const std::size_t each = (count + columns - 1) / columns;
    bars.reserve((count + each - 1) / each);
    for (std::size_t at = first; at < end; at += each) {
        bars.push_back(joined(at, std::min(at + each, end)));
    }
    return bars;
}

}  // namespace alem
