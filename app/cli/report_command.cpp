// First: a column of its exports has the name of a type of the desk, and GCC 12 takes that for shadowing.
#include "ui/print/report_pdf.h"

#include <QGuiApplication>
#include <algorithm>
#include <array>
#include <iostream>
#include <memory>
#include <utility>

#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/cli/report_data.h"
#include "app/cli/session.h"
#include "app/desk/diagnostics.h"
#include "app/report/canonical_report.h"
#include "app/report/export_facts.h"

namespace alem::cli {

namespace {

/// Tells where the report went, and under which entry that is recorded.
ExitStatus tell(Console& console, const ReportRequest& request, const Hash& hash,
                const std::optional<std::int64_t>& entry) {
    const Wording& words = console.words();
    if (!entry) {
        console.note(
            words.translate("Cli",
                            "This export is not recorded in the audit log: nobody is signed in. Name "
                            "an officer with --officer to have it recorded."));
    }
    if (request.output == "-") {
        return ExitStatus::Done;
    }
    if (console.json()) {
        Json document{{"path", request.output}, {"format", request.format}, {"sha256OfContent", hash.hex()}};
        document["entry"] = entry ? Json(*entry) : Json(nullptr);
        console.print(document);
        return ExitStatus::Done;
    }
    console.print(words.translate("Cli", "Report written to %1; SHA-256 of its content: %2.")
                      .arg(QString::fromStdString(request.output), QString::fromStdString(hash.hex())));
    if (entry) {
        console.print(
            words.translate("Cli", "The export is recorded as entry %1.").arg(words.integer(*entry)));
    }
    return ExitStatus::Done;
}

/// Records the export, where somebody is signed in, before it leaves: what cannot be recorded does not leave,
/// and what cannot be written is not recorded.
ExitStatus deliver(Console& console, Desk& desk, const ReportRequest& request, std::string_view bytes,
                   const ExportFacts& facts) {
    auto outgoing = Outgoing::prepare(console, request.output, bytes);
    if (!outgoing) {
        return console.complain(outgoing.error());
    }
    std::optional<std::int64_t> entry;
    if (desk.signedIn()) {
        const auto recorded = desk.execute(ExportReport(facts));
        if (!recorded) {
            return console.complain(complaintOf(recorded.error(), console.words(), &desk.books()));
        }
        entry = recorded->entries.front().number;
    }
    const auto written = outgoing->deliver(entry);
    return written ? tell(console, request, facts.sha256, entry) : console.complain(written.error());
}

/// What Qt remarks (that XDG_RUNTIME_DIR is not set, say) is for maintainers, and no answer to a command.
void remark(QtMsgType type, const QMessageLogContext&, const QString& message) {
    diagnoseTrouble("Qt: " + message.toStdString());
    if (type == QtFatalMsg) {
        std::cerr << message.toStdString() << '\n';
    }
}

/// Painting needs an application, but no display: one that lives as long as the report is painted.
std::unique_ptr<QGuiApplication> painter() {
    static int count = 1;
    static std::array<char, 14> name{"alem-desk-cli"};
    static std::array<char*, 2> values{name.data(), nullptr};
    if (QCoreApplication::instance() != nullptr) {
        return nullptr;
    }
    qInstallMessageHandler(remark);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, values.data());
}

template <class Report, class Csv, class Pdf>
ExitStatus write(Console& console, Desk& desk, const ReportRequest& request, const Report& report, Csv csv,
                 Pdf pdf) {
    ExportFacts facts = exportOf(report);
    facts.format = enumNamed<ExportFormat>(request.format).value_or(ExportFormat::Pdf);
    facts.language = console.words().isFrench() ? "fr" : "en";
    if (facts.format == ExportFormat::Json) {
        return deliver(console, desk, request, canonicalJson(report), facts);
    }
    if (facts.format == ExportFormat::Csv) {
        return deliver(console, desk, request, csv(report), facts);
    }
    const auto application = painter();
    const QByteArray bytes = pdf(report);
    return deliver(console, desk, request,
                   std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), facts);
}

