#include "app/format/trade_rows.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

using Code = FormatFaultCode;

const std::string good =
    R"({"a":26129,"p":"0.01633102","q":"4.70443515","f":27781,"l":27781,"T":1498793709153,"m":true,"M":true})";

Code codeOf(const std::string& bytes) {
    const auto trades = readTrades(bytes);
    EXPECT_FALSE(trades.ok()) << bytes;
    return trades ? Code::EmptyFile : trades.error().code;
}

TEST(TradeRowsTest, readsWhatAnExchangeAnswers) {
    const auto trades = readTrades("[" + good + "," + good + "]");
    ASSERT_TRUE(trades.ok());
    ASSERT_EQ(trades->size(), 2U);
    EXPECT_EQ(trades->front(), (Trade{26129, Instant::ofMilliseconds(1498793709153),
                                      *Amount::parse("0.01633102"), *Amount::parse("4.70443515")}));
    EXPECT_TRUE(readTrades("[]")->empty());
}

TEST(TradeRowsTest, refusesTheWholeForOneMember) {
    const auto with = [](const std::string& from, const std::string& to) {
        std::string row = good;
        row.replace(row.find(from), from.size(), to);
        return "[" + good + "," + row + "]";
    };
    EXPECT_EQ(codeOf(with("26129", "null")), Code::NotANumber);
    EXPECT_EQ(codeOf(with("26129", "\"26129\"")), Code::NotANumber);
    EXPECT_EQ(codeOf(with("26129", "-1")), Code::NotANumber);
    EXPECT_EQ(codeOf(with("26129", "1e3")), Code::NotANumber);
    EXPECT_EQ(codeOf(with("26129", "99999999999999999999")), Code::NotANumber);
    EXPECT_EQ(codeOf(with("\"0.01633102\"", "\"sixty\"")), Code::NotANumber);
    EXPECT_EQ(codeOf(with("\"0.01633102\"", "\"0.00\"")), Code::NotANumber);
    EXPECT_EQ(codeOf(with("\"0.01633102\"", "\"-1\"")), Code::NotANumber);
    EXPECT_EQ(codeOf(with("\"0.01633102\"", "null")), Code::NotANumber);
    EXPECT_EQ(codeOf(with("\"0.01633102\"", "\"" + std::string(60, '9') + "\"")), Code::TooLarge);
    EXPECT_EQ(codeOf(with("\"4.70443515\"", "[1]")), Code::UnexpectedJson);
    EXPECT_EQ(codeOf(with("1498793709153", "1498793709")), Code::NotAnInstant);
    EXPECT_EQ(codeOf(with("1498793709153", "1498793709153000")), Code::NotAnInstant);
    EXPECT_EQ(codeOf(with("1498793709153", "\"1498793709153\"")), Code::NotAnInstant);
    EXPECT_EQ(codeOf(with("\"q\"", "\"r\"")), Code::ColumnMissing);
    EXPECT_EQ(codeOf(with("\"f\"", "\"p\"")), Code::ColumnTwice);
    EXPECT_EQ(readTrades(with("26129", "null")).error().line, 2U);
}

TEST(TradeRowsTest, refusesWhatIsNoList) {
    EXPECT_EQ(codeOf(""), Code::EmptyFile);
    EXPECT_EQ(codeOf("<html>"), Code::MalformedJson);
    EXPECT_EQ(codeOf(good), Code::UnexpectedJson);
    EXPECT_EQ(codeOf("[" + good), Code::MalformedJson);
    EXPECT_EQ(codeOf("[" + good + "]]"), Code::MalformedJson);
    EXPECT_EQ(codeOf("[1]"), Code::UnexpectedJson);
    EXPECT_EQ(codeOf("[[1]]"), Code::UnexpectedJson);
    EXPECT_EQ(codeOf(std::string(100'000, '[')), Code::UnexpectedJson);
    EXPECT_EQ(codeOf("[{\"a\":\"\xe9\"}]"), Code::MalformedJson);
    EXPECT_EQ(codeOf(std::string(std::size_t{17} << 20U, ' ')), Code::FileTooLarge);
}

}  // namespace
}  // namespace alem
