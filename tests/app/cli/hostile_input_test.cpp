#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "app/storage/database.h"
#include "tests/app/cli/fund_for_tests.h"
#include "tests/app/storage/tampering.h"

namespace alem::cli {

namespace {

class HostileInput : public FundForTests {
  protected:
    /// Changes the file past this program; the triggers that would refuse it are put back.
    void tamper(const std::string& statement) const { test::tamperPastTriggers(fund(), statement); }
};

TEST_F(HostileInput, ABinaryFileIsNoAct) {
    std::string noise(5000, '\0');
    for (std::size_t i = 0; i < noise.size(); ++i) {
        noise[i] = static_cast<char>((i * 131 + i / 7) % 256);
    }
    writeFile(path("noise"), noise);
    const Outcome refused = signedIn({"act", path("noise")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), "malformedAct");
}

TEST_F(HostileInput, ActsThatAreAlmostRightAreNamed) {
    EXPECT_EQ(act("").code(), "malformedAct");
    EXPECT_EQ(act("[]").code(), "malformedAct");
    EXPECT_EQ(act(R"({"type":"unheardOf"})").code(), "malformedAct");
    const Outcome extra =
        act(R"({"type":"registerCounterparty","counterparty":"a","name":"b","colour":"red"})");
    EXPECT_EQ(extra.code(), "malformedAct");
    EXPECT_EQ(extra.json().at("error").at("figures").at("member"), "colour");
    EXPECT_EQ(act(R"({"type":"registerCounterparty","counterparty":"a","name":"b","name":"c"})").code(),
              "malformedAct");
    const Outcome empty = act(R"({"type":"reverseEntry","entry":"","reason":"typo"})");
    EXPECT_EQ(empty.json().at("error").at("figures").at("member"), "entry");
    EXPECT_EQ(empty.json().at("error").at("figures").at("kind"), "wholeNumber");
    EXPECT_EQ(act(std::string(std::size_t{2} << 20U, ' ')).code(), "fileTooLarge");
}

TEST_F(HostileInput, AFolderIsNeitherFundNorFile) {
    const std::string folder = std::filesystem::path(fund()).parent_path().string();
    EXPECT_EQ(run({"-f", folder, "holdings", "--json"}).status, 1);
    EXPECT_EQ(signedIn({"act", folder}).code(), "notAFile");
    const Outcome missing = run({"-f", path("absent.alem"), "holdings", "--json"});
    EXPECT_EQ(missing.status, 1);
    EXPECT_EQ(missing.code(), "notFound");
}

TEST_F(HostileInput, ATextFileIsNoFund) {
    writeFile(path("text.alem"), "SQLite format 4, or so they say\n");
    for (const char* command : {"holdings", "log", "verify"}) {
        const Outcome refused = run({"-f", path("text.alem"), command, "--json"});
        EXPECT_EQ(refused.status, 1) << command;
        EXPECT_EQ(refused.code(), "notAFund") << command;
    }
}

TEST_F(HostileInput, AFundOfALaterVersionIsLeftAlone) {
    Database(fund(), Database::Mode::Write).execute("PRAGMA user_version = 99");
    const Outcome refused = run({"-f", fund(), "holdings", "--json"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), "newerFormat");
    EXPECT_EQ(refused.json().at("error").at("figures").at("versionFound"), 99);
}

TEST_F(HostileInput, ABrokenLogGivesNoFigure) {
    prepare();
    const std::string key = run({"-f", fund(), "vkey"}).out;
    const auto last = run({"-f", fund(), "verify", "--json"}).json().at("entries").get<int>() - 1;
    tamper("UPDATE entry SET bytes = zeroblob(length(bytes)) WHERE number = " + std::to_string(last));
    const std::vector<std::vector<std::string>> reading{
        {"holdings"},
        {"transactions"},
        {"lots"},
        {"disposals"},
        {"officers"},
        {"assets"},
        {"prices"},
        {"markets"},
        {"signals"},
        {"cases"},
        {"approvals"},
        {"consistency", "--from", "1", "-o", path("c")},
        {"report", "holdings", "--format", "json", "-o", path("r")},
        {"report", "audit-extract", "--format", "csv", "-o", path("r")}};
    for (std::vector<std::string> words : reading) {
        const std::string command = words.front();
        words.insert(words.end(), {"-f", fund(), "--json", "--language", "en"});
        const Outcome refused = run(words);
        EXPECT_EQ(refused.status, 4) << command;
        ASSERT_EQ(refused.code(), "brokenLog") << command;
        const auto error = refused.json().at("error");
        EXPECT_EQ(error.at("figures").at("entry"), last) << command;
        EXPECT_EQ(error.at("figures").at("fault"), "malformed") << command;
        EXPECT_NE(error.at("message").get<std::string>().find("verify"), std::string::npos) << command;
    }
    EXPECT_FALSE(std::filesystem::exists(path("r")));
    EXPECT_EQ(signedIn({"prove", "0", "-o", path("proof")}).code(), "brokenLog");
    const Outcome verified = run({"-f", fund(), "verify", "--json"});
    EXPECT_EQ(verified.status, 4);
    EXPECT_EQ(verified.json().at("finding").at("entry"), last);
    EXPECT_EQ(run({"-f", fund(), "log"}).status, 0);
    EXPECT_EQ(run({"-f", fund(), "vkey"}).out, key);
}

TEST_F(HostileInput, AnAlteredSchemaIsAFindingBesideTheFirstWrongEntry) {
    prepare();
    Database(fund(), Database::Mode::Write)
        .execute("DROP TRIGGER entry_unchanged; UPDATE entry SET bytes = zeroblob(9) WHERE number = 2");
    const Outcome verified = run({"-f", fund(), "verify", "--json"});
    EXPECT_EQ(verified.status, 4);
    EXPECT_EQ(verified.json().at("alteredSchema"), "entry_unchanged");
    EXPECT_EQ(verified.json().at("finding").at("entry"), 2);
    EXPECT_EQ(run({"-f", fund(), "holdings", "--json"}).code(), "alteredSchema");
    EXPECT_EQ(run({"-f", fund(), "log"}).status, 0);
}

TEST_F(HostileInput, AnEmptiedLogHoldsNoFundAndIsNotSound) {
    tamper("DELETE FROM entry");
    const Outcome verified = run({"-f", fund(), "verify", "--json"});
    EXPECT_EQ(verified.status, 4);
    EXPECT_EQ(verified.json().at("finding").at("fault"), "noEntries");
    for (const char* command : {"holdings", "lots", "signals", "cases", "vkey"}) {
        EXPECT_EQ(run({"-f", fund(), command, "--json"}).code(), "noFund") << command;
    }
}

TEST_F(HostileInput, ATruncatedFileIsNotVerified) {
    prepare();
    std::filesystem::resize_file(fund(), std::filesystem::file_size(fund()) / 2);
    const Outcome verified = run({"-f", fund(), "verify", "--json"});
    EXPECT_EQ(verified.status, 4);
    EXPECT_EQ(verified.json().at("finding").at("fault"), "damagedFile");
    const Outcome held = run({"-f", fund(), "holdings", "--json"});
    EXPECT_EQ(held.status, 3);
    EXPECT_EQ(held.code(), "corrupt");
}

TEST_F(HostileInput, AWrongPassphraseOpensNothing) {
    writeFile(path("p"), "another passphrase\n");
    const Outcome refused = act(R"({"type":"registerCounterparty","counterparty":"a","name":"b"})");
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), "wrongPassphrase");
    EXPECT_EQ(run({"-f", fund(), "log"}).out.find("registerCounterparty"), std::string::npos);
}

