#include <algorithm>

#include "app/audit/checkpoint.h"
#include "app/audit/tlog_proof.h"
#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/cli/key_folder.h"
#include "app/cli/session.h"

namespace alem::cli {

namespace {

struct Request {
    std::int64_t number = -1;
    std::int64_t from = 0;
    std::optional<std::int64_t> to;
    std::string output;
    std::string holder;
    std::string checkpoint;
};

/// A signed head of the log, and where it was signed just now, who is to get it: that is recorded before it
/// leaves.
struct SignedHead {
    std::string note;
    std::optional<std::string> holder{};
};

/// Signs the head of the log as it is now.
Result<SignedHead, Complaint> signNow(Console& console, const Desk& desk, const Request& request) {
    auto logKey = openLogKey(console);
    if (!logKey) {
        return Fail{logKey.error()};
    }
    auto note = desk.signHead(*logKey);
    if (!note) {
        return Fail{complaintOf(note.error(), console.words(), &desk.books())};
    }
    return SignedHead{*std::move(note), request.holder.empty()
                                            ? std::filesystem::path(request.output).filename().string()
                                            : request.holder};
}

ExitStatus tell(Console& console, const Request& request, const Json& summary, const QString& sentence) {
    if (request.output != "-") {
        console.json() ? console.print(summary) : console.print(sentence);
    }
    return ExitStatus::Done;
}

/// Writes what carries the head beside its place, records that a new one leaves, and lets it go.
Result<Done, Complaint> deliver(Console& console, Desk& desk, const Request& request,
                                const std::string& bytes, const SignedHead& head) {
    auto outgoing = Outgoing::prepare(console, request.output, bytes);
    if (!outgoing) {
        return Fail{outgoing.error()};
    }
    if (outgoing->replaces()) {
        console.note(
            console.words()
                .translate("Cli", "An earlier file %1 is replaced: whoever is to hold it needs a copy.")
                .arg(console.words().quoted(QString::fromStdString(request.output))));
    }
    if (!head.holder) {
        return outgoing->deliver();
    }
    const auto recorded = desk.recordCheckpoint(head.note, *head.holder);
    if (!recorded) {
        return Fail{complaintOf(recorded.error(), console.words(), &desk.books())};
    }
    return outgoing->deliver(recorded->entries.front().number);
}

Json summaryOf(const Checkpoint& checkpoint, const Request& request) {
    return {{"origin", checkpoint.origin},
            {"size", checkpoint.size},
            {"root", checkpoint.root.hex()},
            {"path", request.output}};
}

/// The text before the signatures; ours was made just now, another's has been read from a file.
Result<Checkpoint, Complaint> headOf(const std::string& note, const Console& console) {
    const auto head = parseCheckpoint(std::string_view(note).substr(0, note.find("\n\n") + 1));
    if (head) {
        return *head;
    }
    return Fail{Complaint{ExitStatus::Refused, "notACheckpoint", "checkpoint", Json::object(),
                          console.words().translate("Cli", "This is no signed checkpoint.")}};
}

ExitStatus runCheckpoint(Console& console, const Request& request) {
    if (const auto writable = checkOutput(console, request.output); !writable) {
        return console.complain(writable.error());
    }
    auto desk = openSignedIn(console);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto made = signNow(console, **desk, request);
    if (!made) {
        return console.complain(made.error());
    }
    const auto head = headOf(made->note, console);
    if (!head) {
        return console.complain(head.error());
    }
    if (const auto left = deliver(console, **desk, request, made->note, *made); !left) {
        return console.complain(left.error());
    }
    return tell(console, request, summaryOf(*head, request),
                console.words()
                    .translate("Cli", "Checkpoint over %1, written to %2.")
                    .arg(console.words().entries(static_cast<int>(head->size)),
                         QString::fromStdString(request.output)));
}

Complaint unknownEntry(const Console& console, const Desk& desk, const char* field, std::int64_t number) {
    return complaintOf(Refusal{RefusalCode::UnknownEntry, field, {{"entry", number}, {"size", desk.size()}}},
                       console.words(), &desk.books());
}

/// Nobody signs, and no checkpoint that left covers the entry: who could sign one.
Complaint checkpointNeeded(const Console& console, const Desk& desk, std::int64_t number) {
    const Wording& words = console.words();
    QStringList names;
    Json officers = Json::array();
    for (const auto& officer : desk.books().officers().all()) {
        std::error_code ignored;
        const bool mayOpen =
            std::filesystem::exists(logKeyPath(keysFolder(console.options), officer.facts.officer), ignored);
        if (officer.facts.active && mayOpen) {
            names.append(QString::fromStdString(officer.facts.officer.text()));
            officers.push_back(officer.facts.officer.text());
        }
    }
    const QString who = names.isEmpty()
                            ? words.translate("Cli", "No officer has the log's key in the folder of keys.")
                            : words.translate("Cli", "Those who have the log's key can: %1.")
                                  .arg(names.join(QStringLiteral(", ")));
    return {ExitStatus::Refused, "checkpointNeeded", "N",
            Json{{"entry", number}, {"size", desk.size()}, {"officers", std::move(officers)}},
            words.translate("Cli",
                            "No signed checkpoint that was handed out covers entry %1. Sign one with "
                            "--officer, or give one with --checkpoint.")
                    .arg(words.integer(number)) +
                QChar(u' ') + who};
}

/// The checkpoint to prove against: the one that is given; else the last one that left and covers the entry;
/// only else, or for a holder that is named, a new one, for which the fund is opened again to write.
Result<SignedHead, Complaint> headFor(Console& console, const Request& request, std::unique_ptr<Desk>& desk) {
    if (!request.checkpoint.empty()) {
        auto given = readInput(console, request.checkpoint, largestNote);
        return given ? Result<SignedHead, Complaint>(SignedHead{*std::move(given)}) : Fail{given.error()};
    }
    if (request.holder.empty()) {
        if (auto kept = desk->checkpointCovering(request.number)) {
            return SignedHead{*std::move(kept)};
        }
        if (console.options.officer.empty()) {
            return Fail{checkpointNeeded(console, *desk, request.number)};
        }
    }
    auto signedIn = openSignedIn(console);
    if (!signedIn) {
        return Fail{signedIn.error()};
    }
    desk = std::move(signedIn).value();
    return signNow(console, *desk, request);
}

ExitStatus runProve(Console& console, const Request& request) {
    if (const auto writable = checkOutput(console, request.output); !writable) {
        return console.complain(writable.error());
    }
    auto opened = openFund(console, Access::Read);
    if (!opened) {
        return console.complain(opened.error());
    }
    std::unique_ptr<Desk> desk = std::move(opened).value();
    if (request.number >= desk->size()) {
        return console.complain(unknownEntry(console, *desk, "N", request.number));
    }
    const auto given = headFor(console, request, desk);
    if (!given) {
        return console.complain(given.error());
    }
    const std::string& note = given->note;
    const auto head = headOf(note, console);
    if (!head) {
        return console.complain(head.error());
    }
    const auto size = static_cast<std::int64_t>(head->size);
    if (request.number >= size || size > desk->size()) {
        return console.complain(unknownEntry(console, *desk, "checkpoint", size));
    }
    if (!desk->isOwnCheckpoint(note, size)) {
        return console.complain(
            {ExitStatus::Refused, "checkpointInconsistent", "checkpoint", Json{{"size", size}},
             console.words().translate("Cli",
                                       "This is no checkpoint of this log: its root or its signature "
                                       "is another.")});
    }
    TlogProof proof;
    proof.index = static_cast<std::uint64_t>(request.number);
    proof.hashes = desk->inclusionProof(request.number, size);
    proof.checkpoint = note;
    Json summary = summaryOf(*head, request);
    summary["entry"] = request.number;
    summary["leaf"] = desk->leafHash(request.number).hex();
    if (const auto left = deliver(console, *desk, request, proof.text(), *given); !left) {
        return console.complain(left.error());
    }
    return tell(
        console, request, summary,
        console.words()
            .translate("Cli", "Proof of entry %1 in a log of %2, written to %3.")
            .arg(console.words().integer(request.number), console.words().entries(static_cast<int>(size)),
                 QString::fromStdString(request.output)));
}

/// Sizes between which nothing can be proved: beyond the log, or the larger one first.
std::optional<Complaint> wrongSizes(std::int64_t from, std::int64_t to, std::int64_t size,
                                    const Wording& words) {
    const Json figures{{"from", from}, {"to", to}, {"size", size}};
    if (std::max(from, to) > size) {
        return Complaint{ExitStatus::Refused, std::string(nameOf(RefusalCode::UnknownEntry)),
                         from > size ? "from" : "to", figures,
                         words.translate("Cli", "The log has %1: it never had a size of %2.")
                             .arg(words.entries(static_cast<int>(size)), Wording::plain(std::max(from, to)))};
    }
    if (from > to) {
        return Complaint{ExitStatus::Refused, std::string(nameOf(RefusalCode::InvalidField)), "to", figures,
                         words.translate("Cli", "The larger size, %1, is below the smaller one, %2.")
                             .arg(Wording::plain(to), Wording::plain(from))};
    }
    return std::nullopt;
}

/// RFC 9162 section 2.1.4, as JSON: there is no standard file for it.
ExitStatus runConsistency(Console& console, const Request& request) {
    const auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const std::int64_t size = (*desk)->size();
    const std::int64_t to = request.to.value_or(size);
    if (const auto wrong = wrongSizes(request.from, to, size, console.words())) {
        return console.complain(*wrong);
    }
    Json hashes = Json::array();
    for (const Hash& hash : (*desk)->consistencyProof(request.from, to)) {
        hashes.push_back(base64Of(hash));
    }
    const Json proof{{"origin", (*desk)->books().fund().origin},         {"oldSize", request.from},
                     {"oldRoot", base64Of((*desk)->root(request.from))}, {"newSize", to},
                     {"newRoot", base64Of((*desk)->root(to))},           {"hashes", std::move(hashes)}};
    Json summary = proof;
    summary["path"] = request.output;
    if (const auto written = writeOutput(console, request.output, proof.dump(2) + "\n"); !written) {
        return console.complain(written.error());
    }
    return tell(console, request, summary,
                console.words()
                    .translate("Cli", "Proof that the log of %1 continues that of %2, written to %3.")
                    .arg(console.words().entries(static_cast<int>(to)),
                         console.words().entries(static_cast<int>(request.from)),
                         QString::fromStdString(request.output)));
}

ExitStatus runVerifierKey(Console& console) {
    const auto desk = openFundAsIs(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    if (!(*desk)->books().hasFund()) {
        if ((*desk)->broken()) {
            return console.complain(complaintOfBrokenLog(*(*desk)->broken(), console.words()));
        }
        return console.complain(complaintOf(Refusal{RefusalCode::NoFund, {}, {}}, console.words(), nullptr));
    }
    const std::string key = (*desk)->books().fund().logKey;
    if (console.json()) {
        console.print(Json{{"vkey", key}, {"origin", (*desk)->books().fund().origin}});
    } else {
        console.write(key + "\n");
    }
    return ExitStatus::Done;
}

void addOutput(CommandLine& line, CLI::App& command, Request& request) {
    command
        .add_option("-o,--output", request.output,
                    line.say(line.console.words().translate("Cli", "File to write; - is standard output")))
        ->type_name("PATH")
        ->required();
}

void addHolder(CommandLine& line, CLI::App& command, Request& request) {
    command
        .add_option("--to", request.holder,
                    line.say(line.console.words().translate(
                        "Cli", "Who gets it, kept in the log; default: the file's name")))
        ->type_name("NAME");
}

}  // namespace

void addCheckpoint(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "checkpoint",
        line.say(words.translate("Cli", "Sign the head of the log (C2SP) and record that it left")));
    addOutput(line, *command, *request);
    addHolder(line, *command, *request);
    command->callback(
        [&line, request] { line.run = [&line, request] { return runCheckpoint(line.console, *request); }; });
    auto* key = line.app.add_subcommand(
        "vkey", line.say(words.translate("Cli", "The verifier key of the log (C2SP)")));
    key->callback([&line] { line.run = [&line] { return runVerifierKey(line.console); }; });
}

void addProofs(CommandLine& line) {
    const Wording& words = line.console.words();
    const auto prove = std::make_shared<Request>();
    auto* inclusion = line.app.add_subcommand(
        "prove",
        line.say(words.translate("Cli",
                                 "Prove one entry, in a file that can be checked offline (.tlog-proof); with "
                                 "no officer against a checkpoint that was handed out")));
    inclusion->add_option("N", prove->number, line.say(words.translate("Cli", "Number of the entry")))
        ->required()
        ->check(CLI::NonNegativeNumber);
    addOutput(line, *inclusion, *prove);
    addHolder(line, *inclusion, *prove);
    inclusion
        ->add_option("--checkpoint", prove->checkpoint,
                     line.say(words.translate(
                         "Cli", "Prove against this checkpoint instead of one that the fund keeps")))
        ->type_name("PATH");
    inclusion->callback(
        [&line, prove] { line.run = [&line, prove] { return runProve(line.console, *prove); }; });

    const auto between = std::make_shared<Request>();
    auto* consistency = line.app.add_subcommand(
        "consistency", line.say(words.translate("Cli", "Prove that the log only grew between two sizes")));
    consistency->add_option("--from", between->from, line.say(words.translate("Cli", "The smaller size")))
        ->type_name("SIZE")
        ->required()
        ->check(CLI::PositiveNumber);
    consistency
        ->add_option("--to", between->to, line.say(words.translate("Cli", "The larger size; default: all")))
        ->type_name("SIZE")
        ->check(CLI::PositiveNumber);
    addOutput(line, *consistency, *between);
    consistency->callback(
        [&line, between] { line.run = [&line, between] { return runConsistency(line.console, *between); }; });
}

}  // namespace alem::cli
