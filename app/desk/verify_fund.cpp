#include "app/desk/verify_fund.h"

#include "app/book/books.h"
#include "app/book/unfoldable.h"
#include "app/desk/diagnostics.h"

namespace alem {

namespace {

/// Folds the entries that verification has read; says where they cannot follow from each other.
void replayOf(const FundFile& fund, Verification& result, const VerificationProgress& progress) {
    Books books([&](const Hash& hash) { return fund.evidence(hash); });
    EntryDecoder decoder;
    std::int64_t at = 0;
    try {
        fund.forEachEntry(
            0, static_cast<std::uint64_t>(result.entries), [&](std::uint64_t, std::string_view bytes) {
                at = books.size();
                books.apply(*decoder.decode(bytes));
                result.cancelled = progress && at % 4096 == 0 && !progress(result.entries, result.entries);
                return !result.cancelled;
            });
        if (!result.cancelled && !books.holdings().shortfalls().empty()) {
            const Shortfall& shortfall = books.holdings().shortfalls().front();
            result.first = LogFinding{LogFault::Shortfall, shortfall.entry,
                                      books.assets()[shortfall.asset].asset.text()};
        }
    } catch (const UnfoldableEntry& unfoldable) {
        result.first = LogFinding{LogFault::Unfoldable, at, unfoldable.member()};
    } catch (const AmountOverflow&) {
        result.first = LogFinding{LogFault::Unfoldable, at, "amount"};
    }
}

}  // namespace

Result<Verification, OpenFault> verifyFund(const std::filesystem::path& path,
                                           const VerificationAnchors& anchors,
                                           const VerificationProgress& progress) {
    const Stopwatch watch;
    const auto fund = FundFile::open(path, Access::Read);
    if (!fund) {
        return Fail{fund.error()};
    }
    Verification result = verifyLog(*fund, anchors, progress);
    if (!result.cancelled && !result.first) {
        replayOf(*fund, result, progress);
    }
    diagnose("verified " + path.string() + ", " + std::to_string(result.entries) + " entries, " +
             (result.cancelled ? "given up"
              : result.first   ? "not sound"
                               : "no fault found") +
             ", " + watch.text());
    return result;
}

}  // namespace alem
