#include "app/bench/markets_bench.h"

#include <charconv>
#include <random>
#include <vector>

#include "app/base/check.h"
#include "app/book/markets.h"

namespace alem {

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t start = 1'600'000'020'000;  // 2020-09-13, a whole minute

constexpr std::size_t year = 525'600;

/// A random walk in cents, a file for each year: larger ones than 64 MiB are not taken.
std::vector<std::string> minuteFiles(std::size_t bars) {
    std::mt19937_64 random(1);
    std::vector<std::string> files;
    const auto cents = [&](std::int64_t value) {
        files.back() += ',' + std::to_string(value / 100) + '.' + static_cast<char>('0' + value / 10 % 10) +
                        static_cast<char>('0' + value % 10);
    };
    std::int64_t close = 6'000'000;
    for (std::size_t i = 0; i < bars; ++i) {
        if (i % year == 0) {
            files.emplace_back("time,open,high,low,close,volume\n");
            files.back().reserve(year * 72);
        }
        const std::int64_t open = close;
        close = std::max<std::int64_t>(100'000, open + static_cast<std::int64_t>(random() % 8001) - 4000);
        const auto reach = static_cast<std::int64_t>(random() % 3000);
        files.back() += std::to_string(start + static_cast<std::int64_t>(i) * minute);
        cents(open);
        cents(std::max(open, close) + reach);
        cents(std::min(open, close) - reach);
        cents(close);
        cents(static_cast<std::int64_t>(random() % 100'000));
        files.back() += '\n';
    }
    return files;
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
    const auto files = minuteFiles(bars);
    Entry entry;
    entry.at = Instant::ofMilliseconds(start + static_cast<std::int64_t>(bars + 1) * minute);
    PriceHistoryFacts facts;
    facts.interval = 60;
    facts.last = Instant::farFuture();
    facts.source = "venue";
    const MarketKey key{{0}, {1}, 60, "venue"};
    return compare(
        "columns of " + std::to_string(bars) + " minute bars", pairs,
        [&](const Stopwatch& stopwatch) {
            const EvidenceReader evidence = [&](const Hash& hash) {
                return std::optional(files.at(hash.bytes[0]));
            };
            MarketBook book(evidence);
            stopwatch([&] {
                for (std::size_t i = 0; i < files.size(); ++i) {
                    facts.evidence.bytes[0] = static_cast<std::uint8_t>(i);
                    book.add(key.asset, key.quote, facts, entry, MarketBook::read(evidence, facts, entry.at));
                }
            });
            check(book.bars(key, Reading::AsKnown).size() == bars, "every bar is there");
        },
        [&](const Stopwatch& stopwatch) {
            stopwatch([&] {
                std::size_t numbers = 0;
                for (const std::string& file : files) {
                    numbers += readNumbers(file);
                }
                check(numbers == 6 * bars, "every number is there");
            });
        });
}

}  // namespace alem
