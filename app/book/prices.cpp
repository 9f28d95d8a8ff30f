#include "app/book/prices.h"

#include <algorithm>

#include "app/value/wide.h"

namespace alem {

namespace {

constexpr int longestPath = 3;

bool before(const PricePoint& a, const PricePoint& b) {
    return a.at < b.at;
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
    return convert(Amount::ofUnits(1, 0), 12);
}

std::uint32_t Prices::sourceIndex(const std::string& name) {
    const auto at = std::find(m_sources.begin(), m_sources.end(), name);
    if (at == m_sources.end()) {
        m_sources.push_back(name);
        return static_cast<std::uint32_t>(m_sources.size() - 1);
    }
    return static_cast<std::uint32_t>(at - m_sources.begin());
}

void Prices::set(const PriceFacts& price, const Assets& assets, std::int64_t entry) {
    insert({assets.indexOf(price.asset), assets.indexOf(price.quote)},
           {price.effective, price.price, sourceIndex(price.source), entry});
}

void Prices::add(AssetIndex asset, AssetIndex quote, const std::string& source,
                 std::vector<PricePoint> points) {
    const std::uint32_t index = sourceIndex(source);
    for (PricePoint& point : points) {
        point.source = index;
        insert({asset, quote}, point);
    }
}

void Prices::insert(Pair pair, const PricePoint& point) {
    ++m_changes;
    auto& points = m_series[pair];
    if (points.empty()) {
        for (const auto& [from, to] : {pair, Pair{pair.second, pair.first}}) {
            auto& neighbours = m_neighbours[from];
            const auto place = std::lower_bound(neighbours.begin(), neighbours.end(), to);
            if (place == neighbours.end() || *place != to) {
                neighbours.insert(place, to);
            }
        }
    }
    if (points.empty() || !before(point, points.back())) {
        points.push_back(point);
    } else {
        points.insert(std::upper_bound(points.begin(), points.end(), point, before), point);
    }
}

void Prices::reverse(std::int64_t entry) {
    for (auto& [pair, points] : m_series) {
        m_changes += std::erase_if(points, [&](const PricePoint& point) { return point.entry == entry; });
    }
}

const PricePoint* Prices::latest(AssetIndex asset, AssetIndex quote, Instant at) const {
    const auto found = m_series.find({asset, quote});
    if (found == m_series.end()) {
        return nullptr;
    }
    const auto& points = found->second;
    const auto after =
        std::upper_bound(points.begin(), points.end(), at,
                         [](Instant instant, const PricePoint& point) { return instant < point.at; });
    return after == points.begin() ? nullptr : &*(after - 1);
}

std::optional<PriceStep> Prices::step(AssetIndex from, AssetIndex to, Instant at) const {
    if (const PricePoint* forward = latest(from, to, at)) {
        return PriceStep{from, to, *forward, false};
    }
    const PricePoint* backward = latest(to, from, at);
    if (backward != nullptr && backward->price.isPositive()) {
        return PriceStep{from, to, *backward, true};
    }
    return std::nullopt;
}

bool Prices::extend(std::vector<PriceStep>& steps, AssetIndex from, AssetIndex to, Instant at,
                    int left) const {
    if (left == 1) {
        if (const auto last = step(from, to, at)) {
            steps.push_back(*last);
            return true;
        }
        return false;
    }
    const auto neighbours = m_neighbours.find(from);
    if (neighbours == m_neighbours.end()) {
        return false;
    }
    for (const AssetIndex middle : neighbours->second) {
        const auto first = middle == to ? std::nullopt : step(from, middle, at);
        if (!first) {
            continue;
        }
        steps.push_back(*first);
        if (extend(steps, middle, to, at, left - 1)) {
            return true;
        }
        steps.pop_back();
    }
    return false;
}

std::optional<PricePath> Prices::path(AssetIndex from, AssetIndex to, Instant at) const {
    PricePath path;
    if (from == to) {
        return path;
    }
    for (int length = 1; length <= longestPath; ++length) {
        if (extend(path.steps, from, to, at, length)) {
            return path;
        }
    }
    return std::nullopt;
}

std::span<const PricePoint> Prices::series(AssetIndex asset, AssetIndex quote) const {
    const auto found = m_series.find({asset, quote});
    return found == m_series.end() ? std::span<const PricePoint>()
                                   : std::span<const PricePoint>(found->second);
}

std::vector<std::pair<AssetIndex, AssetIndex>> Prices::pairs() const {
    std::vector<Pair> pairs;
    for (const auto& [pair, points] : m_series) {
        if (!points.empty()) {
            pairs.push_back(pair);
        }
    }
    return pairs;
}

}  // namespace alem
