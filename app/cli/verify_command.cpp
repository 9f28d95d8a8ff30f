#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/cli/session.h"
#include "app/desk/verify_fund.h"
#include "ui/words/count.h"
#include "ui/words/finding_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

struct Request {
    std::vector<std::string> checkpoints;
    std::string logKey;
};

Json jsonOf(const Verification& found) {
    Json document{{"sound", found.sound()},
                  {"anchored", found.anchored()},
                  {"vouchedEntries", found.vouchedFor()},
                  {"entries", found.entries},
                  {"acts", found.acts},
                  {"evidence", found.evidence},
                  {"root", found.root.hex()},
                  {"origin", found.origin},
                  {"vkey", found.logKey},
                  {"keyGiven", found.keyGiven},
                  {"keyDiffers", found.keyDiffers},
                  {"finding", nullptr},
                  {"alteredSchema", nullptr},
                  {"checkpoints", Json::array()}};
    if (found.first) {
        const auto& entry = found.first->entry;
        const auto since = found.first->since ? found.first->since : entry;
        document["finding"] = {{"fault", nameOf(found.first->fault)},
                               {"entry", entry ? Json(*entry) : Json(nullptr)},
                               {"firstOfAct", since ? Json(*since) : Json(nullptr)},
                               {"detail", found.first->detail}};
    }
    if (found.altered) {
        document["alteredSchema"] = found.altered->detail;
    }
    for (const CheckpointResult& checkpoint : found.checkpoints) {
        document["checkpoints"].push_back(
            {{"path", checkpoint.name}, {"verdict", nameOf(checkpoint.verdict)}, {"size", checkpoint.size}});
    }
    return document;
}

QString verdictOn(const Verification& found, const QString& examined, const Wording& words) {
    if (found.sound()) {
        return words.translate("Cli", "The audit log is sound: %1.").arg(examined);
    }
    return found.onlyTheGivenIsWrong()
               ? words
                     .translate("Cli",
                                "No fault was found in the audit log itself (%1), but it could not be held "
                                "against all that was given.")
                     .arg(examined)
               : words.translate("Cli", "The audit log is NOT sound (%1).").arg(examined);
}

QString textOf(const Verification& found, const Wording& words) {
    QStringList lines;
    const QString examined = words.translate("Cli", "%1, %n acts signed", nullptr, countOf(found.acts))
                                 .arg(words.entries(static_cast<int>(found.entries)));
    lines << verdictOn(found, examined, words);
    if (found.first) {
        lines << findingSentence(*found.first, words);
    }
    if (found.altered && found.first && found.first->fault != LogFault::AlteredSchema) {
        lines << findingSentence(*found.altered, words);
    }
    lines << words.translate("Cli", "Root: %1").arg(QString::fromStdString(found.root.hex()));
    if (found.keyDiffers) {
        lines << words.translate("Cli", "The verifier key given is not the one that the log states.");
    }
    for (const CheckpointResult& checkpoint : found.checkpoints) {
        lines << checkpointSentence(checkpoint, words);
    }
    if (const QString anchored = anchorSentence(found, words); !anchored.isEmpty()) {
        lines << anchored;
    }
    return lines.join(u'\n');
}

ExitStatus run(Console& console, const Request& request) {
    if (console.options.file.empty()) {
        return console.complain(
            usageComplaint("-f", console.words().translate("Cli", "Name the fund with -f FILE.")));
    }
    VerificationAnchors anchors;
    if (!request.logKey.empty()) {
        anchors.logKey = request.logKey;
    }
    for (const std::string& path : request.checkpoints) {
        auto bytes = readInput(console, path, largestNote);
        if (!bytes) {
            return console.complain(bytes.error());
        }
        anchors.checkpoints.push_back({path, std::move(bytes).value()});
    }
    const auto found = verifyFund(console.options.file, anchors);
    if (!found) {
        return console.complain(complaintOf(found.error(), console.words()));
    }
    if (console.json()) {
        console.print(jsonOf(*found));
    } else {
        console.print(textOf(*found, console.words()));
    }
    return found->sound() ? ExitStatus::Done : ExitStatus::NotVerified;
}

}  // namespace

void addVerify(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "verify",
        line.say(words.translate("Cli",
                                 "Examine the whole log: form, hashes, signatures, evidence, replay, and "
                                 "checkpoints from outside")));
    command
        ->add_option("--checkpoint", request->checkpoints,
                     line.say(words.translate("Cli", "A checkpoint kept elsewhere; may be repeated")))
        ->type_name("PATH")
        ->take_all();
    command
        ->add_option("--vkey", request->logKey,
                     line.say(words.translate("Cli", "The log's verifier key, kept elsewhere")))
        ->type_name("KEY");
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
