#include "app/cli/help.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace alem::cli {

namespace {

/// Which global options a command has a use for, besides --language and --json.
enum class Takes : std::uint8_t {
    Nothing,
    Fund,        ///< it only reads
    FundAndKey,  ///< somebody signs, or may
    Key,         ///< the fund that it makes is an argument
    Passphrase,  ///< a key file alone
};

struct CommandHelp {
    std::string_view name;
    Takes takes = Takes::Fund;
    std::string_view examples;  ///< without the program's name, one a line
};

constexpr std::array<CommandHelp, 36> commandHelps{{
    {"demo", Takes::Nothing, "demo fund.alem"},
    {"create", Takes::Key,
     "create fund.alem --name 'State reserve' --currency KZT --currency USD --zone Asia/Almaty --officer "
     "a.sadykova --passphrase-file p\n"
     "create fund.alem --name 'State reserve' --currency KZT --officer a.sadykova --passphrase-file p "
     "--officer-add t.akhmetov:'T. Akhmetov':approver --officer-passphrase t.akhmetov=q"},
    {"holdings", Takes::Fund,
     "-f fund.alem holdings --as-of 2026-06-30 --json\n"
     "-f fund.alem holdings --as-of 2026-06-30 --known-on 2026-07-10 --currency USD"},
    {"lots", Takes::Fund, "-f fund.alem lots --as-of 2026-06-30"},
    {"transactions", Takes::Fund, "-f fund.alem transactions --as-of 2026-06-30 --json"},
    {"disposals", Takes::Fund, "-f fund.alem disposals --json"},
    {"officers", Takes::Fund, "-f fund.alem officers"},
    {"counterparties", Takes::Fund, "-f fund.alem counterparties --json"},
    {"accounts", Takes::Fund, "-f fund.alem accounts --json"},
    {"assets", Takes::Fund, "-f fund.alem assets"},
    {"policy", Takes::Fund, "-f fund.alem policy --json"},
    {"prices", Takes::Fund, "-f fund.alem prices --asset BTC --quote USD"},
    {"markets", Takes::Fund, "-f fund.alem markets\n-f fund.alem markets --asset BTC"},
    {"bars", Takes::Fund,
     "-f fund.alem bars BTC --interval 1d --from 2026-01-01 -o btc.csv\n"
     "-f fund.alem bars BTC --quote USD --venue composite --as-known"},
    {"approvals", Takes::Fund, "-f fund.alem approvals --json"},
    {"import", Takes::FundAndKey,
     "-f fund.alem import binance-statement s.csv --account a/1 --dry-run\n"
     "-f fund.alem --officer a.sadykova --passphrase-file p import prices btc.csv --asset BTC --quote USD "
     "--source exchange"},
    {"feed", Takes::FundAndKey,
     "-f fund.alem --officer a.sadykova --passphrase-file p feed --base-url https://api.example.com --series "
     "BTC/USD=BTCUSD@1h --once"},
    {"watch", Takes::Fund,
     "-f fund.alem watch --base-url https://api.example.com --series BTC/USD=BTCUSD@1h --for 5m"},
    {"act", Takes::FundAndKey,
     "-f fund.alem --officer a.sadykova --passphrase-file p act purchase.json\n"
     "-f fund.alem --officer a.sadykova --passphrase-file p act - --key 00112233445566778899aabbccddeeff"},
    {"approve", Takes::FundAndKey,
     "-f fund.alem --officer t.akhmetov --passphrase-file p approve 355 --reason seen"},
    {"reject", Takes::FundAndKey,
     "-f fund.alem --officer t.akhmetov --passphrase-file p reject 355 --reason 'not this month'"},
    {"measure", Takes::Nothing,
     "measure yang-zhang --input btc.csv --window 30 -o volatility.csv\n"
     "measure ewma --input btc-1h.csv --periods-per-year 8760 --lambda 0.97"},
    {"backtest", Takes::Nothing,
     "backtest --rules rules.txt --prices BTC=btc.csv --prices UST=ust.csv --ack-delay 24h --json\n"
     "backtest --rules rules.txt --prices BTC/USD=btc.csv --split 2024-01-01 --grid fire=60:100:5"},
    {"rules", Takes::Nothing, "rules check rules.txt\nrules explain rules.txt --language fr"},
    {"doctrine", Takes::FundAndKey,
     "-f fund.alem doctrine --version 1 --json\n"
     "-f fund.alem --officer m.laurent --passphrase-file p doctrine adopt --rules rules.txt --meta "
     "meta.json"},
    {"signals", Takes::Fund,
     "-f fund.alem signals --json\n-f fund.alem signals --as-of 2026-03-01T12:00:00Z"},
    {"cases", Takes::Fund, "-f fund.alem cases --json"},
    {"case", Takes::FundAndKey,
     "-f fund.alem --officer m.laurent --passphrase-file p case acknowledge btc-freeze\n"
     "-f fund.alem --officer m.laurent --passphrase-file p case reject btc-freeze --reason 'a false print'"},
    {"log", Takes::Fund, "-f fund.alem log --from 0 --to 4"},
    {"checkpoint", Takes::FundAndKey,
     "-f fund.alem --officer b.iskakov --passphrase-file p checkpoint -o cp.txt --to 'Accounts Committee'"},
    {"vkey", Takes::Fund, "-f fund.alem vkey > vkey"},
    {"prove", Takes::FundAndKey,
     "-f fund.alem prove 7 --checkpoint cp.txt -o 7.tlog-proof\n"
     "-f fund.alem --officer b.iskakov --passphrase-file p prove 7 -o 7.tlog-proof --to 'Accounts "
     "Committee'"},
    {"consistency", Takes::Fund, "-f fund.alem consistency --from 100 --to 200 -o consistency.json"},
    {"verify", Takes::Fund, "-f fund.alem verify --checkpoint cp.txt --vkey \"$(cat vkey)\""},
    {"report", Takes::FundAndKey,
     "-f fund.alem report holdings --as-of 2026-06-30 --language fr --format pdf -o r.pdf\n"
     "-f fund.alem report audit-extract --as-of 2026-06-30 --format csv -o extract.csv\n"
     "-f fund.alem report doctrine --format pdf -o doctrine.pdf"},
    {"key", Takes::Passphrase,
     "key new t.akhmetov.key --passphrase-file q\nkey show t.akhmetov.key --passphrase-file q"},
}};

constexpr std::string_view generalExamples =
    "demo fund.alem\n"
    "-f fund.alem holdings --as-of 2026-06-30 --json\n"
    "-f fund.alem --officer a.sadykova --passphrase-file p act purchase.json\n"
    "-f fund.alem import binance-statement s.csv --account a/1 --dry-run\n"
    "-f fund.alem report holdings --language fr --format pdf -o r.pdf\n"
    "-f fund.alem verify --checkpoint cp.txt --vkey \"$(cat vkey)\"\n"
    "-f fund.alem prove 7 -o 7.tlog-proof\n"
    "measure yang-zhang --input btc.csv --window 30\n"
    "backtest --rules rules.txt --prices BTC=btc.csv";

const CommandHelp* helpOf(std::string_view name) {
    const auto* const found = std::find_if(commandHelps.begin(), commandHelps.end(),
                                           [&](const CommandHelp& help) { return help.name == name; });
    return found == commandHelps.end() ? nullptr : found;
}

/// The command below the program that a command belongs to; the program itself for the program.
const CLI::App* outermost(const CLI::App* app) {
    while (app->get_parent() != nullptr && app->get_parent()->get_parent() != nullptr) {
        app = app->get_parent();
    }
    return app;
}

Takes takenBy(const CLI::App* app) {
    const CommandHelp* help = helpOf(outermost(app)->get_name());
    return help == nullptr ? Takes::Fund : help->takes;
}

std::set<std::string> globalOptionsOf(Takes takes) {
    std::set<std::string> names{"--language", "--json"};
    if (takes == Takes::Fund || takes == Takes::FundAndKey) {
        names.insert("--fund");
    }
    if (takes == Takes::FundAndKey) {
        names.insert("--clock-is-right");
    }
    if (takes == Takes::FundAndKey || takes == Takes::Key) {
        names.insert({"--officer", "--keys"});
    }
    if (takes != Takes::Nothing && takes != Takes::Fund) {
        names.insert("--passphrase-file");
    }
    return names;
}

class HelpForm : public CLI::Formatter {
  public:
    explicit HelpForm(std::string heading) : m_heading(std::move(heading)) {}

