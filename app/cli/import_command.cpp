#include <algorithm>
#include <array>
#include <charconv>

#include "app/audit/sha256.h"
#include "app/cli/allotment_text.h"
#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/cli/import_dry_run.h"
#include "app/cli/price_recognition.h"
#include "app/cli/session.h"
#include "ui/words/refusal_words.h"

namespace alem::cli {

namespace {

constexpr std::size_t largestImport = std::size_t{64} << 20U;

struct Request {
    std::string format;
    std::string path;
    std::string account;
    std::string zoneOffset;
    std::vector<std::int64_t> leftOut;
    std::vector<std::string> readings;
    std::vector<std::string> allotments;
    std::string asset;
    std::string quote;
    std::string source;
    bool dryRun = false;
};

/// `+05:00`, `-03:30`, `Z`: minutes east of UTC.
std::optional<std::int64_t> minutesOf(std::string_view text) {
    if (text == "Z" || text == "UTC") {
        return 0;
    }
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') {
        return std::nullopt;
    }
    int hours = 0;
    int minutes = 0;
    const auto number = [](std::string_view digits, int& out) {
        const auto end = digits.data() + digits.size();
        return std::from_chars(digits.data(), end, out).ptr == end && digits[0] != '-';
    };
    if (!number(text.substr(1, 2), hours) || !number(text.substr(4, 2), minutes) || hours > 14 ||
        minutes > 59) {
        return std::nullopt;
    }
    const std::int64_t all = hours * 60 + minutes;
    return text[0] == '-' ? -all : all;
}

template <class Id>
Result<Id, Complaint> identifier(const Console& console, const char* option, const std::string& text) {
    const auto id = Id::parse(text);
    if (id) {
        return *id;
    }
    const Wording& words = console.words();
    return Fail{usageComplaint(
        option, text.empty()
                    ? words.translate("Cli", "This format needs the option %1.").arg(QLatin1String(option))
                    : words.translate("Cli", "%1 is no identifier.")
                          .arg(words.quoted(QString::fromStdString(text))))};
}

/// What the desk cannot know and the officer says; a complaint where it is not written as it has to be.
std::optional<Complaint> addDecisions(const Console& console, const Request& request, ImportStatement& act) {
    for (const std::string& text : request.readings) {
        const auto equals = text.rfind('=');
        const auto as = equals == std::string::npos
                            ? std::nullopt
                            : enumNamed<StatementReading>(std::string_view(text).substr(equals + 1));
        if (!as || equals == 0) {
            return usageComplaint(
                "--read-as",
                console.words().translate("Cli",
                                          "Write OPERATION=KIND with one of trade, deposit, withdrawal, fee, "
                                          "staking, airdrop, rebate."));
        }
        act.readings.push_back({*as, text.substr(0, equals)});
    }
    for (const std::string& text : request.allotments) {
        const auto allotment = readAllotment(text);
        if (!allotment) {
            return usageComplaint("--allot",
                                  console.words()
                                      .translate("Cli",
                                                 "Write INSTANT/COIN=GIVEN:QUANTITY,GIVEN:QUANTITY as "
                                                 "--dry-run shows it, such as %1.")
                                      .arg(QStringLiteral("2026-07-17T07:30:00Z/BNB=TRX:0.012,ADA:0.034")));
        }
        act.allotments.push_back(*allotment);
    }
    return std::nullopt;
}

Result<Act, Complaint> statementAct(const Console& console, const Request& request, const Hash& hash) {
    const auto account = identifier<AccountId>(console, "--account", request.account);
    if (!account) {
        return Fail{account.error()};
    }
    ImportStatement act;
    act.account = *account;
    act.evidence = hash;
    act.fileName = std::filesystem::path(request.path).filename().string();
    act.format = request.format;
    act.leftOut = request.leftOut;
    if (auto complaint = addDecisions(console, request, act)) {
        return Fail{*std::move(complaint)};
    }
    if (!request.zoneOffset.empty()) {
        act.offsetMinutes = minutesOf(request.zoneOffset);
        if (!act.offsetMinutes) {
            return Fail{usageComplaint(
                "--zone-offset", console.words().translate("Cli", "An offset is written as in +05:00."))};
        }
    }
    return Act(act);
}

Result<Act, Complaint> pricesAct(const Console& console, const Request& request, const Hash& hash) {
    const auto asset = identifier<AssetId>(console, "--asset", request.asset);
    if (!asset) {
        return Fail{asset.error()};
    }
    const auto quote = identifier<AssetId>(console, "--quote", request.quote);
    if (!quote) {
        return Fail{quote.error()};
    }
    ImportPriceHistory act;
    act.asset = *asset;
    act.quote = *quote;
    act.evidence = hash;
    act.fileName = std::filesystem::path(request.path).filename().string();
    act.source = request.source;
    return Act(act);
}

/// An option that says nothing about a file of this format, or null: none is passed over in silence.
const char* optionBeside(const Request& request) {
    const bool prices = request.format == "prices";
    const std::array<std::pair<const char*, bool>, 8> beside{
        {{"--account", prices && !request.account.empty()},
         {"--zone-offset", prices && !request.zoneOffset.empty()},
         {"--leave-out", prices && !request.leftOut.empty()},
         {"--read-as", prices && !request.readings.empty()},
         {"--allot", prices && !request.allotments.empty()},
         {"--asset", !prices && !request.asset.empty()},
         {"--quote", !prices && !request.quote.empty()},
         {"--source", !prices && !request.source.empty()}}};
    const auto* const found =
        std::find_if(beside.begin(), beside.end(), [](const auto& one) { return one.second; });
    return found == beside.end() ? nullptr : found->first;
}

ExitStatus tellImported(Console& console, const Desk& desk, const Result<Recorded, Refusal>& result,
                        const std::optional<PriceHistory>& history, const PriceDoubt& doubt) {
    Json more = history ? Json{{"prices", recognitionJson(*history)}} : Json::object();
    more.update(doubt.member);
    if (history && !console.json()) {
        console.print(recognitionText(*history, console.words()));
        if (!doubt.sentence.isEmpty()) {
            console.print(doubt.sentence);
        }
    }
    if (result || !isKnown(result.error())) {
        return tellRecorded(console, desk, result, more);
    }
    if (console.json()) {
        return tellRecorded(console, desk,
                            Recorded{.entries = {}, .proposal = std::nullopt, .alreadyKnown = true}, more);
    }
    console.print(refusalSentence(result.error(), console.words(), &desk.books()));
    return ExitStatus::Done;
}

ExitStatus run(Console& console, const Request& request) {
    if (const char* option = optionBeside(request)) {
        return console.complain(
            usageComplaint(option, console.words()
                                       .translate("Cli", "The option %1 does not apply to the format %2.")
                                       .arg(QLatin1String(option), QString::fromStdString(request.format))));
    }
    auto bytes = readInput(console, request.path, largestImport);
    if (!bytes) {
        return console.complain(bytes.error());
    }
    const Hash hash = sha256(*bytes);
    const auto act =
        request.format == "prices" ? pricesAct(console, request, hash) : statementAct(console, request, hash);
    if (!act) {
        return console.complain(act.error());
    }
    if (request.dryRun) {
        return dryRun(console, *act, *bytes);
    }
    auto desk = openSignedIn(console);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto history = recognised(*act, (*desk)->books(), *bytes);
    const PriceDoubt doubt = doubtOf(*act, history, (*desk)->books(), console.words());
    ActOptions options;
    options.evidence = std::move(bytes).value();
    return tellImported(console, **desk, (*desk)->execute(*act, options), history, doubt);
}

}  // namespace

