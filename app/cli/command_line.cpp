#include "app/cli/command_line.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "app/cli/commands.h"
#include "app/cli/complaints.h"
#include "app/cli/help.h"
#include "app/cli/parse_complaint.h"

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
    line.app.add_flag(
        "--clock-is-right", options.clockIsRight,
        line.say(words.translate("Cli", "Seal although the clock is more than a year past the last entry")));
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
    describe(line.app, line.console.words());
    refuseEmptyValues(line.app);
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
    formatHelp(app, words);
    app.fallthrough();
    app.require_subcommand(1);
    app.set_help_flag("-h,--help",
                      words.translate("Cli", "Print this help, or that of a command").toStdString());
    app.set_version_flag("--version", "alem-desk-cli 0.1.0",
                         words.translate("Cli", "Print the version").toStdString());
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
