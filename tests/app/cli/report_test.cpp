#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <set>

#include "tests/app/cli/fund_for_tests.h"

namespace alem::cli {

namespace {

class Report : public FundForTests {
  protected:
    [[nodiscard]] nlohmann::json lastEntry() const {
        return run({"-f", fund(), "log", "--json"}).json().back();
    }
    [[nodiscard]] static std::string contentOf(const std::string& name) {
        std::ifstream in(name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

TEST_F(Report, AnExportIsAnEntryOfTheLog) {
    prepare();
    const auto told = signedIn({"report", "holdings", "--format", "json", "-o", path("h.json")});
    ASSERT_EQ(told.status, 0) << told.out << told.err;
    const auto entry = lastEntry();
    EXPECT_EQ(told.json().at("entry"), entry.at("number"));
    EXPECT_EQ(entry.at("officer"), "aru");
    const auto& event = entry.at("event");
    EXPECT_EQ(event.at("type"), "reportExported");
    EXPECT_EQ(event.at("report"), "holdings");
    EXPECT_EQ(event.at("format"), "json");
    EXPECT_EQ(event.at("language"), "en");
    EXPECT_EQ(event.at("sha256"), told.json().at("sha256OfContent"));
    EXPECT_TRUE(event.contains("asOf"));
    const auto report = nlohmann::json::parse(contentOf(path("h.json")));
    EXPECT_EQ(report.at("log").at("size").get<std::int64_t>(), entry.at("number").get<std::int64_t>())
        << "the report shows the log as it stood before";
    EXPECT_EQ(run({"-f", fund(), "verify", "--json"}).status, 0);
}

TEST_F(Report, TheSameLogGivesTheSameBytesInEveryTongueAndFormat) {
    prepare();
    std::set<std::string> hashes;
    for (const bool recorded : {false, true}) {
        for (const char* language : {"en", "fr"}) {
            for (const char* format : {"json", "csv", "pdf"}) {
                std::vector<std::string> words{"-f",     fund(),     "--language", language,
                                               "report", "holdings", "--format",   format,
                                               "-o",     path("r"),  "--json"};
                if (recorded) {
                    words.insert(words.end(), {"--officer", "aru", "--passphrase-file", path("p")});
                }
                const auto told = run(words);
                ASSERT_EQ(told.status, 0) << told.out << told.err;
                hashes.insert((recorded ? "recorded " : "") +
                              told.json().at("sha256OfContent").get<std::string>());
            }
        }
    }
    EXPECT_EQ(hashes.size(), 2U) << "one of nobody, one that says who made it";
}

TEST_F(Report, NothingInUseIsOverwritten) {
    prepare();
    std::filesystem::create_symlink(fund(), path("link"));
    const auto entries = lastEntry();
    const std::string before = contentOf(path("f.keys/aru.key"));
    for (const std::string& output : {fund(), path("link"), fund() + "-wal", path("f.keys/aru.key"),
                                      path("f.keys/aru.log.key"), path("p")}) {
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"report", "holdings", "--format", "csv"},
              {"checkpoint"},
              {"prove", "1"}}) {
            auto asked = words;
            asked.insert(asked.end(), {"-o", output});
            const auto told = signedIn(asked);
            EXPECT_EQ(told.status, 1) << output << told.out;
            EXPECT_EQ(told.code(), "outputInUse") << output;
        }
    }
    std::filesystem::copy_file(fund(), path("other.alem"));
    std::filesystem::copy_file(path("f.keys/aru.key"), path("other.key"));
    for (const std::string& output : {path("other.alem"), path("other.key")}) {
        EXPECT_EQ(signedIn({"report", "holdings", "--format", "csv", "-o", output}).code(), "outputInUse")
            << "a fund and a key of somebody else";
    }
    EXPECT_EQ(lastEntry(), entries) << "nothing was recorded either";
    EXPECT_EQ(contentOf(path("f.keys/aru.key")), before);
    writeFile(path("in.csv"), "time,open,high,low,close\n2026-01-01,1,1,1,1\n2026-01-02,1,1,1,1\n");
    EXPECT_EQ(run({"measure", "parkinson", "--input", path("in.csv"), "-o", path("in.csv"), "--json"}).code(),
              "outputInUse");
}

TEST_F(Report, NothingIsProvedAgainstACheckpointOfAnotherLog) {
    prepare();
    ASSERT_EQ(signedIn({"checkpoint", "-o", path("cp")}).status, 0);
    std::string note = contentOf(path("cp"));
    const auto root = note.find('\n', note.find('\n') + 1) + 1;
    note[root] = note[root] == 'A' ? 'B' : 'A';
    writeFile(path("forged"), note);
    EXPECT_EQ(signedIn({"prove", "1", "--checkpoint", path("forged"), "-o", path("proof")}).code(),
              "checkpointInconsistent");
    EXPECT_FALSE(std::filesystem::exists(path("proof")));
    EXPECT_EQ(signedIn({"prove", "1", "--checkpoint", path("cp"), "-o", path("proof")}).status, 0);
}

TEST_F(Report, DevicesAreWrittenToAndStay) {
    ASSERT_TRUE(std::filesystem::is_character_file("/dev/full"));
    std::filesystem::create_symlink("/dev/full", path("full"));
    const auto told =
        run({"-f", fund(), "report", "holdings", "--format", "csv", "-o", path("full"), "--json"});
    EXPECT_EQ(told.status, 3);
    EXPECT_EQ(told.code(), "fileNotWritten");
    EXPECT_TRUE(std::filesystem::is_symlink(path("full")));
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/full"));
}

TEST_F(Report, WhatCannotBeWrittenIsNotRecorded) {
    prepare();
    ASSERT_EQ(signedIn({"checkpoint", "-o", path("cp")}).status, 0);
    const auto before = lastEntry();
    std::filesystem::create_directory(path("folder"));
    for (const std::string& output : {path("nowhere/out"), path("folder")}) {
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"report", "holdings", "--format", "csv"},
              {"checkpoint"},
              {"prove", "1", "--to", "the auditor"}}) {
            auto asked = words;
            asked.insert(asked.end(), {"-o", output});
            const auto told = signedIn(asked);
            EXPECT_EQ(told.status, 3) << told.out;
            EXPECT_EQ(told.code(), "fileNotWritten");
            EXPECT_FALSE(told.json().at("error").at("figures").contains("entry"));
        }
    }
    EXPECT_EQ(lastEntry(), before);
}

