#include "app/cli/commands.h"
#include "app/cli/fact_json.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

Json jsonOf(const Leg& leg, const Books& books) {
    if (!leg.present()) {
        return nullptr;
    }
    const AssetFacts& asset = books.assets()[leg.asset];
    return {{"account", books.accounts()[leg.account].account.text()},
            {"asset", asset.asset.text()},
            {"quantity", Amount::ofUnits(leg.units, decimalsOf(asset)).text()}};
}

Json jsonOf(const Transaction& transaction, const Books& books) {
    Json json{{"entry", transaction.entry},
              {"kind", nameOf(transaction.kind)},
              {"effective", transaction.effective.text()},
              {"known", transaction.known.text()},
              {"in", jsonOf(transaction.in, books)},
              {"out", jsonOf(transaction.out, books)},
              {"fee", jsonOf(transaction.fee, books)},
              {"value", textOrNull(transaction.value)},
              {"reversedBy", transaction.stands() ? Json(nullptr) : Json(transaction.reversedBy)}};
    if (transaction.kind == TransactionKind::Receipt) {
        json["source"] = nameOf(transaction.source);
    }
    if (transaction.kind == TransactionKind::Fee) {
        json["feeKind"] = nameOf(transaction.feeKind);
    }
    return json;
}

QString textOf(const Leg& leg, const Books& books, const Wording& words) {
    if (!leg.present()) {
        return {};
    }
    const AssetFacts& asset = books.assets()[leg.asset];
    return shortQuantity(Amount::ofUnits(leg.units, decimalsOf(asset)), asset.asset, words);
}

QString placeOf(const Transaction& transaction, const Books& books) {
    const auto title = [&](const Leg& leg) {
        return leg.present() ? accountTitle(books.accounts()[leg.account].account, &books) : QString();
    };
    if (transaction.kind == TransactionKind::Transfer) {
        return title(transaction.out) + QStringLiteral(" → ") + title(transaction.in);
    }
    // The account of the asset: of a sale where it left, not where the money went.
    const bool leaves = transaction.kind == TransactionKind::Sale || !transaction.in.present();
    const Leg& first = leaves ? transaction.out : transaction.in;
    return title(first.present() ? first : transaction.fee);
}

QStringList cellsOf(const Transaction& transaction, const Books& books, const Wording& words) {
    return {words.integer(transaction.entry),
            Wording::isoMinute(transaction.effective, books.zone()),
            transactionWord(transaction, words),
            placeOf(transaction, books),
            textOf(transaction.in, books, words),
            textOf(transaction.out, books, words),
            textOf(transaction.fee, books, words),
            transaction.stands()
                ? QString()
                : words.translate("Cli", "reversed by %1").arg(words.integer(transaction.reversedBy))};
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
    const Books& books = view->books();
    if (console.json()) {
        Json document = view->json();
        document["transactions"] = Json::array();
        for (const Transaction& transaction : books.transactions().all()) {
            if (transaction.effective <= view->at()) {
                document["transactions"].push_back(jsonOf(transaction, books));
            }
        }
        console.print(document);
        return ExitStatus::Done;
    }
    Table table(words);
    table.column(words.translate("Cli", "Entry"), Align::Right);
    table.column(words.translate("Cli", "Effective"));
    table.column(words.translate("Cli", "Kind"));
    table.column(words.translate("Cli", "Account"));
    table.column(words.translate("Cli", "In"), Align::Right);
    table.column(words.translate("Cli", "Out"), Align::Right);
    table.column(words.translate("Cli", "Fee"), Align::Right);
    table.column(words.translate("Cli", "Remark"));
    for (const Transaction& transaction : books.transactions().all()) {
        if (transaction.effective <= view->at()) {
            table.row(cellsOf(transaction, books, words));
        }
    }
    console.print(view->heading(words));
    console.print(table.text());
    return ExitStatus::Done;
}

}  // namespace

void addTransactions(CommandLine& line) {
    const auto times = std::make_shared<Times>();
    auto* command = line.app.add_subcommand(
        "transactions", line.say(line.console.words().translate(
                            "Cli", "Every transaction in the order of entry, the reversed ones too")));
    addTimes(line, *command, *times);
    command->callback([&line, times] { line.run = [&line, times] { return run(line.console, *times); }; });
}

}  // namespace alem::cli