    std::string make_usage(const CLI::App* app, std::string name) const override {
        const Takes takes = takenBy(app);
        if (app->get_parent() != nullptr && (takes == Takes::Fund || takes == Takes::FundAndKey)) {
            name.insert(std::min(name.find(' '), name.size()), " -f FILE");
        }
        return CLI::Formatter::make_usage(app, name);
    }

    std::string make_footer(const CLI::App* app) const override {
        const std::string footer = CLI::Formatter::make_footer(app);
        if (app->get_parent() == nullptr) {
            return footer;
        }
        const std::set<std::string> names = globalOptionsOf(takenBy(app));
        const auto global = outermost(app)->get_parent()->get_options(
            [&](const CLI::Option* option) { return names.contains(option->get_name()); });
        return make_group(m_heading, false, global).substr(1) + "\n" + footer;  // without its line break
    }

  private:
    std::string m_heading;
};

std::string footerOf(std::string_view examples, const Wording& words) {
    QString text = words.translate("Cli", "Examples:") + QChar(u'\n');
    for (const QString& line :
         QString::fromUtf8(examples.data(), static_cast<qsizetype>(examples.size())).split(QChar(u'\n'))) {
        text += QStringLiteral("  alem-desk-cli ") + line + QChar(u'\n');
    }
    return (text + QChar(u'\n') +
            words.translate("Cli",
                            "Exit status: 0 done, 1 refused, 2 the command line makes no sense, 3 the "
                            "machine failed, 4 verification failed."))
        .toStdString();
}

/// The parser heads the lists of commands and options by the group that they are in.
void nameGroups(CLI::App& app, const Wording& words) {
    for (CLI::Option* option : app.get_options()) {
        if (option->get_group() == "Options") {
            option->group(words.translate("Cli", "Options").toStdString());
        }
    }
    for (CLI::App* command : app.get_subcommands({})) {
        command->group(words.translate("Cli", "Commands").toStdString());
        nameGroups(*command, words);
    }
}

void giveExamples(CLI::App& app, const std::string& footer) {
    app.footer(footer);
    for (CLI::App* command : app.get_subcommands({})) {
        giveExamples(*command, footer);
    }
}

}  // namespace

void formatHelp(CLI::App& app, const Wording& words) {
    const auto formatter = std::make_shared<HelpForm>(words.translate("Cli", "Global options").toStdString());
    const auto label = [&](const char* key, const QString& text) {
        formatter->label(key, text.toStdString());
    };
    label("Usage", words.translate("Cli", "Usage"));
    label("OPTIONS", words.translate("Cli", "OPTIONS"));  // the parser puts it into brackets
    label("SUBCOMMAND", words.translate("Cli", "COMMAND"));
    label("SUBCOMMANDS", words.translate("Cli", "COMMANDS"));
    label("Positionals", words.translate("Cli", "Arguments"));
    label("Options", words.translate("Cli", "Options"));
    label("REQUIRED", words.translate("Cli", "(needed)", "an option that must be given"));
    formatter->column_width(34);
    app.formatter(formatter);
}

void describe(CLI::App& app, const Wording& words) {
    nameGroups(app, words);
    app.footer(footerOf(generalExamples, words));
    for (CLI::App* command : app.get_subcommands({})) {
        const CommandHelp* help = helpOf(command->get_name());
        if (help != nullptr) {
            giveExamples(*command, footerOf(help->examples, words));
        }
    }
}

}  // namespace alem::cli
