#include "app/format/csv_writer.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

#include "app/format/csv.h"

namespace alem {
namespace {

std::string anyText() {
    static const std::vector<std::string> pieces = {
        "a", "7", "\"", ",", "\r", "\n",       "\t",           "=",
        "+", "-", "@",  "'", " ",  "\xC3\xA9", "\xE2\x82\xB8", "\xEF\xBB\xBF"};
    std::string text;
    for (const auto& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces))) {
        text += piece;
    }
    return text;
}

TEST(CsvWriterTest, whatIsWrittenIsReadBackExactly) {
    EXPECT_TRUE(rc::check([] {
        const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
        const auto rows = *rc::gen::inRange<std::size_t>(1, 8);
        std::vector<std::string> texts;
        CsvWriter writer;
        for (std::size_t i = 0; i < rows * columns; ++i) {
            texts.push_back(anyText());
            writer.text(texts.back());
            if ((i + 1) % columns == 0) {
                writer.endRow();
            }
        }
        CsvProfile profile;
        profile.hasHeader = false;
        const auto read = CsvTable::read(writer.bytes(), profile);
        RC_ASSERT(read.ok());
        RC_ASSERT(read->rows() == rows && read->columns() == columns);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto field = read->field(i / columns, i % columns);
            RC_ASSERT(unguarded(field) == texts[i]);
            RC_ASSERT(field.empty() || std::string_view("=+-@\t\r").find(field[0]) == std::string_view::npos);
        }
    }));
}

TEST(CsvWriterTest, textThatIsAFormulaIsGuardedAndNumbersAreNot) {
    CsvWriter writer;
    writer.text("=1+1").text("+1").text("-1").text("@x").text("\tx").text("a=1").text("'x").text("'=1");
    writer.number(*Amount::parse("-5.25")).number(-7).endRow();
    EXPECT_EQ(writer.bytes(), "'=1+1,'+1,'-1,'@x,'\tx,a=1,'x,''=1,-5.25,-7\r\n");
}

TEST(CsvWriterTest, quotesOnlyWhereItMust) {
    CsvWriter writer(';');
    writer.text("a,b").text("c;d").text("e\"f").text("").text("\rx").endRow().text("").endRow();
    EXPECT_EQ(writer.bytes(), "a,b;\"c;d\";\"e\"\"f\";;\"'\rx\"\r\n\"\"\r\n");
}

}  // namespace
}  // namespace alem
