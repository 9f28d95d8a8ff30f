#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/doctrine_json.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/desk/prepared_acts.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

// ---- cases

QString nextWords(const InterventionCase& one, const Wording& words) {
    QStringList steps;
    for (const CaseStep step : one.nextSteps()) {
        steps << caseStepWord(step, words);
    }
    return steps.join(QStringLiteral(", "));
}

QString deadlineWords(const InterventionCase& one, const Zone& zone, const Wording& words) {
    const QString deadline = one.deadline ? Wording::isoMinute(*one.deadline, zone) : QString();
    return one.escalated ? words.translate("Cli", "%1, escalated").arg(deadline) : deadline;
}

QString firesWords(const InterventionCase& one, const Wording& words) {
    if (!one.derived) {
        return words.translate("Cli", "no: not on what is known now", "whether a rule still fires");
    }
    return one.fires ? words.translate("Cli", "yes") : words.translate("Cli", "no");
}

Table tableOf(const Interventions& interventions, const Books& books, const Wording& words) {
    Table table(words);
    table.column(words.translate("Cli", "Rule"));
    table.column(words.translate("Cli", "Doctrine"), Align::Right);
    table.column(words.translate("Cli", "Fired"));
    table.column(words.translate("Cli", "State"));
    table.column(words.translate("Cli", "Deadline"));
    table.column(words.translate("Cli", "Still fires"));
    table.column(words.translate("Cli", "What can be done"));
    for (const InterventionCase& one : interventions.cases()) {
        table.row({fromText(one.id.rule.view()), Wording::plain(one.id.doctrine),
                   Wording::isoMinute(one.id.firing, books.zone()), caseStateWord(one.state, words),
                   deadlineWords(one, books.zone(), words), firesWords(one, words), nextWords(one, words)});
    }
    return table;
}

/// Below the table: what kept the actions back before people had them.
QStringList inhibitedWords(const Interventions& interventions, const Books& books, const Wording& words) {
    QStringList lines;
    for (const InterventionCase& one : interventions.cases()) {
        if (const QString inhibited = inhibitionWords(one, books.zone(), words); !inhibited.isEmpty()) {
            lines << words.labelled(
                fromText(one.id.rule.view()) + u' ' + Wording::isoMinute(one.id.firing, books.zone()),
                inhibited);
        }
    }
    return lines;
}

ExitStatus list(Console& console, const Times& times) {
    auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto view = View::ofRegister(console, **desk, times);
    if (!view) {
        return console.complain(view.error());
    }
    const Books& books = view->books();
    const Interventions& interventions = books.interventions(view->at());
    if (console.json()) {
        Json document = view->json();
        document["cases"] = Json::array();
        for (const InterventionCase& one : interventions.cases()) {
            document["cases"].push_back(jsonOf(one, books, view->at()));
        }
        console.print(document);
        return ExitStatus::Done;
    }
    console.print(view->heading(console.words()));
    console.print(tableOf(interventions, books, console.words()).text());
    for (const QString& line : inhibitedWords(interventions, books, console.words())) {
        console.print(line);
    }
    return ExitStatus::Done;
}

// ---- a step

struct Request {
    std::string rule;
    std::string step;
    std::string firing;
    std::int64_t doctrine = 0;
    std::string reason;
};

/// The one case in progress that fits what was named; usage where none or several do.
Result<CaseId, Complaint> caseOf(const Request& request, const Desk& desk, const Console& console) {
    const Wording& words = console.words();
    const View view = View::of(console, desk, {}).value();
    std::vector<CaseId> fitting;
    for (const InterventionCase& one : desk.books().interventions(view.at()).cases()) {
        const bool named =
            one.id.rule.view() == request.rule &&
            (request.doctrine == 0 || one.id.doctrine == request.doctrine) &&
            (request.firing.empty() ? !one.nextSteps().empty() : one.id.firing.text() == request.firing);
        if (named) {
            fitting.push_back(one.id);
        }
    }
    if (fitting.size() == 1) {
        return fitting.front();
    }
    return Fail{usageComplaint(
        fitting.empty() ? "RULE" : "--firing",
        fitting.empty() ? words.translate("Cli", "No case of this rule is in progress.")
                        : words.translate("Cli",
                                          "Several cases of this rule are in progress: say which one by "
                                          "its firing, as the command cases gives it."))};
}

