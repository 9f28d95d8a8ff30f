#include "app/audit/signed_note.h"
#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/cli/key_folder.h"
#include "app/cli/officer_option.h"
#include "app/cli/session.h"

namespace alem::cli {

namespace {

constexpr std::size_t largestPolicy = std::size_t{1} << 20U;

struct Request {
    std::string name;
    std::string origin;
    std::vector<std::string> currencies;
    std::string zone = "Etc/UTC";
    std::vector<std::string> officers;
    std::vector<std::string> passphrases;
    std::string policy;
};

/// `fund.alem` gives `local/fund`: a name that satisfies C2SP, to be replaced by one the fund owns.
std::string originBeside(const std::filesystem::path& file) {
    std::string stem = file.stem().string();
    std::erase_if(stem, [](char c) { return c == '+' || static_cast<unsigned char>(c) <= ' '; });
    return "local/" + (stem.empty() ? std::string("fund") : stem);
}

Result<ApprovalPolicyFacts, Complaint> readPolicy(Console& console, const std::string& path) {
    const auto bytes = readInput(console, path, largestPolicy);
    if (!bytes) {
        return Fail{bytes.error()};
    }
    const auto act = parseAct(*bytes);
    if (!act) {
        return Fail{complaintOf(act.error(), console.words())};
    }
    const auto* policy = std::get_if<SetApprovalPolicy>(&*act);
    if (policy == nullptr) {
        return Fail{complaintOf(
            Refusal{RefusalCode::InvalidField, "policy", {{"expected", std::string("setApprovalPolicy")}}},
            console.words(), nullptr)};
    }
    return static_cast<const ApprovalPolicyFacts&>(*policy);
}

Result<CreateFund, Complaint> actOf(Console& console, const Request& request, const Founders& founders) {
    CreateFund act;
    for (const std::string& code : request.currencies) {
        const auto currency = AssetId::parse(code);
        if (!currency) {
            return Fail{usageComplaint("--currency",
                                       console.words().translate("Cli", "A currency is written as in USD."))};
        }
        act.currencies.push_back(*currency);
    }
    act.name = request.name;
    act.origin = request.origin.empty() ? originBeside(console.options.file) : request.origin;
    act.zone = request.zone;
    act.officers = founders.facts();
    if (!isKeyName(act.origin)) {
        return Fail{complaintOf(Refusal{RefusalCode::InvalidField, "origin", {{"found", act.origin}}},
                                console.words(), nullptr)};
    }
    if (!request.policy.empty()) {
        auto policy = readPolicy(console, request.policy);
        if (!policy) {
            return Fail{policy.error()};
        }
        act.policy = std::move(policy).value();
    }
    return act;
}

ExitStatus tell(Console& console, const Desk& desk, const Founders& founders) {
    const auto folder = keysFolder(console.options);
    if (console.json()) {
        Json officers = Json::array();
        for (const Founder& founder : founders.all()) {
            officers.push_back(
                {{"officer", founder.facts.officer.text()}, {"publicKey", founder.facts.publicKey}});
        }
        console.print(Json{{"file", console.options.file.string()},
                           {"keys", folder.string()},
                           {"entries", desk.size()},
                           {"vkey", desk.books().fund().logKey},
                           {"officers", std::move(officers)}});
        return ExitStatus::Done;
    }
    const Wording& words = console.words();
    console.print(words.translate("Cli", "The fund %1 was created in %2; the keys are in %3.")
                      .arg(words.quoted(QString::fromStdString(desk.books().fund().name)),
                           QString::fromStdString(console.options.file.string()),
                           QString::fromStdString(folder.string())));
    console.print(words.translate("Cli", "Keep this verifier key outside of this machine: %1")
                      .arg(QString::fromStdString(desk.books().fund().logKey)));
    return ExitStatus::Done;
}

ExitStatus run(Console& console, const Request& request) {
    auto founders = Founders::of(console, request.officers, request.passphrases);
    if (!founders) {
        return console.complain(founders.error());
    }
    auto act = actOf(console, request, *founders);
    if (!act) {
        return console.complain(act.error());
    }
    const SigningKey logKey = SigningKey::generate();
    act->logKey = VerifierKey(act->origin, logKey.publicKey()).text();
    // The fund first: where it is refused, no key files are left behind. Where they cannot be written,
    // neither is the fund: it is taken away once the desk has closed it.
    NewFiles made;
    const auto desk = Desk::create(console.options.file, *act, founders->signer());
    if (!desk) {
        return console.complain(complaintOf(desk.error(), console.words()));
    }
    for (const char* suffix : {"", "-wal", "-shm"}) {
        made.add(console.options.file.string() + suffix);
    }
    if (const auto saved = founders->save(console, logKey, made); !saved) {
        return console.complain(saved.error());
    }
    made.keep();
    return tell(console, **desk, *founders);
}

}  // namespace

void addCreate(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "create", line.say(words.translate("Cli", "Make a new fund, its first officers and their keys")));
    command
        ->add_option("FILE", line.console.options.file, line.say(words.translate("Cli", "The fund to make")))
        ->required();
    command->add_option("--name", request->name, line.say(words.translate("Cli", "What the fund is called")))
        ->type_name("N")
        ->required();
    command
        ->add_option(
            "--origin", request->origin,
            line.say(words.translate("Cli", "Name of its log for the outside, such as fund.example/desk")))
        ->type_name("O");
    command
        ->add_option("--currency", request->currencies,
                     line.say(words.translate("Cli", "A currency; the first one is the reporting currency")))
        ->type_name("C")
        ->required()
        ->take_all();
    command
        ->add_option("--zone", request->zone,
                     line.say(words.translate("Cli", "Zone of the reporting day, such as Asia/Almaty")))
        ->type_name("ZONE");
    command
        ->add_option("--officer-add", request->officers,
                     line.say(words.translate(
                         "Cli",
                         "A further officer, ID:NAME:ROLE[+ROLE][:PUBLICKEY], of the roles officer "
                         "(a dealer), approver, riskOfficer, auditor, administrator; without a "
                         "public key one is made")))
        ->type_name("OFFICER")
        ->take_all();
    command
        ->add_option(
            "--officer-passphrase", request->passphrases,
            line.say(words.translate("Cli",
                                     "Passphrase file of an added officer, ID=PATH; default: that of "
                                     "--passphrase-file")))
        ->type_name("ID=PATH")
        ->take_all();
    command
        ->add_option("--policy", request->policy,
                     line.say(words.translate("Cli", "File with a setApprovalPolicy act to start with")))
        ->type_name("PATH.json");
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
