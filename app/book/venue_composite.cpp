#include "app/book/venue_composite.h"

#include <algorithm>

#include "app/market/combine.h"

namespace alem {

namespace {

constexpr std::int64_t patienceBars = 7;

/// The first bars of a venue.
struct Part {
    const BarSeries* bars;
    std::size_t count;
    [[nodiscard]] std::int64_t lastOpen() const { return bars->openTime(count - 1); }
};

BarSeries between(const Part& part, std::int64_t after, std::int64_t upTo) {
    const auto& opens = part.bars->openTimes();
    auto at = static_cast<std::size_t>(std::upper_bound(opens.begin(), opens.end(), after) - opens.begin());
    BarSeries some(part.bars->interval());
    for (; at < part.count && opens[at] <= upTo; ++at) {
        some.append(opens[at], (*part.bars)[at]);
    }
    return some;
}

/// Continues the composite as far as the venues go that are still alive.
void extend(BarSeries& whole, const std::vector<Part>& venues) {
    std::int64_t newest = INT64_MIN;
    for (const Part& venue : venues) {
        newest = std::max(newest, venue.lastOpen());
    }
    std::int64_t upTo = newest;
    for (const Part& venue : venues) {
        const bool isAlive = newest - venue.lastOpen() <= patienceBars * whole.interval();
        upTo = isAlive ? std::min(upTo, venue.lastOpen()) : upTo;
    }
    std::vector<BarSeries> parts;
    parts.reserve(venues.size());
    for (const Part& venue : venues) {
        parts.push_back(between(venue, whole.empty() ? INT64_MIN : whole.openTimes().back(), upTo));
    }
    std::vector<const BarSeries*> pointers;
    pointers.reserve(parts.size());
    for (const BarSeries& part : parts) {
        pointers.push_back(&part);
    }
    const BarSeries more = composite(pointers, 1).series;
    for (std::size_t i = 0; i < more.size(); ++i) {
        whole.append(more.openTime(i), more[i]);
    }
}

/// The bars of a venue that were known with an entry.
std::size_t knownWith(const MarketSeries& venue, std::int64_t entry) {
    const auto& learnt = venue.learnt();
    const auto later =
        std::upper_bound(learnt.begin(), learnt.end(), entry,
                         [](std::int64_t number, const Learnt& one) { return number < one.entry; });
    return later == learnt.end() ? venue.bars(Reading::AsKnown).size() : later->from;
}

std::vector<const BarSeries*> barsOf(std::span<const MarketSeries* const> venues) {
    std::vector<const BarSeries*> all;
    all.reserve(venues.size());
    for (const MarketSeries* venue : venues) {
        all.push_back(&venue->bars(Reading::AsRestated));
    }
    return all;
}

}  // namespace

VenueComposite VenueComposite::asKnown(std::span<const MarketSeries* const> venues) {
    VenueComposite made{BarSeries(venues.front()->bars(Reading::AsKnown).interval())};
    std::vector<Learnt> steps;
    for (const MarketSeries* venue : venues) {
        steps.insert(steps.end(), venue->learnt().begin(), venue->learnt().end());
    }
    std::sort(steps.begin(), steps.end(),
              [](const Learnt& one, const Learnt& other) { return one.entry < other.entry; });
    for (const Learnt& step : steps) {
        std::vector<Part> parts;
        for (const MarketSeries* venue : venues) {
            if (const std::size_t count = knownWith(*venue, step.entry); count > 0) {
                parts.push_back({&venue->bars(Reading::AsKnown), count});
            }
        }
        const std::size_t before = made.bars.size();
        extend(made.bars, parts);
        if (made.bars.size() > before) {
            made.learnt.push_back({before, step.entry, step.at});
        }
    }
    return made;
}

VenueComposite VenueComposite::asRestated(std::span<const MarketSeries* const> venues) {
    VenueComposite made{BarSeries(venues.front()->bars(Reading::AsRestated).interval())};
    std::vector<Part> parts;
    for (const MarketSeries* venue : venues) {
        const BarSeries& bars = venue->bars(Reading::AsRestated);
        if (!bars.empty()) {
            parts.push_back({&bars, bars.size()});
        }
    }
    if (!parts.empty()) {
        extend(made.bars, parts);
    }
    return made;
}

std::vector<std::int64_t> withoutMajority(std::span<const MarketSeries* const> venues) {
    return composite(barsOf(venues), venues.size() / 2 + 1).incomplete;
}

std::vector<std::int64_t> farApart(std::span<const MarketSeries* const> venues) {
    return apart(barsOf(venues), 100);
}

}  // namespace alem