TEST_F(Report, ADiskThatIsFullIsKnownBeforeAnythingIsRecorded) {
    prepare();
    std::string rows = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";
    for (int second = 0; second < 400; ++second) {
        rows += "1,2026-02-01 10:0" + std::to_string(second / 60) + ":" + (second % 60 < 10 ? "0" : "") +
                std::to_string(second % 60) + ",Spot,Deposit,BTC,1,\n";
    }
    writeFile(path("s.csv"), rows);
    ASSERT_EQ(signedIn({"import", "binance-statement", path("s.csv"), "--account", "bank/1"}).status, 0);
    writeFile(path("out"), "as it was");
    const auto before = lastEntry();
    // The limit on file size stands in for the full disk: room for an entry, but not for the extract.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    ::getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit tight{150'000, usual.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &tight);
    const auto told = signedIn({"report", "audit-extract", "--format", "json", "-o", path("out")});
    ::setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(told.status, 3) << told.out;
    EXPECT_EQ(told.code(), "fileNotWritten");
    EXPECT_EQ(lastEntry(), before);
    EXPECT_EQ(contentOf(path("out")), "as it was");
    const auto files = std::filesystem::directory_iterator(path(""));
    EXPECT_TRUE(std::none_of(begin(files), end(files), [](const auto& file) {
        return file.path().filename().string().starts_with("out.");
    })) << "nothing is left beside it";
    EXPECT_EQ(signedIn({"report", "audit-extract", "--format", "json", "-o", path("out")}).status, 0);
}

TEST_F(Report, AStreamThatFailsIsToldWithTheEntryThatSaysItLeft) {
    prepare();
    const auto told = signedIn({"report", "holdings", "--format", "csv", "-o", "/dev/full"});
    EXPECT_EQ(told.status, 3);
    EXPECT_EQ(told.json().at("error").at("figures").at("entry"), lastEntry().at("number"));
}

TEST_F(Report, NothingIsWrittenAmongTheKeys) {
    for (const std::string& output :
         {path("f.keys/new.csv"), path("f.keys/../f.keys/new.csv"), path("f.keys/below/new.csv")}) {
        EXPECT_EQ(signedIn({"report", "holdings", "--format", "csv", "-o", output}).code(), "outputInUse");
    }
    EXPECT_FALSE(std::filesystem::exists(path("f.keys/new.csv")));
    EXPECT_EQ(signedIn({"report", "holdings", "--format", "csv", "-o", path("f.keysake")}).status, 0);
}

TEST_F(Report, AnOptionThatSaysNothingAboutItIsNotPassedOver) {
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"audit-extract", "--known-on", "2026-02-01"},
          {"audit-extract", "--currency", "USD"},
          {"audit-extract", "--lots"},
          {"audit-extract", "--version", "1"},
          {"holdings", "--from", "0"},
          {"holdings", "--to", "2"},
          {"holdings", "--version", "1"},
          {"doctrine", "--currency", "USD"},
          {"doctrine", "--from", "1"}}) {
        std::vector<std::string> asked{"-f", fund(), "report", "--json", "--format", "csv", "-o", path("r")};
        asked.insert(asked.end(), words.begin(), words.end());
        const auto told = run(asked);
        EXPECT_EQ(told.status, 2) << told.out;
        EXPECT_EQ(told.json().at("error").at("field"), words.at(1));
    }
    EXPECT_FALSE(std::filesystem::exists(path("r")));
}

