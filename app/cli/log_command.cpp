#include <optional>

#include "app/audit/base64.h"
#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/session.h"
#include "app/desk/refusal.h"
#include "app/storage/fund_file.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

struct Request {
    std::int64_t from = 0;
    std::optional<std::int64_t> to;
};

/// An empty answer would look like an empty log: what lies outside of it is refused, with the bound.
std::optional<Complaint> outside(const Request& request, std::uint64_t size, const Wording& words) {
    const Json figures{{"from", request.from}, {"size", size}};
    if (request.from > 0 && static_cast<std::uint64_t>(request.from) >= size) {
        return Complaint{ExitStatus::Refused, std::string(nameOf(RefusalCode::UnknownEntry)), "from", figures,
                         words.translate("Cli", "The audit log has no entry %1: it has %2, counted from 0.")
                             .arg(Wording::plain(request.from), words.entries(static_cast<int>(size)))};
    }
    if (request.to && *request.to < request.from) {
        return Complaint{ExitStatus::Refused, std::string(nameOf(RefusalCode::InvalidField)), "to",
                         Json{{"from", request.from}, {"to", *request.to}, {"size", size}},
                         words.translate("Cli", "The last entry, %1, lies before the first, %2.")
                             .arg(Wording::plain(*request.to), Wording::plain(request.from))};
    }
    return std::nullopt;
}

/// An entry within the array of --json: its exact bytes, which are JSON; of one that is broken in its form,
/// its number and its bytes in base64, so that the whole stays a document.
std::string inArray(std::uint64_t number, std::string_view bytes) {
    return Json::accept(bytes) ? std::string(bytes)
                               : Json{{"number", number}, {"notJson", toBase64(bytes)}}.dump();
}

/// Reads the stored bytes without replaying them: a log that cannot be understood must still be readable.
ExitStatus run(Console& console, const Request& request) {
    if (console.options.file.empty()) {
        return console.complain(
            usageComplaint("-f", console.words().translate("Cli", "Name the fund with -f FILE.")));
    }
    const auto fund = FundFile::openToExamine(console.options.file);
    if (!fund) {
        return console.complain(complaintOf(fund.error(), console.words()));
    }
    const auto size = fund->size();
    if (const auto complaint = outside(request, size, console.words())) {
        return console.complain(*complaint);
    }
    const auto from = static_cast<std::uint64_t>(request.from);
    const std::uint64_t end = request.to ? std::min(size, static_cast<std::uint64_t>(*request.to) + 1) : size;
    bool first = true;
    console.write(console.json() ? "[" : "");
    if (from < end) {
        fund->forEachEntry(from, end, [&](std::uint64_t number, std::string_view bytes) {
            console.write(console.json() && !first ? ",\n" : "");
            console.write(console.json() ? inArray(number, bytes) : std::string(bytes) + '\n');
            first = false;
            return true;
        });
    }
    console.write(console.json() ? "]\n" : "");
    return ExitStatus::Done;
}

}  // namespace

void addLog(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "log", line.say(words.translate(
                   "Cli", "The entries of the audit log: the exact stored bytes, one entry a line")));
    command
        ->add_option("--from", request->from, line.say(words.translate("Cli", "First entry, counted from 0")))
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--to", request->to, line.say(words.translate("Cli", "Last entry")))
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
