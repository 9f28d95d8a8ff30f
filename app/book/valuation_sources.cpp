#include "app/book/valuation_sources.h"

#include <algorithm>

namespace alem {

void ValuationSources::set(const ValuationSourcesFacts& facts, AssetIndex asset, Instant from,
                           std::vector<std::uint32_t> sources, std::int64_t entry) {
    ++m_changes;
    const auto tolerance = facts.toleranceBasisPoints.value_or(defaultToleranceBasisPoints);
    const auto [made, isNew] = m_all.try_emplace(
        entry, ValuationDesignation{facts, entry, asset, from, std::move(sources), tolerance, false});
    check(isNew, "an entry makes one designation");
    auto& standing = m_standing[asset.value];
    const auto after = std::upper_bound(
        standing.begin(), standing.end(), from,
        [](Instant instant, const ValuationDesignation* other) { return instant < other->from; });
    standing.insert(after, &made->second);
}

bool ValuationSources::reverse(std::int64_t entry) {
    const auto found = m_all.find(entry);
    if (found == m_all.end()) {
        return false;
    }
    ++m_changes;
    found->second.reversed = true;
    std::erase(m_standing[found->second.asset.value], &found->second);
    return true;
}

const ValuationDesignation* ValuationSources::at(AssetIndex asset, Instant instant) const {
    if (m_all.empty()) {
        return nullptr;
    }
    const auto found = m_standing.find(asset.value);
    if (found == m_standing.end()) {
        return nullptr;
    }
    const auto last = std::find_if(
        found->second.rbegin(), found->second.rend(),
        [instant](const ValuationDesignation* designation) { return designation->from <= instant; });
    return last == found->second.rend() ? nullptr : *last;
}

std::vector<const ValuationDesignation*> ValuationSources::of(AssetIndex asset) const {
    const auto found = m_standing.find(asset.value);
    return found == m_standing.end() ? std::vector<const ValuationDesignation*>() : found->second;
}

const ValuationDesignation* ValuationSources::find(std::int64_t entry) const {
    const auto found = m_all.find(entry);
    return found == m_all.end() ? nullptr : &found->second;
}

}  // namespace alem
