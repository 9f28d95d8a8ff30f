#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/files.h"
#include "app/cli/rules_input.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem::cli {

namespace {

/// Some ten thousand sentences: variants to be compared, and more than any committee would read.
constexpr std::size_t largestRulesFile = std::size_t{1} << 20U;

/// What a rule asks for is given on this command line, and imported nowhere.
QString sentenceOf(const RuleFault& fault, const Wording& words) {
    if (fault.code != RuleFault::Code::UnknownAsset) {
        return ruleFaultSentence(fault, words);
    }
    const QString said = words.translate("Cli", "There are no prices of %1 here: give them with --prices.")
                             .arg(words.quoted(fromText(fault.found)));
    return fault.expected.empty() ? said
                                  : said + QChar(u' ') +
                                        words.translate("Cli", "Perhaps %1 is meant.")
                                            .arg(words.quoted(fromText(fault.expected)));
}

Complaint complaintOf(const std::vector<RulesFileFault>& faults, const Wording& words) {
    Json all = Json::array();
    QStringList lines;
    for (const RulesFileFault& one : faults) {
        const QString sentence = sentenceOf(one.fault, words);
        all.push_back({{"line", one.line},
                       {"column", one.column},
                       {"rule", one.rule.text()},
                       {"code", nameOf(one.fault.code)},
                       {"found", one.fault.found},
                       {"expected", one.fault.expected},
                       {"message", sentence.toStdString()}});
        lines.append(words.translate("Cli", "Line %1, column %2: %3")
                         .arg(Wording::plain(static_cast<std::int64_t>(one.line)),
                              Wording::plain(static_cast<std::int64_t>(one.column)), sentence));
    }
    return {ExitStatus::Refused, "ruleFault", "rules", Json{{"faults", std::move(all)}},
            lines.join(QChar(u'\n'))};
}

struct Request {
    std::string path;
};

ExitStatus checkThem(Console& console, const Request& request) {
    const auto rules = readRulesFile(console, request.path, {});
    if (!rules) {
        return console.complain(rules.error());
    }
    if (console.json()) {
        Json all = Json::array();
        for (const NamedRule& one : *rules) {
            all.push_back({{"id", one.id.text()}, {"sentence", print(one.rule)}});
        }
        console.print(Json{{"rules", std::move(all)}});
    } else {
        const Wording& words = console.words();
        const int count = static_cast<int>(rules->size());
        console.print(words.translate("Cli", "%n rules are valid.", nullptr, count));
    }
    return ExitStatus::Done;
}

ExitStatus explain(Console& console, const Request& request) {
    const auto rules = readRulesFile(console, request.path, {});
    if (!rules) {
        return console.complain(rules.error());
    }
    const Wording& words = console.words();
    Json all = Json::array();
    for (const NamedRule& one : *rules) {
        const QString text = ruleSentences(one.rule, words);
        if (console.json()) {
            all.push_back(
                {{"id", one.id.text()}, {"sentence", print(one.rule)}, {"explanation", text.toStdString()}});
        } else {
            console.print(words.labelled(fromText(one.id.view()), text));
        }
    }
    if (console.json()) {
        console.print(Json{{"language", words.code().toStdString()}, {"rules", std::move(all)}});
    }
    return ExitStatus::Done;
}

}  // namespace

Result<std::vector<NamedRule>, Complaint> readRulesFile(Console& console, const std::string& path,
                                                        const RuleContext& context) {
    const auto bytes = readInput(console, path, largestRulesFile);
    if (!bytes) {
        return Fail{bytes.error()};
    }
    RulesFile file = readRules(*bytes);
    if (file.faults.empty()) {
        file.faults = checkRules(file.rules, context);
    }
    if (!file.faults.empty()) {
        return Fail{complaintOf(file.faults, console.words())};
    }
    if (file.rules.empty()) {
        return Fail{Complaint{ExitStatus::Refused, "noRules", "rules", Json::object(),
                              console.words().translate("Cli", "The file holds no rule.")}};
    }
    return std::move(file.rules);
}

void addRules(CommandLine& line) {
    const Wording& words = line.console.words();
    auto* rules = line.app.add_subcommand(
        "rules", line.say(words.translate("Cli", "Files of intervention rules; needs no fund")));
    rules->require_subcommand(1);
    const auto request = std::make_shared<Request>();
    const auto add = [&](const std::string& name, const QString& help,
                         ExitStatus (*act)(Console&, const Request&)) {
        auto* command = rules->add_subcommand(name, line.say(help));
        command
            ->add_option("PATH", request->path,
                         line.say(words.translate("Cli", "File of rules: id: sentence on each line")))
            ->required();
        command->callback([&line, request, act] {
            line.run = [&line, request, act] { return act(line.console, *request); };
        });
    };
    add("check", words.translate("Cli", "Whether all rules are well-formed and make sense"), &checkThem);
    add("explain", words.translate("Cli", "The rules in full sentences"), &explain);
}

}  // namespace alem::cli
