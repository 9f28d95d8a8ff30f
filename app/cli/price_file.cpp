#include "app/cli/price_file.h"

#include <algorithm>

#include "app/book/price_series.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/desk/file_fault.h"
#include "ui/words/market_words.h"

namespace alem::cli {

namespace {

/// Five years of minutes are some two hundred megabytes.
constexpr std::size_t largestPriceFile = std::size_t{512} << 20U;

/// A word that stands alone elsewhere.
QString inSentence(QString word) {
    return word.isEmpty() ? word : word.left(1).toLower() + word.mid(1);
}

QString whyRefused(const PriceFinding& finding, const Wording& words) {
    switch (finding.kind) {
        case PriceFindingKind::InconsistentBar:
            return words
                .translate(
                    "Cli",
                    "The prices of line %1 cannot be: one is zero or less, the high is below the low, or "
                    "the open or the close lies outside of them.")
                .arg(Wording::plain(finding.firstLine));
        case PriceFindingKind::FutureBar:
            return words.translate("Cli", "The bar of line %1 opens in the future, at %2 UTC.")
                .arg(Wording::plain(finding.firstLine), Wording::isoSecond(finding.first, Zone()));
        default:
            return words.translate("Cli", "The file contradicts itself at line %1, %2 UTC: %3.")
                .arg(Wording::plain(finding.firstLine), Wording::isoSecond(finding.first, Zone()),
                     inSentence(priceFindingWord(finding.kind, words)));
    }
}

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
                              Json{{"fault", nameOf(finding->kind)},
                                   {"line", finding->firstLine},
                                   {"lastLine", finding->lastLine},
                                   {"first", finding->first.text()},
                                   {"last", finding->last.text()},
                                   {"count", finding->count}},
                              whyRefused(*finding, console.words())}};
    }
    return seriesOf(*history);
}

}  // namespace alem::cli
