#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace alem {

/// What a variant did in one block of the time.
struct BlockCounts {
    std::size_t events = 0;  ///< of stress that began in it: the same for every variant
    std::size_t hits = 0;
    std::size_t firings = 0;  ///< that began in it
    std::size_t falseAlarms = 0;
};

/// The blocks of every variant: as many and the same ones.
using VariantBlocks = std::vector<std::vector<BlockCounts>>;

/// hits / events − false alarms / firings, of the sums; without firings the second is none. Rounded to 10⁻¹²,
/// so that equal counts are equal. At least one event is asked for.
double performanceOf(const BlockCounts& sum);

/// How probable it is that the variant that looks best on one half of the time is at or below the median of
/// all on the other half.
struct Overfitting {
    double probability = 0;
    std::size_t combinations = 0;  ///< ways to choose the halves
    std::size_t blocks = 0;
    std::size_t variants = 0;
    std::size_t events = 0;
};

inline constexpr std::size_t fewestVariants = 8;

/// The probability of backtest overfitting by combinatorially symmetric cross-validation (Bailey, Borwein,
/// López de Prado, Zhu 2015), with performanceOf() as the statistic: for every choice of half of the blocks
/// the best variant there is ranked on the other half (mean ranks of equals, over number + 1); the share of
/// choices with rank ≤ ½, that is with a logit of at most 0. Several that are equally best count in equal
/// parts. Nothing where the blocks are odd in number or fewer than 4 or more than 16, with fewer than
/// fewestVariants, with fewer events than blocks, or where some half would have no event.
std::optional<Overfitting> overfittingOf(const VariantBlocks& variants);

}  // namespace alem
