#include "app/cli/table.h"

#include <gtest/gtest.h>

namespace alem::cli {

namespace {

TEST(Table, AlignsNumbersOnTheDecimalMarkOfTheTongue) {
    Table table(Wording::of(Language::French));
    table.column(QStringLiteral("A"));
    table.column(QStringLiteral("Q"), Align::Decimal);
    table.row({QStringLiteral("x"), QStringLiteral("1\u202f234,5")});
    table.row({QStringLiteral("yy"), QStringLiteral("7,25")});
    table.row({QStringLiteral("z"), QStringLiteral("12")});
    const QStringList lines = table.text().split(u'\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines[2].indexOf(u','), lines[3].indexOf(u','));
    EXPECT_EQ(lines[4].size(), lines[3].indexOf(u','));
}

TEST(Table, EnglishGroupsAreNotTakenForAMark) {
    Table table(Wording::of(Language::English));
    table.column(QStringLiteral("Q"), Align::Decimal);
    table.row({QStringLiteral("1,234")});
    table.row({QStringLiteral("0.5")});
    const QStringList lines = table.text().split(u'\n');
    EXPECT_EQ(lines[2], QStringLiteral("1,234"));
    EXPECT_EQ(lines[3], QStringLiteral("    0.5"));
}

}  // namespace

}  // namespace alem::cli
