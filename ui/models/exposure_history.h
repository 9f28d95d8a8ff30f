#pragma once

#include <optional>
#include <vector>

#include "app/book/books.h"

namespace alem {

/// What lay at one counterparty at the end of some days, by asset, each valued at the prices of that day.
struct ExposureHistory {
    struct Series {
        AssetIndex asset;
        std::vector<Amount> values;  ///< one for each day; zero where nothing lay there
    };
    std::vector<Day> days;
    std::vector<Series> series;  ///< assets that ever lay there, in the order of registration
    bool complete = true;        ///< false: a price was missing on some day, and counts as zero there
};

/// `points` days, evenly spaced, ending with the day of `until`.
ExposureHistory exposureHistory(const Books& books, const CounterpartyId& counterparty, AssetIndex currency,
                                Instant until, int days, int points);

}  // namespace alem
