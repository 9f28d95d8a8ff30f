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

}  // namespace

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
