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

std::optional<MadeReport> makeReport(const FundView& view, const ReportWish& wish) {
    if (view.desk().broken()) {
        return std::nullopt;  // the books end before an entry that cannot be read
    }
    const Books& books = view.books();
    const ReportStanding standing = reportStanding(view.desk());
    const bool asBelieved = view.asOf().day && view.asOf().asKnownThen;
    const Instant knownAt =
        asBelieved ? std::min(standing.sealed, books.zone().endOf(*view.asOf().day)) : standing.sealed;
    MadeReport made;
    if (wish.kind == ReportKind::Holdings) {
        StatementRequest request;
        const auto day = wish.day ? wish.day : view.asOf().day;
        request.asOf = statementInstant(books.zone(), knownAt, day, view.now());
        request.knownAt = knownAt;
        request.currency = wish.currency;
        request.withLots = wish.withLots;
        request.madeBy = view.desk().signedIn();
        auto statement = holdingsStatement(books, request, standing.log);
        if (!statement) {
            return std::nullopt;
        }
        made.hash = canonicalHash(*statement);
        made.statement = std::move(statement).value();
        return made;
    }
    if (wish.kind == ReportKind::Doctrine) {
        DoctrineRequest request;
        request.version = wish.version;
        request.at = view.instant();
        request.knownAt = knownAt;
        request.madeBy = view.desk().signedIn();
        auto doctrine = doctrineReport(books, request, standing.log);
        if (!doctrine) {
            return std::nullopt;
        }
        made.hash = canonicalHash(*doctrine);
        made.doctrine = std::move(doctrine).value();
        return made;
    }
    ExtractRequest request;
    request.filter.first = wish.first;
    request.filter.last = wish.last;
    request.knownAt = view.desk().books().lastSealed();
    request.madeBy = view.desk().signedIn();
    auto extract = auditExtract(books, request, wholeLog(view.desk()),
                                [&view](std::int64_t number) { return view.desk().entryBytes(number); });
    if (!extract) {
        return std::nullopt;
    }
    made.hash = canonicalHash(*extract);
    made.extract = std::move(extract).value();
    return made;
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

QByteArray reportBytes(const MadeReport& report, const ReportWish& wish) {
    const Wording& words = Wording::of(wish.language);
    if (report.statement) {
        return bytesOf(
            *report.statement, wish.format,
            [&](const auto& statement) { return holdingsCsv(statement, holdingsCsvHeaders(words)); },
            [&](const auto& statement) { return holdingsPdf(statement, words); });
    }
    if (report.doctrine) {
        return bytesOf(
            *report.doctrine, wish.format,
            [&](const auto& doctrine) { return doctrineCsv(doctrine, doctrineCsvHeaders(words)); },
            [&](const auto& doctrine) { return doctrinePdf(doctrine, words); });
    }
    return bytesOf(
        *report.extract, wish.format,
        [&](const auto& extract) { return auditExtractCsv(extract, auditExtractCsvHeaders(words)); },
        [&](const auto& extract) { return auditExtractPdf(extract, words); });
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
