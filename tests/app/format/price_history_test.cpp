#include "app/format/price_history.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/app/format/corpus.h"

namespace alem {
namespace {

using Code = FormatFaultCode;
using Kind = PriceFindingKind;
using Role = PriceColumnRole;
using Severity = PriceSeverity;

PriceHistoryOptions knownAt(const char* instant) {
    PriceHistoryOptions options;
    options.knownAt = *Instant::parse(instant);
    return options;
}

const PriceHistoryOptions later = knownAt("2030-01-01T00:00:00Z");

PriceHistory history(const std::string& bytes, const PriceHistoryOptions& options = later) {
    return readPriceHistory(bytes, options).value();
}

std::vector<PriceFinding> of(const PriceHistory& read, Kind kind) {
    std::vector<PriceFinding> found;
    std::copy_if(read.findings.begin(), read.findings.end(), std::back_inserter(found),
                 [kind](const PriceFinding& finding) { return finding.kind == kind; });
    return found;
}

const std::string header = "date,open,high,low,close,volume\n";

/// Three sound days, then `more`.
std::string days(const std::string& more = {}) {
    return header + "2026-01-01,10,12,9,11,5\n2026-01-02,11,12,9,10,5\n2026-01-03,10,12,9,11,5\n" + more;
}

TEST(PriceHistoryTest, aPriceWithTheDigitsOfADoubleIsRoundedAndSaidToBe) {
    const auto read =
        history(days("2026-01-04,1.0000000000000000025e-05,0.30000000000000004,1e-05,"
                     "0.000010000000000000000150,5\n"));
    ASSERT_EQ(read.bars.size(), 4U);
    EXPECT_EQ(read.bars[3].open.text(), "0.000010000000000000");
    EXPECT_EQ(read.bars[3].high.text(), "0.30000000000000004");
    EXPECT_EQ(read.bars[3].low.text(), "0.00001");
    EXPECT_EQ(read.bars[3].close.text(), "0.000010000000000000");
    const auto rounded = of(read, Kind::PriceRounded);
    ASSERT_EQ(rounded.size(), 1U);
    EXPECT_EQ(rounded[0].firstLine, 5U);
    EXPECT_FALSE(read.refused());
}

TEST(PriceHistoryTest, newestFirstWithAMisspeltSymbolAndSwappedVolumes) {
    const auto read = history(golden("prices_newest_first.csv"));
    EXPECT_EQ(read.intervalSeconds, 3600);
    EXPECT_EQ(read.symbol, "BTC/USD");
    ASSERT_EQ(read.bars.size(), 3U);
    EXPECT_EQ(read.bars[0].openTime.text(), "2020-09-13T17:00:00.000Z");
    EXPECT_EQ(read.bars[0].line, 4U);
    EXPECT_EQ(read.bars[2].close.text(), "10355.25");
    EXPECT_EQ(read.bars[0].volume->text(), "1.0");
    EXPECT_EQ(read.bars[2].volume->text(), "2.00000000");
    ASSERT_EQ(of(read, Kind::NewestFirst).size(), 1U);
    const auto swapped = of(read, Kind::SwappedVolumes);
    ASSERT_EQ(swapped.size(), 1U);
    EXPECT_EQ(swapped[0].count, 2);
    EXPECT_EQ(of(read, Kind::VolumeRounded).size(), 1U);
    EXPECT_EQ(read.findings.size(), 3U);
    EXPECT_FALSE(read.refused());
    const std::vector<PriceColumn> columns = {
        {"Unix", Role::OpenTime}, {"Date", Role::SecondStamp},  {"Oymbol", Role::Symbol},
        {"Open", Role::Open},     {"High", Role::High},         {"Low", Role::Low},
        {"Close", Role::Close},   {"Volume BTC", Role::Volume}, {"Volume USD", Role::QuoteVolume}};
    EXPECT_EQ(read.columns, columns);
}

TEST(PriceHistoryTest, allWritingsOfAStampAndEmptyCells) {
    const auto read = history(golden("prices_with_close_time.csv"));
    EXPECT_EQ(read.intervalSeconds, 86400);
    ASSERT_EQ(read.bars.size(), 4U);
    EXPECT_EQ(read.bars[0].openTime.text(), "2025-01-01T00:00:00.000Z");
    EXPECT_EQ(read.bars[1].openTime.text(), "2025-01-02T00:00:00.000Z");
    EXPECT_EQ(read.bars[3].openTime.text(), "2025-01-05T00:00:00.000Z");
    EXPECT_FALSE(read.bars[1].volume.has_value());
    ASSERT_EQ(of(read, Kind::EmptyBar).size(), 1U);
    EXPECT_EQ(of(read, Kind::EmptyBar)[0].firstLine, 5U);
    ASSERT_EQ(of(read, Kind::Gap).size(), 1U);
    EXPECT_EQ(of(read, Kind::Gap)[0].count, 1);
    EXPECT_EQ(of(read, Kind::Gap)[0].first.text(), "2025-01-04T00:00:00.000Z");
    EXPECT_FALSE(read.refused());
}

TEST(PriceHistoryTest, aLastBarIsTakenOnlyWhenItsTimeHasPassed) {
    EXPECT_EQ(history(days(), knownAt("2026-01-04T00:00:00Z")).bars.size(), 3U);
    const auto early = history(days(), knownAt("2026-01-03T23:59:59.999Z"));
    EXPECT_EQ(early.bars.size(), 2U);
    ASSERT_EQ(of(early, Kind::HalfFormedLastBar).size(), 1U);
    EXPECT_EQ(of(early, Kind::HalfFormedLastBar)[0].firstLine, 4U);
    EXPECT_FALSE(early.refused());
    const auto future = history(days(), knownAt("2026-01-02T12:00:00Z"));
    EXPECT_TRUE(future.refused());
    ASSERT_EQ(of(future, Kind::FutureBar).size(), 1U);
    EXPECT_EQ(of(future, Kind::FutureBar)[0].firstLine, 4U) << "of the third; the second has opened";
    ASSERT_EQ(of(future, Kind::HalfFormedLastBar).size(), 1U);
    EXPECT_EQ(of(future, Kind::HalfFormedLastBar)[0].firstLine, 3U);
    EXPECT_EQ(future.bars.size(), 1U);
}

TEST(PriceHistoryTest, stampsOffTheGridAreHalfFormed) {
    const std::string hours =
        "time,open,high,low,close\n2026-01-01 07:00:00,1,1,1,1\n2026-01-01 08:00:00,1,2,1,1\n"
        "2026-01-01 09:28:00,1,3,1,1\n";
    const auto last = history(hours);
    EXPECT_FALSE(last.refused());
    EXPECT_EQ(last.bars.size(), 2U);
    EXPECT_EQ(of(last, Kind::HalfFormedLastBar).size(), 1U);
    const auto inside = history(hours + "2026-01-01 10:00:00,1,4,1,1\n2026-01-01 11:00:00,1,5,1,1\n");
    EXPECT_TRUE(inside.refused());
    ASSERT_EQ(of(inside, Kind::HalfFormedInside).size(), 1U);
    EXPECT_EQ(of(inside, Kind::HalfFormedInside)[0].firstLine, 4U);
}

TEST(PriceHistoryTest, aCloseTimeThatIsNotTheEndOfTheIntervalIsHalfFormed) {
    const auto read = [](const std::string& second) {
        return history(
            "open_time,open,high,low,close,close_time\n2026-01-01,1,1,1,1,2026-01-01 23:59:59.999\n"
            "2026-01-02,1,2,1,1," +
            second + "\n2026-01-03,1,3,1,1,2026-01-03 23:59:59.999\n");
    };
    EXPECT_TRUE(read("2026-01-02 23:59:59.999").findings.empty());
    EXPECT_TRUE(read("2026-01-03").findings.empty());
    EXPECT_TRUE(read("2026-01-02 23:59:59").findings.empty());
    EXPECT_TRUE(read("2026-01-02 11:14:07").refused());
    EXPECT_EQ(of(read("2026-01-02 11:14:07"), Kind::HalfFormedInside).size(), 1U);
}

TEST(PriceHistoryTest, anEqualBarIsDroppedAContradictingOneRefuses) {
    const auto equal = history(days("2026-01-03,10.0,12,9,11.00,5\n"));
    EXPECT_FALSE(equal.refused());
    EXPECT_EQ(equal.bars.size(), 3U);
    ASSERT_EQ(of(equal, Kind::DuplicateBar).size(), 1U);
    EXPECT_EQ(of(equal, Kind::DuplicateBar)[0].severity, Severity::Dropped);
    EXPECT_EQ(of(equal, Kind::DuplicateBar)[0].lastLine, 5U);
    const auto other = history(days("2026-01-03,10,12,9,11.01,5\n"));
    EXPECT_TRUE(other.refused());
    EXPECT_EQ(of(other, Kind::ContradictingBar).size(), 1U);
}

TEST(PriceHistoryTest, rowsInNoOrderAreRefused) {
    const auto read = history(days("2025-12-31,10,12,9,11,5\n"));
    EXPECT_TRUE(read.refused());
    ASSERT_EQ(of(read, Kind::OutOfOrder).size(), 1U);
    EXPECT_EQ(of(read, Kind::OutOfOrder)[0].firstLine, 5U);
    EXPECT_EQ(read.bars.front().openTime.text(), "2025-12-31T00:00:00.000Z");
}

TEST(PriceHistoryTest, contradictoryPricesAreRefused) {
    for (const char* prices :
         {"10,9,9,9", "10,12,11,11.5", "13,12,9,10", "10,12,9,13", "10,12,9,8", "0,0,0,0", "-1,2,-1,1"}) {
        const auto read = history(days("2026-01-04," + std::string(prices) + ",5\n"));
        EXPECT_TRUE(read.refused()) << prices;
        EXPECT_EQ(of(read, Kind::InconsistentBar).size(), 1U) << prices;
    }
}

TEST(PriceHistoryTest, frozenPricesAndJumpsAreNoted) {
    const auto read =
        history(days("2026-01-04,11,11,11,11,0\n2026-01-05,11,11,11,11,0\n2026-01-06,11,11.0,11,11,0\n"
                     "2026-01-07,11.2,12,11,12,1\n"));
    ASSERT_EQ(of(read, Kind::FrozenRun).size(), 1U);
    EXPECT_EQ(of(read, Kind::FrozenRun)[0].count, 3);
    EXPECT_EQ(of(read, Kind::FrozenRun)[0].firstLine, 5U);
    ASSERT_EQ(of(read, Kind::OpenAwayFromClose).size(), 1U);
    EXPECT_EQ(of(read, Kind::OpenAwayFromClose)[0].firstLine, 7U);
    EXPECT_FALSE(read.refused());
}

TEST(PriceHistoryTest, aGapCountsTheBarsThatAreMissing) {
    const auto read = history(days("2026-01-08,11,12,9,11,5\n"));
    const auto gaps = of(read, Kind::Gap);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].count, 4);
    EXPECT_EQ(gaps[0].first.text(), "2026-01-04T00:00:00.000Z");
    EXPECT_EQ(gaps[0].last.text(), "2026-01-07T00:00:00.000Z");
    EXPECT_EQ(gaps[0].firstLine, 4U);
    EXPECT_EQ(gaps[0].lastLine, 5U);
    EXPECT_TRUE(of(history(days()), Kind::Gap).empty());
}

