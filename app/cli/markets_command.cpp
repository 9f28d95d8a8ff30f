#include <algorithm>
#include <array>
#include <charconv>

#include "app/book/market_standing.h"
#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/market_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

struct Request {
    Times times;
    std::string asset;
};

struct Row {
    MarketKey market;
    const BarSeries* bars;
    MarketStanding standing;
    std::vector<MarketFinding> findings;
    std::int64_t missing = 0;  ///< bars in gaps
};

/// The shortest decimal that gives the number again: figures of money are texts.
std::string decimalText(const auto value) {
    std::array<char, 400> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

std::vector<Row> rowsOf(const View& view, const Request& request) {
    const MarketBook& book = view.books().markets();
    auto keys = book.markets();
    const auto composites = book.composites();
    keys.insert(keys.end(), composites.begin(), composites.end());
    std::sort(keys.begin(), keys.end());
    std::vector<Row> rows;
    for (const MarketKey& key : keys) {
        if (!request.asset.empty() && request.asset != view.books().assets()[key.asset].asset.view()) {
            continue;
        }
        const BarSeries& bars = book.bars(key, Reading::AsRestated);
        Row row{key, &bars, standingOf(view.books(), key, view.at()), book.findings(key), 0};
        for (const MarketFinding& finding : row.findings) {
            row.missing += finding.kind == MarketFindingKind::Gap ? finding.count : 0;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Json jsonOf(const MarketFinding& finding) {
    const bool inFile = finding.kind == MarketFindingKind::InFile;
    Json json{{"kind", std::string(inFile ? nameOf(finding.inFile) : nameOf(finding.kind))},
              {"inOneFile", inFile},
              {"first", finding.first.text()},
              {"last", finding.last.text()},
              {"bars", finding.count}};
    if (finding.entry) {
        json["entry"] = *finding.entry;
    }
    return json;
}

Json jsonOf(const Row& row, const Books& books) {
    Json json{{"asset", books.assets()[row.market.asset].asset.text()},
              {"quote", books.assets()[row.market.quote].asset.text()},
              {"venue", row.market.venue},
              {"intervalSeconds", row.market.intervalSeconds},
              {"bars", row.standing.closed},
              {"missing", row.missing},
              {"state", std::string(nameOf(row.standing.state))}};
    if (row.standing.closed > 0) {
        const std::size_t last = row.standing.closed - 1;
        json["first"] = Instant::ofMilliseconds(row.bars->openTime(0)).text();
        json["lastClose"] = Instant::ofMilliseconds(row.bars->closeTime(last)).text();
        json["ageSeconds"] = row.standing.ageMilliseconds / 1000;
        json["close"] = decimalText(row.bars->closes()[last]);
    }
    const MarketSeries* series = books.markets().series(row.market);
    json["corrected"] = series != nullptr && series->corrected();
    json["findings"] = Json::array();
    for (const MarketFinding& finding : row.findings) {
        json["findings"].push_back(jsonOf(finding));
    }
    return json;
}

Table tableOf(const std::vector<Row>& rows, const Books& books, const Wording& words) {
    Table table(words);
    table.column(words.translate("Cli", "Asset"));
    table.column(words.translate("Cli", "Currency"));
    table.column(words.translate("Cli", "Venue"));
    table.column(words.translate("Cli", "Interval"));
    table.column(words.translate("Cli", "First, UTC"));
    table.column(words.translate("Cli", "Last close, UTC"));
    table.column(words.translate("Cli", "Bars"), Align::Right);
    table.column(words.translate("Cli", "Missing"), Align::Right);
    table.column(words.translate("Cli", "Findings"), Align::Right);
    table.column(words.translate("Cli", "State"));
    for (const Row& row : rows) {
        const bool any = row.standing.closed > 0;
        const auto time = [](std::int64_t at) {
            return Wording::isoMinute(Instant::ofMilliseconds(at), Zone());
        };
        table.row({fromText(books.assets()[row.market.asset].asset.view()),
                   fromText(books.assets()[row.market.quote].asset.view()), venueName(row.market, words),
                   intervalWord(row.market.intervalSeconds, words),
                   any ? time(row.bars->openTime(0)) : QString(),
                   any ? time(row.bars->closeTime(row.standing.closed - 1)) : QString(),
                   words.integer(static_cast<std::int64_t>(row.standing.closed)), words.integer(row.missing),
                   words.integer(static_cast<std::int64_t>(row.findings.size())),
                   marketStateWord(row.standing.state, words)});
    }
    return table;
}

/// With one asset asked for: every finding, below the table.
void printFindings(Console& console, const std::vector<Row>& rows, const Books& books) {
    const Wording& words = console.words();
    for (const Row& row : rows) {
        if (row.findings.empty()) {
            continue;
        }
        console.print(QString());
        console.print(marketName(row.market, books, words));
        for (const MarketFinding& finding : row.findings) {
            const QString span = marketFindingSpan(finding, row.market.intervalSeconds);
            QString text = QStringLiteral("  ") + marketFindingWord(finding, words);
            text += span.isEmpty() ? QString() : QStringLiteral(", ") + span;
            if (finding.entry) {
                text += QStringLiteral(", ") +
                        words.translate("Cli", "entry %1").arg(words.integer(*finding.entry));
            }
            console.print(text);
        }
    }
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
    const auto rows = rowsOf(*view, request);
    if (console.json()) {
        Json document = view->json();
        document["markets"] = Json::array();
        for (const Row& row : rows) {
            document["markets"].push_back(jsonOf(row, view->books()));
        }
        console.print(document);
        return ExitStatus::Done;
    }
    console.print(view->heading(console.words()));
    console.print(tableOf(rows, view->books(), console.words()).text());
    if (!request.asset.empty()) {
        printFindings(console, rows, view->books());
    }
    return ExitStatus::Done;
}

}  // namespace

void addMarkets(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "markets", line.say(words.translate("Cli",
                                            "The price series of the fund: venue, interval, span, what "
                                            "is missing, what is odd")));
    command
        ->add_option("--asset", request->asset,
                     line.say(words.translate("Cli", "Only this asset, with every finding")))
        ->type_name("ASSET");
    addTimes(line, *command, request->times);
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
