#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/cli/session.h"
#include "app/desk/stated_price.h"

namespace alem::cli {

namespace {

constexpr std::size_t largestAct = std::size_t{1} << 20U;
constexpr std::size_t largestEvidence = std::size_t{256} << 20U;

struct Request {
    std::string path;
    std::string evidence;
    std::string key;
};

ExitStatus run(Console& console, const Request& request) {
    const auto bytes = readInput(console, request.path, largestAct);
    if (!bytes) {
        return console.complain(bytes.error());
    }
    const auto act = parseAct(*bytes);
    if (!act) {
        return console.complain(complaintOf(act.error(), console.words()));
    }
    ActOptions options;
    options.key = request.key;
    if (!request.evidence.empty()) {
        auto evidence = readInput(console, request.evidence, largestEvidence);
        if (!evidence) {
            return console.complain(evidence.error());
        }
        options.evidence = std::move(evidence).value();
    }
    auto desk = openSignedIn(console);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto price = statedPrice(*act);
    const PriceDoubt doubt = price ? doubtAbout(*price, (*desk)->books(), console.words()) : PriceDoubt{};
    const auto recorded = (*desk)->execute(*act, options);
    if (recorded && !doubt.sentence.isEmpty() && !console.json()) {
        console.print(doubt.sentence);
    }
    return tellRecorded(console, **desk, recorded, doubt.member);
}

struct Decision {
    std::int64_t proposal = -1;
    std::string reason;
};

ExitStatus runDecision(Console& console, const Decision& decision, bool approve) {
    auto desk = openSignedIn(console);
    if (!desk) {
        return console.complain(desk.error());
    }
    return tellRecorded(console, **desk,
                        approve ? (*desk)->approve(decision.proposal, decision.reason)
                                : (*desk)->reject(decision.proposal, decision.reason));
}

void addDecision(CommandLine& line, const char* name, const QString& help, bool approve) {
    const auto decision = std::make_shared<Decision>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(name, line.say(help));
    command->add_option("N", decision->proposal, line.say(words.translate("Cli", "Number of the proposal")))
        ->required()
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--reason", decision->reason,
                     line.say(words.translate("Cli", "Kept with the decision; needed to reject")))
        ->type_name("TEXT");
    command->callback([&line, decision, approve] {
        line.run = [&line, decision, approve] { return runDecision(line.console, *decision, approve); };
    });
}

}  // namespace

void addAct(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "act",
        line.say(words.translate("Cli",
                                 "Seal any act from a JSON file, or propose it where the policy asks for a "
                                 "second person")));
    command
        ->add_option(
            "PATH", request->path,
            line.say(words.translate("Cli", "File with the act, see docs/acts.en.md; - is standard input")))
        ->required();
    command
        ->add_option("--evidence", request->evidence,
                     line.say(words.translate("Cli", "The file that the act refers to by its SHA-256")))
        ->type_name("PATH");
    command
        ->add_option(
            "--key", request->key,
            line.say(words.translate("Cli",
                                     "Idempotency key, 32 hexadecimal digits: the same act under the same "
                                     "key is sealed once")))
        ->type_name("KEY");
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

void addDecisions(CommandLine& line) {
    const Wording& words = line.console.words();
    addDecision(line, "approve", words.translate("Cli", "Agree to a pending proposal, as a second person"),
                true);
    addDecision(line, "reject", words.translate("Cli", "Refuse a pending proposal, or take your own back"),
                false);
}

}  // namespace alem::cli
