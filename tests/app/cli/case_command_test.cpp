#include "app/demo/demo_fund.h"
#include "tests/app/cli/cli_run.h"
#include "tests/app/storage/temporary_folder.h"

#include <gtest/gtest.h>

namespace alem::cli {

namespace {

/// The demonstration fund, in which a case of R6 (half of the hot ether into cold custody) is acknowledged.
class CaseCommand : public ::testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(makeDemoFund(m_folder.path() / "d.alem", m_folder.path() / "d.keys").ok());
    }
    [[nodiscard]] Outcome as(const std::string& officer, std::vector<std::string> arguments,
                             const std::string& input = {}) const {
        const std::string passphrase = (m_folder.path() / "passphrase").string();
        writeFile(passphrase, "demonstration-" + officer + "\n");
        const std::vector<std::string> options{"-f",
                                               (m_folder.path() / "d.alem").string(),
                                               "--keys",
                                               (m_folder.path() / "d.keys").string(),
                                               "--officer",
                                               officer,
                                               "--passphrase-file",
                                               passphrase,
                                               "--language",
                                               "en"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run(arguments, input);
    }

  private:
    test::TemporaryFolder m_folder;
};

TEST_F(CaseCommand, AnOrderPrintsTheTransfersAsActsThatCanBeProposed) {
    nlohmann::json waiting;
    const nlohmann::json told = as("m.laurent", {"cases", "--json"}).json();
    for (const auto& one : told.at("cases")) {
        if (one.at("rule") == "R6" && one.at("state") == "acknowledged") {
            waiting = one;
        }
    }
    ASSERT_TRUE(waiting.is_object()) << "the story leaves one";
    const auto ordered =
        as("m.laurent", {"case", "order", "R6", "--firing", waiting.at("firing").get<std::string>(),
                         "--doctrine", std::to_string(waiting.at("doctrine").get<int>())});
    ASSERT_EQ(ordered.status, 0) << ordered.err;
    EXPECT_NE(ordered.out.find("Nothing was carried out"), std::string::npos) << ordered.out;
    std::istringstream lines(ordered.out);
    std::string line;
    while (std::getline(lines, line) && !line.starts_with('{')) {
    }
    ASSERT_NE(line.find(R"("type":"recordTransfer")"), std::string::npos) << ordered.out;
    const auto proposed = as("a.sadykova", {"act", "-", "--json"}, line);
    EXPECT_EQ(proposed.status, 0) << proposed.out;
}

}  // namespace

}  // namespace alem::cli
