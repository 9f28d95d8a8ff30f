#include "ui/pages/report_making.h"

#include <algorithm>

#include "app/desk/report_standing.h"
#include "app/report/canonical_report.h"
#include "app/report/report_csv.h"
#include "ui/print/report_pdf.h"

namespace alem {

namespace {

template <class Report, class Csv, class Pdf>
QByteArray bytesOf(const Report& report, ReportFormat format, Csv csv, Pdf pdf) {
    switch (format) {
        case ReportFormat::Pdf:
            return pdf(report);
        case ReportFormat::Csv:
            return QByteArray::fromStdString(csv(report));
        case ReportFormat::Json:
            break;
    }
    return QByteArray::fromStdString(canonicalJson(report));
}

QString suffixOf(ReportFormat format) {
    return format == ReportFormat::Pdf   ? QStringLiteral(".pdf")
           : format == ReportFormat::Csv ? QStringLiteral(".csv")
                                         : QStringLiteral(".json");
}

}  // namespace

ReportGround groundOf(const FundView& view) {
    return {view.desk(), view.books(), view.asOf(), view.instant(), view.now(), view.desk().signedIn()};
}

namespace {

std::optional<MadeReport> makeStatement(const ReportGround& ground, const ReportWish& wish, Instant knownAt,
                                        const LogState& log) {
    StatementRequest request;
    const auto day = wish.day ? wish.day : ground.asOf.day;
    request.asOf = statementInstant(ground.books.zone(), knownAt, day, ground.now);
    request.knownAt = knownAt;
    request.currency = wish.currency;
    request.withLots = wish.withLots;
    request.madeBy = ground.madeBy;
    auto statement = holdingsStatement(ground.books, request, log);
    if (!statement) {
        return std::nullopt;
    }
    MadeReport made;
    made.hash = canonicalHash(*statement);
    made.statement = std::move(statement).value();
    return made;
}

std::optional<MadeReport> makeDoctrine(const ReportGround& ground, const ReportWish& wish, Instant knownAt,
                                       const LogState& log) {
    DoctrineRequest request;
    request.version = wish.version;
    request.at = ground.instant;
    request.knownAt = knownAt;
    request.madeBy = ground.madeBy;
    auto doctrine = doctrineReport(ground.books, request, log);
    if (!doctrine) {
        return std::nullopt;
    }
    MadeReport made;
    made.hash = canonicalHash(*doctrine);
    made.doctrine = std::move(doctrine).value();
    return made;
}

constexpr std::int64_t entriesPerReport = 1000;

/// The day whose end a report is as known at, if it is of a past one.
std::optional<Day> knownDay(const AsOf& shown, const ReportWish& wish) {
    if (wish.kind == ReportKind::AuditExtract && wish.day) {
        return wish.day;
    }
    return shown.asKnownThen ? shown.day : std::nullopt;
}

std::optional<MadeReport> makeExtract(const ReportGround& ground, const ReportWish& wish,
                                      const BackgroundWork::Report& progress) {
    ExtractRequest request;
    request.filter.first = wish.first;
    request.filter.last = wish.last;
    request.knownAt = ground.desk.books().lastSealed();
    request.madeBy = ground.madeBy;
    request.asOf = knownDay(ground.asOf, wish);
    const LogState log = logOf(ground.desk, ground.books);
    auto extract =
        auditExtract(ground.books, request, log, [&](std::int64_t number) -> std::optional<std::string> {
            const bool givenUp = progress && number % entriesPerReport == 0 && !progress(number, log.size);
            return givenUp ? std::nullopt : ground.desk.entryBytes(number);
        });
    if (!extract) {
        return std::nullopt;
    }
    MadeReport made;
    made.hash = canonicalHash(*extract);
    made.extract = std::move(extract).value();
    return made;
}

}  // namespace

std::optional<MadeReport> makeReport(const ReportGround& ground, const ReportWish& wish,
                                     const BackgroundWork::Report& progress) {
    if (ground.desk.broken()) {
        return std::nullopt;  // the books end before an entry that cannot be read
    }
    if (wish.kind == ReportKind::AuditExtract) {
        return makeExtract(ground, wish, progress);
    }
    const ReportStanding standing = reportStanding(ground.desk);
    const bool asBelieved = ground.asOf.day && ground.asOf.asKnownThen;
    const Instant knownAt =
        asBelieved ? std::min(standing.sealed, ground.books.zone().endOf(*ground.asOf.day)) : standing.sealed;
    return wish.kind == ReportKind::Holdings ? makeStatement(ground, wish, knownAt, standing.log)
                                             : makeDoctrine(ground, wish, knownAt, standing.log);
}

QByteArray beginningOf(const MadeReport& report, ReportWish wish, qsizetype bytes) {
    wish.format = wish.format == ReportFormat::Pdf ? ReportFormat::Csv : wish.format;
    return reportBytes(report, wish).left(bytes);
}

std::function<ReportDraft(const BackgroundWork::Report&)> drafting(const FundView& view,
                                                                   const ReportWish& wish, qsizetype bytes) {
    return [path = view.desk().path(), asOf = view.asOf(), instant = view.instant(), now = view.now(),
            madeBy = view.desk().signedIn(), wish, bytes](const BackgroundWork::Report& report) {
        ReportDraft draft;
        try {
            const auto desk = Desk::open(path, Access::Read, report);
            if (!desk) {
                draft.fault = desk.error();
                return draft;
            }
            if (!*desk) {
                return draft;  // given up
            }
            std::unique_ptr<FundReading> past;
            if (const auto day = knownDay(asOf, wish)) {
                auto reading = FundReading::open(path, (*desk)->books().zone().endOf(*day), report);
                if (!reading || !*reading) {
                    return draft;
                }
                past = std::move(reading).value();
            }
            const Books& books = past ? past->books() : (*desk)->books();
            if (auto made = makeReport({**desk, books, asOf, instant, now, madeBy}, wish, report)) {
                draft.report = std::make_shared<const MadeReport>(*std::move(made));
                draft.beginning = beginningOf(*draft.report, wish, bytes);
            }
        } catch (const StorageFailure& failure) {
            draft.failure = failure;
        }
        return draft;
    };
}

ExportFacts exportFacts(const MadeReport& report, const ReportWish& wish) {
    ExportFacts facts = report.statement  ? exportOf(*report.statement)
                        : report.doctrine ? exportOf(*report.doctrine)
                                          : exportOf(*report.extract);
    facts.format = wish.format == ReportFormat::Pdf   ? ExportFormat::Pdf
                   : wish.format == ReportFormat::Csv ? ExportFormat::Csv
                                                      : ExportFormat::Json;
    facts.language = wish.language == Language::French ? "fr" : "en";
    return facts;
}

QByteArray reportBytes(const MadeReport& report, const ReportWish& wish, const PrintProgress& progress) {
    const Wording& words = Wording::of(wish.language);
    if (report.statement) {
        return bytesOf(
            *report.statement, wish.format,
            [&](const auto& statement) { return holdingsCsv(statement, holdingsCsvHeaders(words)); },
            [&](const auto& statement) { return holdingsPdf(statement, words, progress); });
    }
    if (report.doctrine) {
        return bytesOf(
            *report.doctrine, wish.format,
            [&](const auto& doctrine) { return doctrineCsv(doctrine, doctrineCsvHeaders(words)); },
            [&](const auto& doctrine) { return doctrinePdf(doctrine, words, progress); });
    }
    return bytesOf(
        *report.extract, wish.format,
        [&](const auto& extract) { return auditExtractCsv(extract, auditExtractCsvHeaders(words)); },
        [&](const auto& extract) { return auditExtractPdf(extract, words, progress); });
}

WrittenReport writeBeside(const QString& path, const MadeReport& report, const ReportWish& wish,
                          const PrintProgress& progress) {
    const QByteArray bytes = reportBytes(report, wish, progress);
    if (bytes.isEmpty()) {
        return {};
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) || file->write(bytes) != bytes.size() || !file->flush()) {
        return {nullptr, file->errorString()};
    }
    file->moveToThread(nullptr);  // it is named, or dropped, on whichever thread is left with it
    return {std::move(file), {}};
}

QString reportFileName(const MadeReport& report, const ReportWish& wish) {
    if (report.statement) {
        return QStringLiteral("holdings-") + Wording::isoDate(report.statement->asOfDay) +
               suffixOf(wish.format);
    }
    if (report.doctrine) {
        return QStringLiteral("doctrine-%1").arg(report.doctrine->document.version) + suffixOf(wish.format);
    }
    const auto last = report.extract->entries.empty() ? wish.first : report.extract->entries.back().number;
    return QStringLiteral("audit-extract-%1-%2").arg(wish.first).arg(last) + suffixOf(wish.format);
}

}  // namespace alem
