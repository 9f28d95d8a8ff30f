#include "app/format/binance_statement.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/app/format/corpus.h"

namespace alem {
namespace {

using Code = FormatFaultCode;

const std::string header = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";

BinanceStatement statement(const std::string& bytes, std::optional<int> offset = {}) {
    return readBinanceStatement(bytes, offset).value();
}

BinanceRow onlyRow(const std::string& line) {
    return statement(header + line + "\n").rows.at(0);
}

TEST(BinanceStatementTest, readsTheFirstGeneration) {
    const auto read = statement(golden("binance_utc.csv"));
    EXPECT_EQ(read.generation, BinanceGeneration::Utc);
    EXPECT_EQ(read.offsetMinutes, 0);
    ASSERT_EQ(read.rows.size(), 17U);
    EXPECT_FALSE(read.hasFaults());
    const BinanceRow& row = read.rows[1];
    EXPECT_EQ(row.line, 3U);
    EXPECT_EQ(row.raw, "36757189,2021-03-01 09:14:52,Spot,Buy,BTC,0.60000000,\"\"");
    EXPECT_EQ(row.instant->text(), "2021-03-01T09:14:52.000Z");
    EXPECT_EQ(row.user, "36757189");
    EXPECT_EQ(row.account, "Spot");
    EXPECT_EQ(row.operation, "Buy");
    EXPECT_EQ(row.coin, "BTC");
    EXPECT_EQ(row.change->text(), "0.60000000");
    EXPECT_EQ(row.remark, "");
    EXPECT_EQ(read.rows[7].remark, "interest, day 1");
}

TEST(BinanceStatementTest, readsTheSecondGenerationInItsZone) {
    const auto offset = binanceOffsetOf("Binance-Transaction-History-202510(UTC--6).csv");
    const auto read = statement(golden("binance_local.csv"), offset);
    EXPECT_EQ(read.generation, BinanceGeneration::Local);
    EXPECT_EQ(read.offsetMinutes, -360);
    EXPECT_EQ(read.rows.at(0).instant->text(), "2025-10-10T19:00:00.000Z");
    EXPECT_EQ(read.rows.at(0).line, 2U);
    EXPECT_EQ(read.rows.at(3).remark, "He said \"convert\"");
}

TEST(BinanceStatementTest, asksForTheZoneOfLocalTimes) {
    const auto read = readBinanceStatement(golden("binance_local.csv"));
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, Code::ZoneNeeded);
    EXPECT_EQ(read.error().line, 1U);
    EXPECT_EQ(read.error().column, 14U);
    EXPECT_EQ(statement(golden("binance_local.csv"), 0).rows.at(0).instant->text(),
              "2025-10-10T13:00:00.000Z");
}

TEST(BinanceStatementTest, findsTheOffsetInTheNameOfTheFile) {
    EXPECT_EQ(binanceOffsetOf("x(UTC+7).csv"), 420);
    EXPECT_EQ(binanceOffsetOf("x(UTC+5:30).csv"), 330);
    EXPECT_EQ(binanceOffsetOf("x(UTC-3:30) (1).csv"), -210);
    EXPECT_EQ(binanceOffsetOf("x(UTC--6).csv"), -360);
    EXPECT_EQ(binanceOffsetOf("x(UTC+0).csv"), 0);
    EXPECT_EQ(binanceOffsetOf("x(UTC+7)_(UTC+7).csv"), 420);
    for (const char* name : {"x.csv", "x(UTC).csv", "x(UTC+).csv", "x(UTC+15).csv", "x(UTC-13).csv",
                             "x(UTC+5:75).csv", "x(UTC+5:3).csv", "x(UTC+7", "x(UTC++7).csv",
                             "x(UTC---7).csv", "x(UTC+100).csv", "x(UTC+7)(UTC+8).csv", "x(UTC+:30).csv"}) {
        EXPECT_EQ(binanceOffsetOf(name), std::nullopt) << name;
    }
}

TEST(BinanceStatementTest, columnsAreFoundByNameInAnyOrder) {
    const auto read = statement(
        "Coin,Change,Remark,User_ID,UTC_Time,Account,Operation\nBTC,1,,7,2021-03-01 00:00:00,Spot,Deposit\n");
    EXPECT_EQ(read.rows.at(0).coin, "BTC");
    EXPECT_EQ(read.rows.at(0).operation, "Deposit");
}

TEST(BinanceStatementTest, anUnknownHeaderIsShownBesideTheNearestOne) {
    const auto refused = [](const std::string& bytes) { return readBinanceStatement(bytes, 0).error(); };
    const auto fault = refused("User ID,Time,Account,Operation,Coin,Amount,Remark\n");
    EXPECT_EQ(fault.code, Code::HeaderUnknown);
    EXPECT_EQ(fault.found, "User ID,Time,Account,Operation,Coin,Amount,Remark");
    EXPECT_EQ(fault.expected, "User ID,Time,Account,Operation,Coin,Change,Remark");
    EXPECT_EQ(refused("txid,refid,time\n").expected, "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark");
    EXPECT_EQ(refused("User_ID,UTC_Time,Account,Operation,Coin,Change,Remark,More\n").code,
              Code::HeaderUnknown);
    EXPECT_EQ(refused("User_ID,UTC_Time,Account,Operation,Coin,Change,Change\n").code, Code::HeaderUnknown);
}

TEST(BinanceStatementTest, otherSeparatorsThanCommasAreNamed) {
    const auto read = readBinanceStatement("User_ID;UTC_Time;Account;Operation;Coin;Change;Remark\n", 0);
    EXPECT_EQ(read.error(), (FormatFault{Code::OtherSeparator, 1, 8, ";", ","}));
}

struct Faulty {
    const char* line;
    Code code;
    std::uint32_t column;
};

TEST(BinanceStatementTest, aFaultyFieldIsAFaultOfItsRowWithLineAndColumn) {
    for (const auto& [line, code, column] : std::initializer_list<Faulty>{
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,\"1,5\",", Code::DecimalComma, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,1e3,", Code::NotANumber, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,nan,", Code::NotANumber, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,0x10,", Code::NotANumber, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,5.,", Code::NotANumber, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,.5,", Code::NotANumber, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,\xD9\xA1\xD9\xA2,", Code::NotANumber, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,\xE2\x88\x92"
              "5.5,",
              Code::NotANumber, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,,", Code::EmptyField, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,-,", Code::NotANumber, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,0.0000000000000000001,", Code::TooManyDecimals, 40},
             {"7,2021-03-01 00:00:00,Spot,Deposit,BTC,1234567890123456789012345678901234567890,",
              Code::TooLarge, 40},
             {"7,2021-03-01T00:00:00,Spot,Deposit,BTC,1,", Code::NotAnInstant, 3},
             {"7,2021-02-29 00:00:00,Spot,Deposit,BTC,1,", Code::NotAnInstant, 3},
             {"7,2021-03-01 24:00:00,Spot,Deposit,BTC,1,", Code::NotAnInstant, 3},
             {"7,21-03-01 00:00:00,Spot,Deposit,BTC,1,", Code::NotAnInstant, 3},
             {"7,2021-03-01 00:00:00,,Deposit,BTC,1,", Code::EmptyField, 23},
             {"7,2021-03-01 00:00:00,Spot,,BTC,1,", Code::EmptyField, 28},
             {"7,2021-03-01 00:00:00,Spot,Deposit,,1,", Code::EmptyField, 36}}) {
        const auto row = onlyRow(line);
        ASSERT_EQ(row.faults.size(), 1U) << line;
        EXPECT_EQ(row.faults[0].code, code) << line;
        EXPECT_EQ(row.faults[0].line, 2U) << line;
        EXPECT_EQ(row.faults[0].column, column) << line;
    }
}

TEST(BinanceStatementTest, nineDecimalsAreKeptForTheAssetToJudge) {
    EXPECT_EQ(onlyRow("7,2021-03-01 00:00:00,Spot,Deposit,BTC,0.000000001,").change->text(), "0.000000001");
}

TEST(BinanceStatementTest, flagsWhatIsOddButNotWrong) {
    EXPECT_TRUE(onlyRow("7,2021-03-01 00:00:00,Spot,Deposit,BTC,-0,").flags.negativeZero);
    EXPECT_FALSE(onlyRow("7,2021-03-01 00:00:00,Spot,Deposit,BTC,0,").flags.negativeZero);
    EXPECT_TRUE(onlyRow("7,2021-03-01 00:00:00,Spot,Deposit,BTC,1,a\xE2\x80\xAE"
                        "b")
                    .flags.bidirectionalText);
}

TEST(BinanceStatementTest, rowsOutliveTheResultTheyCameIn) {
    std::vector<BinanceRow> rows;
    BinanceStatement kept = statement(golden("binance_local.csv"), 0);
    {
        BinanceStatement other = kept;
        rows = other.rows;
    }
    EXPECT_EQ(rows.at(3).remark, "He said \"convert\"");
}

TEST(BinanceStatementTest, aHundredThousandRowsAreReadWhole) {
    std::string bytes = header;
    for (int i = 0; i < 100'000; ++i) {
        bytes += "36757189,2021-03-01 09:" + std::to_string(10 + i / 60 % 50) + ":" +
                 std::to_string(10 + i % 50) + ",Spot,Transaction Related,USDT,-" + std::to_string(i) +
                 ".12345678,\"\"\n";
    }
    const auto read = statement(std::move(bytes));
    ASSERT_EQ(read.rows.size(), 100'000U);
    EXPECT_EQ(read.rows.back().line, 100'001U);
    ASSERT_TRUE(read.rows.back().change);
    EXPECT_EQ(read.rows.back().change->text(), "-99999.12345678");
}

}  // namespace
}  // namespace alem
