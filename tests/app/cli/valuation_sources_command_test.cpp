#include <gtest/gtest.h>

#include "app/demo/demo_fund.h"
#include "tests/app/cli/cli_run.h"
#include "tests/app/storage/temporary_folder.h"

namespace alem::cli {

namespace {

/// The demonstration fund, whose bitcoins are valued by the prices of one source.
class ValuationSourcesCommand : public ::testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(makeDemoFund(m_folder.path() / "d.alem", m_folder.path() / "d.keys").ok());
    }
    [[nodiscard]] Outcome as(const std::string& officer, std::vector<std::string> arguments,
                             const std::string& input = {}) const {
        const std::string passphrase = (m_folder.path() / "passphrase").string();
        writeFile(passphrase, "demonstration-" + officer + "\n");
        for (const std::string& word :
             {std::string("-f"), (m_folder.path() / "d.alem").string(), std::string("--keys"),
              (m_folder.path() / "d.keys").string(), std::string("--officer"), officer,
              std::string("--passphrase-file"), passphrase, std::string("--json")}) {
            arguments.push_back(word);
        }
        return run(arguments, input);
    }
    [[nodiscard]] Outcome asked(std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"-f", (m_folder.path() / "d.alem").string(), "--language", "en"});
        return run(arguments);
    }
    [[nodiscard]] nlohmann::json bitcoin() const {
        const auto positions = asked({"holdings", "--as-of", "2026-07-17", "--json"}).json().at("positions");
        for (const auto& position : positions) {
            if (position.at("asset") == "BTC") {
                return position;
            }
        }
        return {};
    }
    void live(const std::string& price, const std::string& at) const {
        const Outcome set = as("a.sadykova", {"act", "-"},
                               R"({"type":"setPrice","asset":"BTC","quote":"USD","source":"Live","price":")" +
                                   price + R"(","effective":")" + at + R"("})");
        ASSERT_EQ(set.status, 0) << set.out;
    }
    /// The number of the proposal.
    [[nodiscard]] int proposed() const {
        const Outcome wait =
            as("m.laurent", {"act", "-"},
               R"({"type":"setValuationSources","asset":"BTC","from":"2026-07-17",)"
               R"~("reason":"Principal market","sources":["Composite (fictional)","Live"]})~");
        EXPECT_EQ(wait.status, 0) << wait.out;
        return wait.json().at("proposal").get<int>();
    }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(ValuationSourcesCommand, APriceOfAnotherSourceIsToldAndMovesNothingOnceSourcesAreDesignated) {
    const nlohmann::json before = bitcoin();
    EXPECT_TRUE(before.at("contradiction").is_null());
    live("118612.65", "2026-07-17T08:58:00Z");
    EXPECT_EQ(bitcoin().at("price"), "118612.65");
    EXPECT_EQ(bitcoin().at("contradiction").at("source"), "Composite (fictional)");
    const int proposal = proposed();
    EXPECT_EQ(bitcoin().at("price"), "118612.65");  // nobody has agreed yet
    ASSERT_EQ(as("t.akhmetov", {"approve", std::to_string(proposal)}).status, 0);
    EXPECT_EQ(bitcoin().at("value"), before.at("value"));
    EXPECT_EQ(bitcoin().at("priceSource"), "Composite (fictional)");
    EXPECT_EQ(bitcoin().at("contradiction").at("differenceBasisPoints"), 3000);
    const nlohmann::json all = asked({"holdings", "--as-of", "2026-07-17", "--json"}).json();
    int bitcoins = 0;
    for (const auto& position : all.at("positions")) {
        bitcoins += position.at("asset") == "BTC" ? 1 : 0;
    }
    EXPECT_EQ(all.at("totals").at("contradicted"), bitcoins);
    const std::string text = asked({"holdings", "--as-of", "2026-07-17"}).out;
    EXPECT_NE(text.find("(contradicted)"), std::string::npos) << text;
    EXPECT_NE(text.find("Live states USD\u00a0118,612.65"), std::string::npos) << text;
    // As it was known before any of this.
    const Outcome known = asked({"holdings", "--known-on", "2026-07-16", "--as-of", "2026-07-16", "--json"});
    EXPECT_EQ(known.json().at("totals").at("contradicted"), 0) << known.out;
}

TEST_F(ValuationSourcesCommand, APriceFarFromAnotherSourceIsToldWhileItIsRecorded) {
    const auto set = [&](const char* price) {
        return as("a.sadykova", {"act", "-"},
                  std::string(R"({"type":"setPrice","asset":"BTC","quote":"USD","source":"Live","price":")") +
                      price + R"(","effective":"2026-07-17T08:58:00Z"})")
            .json();
    };
    EXPECT_FALSE(set("91241").contains("doubt"));
    const nlohmann::json doubted = set("912.41");
    EXPECT_EQ(doubted.at("entries").size(), 1U);
    EXPECT_EQ(doubted.at("doubt").at("source"), "Composite (fictional)");
    EXPECT_EQ(doubted.at("doubt").at("used"), "912.41");
    // The same of the price agreed in a trade, also where only the sum is stated.
    const nlohmann::json sale =
        as("a.sadykova", {"act", "-"},
           R"({"type":"recordSale","account":"own/multisig","asset":"BTC","quantity":"0.10000000",)"
           R"("received":"91240.00","receivedAsset":"USD","receivedIn":"ertis/usd",)"
           R"("effective":"2026-07-17T08:57:00Z"})")
            .json();
    ASSERT_TRUE(sale.contains("doubt")) << sale;
    EXPECT_EQ(sale.at("doubt").at("used"), "912400.00000000");
}

TEST_F(ValuationSourcesCommand, TheRegisterShowsWhatStandsAndAnApproverWhatItReplaces) {
    const int first = proposed();
    const auto inForce = [&](int number) {
        nlohmann::json found;
        const nlohmann::json all = asked({"approvals", "--json"}).json();
        for (const auto& one : all.at("approvals")) {
            found = one.at("proposal") == number ? one.at("inForce") : found;
        }
        return found;
    };
    EXPECT_TRUE(inForce(first).is_null());
    ASSERT_EQ(as("t.akhmetov", {"approve", std::to_string(first)}).status, 0);
    const int second = proposed();
    EXPECT_EQ(inForce(second).at("sources").at(0), "Composite (fictional)");
    EXPECT_EQ(inForce(second).at("toleranceBasisPoints"), 500);
    const nlohmann::json assets = asked({"assets", "--json"}).json();
    for (const auto& asset : assets.at("assets")) {
        EXPECT_EQ(asset.at("valuationSources").size(), asset.at("asset") == "BTC" ? 1U : 0U);
    }
    const std::string text = asked({"assets"}).out;
    EXPECT_NE(text.find("Composite (fictional), then Live, from "), std::string::npos) << text;
}

}  // namespace

}  // namespace alem::cli
