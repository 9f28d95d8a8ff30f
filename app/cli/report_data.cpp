#include "app/cli/report_data.h"

#include <algorithm>

#include "app/cli/complaints.h"
#include "app/desk/report_standing.h"

namespace alem::cli {

namespace {

std::optional<OfficerId> maker(const Console& console) {
    return OfficerId::parse(console.options.officer);
}

/// What the books of the view knew, of the log that the report stands on.
Instant knownAt(const View& view, const ReportStanding& standing) {
    return view.knownOn() ? std::min(standing.sealed, view.books().zone().endOf(*view.knownOn()))
                          : standing.sealed;
}

Complaint refused(const Console& console, const Books& books, const Refusal& refusal) {
    return complaintOf(refusal, console.words(), &books);
}

}  // namespace

Result<HoldingsStatement, Complaint> statementOf(Console& console, const Desk& desk,
                                                 const ReportRequest& request) {
    const auto view = View::of(console, desk, request.times);
    if (!view) {
        return Fail{view.error()};
    }
    const ReportStanding standing = reportStanding(desk);
    StatementRequest wanted;
    wanted.knownAt = knownAt(*view, standing);
    wanted.asOf = statementInstant(view->books().zone(), wanted.knownAt, view->asOf(), view->at());
    wanted.withLots = request.lots;
    wanted.madeBy = maker(console);
    if (!request.currency.empty()) {
        wanted.currency = AssetId::parse(request.currency).value_or(AssetId());
    }
    auto statement = holdingsStatement(view->books(), wanted, standing.log);
    if (statement) {
        return std::move(statement).value();
    }
    return Fail{statement.error() == StatementFault::NoFund
                    ? refused(console, view->books(), {RefusalCode::NoFund, {}, {}})
                    : refused(console, view->books(),
                              {RefusalCode::UnknownCurrency, "currency", {{"found", request.currency}}})};
}

Result<AuditExtract, Complaint> extractOf(Console& console, const Desk& desk, const ReportRequest& request) {
    // What is known of a day's end is what was sealed by then: one day, and both times.
    if (const auto view = View::of(console, desk, {request.times.asOf, {}}); !view) {
        return Fail{view.error()};
    }
    const auto view = View::of(console, desk, {request.times.asOf, request.times.asOf});
    if (!view) {
        return Fail{view.error()};
    }
    const Books& books = view->books();
    ExtractRequest wanted;
    wanted.asOf = view->asOf();
    wanted.filter.first = request.from.value_or(0);
    wanted.filter.last = request.to;
    wanted.knownAt = desk.books().lastSealed();
    wanted.madeBy = maker(console);
    auto extract = auditExtract(books, wanted, logOf(desk, books),
                                [&](std::int64_t number) { return desk.entryBytes(number); });
    if (extract) {
        return std::move(extract).value();
    }
    const ExtractFault& fault = extract.error();
    if (fault.code == ExtractFault::Code::NoFund) {
        return Fail{refused(console, desk.books(), {RefusalCode::NoFund, {}, {}})};
    }
    const std::int64_t number =
        fault.code == ExtractFault::Code::EmptyRange ? wanted.filter.first : fault.number;
    return Fail{refused(console, desk.books(), {RefusalCode::UnknownEntry, "from", {{"found", number}}})};
}

Result<DoctrineReport, Complaint> doctrineOf(Console& console, const Desk& desk,
                                             const ReportRequest& request) {
    const auto view = View::ofRegister(console, desk, request.times);
    if (!view) {
        return Fail{view.error()};
    }
    const ReportStanding standing = reportStanding(desk);
    DoctrineRequest wanted;
    wanted.at = view->at();
    wanted.knownAt = knownAt(*view, standing);
    wanted.madeBy = maker(console);
    wanted.version = request.version;
    auto report = doctrineReport(view->books(), wanted, standing.log);
    if (report) {
        return std::move(report).value();
    }
    if (report.error() == DoctrineReportFault::NoFund) {
        return Fail{refused(console, view->books(), {RefusalCode::NoFund, {}, {}})};
    }
    const Wording& words = console.words();
    return Fail{Complaint{ExitStatus::Refused, "noDoctrine", "version", Json::object(),
                          report.error() == DoctrineReportFault::UnknownVersion
                              ? words.translate("Cli", "There is no such version of the doctrine.")
                              : words.translate("Cli", "No doctrine is in force.")}};
}

}  // namespace alem::cli
