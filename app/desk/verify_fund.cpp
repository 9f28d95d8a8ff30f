#include "app/desk/verify_fund.h"

#include "app/audit/row_check.h"
#include "app/book/books.h"
#include "app/book/unfoldable.h"
#include "app/desk/diagnostics.h"
#include "app/storage/storage_failure.h"

namespace alem {

namespace {

/// A fund by its mark, in which nothing can be read.
Verification unreadable(LogFault fault) {
    Verification result;
    result.first = LogFinding{fault, std::nullopt, {}};
    if (fault == LogFault::AlteredSchema) {
        result.altered = result.first;
    }
    return result;
}

/// Folds the entries that verification has read; says where they cannot follow from each other.
void replayOf(const FundFile& fund, Verification& result, const VerificationProgress& progress) {
    Books books([&](const Hash& hash) { return soundEvidence(fund, hash); });
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

Result<Verification, OpenFault> examined(const std::filesystem::path& path,
                                         const VerificationAnchors& anchors,
                                         const VerificationProgress& progress) {
    const auto fund = FundFile::openToExamine(path);
    if (!fund) {
        if (fund.error().code != OpenFault::Code::AlteredSchema) {
            return Fail{fund.error()};
        }
        return unreadable(LogFault::AlteredSchema);
    }
    Verification result = verifyLog(*fund, anchors, progress);
    if (!result.cancelled && (!result.first || result.first->fault == LogFault::AlteredSchema)) {
        replayOf(*fund, result, progress);
    }
    return result;
}

}  // namespace

Result<Verification, OpenFault> verifyFund(const std::filesystem::path& path,
                                           const VerificationAnchors& anchors,
                                           const VerificationProgress& progress) {
    const Stopwatch watch;
    Result<Verification, OpenFault> result = Verification();
    try {
        result = examined(path, anchors, progress);
    } catch (const StorageFailure& failure) {
        if (failure.kind() != FailureKind::Corrupt) {
            throw;
        }
        diagnoseTrouble("damaged: " + path.string() + ", " + failure.what());
        result = unreadable(LogFault::DamagedFile);
    }
    if (result) {
        diagnose("verified " + path.string() + ", " + std::to_string(result->entries) + " entries, " +
                 (result->cancelled ? "given up"
                  : result->first   ? "not sound"
                                    : "no fault found") +
                 ", " + watch.text());
    }
    return result;
}

}  // namespace alem
