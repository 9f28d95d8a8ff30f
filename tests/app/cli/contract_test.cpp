#include <filesystem>
#include <fstream>

#include "app/value/instant.h"
#include "tests/app/cli/fund_for_tests.h"
#include "tests/app/storage/tampering.h"

namespace alem::cli {

namespace {

/// What scripts may rely on, and what people are told, where it is easily got wrong.
class Contract : public FundForTests {
  protected:
    void checkpoint(const std::string& name) const {
        ASSERT_EQ(signedIn({"checkpoint", "-o", path(name)}).status, 0);
    }
    [[nodiscard]] std::int64_t size() const {
        return run({"-f", fund(), "verify", "--json"}).json().at("entries").get<std::int64_t>();
    }
    /// Changes the bytes of an entry past this program.
    void tamper(std::int64_t number, const std::string& from, const std::string& to) const {
        test::tamperPastTriggers(fund(), "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '" +
                                             from + "', '" + to +
                                             "') AS BLOB) WHERE number = " + std::to_string(number));
    }
};

std::string messageOf(const Outcome& outcome) {
    return outcome.json().at("error").at("message").get<std::string>();
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_F(Contract, WhatOpeningFindsIsNotCalledTheFirstThatIsWrong) {
    prepare();
    const auto changed = size() - 1;
    act(R"({"type":"recordFee","account":"bank/1","asset":"BTC","kind":"other","quantity":"0.5","effective":"2026-01-07T00:00:00Z"})");
    tamper(changed, "\"100.00\"", "\"900.00\"");
    const Outcome shown = run({"-f", fund(), "holdings", "--json", "--language", "en"});
    EXPECT_EQ(shown.status, 4);
    EXPECT_EQ(shown.code(), "brokenLog");
    EXPECT_FALSE(holds(messageOf(shown), "is the first")) << messageOf(shown);
    EXPECT_TRUE(holds(messageOf(shown), "verif")) << messageOf(shown);
    EXPECT_FALSE(shown.json().at("error").at("figures").at("isFirst").get<bool>());
    const auto found = run({"-f", fund(), "verify", "--json"}).json().at("finding");
    EXPECT_EQ(found.at("entry"), changed);
    EXPECT_EQ(found.at("firstOfAct"), changed);
}

TEST_F(Contract, VerifyNamesAllEntriesThatTheWrongSignatureCovers) {
    tamper(1, "\"name\":\"", "\"name\":\"x");
    const Outcome found = run({"-f", fund(), "verify", "--json"});
    EXPECT_EQ(found.json().at("finding").at("firstOfAct"), 0);
    const auto last = found.json().at("finding").at("entry").get<std::int64_t>();
    EXPECT_GT(last, 1);
    const std::string said = run({"-f", fund(), "verify", "--language", "en"}).out;
    EXPECT_TRUE(holds(said, "entries 0 to " + std::to_string(last))) << said;
}

TEST_F(Contract, ACheckpointWithoutAKeyVouchesForWhatItCovers) {
    prepare();
    const auto covered = size();
    checkpoint("cp");
    const Outcome json = run({"-f", fund(), "verify", "--checkpoint", path("cp"), "--json"});
    EXPECT_EQ(json.json().at("vouchedEntries"), covered);
    EXPECT_FALSE(json.json().at("anchored").get<bool>()) << "a key and a checkpoint";
    const std::string said =
        run({"-f", fund(), "verify", "--checkpoint", path("cp"), "--language", "en"}).out;
    EXPECT_FALSE(holds(said, "Nothing from outside vouches for it")) << said;
    EXPECT_TRUE(holds(said, "vouches for " + std::to_string(covered))) << said;
    EXPECT_TRUE(holds(said, "verifier key, kept elsewhere, would also")) << said;
    EXPECT_TRUE(holds(said, "came after them")) << said;
    EXPECT_EQ(run({"-f", fund(), "verify", "--json"}).json().at("vouchedEntries"), 0);
}

TEST_F(Contract, AFileThatIsNoCheckpointIsNotHeldAgainstTheLog) {
    writeFile(path("other"), "not a checkpoint\n");
    const Outcome told = run({"-f", fund(), "verify", "--checkpoint", path("other"), "--language", "en"});
    EXPECT_EQ(told.status, 4);
    EXPECT_FALSE(holds(told.out, "NOT sound")) << told.out;
    EXPECT_TRUE(holds(told.out, "is no checkpoint")) << told.out;
}

TEST_F(Contract, AnExtractAsOfADayIsTheLogAsItStoodThen) {
    prepare();
    const auto now = size();
    const auto extract = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"-f", fund(), "report", "audit-extract", "--format", "json", "-o", "-"});
        return run(more);
    };
    const std::string sealed = run({"-f", fund(), "log", "--json"}).json().back().at("at").get<std::string>();
    const auto zone = Zone::find(extract({}).json().at("zone").get<std::string>());
    const std::string today = zone->dayOf(*Instant::parse(sealed)).text();
    const Outcome whole = extract({"--as-of", today});
    ASSERT_EQ(whole.status, 0) << whole.out << whole.err;
    EXPECT_EQ(whole.json().at("log").at("size"), now);
    EXPECT_EQ(whole.json().at("asOf"), today);
    EXPECT_FALSE(extract({}).json().contains("asOf")) << "bytes stay what they were";
    const Outcome before = extract({"--as-of", "2020-01-01", "--json"});
    EXPECT_EQ(before.status, 1);
    EXPECT_EQ(before.code(), "noFund");
    EXPECT_EQ(extract({"--as-of", "2930-01-01", "--json"}).code(), "dayInFuture");
    EXPECT_EQ(extract({"--known-on", "2026-01-01"}).status, 2);
}

