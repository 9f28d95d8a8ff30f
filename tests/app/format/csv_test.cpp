#include "app/format/csv.h"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

#include "app/format/utf8.h"

namespace alem {
namespace {

using Code = FormatFaultCode;

CsvTable table(const std::string& bytes) {
    return CsvTable::read(bytes, CsvProfile{}).value();
}

TEST(CsvTest, readsFieldsAsTheyAre) {
    const CsvTable read = table("a,b,c\r\n 1 ,\"x,\"\"y\"\"\r\nz\",\n\"\",2,\"3\"");
    ASSERT_EQ(read.rows(), 2U);
    EXPECT_EQ(read.columns(), 3U);
    EXPECT_EQ(read.header(2), "c");
    EXPECT_EQ(read.field(0, 0), " 1 ");
    EXPECT_EQ(read.field(0, 1), "x,\"y\"\r\nz");
    EXPECT_EQ(read.field(0, 2), "");
    EXPECT_EQ(read.field(1, 0), "");
    EXPECT_EQ(read.field(1, 2), "3");
}

TEST(CsvTest, keepsTheRowsAsTheyStandInTheFile) {
    const CsvTable read = table("a,b\r\n1,\"2\"\r\n\"3\",\"4\n5\"\n6,7");
    EXPECT_EQ(read.rawHeader(), "a,b");
    EXPECT_EQ(read.raw(0), "1,\"2\"");
    EXPECT_EQ(read.raw(1), "\"3\",\"4\n5\"");
    EXPECT_EQ(read.raw(2), "6,7");
    EXPECT_EQ(read.line(1), 3U);
    EXPECT_EQ(read.line(2), 5U);
}

TEST(CsvTest, takesOneByteOrderMarkAtTheStart) {
    EXPECT_EQ(table("\xEF\xBB\xBF"
                    "a,b\n1,2\n")
                  .header(0),
              "a");
    EXPECT_EQ(table("\xEF\xBB\xBF\"a\",b\n1,2\n").header(0), "a");
    EXPECT_EQ(table("\xEF\xBB\xBF\xEF\xBB\xBF"
                    "a\n")
                  .header(0),
              "\xEF\xBB\xBF"
              "a");
}

TEST(CsvTest, viewsLiveAsLongAsACopy) {
    std::string_view field;
    const auto copy = [&field] {
        CsvTable read = table("a\n\"say \"\"it\"\"\"\n");
        field = read.field(0, 0);
        return read;
    }();
    EXPECT_EQ(field, "say \"it\"");
}

struct Refused {
    std::string bytes;
    Code code;
    std::uint32_t line;
    std::uint32_t column;
};

TEST(CsvTest, refusesAtTheFirstFaultAndSaysWhere) {
    const std::vector<Refused> cases = {
        {"", Code::EmptyFile, 0, 0},
        {"\xEF\xBB\xBF", Code::EmptyFile, 0, 0},
        {"a,b\n1,\xFF\n", Code::MalformedUtf8, 2, 3},
        {"a,b\n\xC0\xAF,1\n", Code::MalformedUtf8, 2, 1},          // overlong
        {"a,b\n1,\xED\xA0\x80\n", Code::MalformedUtf8, 2, 3},      // surrogate
        {"a,b\n1,\xF4\x90\x80\x80\n", Code::MalformedUtf8, 2, 3},  // beyond U+10FFFF
        {"a,b\n1,2\xE2\x82", Code::MalformedUtf8, 2, 4},           // cut off
        {std::string("a,b\n1,2\n3,\0\n", 12), Code::NulByte, 3, 3},
        {"a,b\n1,x\"y\n", Code::StrayQuote, 2, 4},
        {"a,b\n1,\"x\"y\n", Code::StrayQuote, 2, 5},
        {"a,b\n1, \"x\"\n", Code::StrayQuote, 2, 4},
        {"a,b\n1,\"x\n", Code::UnclosedQuote, 2, 3},
        {"a,b\n1,2\r3,4\n", Code::BareCarriageReturn, 2, 4},
        {"a,b\n1,2\n1,2,3\n", Code::ColumnCount, 3, 5},
        {"a,b\n1,2\n1\n", Code::ColumnCount, 3, 2},
        {"a,b\n1,2\n\n", Code::ColumnCount, 3, 1},
        {"a,b\n\"1\n2\n3\",\"\n\"\n1\n", Code::ColumnCount, 6, 2},
    };
    for (const auto& [bytes, code, line, column] : cases) {
        const auto read = CsvTable::read(bytes, CsvProfile{});
        ASSERT_FALSE(read.ok()) << bytes;
        EXPECT_EQ(read.error().code, code) << bytes;
        EXPECT_EQ(std::tie(read.error().line, read.error().column), std::tie(line, column)) << bytes;
    }
}

TEST(CsvTest, saysHowManyColumnsItFoundAndExpected) {
    const auto read = CsvTable::read("a,b\n1,2,3\n", CsvProfile{});
    EXPECT_EQ(read.error().found, "3");
    EXPECT_EQ(read.error().expected, "2");
}

TEST(CsvTest, aByteOrderMarkCountsInTheColumns) {
    EXPECT_EQ(CsvTable::read("\xEF\xBB\xBF"
                             "a\"\n",
                             CsvProfile{})
                  .error()
                  .column,
              5U);
    EXPECT_EQ(table("\xEF\xBB\xBF"
                    "a,b\n")
                  .headerFault(Code::ColumnTwice, 1)
                  .column,
              6U);
}

TEST(CsvTest, boundsAreInclusive) {
    CsvProfile profile;
    profile.maxLineLength = 5;
    profile.maxRows = 2;
    profile.maxColumns = 3;
    profile.maxBytes = 18;
    const auto read = [&profile](const std::string& bytes) { return CsvTable::read(bytes, profile); };
    EXPECT_TRUE(read("a,b,c\r\n1,2,3\n4,5,6").ok());
    EXPECT_EQ(read("abcdef\n").error().code, Code::LineTooLong);
    EXPECT_EQ(read("abcdef\n").error().column, 6U);
    EXPECT_EQ(read("abcd,f\n").error().code, Code::LineTooLong);
    EXPECT_EQ(read("\"abcd\"\n").error().code, Code::LineTooLong);
    EXPECT_EQ(read("\"a\n\n\n\n\"\n").error().code, Code::LineTooLong);
    EXPECT_EQ(read("a\n1\n2\n3\n").error().code, Code::TooManyRows);
    EXPECT_EQ(read("a\n1\n2\n3\n").error().line, 4U);
    EXPECT_EQ(read(",,,\n").error().code, Code::TooManyColumns);
    EXPECT_EQ(read("a\n1234\n1234\n12345678\n").error().code, Code::FileTooLarge);
}

TEST(CsvTest, aLineOfTenMegabytesIsRefusedWhereItBecomesTooLong) {
    const auto read = CsvTable::read("a,b\n1," + std::string(10'000'000, 'x') + "\n", CsvProfile{});
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, Code::LineTooLong);
    EXPECT_EQ(read.error().line, 2U);
    EXPECT_EQ(read.error().column, 65537U);
}

TEST(CsvTest, faultsOfFieldsHaveTheirPlace) {
    const CsvTable read = table("a,b\n\"x\ny\",\"z\"\n");
    const auto fault = read.fault(Code::NotANumber, 0, 1, "1");
    EXPECT_EQ(fault, (FormatFault{Code::NotANumber, 3, 4, "z", "1"}));
    EXPECT_EQ(read.fault(Code::NotANumber, 0, 0).line, 2U);
}

TEST(CsvTest, excerptsAreShortAndSound) {
    std::string text;
    for (int i = 0; i < 100; ++i) {
        text += "\xE2\x82\xB8";  // ₸, three bytes
    }
    EXPECT_EQ(excerpt(text).size(), 78U);
    EXPECT_FALSE(firstUnsoundByte(excerpt(text)).has_value());
}

TEST(CsvTest, aFileWithoutHeaderAndWithAnotherDelimiter) {
    CsvProfile profile;
    profile.delimiter = ';';
    profile.hasHeader = false;
    profile.columns = 2;
    const auto read = CsvTable::read("1,5;2\n3;4\n", profile);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->rows(), 2U);
    EXPECT_EQ(read->field(0, 0), "1,5");
    EXPECT_EQ(CsvTable::read("1\n", profile).error().code, Code::ColumnCount);
}

TEST(Utf8Test, findsBidirectionalControls) {
    EXPECT_TRUE(
        hasBidirectionalControl("a\xE2\x80\xAE"
                                "b"));
    EXPECT_TRUE(hasBidirectionalControl("\xE2\x81\xA7"));
    EXPECT_TRUE(hasBidirectionalControl("\xD8\x9C"));
    EXPECT_FALSE(
        hasBidirectionalControl("10\xE2\x80\xAF"
                                "000 \xE2\x82\xB8 \xD8\xA7"));
}

}  // namespace
}  // namespace alem
