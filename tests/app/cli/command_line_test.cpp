#include <filesystem>

#include "tests/app/cli/fund_for_tests.h"

namespace alem::cli {

namespace {

using CommandLine = FundForTests;

constexpr const char* tooMuch =
    R"({"type":"recordWithdrawal","account":"bank/1","asset":"BTC","quantity":"3","destination":"x","effective":"2026-01-06T00:00:00Z"})";

TEST_F(CommandLine, CreateMakesKeysThatOthersCannotRead) {
    namespace fs = std::filesystem;
    EXPECT_EQ(fs::status(path("f.keys")).permissions(), fs::perms::owner_all);
    for (const char* name : {"f.keys/aru.key", "f.keys/aru.log.key"}) {
        EXPECT_EQ(fs::status(path(name)).permissions(), fs::perms::owner_read | fs::perms::owner_write)
            << name;
    }
}

TEST_F(CommandLine, CreateNeverOverwritesAFund) {
    const Outcome again = run({"create", fund(), "--name", "x", "--currency", "USD", "--officer", "bek",
                               "--passphrase-file", path("p"), "--json"});
    EXPECT_EQ(again.status, 1);
    EXPECT_EQ(again.code(), "alreadyExists");
    EXPECT_FALSE(std::filesystem::exists(path("f.keys/bek.key")));
}

TEST_F(CommandLine, CreateThatSaysNoLeavesNoFund) {
    namespace fs = std::filesystem;
    const std::string other = path("n.alem");
    const auto create = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"create",    other,        "--name",
                                       "n",         "--currency", "USD",
                                       "--officer", "alice",      "--passphrase-file",
                                       path("p"),   "--json",     "--language",
                                       "en"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    };
    for (const char* added : {"alice.log:A:officer", "bek:B:officer"}) {
        if (std::string(added).starts_with("bek")) {
            fs::create_directory(path("n.keys"));
            writeFile(path("n.keys/bek.log.key"), "another's");
        }
        const Outcome refused = create({"--officer-add", added});
        EXPECT_NE(refused.status, 0) << added;
        EXPECT_FALSE(fs::exists(other)) << added;
        EXPECT_FALSE(fs::exists(path("n.keys/alice.key"))) << added;
    }
    fs::remove_all(path("n.keys"));
    writeFile(path("n.keys"), "a file where the folder is to be");
    EXPECT_NE(create({}).status, 0);
    EXPECT_FALSE(fs::exists(other));
    fs::remove_all(path("n.keys"));
    EXPECT_EQ(create({"--officer-add", "bek:B:officer"}).status, 0);
}

TEST_F(CommandLine, AccountsWithoutANameAreToldApartByTheirIdentifiers) {
    prepare();
    for (
        const char* json :
        {R"({"type":"registerAccount","account":"bank/2","counterparty":"bank","active":true,"tier":"hot","segregation":"omnibus"})",
         R"({"type":"registerAccount","account":"bank/3","counterparty":"bank","active":true,"tier":"hot","segregation":"omnibus","name":"Deposit"})",
         R"({"type":"recordReceipt","account":"bank/2","asset":"BTC","quantity":"1","source":"grant","value":"100.00","effective":"2026-01-05T00:00:00Z"})",
         R"({"type":"recordReceipt","account":"bank/3","asset":"BTC","quantity":"1","source":"grant","value":"100.00","effective":"2026-01-05T00:00:00Z"})",
         R"({"type":"registerAsset","asset":"USD","class":"fiat","decimals":2,"name":"US dollar"})",
         R"({"type":"recordSale","account":"bank/1","asset":"BTC","quantity":"1","received":"90.00","receivedAsset":"USD","receivedIn":"bank/2","effective":"2026-01-07T00:00:00Z"})",
         R"({"type":"recordTransfer","asset":"BTC","quantity":"0.5","from":"bank/1","to":"bank/2","effective":"2026-01-08T00:00:00Z"})"}) {
        const Outcome done = act(json);
        ASSERT_TRUE(done.status == 0 || std::string(json).find("registerAsset") != std::string::npos)
            << json << done.out;
    }
    for (const char* command : {"holdings", "lots"}) {
        const std::string text = run({"-f", fund(), command, "--language", "en"}).out;
        for (const char* title :
             {"Helvion Bank, Deposit (bank/1)", "Helvion Bank, bank/2", "Helvion Bank, Deposit (bank/3)"}) {
            EXPECT_NE(text.find(title), std::string::npos) << command << ": " << title << '\n' << text;
        }
    }
    const std::string rows = run({"-f", fund(), "transactions", "--language", "en"}).out;
    const auto lineOf = [&](const std::string& word) {
        const auto at = rows.find(word);
        return at == std::string::npos ? std::string() : rows.substr(at, rows.find('\n', at) - at);
    };
    EXPECT_NE(lineOf("Sale").find("Helvion Bank, Deposit (bank/1)"), std::string::npos) << rows;
    EXPECT_NE(lineOf("ransfer").find("Helvion Bank, Deposit (bank/1) → Helvion Bank, bank/2"),
              std::string::npos)
        << rows;
    const Outcome lacking = act(
        R"({"type":"recordWithdrawal","account":"bank/2","asset":"BTC","quantity":"9","effective":"2026-01-09T00:00:00Z"})");
    EXPECT_NE(lacking.json().at("error").at("message").get<std::string>().find("Helvion Bank, bank/2"),
              std::string::npos)
        << lacking.out;
}

TEST_F(CommandLine, GlobalOptionsMayStandBeforeAndAfterTheCommand) {
    const Outcome before = run({"-f", fund(), "--json", "officers"});
    const Outcome after = run({"officers", "-f", fund(), "--json"});
    ASSERT_EQ(before.status, 0);
    EXPECT_EQ(before.json().at("officers"), after.json().at("officers"));
    EXPECT_EQ(before.json().at("officers").at(0).at("officer"), "aru");
}

TEST_F(CommandLine, ARefusalHasStatusOneACodeItsFieldAndFigures) {
    prepare();
    const Outcome refused = act(tooMuch);
    EXPECT_EQ(refused.status, 1);
    const auto error = refused.json().at("error");
    EXPECT_EQ(error.at("code"), "insufficientHolding");
    EXPECT_EQ(error.at("figures").at("held"), "2.00000000");
    EXPECT_EQ(error.at("figures").at("missing"), "1.00000000");
    EXPECT_NE(error.at("message").get<std::string>().find("Helvion Bank"), std::string::npos) << error;
    EXPECT_TRUE(refused.err.empty());
}

TEST_F(CommandLine, ARefusalIsSaidInTheTongueAskedFor) {
    prepare();
    const auto said = [&](const char* language) {
        return run({"-f", fund(), "--officer", "aru", "--passphrase-file", path("p"), "--language", language,
                    "act", "-"},
                   tooMuch);
    };
    const Outcome english = said("en");
    const Outcome french = said("fr");
    EXPECT_EQ(english.status, 1);
    EXPECT_EQ(french.status, 1);
    EXPECT_TRUE(english.out.empty());
    EXPECT_NE(english.err, french.err);
    EXPECT_NE(english.err.find("holds"), std::string::npos) << english.err;
    EXPECT_NE(french.err.find("d\u00e9tient"), std::string::npos) << french.err;
}

TEST_F(CommandLine, UsageHasStatusTwo) {
    EXPECT_EQ(run({}).status, 2);
    EXPECT_EQ(run({"nonsense"}).status, 2);
    EXPECT_EQ(run({"holdings"}).status, 2) << "no fund named";
    EXPECT_EQ(run({"-f", fund(), "holdings", "--as-of", "17/07/2026"}).status, 2);
    EXPECT_EQ(run({"-f", fund(), "report", "holdings", "--format", "doc", "-o", "x"}).status, 2);
    const Outcome json = run({"-f", fund(), "approve", "many", "--json"});
    EXPECT_EQ(json.status, 2);
    EXPECT_EQ(json.code(), "usage");
    EXPECT_EQ(signedIn({"import", "binance-statement", fund()}).code(), "usage") << "no account";
}

TEST_F(CommandLine, UsageSaysWhatIsWrong) {
    const auto said = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"--language", "en"});
        const Outcome outcome = run(words);
        EXPECT_EQ(outcome.status, 2);
        return outcome.err;
    };
    const auto says = [](const std::string& text, const char* part) {
        EXPECT_NE(text.find(part), std::string::npos) << text;
    };
    says(said({"holding"}), "holdings");
    says(said({"qqqqqq"}), "no command");
    const std::vector<std::string> measure{"measure", "parkinson", "--input", "x"};
    for (const char* window : {"abc", "2.5", "-1", "0"}) {
        auto words = measure;
        words.insert(words.end(), {"--window", window});
        says(said(words), window);
        says(said(words), "whole number");
    }
    auto twice = measure;
    twice.insert(twice.end(), {"--window", "3", "--window", "4"});
    says(said(twice), "more than once");
    auto lambda = measure;
    lambda.insert(lambda.end(), {"--lambda", "q"});
    says(said(lambda), "--lambda takes a number");
    const std::string help = run({"--language", "fr", "--help"}).out;
    EXPECT_EQ(help.find("Subcommands"), std::string::npos) << help;
    EXPECT_EQ(help.find("[["), std::string::npos) << help;
}

