#include <set>

#include "tests/app/cli/fund_for_tests.h"

namespace alem::cli {
namespace {

class MarketsCommand : public FundForTests {
  protected:
    void SetUp() override {
        FundForTests::SetUp();
        prepare();
        import("a.csv", "A", {{1, 101}, {2, 102}, {3, 103}, { 5, 105 }});
        import("b.csv", "A", {{3, 99}, { 4, 104 }});
    }
    void import(const std::string& name, const std::string& venue,
                const std::vector<std::pair<int, int>>& closes) {
        std::string csv = "Date,Open,High,Low,Close\n";
        for (const auto& [day, close] : closes) {
            csv += "2026-01-0" + std::to_string(day) + ",100,500,1," + std::to_string(close) + "\n";
        }
        writeFile(path(name), csv);
        const Outcome done =
            signedIn({"import", "prices", path(name), "--asset", "BTC", "--quote", "USD", "--source", venue});
        ASSERT_EQ(done.status, 0) << done.out;
    }
};

TEST_F(MarketsCommand, ListSpansAndFindings) {
    const Outcome listed = signedIn({"markets"});
    ASSERT_EQ(listed.status, 0) << listed.out;
    const auto market = listed.json().at("markets").at(0);
    EXPECT_EQ(market.at("asset"), "BTC");
    EXPECT_EQ(market.at("venue"), "A");
    EXPECT_EQ(market.at("intervalSeconds"), 86400);
    EXPECT_EQ(market.at("bars"), 5);
    EXPECT_EQ(market.at("missing"), 0);
    EXPECT_EQ(market.at("corrected"), true);
    EXPECT_EQ(market.at("state"), "stale");
    EXPECT_EQ(market.at("close"), "105") << "a figure of money is a text";
    EXPECT_EQ(market.at("lastClose"), "2026-01-06T00:00:00.000Z");
    std::set<std::string> kinds;
    for (const auto& finding : market.at("findings")) {
        kinds.insert(finding.at("kind").get<std::string>());
    }
    EXPECT_TRUE(kinds.contains("contradictingBars"));
    EXPECT_TRUE(kinds.contains("lateBars"));
    EXPECT_FALSE(kinds.contains("gap"));
    const Outcome text = run({"-f", fund(), "markets", "--asset", "BTC", "--language", "en"});
    EXPECT_NE(text.out.find("contradict"), std::string::npos) << text.out;
}

TEST_F(MarketsCommand, SayWhatWasRecognisedInAFileOfPrices) {
    writeFile(
        path("odd.csv"),
        "Date,Open,High,Low,Close,Note\n"
        "2026-02-05,1,2,1,1.5,x\n2026-02-03,1,2,1,1.5,x\n2026-02-02,1,2,1,1.2,x\n2026-02-02,1,2,1,1.2,x\n");
    const std::vector<std::string> words{"import",  "prices", path("odd.csv"), "--asset", "BTC",
                                         "--quote", "USD",    "--source",      "C"};
    auto dry = words;
    dry.push_back("--dry-run");
    const auto foreseen = signedIn(dry);
    ASSERT_EQ(foreseen.status, 0) << foreseen.out;
    const auto prices = foreseen.json().at("prices");
    EXPECT_EQ(prices.at("columns").at(0).dump(), R"({"name":"Date","role":"openTime"})");
    EXPECT_EQ(prices.at("columns").at(5).at("role"), "ignored");
    EXPECT_EQ(prices.at("order"), "newestFirst");
    EXPECT_EQ(prices.at("intervalSeconds"), 86400);
    EXPECT_EQ(prices.at("bars"), 3);
    EXPECT_EQ(prices.at("first"), "2026-02-02T00:00:00.000Z");
    std::set<std::string> kinds;
    for (const auto& finding : prices.at("findings")) {
        kinds.insert(finding.at("kind").get<std::string>());
    }
    EXPECT_TRUE(kinds.contains("duplicateBar"));
    EXPECT_TRUE(kinds.contains("gap"));
    const auto done = signedIn(words);
    EXPECT_EQ(done.json().at("prices"), prices);
    EXPECT_EQ(done.json().at("alreadyKnown"), false);
    const auto again = signedIn(words);
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json().at("alreadyKnown"), true);
    EXPECT_TRUE(again.json().at("entries").empty());
    const auto dryAgain = signedIn(dry);
    EXPECT_EQ(dryAgain.status, 0);
    EXPECT_EQ(dryAgain.json().at("alreadyKnown"), true);
    writeFile(path("empty.csv"), "");
    const auto empty = signedIn(
        {"import", "prices", path("empty.csv"), "--asset", "BTC", "--quote", "USD", "--source", "C"});
    EXPECT_EQ(empty.status, 1);
    EXPECT_EQ(empty.json().at("error").at("figures").at("fault"), "emptyFile");
}

TEST_F(MarketsCommand, ADryRunNeedsNobodyAndLeavesTheSecondPersonOpen) {
    writeFile(path("new.csv"), "date,open,high,low,close\n2026-02-03,1,2,1,1.5\n2026-02-04,1,2,1,1.6\n");
    const std::vector<std::string> prices{"-f",      fund(),      "import",  "prices", path("new.csv"),
                                          "--asset", "BTC",       "--quote", "USD",    "--source",
                                          "C",       "--dry-run", "--json"};
    const Outcome nobody = run(prices);
    ASSERT_EQ(nobody.status, 0) << nobody.out;
    EXPECT_EQ(nobody.json().at("events").at(0).at("bars"), 2);
    EXPECT_TRUE(nobody.json().at("officer").is_null());
    EXPECT_TRUE(nobody.json().at("needs").is_null());
    auto words = prices;
    words.back() = "--language";
    words.emplace_back("en");
    EXPECT_NE(run(words).out.find("depends on who imports"), std::string::npos) << run(words).out;
    auto named = prices;
    named.insert(named.end(), {"--officer", "aru"});
    EXPECT_EQ(run(named).json().at("officer"), "aru") << "no passphrase is asked for";
    named.back() = "nobody";
    EXPECT_EQ(run(named).code(), "officerUnknown");
    EXPECT_EQ(run({"-f", fund(), "markets", "--asset", "BTC", "--json"}).out.find("\"C\""), std::string::npos)
        << "nothing was sealed";
}

TEST_F(MarketsCommand, ADryRunOfAStatementSaysTheSameOfTheSecondPerson) {
    writeFile(path("s.csv"),
              "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n"
              "1,2026-01-06 10:00:00,Spot,Staking Rewards,BTC,0.1,\n");
    std::vector<std::string> words{"-f",        fund(),   "import",    "binance-statement", path("s.csv"),
                                   "--account", "bank/1", "--dry-run", "--language",        "en"};
    EXPECT_NE(run(words).out.find("depends on who imports"), std::string::npos) << run(words).out;
    words.insert(words.end(), {"--officer", "aru"});
    EXPECT_NE(run(words).out.find("needs no second person"), std::string::npos) << run(words).out;
    words.emplace_back("--json");
    EXPECT_TRUE(run(words).json().at("needs").is_null());
    EXPECT_EQ(run(words).json().at("officer"), "aru");
}

TEST_F(MarketsCommand, AnOptionOfTheOtherFormatIsNotPassedOver) {
    writeFile(path("x.csv"), "date,open,high,low,close\n2026-02-03,1,2,1,1.5\n");
    const auto asked = [this](const char* format, const char* option, const char* value) {
        const Outcome told =
            run({"-f", fund(), "import", format, path("x.csv"), option, value, "--dry-run", "--json"});
        EXPECT_EQ(told.status, 2) << option;
        return told.json().at("error").at("field").get<std::string>();
    };
    for (const auto& [option, value] : {std::pair{"--account", "bank/1"},
                                        {"--zone-offset", "+05:00"},
                                        {"--leave-out", "3"},
                                        {"--read-as", "Gift=airdrop"},
                                        {"--allot", "2026-07-17T07:30:00Z/BNB=TRX:0.012"}}) {
        EXPECT_EQ(asked("prices", option, value), option);
    }
    for (const auto& [option, value] : {std::pair{"--asset", "BTC"}, {"--quote", "USD"}, {"--source", "C"}}) {
        EXPECT_EQ(asked("binance-statement", option, value), option);
    }
}

TEST_F(MarketsCommand, AKnownStatementIsKnownToADryRunToo) {
    const std::string header = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";
    writeFile(path("s.csv"), header + "1,2026-01-06 10:00:00,Spot,Staking Rewards,BTC,0.1,\n");
    writeFile(path("header.csv"), header);
    const std::vector<std::string> words{"import", "binance-statement", path("s.csv"), "--account", "bank/1"};
    ASSERT_EQ(signedIn(words).status, 0);
    for (const char* option : {"", "--dry-run"}) {
        auto known = words;
        auto bare = words;
        bare[2] = path("header.csv");
        if (*option != '\0') {
            known.emplace_back(option);
            bare.emplace_back(option);
        }
        EXPECT_EQ(signedIn(known).status, 0) << option;
        EXPECT_EQ(signedIn(known).json().at("alreadyKnown"), true) << option;
        EXPECT_EQ(signedIn(bare).status, 1) << option;
    }
}

TEST_F(MarketsCommand, BarsComeAsKnownOrAsRestatedAndMeasureReadsThem) {
    const Outcome known = run({"-f", fund(), "bars", "BTC", "--as-known"});
    ASSERT_EQ(known.status, 0) << known.out << known.err;
    EXPECT_NE(known.out.find("2026-01-03T00:00:00Z,100,500,1,103,\n"), std::string::npos) << known.out;
    const Outcome restated = run({"-f", fund(), "bars", "BTC", "--from", "2026-01-03", "--to", "2026-01-03"});
    EXPECT_EQ(restated.out, "time,open,high,low,close,volume\n2026-01-03T00:00:00Z,100,500,1,99,\n");
    const Outcome measured = run({"measure", "parkinson", "--input", "-", "--window", "3"}, known.out);
    EXPECT_EQ(measured.status, 0) << measured.err;
    EXPECT_NE(measured.out.find("2026-01-05T00:00:00Z,"), std::string::npos);
}

TEST_F(MarketsCommand, AMissingBarEmptiesTheWindowsThatHoldItUnlessItIsPassedOver) {
    std::string csv = "time,open,high,low,close,volume\n";
    for (const char* day : {"01", "02", "03", "05", "06", "07", "08"}) {
        csv += "2026-01-" + std::string(day) + "T00:00:00Z,100,110,90,10" + day[1] + ",1\n";
    }
    std::vector<std::string> words{"measure", "close-to-close", "--input", "-", "--window", "3"};
    const Outcome unknown = run(words, csv);
    ASSERT_EQ(unknown.status, 0) << unknown.err;
    EXPECT_NE(unknown.err.find("missing: windows that hold"), std::string::npos) << unknown.err;
    EXPECT_EQ(unknown.out.find("01-04"), std::string::npos) << "only the bars of the file are written";
    EXPECT_NE(unknown.out.find("05T00:00:00Z,\n2026-01-06T00:00:00Z,\n2026-01-07T00:00:00Z,0."),
              std::string::npos)
        << unknown.out;
    words.emplace_back("--pass-over-gaps");
    const Outcome passed = run(words, csv);
    EXPECT_NE(passed.out.find("05T00:00:00Z,0."), std::string::npos) << passed.out;
    EXPECT_NE(passed.err.find("passed over"), std::string::npos) << passed.err;
}

TEST_F(MarketsCommand, AMarketThatRestsOnWeekendsIsMeasuredFromDayToDay) {
    std::string csv = "time,open,high,low,close,volume\n";
    for (const char* day : {"05", "06", "07", "08", "09", "12", "13"}) {  // from a Monday on
        csv += "2026-01-" + std::string(day) + "T00:00:00Z,100,110,90,10" + day[1] + ",1\n";
    }
    const std::vector<std::string> words{"measure", "close-to-close", "--input", "-", "--window", "3"};
    const Outcome measured = run(words, csv);
    EXPECT_NE(measured.out.find("12T00:00:00Z,1."), std::string::npos) << measured.out;
    EXPECT_NE(measured.err.find("passed over"), std::string::npos) << measured.err;
    csv += "2026-01-17T00:00:00Z,100,110,90,103,1\n";  // a Saturday: it does trade then
    const Outcome unknown = run(words, csv);
    EXPECT_NE(unknown.out.find("12T00:00:00Z,\n"), std::string::npos) << unknown.out;
}

TEST_F(MarketsCommand, SaysWhichMarketsAreMeantWhereThereAreSeveral) {
    import("c.csv", "B", {{1, 100}, { 2, 100 }});
    const Outcome several = signedIn({"bars", "BTC"});
    EXPECT_EQ(several.status, 1);
    EXPECT_EQ(several.code(), "severalMarkets");
    const Outcome composite = run({"-f", fund(), "bars", "BTC", "--venue", "composite"});
    EXPECT_EQ(composite.out,
              "time,open,high,low,close,volume\n2026-01-01T00:00:00Z,100,500,1,100.5,\n"
              "2026-01-02T00:00:00Z,100,500,1,101,\n");
    EXPECT_EQ(signedIn({"bars", "BTC", "--venue", "Z"}).code(), "noSuchMarket");
    const Outcome exact = run({"-f", fund(), "bars", "BTC", "--venue", "B"});
    EXPECT_EQ(exact.status, 0) << exact.err;
    EXPECT_EQ(run({"-f", fund(), "bars", "BTC", "--venue", "b"}).out, exact.out) << "as in rules";
    EXPECT_EQ(run({"-f", fund(), "bars", "BTC", "--venue", "COMPOSITE"}).out, composite.out);
    EXPECT_EQ(signedIn({"bars", "BTC", "--interval", "soon"}).status, 2);
}

}  // namespace
}  // namespace alem::cli
