#include "app/doctrine/overfitting.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace alem {

namespace {

BlockCounts sumOf(const std::vector<BlockCounts>& blocks, std::uint32_t chosen) {
    BlockCounts sum;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if ((chosen >> i & 1U) != 0) {
            sum.events += blocks[i].events;
            sum.hits += blocks[i].hits;
            sum.firings += blocks[i].firings;
            sum.falseAlarms += blocks[i].falseAlarms;
        }
    }
    return sum;
}

/// Rank of a variant among all, from 1, over number + 1; equals share the mean of their ranks.
double relativeRank(const std::vector<double>& sorted, double value) {
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), value);
    const auto below = static_cast<double>(first - sorted.begin());
    const auto equal = static_cast<double>(last - first);
    return (below + (equal + 1) / 2) / (static_cast<double>(sorted.size()) + 1);
}

/// The share of the best variants of one half that are at or below the median of the other.
double lostShare(const VariantBlocks& variants, std::uint32_t training, std::uint32_t testing) {
    std::vector<double> trained;
    std::vector<double> tested;
    for (const auto& blocks : variants) {
        trained.push_back(performanceOf(sumOf(blocks, training)));
        tested.push_back(performanceOf(sumOf(blocks, testing)));
    }
    std::vector<double> sorted = tested;
    std::sort(sorted.begin(), sorted.end());
    const double best = *std::max_element(trained.begin(), trained.end());
    double lost = 0;
    double all = 0;
    for (std::size_t i = 0; i < trained.size(); ++i) {
        if (trained[i] == best) {
            all += 1;
            lost += relativeRank(sorted, tested[i]) <= 0.5 ? 1 : 0;
        }
    }
    return lost / all;
}

bool isEnough(const VariantBlocks& variants) {
    if (variants.size() < fewestVariants) {
        return false;
    }
    const std::size_t blocks = variants.front().size();
    std::size_t events = 0;
    std::size_t empty = 0;
    for (const BlockCounts& block : variants.front()) {
        events += block.events;
        empty += block.events == 0 ? 1U : 0U;
    }
    return blocks % 2 == 0 && blocks >= 4 && blocks <= 16 && events >= blocks && empty < blocks / 2;
}

}  // namespace

double performanceOf(const BlockCounts& sum) {
    const double hitRate = static_cast<double>(sum.hits) / static_cast<double>(sum.events);
    const double falseShare =
        sum.firings == 0 ? 0 : static_cast<double>(sum.falseAlarms) / static_cast<double>(sum.firings);
    return std::nearbyint((hitRate - falseShare) * 1e12) / 1e12;
}

std::optional<Overfitting> overfittingOf(const VariantBlocks& variants) {
    if (!isEnough(variants)) {
        return std::nullopt;
    }
    Overfitting result;
    result.blocks = variants.front().size();
    result.variants = variants.size();
    for (const BlockCounts& block : variants.front()) {
        result.events += block.events;
    }
    const std::uint32_t all = (1U << result.blocks) - 1;
    double lost = 0;
    for (std::uint32_t training = 1; training < all; ++training) {
        if (2 * static_cast<std::size_t>(std::popcount(training)) == result.blocks) {
            ++result.combinations;
            lost += lostShare(variants, training, all ^ training);
        }
    }
    result.probability = lost / static_cast<double>(result.combinations);
    return result;
}

}  // namespace alem
