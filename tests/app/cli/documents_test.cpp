#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "app/audit/sha256.h"
#include "tests/app/cli/cli_run.h"

namespace alem::cli {

namespace {

std::string contents(const std::string& path) {
    std::ifstream file(std::string(ALEM_SOURCE_DIR) + path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string page(const std::string& name) {
    return contents("/packaging/" + name);
}

/// The first words of the lines under a heading of the help.
std::set<std::string> listed(const std::string& help, const std::string& heading) {
    std::set<std::string> names;
    std::istringstream lines(help.substr(help.find("\n" + heading + ":\n")));
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    while (std::getline(lines, line) && !line.empty()) {
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin == 2) {
            names.insert(line.substr(begin, line.find(' ', begin) - begin));
        }
    }
    return names;
}

std::set<std::string> longOptions(const std::string& text) {
    const std::regex option("\\\\-\\\\-([a-z]+(\\\\-[a-z]+)*)");
    std::set<std::string> names;
    for (std::sregex_iterator at(text.begin(), text.end(), option); at != std::sregex_iterator(); ++at) {
        names.insert((*at)[1]);
    }
    return names;
}

}  // namespace

TEST(ManPage, TellsEveryCommandInBothTongues) {
    const auto commands = listed(run({"--help"}).out, "Commands");
    EXPECT_GT(commands.size(), 30U);
    for (const char* name : {"alem-desk-cli.1", "alem-desk-cli.fr.1"}) {
        const std::string text = page(name);
        for (const std::string& command : commands) {
            EXPECT_TRUE(
                std::regex_search(text, std::regex("\n\\.B[IR]?[^\n]*(\\\\fB|\\b)" + command + "\\b")))
                << name << " lacks " << command;
        }
    }
}

TEST(Help, NamesTheFundBeforeEveryCommandThatNeedsOne) {
    const std::set<std::string> alone{"backtest", "create", "demo", "key", "measure", "rules"};
    const auto usage = [](const std::vector<std::string>& words) {
        const std::string help = run(words).out;
        const std::size_t begin = help.find("Usage: ");
        return help.substr(begin, help.find('\n', begin) - begin);
    };
    for (const std::string& command : listed(run({"--help"}).out, "Commands")) {
        const std::string expected =
            "Usage: alem-desk-cli " + (alone.count(command) > 0 ? command : "-f FILE " + command) + " ";
        EXPECT_EQ(usage({command, "--help"}).substr(0, expected.size()), expected);
    }
    EXPECT_EQ(usage({"doctrine", "adopt", "--help"}),
              "Usage: alem-desk-cli -f FILE doctrine adopt [OPTIONS]");
    EXPECT_EQ(usage({"--help"}), "Usage: alem-desk-cli [OPTIONS] COMMAND");
}

TEST(ManPage, HasTheSameOptionsInBothTongues) {
    const auto english = longOptions(page("alem-desk-cli.1"));
    EXPECT_GT(english.size(), 30U);
    EXPECT_EQ(english, longOptions(page("alem-desk-cli.fr.1")));
}

TEST(Evidence, IsOfTheExampleRulesAsTheyStand) {
    const std::string hash = sha256(contents("/resources/doctrine/example.rules")).hex();
    for (const char* name : {"/docs/evidence.en.md", "/docs/evidence.fr.md"}) {
        EXPECT_NE(contents(name).find(hash), std::string::npos)
            << name << ": run scripts/evidence again, the rules have changed";
    }
}

}  // namespace alem::cli
