#include <csignal>
#include <sstream>
#include <thread>

#include "app/feed/http_client.h"
#include "tests/app/cli/fund_for_tests.h"
#include "tests/app/feed/source_process.h"

namespace alem::cli {
namespace {

class FeedCommandTest : public FundForTests {
  protected:
    void SetUp() override {
        FundForTests::SetUp();
        prepare();
    }
    [[nodiscard]] Outcome feed(const std::string& way, std::vector<std::string> more = {"--once"}) const {
        std::vector<std::string> words{"feed", "--base-url", m_source.plain(way), "--series",
                                       "BTC/USD=BTCUSD@1h"};
        words.insert(words.end(), more.begin(), more.end());
        return signedIn(words);
    }

    test::SourceProcess m_source;
};

TEST_F(FeedCommandTest, bringsASeriesUpToDateOnce) {
    const Outcome first = feed("good");
    ASSERT_EQ(first.status, 0) << first.out;
    const auto reports = first.json().at("reports");
    ASSERT_FALSE(reports.empty());
    EXPECT_EQ(reports[0].at("outcome"), "imported");
    EXPECT_EQ(reports[0].at("bars"), 1000);
    const Outcome again = feed("good");
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json().at("reports")[0].at("outcome"), "confirmed");
    EXPECT_EQ(run({"-f", fund(), "verify", "--language", "en"}).status, 0);
}

TEST_F(FeedCommandTest, tellsScriptsWhoFailed) {
    const Outcome html = feed("html");
    EXPECT_EQ(html.status, 1);
    EXPECT_EQ(html.json().at("reports")[0].at("trouble"), "notKlines");
    const Outcome failed = feed("500");
    EXPECT_EQ(failed.status, 3);
    EXPECT_EQ(failed.json().at("reports")[0].at("trouble"), "sourceFailed");
}

TEST_F(FeedCommandTest, refusesWhatMakesNoSense) {
    EXPECT_EQ(signedIn({"feed", "--base-url", "http://example.com", "--series", "BTC/USD=X@1h"}).status, 2);
    EXPECT_EQ(signedIn({"feed", "--base-url", "https://example.com", "--series", "BTC"}).status, 2);
    EXPECT_EQ(signedIn({"feed", "--base-url", "https://example.com"}).status, 2);
    EXPECT_EQ(feed("good", {"--once", "--every", "soon"}).status, 2);
    EXPECT_EQ(feed("good", {"--once", "--every", "0s"}).status, 2);
    EXPECT_EQ(feed("good", {"--once", "--since", "yesterday"}).status, 2);
    EXPECT_EQ(feed("good", {}).status, 2) << "JSON needs an end";
}

TEST_F(FeedCommandTest, watchesTradesAndSealsNothing) {
    ASSERT_EQ(feed("good").status, 0);
    const std::string before = run({"-f", fund(), "log"}).out;
    const Outcome watched = run({"-f", fund(), "--json", "watch", "--base-url", m_source.plain("good"),
                                 "--series", "BTC/USD=BTCUSD@1m", "--for", "3s"});
    ASSERT_EQ(watched.status, 0) << watched.out << watched.err;
    std::istringstream lines(watched.out);
    std::string line;
    std::string last;
    int count = 0;
    for (; std::getline(lines, line); ++count) {
        last = line;
    }
    EXPECT_GE(count, 3) << "a line a second";
    const auto reading = nlohmann::json::parse(last);
    EXPECT_TRUE(reading.at("indicative"));
    EXPECT_GT(reading.at("ticks"), 0);
    EXPECT_EQ(reading.at("livePrices"), 1);
    const auto market = reading.at("markets").at(0);
    EXPECT_EQ(market.at("missed"), 0);
    EXPECT_TRUE(market.at("formingWhole"));
    EXPECT_TRUE(market.at("loggedPrice").is_string());
    const auto cents = [](const nlohmann::json& amount) { return std::stod(amount.get<std::string>()); };
    EXPECT_NEAR(cents(reading.at("indicativeValue")), 2 * cents(market.at("price")), 0.005);
    EXPECT_EQ(run({"-f", fund(), "log"}).out, before) << "nothing of it is in the log";
    const Outcome told = run({"-f", fund(), "--language", "en", "watch", "--base-url", m_source.plain("good"),
                              "--series", "BTC/USD=BTCUSD@1m", "--for", "1s"});
    EXPECT_NE(told.out.find("Indicative"), std::string::npos);
    EXPECT_NE(told.out.find("trades a second"), std::string::npos);
}

TEST_F(FeedCommandTest, watchingTellsScriptsThatNothingCame) {
    const Outcome html = run({"-f", fund(), "--json", "watch", "--base-url", m_source.plain("html"),
                              "--series", "BTC/USD=BTCUSD@1m", "--for", "1s"});
    EXPECT_EQ(html.status, 3);
    EXPECT_NE(html.out.find("notTrades"), std::string::npos);
    for (const std::vector<std::string>& more : {std::vector<std::string>{"--for", "soon"},
                                                 {"--series", "BTC"},
                                                 {"--base-url", "http://example.com"}}) {
        std::vector<std::string> words{
            "-f", fund(), "watch", "--base-url", m_source.plain("good"), "--series", "BTC/USD=BTCUSD@1m"};
        words.insert(words.end(), more.begin(), more.end());
        EXPECT_EQ(run(words).status, 2) << more.front();
    }
}

TEST_F(FeedCommandTest, stopsAtASignalWhileTheSourceDawdles) {
    std::thread later([this] {
        HttpClient observer(*FeedAddress::parse(m_source.plain("")));
        const std::atomic<bool> never{false};
        while (observer.get("/asked", never).body.find("drip") == std::string::npos) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        std::raise(SIGINT);
    });
    const auto begin = std::chrono::steady_clock::now();
    const Outcome stopped =
        run({"-f", fund(), "--officer", "aru", "--passphrase-file", path("p"), "--language", "en", "feed",
             "--base-url", m_source.plain("drip"), "--series", "BTC/USD=BTCUSD@1h"});
    later.join();
    EXPECT_EQ(stopped.status, 0) << stopped.err;
    EXPECT_EQ(stopped.out, "Stopped.\n");
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20)) << "not its 30 seconds";
}

}  // namespace
}  // namespace alem::cli