/// An option that says nothing about a report of this kind, or null: none is passed over in silence.
const char* optionBeside(const ReportRequest& request) {
    const bool holdings = request.kind == "holdings";
    const bool doctrine = request.kind == "doctrine";
    const bool extract = !holdings && !doctrine;
    const std::array<std::pair<const char*, bool>, 6> beside{
        {{"--known-on", extract && !request.times.knownOn.empty()},
         {"--currency", !holdings && !request.currency.empty()},
         {"--lots", !holdings && request.lots},
         {"--from", !extract && request.from.has_value()},
         {"--to", !extract && request.to.has_value()},
         {"--version", !doctrine && request.version.has_value()}}};
    const auto* const found =
        std::find_if(beside.begin(), beside.end(), [](const auto& one) { return one.second; });
    return found == beside.end() ? nullptr : found->first;
}

ExitStatus run(Console& console, const ReportRequest& request) {
    if (const char* option = optionBeside(request)) {
        return console.complain(
            usageComplaint(option, console.words()
                                       .translate("Cli", "The option %1 does not apply to the report %2.")
                                       .arg(QLatin1String(option), QString::fromStdString(request.kind))));
    }
    // Before a passphrase is asked for and a report is made.
    if (const auto writable = checkOutput(console, request.output); !writable) {
        return console.complain(writable.error());
    }
    // Whoever is named signs the record of the export; nobody named, nothing recorded.
    const auto desk =
        console.options.officer.empty() ? openFund(console, Access::Read) : openSignedIn(console);
    if (!desk) {
        return console.complain(desk.error());
    }
    const Wording& words = console.words();
    if (request.kind == "holdings") {
        const auto statement = statementOf(console, **desk, request);
        return statement
                   ? write(
                         console, **desk, request, *statement,
                         [&](const auto& report) { return holdingsCsv(report, holdingsCsvHeaders(words)); },
                         [&](const auto& report) { return holdingsPdf(report, words); })
                   : console.complain(statement.error());
    }
    if (request.kind == "doctrine") {
        const auto doctrine = doctrineOf(console, **desk, request);
        return doctrine
                   ? write(
                         console, **desk, request, *doctrine,
                         [&](const auto& report) { return doctrineCsv(report, doctrineCsvHeaders(words)); },
                         [&](const auto& report) { return doctrinePdf(report, words); })
                   : console.complain(doctrine.error());
    }
    const auto extract = extractOf(console, **desk, request);
    return extract ? write(
                         console, **desk, request, *extract,
                         [&](const auto& report) {
                             return auditExtractCsv(report, auditExtractCsvHeaders(words));
                         },
                         [&](const auto& report) { return auditExtractPdf(report, words); })
                   : console.complain(extract.error());
}

}  // namespace

void addReport(CommandLine& line) {
    const auto request = std::make_shared<ReportRequest>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "report", line.say(words.translate(
                      "Cli", "Write a report as PDF, CSV or canonical JSON, in the tongue of --language")));
    command
        ->add_option("KIND", request->kind,
                     line.say(words.translate("Cli", "holdings, audit-extract or doctrine")))
        ->required()
        ->check(CLI::IsMember({"holdings", "audit-extract", "doctrine"}));
    command->add_option("--format", request->format, line.say(words.translate("Cli", "pdf, csv or json")))
        ->type_name("FORMAT")
        ->required()
        ->check(CLI::IsMember({"pdf", "csv", "json"}));
    addTimes(line, *command, request->times);
    command->get_option("--as-of")->description(
        line.say(words.translate("Cli",
                                 "Only what had taken effect by the end of this day (YYYY-MM-DD, in the "
                                 "fund's zone); of an audit extract: the log as it stood then")));
    command
        ->add_option("--currency", request->currency,
                     line.say(words.translate(
                         "Cli", "Value in this currency of the fund instead of the reporting currency")))
        ->type_name("C");
    command->add_flag("--lots", request->lots,
                      line.say(words.translate("Cli", "With the lots behind each holding")));
    command
        ->add_option("--from", request->from, line.say(words.translate("Cli", "Audit extract: first entry")))
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--to", request->to, line.say(words.translate("Cli", "Audit extract: last entry")))
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--version", request->version,
                     line.say(words.translate("Cli", "Doctrine: another version than the one in force")))
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    command
        ->add_option("-o,--output", request->output,
                     line.say(words.translate("Cli", "File to write; - is standard output")))
        ->type_name("PATH")
        ->required();
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