TEST(PriceHistoryTest, secondStampsAndSymbolsMustAgree) {
    const std::string head = "unix,date,ticker,open,high,low,close\n1767225600,2026-01-01,A,1,1,1,1\n";
    EXPECT_FALSE(history(head + "1767312000,2026-01-02,A,1,2,1,1\n").refused());
    EXPECT_EQ(of(history(head + "1767312000,2026-01-03,A,1,2,1,1\n"), Kind::StampsDisagree).size(), 1U);
    EXPECT_EQ(of(history(head + "1767312000,2026-01-02,B,1,2,1,1\n"), Kind::SymbolChanges).size(), 1U);
}

TEST(PriceHistoryTest, volumesAreInformational) {
    const auto read = history(days("2026-01-04,11,12,9,11,x\n2026-01-05,11,12,9,11,-1\n"));
    EXPECT_FALSE(read.bars[3].volume.has_value());
    ASSERT_EQ(of(read, Kind::BadVolume).size(), 1U);
    EXPECT_EQ(of(read, Kind::BadVolume)[0].count, 2);
    EXPECT_FALSE(read.refused());
}

struct Refused {
    std::string bytes;
    Code code;
    std::uint32_t line;
    std::uint32_t column;
};

TEST(PriceHistoryTest, refusesWhatIsNoPriceNoStampNoLayout) {
    const std::vector<Refused> cases = {
        {days("2026-01-04,4.84e-99,12,9,11,5\n"), Code::NotANumber, 5, 12},
        {days("2026-01-04,\"10,5\",12,9,11,5\n"), Code::DecimalComma, 5, 12},
        {days("2026-01-04,10,N/A,9,11,5\n"), Code::EmptyField, 5, 15},
        {days("2026-01-04,10,12,9,0.0000000000000000001,5\n"), Code::TooManyDecimals, 5, 20},
        {days("2026-02-30,10,12,9,11,5\n"), Code::NotAnInstant, 5, 1},
        {days("04/01/2026,10,12,9,11,5\n"), Code::NotAnInstant, 5, 1},
        {days("2026-01-04 00:00:00+05:00,10,12,9,11,5\n"), Code::NotAnInstant, 5, 1},
        {days("2026-01-04 00:0,10,12,9,11,5\n"), Code::NotAnInstant, 5, 1},
        {days("1767484800.x,10,12,9,11,5\n"), Code::NotAnInstant, 5, 1},
        {days("\n2026-01-04,10,12,9,11,5\n"), Code::ColumnCount, 5, 1},
        {days("1e9,10,12,9,11,5\n"), Code::NotAnInstant, 5, 1},
        {days("123,10,12,9,11,5\n"), Code::NotAnInstant, 5, 1},
        {days("1969-12-31,10,12,9,11,5\n"), Code::NotAnInstant, 5, 1},
        {days(",10,12,9,11,5\n"), Code::EmptyField, 5, 1},
        {days("2026-01-04,10,12,9,11\n"), Code::ColumnCount, 5, 22},
        {"date,open,high,close\n", Code::ColumnMissing, 1, 1},
        {"open,high,low,close\n", Code::ColumnMissing, 1, 1},
        {"date,open,high,low,close,Open\n", Code::ColumnTwice, 1, 26},
        {"date,date,open,high,low,close\n", Code::ColumnTwice, 1, 6},
        {header + "2026-01-01,10,12,9,11,5\n", Code::IntervalNeeded, 0, 0},
        {header, Code::IntervalNeeded, 0, 0},
        {header + "2020-01-01,1,1,1,1,1\n2023-01-01,1,1,1,1,1\n", Code::IntervalNeeded, 0, 0},
    };
    for (const auto& [bytes, code, line, column] : cases) {
        const auto read = readPriceHistory(bytes, later);
        ASSERT_FALSE(read.ok()) << bytes;
        EXPECT_EQ(read.error().code, code) << bytes;
        EXPECT_EQ(read.error().line, line) << bytes;
        EXPECT_EQ(read.error().column, column) << bytes;
    }
}

