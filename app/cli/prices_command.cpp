#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/price_text.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

struct Request {
    Times times;
    std::string asset;
    std::string quote;
};

struct Row {
    const AssetFacts* asset;
    const AssetFacts* quote;
    PricePoint point;
};

/// The latest of every pair; with an asset asked for, every price of its pairs.
std::vector<Row> rowsOf(const View& view, const Request& request) {
    const Books& books = view.books();
    std::vector<Row> rows;
    for (const auto& [asset, quote] : books.prices().pairs()) {
        const AssetFacts& assetFacts = books.assets()[asset];
        const AssetFacts& quoteFacts = books.assets()[quote];
        if ((!request.asset.empty() && request.asset != assetFacts.asset.view()) ||
            (!request.quote.empty() && request.quote != quoteFacts.asset.view())) {
            continue;
        }
        if (request.asset.empty()) {
            if (const PricePoint* point = books.prices().latest(asset, quote, view.at())) {
                rows.push_back({&assetFacts, &quoteFacts, *point});
            }
            continue;
        }
        for (const PricePoint& point : books.prices().series(asset, quote)) {
            if (point.at <= view.at()) {
                rows.push_back({&assetFacts, &quoteFacts, point});
            }
        }
    }
    return rows;
}

ExitStatus run(Console& console, const Request& request) {
    auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto view = View::of(console, **desk, request.times);
    if (!view) {
        return console.complain(view.error());
    }
    const Wording& words = console.words();
    const Books& books = view->books();
    const auto rows = rowsOf(*view, request);
    if (console.json()) {
        Json document = view->json();
        document["prices"] = Json::array();
        for (const Row& row : rows) {
            document["prices"].push_back({{"asset", row.asset->asset.text()},
                                          {"quote", row.quote->asset.text()},
                                          {"at", row.point.at.text()},
                                          {"price", row.point.price.text()},
                                          {"source", books.prices().sourceName(row.point.source)},
                                          {"entry", row.point.entry}});
        }
        console.print(document);
        return ExitStatus::Done;
    }
    Table table(words);
    table.column(words.translate("Cli", "Asset"));
    table.column(words.translate("Cli", "Currency"));
    table.column(words.translate("Cli", "Price"), Align::Decimal);
    table.column(words.translate("Cli", "At"));
    table.column(words.translate("Cli", "Source"));
    table.column(words.translate("Cli", "Entry"), Align::Right);
    for (const Row& row : rows) {
        table.row({fromText(row.asset->asset.view()), fromText(row.quote->asset.view()),
                   shownPrice(row.point.price, words), Wording::isoMinute(row.point.at, books.zone()),
                   fromText(books.prices().sourceName(row.point.source)), words.integer(row.point.entry)});
    }
    console.print(view->heading(words));
    console.print(table.text());
    return ExitStatus::Done;
}

}  // namespace

void addPrices(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "prices",
        line.say(words.translate("Cli", "The latest price of every pair, or all prices of one asset")));
    command
        ->add_option("--asset", request->asset, line.say(words.translate("Cli", "All prices of this asset")))
        ->type_name("ASSET");
    command->add_option("--quote", request->quote, line.say(words.translate("Cli", "Only in this currency")))
        ->type_name("C");
    addTimes(line, *command, request->times);
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
