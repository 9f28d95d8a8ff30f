#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/app/cli/cli_run.h"

namespace alem::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

class BacktestHoldings : public testing::Test {
  protected:
    void SetUp() override { std::filesystem::create_directories(m_folder); }

    std::string write(const std::string& name, const std::string& text) {
        writeFile(m_folder + name, text);
        return m_folder + name;
    }
    /// Closes of the days from 2026-06-01 on.
    std::string prices(const std::string& name, const std::vector<std::string>& closes) {
        std::string csv = "date,open,high,low,close,volume\n";
        for (std::size_t i = 0; i < closes.size(); ++i) {
            const std::string& close = closes[i];
            csv += "2026-06-0" + std::to_string(i + 1) + "," + close + "," + close + "," + close + "," +
                   close + ",5\n";
        }
        return write(name, csv);
    }
    /// BTC and ETH in USD, and the dollar.
    Outcome backtest(const std::string& rules, const std::vector<std::string>& holdings,
                     const std::vector<std::string>& further = {"--json"}) {
        std::vector<std::string> words{"--language", "en", "backtest", "--rules", write("test.rules", rules),
                                       "--prices"};
        words.push_back("BTC/USD=" + prices("btc.csv", {"100", "110", "90", "125"}));
        words.push_back("ETH/USD=" + prices("eth.csv", {"20", "18", "30", "25"}));
        if (!holdings.empty()) {
            words.emplace_back("--holdings");
            words.insert(words.end(), holdings.begin(), holdings.end());
        }
        words.insert(words.end(), further.begin(), further.end());
        return run(words);
    }

    const std::string m_folder =
        std::filesystem::temp_directory_path().string() + "/alem-backtest-holdings-test/";
    const std::string m_weight =
        "R4: ON 1d WHEN weight(BTC) >= 55% THEN rebalance(BTC) UNTIL weight(BTC) < 52%\n";
};

TEST_F(BacktestHoldings, WeighsThemAtPastPricesAndSaysSo) {
    // 2 and 10: 200/400, 220/400, 180/480, 250/500.
    const auto done = backtest(m_weight, {"BTC=2", "ETH=10@helvion"});
    ASSERT_EQ(done.status, 0) << done.out << done.err;
    EXPECT_EQ(done.json().at("holdings").dump(),
              R"({"basis":"stated","convention":"constantQuantitiesAtPastPrices","currency":"USD",)"
              R"("positions":[{"asset":"BTC","custodian":null,"quantity":"2"},)"
              R"({"asset":"ETH","custodian":"helvion","quantity":"10"}]})");
    const auto rule = done.json().at("rules").at(0);
    EXPECT_EQ(rule.at("measures").at("firings"), 1);
    EXPECT_EQ(rule.at("measures").at("unknownBars"), 0);
    EXPECT_EQ(rule.at("transitions").at(0).at("bar"), "2026-06-02T00:00:00Z");
    EXPECT_EQ(rule.at("transitions").at(0).at("values").at(0), 0.55);
    EXPECT_EQ(rule.at("transitions").at(1).at("bar"), "2026-06-03T00:00:00Z");
    EXPECT_EQ(rule.at("transitions").at(1).at("values").at(0), 0.375);
    const auto text = backtest(m_weight, {"BTC=2", "ETH=10@helvion"}, {});
    EXPECT_THAT(text.out, HasSubstr("the holdings stated, the same throughout, at past prices; not what was "
                                    "held then. They are: 2\u00a0BTC, 10\u00a0ETH at helvion."));
    EXPECT_THAT(text.out, Not(HasSubstr("unknown here throughout")));
    const auto none = backtest(m_weight, {});
    EXPECT_TRUE(none.json().at("holdings").is_null());
    EXPECT_EQ(none.json().at("rules").at(0).at("measures").at("warmUpBars"), 4);
    EXPECT_THAT(backtest(m_weight, {}, {}).out, HasSubstr("They can be stated: --holdings"));
}

