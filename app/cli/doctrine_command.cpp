#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/doctrine_json.h"
#include "app/cli/files.h"
#include "app/cli/rules_input.h"
#include "app/cli/session.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem::cli {

namespace {

constexpr std::size_t largestDocument = std::size_t{1} << 20U;

// ---- show

struct Shown {
    Times times;
    std::int64_t version = 0;
};

void printVersion(Console& console, const DoctrineVersion& version, const Books& books) {
    const Wording& words = console.words();
    const auto& document = version.facts.document;
    console.print(words.translate("Cli", "%1, version %2, in force since %3")
                      .arg(fromText(document.title), Wording::plain(version.version()),
                           Wording::isoMinute(version.since, books.zone())));
    console.print(words.labelled(words.translate("Cli", "SHA-256"), fromText(version.facts.sha256.hex())));
    for (std::size_t i = 0; i < document.rules.size(); ++i) {
        const DoctrineRule& rule = document.rules[i];
        console.print(QString());
        console.print(words.labelled(fromText(rule.id.view()), ruleTitle(rule, words)));
        console.print(fromText(rule.sentence));
        console.print(ruleSentences(version.rules.at(i).rule, words, partyNames(document.words, books)));
    }
    if (!document.words.empty()) {
        console.print(QString());
    }
    for (const WordMeaning& one : document.words) {
        console.print(words.labelled(fromText(one.word.view()), meaningWords(one, words)));
    }
}

ExitStatus show(Console& console, const Shown& request) {
    auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto view = View::ofRegister(console, **desk, request.times);
    if (!view) {
        return console.complain(view.error());
    }
    const Doctrines& doctrines = view->books().doctrines();
    const DoctrineVersion* version =
        request.version == 0 ? doctrines.inForce(view->at()) : doctrines.find(request.version);
    const Wording& words = console.words();
    if (version == nullptr && request.version != 0) {
        return console.complain({ExitStatus::Refused, "noDoctrine", "version", Json::object(),
                                 words.translate("Cli", "There is no such version of the doctrine.")});
    }
    if (console.json()) {
        Json document = view->json();
        document["versions"] = Json::array();
        for (const DoctrineVersion& one : doctrines.versions()) {
            document["versions"].push_back(one.version());
        }
        document["doctrine"] = version == nullptr ? Json(nullptr) : jsonOf(*version, view->at());
        console.print(document);
    } else if (version == nullptr) {
        console.print(words.translate("Cli", "No doctrine is in force."));
    } else {
        printVersion(console, *version, view->books());
    }
    return ExitStatus::Done;
}

// ---- adopt

struct Adoption {
    std::string rules;
    std::string meta;
};

/// A rule has one sentence: one close is what holds where none is said.
std::string canonicalSentence(Rule rule) {
    for (RuleCondition* condition : {&rule.fire, &rule.clear}) {
        if (condition->closes == 1U) {
            condition->closes.reset();
        }
    }
    return print(rule);
}

/// The act: from the meta document what it says (title, from, words, and by rule what people say about it),
/// from the file the sentences.
Result<AdoptDoctrine, Complaint> adoptionOf(Console& console, const Adoption& request, Instant now) {
    const auto rules = readRulesFile(console, request.rules, {});
    if (!rules) {
        return Fail{rules.error()};
    }
    Json meta = Json::object();
    if (!request.meta.empty()) {
        const auto bytes = readInput(console, request.meta, largestDocument);
        if (!bytes) {
            return Fail{bytes.error()};
        }
        meta = Json::parse(*bytes, nullptr, false);
    }
    if (!meta.is_object()) {
        return Fail{complaintOf(CodecFault{CodecFault::Code::Malformed, "meta"}, console.words())};
    }
    const Json about = meta.contains("rules") ? meta["rules"] : Json::object();
    meta["rules"] = Json::array();
    for (const NamedRule& rule : *rules) {
        Json one = about.is_object() && about.contains(rule.id.text()) && about[rule.id.text()].is_object()
                       ? about[rule.id.text()]
                       : Json::object();
        one["id"] = rule.id.text();
        one["sentence"] = canonicalSentence(rule.rule);
        meta["rules"].push_back(std::move(one));
    }
    meta["type"] = AdoptDoctrine::typeName;
    if (!meta.contains("from")) {
        meta["from"] = now.text();
    }
    if (!meta.contains("title")) {
        meta["title"] = console.words().translate("Cli", "Doctrine of intervention").toStdString();
    }
    const auto act = parseAct(meta.dump());
    if (!act) {
        return Fail{complaintOf(act.error(), console.words())};
    }
    return std::get<AdoptDoctrine>(*act);
}

ExitStatus adopt(Console& console, const Adoption& request) {
    auto desk = openSignedIn(console);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto view = View::of(console, **desk, {});
    const auto act = adoptionOf(console, request, view.value().at());
    if (!act) {
        return console.complain(act.error());
    }
    return tellRecorded(console, **desk, (*desk)->execute(*act));
}

void addAdopt(CommandLine& line, CLI::App& doctrine) {
    const Wording& words = line.console.words();
    const auto request = std::make_shared<Adoption>();
    auto* command = doctrine.add_subcommand(
        "adopt",
        line.say(words.translate("Cli", "Propose a doctrine as a whole; a second person adopts it")));
    command
        ->add_option("--rules", request->rules,
                     line.say(words.translate("Cli", "File of rules: id: sentence on each line")))
        ->required()
        ->type_name("PATH");
    command
        ->add_option("--meta", request->meta,
                     line.say(words.translate("Cli",
                                              "JSON document with title, from, words, and rules by id: "
                                              "what people say about each of them")))
        ->type_name("PATH");
    command->callback(
        [&line, request] { line.run = [&line, request] { return adopt(line.console, *request); }; });
}

}  // namespace

void addDoctrine(CommandLine& line) {
    const Wording& words = line.console.words();
    const auto request = std::make_shared<Shown>();
    auto* command = line.app.add_subcommand(
        "doctrine", line.say(words.translate("Cli", "The rules that the fund has adopted, as one document")));
    command
        ->add_option("--version", request->version,
                     line.say(words.translate("Cli", "Another version than the one in force")))
        ->type_name("N");
    addTimes(line, *command, request->times);
    addAdopt(line, *command);
    command->require_subcommand(0, 1);
    command->callback([&line, request, command] {
        if (command->get_subcommands().empty()) {
            line.run = [&line, request] { return show(line.console, *request); };
        }
    });
}

}  // namespace alem::cli