TEST_F(Contract, SignalsTakeAnInstant) {
    prepare();
    const auto at = [&](const char* instant) {
        return run({"-f", fund(), "signals", "--as-of", instant, "--json"});
    };
    const Outcome then = at("2026-03-01T12:00:00Z");
    ASSERT_EQ(then.status, 0) << then.out;
    EXPECT_EQ(then.json().at("asOf"), "2026-03-01T12:00:00.000Z");
    EXPECT_EQ(then.json().at("at").get<std::string>().substr(0, 19), "2026-03-01T12:00:00");
    EXPECT_EQ(at("2026-03-01").json().at("asOf"), "2026-03-01");
    EXPECT_EQ(at("2926-03-01T12:00:00Z").code(), "dayInFuture");
    EXPECT_EQ(at("2026-03-01T12:00").status, 2);
    EXPECT_EQ(run({"-f", fund(), "holdings", "--as-of", "2026-03-01T12:00:00Z"}).status, 2);
}

TEST_F(Contract, JsonIsADocumentForEveryCommand) {
    tamper(2, "{\"", "{\xff\"");
    const Outcome log = run({"-f", fund(), "log", "--json"});
    EXPECT_EQ(log.status, 0);
    EXPECT_EQ(log.json().at(2).at("number"), 2);
    EXPECT_TRUE(log.json().at(2).contains("notJson"));
    writeFile(path("p.csv"),
              "time,open,high,low,close\n2026-01-01,1,2,1,1\n2026-01-02,1,2,1,2\n2026-01-03,1,2,1,1\n");
    const std::vector<std::string> measure{"measure",     "close-to-close", "--input",
                                           path("p.csv"), "--window",       "3"};
    const std::string csv = run(measure).out;
    EXPECT_TRUE(csv.starts_with("time,value\n")) << csv;
    auto json = measure;
    json.push_back("--json");
    const auto document = run(json).json();
    ASSERT_EQ(document.at("values").size(), 3U);
    EXPECT_TRUE(document.at("values").at(0).at("value").is_null());
    EXPECT_TRUE(
        holds(csv, "2026-01-03T00:00:00Z," + document.at("values").at(2).at("value").get<std::string>()))
        << csv;
    json.insert(json.end(), {"-o", path("m.csv")});
    EXPECT_EQ(run(json).json().at("rows"), 3);
    std::ifstream written(path("m.csv"));
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(written), {}), csv);
}

