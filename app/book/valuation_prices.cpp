#include "app/book/valuation_prices.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

#include "app/value/wide.h"

namespace alem {

namespace {

constexpr int longestPath = 3;

bool names(const ValuationDesignation& designation, std::uint32_t source) {
    const auto& sources = designation.sources;
    return std::find(sources.begin(), sources.end(), source) != sources.end();
}

/// How far `other` is from `used`, in hundredths of a percent of it; `used` is above zero.
std::int64_t basisPointsBetween(const Amount& used, const Amount& other) {
    constexpr std::int64_t most = 1'000'000'000'000'000;
    const int decimals = std::max(used.decimals(), other.decimals());
    const auto scaled = [decimals](const Amount& amount) {
        return Integer(Integer(amount.units()) * Integer(powerOfTen(decimals - amount.decimals())));
    };
    const Integer base = scaled(used);
    const Integer points = divide((scaled(other) - base) * 10'000, base, Rounding::HalfEven);
    return points > most ? most : points < -most ? -most : static_cast<std::int64_t>(points);
}

/// The asset whose price a step uses.
AssetIndex pricedBy(const PriceStep& step) {
    return step.inverse ? step.quote : step.asset;
}

AssetIndex quotedIn(const PriceStep& step) {
    return step.inverse ? step.asset : step.quote;
}

}  // namespace

bool ValuationPrices::isStale(const PricePoint& point, AssetIndex priced, Instant at) const {
    const std::int64_t hours = (*m_assets)[priced].staleHours.value_or(m_staleHours);
    return at.milliseconds() - point.at.milliseconds() > hours * 3600 * 1000;
}

bool ValuationPrices::isStale(const PriceStep& step, Instant at) const {
    return isStale(step.point, pricedBy(step), at);
}

bool ValuationPrices::isStale(const PricePath& path, Instant at) const {
    return std::any_of(path.steps.begin(), path.steps.end(),
                       [&](const PriceStep& step) { return isStale(step, at); });
}

const PricePoint* ValuationPrices::choose(const PairPrices* pair, AssetIndex priced, const Allowed& allowed,
                                          Instant at) const {
    if (pair == nullptr || allowed.order == nullptr) {
        return pair == nullptr ? nullptr : pair->latest(at);
    }
    const PricePoint* freshest = nullptr;
    for (const std::uint32_t source : allowed.order->sources) {
        if ((allowed.also != nullptr && !names(*allowed.also, source)) ||
            (allowed.only && *allowed.only != source)) {
            continue;
        }
        const PricePoint* point = pair->latest(at, source);
        if (point != nullptr && !isStale(*point, priced, at)) {
            return point;
        }
        if (point != nullptr && (freshest == nullptr || point->at > freshest->at)) {
            freshest = point;
        }
    }
    return freshest;
}

std::optional<PriceStep> ValuationPrices::step(AssetIndex from, AssetIndex to, Instant at, Only only) const {
    const ValuationDesignation* own = m_sources->at(from, at);
    const ValuationDesignation* other = m_sources->at(to, at);
    const auto forward = [&]() -> std::optional<PriceStep> {
        const PricePoint* point = choose(m_prices->find(from, to), from, {own, nullptr, only}, at);
        return point == nullptr ? std::nullopt : std::optional(PriceStep{from, to, *point, false});
    };
    const auto backward = [&]() -> std::optional<PriceStep> {
        const Allowed allowed{other != nullptr ? other : own, other != nullptr ? own : nullptr, only};
        const PricePoint* point = choose(m_prices->find(to, from), to, allowed, at);
        return point != nullptr && point->price.isPositive()
                   ? std::optional(PriceStep{from, to, *point, true})
                   : std::nullopt;
    };
    // What is designated goes before what is not: anybody could state the same pair the other way round.
    if (own == nullptr && other != nullptr) {
        const auto designated = backward();
        return designated ? designated : forward();
    }
    const auto direct = forward();
    return direct ? direct : backward();
}

bool ValuationPrices::extend(std::vector<PriceStep>& steps, AssetIndex from, AssetIndex to, Instant at,
                             int left, Only only) const {
    if (left == 1) {
        if (const auto last = step(from, to, at, only)) {
            steps.push_back(*last);
            return true;
        }
        return false;
    }
    for (const AssetIndex middle : m_prices->neighbours(from)) {
        const auto first = middle == to ? std::nullopt : step(from, middle, at, only);
        if (!first) {
            continue;
        }
        steps.push_back(*first);
        if (extend(steps, middle, to, at, left - 1, std::nullopt)) {
            return true;
        }
        steps.pop_back();
    }
    return false;
}

std::optional<PricePath> ValuationPrices::shortest(AssetIndex from, AssetIndex to, Instant at,
                                                   Only only) const {
    PricePath path;
    for (int length = 1; length <= longestPath; ++length) {
        if (extend(path.steps, from, to, at, length, only)) {
            return path;
        }
    }
    return std::nullopt;
}

std::optional<PricePath> ValuationPrices::path(AssetIndex from, AssetIndex to, Instant at) const {
    if (from == to) {
        return PricePath{};
    }
    const ValuationDesignation* designation = m_sources->at(from, at);
    if (designation == nullptr) {
        return shortest(from, to, at, std::nullopt);
    }
    std::optional<PricePath> freshest;
    for (const std::uint32_t source : designation->sources) {
        auto path = shortest(from, to, at, source);
        if (path && !isStale(path->steps.front(), at)) {
            return path;
        }
        if (path && (!freshest || path->steps.front().point.at > freshest->steps.front().point.at)) {
            freshest = std::move(path);
        }
    }
    return freshest;
}

PricePath ValuationPrices::dearest(PricePath path, Instant at) const {
    for (PriceStep& step : path.steps) {
        const PairPrices* pair = m_prices->find(pricedBy(step), quotedIn(step));
        for (const SourcePrices& source : pair == nullptr ? std::span<const SourcePrices>() : pair->sources) {
            const auto end = std::partition_point(source.points.begin(), source.points.end(),
                                                  [&](const PricePoint& one) { return one.at <= at; });
            for (auto one = end; one != source.points.begin();) {
                --one;
                if (isStale(*one, pricedBy(step), at)) {
                    break;
                }
                const bool more = step.inverse ? alem::compare(one->price, step.point.price) < 0
                                               : alem::compare(one->price, step.point.price) > 0;
                if (more && one->price.isPositive()) {
                    step.point = *one;
                }
            }
        }
    }
    return path;
}

std::int64_t ValuationPrices::toleranceOf(const PriceStep& step, Instant at) const {
    for (const AssetIndex asset : {pricedBy(step), quotedIn(step)}) {
        if (const ValuationDesignation* designation = m_sources->at(asset, at)) {
            return designation->toleranceBasisPoints;
        }
    }
    return ValuationSources::defaultToleranceBasisPoints;
}

void ValuationPrices::compare(const PriceStep& step, Instant at,
                              std::optional<PriceContradiction>& farthest) const {
    const PairPrices* pair = m_prices->find(pricedBy(step), quotedIn(step));
    if (pair == nullptr || !step.point.price.isPositive()) {
        return;
    }
    const std::int64_t tolerance = toleranceOf(step, at);
    for (const SourcePrices& other : pair->sources) {
        const PricePoint* point = other.source == step.point.source ? nullptr : other.latest(at);
        if (point == nullptr || isStale(*point, pricedBy(step), at)) {
            continue;
        }
        const std::int64_t apart = basisPointsBetween(step.point.price, point->price);
        const bool farther = !farthest || std::abs(apart) > std::abs(farthest->basisPoints);
        if (std::abs(apart) > tolerance && farther) {
            farthest = PriceContradiction{pricedBy(step),
                                          quotedIn(step),
                                          step.point.price,
                                          m_prices->sourceName(other.source),
                                          point->price,
                                          point->at,
                                          apart};
        }
    }
}

std::optional<PriceContradiction> ValuationPrices::contradiction(const PricePath& path, Instant at) const {
    std::optional<PriceContradiction> farthest;
    for (const PriceStep& step : path.steps) {
        compare(step, at, farthest);
    }
    return farthest;
}

std::optional<PriceContradiction> ValuationPrices::contradiction(const PriceFacts& stated) const {
    const AssetIndex asset = m_assets->indexOf(stated.asset);
    const AssetIndex quote = m_assets->indexOf(stated.quote);
    const PairPrices* pair = asset.none() || quote.none() ? nullptr : m_prices->find(asset, quote);
    if (pair == nullptr) {
        return std::nullopt;
    }
    const auto own = std::find_if(pair->sources.begin(), pair->sources.end(), [&](const SourcePrices& one) {
        return m_prices->sourceName(one.source) == stated.source;
    });
    PriceStep step{asset, quote, {stated.effective, stated.price}};
    step.point.source = own == pair->sources.end() ? std::numeric_limits<std::uint32_t>::max() : own->source;
    std::optional<PriceContradiction> farthest;
    compare(step, stated.effective, farthest);
    return farthest;
}

std::string ValuationPrices::sourcesOf(const PricePath& path) const {
    std::string joined;
    for (const PriceStep& step : path.steps) {
        joined += joined.empty() ? "" : " \u00d7 ";
        joined += m_prices->sourceName(step.point.source);
    }
    return joined;
}

}  // namespace alem
