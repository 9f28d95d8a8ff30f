#include "tests/app/cli/fund_for_tests.h"

namespace alem::cli {

namespace {

using nlohmann::json;

const std::string header = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";
const std::string before =
    "7,2026-02-02 08:00:00,Spot,Deposit,ADA,7,\n"
    "7,2026-02-02 08:00:00,Spot,Deposit,TRX,5,\n"
    "7,2026-02-02 08:00:00,Spot,Deposit,XRP,2,\n";
/// Three coins for 0.03 BNB in all.
const std::string dust =
    "7,2026-02-03 09:15:10,Spot,Small Assets Exchange BNB,ADA,-7,\n"
    "7,2026-02-03 09:15:10,Spot,Small Assets Exchange BNB,TRX,-5,\n"
    "7,2026-02-03 09:15:10,Spot,Small Assets Exchange BNB,BNB,0.03000000,\n"
    "7,2026-02-03 09:15:10,Spot,Small Assets Exchange BNB,XRP,-2,\n";
const std::string after = "7,2026-02-04 08:00:00,Spot,Deposit,ADA,1,\n";

const std::string shares = "2026-02-03T09:15:10Z/BNB=ADA:0.02,TRX:0.006,XRP:0.004";

class AllotCommandTest : public FundForTests {
  protected:
    void SetUp() override {
        FundForTests::SetUp();
        act(R"({"type":"registerCounterparty","counterparty":"ex","name":"Exchange"})");
        act(R"({"type":"registerAccount","account":"ex/spot","counterparty":"ex","active":true,"tier":"hot","segregation":"omnibus","name":"Spot"})");
        for (const auto& [coin, price] : {std::pair{"ADA", "0.60"}, std::pair{"TRX", "0.30"},
                                          std::pair{"XRP", "2.00"}, std::pair{"BNB", "800"}}) {
            const std::string name(coin);
            act(R"({"type":"registerAsset","asset":")" + name +
                R"(","class":"cryptoAsset","decimals":8,"name":")" + name + R"("})");
            const Outcome priced =
                act(R"({"type":"setPrice","asset":")" + name + R"(","quote":"USD","price":")" + price +
                    R"(","source":"Desk","effective":"2026-02-02T00:00:00Z"})");
            ASSERT_EQ(priced.status, 0) << priced.out;
        }
    }
    Outcome import(const std::string& rows, std::vector<std::string> options) {
        writeFile(path("s.csv"), header + rows);
        std::vector<std::string> words{"import", "binance-statement", path("s.csv"), "--account", "ex/spot"};
        words.insert(words.end(), options.begin(), options.end());
        return signedIn(words);
    }
    /// `0.0061 BNB at 3.00` …, as many as there are lots of it.
    std::vector<std::string> lotsOf(const std::string& coin) {
        std::vector<std::string> found;
        const json document = signedIn({"lots"}).json();
        for (const json& lot : document.at("lots")) {
            if (lot.at("asset") == coin) {
                found.push_back(lot.at("quantity").get<std::string>() + " at " +
                                lot.at("cost").get<std::string>());
            }
        }
        return found;
    }
};

TEST_F(AllotCommandTest, TheDryRunSaysHowToWriteIt) {
    const Outcome seen = import(before + dust, {"--dry-run"});
    EXPECT_EQ(seen.status, 1);
    const json exchange = seen.json().at("exchanges").at(0);
    EXPECT_EQ(exchange.at("at"), "2026-02-03T09:15:10.000Z");
    EXPECT_EQ(exchange.at("received"), "BNB");
    EXPECT_EQ(exchange.at("quantity"), "0.03000000");
    EXPECT_EQ(exchange.at("given").size(), 3U);
    EXPECT_TRUE(exchange.at("shares").empty());
    const Outcome text = run({"-f", fund(), "import", "binance-statement", path("s.csv"), "--account",
                              "ex/spot", "--dry-run", "--language", "en"});
    EXPECT_NE(text.out.find("--allot 2026-02-03T09:15:10Z/BNB=ADA:…,TRX:…,XRP:…"), std::string::npos)
        << text.out;
}

TEST_F(AllotCommandTest, EachCoinBecomesATradeAndNothingComesTwice) {
    const Outcome shown = import(before + dust, {"--dry-run", "--allot", shares});
    EXPECT_EQ(shown.status, 0) << shown.out;
    EXPECT_EQ(shown.json().at("exchanges").at(0).at("shares").at(1),
              json::parse(R"({"coin":"TRX","received":"0.006"})"));
    EXPECT_EQ(shown.json().at("events").size(), 7U);

    const Outcome done = import(before + dust, {"--allot", shares});
    ASSERT_EQ(done.status, 0) << done.out;
    EXPECT_EQ(done.json().at("entries").size(), 7U);
    const std::vector<std::string> expected{"0.02000000 at 4.20", "0.00600000 at 1.50", "0.00400000 at 4.00"};
    EXPECT_EQ(lotsOf("BNB"), expected);
    EXPECT_TRUE(lotsOf("TRX").empty());

    const Outcome again = import(before + dust, {"--allot", shares});
    EXPECT_EQ(again.status, 0) << again.out;
    EXPECT_EQ(again.json().at("alreadyKnown"), true);
    const Outcome more = import(dust + after, {});
    ASSERT_EQ(more.status, 0) << more.out;
    EXPECT_EQ(more.json().at("entries").size(), 2U);
    EXPECT_EQ(lotsOf("BNB"), expected);
    EXPECT_EQ(signedIn({"verify"}).status, 0);
}

TEST_F(AllotCommandTest, WhatDoesNotFitIsSaidWithItsFigures) {
    const Outcome less =
        import(before + dust, {"--allot", "2026-02-03T09:15:10Z/BNB=ADA:0.02,TRX:0.006,XRP:0.003"});
    EXPECT_EQ(less.status, 1);
    EXPECT_EQ(less.code(), "invalidField");
    const json figures = less.json().at("error").at("figures");
    EXPECT_EQ(figures.at("sum"), "0.029");
    EXPECT_EQ(figures.at("due"), "0.03000000");
    EXPECT_EQ(figures.at("difference"), "-0.00100000");
    const auto message = less.json().at("error").at("message").get<std::string>();
    EXPECT_NE(message.find("2026-02-03T09:15:10Z/BNB"), std::string::npos) << message;
    EXPECT_NE(message.find("0.029"), std::string::npos) << message;
    for (const char* wrong :
         {"", "BNB=ADA:0.02", "2026-02-03T09:15:10Z/BNB",
          "2026-02-03T09:15:10Z/BNB=", "2026-02-03T09:15:10Z/BNB=ADA", "2026-02-03T09:15:10Z/BNB=ADA:0.02,",
          "yesterday/BNB=ADA:0.03", "2026-02-03T09:15:10Z/BNB=ADA:0,02", "2026-02-03T09:15:10Z/BNB=:0.03"}) {
        const Outcome outcome = import(before + dust, {"--allot", wrong});
        EXPECT_EQ(outcome.status, 2) << wrong;
        EXPECT_EQ(outcome.code(), "usage") << wrong;
    }
}

}  // namespace

}  // namespace alem::cli
