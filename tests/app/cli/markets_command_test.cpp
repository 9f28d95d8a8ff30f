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
    EXPECT_EQ(signedIn({"bars", "BTC", "--interval", "soon"}).status, 2);
}

}  // namespace
}  // namespace alem::cli
