#include <algorithm>
#include <filesystem>

#include "tests/app/cli/fund_for_tests.h"

namespace alem::cli {

namespace {

using Usage = FundForTests;

std::vector<std::string> english(std::vector<std::string> words) {
    words.insert(words.end(), {"--language", "en"});
    return words;
}

/// The names of the commands, as the general help lists them.
std::vector<std::string> commands() {
    std::istringstream lines(run(english({"--help"})).out);
    std::vector<std::string> names;
    bool within = false;
    for (std::string line; std::getline(lines, line);) {
        if (line == "Commands:") {
            within = true;
        } else if (line.empty()) {
            within = false;
        } else if (within) {
            const std::string name = line.substr(2, line.find(' ', 2) - 2);
            names.push_back(name);
        }
    }
    return names;
}

std::vector<std::string> examplesIn(const std::string& help) {
    std::istringstream lines(help);
    std::vector<std::string> examples;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("  alem-desk-cli ")) {
            examples.push_back(line.substr(16));
        }
    }
    return examples;
}

/// As a shell would, as far as the examples need it.
std::vector<std::string> wordsOf(const std::string& line) {
    std::vector<std::string> words{{}};
    char quote = '\0';
    for (const char c : line) {
        if (c == '\'' || c == '"') {
            quote = quote == c ? '\0' : c;
        } else if (c == ' ' && quote == '\0') {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    const auto redirected = std::find(words.begin(), words.end(), ">");
    words.erase(redirected, words.end());
    return words;
}

TEST_F(Usage, AnEmptyValueIsNotTakenForNoneByAnyOption) {
    const std::vector<std::vector<std::string>> lines{{"verify", "--vkey", ""},
                                                      {"verify", "--checkpoint", ""},
                                                      {"holdings", "--as-of", ""},
                                                      {"holdings", "--known-on", ""},
                                                      {"holdings", "--currency", ""},
                                                      {"signals", "--as-of", ""},
                                                      {"bars", "BTC", "--from", ""},
                                                      {"bars", ""},
                                                      {"prices", "--asset", ""},
                                                      {"act", "-", "--key", ""},
                                                      {"log", "--from", ""},
                                                      {"report", "holdings", "--format", "json", "-o", ""},
                                                      {"checkpoint", "-o", path("cp"), "--to", ""},
                                                      {"holdings", "--officer", ""},
                                                      {"measure", "var", "--input", "x", "--window", ""}};
    for (std::vector<std::string> line : lines) {
        const std::string name = line.at(line.size() - 2);
        line.insert(line.end(), {"-f", fund(), "--json", "--language", "en"});
        const Outcome outcome = run(line);
        EXPECT_EQ(outcome.status, 2) << name << outcome.out;
        EXPECT_EQ(outcome.code(), "usage");
        const auto error = outcome.json().at("error");
        EXPECT_NE(error.at("message").get<std::string>().find("empty value"), std::string::npos) << error;
        if (name.starts_with("--")) {
            EXPECT_EQ(error.at("field"), name);
        }
    }
}

TEST_F(Usage, TheFieldNamesTheOptionOrArgument) {
    const auto field = [&](std::vector<std::string> line) {
        line.insert(line.end(), {"-f", fund(), "--json"});
        const Outcome outcome = run(line);
        EXPECT_EQ(outcome.status, 2) << outcome.out;
        return outcome.json().at("error").at("field").get<std::string>();
    };
    EXPECT_EQ(field({"prove", "3"}), "--output");
    EXPECT_EQ(field({"approve"}), "N");
    EXPECT_EQ(field({"holdings", "--as-off", "2026-01-01"}), "--as-off");
    EXPECT_EQ(field({"holdings", "--as-of", "2026-01-01", "--as-of", "2026-01-02"}), "--as-of");
    EXPECT_EQ(field({"report", "holdings", "--format", "xls", "-o", "x"}), "--format");
    EXPECT_EQ(field({"log", "--from", "abc"}), "--from");
    EXPECT_EQ(field({"nonsense"}), "COMMAND");
}

TEST_F(Usage, EveryCommandHasExamplesOfItsOwnThatMakeSense) {
    const auto all = commands();
    ASSERT_GE(all.size(), 30U);
    const auto here = std::filesystem::current_path();
    std::filesystem::current_path(std::filesystem::path(fund()).parent_path());
    for (const std::string& command : all) {
        const auto examples = examplesIn(run(english({command, "--help"})).out);
        EXPECT_FALSE(examples.empty()) << command;
        for (const std::string& example : examples) {
            const auto words = wordsOf(example);
            EXPECT_NE(std::find(words.begin(), words.end(), command), words.end()) << example;
            EXPECT_NE(run(words).status, 2) << example;
            std::filesystem::remove("fund.alem");  // the others are to find nothing
        }
    }
    std::filesystem::current_path(here);
    const std::string general = run(english({"--help"})).out;
    for (const char* command : {" prove ", " measure ", " backtest "}) {
        const bool shown = general.find("alem-desk-cli" + std::string(command)) != std::string::npos ||
                           general.find("fund.alem" + std::string(command)) != std::string::npos;
        EXPECT_TRUE(shown) << command;
    }
}

TEST_F(Usage, HelpOfACommandHasTheGlobalOptionsThatItTakes) {
    const auto help = [](const char* command) { return run(english({command, "--help"})).out; };
    for (const char* option : {"--language", "--json", "--fund", "--officer", "--passphrase-file"}) {
        EXPECT_NE(help("report").find(option), std::string::npos) << option;
    }
    EXPECT_NE(help("measure").find("--language"), std::string::npos);
    for (const char* option : {"--fund", "--officer", "--passphrase-file"}) {
        EXPECT_EQ(help("measure").find(option), std::string::npos) << option;
    }
    EXPECT_EQ(help("holdings").find("--passphrase-file"), std::string::npos);
    EXPECT_NE(help("create").find("Global options:"), std::string::npos);
}

TEST_F(Usage, APassphraseFileThatOthersMayReadIsNoted) {
    const auto sign = [&](const char* name) {
        return run(english({"-f", fund(), "--officer", "aru", "--passphrase-file", path("p"), "checkpoint",
                            "-o", path(name)}));
    };
    namespace fs = std::filesystem;
    fs::permissions(path("p"), fs::perms::owner_read | fs::perms::owner_write | fs::perms::others_read);
    const Outcome open = sign("a");
    EXPECT_EQ(open.status, 0) << open.err;
    EXPECT_NE(open.err.find("chmod 600"), std::string::npos) << open.err;
    EXPECT_EQ(open.err.find("chmod 600"), open.err.rfind("chmod 600")) << "said once";
    fs::permissions(path("p"), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(sign("b").err, "");
}

}  // namespace

}  // namespace alem::cli
