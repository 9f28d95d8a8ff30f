#include "app/cli/commands.h"
#include "app/cli/fact_json.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"

namespace alem::cli {

namespace {

using Fill = void (*)(Table&, const Books&, const Wording&);

template <class Register>
Json jsonOf(const Register& all) {
    Json rows = Json::array();
    for (const auto& registered : all.all()) {
        Json row = factJson(registered.facts);
        row["entry"] = registered.entry;
        rows.push_back(std::move(row));
    }
    return rows;
}

template <class Kinds, class Word>
QString listed(const Kinds& kinds, Word word, const Wording& words) {
    QStringList texts;
    for (const auto kind : kinds) {
        texts << word(kind, words);
    }
    return texts.join(QStringLiteral(", "));
}

QString activeWord(bool active, const Wording& words) {
    return active ? words.translate("Cli", "active") : words.translate("Cli", "closed");
}

void fillOfficers(Table& table, const Books& books, const Wording& words) {
    table.column(words.translate("Cli", "Officer"));
    table.column(words.translate("Cli", "Name"));
    table.column(words.translate("Cli", "Roles"));
    table.column(words.translate("Cli", "State"));
    table.column(words.translate("Cli", "Public key"));
    for (const auto& registered : books.officers().all()) {
        const OfficerFacts& facts = registered.facts;
        table.row({fromText(facts.officer.view()), fromText(facts.name), listed(facts.roles, roleWord, words),
                   activeWord(facts.active, words), fromText(facts.publicKey)});
    }
}

/// Every designation that stands, in the order of their days.
QString designationsOf(const Books& books, AssetIndex asset, const Wording& words) {
    QStringList lines;
    for (const ValuationDesignation* designation : books.valuationSources().of(asset)) {
        lines << designationLine(*designation, words);
    }
    return lines.join(QStringLiteral(" | "));
}

void fillAssets(Table& table, const Books& books, const Wording& words) {
    table.column(words.translate("Cli", "Asset"));
    table.column(words.translate("Cli", "Name"));
    table.column(words.translate("Cli", "Class"));
    table.column(words.translate("Cli", "Decimals"), Align::Right);
    table.column(words.translate("Cli", "Network"));
    table.column(words.translate("Cli", "Issuer"));
    table.column(words.translate("Cli", "Pegged to"));
    table.column(words.translate("Cli", "Valued by"));
    for (const auto& registered : books.assets().all()) {
        const AssetFacts& facts = registered.facts;
        table.row({fromText(facts.asset.view()), fromText(facts.name),
                   assetClassWord(facts.assetClass, words), Wording::plain(facts.decimals),
                   fromText(facts.network),
                   facts.issuer ? counterpartyName(*facts.issuer, &books) : QString(),
                   facts.peg ? fromText(facts.peg->view()) : QString(),
                   designationsOf(books, books.assets().indexOf(facts.asset), words)});
    }
}

void fillCounterparties(Table& table, const Books& books, const Wording& words) {
    table.column(words.translate("Cli", "Counterparty"));
    table.column(words.translate("Cli", "Name"));
    table.column(words.translate("Cli", "Role"));
    table.column(words.translate("Cli", "Country"));
    table.column(words.translate("Cli", "Rating"));
    table.column(words.translate("Cli", "Licence expires"));
    table.column(words.translate("Cli", "Hard limit"), Align::Right);
    table.column(words.translate("Cli", "State"));
    for (const auto& registered : books.counterparties().all()) {
        const CounterpartyFacts& facts = registered.facts;
        QStringList limits;
        for (const LimitFacts& limit : books.limits()) {
            if (limit.counterparty == facts.counterparty) {
                limits << words.money(limit.hard, fromText(limit.currency.view()));
            }
        }
        table.row({fromText(facts.counterparty.view()), fromText(facts.name),
                   listed(facts.roles, counterpartyRoleWord, words), fromText(facts.jurisdiction),
                   fromText(facts.rating),
                   facts.licenceExpires ? Wording::isoDate(*facts.licenceExpires) : QString(),
                   limits.join(QStringLiteral(" / ")),
                   facts.suspended ? words.translate("Cli", "suspended") : words.translate("Cli", "active")});
    }
}

void fillAccounts(Table& table, const Books& books, const Wording& words) {
    table.column(words.translate("Cli", "Account"));
    table.column(words.translate("Cli", "Counterparty"));
    table.column(words.translate("Cli", "Name"));
    table.column(words.translate("Cli", "Tier"));
    table.column(words.translate("Cli", "Segregation"));
    table.column(words.translate("Cli", "State"));
    for (const auto& registered : books.accounts().all()) {
        const AccountFacts& facts = registered.facts;
        table.row({fromText(facts.account.view()), counterpartyName(facts.counterparty, &books),
                   fromText(facts.name), tierWord(facts.tier, words),
                   segregationWord(facts.segregation, words), activeWord(facts.active, words)});
    }
}

void fillPolicy(Table& table, const Books& books, const Wording& words) {
    const QString currency = fromText(books.assets()[books.reporting()].asset.view());
    table.column(words.translate("Cli", "Act"));
    table.column(words.translate("Cli", "Above, %1").arg(currency), Align::Right);
    table.column(words.translate("Cli", "Who must agree"));
    for (const ApprovalRule& rule : books.approvals().policy().rules) {
        table.row({actWord(rule.act, words),
                   rule.above ? words.number(*rule.above) : words.translate("Cli", "always"),
                   roleWord(rule.role, words)});
    }
}

Json counterpartiesJson(const Books& books) {
    Json rows = jsonOf(books.counterparties());
    for (Json& row : rows) {
        row["limits"] = Json::array();
        for (const LimitFacts& limit : books.limits()) {
            if (limit.counterparty.text() == row["counterparty"].get<std::string>()) {
                row["limits"].push_back(factJson(limit));
            }
        }
    }
    return rows;
}

Json assetsJson(const Books& books) {
    Json rows = jsonOf(books.assets());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i]["valuationSources"] = Json::array();
        for (const ValuationDesignation* designation :
             books.valuationSources().of(AssetIndex{static_cast<std::uint32_t>(i)})) {
            Json made = factJson(designation->facts);
            made["entry"] = designation->entry;
            rows[i]["valuationSources"].push_back(std::move(made));
        }
    }
    return rows;
}

