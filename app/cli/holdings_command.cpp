#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/fact_json.h"
#include "app/cli/price_text.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"

namespace alem::cli {

namespace {

struct Request {
    Times times;
    std::string currency;
};

Json jsonOf(const ValuedPosition& position, const Books& books) {
    const AccountFacts& account = books.accounts()[position.account];
    Json json{{"account", account.account.text()},
              {"counterparty", account.counterparty.text()},
              {"asset", books.assets()[position.asset].asset.text()},
              {"quantity", position.quantity.text()},
              {"price", nullptr},
              {"priceAt", nullptr},
              {"priceSource", nullptr},
              {"stale", nullptr},
              {"contradiction", nullptr}};
    if (position.price) {
        json["price"] = position.price->price.shortText();
        json["priceAt"] = textOrNull(position.price->at);
        json["priceSource"] = position.price->source;
        json["stale"] = position.price->stale;
        if (position.price->contradiction) {
            json["contradiction"] = factJson(statementOf(*position.price->contradiction, books.assets()));
        }
    }
    json["value"] = textOrNull(position.value);
    json["cost"] = textOrNull(position.cost);
    json["gain"] = textOrNull(position.gain());
    return json;
}

Json jsonOf(const Valuation& valuation, const View& view) {
    const Books& books = view.books();
    Json document{{"fund", books.fund().name}, {"fictional", books.fund().fictional}};
    document.update(view.json());
    document["currency"] = books.assets()[valuation.currency].asset.text();
    document["positions"] = Json::array();
    for (const ValuedPosition& position : valuation.positions) {
        document["positions"].push_back(jsonOf(position, books));
    }
    const ValueTotals& totals = valuation.totals;
    document["totals"] = {{"value", textOrNull(totals.value())},
                          {"cost", textOrNull(totals.cost())},
                          {"gain", textOrNull(totals.gain())},
                          {"knownValue", totals.knownValue.text()},
                          {"knownCost", totals.knownCost.text()},
                          {"positions", totals.positions},
                          {"unknownValues", totals.unknownValues},
                          {"unknownCosts", totals.unknownCosts},
                          {"stale", totals.stale},
                          {"contradicted", totals.contradicted}};
    return document;
}

QString figureOr(const std::optional<Amount>& amount, const Wording& words, bool plus = false) {
    return amount ? words.number(*amount, {.plus = plus, .dashForZero = plus})
                  : words.translate("Cli", "unknown");
}

QStringList cellsOf(const ValuedPosition& position, const Books& books, const Wording& words) {
    const AssetFacts& asset = books.assets()[position.asset];
    QString price = words.translate("Cli", "unknown");
    QString day;
    if (position.price) {
        price = shownPrice(position.price->price, words);
        if (position.price->at) {
            day = Wording::isoDate(books.zone().dayOf(*position.price->at));
        }
        if (position.price->stale) {
            day += QChar(u' ') + words.translate("Cli", "(stale)", "a price that is too old");
        }
        if (position.price->contradiction) {
            day += QChar(u' ') + words.translate("Cli", "(contradicted)", "a price");
        }
    }
    return {accountTitle(books.accounts()[position.account].account, &books),
            fromText(asset.asset.view()),
            words.number(position.quantity),
            price,
            figureOr(position.value, words),
            figureOr(position.cost, words),
            figureOr(position.gain(), words, true),
            day};
}

/// What other sources say, each once.
QString contradictionsOf(const Valuation& valuation, const Books& books, const Wording& words) {
    QStringList sentences;
    for (const ValuedPosition& position : valuation.positions) {
        if (position.price && position.price->contradiction) {
            const QString sentence =
                contradictionSentence(statementOf(*position.price->contradiction, books.assets()), words);
            if (!sentences.contains(sentence)) {
                sentences.append(sentence);
            }
        }
    }
    return sentences.isEmpty()
               ? QString()
               : QStringLiteral("\n") + words.translate("Cli", "Contradicted prices:") +
                     QStringLiteral("\n  ") + sentences.join(QStringLiteral("\n  ")) + QStringLiteral("\n");
}

QString textOf(const Valuation& valuation, const View& view, const Wording& words) {
    const Books& books = view.books();
    const QString currency = fromText(books.assets()[valuation.currency].asset.view());
    Table table(words);
    table.column(words.translate("Cli", "Account"));
    table.column(words.translate("Cli", "Asset"));
    table.column(words.translate("Cli", "Quantity"), Align::Decimal);
    table.column(words.translate("Cli", "Price, %1").arg(currency), Align::Decimal);
    table.column(words.translate("Cli", "Value, %1").arg(currency), Align::Decimal);
    table.column(words.translate("Cli", "Cost, %1").arg(currency), Align::Decimal);
    table.column(words.translate("Cli", "Unrealised gain, %1").arg(currency), Align::Decimal);
    table.column(words.translate("Cli", "Price of"));
    for (const ValuedPosition& position : valuation.positions) {
        table.row(cellsOf(position, books, words));
    }
    const ValueTotals& totals = valuation.totals;
    table.total({words.translate("Cli", "Total"),
                 {},
                 {},
                 {},
                 figureOr(totals.value(), words),
                 figureOr(totals.cost(), words),
                 figureOr(totals.gain(), words, true),
                 {}});
    QString text = table.text() + contradictionsOf(valuation, books, words);
    if (valuation.currency != books.reporting()) {
        text += u'\n' + translatedCostsSentence(books.assets()[books.reporting()].asset, words) + u'\n';
    }
    return text;
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
    const Books& books = view->books();
    if (!books.hasFund()) {
        return console.complain(complaintOf(Refusal{RefusalCode::NoFund, {}, {}}, console.words(), nullptr));
    }
    const auto asked = AssetId::parse(request.currency);
    const AssetIndex currency = request.currency.empty() ? books.reporting()
                                : asked                  ? books.assets().indexOf(*asked)
                                                         : AssetIndex{};
    const auto& known = books.fund().currencies;
    if (currency.none() ||
        std::find(known.begin(), known.end(), books.assets()[currency].asset) == known.end()) {
        return console.complain(
            complaintOf(Refusal{RefusalCode::UnknownCurrency, "currency", {{"currency", request.currency}}},
                        console.words(), &books));
    }
    const Valuation valuation = value(view->holdings(), books.valuationRules(), currency, view->at());
    if (console.json()) {
        console.print(jsonOf(valuation, *view));
    } else {
        console.print(view->heading(console.words()));
        console.print(textOf(valuation, *view, console.words()));
    }
    return ExitStatus::Done;
}

}  // namespace

void addTimes(const CommandLine& line, CLI::App& command, Times& times) {
    const Wording& words = line.console.words();
    command
        .add_option(
            "--as-of", times.asOf,
            line.say(words.translate("Cli",
                                     "Only what had taken effect by the end of this day (YYYY-MM-DD, in "
                                     "the fund's zone)")))
        ->type_name("DAY");
    command
        .add_option("--known-on", times.knownOn,
                    line.say(words.translate("Cli", "Only what had been recorded by the end of this day")))
        ->type_name("DAY");
}

void addHoldings(CommandLine& line) {
    const auto request = std::make_shared<Request>();
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "holdings",
        line.say(words.translate("Cli", "What the fund holds, by account and asset, with its value")));
    addTimes(line, *command, request->times);
    command
        ->add_option("--currency", request->currency,
                     line.say(words.translate(
                         "Cli", "Value in this currency of the fund instead of the reporting currency")))
        ->type_name("C");
    command->callback(
        [&line, request] { line.run = [&line, request] { return run(line.console, *request); }; });
}

}  // namespace alem::cli
