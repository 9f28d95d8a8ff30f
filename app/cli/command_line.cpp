#include "app/cli/command_line.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/doctrine/vocabulary.h"

namespace alem::cli {

namespace {

void addGlobalOptions(CommandLine& line, std::string& language) {
    const Wording& words = line.console.words();
    GlobalOptions& options = line.console.options;
    line.app.add_option("-f,--fund", options.file, line.say(words.translate("Cli", "The fund")))
        ->type_name("FILE");
    line.app.add_option("--officer", options.officer, line.say(words.translate("Cli", "Who is acting")))
        ->type_name("NAME");
    line.app
        .add_option("--passphrase-file", options.passphraseFile,
                    line.say(words.translate("Cli", "File whose first line opens the officer's keys")))
        ->type_name("PATH");
    line.app
        .add_option("--keys", options.keys,
                    line.say(words.translate(
                        "Cli", "Folder of the key files; default: beside the fund, fund.alem has fund.keys")))
        ->type_name("DIR");
    line.app
        .add_option("--language", language,
                    line.say(words.translate(
                        "Cli", "Tongue of what is said: en or fr; default: that of LC_ALL or LANG")))
        ->type_name("en|fr")
        ->check(CLI::IsMember({"en", "fr"}));
    line.app.add_flag("--json", options.json,
                      line.say(words.translate(
                          "Cli", "One JSON document on standard output, complaints too; amounts are texts")));
}

std::string footer(const Wording& words) {
    const QString examples = words.translate("Cli", "Examples:");
    const QString status =
        words.translate("Cli",
                        "Exit status: 0 done, 1 refused, 2 the command line makes no sense, 3 the "
                        "machine failed, 4 verification failed.");
    return (examples +
            QStringLiteral(
                "\n"
                "  alem-desk-cli demo fund.alem\n"
                "  alem-desk-cli -f fund.alem holdings --as-of 2026-06-30 --json\n"
                "  alem-desk-cli -f fund.alem --officer a.sadykova --passphrase-file p act purchase.json\n"
                "  alem-desk-cli -f fund.alem import binance-statement s.csv --account a/1 --dry-run\n"
                "  alem-desk-cli -f fund.alem report holdings --language fr --format pdf -o r.pdf\n"
                "  alem-desk-cli -f fund.alem verify --checkpoint cp.txt --vkey \"$(cat vkey)\"\n\n") +
            status)
        .toStdString();
}

/// What works without a fund, or makes one.
constexpr std::array<std::string_view, 6> withoutFund{"demo",     "create", "measure",
                                                      "backtest", "rules",  "key"};

/// Writes into the first line of a command's help that the fund is named before it.
class HelpWithFund : public CLI::Formatter {
  public:
    std::string make_usage(const CLI::App* app, std::string name) const override {
        const CLI::App* command = app;
        while (command->get_parent() != nullptr && command->get_parent()->get_parent() != nullptr) {
            command = command->get_parent();
        }
        const bool alone =
            command->get_parent() == nullptr ||
            std::find(withoutFund.begin(), withoutFund.end(), command->get_name()) != withoutFund.end();
        if (!alone) {
            name.insert(std::min(name.find(' '), name.size()), " -f FILE");
        }
        return CLI::Formatter::make_usage(app, name);
    }
};

void labelHelp(CLI::App& app, const Wording& words) {
    const auto formatter = std::make_shared<HelpWithFund>();
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

void addCommands(CommandLine& line) {
    addDemo(line);
    addCreate(line);
    addHoldings(line);
    addLots(line);
    addTransactions(line);
    addDisposals(line);
    addRegisters(line);
    addPrices(line);
    addMarkets(line);
    addBars(line);
    addApprovals(line);
    addImport(line);
    addFeed(line);
    addWatch(line);
    addAct(line);
    addDecisions(line);
    addMeasure(line);
    addBacktest(line);
    addRules(line);
    addDoctrine(line);
    addSignals(line);
    addCases(line);
    addLog(line);
    addCheckpoint(line);
    addProofs(line);
    addVerify(line);
    addReport(line);
    addKey(line);
    nameGroups(line.app, line.console.words());
}

/// The command that was meant, or those there are: of the innermost command that was understood.
QString unknownCommand(const CLI::App& app, const QString& found, const Wording& words) {
    const CLI::App* within = &app;
    while (!within->get_subcommands().empty()) {
        within = within->get_subcommands().front();
    }
    std::vector<std::string> names;
    for (const CLI::App* command : within->get_subcommands({})) {
        names.push_back(command->get_name());
    }
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const QString nearest = QString::fromStdString(nearestOf(found.toStdString(), candidates));
    const QString said = words.translate("Cli", "There is no command %1.").arg(words.quoted(found));
    return nearest.isEmpty() ? said
                             : said + QChar(u' ') +
                                   words.translate("Cli", "Perhaps %1 is meant.").arg(words.quoted(nearest));
}

/// What nobody has taken, in the order of the command line.
QStringList leftOver(const CLI::App& app) {
    QStringList words;
    for (const std::string& word : app.remaining(true)) {
        words.append(QString::fromStdString(word));
    }
    return words;
}

QString commandMissing(const CLI::App& app, const Wording& words) {
    const QStringList left = leftOver(app);
    const auto found = std::find_if(left.begin(), left.end(),
                                    [](const QString& word) { return !word.startsWith(QChar(u'-')); });
    return found == left.end() ? words.translate("Cli", "Name a command.")
                               : unknownCommand(app, *found, words);
}

/// What is wrong with a command line, in the tongue of the run: the parser's own sentences are English. It
/// tells kinds apart by type, and what they are about only within its sentence.
QString reasonOf(const CLI::ParseError& error, const CLI::App& app, const Wording& words) {
    const QString said = QString::fromUtf8(error.what());
    const QString name = said.section(QStringLiteral(" is required"), 0, 0);
    const QString before = said.section(QStringLiteral(":"), 0, 0).trimmed();
    const QString after = said.section(QStringLiteral(":"), 1).trimmed();
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && name != said) {
        return name == QStringLiteral("A subcommand") ? commandMissing(app, words)
                                                      : words.translate("Cli", "%1 is missing.").arg(name);
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !after.isEmpty()) {
        const QStringList left = leftOver(app);
        return words.translate("Cli", "There is no such option or argument here: %1.")
            .arg(left.isEmpty() ? after : left.join(QChar(u' ')));
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && before != said) {
        return after.startsWith(QStringLiteral("At Most"))
                   ? words.translate("Cli", "%1 is given more than once.").arg(before)
                   : words.translate("Cli", "%1 needs a value.").arg(before);
    }
    if (before == QStringLiteral("Could not convert")) {
        return words.translate("Cli", "%1 takes a number, not %2.")
            .arg(after.section(QStringLiteral(" = "), 0, 0),
                 words.quoted(after.section(QStringLiteral(" = "), 1)));
    }
    if ((dynamic_cast<const CLI::ValidationError*>(&error) != nullptr ||
         dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) &&
        before != said) {
        const QString accepted = after.section(QChar(u'{'), 1).section(QChar(u'}'), 0, 0);
        return accepted.isEmpty()
                   ? words.translate("Cli", "The value of %1 is not accepted.").arg(before)
                   : words.translate("Cli", "%1 takes only these values: %2.").arg(before, accepted);
    }
    return words.translate("Cli", "The command line makes no sense: %1").arg(said);
}

Complaint parseComplaint(const CLI::ParseError& error, const CLI::App& app, const Wording& words) {
    const QString hint = words.translate("Cli", "See alem-desk-cli --help.");
    const QString sentence = reasonOf(error, app, words);
    return usageComplaint(
        {}, sentence.endsWith(u'.') ? sentence + QChar(u' ') + hint : sentence + QStringLiteral(". ") + hint);
}

ExitStatus parsed(CommandLine& line, const std::vector<std::string>& arguments) {
    // The parser takes them from the back.
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        line.app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
        line.console.write(line.app.help());
        return ExitStatus::Done;
    } catch (const CLI::CallForVersion&) {
        line.console.write("alem-desk-cli 0.1.0\n");
        return ExitStatus::Done;
    } catch (const CLI::ParseError& error) {
        line.console.options.json =
            line.console.json() || std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
        return line.console.complain(parseComplaint(error, line.app, line.console.words()));
    }
    return line.run();
}

bool isFrench(const char* value) {
    return value != nullptr && value[0] == 'f' && value[1] == 'r';
}

}  // namespace