TEST_F(CommandLine, OutputThatCannotBeWrittenIsAFailure) {
    std::ofstream full("/dev/full");
    std::istringstream in;
    std::ostringstream err;
    EXPECT_EQ(runCommandLine({"-f", fund(), "log"}, in, full, err), ExitStatus::Failure);
    EXPECT_FALSE(err.str().empty());
}

TEST_F(CommandLine, AContradictionInAFileOfPricesIsNamed) {
    for (const auto& [row, fault] :
         std::vector<std::pair<std::string, std::string>>{{"2026-01-02,1,2,0,1", "inconsistentBar"},
                                                          {"2025-12-30,1,2,1,1", "outOfOrder"},
                                                          {"2026-01-01,1,3,1,1", "contradictingBar"}}) {
        writeFile(path("odd.csv"), "time,open,high,low,close\n2026-01-01,1,2,1,1\n" + row +
                                       "\n2026-01-03,1,2,1,1\n2026-01-04,1,2,1,1\n");
        const Outcome odd = run({"measure", "parkinson", "--input", path("odd.csv"), "--json"});
        EXPECT_EQ(odd.status, 1) << row;
        EXPECT_EQ(odd.code(), "contradictingFile");
        EXPECT_EQ(odd.json().at("error").at("figures").at("fault"), fault);
    }
}