TEST(PriceHistoryTest, aRefusalSaysWhatWouldBeRead) {
    const auto fault = [](const std::string& bytes) { return readPriceHistory(bytes, later).error(); };
    EXPECT_EQ(fault(days("14/07/2026,10,12,9,11,5\n")).expected, "YYYY-MM-DD, YYYY-MM-DD HH:MM:SS");
    EXPECT_EQ(fault("date,open,high,low,close,close_time\n2026-01-01,1,1,1,1,14/07/2026\n").expected,
              "YYYY-MM-DD, YYYY-MM-DD HH:MM:SS");
    EXPECT_EQ(fault("Jour,open,high,low,close\n").expected,
              "unix, open_time, open time, opentime, timestamp, datetime, time, date");
    EXPECT_EQ(fault("date,open,high,close\n").expected, "low");
}

TEST(PriceHistoryTest, otherSeparatorsThanCommasAreNamed) {
    const FormatFault semicolons{Code::OtherSeparator, 1, 5, ";", ","};
    EXPECT_EQ(readPriceHistory("date;open;high;low;close\n2026-01-01;1,5;1,5;1,5;1,5\n", later).error(),
              semicolons);
    EXPECT_EQ(readPriceHistory("date;open;high;low;close\n2026-01-01;1.5;1.5;1.5;1.5\n", later).error(),
              semicolons);
    EXPECT_EQ(readPriceHistory("date\topen\thigh\tlow\tclose\n", later).error().found, "TAB");
    EXPECT_TRUE(readPriceHistory(
                    "date,open,high,low,close,a;b;c;d;e\n2026-01-01,1,1,1,1,\n2026-01-02,1,1,1,1,;\n", later)
                    .ok())
        << "more commas than semicolons";
}

