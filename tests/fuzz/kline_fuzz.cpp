#include <cstddef>
#include <cstdint>
#include <string_view>

#include "app/base/check.h"
#include "app/format/price_history.h"

using alem::check;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    alem::PriceHistoryOptions options;
    options.knownAt = *alem::Instant::parse("2026-03-21T06:00:00Z");
    if (size > 0 && data[size - 1] == '@') {
        options.intervalSeconds = 3600;
        --size;
    }
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto history = alem::readKlineHistory(bytes, options);
    if (!history) {
        check(history.error().column <= size, "a fault lies in the file");
        return 0;
    }
    check(history->intervalSeconds > 0, "an interval is positive");
    for (std::size_t i = 0; i < history->bars.size(); ++i) {
        const auto& bar = history->bars[i];
        check(i == 0 || history->bars[i - 1].openTime < bar.openTime, "bars ascend");
        check(history->refused() ||
                  bar.openTime.plusMilliseconds(history->intervalSeconds * 1000) <= options.knownAt,
              "bars are closed");
        check(history->refused() || (bar.low.isPositive() && !(alem::compare(bar.high, bar.low) < 0)),
              "bars are consistent");
    }
    return 0;
}
