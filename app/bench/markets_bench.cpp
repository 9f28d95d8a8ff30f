#include "app/bench/markets_bench.h"

#include <charconv>
#include <cmath>
#include <random>

#include "app/base/check.h"
#include "app/book/markets.h"

namespace alem {

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t start = 1'600'000'020'000;  // 2020-09-13, a whole minute

/// A random walk in cents, as a file.
std::string minuteFile(std::size_t bars) {
    std::mt19937_64 random(1);
    std::string csv = "time,open,high,low,close,volume\n";
    csv.reserve(bars * 72);
    const auto cents = [&](std::int64_t value) {
        csv += ',' + std::to_string(value / 100) + '.' + static_cast<char>('0' + value / 10 % 10) +
               static_cast<char>('0' + value % 10);
    };
    std::int64_t close = 6'000'000;
    for (std::size_t i = 0; i < bars; ++i) {
        const std::int64_t open = close;
        close = std::max<std::int64_t>(100'000, open + static_cast<std::int64_t>(random() % 8001) - 4000);
        const auto reach = static_cast<std::int64_t>(random() % 3000);
        csv += std::to_string(start + static_cast<std::int64_t>(i) * minute);
        cents(open);
        cents(std::max(open, close) + reach);
        cents(std::min(open, close) - reach);
        cents(close);
        cents(static_cast<std::int64_t>(random() % 100'000));
        csv += '\n';
    }
    return csv;
}

/// Every number of the file as a double, in one vector.
std::size_t readNumbers(const std::string& csv) {
    std::vector<double> numbers;
    const char* at = csv.data() + csv.find('\n') + 1;
    const char* const end = csv.data() + csv.size();
    while (at < end) {
        double value = 0;
        const auto read = std::from_chars(at, end, value);
        numbers.push_back(value);
        at = read.ptr + 1;
    }
    return numbers.size();
}

}  // namespace

Comparison benchMarketBook(std::size_t bars, int pairs) {
    const std::string csv = minuteFile(bars);
    Entry entry;
    entry.at = Instant::ofMilliseconds(start + static_cast<std::int64_t>(bars + 1) * minute);
    PriceHistoryFacts facts;
    facts.interval = 60;
    facts.source = "venue";
    const MarketKey key{{0}, {1}, 60, "venue"};
    return compare(
        "columns of " + std::to_string(bars) + " minute bars", pairs,
        [&](const Stopwatch& stopwatch) {
            MarketBook book([&](const Hash&) { return std::optional(csv); });
            book.add(key.asset, key.quote, facts, entry);
            stopwatch([&] { check(book.bars(key, Reading::AsKnown).size() == bars, "every bar is there"); });
        },
        [&](const Stopwatch& stopwatch) {
            stopwatch([&] { check(readNumbers(csv) == 6 * bars, "every number is there"); });
        });
}

}  // namespace alem