TEST_F(Report, ADayInTheFutureIsRefusedByEveryQuestion) {
    prepare();
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"report", "holdings", "--format", "csv", "-o", "-"},
          {"report", "doctrine", "--format", "csv", "-o", "-"},
          {"holdings"},
          {"lots"},
          {"accounts"},
          {"transactions"},
          {"approvals"}}) {
        for (const char* option : {"--as-of", "--known-on"}) {
            auto asked = words;
            asked.insert(asked.end(), {option, "2930-01-01", "-f", fund(), "--json"});
            const auto told = run(asked);
            EXPECT_EQ(told.status, 1) << told.out;
            EXPECT_EQ(told.code(), "dayInFuture") << words.front();
        }
    }
}

TEST_F(Report, AMachineWithoutARuntimeFolderSaysNothingOfIt) {
    prepare();
    ::unsetenv("XDG_RUNTIME_DIR");
    ::testing::internal::CaptureStderr();
    const auto told =
        run({"-f", fund(), "report", "holdings", "--format", "pdf", "-o", path("r.pdf"), "--json"});
    EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
    EXPECT_EQ(told.status, 0);
}

TEST_F(Report, AnEntryIsProvedWithoutAKeyOnceACheckpointLeft) {
    prepare();
    const std::vector<std::string> prove{"-f", fund(), "prove", "2", "-o", path("2.tlog-proof"), "--json"};
    const auto before = run(prove);
    EXPECT_EQ(before.status, 1);
    EXPECT_EQ(before.code(), "checkpointNeeded");
    EXPECT_EQ(before.json().at("error").at("figures").at("officers").dump(), R"(["aru"])");
    ASSERT_EQ(signedIn({"checkpoint", "-o", path("c")}).status, 0);
    const auto last = lastEntry();
    ASSERT_EQ(run(prove).status, 0);
    EXPECT_NE(contentOf(path("2.tlog-proof")).find(contentOf(path("c"))), std::string::npos);
    ASSERT_EQ(signedIn({"prove", "2", "-o", path("2.tlog-proof")}).status, 0);
    EXPECT_EQ(lastEntry(), last) << "nothing was appended";
    EXPECT_EQ(run({"-f", fund(), "verify", "--json"}).status, 0);
}

TEST_F(Report, AnExtractNamesItsRange) {
    ASSERT_EQ(
        signedIn({"report", "audit-extract", "--format", "csv", "--from", "1", "-o", path("a.csv")}).status,
        0);
    const auto event = lastEntry().at("event");
    EXPECT_EQ(event.at("report"), "auditExtract");
    EXPECT_EQ(event.at("first"), 1);
    EXPECT_EQ(event.at("last").get<std::int64_t>() + 1, lastEntry().at("number").get<std::int64_t>());
}

TEST_F(Report, AnExtractHasTheHeadsOfItsTongueAndNoFormula) {
    const std::string other = path("g.alem");
    ASSERT_EQ(run({"create", other, "--name", "Fonds", "--currency", "USD", "--officer", "aru",
                   "--officer-add", "aru:=1+1:officer+administrator", "--passphrase-file", path("p")})
                  .status,
              0);
    const auto extract = [&](const char* tongue) {
        return run({"-f", other, "report", "audit-extract", "--format", "csv", "--language", tongue, "-o",
                    "-"})
            .out;
    };
    const std::string french = extract("fr");
    EXPECT_TRUE(french.starts_with("Numéro,Scellée le,Agent,Nom de l’agent,Type,Acte,Empreinte de feuille,"))
        << french.substr(0, 200);
    const std::string english = extract("en");
    EXPECT_TRUE(english.starts_with("Number,Sealed at,Officer,Officer's name,Type,Act,Leaf hash,"));
    EXPECT_EQ(french.substr(french.find('\n')), english.substr(english.find('\n')))
        << "only the heads differ";
    EXPECT_NE(french.find(",aru,'=1+1,"), std::string::npos);
}

TEST_F(Report, WithoutAnOfficerNothingIsRecordedAndThatIsSaid) {
    const auto before = lastEntry();
    const auto told =
        run({"-f", fund(), "--language", "en", "report", "holdings", "--format", "csv", "-o", "-"});
    EXPECT_EQ(told.status, 0);
    EXPECT_NE(told.err.find("not recorded"), std::string::npos) << told.err;
    const auto json =
        run({"-f", fund(), "report", "holdings", "--format", "csv", "-o", path("h.csv"), "--json"});
    EXPECT_TRUE(json.json().at("entry").is_null());
    EXPECT_EQ(lastEntry(), before);
}

TEST_F(Report, WhatCannotBeRecordedDoesNotLeave) {
    writeFile(path("p"), "another passphrase\n");
    const auto told = signedIn({"report", "holdings", "--format", "csv", "-o", path("h.csv")});
    EXPECT_EQ(told.status, 1);
    EXPECT_FALSE(std::filesystem::exists(path("h.csv")));
}

}  // namespace

}  // namespace alem::cli