TEST(PriceHistoryTest, theAnswerOfAnExchangeThatRefusesIsNoListOfBars) {
    const std::string answer = R"({"code":-1121,"msg":"Invalid symbol."})";
    EXPECT_EQ(readPriceHistory(answer + "\n", later).error(),
              (FormatFault{Code::NotKlines, 0, 0, answer, "[[openTime, …], …]"}));
    EXPECT_EQ(readPriceHistory("{\"msg\":\"\xff\"}", later).error().found, "{");
}

TEST(PriceHistoryTest, blankLinesAtTheEndAreNoRows) {
    for (const char* end : {"\n", "\n\n\n", "\r\n\r\n"}) {
        EXPECT_EQ(history(days(end)).bars.size(), 3U);
    }
}

TEST(PriceHistoryTest, moreWritingsOfAStamp) {
    for (const char* stamp :
         {"2026-01-04 00:00", "2026-01-04T00:00Z", "2026-01-04 00:00:00+0000", "2026-01-04 00:00:00+00:00",
          "1767484800.0", "1767484800000", "1767484800000000"}) {
        const auto read = history(days(std::string(stamp) + ",10,12,9,11,5\n"));
        ASSERT_EQ(read.bars.size(), 4U) << stamp;
        EXPECT_EQ(read.bars[3].openTime.text(), "2026-01-04T00:00:00.000Z") << stamp;
    }
}

