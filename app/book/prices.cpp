#include "app/book/prices.h"

#include <algorithm>
#include <set>

#include "app/value/wide.h"

namespace alem {

namespace {

bool before(const PricePoint& a, const PricePoint& b) {
    return a.at < b.at;
}

/// The one that counts of two: the later, of two at one instant the one entered last.
const PricePoint* later(const PricePoint* a, const PricePoint* b) {
    if (a == nullptr || b == nullptr) {
        return a == nullptr ? b : a;
    }
    return b->at > a->at || (b->at == a->at && b->entry > a->entry) ? b : a;
}

}  // namespace

std::optional<Instant> PricePath::oldest() const {
    std::optional<Instant> oldest;
    for (const PriceStep& step : steps) {
        oldest = oldest ? std::min(*oldest, step.point.at) : step.point.at;
    }
    return oldest;
}

Amount PricePath::convert(const Amount& amount, int decimals) const {
    if (steps.empty()) {
        return amount.rounded(decimals, Rounding::HalfEven);
    }
    if (steps.size() == 1 && !steps[0].inverse) {
        return product(amount, steps[0].point.price, decimals, Rounding::HalfEven);
    }
    Integer above = amount.units();
    Integer below = 1;
    int shift = decimals - amount.decimals();
    for (const PriceStep& step : steps) {
        (step.inverse ? below : above) *= Integer(step.point.price.units());
        shift += step.inverse ? step.point.price.decimals() : -step.point.price.decimals();
    }
    // Powers of ten beyond 10^38 come in two factors.
    for (int left = shift < 0 ? -shift : shift; left > 0; left -= 38) {
        (shift < 0 ? below : above) *= Integer(powerOfTen(std::min(left, 38)));
    }
    const Integer units = divide(above, below, Rounding::HalfEven);
    if (units > Integer(powerOfTen(36)) || units < Integer(-powerOfTen(36))) {
        throw AmountOverflow();
    }
    return Amount::ofUnits(static_cast<Int128>(units), decimals);
}

Amount PricePath::unitPrice() const {
    if (steps.size() == 1 && !steps[0].inverse) {
        return steps[0].point.price;
    }
    constexpr int decimals = 12;
    constexpr int fewestUnits = 10'000;  // a smaller price would be told by less than five digits
    const Amount price = convert(Amount::ofUnits(1, 0), decimals);
    return price.units() < fewestUnits ? convert(Amount::ofUnits(1, 0), Amount::maxDecimals) : price;
}

const PricePoint* SourcePrices::latest(Instant at) const {
    const auto after =
        std::upper_bound(points.begin(), points.end(), at,
                         [](Instant instant, const PricePoint& point) { return instant < point.at; });
    return after == points.begin() ? nullptr : &*(after - 1);
}

const PricePoint* PairPrices::latest(Instant at, std::uint32_t source) const {
    for (const SourcePrices& one : sources) {
        if (one.source == source) {
            return one.latest(at);
        }
    }
    return nullptr;
}

const PricePoint* PairPrices::latest(Instant at) const {
    const PricePoint* latest = nullptr;
    for (const SourcePrices& one : sources) {
        latest = later(latest, one.latest(at));
    }
    return latest;
}

std::uint32_t Prices::sourceIndex(std::string_view name) {
    const auto at = std::find(m_sources.begin(), m_sources.end(), name);
    if (at == m_sources.end()) {
        m_sources.emplace_back(name);
        return static_cast<std::uint32_t>(m_sources.size() - 1);
    }
    return static_cast<std::uint32_t>(at - m_sources.begin());
}

void Prices::set(const PriceFacts& price, const Assets& assets, std::int64_t entry) {
    const std::uint32_t source = sourceIndex(price.source);
    insert(pointsOf({assets.indexOf(price.asset), assets.indexOf(price.quote)}, source),
           {price.effective, price.price, source, entry});
}

void Prices::add(AssetIndex asset, AssetIndex quote, const std::string& source,
                 std::vector<PricePoint> points) {
    const std::uint32_t index = sourceIndex(source);
    if (points.empty()) {
        return;
    }
    auto& known = pointsOf({asset, quote}, index);
    for (PricePoint& point : points) {
        point.source = index;
        insert(known, point);
    }
}

std::vector<PricePoint>& Prices::pointsOf(Pair pair, std::uint32_t source) {
    const auto [found, isNew] = m_pairs.try_emplace(pair);
    if (isNew) {
        for (const auto& [from, to] : {pair, Pair{pair.second, pair.first}}) {
            auto& neighbours = m_neighbours[from];
            const auto place = std::lower_bound(neighbours.begin(), neighbours.end(), to);
            if (place == neighbours.end() || *place != to) {
                neighbours.insert(place, to);
            }
        }
    }
    auto& sources = found->second.sources;
    for (SourcePrices& one : sources) {
        if (one.source == source) {
            return one.points;
        }
    }
    return sources.emplace_back(SourcePrices{source, {}}).points;
}

void Prices::insert(std::vector<PricePoint>& points, const PricePoint& point) {
    ++m_changes;
    if (points.empty() || !before(point, points.back())) {
        points.push_back(point);
    } else {
        points.insert(std::upper_bound(points.begin(), points.end(), point, before), point);
    }
}

void Prices::reverse(std::int64_t entry) {
    for (auto& [pair, prices] : m_pairs) {
        for (SourcePrices& one : prices.sources) {
            m_changes +=
                std::erase_if(one.points, [&](const PricePoint& point) { return point.entry == entry; });
        }
    }
}

const PairPrices* Prices::find(AssetIndex asset, AssetIndex quote) const {
    const auto found = m_pairs.find({asset, quote});
    return found == m_pairs.end() ? nullptr : &found->second;
}

const PricePoint* Prices::latest(AssetIndex asset, AssetIndex quote, Instant at) const {
    const PairPrices* pair = find(asset, quote);
    return pair == nullptr ? nullptr : pair->latest(at);
}

std::span<const PricePoint> Prices::series(AssetIndex asset, AssetIndex quote,
                                           std::string_view source) const {
    if (const PairPrices* pair = find(asset, quote)) {
        for (const SourcePrices& one : pair->sources) {
            if (sourceName(one.source) == source) {
                return one.points;
            }
        }
    }
    return {};
}

std::vector<PricePoint> Prices::series(AssetIndex asset, AssetIndex quote) const {
    std::vector<PricePoint> all;
    if (const PairPrices* pair = find(asset, quote)) {
        for (const SourcePrices& one : pair->sources) {
            all.insert(all.end(), one.points.begin(), one.points.end());
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const PricePoint& a, const PricePoint& b) {
        return a.at < b.at || (a.at == b.at && a.entry < b.entry);
    });
    return all;
}

bool Prices::standsFrom(std::int64_t entry, AssetIndex asset, AssetIndex quote) const {
    const PairPrices* pair = find(asset, quote);
    return pair != nullptr &&
           std::any_of(pair->sources.begin(), pair->sources.end(), [&](const SourcePrices& one) {
               return std::any_of(one.points.begin(), one.points.end(),
                                  [&](const PricePoint& point) { return point.entry == entry; });
           });
}

std::vector<std::pair<AssetIndex, AssetIndex>> Prices::pairs() const {
    std::vector<Pair> pairs;
    for (const auto& [pair, prices] : m_pairs) {
        if (std::any_of(prices.sources.begin(), prices.sources.end(),
                        [](const SourcePrices& one) { return !one.points.empty(); })) {
            pairs.push_back(pair);
        }
    }
    return pairs;
}

std::span<const AssetIndex> Prices::neighbours(AssetIndex asset) const {
    const auto found = m_neighbours.find(asset);
    return found == m_neighbours.end() ? std::span<const AssetIndex>()
                                       : std::span<const AssetIndex>(found->second);
}

std::vector<std::string> Prices::sourcesOf(AssetIndex asset) const {
    std::set<std::string> names;
    for (const auto& [pair, prices] : m_pairs) {
        for (const SourcePrices& one : prices.sources) {
            if (pair.first == asset && !one.points.empty()) {
                names.insert(sourceName(one.source));
            }
        }
    }
    return {names.begin(), names.end()};
}

}  // namespace alem
