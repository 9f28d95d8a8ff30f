#include "app/cli/commands.h"
#include "app/cli/fact_json.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/event_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

Json jsonOf(const Proposal& proposal, const Books& books, Instant now, const Wording& words) {
    Json json{{"proposal", proposal.entry},
              {"state", nameOf(proposal.state(now))},
              {"title", proposalTitle(proposal, books, words).toStdString()},
              {"act", Json::parse(proposal.facts.act.bytes, nullptr, false)},
              {"sha256", proposal.facts.sha256.hex()},
              {"needs", nameOf(proposal.facts.needs)},
              {"proposer", proposal.proposer.text()},
              {"at", proposal.at.text()},
              {"expires", proposal.facts.expires.text()},
              {"decision", nullptr}};
    if (const auto act = parseAct(proposal.facts.act.bytes); act && !proposal.decision) {
        if (const auto* sources = std::get_if<SetValuationSources>(&*act)) {
            const auto* before = books.valuationSources().at(books.assets().indexOf(sources->asset),
                                                             books.zone().startOf(sources->from));
            json["inForce"] = before == nullptr ? Json(nullptr) : factJson(before->facts);
        }
    }
    if (proposal.decision) {
        json["decision"] = {{"entry", *proposal.decision},
                            {"officer", proposal.decider.text()},
                            {"at", proposal.decidedAt.text()},
                            {"approved", proposal.approved},
                            {"reason", proposal.reason}};
    }
    return json;
}

QStringList cellsOf(const Proposal& proposal, const Books& books, Instant now, const Wording& words) {
    const bool decided = proposal.decision.has_value();
    return {Wording::plain(proposal.entry),
            proposalStateWord(proposal.state(now), words),
            proposalTitle(proposal, books, words),
            officerName(proposal.proposer, &books),
            roleWord(proposal.facts.needs, words),
            Wording::isoMinute(proposal.facts.expires, books.zone()),
            decided ? officerName(proposal.decider, &books) : QString(),
            fromText(proposal.reason)};
}

ExitStatus run(Console& console, const Times& times) {
    auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto view = View::ofRegister(console, **desk, times);
    if (!view) {
        return console.complain(view.error());
    }
    const Wording& words = console.words();
    const Books& books = view->books();
    if (console.json()) {
        Json document = view->json();
        document["approvals"] = Json::array();
        for (const auto& [entry, proposal] : books.approvals().all()) {
            document["approvals"].push_back(jsonOf(proposal, books, view->at(), words));
        }
        console.print(document);
        return ExitStatus::Done;
    }
    Table table(words);
    table.column(words.translate("Cli", "Proposal"), Align::Right);
    table.column(words.translate("Cli", "State"));
    table.column(words.translate("Cli", "What"));
    table.column(words.translate("Cli", "Proposed by"));
    table.column(words.translate("Cli", "Needs"));
    table.column(words.translate("Cli", "Expires"));
    table.column(words.translate("Cli", "Decided by"));
    table.column(words.translate("Cli", "Reason"));
    for (const auto& [entry, proposal] : books.approvals().all()) {
        table.row(cellsOf(proposal, books, view->at(), words));
    }
    console.print(view->heading(words));
    console.print(table.text());
    return ExitStatus::Done;
}

}  // namespace

void addApprovals(CommandLine& line) {
    const auto times = std::make_shared<Times>();
    auto* command = line.app.add_subcommand(
        "approvals",
        line.say(line.console.words().translate("Cli", "What waits, or waited, for a second person")));
    addTimes(line, *command, *times);
    command->callback([&line, times] { line.run = [&line, times] { return run(line.console, *times); }; });
}

}  // namespace alem::cli
