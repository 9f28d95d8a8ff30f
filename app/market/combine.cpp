#include "app/market/combine.h"

#include <algorithm>
#include <limits>

#include "app/base/check.h"

namespace alem {

namespace {

std::int64_t floorTo(std::int64_t time, std::int64_t interval) {
    const std::int64_t rest = time % interval;
    return time - (rest < 0 ? rest + interval : rest);
}

/// The parts from `first` to `last`, both included, as one bar.
Bar joined(const BarSeries& series, std::size_t first, std::size_t last) {
    Bar bar = series[first];
    for (std::size_t i = first + 1; i <= last; ++i) {
        const Bar part = series[i];
        bar.high = std::max(bar.high, part.high);
        bar.low = std::min(bar.low, part.low);
        bar.close = part.close;
        bar.volume += part.volume;
    }
    return bar;
}

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

Combined resample(const BarSeries& series, std::int64_t interval) {
    check(series.interval() > 0 && interval % series.interval() == 0,
          "a multiple of the interval of the bars");
    Combined made{BarSeries(interval), {}};
    const auto parts = static_cast<std::size_t>(interval / series.interval());
    for (std::size_t first = 0; first < series.size();) {
        const std::int64_t opening = floorTo(series.openTime(first), interval);
        std::size_t last = first;
        while (last + 1 < series.size() && series.openTime(last + 1) < opening + interval) {
            ++last;
        }
        if (last - first + 1 == parts) {
            made.series.append(opening, joined(series, first, last));
        } else if (last + 1 < series.size()) {
            made.incomplete.push_back(
                opening);  // the one at the end is not missing anything yet: it is going on
        }
        first = last + 1;
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