TEST(PriceHistoryTest, pricesWithAnExponentAreExact) {
    const auto read = history(header +
                              "2026-01-01,9.98e-05,1e-04,9e-05,9.5e-05,1.5e+14\n"
                              "2026-01-02,9.98e-05,1e-04,9e-05,9.5e-05,1.5e+14\n");
    EXPECT_EQ(read.bars.at(0).open.text(), "0.0000998");
    EXPECT_EQ(read.bars[0].volume->text(), "150000000000000");
    EXPECT_FALSE(read.refused());
}

TEST(PriceHistoryTest, klinesWithoutAHeader) {
    const auto row = [](const std::string& open, const std::string& close) {
        return open + ",10,12,9,11,5," + close + ",55,100,2,22,0\n";
    };
    const auto milliseconds =
        history(row("1767225600000", "1767311999999") + row("1767312000000", "1767398399999"));
    const auto micro =
        history(row("1767225600000000", "1767311999999999") + row("1767312000000000", "1767398399999999"));
    for (const auto& read : {milliseconds, micro}) {
        ASSERT_EQ(read.bars.size(), 2U);
        EXPECT_EQ(read.intervalSeconds, 86400);
        EXPECT_EQ(read.bars[0].openTime.text(), "2026-01-01T00:00:00.000Z");
        EXPECT_EQ(read.bars[0].line, 1U);
        EXPECT_EQ(read.bars[0].volume->text(), "5");
        EXPECT_EQ(read.columns.at(7).role, Role::QuoteVolume);
        EXPECT_FALSE(read.refused());
    }
    EXPECT_EQ(readPriceHistory("1767225600000,10,12,9,11,5\n", later).error().code, Code::ColumnMissing);
}

TEST(PriceHistoryTest, forStatisticsBlankBarsKeepTheirPlace) {
    auto options = later;
    options.forStatistics = true;
    const std::string more = "2026-01-04,,,,,\n2026-01-05,10,12,9,,5\n2026-01-06,10,12,9,11,5\n";
    const auto read = history(days(more), options);
    ASSERT_EQ(read.bars.size(), 6U);
    EXPECT_TRUE(read.bars[3].blanks.all());
    EXPECT_EQ(read.bars[4].blanks.to_string(), "1000") << "the close";
    EXPECT_EQ(read.bars[4].high.text(), "12");
    EXPECT_TRUE(read.bars[5].blanks.none());
    EXPECT_TRUE(of(read, Kind::Gap).empty());
    EXPECT_FALSE(read.refused());
    EXPECT_EQ(readPriceHistory(days(more), later).error().code, Code::EmptyField);
    EXPECT_EQ(history(days("2026-01-04,,,,,\n2026-01-05,10,12,9,11,5\n")).bars.size(), 4U)
        << "left out of a fund";
}

TEST(PriceHistoryTest, forStatisticsOneBarNeedsNoInterval) {
    auto options = later;
    options.forStatistics = true;
    const auto read = history(header + "2026-01-01,10,12,9,11,5\n", options);
    EXPECT_EQ(read.bars.size(), 1U);
    EXPECT_EQ(read.intervalSeconds, 0);
    EXPECT_EQ(readPriceHistory(header, options).error().code, Code::IntervalNeeded);
}

TEST(PriceHistoryTest, theIntervalCanBeGiven) {
    auto options = later;
    options.intervalSeconds = 86400;
    EXPECT_EQ(history(header + "2026-01-01,10,12,9,11,5\n", options).bars.size(), 1U);
    options.intervalSeconds = 3600;
    EXPECT_EQ(of(history(days(), options), Kind::Gap).at(0).count, 23);
}