Language languageOf(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if ((word == "--language" && i + 1 < arguments.size() && arguments[i + 1] == "fr") ||
            word == "--language=fr") {
            return Language::French;
        }
        if (word == "--language" || word.starts_with("--language=")) {
            return Language::English;
        }
    }
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && value[0] != '\0') {
            return isFrench(value) ? Language::French : Language::English;
        }
    }
    return Language::English;
}

namespace {

ExitStatus runOn(Console& console, const std::vector<std::string>& arguments) {
    const Wording& words = console.words();
    CLI::App app(
        words.translate("Cli", "Alem Desk without a window: the desk of a state digital-asset reserve.")
            .toStdString(),
        "alem-desk-cli");
    CommandLine line{app, console};
    std::string language;
    labelHelp(app, words);
    app.fallthrough();
    app.require_subcommand(1);
    app.set_help_flag("-h,--help",
                      words.translate("Cli", "Print this help, or that of a command").toStdString());
    app.set_version_flag("--version", "alem-desk-cli 0.1.0",
                         words.translate("Cli", "Print the version").toStdString());
    app.footer(footer(words));
    addGlobalOptions(line, language);
    addCommands(line);
    try {
        return parsed(line, arguments);
    } catch (const StorageFailure& failure) {
        return console.complain(complaintOf(failure, words));
    } catch (const AmountOverflow&) {
        return console.complain(complaintOf(Refusal{RefusalCode::Overflow, {}, {}}, words, nullptr));
    } catch (const std::exception& failure) {
        return console.complain(
            {ExitStatus::Failure,
             "failure",
             {},
             Json{{"diagnostic", failure.what()}},
             words.translate("Cli", "The machine failed: %1").arg(QString::fromUtf8(failure.what()))});
    }
}

}  // namespace

ExitStatus runCommandLine(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out,
                          std::ostream& err) {
    Console console(in, out, err, Wording::of(languageOf(arguments)));
    return console.finish(runOn(console, arguments));
}

}  // namespace alem::cli
