#include "app/cli/price_file.h"

#include <algorithm>

#include "app/book/price_series.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/desk/file_fault.h"

namespace alem::cli {

namespace {

/// Five years of minutes are some two hundred megabytes.
constexpr std::size_t largestPriceFile = std::size_t{512} << 20U;

}  // namespace

Result<BarSeries, Complaint> readPriceFile(Console& console, const std::string& path) {
    auto bytes = readInput(console, path, largestPriceFile);
    if (!bytes) {
        return Fail{bytes.error()};
    }
    const auto history = readPriceHistory(
        std::move(*bytes), {.knownAt = Instant::now(), .intervalSeconds = {}, .forStatistics = true});
    if (!history) {
        return Fail{complaintOf(refusalOf(history.error()), console.words(), nullptr)};
    }
    if (history->refused()) {
        const auto finding =
            std::find_if(history->findings.begin(), history->findings.end(),
                         [](const PriceFinding& one) { return one.severity == PriceSeverity::Refused; });
        return Fail{Complaint{ExitStatus::Refused,
                              "contradictingFile",
                              {},
                              Json{{"line", finding->firstLine}, {"lastLine", finding->lastLine}},
                              console.words()
                                  .translate("Cli", "The file contradicts itself at line %1.")
                                  .arg(finding->firstLine)}};
    }
    return seriesOf(*history);
}

}  // namespace alem::cli