TEST_F(BacktestHoldings, CustodyIsKnownWhereEveryCustodianIs) {
    const std::string rule =
        "R5: ON 1d WHEN custody_share(helvion) >= 60% THEN notify(board) UNTIL custody_share(helvion) < "
        "55%\n";
    const auto whole = backtest(rule, {"BTC=2@bank", "ETH=10@helvion"});
    EXPECT_EQ(whole.json().at("rules").at(0).at("measures").at("firings"), 1);
    const auto part = backtest(rule, {"BTC=2", "ETH=10@helvion"});
    EXPECT_EQ(part.json().at("rules").at(0).at("measures").at("warmUpBars"), 4);
    EXPECT_THAT(backtest(rule, {"BTC=2", "ETH=10@helvion"}, {}).out,
                HasSubstr("R5 looks at custody: unknown here throughout"));
    EXPECT_THAT(backtest(rule, {"BTC=2@bank", "ETH=10@helvio"}, {}).out,
                HasSubstr("R5 looks at what is not among the holdings stated: helvion."));
}

TEST_F(BacktestHoldings, MoneyCountsWhereAPriceNamesIt) {
    const auto done = backtest(m_weight, {"BTC=2", "USD=300"});
    ASSERT_EQ(done.status, 0) << done.out;
    EXPECT_EQ(done.json().at("rules").at(0).at("measures").at("firings"), 0) << "at most 250 of 550";
    const auto rate =
        run({"backtest", "--rules", write("test.rules", m_weight), "--prices",
             "BTC/USD=" + prices("btc.csv", {"100", "110"}), "USD/KZT=" + prices("kzt.csv", {"400", "500"}),
             "--holdings", "BTC=2", "KZT=80000", "--json"});
    ASSERT_EQ(rate.status, 0) << rate.out;
    const auto fires = rate.json().at("rules").at(0).at("transitions").at(0);
    EXPECT_EQ(fires.at("bar"), "2026-06-02T00:00:00Z") << "80,000 of 160,000, then 110,000 of 190,000";
    EXPECT_EQ(fires.at("values").at(0), 110000.0 / 190000);
}

TEST_F(BacktestHoldings, RefusalsNameThePlace) {
    const auto refused = [&](const std::string& holding) { return backtest(m_weight, {"ETH=1", holding}); };
    for (const char* wrong :
         {"BTC", "BTC=", "BTC=x", "=2", "BTC=2@", "BTC=2@a b", "BTC=0", "BTC=-1", "BTC=1,5"}) {
        const auto done = refused(wrong);
        EXPECT_EQ(done.status, 2) << wrong;
        EXPECT_THAT(done.out + done.err, HasSubstr(wrong));
    }
    EXPECT_EQ(refused("ETH=2").status, 2) << "given twice";
    EXPECT_EQ(refused("ETH=2@helvion").status, 0) << "at another place";
    const auto unknown = refused("SOL=5");
    EXPECT_EQ(unknown.status, 1);
    EXPECT_EQ(unknown.code(), "holdingWithoutPrices");
    EXPECT_EQ(unknown.json().at("error").at("figures").at("asset"), "SOL");
    const auto apart =
        run({"backtest", "--rules", write("test.rules", m_weight), "--prices",
             "BTC/USD=" + prices("btc.csv", {"100", "110"}), "ETH/EUR=" + prices("eth.csv", {"20", "18"}),
             "--holdings", "BTC=1", "ETH=1", "--json"});
    EXPECT_EQ(apart.code(), "noCommonCurrency");
    EXPECT_EQ(apart.json().at("error").at("figures").at("asset"), "ETH");
    const auto bridged =
        run({"backtest", "--rules", write("test.rules", m_weight), "--prices",
             "BTC/USD=" + prices("btc.csv", {"100", "110"}), "ETH/EUR=" + prices("eth.csv", {"20", "18"}),
             "EUR/USD=" + prices("eur.csv", {"1.25", "2"}), "--holdings", "BTC=1", "ETH=4", "--json"});
    ASSERT_EQ(bridged.status, 0) << bridged.out;
    EXPECT_EQ(bridged.json().at("holdings").at("currency"), "USD");
    EXPECT_TRUE(bridged.json().at("rules").at(0).at("transitions").empty()) << "100/200, 110/254";
}

TEST_F(BacktestHoldings, ACostOfTradingIsWithinBounds) {
    for (const char* wrong : {"-1", "10000", "0.5", "much"}) {
        const auto done = backtest(m_weight, {}, {"--cost-bps", wrong, "--json"});
        EXPECT_EQ(done.status, 2) << wrong;
        EXPECT_THAT(done.out + done.err, HasSubstr("--cost-bps")) << wrong;
    }
    for (const char* right : {"0", "9999"}) {
        EXPECT_EQ(backtest(m_weight, {}, {"--cost-bps", right, "--json"}).status, 0) << right;
    }
}

}  // namespace
}  // namespace alem::cli
