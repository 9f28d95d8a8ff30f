#include "app/cli/commands.h"
#include "app/cli/doctrine_json.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"
#include "ui/words/series.h"

namespace alem::cli {

namespace {

QString valueWords(const std::vector<MeasuredValue>& values, const Wording& words) {
    QStringList parts;
    for (const MeasuredValue& one : values) {
        parts << fromText(one.metric) + QStringLiteral(" = ") + measuredWords(one, words);
    }
    return series(parts, words);
}

Table tableOf(const Interventions& interventions, const Books& books, const Wording& words) {
    Table table(words);
    table.column(words.translate("Cli", "Rule"));
    table.column(words.translate("Cli", "Title"));
    table.column(words.translate("Cli", "State"));
    table.column(words.translate("Cli", "Since"));
    table.column(words.translate("Cli", "Action"));
    table.column(words.translate("Cli", "Inhibited by"));
    table.column(words.translate("Cli", "Values"));
    const auto& rules = interventions.doctrine()->facts.document.rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const RuleSignal& signal = interventions.ruleSignals().at(i);
        table.row({fromText(signal.rule.view()), ruleTitle(rules[i], words),
                   signalWords(signal.signal, signal.evaluated, words),
                   signal.changed ? Wording::isoMinute(*signal.changed, books.zone()) : QString(),
                   actionStatusWord(signal.action, words),
                   signal.inhibitor ? fromText(signal.inhibitor->view()) : QString(),
                   valueWords(signal.values, words)});
    }
    return table;
}

/// What fired on missing bars that came later: no signal says it any more, and people had it before them.
QStringList goneWords(const Interventions& interventions, const Books& books, const Wording& words) {
    QStringList lines;
    for (const InterventionCase& one : interventions.cases()) {
        if (!one.derived) {
            lines << words
                         .translate("Cli",
                                    "%1 fired as known on %2; on what is known now it would not. Its case: "
                                    "%3.",
                                    "a rule, an instant, the state of its case")
                         .arg(fromText(one.id.rule.view()), Wording::isoMinute(one.id.firing, books.zone()),
                              caseStateWord(one.state, words));
        }
    }
    return lines;
}

ExitStatus run(Console& console, const Times& times) {
    auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto view = View::of(console, **desk, times);
    if (!view) {
        return console.complain(view.error());
    }
    const Books& books = view->books();
    const Interventions& interventions = books.interventions(view->at());
    const DoctrineVersion* doctrine = interventions.doctrine();
    const Wording& words = console.words();
    if (console.json()) {
        Json document = view->json();
        document["doctrine"] = doctrine == nullptr ? Json(nullptr) : Json(doctrine->version());
        document["signals"] = Json::array();
        for (const RuleSignal& signal : interventions.ruleSignals()) {
            document["signals"].push_back(jsonOf(signal, *doctrine));
        }
        document["firedAsKnown"] = Json::array();
        for (const InterventionCase& one : interventions.cases()) {
            if (!one.derived) {
                document["firedAsKnown"].push_back({{"rule", one.id.rule.text()},
                                                    {"doctrine", one.id.doctrine},
                                                    {"firing", one.id.firing.text()},
                                                    {"case", nameOf(one.state)}});
            }
        }
        console.print(document);
        return ExitStatus::Done;
    }
    console.print(view->heading(words));
    console.print(doctrine == nullptr ? words.translate("Cli", "No doctrine is in force.")
                                      : tableOf(interventions, books, words).text());
    for (const QString& line : goneWords(interventions, books, words)) {
        console.print(line);
    }
    return ExitStatus::Done;
}

}  // namespace

void addSignals(CommandLine& line) {
    const auto times = std::make_shared<Times>();
    auto* command = line.app.add_subcommand(
        "signals", line.say(line.console.words().translate(
                       "Cli", "What the rules of the doctrine in force say about the imported prices")));
    addTimes(line, *command, *times);
    times->instants = true;
    command->get_option("--as-of")
        ->type_name("DAY|INSTANT")
        ->description(line.say(line.console.words().translate(
            "Cli",
            "As of the end of this day (YYYY-MM-DD, in the fund's zone), or of this instant of UTC "
            "(YYYY-MM-DDTHH:MM:SSZ)")));
    command->callback([&line, times] { line.run = [&line, times] { return run(line.console, *times); }; });
}

}  // namespace alem::cli
