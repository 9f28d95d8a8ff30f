#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

#include "app/report/audit_extract.h"
#include "app/report/doctrine_report.h"
#include "app/report/export_facts.h"
#include "app/report/holdings_statement.h"
#include "app/storage/storage_failure.h"
#include "ui/frame/background_work.h"
#include "ui/frame/fund_view.h"
#include "ui/print/print_progress.h"
#include "ui/wording/language.h"

namespace alem {

enum class ReportKind : std::uint8_t { Holdings, AuditExtract, Doctrine };
enum class ReportFormat : std::uint8_t { Pdf, Csv, Json };

/// What was chosen on the page.
struct ReportWish {
    ReportKind kind = ReportKind::Holdings;
    ReportFormat format = ReportFormat::Pdf;
    Language language = Language::English;
    std::optional<Day> day{};  ///< end of that day, of an extract as sealed by then; nothing: what is shown
    std::optional<AssetId> currency{};
    bool withLots = false;
    std::int64_t first = 0;  ///< of an extract
    std::optional<std::int64_t> last{};
    std::optional<std::int64_t> version{};  ///< of a doctrine; nothing: the one in force
    friend bool operator==(const ReportWish&, const ReportWish&) = default;
};

/// A report as data: one of the three, with the SHA-256 of its canonical JSON.
struct MadeReport {
    std::optional<HoldingsStatement> statement;
    std::optional<AuditExtract> extract;
    std::optional<DoctrineReport> doctrine;
    Hash hash;
};

/// What a report is made from.
struct ReportGround {
    const Desk& desk;
    const Books& books;  ///< those of the day shown; for an extract of a day as known at its end
    AsOf asOf;
    Instant instant;  ///< the end of the day shown, or now
    Instant now;
    std::optional<OfficerId> madeBy;
};
[[nodiscard]] ReportGround groundOf(const FundView& view);

/// Nothing if the fund has nothing for it (no entry in the range, no such doctrine), or its log is broken, or
/// `progress`, which is told of the entries of an extract, has given up.
std::optional<MadeReport> makeReport(const ReportGround& ground, const ReportWish& wish,
                                     const BackgroundWork::Report& progress = {});

/// A report with the beginning of its text for a preview; what came instead, if it could not be made.
struct ReportDraft {
    std::shared_ptr<const MadeReport> report;
    QByteArray beginning;
    std::optional<OpenFault> fault;
    std::optional<StorageFailure> failure;
};
/// Of a report as CSV, or as the wish says; at most `bytes` of it.
[[nodiscard]] QByteArray beginningOf(const MadeReport& report, ReportWish wish, qsizetype bytes);
/// Reads the fund again for itself and makes the report: work that grows with the log, for another thread.
/// What it returns needs nothing of the view.
[[nodiscard]] std::function<ReportDraft(const BackgroundWork::Report&)> drafting(const FundView& view,
                                                                                 const ReportWish& wish,
                                                                                 qsizetype bytes);

/// What the audit log keeps of the export of this report.
ExportFacts exportFacts(const MadeReport& report, const ReportWish& wish);

/// The bytes of the file, in the tongue of the wish; empty if `progress` gave it up. For any thread.
QByteArray reportBytes(const MadeReport& report, const ReportWish& wish, const PrintProgress& progress = {});

/// A report written in full next to its place, without its name yet: who drops it leaves no file.
struct WrittenReport {
    std::unique_ptr<QSaveFile> file;  ///< nothing: it was given up or could not be written
    QString fault{};
};
/// Work that grows with the report, for another thread than the interface's.
WrittenReport writeBeside(const QString& path, const MadeReport& report, const ReportWish& wish,
                          const PrintProgress& progress);

/// `holdings-2026-07-17.pdf`, `audit-extract-0-412.csv`, `doctrine-3.pdf`.
QString reportFileName(const MadeReport& report, const ReportWish& wish);

}  // namespace alem