TEST_F(CommandLine, HelpNamesEveryCommandInBothTongues) {
    for (const char* language : {"en", "fr"}) {
        const Outcome help = run({"--language", language, "--help"});
        EXPECT_EQ(help.status, 0);
        for (const char* word : {"demo",
                                 "create",
                                 "holdings",
                                 "transactions",
                                 "lots",
                                 "officers",
                                 "counterparties",
                                 "assets",
                                 "accounts",
                                 "policy",
                                 "approvals",
                                 "disposals",
                                 "prices",
                                 "import",
                                 "act",
                                 "approve",
                                 "reject",
                                 "log",
                                 "checkpoint",
                                 "prove",
                                 "consistency",
                                 "verify",
                                 "report",
                                 "vkey",
                                 "key",
                                 "--passphrase-file"}) {
            EXPECT_NE(help.out.find(word), std::string::npos) << word;
        }
    }
    EXPECT_EQ(run({"import", "--help"}).status, 0);
}

TEST_F(CommandLine, HelpOfActSaysWhereTheActsAreDescribed) {
    for (const std::string language : {"en", "fr"}) {
        const Outcome help = run({"--language", language, "act", "--help"});
        EXPECT_NE(help.out.find("docs/acts." + language + ".md"), std::string::npos) << help.out;
    }
}

TEST_F(CommandLine, LogGivesTheStoredBytesOneEntryALine) {
    const Outcome log = run({"-f", fund(), "log"});
    ASSERT_EQ(log.status, 0);
    std::istringstream lines(log.out);
    std::string line;
    std::int64_t number = 0;
    for (; std::getline(lines, line); ++number) {
        EXPECT_EQ(nlohmann::json::parse(line).at("number"), number);
    }
    EXPECT_GE(number, 4);
    const Outcome one = run({"-f", fund(), "log", "--from", "1", "--to", "1", "--json"});
    EXPECT_EQ(one.json().at(0).at("number"), 1);
}

TEST_F(CommandLine, TheSameActUnderTheSameKeyIsSealedOnce) {
    prepare();
    const std::string key(32, 'a');
    const char* fee =
        R"({"type":"recordFee","account":"bank/1","asset":"BTC","kind":"other","quantity":"0.5","effective":"2026-01-07T00:00:00Z"})";
    EXPECT_FALSE(signedIn({"act", "-", "--key", key}, fee).json().at("alreadyKnown").get<bool>());
    EXPECT_TRUE(signedIn({"act", "-", "--key", key}, fee).json().at("alreadyKnown").get<bool>());
    const auto held = run({"-f", fund(), "holdings", "--json"}).json();
    EXPECT_EQ(held.at("positions").at(0).at("quantity"), "1.50000000");
}

