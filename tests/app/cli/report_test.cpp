#include <algorithm>
#include <iterator>

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

TEST_F(Report, AnExtractNamesItsRange) {
    ASSERT_EQ(
        signedIn({"report", "audit-extract", "--format", "csv", "--from", "1", "-o", path("a.csv")}).status,
        0);
    const auto event = lastEntry().at("event");
    EXPECT_EQ(event.at("report"), "auditExtract");
    EXPECT_EQ(event.at("first"), 1);
    EXPECT_EQ(event.at("last").get<std::int64_t>() + 1, lastEntry().at("number").get<std::int64_t>());
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
