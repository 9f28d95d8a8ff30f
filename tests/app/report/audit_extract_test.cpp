#include "app/report/audit_extract.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/report/canonical_report.h"
#include "app/report/report_csv.h"
#include "tests/app/report/small_fund.h"

namespace alem {
namespace {

using Code = ExtractFault::Code;

Result<AuditExtract, ExtractFault> extractOf(const SmallFund& fund, ExtractFilter filter) {
    return auditExtract(fund.books(), {filter, *Instant::parse("2026-07-17T09:05:00Z"), std::nullopt},
                        fund.log(), [&](std::int64_t number) { return fund.bytes(number); });
}

TEST(AuditExtractTest, carriesTheStoredBytesAndTheirLeafHashes) {
    const SmallFund fund;
    const auto extract = extractOf(fund, {});
    ASSERT_TRUE(extract.ok());
    ASSERT_EQ(extract->entries.size(), 6U);
    EXPECT_EQ(extract->outside, 0);
    EXPECT_EQ(extract->entries[2].leaf, leafHash(*fund.bytes(2)));
    EXPECT_EQ(extract->entries[2].type, "assetRegistered");
    EXPECT_EQ(extract->entries[2].officerName, "Aigerim Sadykova");
    EXPECT_THAT(canonicalJson(*extract), testing::HasSubstr("\"entry\":" + *fund.bytes(2)));
}

TEST(AuditExtractTest, countsWhatItsFilterHides) {
    ExtractFilter filter;
    filter.first = 1;
    filter.last = 4;
    filter.types = {"assetRegistered"};
    const auto extract = extractOf(SmallFund(), filter);
    EXPECT_EQ(extract->entries.size(), 3U);
    EXPECT_EQ(extract->hidden, 1);
    EXPECT_EQ(extract->outside, 2);
}

TEST(AuditExtractTest, refusesAnEmptyRange) {
    ExtractFilter filter;
    filter.first = 6;
    EXPECT_EQ(extractOf(SmallFund(), filter).error().code, Code::EmptyRange);
}

TEST(AuditExtractTest, refusesBytesThatAreNotTheEntry) {
    const SmallFund fund;
    const auto read = [&](auto change) {
        return auditExtract(fund.books(), {}, fund.log(), [&, change](std::int64_t number) {
            auto bytes = fund.bytes(number);
            return number == 3 ? change(*bytes) : bytes;
        });
    };
    EXPECT_EQ(read([](const std::string& b) { return std::optional(b + " "); }).error(),
              (ExtractFault{Code::NotAnEntry, 3}));
    EXPECT_EQ(read([](const std::string&) { return std::optional<std::string>(); }).error(),
              (ExtractFault{Code::MissingEntry, 3}));
}

TEST(AuditExtractTest, itsCsvHasOneRowForEachEntry) {
    ExtractHeaders headers;
    headers.fill("x");
    const auto extract = extractOf(SmallFund(), {});
    const std::string csv = auditExtractCsv(*extract, headers);
    std::size_t rows = 0;
    for (std::size_t at = csv.find("\r\n"); at != std::string::npos; at = csv.find("\r\n", at + 2)) {
        ++rows;
    }
    EXPECT_EQ(rows, 7U);
}

}  // namespace
}  // namespace alem