Json rowsOf(const std::string& name, const Books& books) {
    return name == "officers"   ? jsonOf(books.officers())
           : name == "policy"   ? factJson(books.approvals().policy())
           : name == "assets"   ? assetsJson(books)
           : name == "accounts" ? jsonOf(books.accounts())
                                : counterpartiesJson(books);
}

ExitStatus run(Console& console, const std::string& name, Fill fill, const Times& times) {
    auto desk = openFund(console, Access::Read);
    if (!desk) {
        return console.complain(desk.error());
    }
    const auto view = View::ofRegister(console, **desk, times);
    if (!view) {
        return console.complain(view.error());
    }
    if (console.json()) {
        Json document = view->json();
        document[name] = rowsOf(name, view->books());
        console.print(document);
        return ExitStatus::Done;
    }
    Table table(console.words());
    fill(table, view->books(), console.words());
    console.print(view->heading(console.words()));
    console.print(table.text());
    return ExitStatus::Done;
}

void add(CommandLine& line, const std::string& name, const QString& help, Fill fill) {
    const auto times = std::make_shared<Times>();
    auto* command = line.app.add_subcommand(name, line.say(help));
    addTimes(line, *command, *times);
    command->callback([&line, name, fill, times] {
        line.run = [&line, name, fill, times] { return run(line.console, name, fill, *times); };
    });
}

}  // namespace

void addRegisters(CommandLine& line) {
    const Wording& words = line.console.words();
    add(line, "officers", words.translate("Cli", "The officers, their roles and public keys"), fillOfficers);
    add(line, "counterparties", words.translate("Cli", "The counterparties, their licences and limits"),
        fillCounterparties);
    add(line, "accounts", words.translate("Cli", "The accounts at the counterparties"), fillAccounts);
    add(line, "assets", words.translate("Cli", "The assets, their networks and issuers"), fillAssets);
    add(line, "policy", words.translate("Cli", "Which acts need a second person, and who that is"),
        fillPolicy);
}

}  // namespace alem::cli