TEST_F(HostileInput, AKeyOfSomebodyElseIsNotTaken) {
    ASSERT_EQ(run({"key", "new", path("other.key"), "--passphrase-file", path("p")}).status, 0);
    std::filesystem::rename(path("other.key"), path("f.keys/aru.key"));
    EXPECT_EQ(act(R"({"type":"registerCounterparty","counterparty":"a","name":"b"})").code(),
              "keyNotRegistered");
}

TEST_F(HostileInput, TextFromTheFundDoesNotSteerTheTerminal) {
    prepare();
    const Outcome done =
        act("{\"type\":\"registerCounterparty\",\"counterparty\":\"e\",\"name\":\"\\u009b31mred\"}");
    if (done.status == 0) {
        const Outcome shown = run({"-f", fund(), "counterparties"});
        EXPECT_EQ(shown.out.find("\xC2\x9B"), std::string::npos);
    }
}

TEST_F(HostileInput, AnOfficersNameNeverLeavesTheKeysFolder) {
    const Outcome created = run({"create", path("n.alem"), "--name", "n", "--currency", "USD", "--officer",
                                 "a/../../escaped", "--passphrase-file", path("p")});
    ASSERT_EQ(created.status, 0) << created.err;
    EXPECT_TRUE(std::filesystem::exists(path("n.keys/a%2F..%2F..%2Fescaped.key")));
}

}  // namespace

}  // namespace alem::cli