TEST_F(CommandLine, TwoTimesAreAskedForApart) {
    prepare();
    const auto on = [&](const char* day) {
        return run({"-f", fund(), "holdings", "--as-of", day, "--json"}).json().at("positions").size();
    };
    EXPECT_EQ(on("2026-01-04"), 0U);
    EXPECT_EQ(on("2026-01-05"), 1U);
    const Outcome unknown = run({"-f", fund(), "holdings", "--known-on", "2020-01-01", "--json"});
    EXPECT_EQ(unknown.status, 1) << "nothing was known then: " << unknown.out;
    EXPECT_EQ(unknown.code(), "noFund");
}

TEST_F(CommandLine, ADayBeforeTheFundIsRefusedAlikeByEveryCommand) {
    prepare();
    for (const char* command : {"holdings", "lots", "transactions", "disposals", "officers", "accounts",
                                "limits", "prices", "markets", "approvals", "signals", "cases"}) {
        const Outcome before = run({"-f", fund(), command, "--known-on", "2020-01-01", "--json"});
        if (before.status == 2) {
            continue;  // it does not ask for a day
        }
        EXPECT_EQ(before.status, 1) << command;
        EXPECT_EQ(before.code(), "noFund") << command;
    }
    EXPECT_EQ(run({"-f", fund(), "cases", "--as-of", "2020-01-01", "--json"}).code(), "noFund");
    EXPECT_EQ(run({"-f", fund(), "signals", "--as-of", "2020-01-01", "--json"}).status, 0);
    EXPECT_EQ(run({"-f", fund(), "lots", "--as-of", "2020-01-01", "--json"}).status, 0);
}

TEST_F(CommandLine, ARangeOutsideOfTheLogIsRefusedWithItsBound) {
    const auto size = run({"-f", fund(), "verify", "--json"}).json().at("entries").get<int>();
    const Outcome beyond = run({"-f", fund(), "log", "--from", "99999", "--json"});
    EXPECT_EQ(beyond.status, 1);
    EXPECT_EQ(beyond.code(), "unknownEntry");
    EXPECT_EQ(beyond.json().at("error").at("figures").at("size"), size);
    EXPECT_EQ(run({"-f", fund(), "log", "--from", std::to_string(size), "--json"}).status, 1);
    const Outcome reversed = run({"-f", fund(), "log", "--from", "3", "--to", "1", "--json"});
    EXPECT_EQ(reversed.status, 1);
    EXPECT_EQ(reversed.code(), "invalidField");
    const Outcome last = run({"-f", fund(), "log", "--from", std::to_string(size - 1), "--json"});
    EXPECT_EQ(last.json().size(), 1U);
}

TEST_F(CommandLine, VerifyTellsATamperedLogByItsStatus) {
    prepare();
    ASSERT_EQ(signedIn({"checkpoint", "-o", path("cp")}).status, 0);
    const std::string key = run({"-f", fund(), "vkey"}).out;
    const Outcome sound = run({"-f", fund(), "verify", "--checkpoint", path("cp"), "--vkey",
                               key.substr(0, key.size() - 1), "--json"});
    EXPECT_EQ(sound.status, 0) << sound.out;
    EXPECT_TRUE(sound.json().at("anchored").get<bool>());
    const Outcome other = run({"create", path("o.alem"), "--name", "Autre", "--origin", "local/f",
                               "--currency", "USD", "--officer", "aru", "--passphrase-file", path("p")});
    ASSERT_EQ(other.status, 0);
    const Outcome replaced = run({"-f", path("o.alem"), "verify", "--checkpoint", path("cp"), "--vkey",
                                  key.substr(0, key.size() - 1), "--json"});
    EXPECT_EQ(replaced.status, 4) << replaced.out;
    EXPECT_FALSE(replaced.json().at("sound").get<bool>());
}

TEST_F(CommandLine, AFailureOfTheMachineHasStatusThree) {
    const Outcome written =
        run({"-f", fund(), "report", "holdings", "--format", "json", "-o", "/nowhere/at/all.json", "--json"});
    EXPECT_EQ(written.status, 3);
    EXPECT_EQ(written.code(), "fileNotWritten");
}

}  // namespace

}  // namespace alem::cli
