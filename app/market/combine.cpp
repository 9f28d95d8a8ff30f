#include "app/market/combine.h"

#include <algorithm>
#include <limits>

#include "app/base/check.h"

namespace alem {

namespace {

/// Of two in the middle their mean.
double median(std::vector<double>& values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

Bar medianBar(const std::vector<Bar>& bars) {
    std::vector<double> values;
    const auto of = [&](double Bar::*price) {
        values.clear();
        for (const Bar& bar : bars) {
            values.push_back(bar.*price);
        }
        return median(values);
    };
    Bar made{of(&Bar::open), of(&Bar::high), of(&Bar::low), of(&Bar::close), 0};
    for (const Bar& bar : bars) {
        made.volume += bar.volume;
    }
    return made;
}

/// The first Monday since 1970; everything else begins at the epoch.
constexpr std::int64_t day = 86'400'000;
constexpr std::int64_t firstMonday = 4 * day;

}  // namespace

std::int64_t barStart(std::int64_t instant, std::int64_t interval) {
    const std::int64_t shift = interval % (7 * day) == 0 ? firstMonday : 0;
    const std::int64_t since = instant - shift;
    return instant - ((since % interval) + interval) % interval;
}

std::vector<std::int64_t> apart(std::span<const BarSeries* const> venues, int basisPoints) {
    std::vector<std::size_t> places(venues.size(), 0);
    std::vector<std::int64_t> found;
    for (;;) {
        std::int64_t next = std::numeric_limits<std::int64_t>::max();
        for (std::size_t i = 0; i < venues.size(); ++i) {
            next = places[i] < venues[i]->size() ? std::min(next, venues[i]->openTime(places[i])) : next;
        }
        if (next == std::numeric_limits<std::int64_t>::max()) {
            return found;
        }
        double lowest = std::numeric_limits<double>::infinity();
        double highest = 0;
        for (std::size_t i = 0; i < venues.size(); ++i) {
            const BarSeries& bars = *venues[i];
            if (places[i] < bars.size() && bars.openTime(places[i]) == next) {
                const double close = bars[places[i]++].close;
                lowest = std::min(lowest, close);
                highest = std::max(highest, close);
            }
        }
        if ((highest - lowest) * 10'000 > basisPoints * lowest) {
            found.push_back(next);
        }
    }
}

Combined resampled(const BarSeries& series, std::int64_t intervalMilliseconds) {
    const std::int64_t part = series.interval();
    check(part > 0 && intervalMilliseconds % part == 0, "a multiple of the interval");
    const auto parts = static_cast<std::size_t>(intervalMilliseconds / part);
    Combined made{BarSeries(intervalMilliseconds), {}};
    std::size_t at = 0;
    while (at < series.size()) {
        const std::int64_t start = barStart(series.openTime(at), intervalMilliseconds);
        Bar bar = series[at];
        const std::size_t first = at;
        for (++at; at < series.size() && series.openTime(at) < start + intervalMilliseconds; ++at) {
            const Bar next = series[at];
            bar.high = std::max(bar.high, next.high);
            bar.low = std::min(bar.low, next.low);
            bar.close = next.close;
            bar.volume += next.volume;
        }
        if (at - first == parts) {
            made.series.append(start, bar);
        } else {
            made.incomplete.push_back(start);
        }
    }
    return made;
}

Combined composite(std::span<const BarSeries* const> venues, std::size_t quorum) {
    check(!venues.empty() && quorum >= 1, "at least one venue");
    Combined made{BarSeries(venues.front()->interval()), {}};
    std::vector<std::size_t> at(venues.size(), 0);
    std::vector<Bar> bars;
    constexpr auto never = std::numeric_limits<std::int64_t>::max();
    while (true) {
        std::int64_t next = never;
        for (std::size_t i = 0; i < venues.size(); ++i) {
            check(venues[i]->interval() == made.series.interval(), "venues with bars of one length");
            next = at[i] < venues[i]->size() ? std::min(next, venues[i]->openTime(at[i])) : next;
        }
        if (next == never) {
            return made;
        }
        bars.clear();
        for (std::size_t i = 0; i < venues.size(); ++i) {
            if (at[i] < venues[i]->size() && venues[i]->openTime(at[i]) == next) {
                bars.push_back((*venues[i])[at[i]]);
                ++at[i];
            }
        }
        if (bars.size() >= quorum) {
            made.series.append(next, medianBar(bars));
        } else {
            made.incomplete.push_back(next);
        }
    }
}

}  // namespace alem