void addImport(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "import", line.say(words.translate("Cli", "Post a statement as a whole, or add a file of prices")));
    command
        ->add_option("FORMAT", request->format,
                     line.say(words.translate("Cli", "binance-statement or prices")))
        ->required()
        ->check(CLI::IsMember({"binance-statement", "prices"}));
    command->add_option("PATH", request->path, line.say(words.translate("Cli", "The file")))->required();
    command
        ->add_option("--account", request->account,
                     line.say(words.translate("Cli", "Account the statement is of")))
        ->type_name("ACCOUNT");
    command
        ->add_option("--zone-offset", request->zoneOffset,
                     line.say(words.translate(
                         "Cli", "Zone of the file's times, where it does not say, such as +05:00")))
        ->type_name("OFFSET");
    command
        ->add_option("--leave-out", request->leftOut,
                     line.say(words.translate("Cli", "Leave this line of the file out; may be repeated")))
        ->type_name("LINE")
        ->take_all();
    command
        ->add_option(
            "--read-as", request->readings,
            line.say(words.translate("Cli",
                                     "Take an operation that the desk does not know for one of trade, "
                                     "deposit, withdrawal, fee, staking, airdrop, rebate; may be "
                                     "repeated")))
        ->type_name("OPERATION=KIND")
        ->take_all();
    command
        ->add_option(
            "--allot", request->allotments,
            line.say(words.translate("Cli",
                                     "What each of several coins exchanged for one in one second has "
                                     "brought, where the file tells only the sum: all of it, written as "
                                     "--dry-run shows; may be repeated")))
        ->type_name("INSTANT/COIN=GIVEN:QUANTITY,...")
        ->take_all();
    command->add_option("--asset", request->asset, line.say(words.translate("Cli", "Prices: of this asset")))
        ->type_name("ASSET");
    command->add_option("--quote", request->quote, line.say(words.translate("Cli", "Prices: in this asset")))
        ->type_name("C");
    command
        ->add_option("--source", request->source, line.say(words.translate("Cli", "Prices: who states them")))
        ->type_name("NAME");
    command->add_flag("--dry-run", request->dryRun,
                      line.say(words.translate("Cli",
                                               "Only show what would become of it; needs no passphrase, and "
                                               "with --officer says whether a second person is needed")));
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
