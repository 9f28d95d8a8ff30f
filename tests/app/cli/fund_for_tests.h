#pragma once

#include <gtest/gtest.h>

#include "tests/app/cli/cli_run.h"
#include "tests/app/storage/temporary_folder.h"

namespace alem::cli {

/// A small fund made by `create`: one officer, who is administrator and dealer too.
class FundForTests : public ::testing::Test {
  protected:
    void SetUp() override {
        writeFile(path("p"), "one passphrase\n");
        const Outcome created =
            run({"create", fund(), "--name", "Fonds", "--currency", "USD", "--currency", "KZT", "--officer",
                 "aru", "--passphrase-file", path("p"), "--language", "en"});
        ASSERT_EQ(created.status, 0) << created.out << created.err;
    }

    [[nodiscard]] std::string path(const std::string& name) const {
        return (m_folder.path() / name).string();
    }
    [[nodiscard]] std::string fund() const { return path("f.alem"); }
    /// With the fund, the officer and JSON.
    [[nodiscard]] Outcome signedIn(std::vector<std::string> arguments, const std::string& input = {}) const {
        for (const std::string& word :
             {std::string("-f"), fund(), std::string("--officer"), std::string("aru"),
              std::string("--passphrase-file"), path("p"), std::string("--json"), std::string("--language"),
              std::string("en")}) {
            arguments.push_back(word);
        }
        return run(arguments, input);
    }
    Outcome act(const std::string& json) { return signedIn({"act", "-"}, json); }
    void prepare() {
        for (
            const char* json :
            {R"({"type":"registerAsset","asset":"BTC","class":"cryptoAsset","decimals":8,"name":"Bitcoin"})",
             R"({"type":"registerCounterparty","counterparty":"bank","name":"Helvion Bank"})",
             R"({"type":"registerAccount","account":"bank/1","counterparty":"bank","active":true,"tier":"cold","segregation":"segregated","name":"Deposit"})",
             R"({"type":"recordReceipt","account":"bank/1","asset":"BTC","quantity":"2","source":"grant","value":"100.00","effective":"2026-01-05T00:00:00Z"})"}) {
            const Outcome done = act(json);
            ASSERT_EQ(done.status, 0) << json << done.out;
        }
    }

  private:
    test::TemporaryFolder m_folder;
};

}  // namespace alem::cli
