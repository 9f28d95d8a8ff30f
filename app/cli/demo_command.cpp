#include "app/base/match.h"
#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/key_folder.h"
#include "app/cli/table.h"
#include "app/demo/demo_fund.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

Json jsonOf(const DemoFund& made, const Console& console) {
    Json document{{"file", console.options.file.string()},
                  {"keys", keysFolder(console.options).string()},
                  {"entries", made.entries},
                  {"vkey", made.vkey},
                  {"checkpoint", made.lastCheckpoint},
                  {"officers", Json::array()}};
    for (const DemoOfficer& officer : made.officers) {
        Json roles = Json::array();
        for (const Role role : officer.roles) {
            roles.push_back(nameOf(role));
        }
        document["officers"].push_back({{"officer", officer.officer.text()},
                                        {"name", officer.name},
                                        {"roles", std::move(roles)},
                                        {"key", officer.key.string()},
                                        {"logKey", officer.logKey.string()},
                                        {"passphrase", officer.passphrase}});
    }
    return document;
}

QString textOf(const DemoFund& made, const Console& console) {
    const Wording& words = console.words();
    Table table(words);
    table.column(words.translate("Cli", "Officer"));
    table.column(words.translate("Cli", "Name"));
    table.column(words.translate("Cli", "Roles"));
    table.column(words.translate("Cli", "Key file"));
    table.column(words.translate("Cli", "Passphrase"));
    for (const DemoOfficer& officer : made.officers) {
        QStringList roles;
        for (const Role role : officer.roles) {
            roles << roleWord(role, words);
        }
        table.row({fromText(officer.officer.view()), fromText(officer.name), roles.join(QStringLiteral(", ")),
                   QString::fromStdString(officer.key.string()), fromText(officer.passphrase)});
    }
    const QString first =
        words.translate("Cli", "The demonstration fund is in %1: %2. Everything in it is invented.")
            .arg(QString::fromStdString(console.options.file.string()),
                 words.entries(static_cast<int>(made.entries)));
    const QString last = words.translate("Cli", "Verifier key of its log: %1").arg(fromText(made.vkey));
    return first + QStringLiteral("\n\n") + table.text() + QStringLiteral("\n\n") + last;
}

ExitStatus run(Console& console) {
    const auto made = makeDemoFund(console.options.file, keysFolder(console.options));
    if (!made) {
        return console.complain(match(
            made.error(), [&](const OpenFault& fault) { return complaintOf(fault, console.words()); },
            [&](KeyFault fault) {
                return complaintOf(fault, keysFolder(console.options), console.words());
            }));
    }
    if (console.json()) {
        console.print(jsonOf(*made, console));
    } else {
        console.print(textOf(*made, console));
    }
    return ExitStatus::Done;
}

}  // namespace

void addDemo(CommandLine& line) {
    const Wording& words = line.console.words();
    auto* command = line.app.add_subcommand(
        "demo", line.say(words.translate(
                    "Cli", "Make the demonstration fund, and print its officers and their passphrases")));
    command
        ->add_option("FILE", line.console.options.file, line.say(words.translate("Cli", "The fund to make")))
        ->required();
    command->callback([&line] { line.run = [&line] { return run(line.console); }; });
}

}  // namespace alem::cli
