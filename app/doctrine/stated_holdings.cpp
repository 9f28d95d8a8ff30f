#include "app/doctrine/stated_holdings.h"

#include <algorithm>

namespace alem {

namespace {

constexpr std::size_t longestPath = 3;

using Path = std::vector<PairStep>;

/// The shortest way; of several the one over the pairs that come first.
std::optional<Path> pathTo(const AssetId& currency, const AssetId& from,
                           const std::vector<PairHistory>& pairs) {
    std::vector<std::pair<AssetId, Path>> reached{{from, {}}};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const auto [asset, path] = reached[i];
        if (asset == currency) {
            return path;
        }
        if (path.size() == longestPath) {
            continue;
        }
        for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
            const bool inverse = !(pairs[pair].asset == asset);
            if (inverse && !(pairs[pair].quote == asset)) {
                continue;
            }
            const AssetId& next = inverse ? pairs[pair].asset : pairs[pair].quote;
            const bool isNew = std::none_of(reached.begin(), reached.end(),
                                            [&](const auto& one) { return one.first == next; });
            if (isNew) {
                reached.emplace_back(next, path);
                reached.back().second.push_back({pair, inverse});
            }
        }
    }
    return std::nullopt;
}

/// The first asset that does not lead there; nothing where all do.
std::optional<AssetId> findPaths(StatedHoldings& holdings, const AssetId& currency) {
    holdings.currency = currency;
    holdings.paths.clear();
    for (const StatedHolding& one : holdings.positions) {
        auto path = pathTo(currency, one.asset, holdings.pairs);
        if (!path) {
            return one.asset;
        }
        holdings.paths.push_back(*std::move(path));
    }
    return std::nullopt;
}

bool isNamed(const AssetId& asset, const std::vector<PairHistory>& pairs) {
    return std::any_of(pairs.begin(), pairs.end(),
                       [&](const PairHistory& pair) { return pair.asset == asset || pair.quote == asset; });
}

}  // namespace

Result<StatedHoldings, StatedHoldingsFault> statedHoldings(std::vector<StatedHolding> positions,
                                                           std::vector<PairHistory> pairs,
                                                           const AssetId& preferred) {
    using enum StatedHoldingsFault::Code;
    StatedHoldings holdings{std::move(positions), std::move(pairs), {}, {}};
    std::vector<AssetId> currencies;
    if (!preferred.empty()) {
        currencies.push_back(preferred);
    }
    for (const PairHistory& pair : holdings.pairs) {
        currencies.push_back(pair.quote);
    }
    for (const StatedHolding& one : holdings.positions) {
        if (!(one.asset == preferred) && !isNamed(one.asset, holdings.pairs)) {
            return Fail{StatedHoldingsFault{NoPrices, one.asset}};
        }
    }
    std::optional<AssetId> unreached;
    for (const AssetId& currency : currencies) {
        const auto missed = findPaths(holdings, currency);
        if (!missed) {
            return holdings;
        }
        unreached = unreached ? unreached : missed;
    }
    if (unreached) {
        return Fail{StatedHoldingsFault{NoCommonCurrency, *unreached}};
    }
    return holdings;
}

std::vector<std::size_t> seriesOf(const StatedHoldings& holdings) {
    std::vector<std::size_t> found;
    for (const auto& path : holdings.paths) {
        for (const PairStep& step : path) {
            const auto series = holdings.pairs[step.pair].series;
            if (series && std::find(found.begin(), found.end(), *series) == found.end()) {
                found.push_back(*series);
            }
        }
    }
    return found;
}

}  // namespace alem
