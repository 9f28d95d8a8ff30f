#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "app/format/price_history.h"
#include "tests/app/format/corpus.h"

namespace alem {
namespace {

using Code = FormatFaultCode;
using Kind = PriceFindingKind;

constexpr std::int64_t hour = 3'600'000;
const std::int64_t start = Instant::parse("2026-03-02T00:00:00Z")->milliseconds();

PriceHistoryOptions knownAt(const char* instant) {
    return {.knownAt = *Instant::parse(instant), .intervalSeconds = {}};
}

/// A bar of the hour `index` after midnight; `close` as it is written, quotes included.
std::string bar(int index, const std::string& close = "\"10.50\"", std::int64_t length = hour) {
    const std::int64_t open = start + index * hour;
    return "[" + std::to_string(open) + ",\"10.0\",\"11\",\"9\"," + close + ",\"2\"," +
           std::to_string(open + length - 1) + ",\"20\",7]";
}

Result<PriceHistory, FormatFault> read(const std::string& bytes, const char* known = "2026-03-05T00:00:00Z") {
    return readPriceHistory(bytes, knownAt(known));
}

FormatFault fault(const std::string& bytes) {
    const auto history = read(bytes);
    EXPECT_FALSE(history.ok()) << bytes;
    return history ? FormatFault{} : history.error();
}

bool has(const PriceHistory& history, Kind kind) {
    return std::any_of(history.findings.begin(), history.findings.end(),
                       [kind](const PriceFinding& finding) { return finding.kind == kind; });
}

TEST(KlineRowsTest, readsAnExchangesAnswer) {
    const auto history = readPriceHistory(golden("klines_exchange.json"), knownAt("2026-03-02T04:59:59Z"));
    ASSERT_TRUE(history.ok());
    EXPECT_EQ(history->intervalSeconds, 3600);
    ASSERT_EQ(history->bars.size(), 4U);
    EXPECT_EQ(history->bars[0].openTime.text(), "2026-03-02T00:00:00.000Z");
    EXPECT_EQ(history->bars[0].open.text(), "65714.13000000");
    EXPECT_EQ(history->bars[3].close.text(), "65871.50000000");
    EXPECT_EQ(history->bars[0].volume->text(), "423.90112000");
    EXPECT_EQ(history->bars[3].line, 4U);
    EXPECT_EQ(history->columns[6].role, PriceColumnRole::CloseTime);
    EXPECT_TRUE(has(*history, Kind::HalfFormedLastBar));
}

TEST(KlineRowsTest, theLastBarIsTakenOnceItIsClosed) {
    const std::string bytes = "[" + bar(0) + "," + bar(1) + "]";
    EXPECT_EQ(read(bytes, "2026-03-02T02:00:00Z")->bars.size(), 2U);
    EXPECT_EQ(read(bytes, "2026-03-02T01:59:59.999Z")->bars.size(), 1U);
    EXPECT_EQ(read("[" + bar(0) + "]", "2026-03-02T01:00:00Z")->bars.size(), 1U) << "alone, too";
}

TEST(KlineRowsTest, theIntervalIsThatOfTheBarsNotOfTheirDistance) {
    const auto history = read("[" + bar(0) + "," + bar(5) + "]");
    ASSERT_TRUE(history.ok());
    EXPECT_EQ(history->intervalSeconds, 3600);
    EXPECT_FALSE(history->refused());
    EXPECT_TRUE(has(*history, Kind::Gap));
}

TEST(KlineRowsTest, digitsAreTakenAsTheyAreWritten) {
    EXPECT_EQ(read("[" + bar(0, "10.100000000000000001") + "]")->bars[0].close.text(),
              "10.100000000000000001");
    EXPECT_EQ(read("[" + bar(0, "10") + "]")->bars[0].close.text(), "10");
    EXPECT_EQ(read("[" + bar(0, "\"9.99999999\"") + "]")->bars[0].close.text(), "9.99999999");
}

TEST(KlineRowsTest, whatIsNoPriceIsRefusedWithItsPlace) {
    EXPECT_EQ(fault("[" + bar(0) + "," + bar(1, "\"1e99\"") + "]").code, Code::NotANumber);
    const FormatFault sixty = fault("[" + bar(0) + "," + bar(1, "\"sixty\"") + "]");
    EXPECT_EQ(sixty.code, Code::NotANumber);
    EXPECT_EQ(sixty.line, 2U);
    EXPECT_EQ(sixty.column, (bar(0) + ",[1772413200000,\"10.0\",\"11\",\"9\",\"sixty\"").size() + 1);
    EXPECT_EQ(sixty.found, "sixty");
    EXPECT_EQ(fault("[" + bar(0, "1e99") + "]").code, Code::NotANumber);
    EXPECT_EQ(fault("[" + bar(0, "\"10,5\"") + "]").code, Code::DecimalComma);
    EXPECT_EQ(fault("[" + bar(0, "\"\"") + "]").code, Code::EmptyField);
    EXPECT_EQ(fault("[" + bar(0, "null") + "]").code, Code::NotANumber);
    EXPECT_EQ(fault("[" + bar(0, "true") + "]").code, Code::NotANumber);
    EXPECT_EQ(fault("[" + bar(0, "\"" + std::string(60, '9') + "\"") + "]").code, Code::TooLarge);
    EXPECT_EQ(fault("[" + bar(0, std::string(60, '9')) + "]").code, Code::TooLarge);
    EXPECT_EQ(fault("[" + bar(0, "\"1.1234567890123456789\"") + "]").code, Code::TooManyDecimals);
}

TEST(KlineRowsTest, timesAreCountsInMillisecondsOrMicroseconds) {
    EXPECT_EQ(fault("[[\"1772409600000\",\"1\",\"1\",\"1\",\"1\",\"1\",1772413199999]]").code,
              Code::NotAnInstant);
    EXPECT_EQ(fault("[[1772409600,\"1\",\"1\",\"1\",\"1\",\"1\",1772413199]]").code, Code::NotAnInstant);
    EXPECT_EQ(fault("[[-1772409600000,\"1\",\"1\",\"1\",\"1\",\"1\",1772413199999]]").code,
              Code::NotAnInstant);
    EXPECT_EQ(fault("[[1772409600000.5,\"1\",\"1\",\"1\",\"1\",\"1\",1772413199999]]").code,
              Code::NotAnInstant);
    const auto micro = read("[[1772409600000000,\"1\",\"1\",\"1\",\"1\",\"1\",1772413199999999]]");
    ASSERT_TRUE(micro.ok());
    EXPECT_EQ(micro->bars[0].openTime.text(), "2026-03-02T00:00:00.000Z");
    EXPECT_EQ(micro->intervalSeconds, 3600);
}

TEST(KlineRowsTest, otherShapesAreRefused) {
    EXPECT_EQ(fault("[1]").code, Code::UnexpectedJson);
    EXPECT_EQ(fault("[{\"t\":1}]").code, Code::UnexpectedJson);
    EXPECT_EQ(fault("[[[1]]]").code, Code::UnexpectedJson);
    EXPECT_EQ(fault("[[1772409600000,\"1\",\"1\",\"1\",\"1\",\"1\"]]").code, Code::ColumnCount);
    EXPECT_EQ(fault("[[]]").code, Code::ColumnCount);
    std::string wide = bar(0);
    wide.insert(wide.size() - 1, [] {
        std::string more;
        for (int i = 0; i < 30; ++i) {
            more += ",0";
        }
        return more;
    }());
    EXPECT_EQ(fault("[" + wide + "]").code, Code::TooManyColumns);
    EXPECT_EQ(fault("[").code, Code::MalformedJson);
    EXPECT_EQ(fault("[" + bar(0)).code, Code::MalformedJson);
    EXPECT_EQ(fault("[" + bar(0) + "]]").code, Code::MalformedJson);
    EXPECT_EQ(fault("[" + bar(0) + ",]").code, Code::MalformedJson);
    EXPECT_EQ(fault("[" + bar(0, "NaN") + "]").code, Code::MalformedJson);
    EXPECT_EQ(fault("[" + bar(0, "1e999") + "]").code, Code::MalformedJson);
    EXPECT_EQ(fault("[" + bar(0, "\"\xE9\"") + "]").code, Code::MalformedJson);
    EXPECT_EQ(fault(std::string(1'000'000, '[')).code, Code::UnexpectedJson) << "no recursion";
}

TEST(KlineRowsTest, noBarsAreAnEmptyHistoryWhereTheIntervalIsStated) {
    EXPECT_EQ(fault("[]").code, Code::IntervalNeeded);
    const auto empty = readKlineHistory(" [ ] ", {.knownAt = {}, .intervalSeconds = 3600});
    ASSERT_TRUE(empty.ok());
    EXPECT_TRUE(empty->bars.empty());
    EXPECT_FALSE(empty->refused());
    EXPECT_EQ(readKlineHistory("", {.knownAt = {}, .intervalSeconds = 3600}).error().code, Code::EmptyFile);
    EXPECT_EQ(readKlineHistory("<html>", {.knownAt = {}, .intervalSeconds = 3600}).error().code,
              Code::MalformedJson);
    EXPECT_EQ(readKlineHistory("{}", {.knownAt = {}, .intervalSeconds = 3600}).error().code,
              Code::UnexpectedJson);
}

TEST(KlineRowsTest, contradictionsAreFoundAsInAnyPriceFile) {
    EXPECT_TRUE(has(*read("[" + bar(1) + "," + bar(0) + "," + bar(2) + "]"), Kind::OutOfOrder));
    EXPECT_TRUE(has(*read("[" + bar(1) + "," + bar(0) + "]"), Kind::NewestFirst));
    EXPECT_TRUE(has(*read("[" + bar(0) + "," + bar(0) + "," + bar(1) + "]"), Kind::DuplicateBar));
    const auto other = read("[" + bar(0) + "," + bar(0, "\"9.5\"") + "," + bar(1) + "]");
    EXPECT_TRUE(has(*other, Kind::ContradictingBar));
    EXPECT_TRUE(other->refused());
    EXPECT_TRUE(has(*read("[" + bar(0, "\"12\"") + "," + bar(1) + "]"), Kind::InconsistentBar));
    EXPECT_TRUE(has(*read("[" + bar(0) + "," + bar(1, "\"10\"", hour / 2) + "," + bar(2) + "]"),
                    Kind::HalfFormedInside));
    EXPECT_TRUE(has(*read("[" + bar(0) + "," + bar(1) + "," + bar(2) + "]", "2026-03-02T01:30:00Z"),
                    Kind::FutureBar));
}

TEST(KlineRowsTest, aVolumeIsOnlyNoted) {
    std::string bytes = "[" + bar(0) + "," + bar(1) + "]";
    bytes.replace(bytes.find("\"2\""), 3, "\"x\"");
    const auto history = read(bytes);
    ASSERT_TRUE(history.ok());
    EXPECT_FALSE(history->bars[0].volume);
    EXPECT_TRUE(has(*history, Kind::BadVolume));
    EXPECT_FALSE(history->refused());
}

TEST(KlineRowsTest, otherFilesAreStillReadByTheirColumns) {
    EXPECT_EQ(
        read("open_time,open,high,low,close\n1772409600000,1,1,1,1\n1772413200000,1,1,1,1\n")->bars.size(),
        2U);
}

}  // namespace
}  // namespace alem