class RealPricesTest : public testing::Test {
  protected:
    void SetUp() override {
        if (!std::filesystem::exists(sharedMarket())) {
            GTEST_SKIP() << "no public market data at " << sharedMarket();
        }
    }
    static PriceHistory read(const char* name) { return history(bytesOf(sharedMarket() / name)); }
};

TEST_F(RealPricesTest, nineYearsOfDaysHaveNothingToFind) {
    const auto days = read("btc-usdt-1d.csv");
    EXPECT_EQ(days.bars.size(), 3265U);
    EXPECT_EQ(days.intervalSeconds, 86400);
    EXPECT_EQ(days.bars.front().openTime.text(), "2017-08-17T00:00:00.000Z");
    EXPECT_EQ(days.bars.back().close.text(), "64375");
    EXPECT_TRUE(days.findings.empty());
}

TEST_F(RealPricesTest, halfFormedDaysInTheMiddleAreNoticed) {
    const auto days = read("btc-usdt-1d-with-half-formed-bars.csv");
    EXPECT_EQ(days.bars.size(), 735U);
    std::vector<std::string> noticed;
    for (const auto& finding : of(days, Kind::OpenAwayFromClose)) {
        noticed.push_back(finding.first.text().substr(0, 10));
    }
    const std::vector<std::string> half = {"2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19",
                                           "2026-03-20"};
    EXPECT_EQ(noticed, half);
    EXPECT_EQ(days.findings.size(), half.size());
    const auto early = history(bytesOf(sharedMarket() / "btc-usdt-1d-with-half-formed-bars.csv"),
                               knownAt("2026-03-21T09:00:00Z"));
    EXPECT_EQ(of(early, Kind::HalfFormedLastBar).size(), 1U);
}

TEST_F(RealPricesTest, hoursNewestFirstWithSwappedVolumes) {
    const auto hours = read("btc-usd-1h-bitstamp.csv");
    EXPECT_EQ(hours.bars.size(), 32659U);
    EXPECT_EQ(hours.intervalSeconds, 3600);
    EXPECT_FALSE(hours.refused());
    EXPECT_TRUE(of(hours, Kind::Gap).empty());
    EXPECT_EQ(of(hours, Kind::NewestFirst).size(), 1U);
    EXPECT_EQ(of(hours, Kind::FrozenRun).size(), 1U);
    const auto swapped = of(hours, Kind::SwappedVolumes);
    ASSERT_EQ(swapped.size(), 2U);  // in between, a thousand hours have their volumes in the right columns
    EXPECT_EQ(swapped[0].first.text(), "2018-05-15T06:00:00.000Z");
    EXPECT_EQ(swapped[0].last.text(), "2019-03-03T00:00:00.000Z");
    EXPECT_EQ(swapped[0].count, 7003);
    EXPECT_EQ(swapped[1].first.text(), "2019-04-13T17:00:00.000Z");
    EXPECT_EQ(swapped[1].last.text(), "2020-10-12T08:00:00.000Z");
    EXPECT_EQ(swapped[1].count, 13140);  // four hours without any trade are in neither order
    EXPECT_EQ(hours.bars.front().volume->text(), "559.93");
    EXPECT_EQ(hours.bars.back().volume->text(), "15.04971238");
}

TEST_F(RealPricesTest, theFallOfAStablecoinIsWhole) {
    const auto hours = read("ust-usdt-1h-2022-depeg.csv");
    EXPECT_EQ(hours.bars.size(), 3353U);
    EXPECT_EQ(hours.symbol, "USTUSDT");
    EXPECT_FALSE(hours.refused());
    EXPECT_FALSE(of(hours, Kind::FrozenRun).empty());
    const auto under = [&hours](const char* price) {
        const auto bar = std::find_if(hours.bars.begin(), hours.bars.end(), [price](const PriceBar& each) {
            return each.openTime.text() > "2022-05" && compare(each.close, *Amount::parse(price)) < 0;
        });
        return bar->openTime.text();
    };
    EXPECT_EQ(under("0.995"), "2022-05-07T22:00:00.000Z");
    EXPECT_EQ(under("0.98"), "2022-05-09T18:00:00.000Z");
    EXPECT_EQ(under("0.90"), "2022-05-09T21:00:00.000Z");
}

}  // namespace
}  // namespace alem