TEST_F(Contract, APlaceThatCannotBeWrittenHasOneVerdict) {
    for (const std::vector<std::string>& line : std::vector<std::vector<std::string>>{
             {"demo", "/none/x.alem"},
             {"key", "new", "/none/x.key", "--passphrase-file", path("p")},
             {"create", "/none/x.alem", "--name", "x", "--currency", "USD", "--officer", "a",
              "--passphrase-file", path("p")},
             {"-f", fund(), "report", "holdings", "--format", "json", "-o", "/none/x"}}) {
        auto asked = line;
        asked.insert(asked.end(), {"--json", "--language", "en"});
        const Outcome told = run(asked);
        EXPECT_EQ(told.status, 3) << told.out;
        EXPECT_EQ(told.code(), "fileNotWritten");
        EXPECT_FALSE(holds(messageOf(told), "There is no file")) << messageOf(told);
    }
}

TEST_F(Contract, RefusalsSayWhatIsSo) {
    prepare();
    const auto message = [&](const char* json) { return messageOf(act(json)); };
    EXPECT_EQ(act(R"({"type":1})").json().at("error").at("figures").at("fault"), "badValue");
    EXPECT_TRUE(holds(message(R"({"type":"setPrice","asset":"BTC","quote":"USD","price":"-1",)"
                              R"("effective":"2026-01-07T09:00:00Z","source":"D"})"),
                      "more than 0"));
    const auto consistency = [&](const char* from, const char* to) {
        return run({"-f", fund(), "consistency", "--from", from, "--to", to, "-o", path("c"), "--json",
                    "--language", "en"});
    };
    EXPECT_TRUE(holds(messageOf(consistency("4", "2")), "below")) << messageOf(consistency("4", "2"));
    EXPECT_EQ(consistency("4", "2").code(), "invalidField");
    EXPECT_EQ(consistency("4", "200").code(), "unknownEntry");
    EXPECT_EQ(consistency("4", "200").json().at("error").at("field"), "to");
    checkpoint("cp");
    const auto handed = run({"-f", fund(), "log", "--json"}).json().back().at("event");
    act(R"({"type":"recordFee","account":"bank/1","asset":"BTC","kind":"other","quantity":"0.5","effective":"2026-01-07T00:00:00Z"})");
    const Outcome stale = act(nlohmann::json{
        {"type", "handOutCheckpoint"},
        {"size", handed.at("size")},
        {"root", handed.at("root")},
        {"to", "Ministry"}}.dump());
    EXPECT_EQ(stale.code(), "checkpointInconsistent");
    EXPECT_TRUE(holds(messageOf(stale), "by now")) << messageOf(stale);
}

TEST_F(Contract, RulesAreRefusedForWhatIsWrongWithThem) {
    const auto check = [&](const std::string& line) {
        writeFile(path("r"), line + "\n");
        return messageOf(run({"rules", "check", path("r"), "--json", "--language", "en"}));
    };
    const std::string rest = " WHEN close(BTC) < 1USD THEN notify(x) UNTIL close(BTC) > 2USD";
    EXPECT_TRUE(holds(check("  a: ON 1d" + rest), "It should be: a:")) << check("  a: ON 1d" + rest);
    EXPECT_TRUE(holds(check("a: ON\u00a01d" + rest), "no-break space")) << check("a: ON\u00a01d" + rest);
    writeFile(path("r"), "a: ON 1d" + rest + "\n");
    writeFile(path("p.csv"), "time,open,high,low,close\n2026-01-01,1,2,1,1\n2026-01-02,1,2,1,2\n");
    const Outcome told = run(
        {"backtest", "--rules", path("r"), "--prices", "ETH=" + path("p.csv"), "--json", "--language", "en"});
    EXPECT_TRUE(holds(messageOf(told), "--prices")) << messageOf(told);
    EXPECT_FALSE(holds(messageOf(told), "imported")) << messageOf(told);
}

TEST_F(Contract, AReplacedCheckpointIsNoted) {
    prepare();
    checkpoint("cp");
    const Outcome again = run({"-f", fund(), "--officer", "aru", "--passphrase-file", path("p"), "--language",
                               "en", "checkpoint", "-o", path("cp")});
    EXPECT_EQ(again.status, 0);
    EXPECT_TRUE(holds(again.err, "is replaced")) << again.err;
}

}  // namespace

}  // namespace alem::cli
