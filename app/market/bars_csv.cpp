#include "app/market/bars_csv.h"

#include <array>
#include <charconv>
#include <cmath>

#include "app/value/instant.h"

namespace alem {

namespace {

void appendNumber(std::string& csv, double value) {
    csv += ',';
    if (std::isfinite(value)) {
        std::array<char, 400> digits{};
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
        csv.append(digits.data(), end);
    }
}

}  // namespace

std::string barsCsv(const BarSeries& series, std::size_t first, std::size_t last) {
    std::string csv = "time,open,high,low,close,volume\n";
    for (std::size_t i = first; i < last; ++i) {
        // Whole seconds, as price files have them: 2026-07-25T00:00:00Z.
        csv += Instant::ofMilliseconds(series.openTime(i)).text().substr(0, 19) + "Z";
        const Bar bar = series[i];
        for (const double value : {bar.open, bar.high, bar.low, bar.close, bar.volume}) {
            appendNumber(csv, value);
        }
        csv += '\n';
    }
    return csv;
}

}  // namespace alem
