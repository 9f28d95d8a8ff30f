#include "app/desk/verify_fund.h"

#include "app/audit/row_check.h"
#include "app/book/books.h"
#include "app/book/unfoldable.h"
#include "app/desk/authority.h"
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

/// Folds the entries that verification has read, act by act; says where they cannot follow from each other,
/// and where the desk would not have sealed an act.
class Replay {
  public:
    Replay(const FundFile& fund, Verification& result, const VerificationProgress& progress)
        : m_fund(fund),
          m_result(result),
          m_progress(progress),
          m_sources{[&fund](const Hash& hash) { return soundEvidence(fund, hash); },
                    [&fund](std::int64_t number) { return eventIn(fund, number); }},
          m_books(m_sources.evidence) {}

    void run() {
        try {
            m_fund.forEachEntry(0, static_cast<std::uint64_t>(m_result.entries),
                                [&](std::uint64_t, std::string_view bytes) {
                                    m_act.push_back(*m_decoder.decode(bytes));
                                    return !m_act.back().seal || takeAct();
                                });
            if (!m_result.cancelled && !m_result.first && !m_books.holdings().shortfalls().empty()) {
                const Shortfall& shortfall = m_books.holdings().shortfalls().front();
                m_result.first = LogFinding{LogFault::Shortfall, shortfall.entry,
                                            m_books.assets()[shortfall.asset].asset.text()};
            }
        } catch (const UnfoldableEntry& unfoldable) {
            m_result.first = LogFinding{LogFault::Unfoldable, m_at, unfoldable.member()};
        } catch (const AmountOverflow&) {
            m_result.first = LogFinding{LogFault::Unfoldable, m_at, "amount"};
        }
    }

  private:
    static std::optional<Event> eventIn(const FundFile& fund, std::int64_t number) {
        const auto bytes = number < 0 ? std::nullopt : fund.entry(static_cast<std::uint64_t>(number));
        auto entry = bytes ? std::optional(EntryDecoder().decode(*bytes)) : std::nullopt;
        return entry && *entry ? std::optional((**entry).event) : std::nullopt;
    }

    /// False: nothing more is to be read.
    bool takeAct() {
        if (auto finding = unauthorised(m_act, m_books, m_sources)) {
            m_result.first = *std::move(finding);
            return false;
        }
        for (const Entry& entry : m_act) {
            m_at = entry.number;
            m_books.apply(entry);
        }
        m_act.clear();
        m_result.cancelled =
            m_progress && ++m_acts % 256 == 0 && !m_progress(m_result.entries, m_result.entries);
        return !m_result.cancelled;
    }

    const FundFile& m_fund;
    Verification& m_result;
    const VerificationProgress& m_progress;
    ActSources m_sources;
    Books m_books;
    EntryDecoder m_decoder;
    std::vector<Entry> m_act;
    std::int64_t m_acts = 0;
    std::int64_t m_at = 0;  ///< the entry that is folded
};

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
        Replay(*fund, result, progress).run();
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