/// What was ordered, with each act that is ready as the command `act` takes it: nothing is done by itself.
void tellPrepared(Console& console, const InterventionCase& one, const Books& books, Instant now) {
    const Wording& words = console.words();
    bool ready = false;
    for (const PreparedAct& prepared : preparedActs(one, books, now)) {
        console.print(preparedWords(prepared, books, words));
        if (prepared.act) {
            console.print(QString::fromStdString(canonicalBytes(*prepared.act)));
            ready = true;
        }
    }
    if (ready) {
        console.print(words.translate(
            "Cli", "Nothing was carried out: give such a line to the command act to propose it."));
    }
}

ExitStatus take(Console& console, const Request& request) {
    const auto step = enumNamed<CaseStep>(request.step);
    auto desk = openSignedIn(console);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto id = caseOf(request, **desk, console);
    if (!id) {
        return console.complain(id.error());
    }
    StepCaseFacts facts{id->doctrine, id->firing, request.reason, id->rule, step.value()};
    const auto recorded = (*desk)->execute(StepCase(facts));
    const Books& books = (*desk)->books();
    const Instant now = View::of(console, **desk, {}).value().at();
    const InterventionCase* one = books.interventions(now).find(*id);
    if (!recorded || facts.step != CaseStep::Order || one == nullptr) {
        return tellRecorded(console, **desk, recorded);
    }
    if (console.json()) {
        return tellRecorded(console, **desk, recorded, {{"prepared", preparedJson(*one, books, now)}});
    }
    const ExitStatus status = tellRecorded(console, **desk, recorded);
    tellPrepared(console, *one, books, now);
    return status;
}

}  // namespace

void addCases(CommandLine& line) {
    const Wording& words = line.console.words();
    const auto times = std::make_shared<Times>();
    auto* all = line.app.add_subcommand(
        "cases", line.say(words.translate("Cli", "What people do, or have to do, about rules that fired")));
    addTimes(line, *all, *times);
    all->callback([&line, times] { line.run = [&line, times] { return list(line.console, *times); }; });

    const auto request = std::make_shared<Request>();
    auto* one = line.app.add_subcommand("case", line.say(words.translate("Cli", "Take a step in a case")));
    std::vector<std::string> steps;
    steps.reserve(EnumNames<CaseStep>::names.size());
    for (const std::string_view name : EnumNames<CaseStep>::names) {
        steps.emplace_back(name);
    }
    one->add_option("STEP", request->step,
                    line.say(words.translate("Cli",
                                             "What is done: by the role that APPROVALS of "
                                             "the rule names, or else an approver or the "
                                             "risk officer; confirming also by a dealer")))
        ->required()
        ->check(CLI::IsMember(steps));
    one->add_option("RULE", request->rule, line.say(words.translate("Cli", "The rule that fired")))
        ->required();
    one->add_option("--firing", request->firing,
                    line.say(words.translate("Cli",
                                             "Which firing, as the command cases gives it; needed where "
                                             "several cases are in progress")))
        ->type_name("INSTANT");
    one->add_option("--doctrine", request->doctrine,
                    line.say(words.translate("Cli", "The version of the doctrine it opened under")))
        ->type_name("N");
    one->add_option("--reason", request->reason,
                    line.say(words.translate("Cli", "Kept with the step; needed to reject and to override")))
        ->type_name("TEXT");
    one->callback([&line, request] { line.run = [&line, request] { return take(line.console, *request); }; });
}

}  // namespace alem::cli
