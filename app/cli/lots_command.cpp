#include "app/cli/commands.h"
#include "app/cli/fact_json.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

struct Row {
    const AccountFacts* account;
    const AssetFacts* asset;
    Lot lot;
};

std::vector<Row> rowsOf(const Holdings& holdings, const View& view) {
    std::vector<Row> rows;
    for (const Position& position : holdings.positions()) {
        for (const Lot& lot : holdings.lots(position, view.at())) {
            rows.push_back(
                {&view.books().accounts()[position.account], &view.books().assets()[position.asset], lot});
        }
    }
    return rows;
}

Json jsonOf(const Row& row, int moneyDecimals) {
    return {{"lot", row.lot.id.text()},
            {"account", row.account->account.text()},
            {"asset", row.asset->asset.text()},
            {"acquired", row.lot.acquired.text()},
            {"source", row.lot.bought ? std::string_view("purchase") : nameOf(row.lot.source)},
            {"quantity", Amount::ofUnits(row.lot.units, decimalsOf(*row.asset)).text()},
            {"cost",
             row.lot.costKnown ? Json(Amount::ofUnits(row.lot.cost, moneyDecimals).text()) : Json(nullptr)}};
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
    const Wording& words = console.words();
    const Holdings holdings = view->holdings();
    const AssetFacts& money = view->books().assets()[view->books().reporting()];
    const auto rows = rowsOf(holdings, *view);
    if (console.json()) {
        Json document = view->json();
        document["currency"] = money.asset.text();
        document["lots"] = Json::array();
        for (const Row& row : rows) {
            document["lots"].push_back(jsonOf(row, decimalsOf(money)));
        }
        console.print(document);
        return ExitStatus::Done;
    }
    Table table(words);
    table.column(words.translate("Cli", "Lot"));
    table.column(words.translate("Cli", "Account"));
    table.column(words.translate("Cli", "Asset"));
    table.column(words.translate("Cli", "Acquired"));
    table.column(words.translate("Cli", "Source"));
    table.column(words.translate("Cli", "Quantity"), Align::Decimal);
    table.column(words.translate("Cli", "Cost, %1").arg(fromText(money.asset.view())), Align::Decimal);
    for (const Row& row : rows) {
        table.row({QString::fromStdString(row.lot.id.text()),
                   accountTitle(row.account->account, &view->books()), fromText(row.asset->asset.view()),
                   Wording::isoDate(view->books().zone().dayOf(row.lot.acquired)),
                   lotSourceWord(row.lot.bought, row.lot.source, words),
                   words.number(Amount::ofUnits(row.lot.units, decimalsOf(*row.asset))),
                   row.lot.costKnown ? words.number(Amount::ofUnits(row.lot.cost, decimalsOf(money)))
                                     : words.translate("Cli", "unknown")});
    }
    console.print(view->heading(words));
    console.print(table.text());
    return ExitStatus::Done;
}

}  // namespace

void addLots(CommandLine& line) {
    const auto times = std::make_shared<Times>();
    auto* command = line.app.add_subcommand(
        "lots", line.say(line.console.words().translate(
                    "Cli", "The lots behind the holdings, with date, basis and source")));
    addTimes(line, *command, *times);
    command->callback([&line, times] { line.run = [&line, times] { return run(line.console, *times); }; });
}

}  // namespace alem::cli
