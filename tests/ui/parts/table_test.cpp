#include "ui/parts/table.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "tests/ui/parts/application.h"
#include "ui/parts/decimal_delegate.h"
#include "ui/parts/roles.h"
#include "ui/parts/totals_row.h"
#include "ui/theme/theme.h"
#include "ui/wording/wording.h"

namespace alem {
namespace {

QStandardItem* figure(const char* value) {
    const Figure shown =
        Wording::of(Language::French).figure(Amount::parse(value).value(), {.dashForZero = true});
    auto* item = new QStandardItem(shown.text);
    item->setData(QVariant::fromValue(shown), role::Decimal);
    item->setData(QString::fromLatin1(value), role::Machine);
    return item;
}

void fill(QStandardItemModel& model) {
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Value")});
    model.appendRow({new QStandardItem(QStringLiteral("Bit\tcoin")), figure("1234.50")});
    model.appendRow({new QStandardItem(QStringLiteral("Ether")), figure("-0.00000001")});
    model.appendRow({new QStandardItem(QStringLiteral("None")), figure("0.00")});
}

/// The columns of a row in which something dark was drawn, within one table column.
QList<int> inkColumns(const QImage& image, const QRect& cell) {
    QList<int> columns;
    for (int x = cell.left(); x <= cell.right(); ++x) {
        for (int y = cell.top() + 4; y < cell.bottom() - 4; ++y) {
            if (image.pixelColor(x, y).lightness() < 160) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

TEST(Tables, CopyForPeopleAndForMachines) {
    startApplication();
    QStandardItemModel model;
    fill(model);
    Table table{QString()};
    table.setColumns({ColumnKind::Text, ColumnKind::Decimal});
    table.setModel(&model);
    table.selectAll();
    EXPECT_EQ(table.copyText(false).toStdString(),
              "Bit coin\t1\u202F234,50\nEther\t\u22120,00000001\nNone\t\u2013");
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(),
              "Bit coin\t1234.50\nEther\t-0.00000001\nNone\t0.00");
    table.horizontalHeader()->moveSection(1, 0);
    table.selectionModel()->select(model.index(1, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    EXPECT_EQ(table.copyText(true).toStdString(), "-0.00000001\tEther");
    table.horizontalHeader()->hideSection(0);
    EXPECT_EQ(table.copyText(true).toStdString(), "-0.00000001");
}

TEST(Tables, EnterOpensTheCurrentRow) {
    startApplication();
    QStandardItemModel model;
    fill(model);
    Table table{QString()};
    table.setModel(&model);
    table.selectRow(1);
    QSignalSpy spy(&table, &Table::opened);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].toModelIndex().row(), 1);
}

TEST(Tables, RememberTheirLayoutPerPage) {
    startApplication();
    QSettings().remove(QStringLiteral("tables"));
    QStandardItemModel model;
    fill(model);
    {
        Table table(QStringLiteral("test"));
        table.setModel(&model);
        table.horizontalHeader()->resizeSection(0, 321);
        table.horizontalHeader()->moveSection(1, 0);
    }
    Table again(QStringLiteral("test"));
    again.setModel(&model);
    EXPECT_EQ(again.columnWidth(0), 321);
    EXPECT_EQ(again.horizontalHeader()->visualIndex(1), 0);
    Table other(QStringLiteral("other"));
    other.setModel(&model);
    EXPECT_NE(other.columnWidth(0), 321);
}

TEST(Tables, NumbersStandOnOneDecimalMark) {
    startApplication();
    QStandardItemModel model;
    fill(model);
    Table table{QString()};
    table.setColumns({ColumnKind::Text, ColumnKind::Decimal});
    table.setModel(&model);
    table.setWidths({80, 220});
    table.resize(400, 160);
    const QImage image = table.viewport()->grab().toImage();
    const auto first = inkColumns(image, table.visualRect(model.index(0, 1)));
    const auto second = inkColumns(image, table.visualRect(model.index(1, 1)));
    ASSERT_FALSE(first.isEmpty());
    ASSERT_FALSE(second.isEmpty());
    // Two decimals end six digits before eight do.
    const int digit = QFontMetrics(table.font()).horizontalAdvance(QStringLiteral("000000"));
    EXPECT_NEAR(second.last() - first.last(), digit, 2);
}

TEST(Tables, ANumberThatDoesNotFitIsNeverCut) {
    startApplication();
    QStandardItemModel model;
    fill(model);
    Table table{QString()};
    table.setColumns({ColumnKind::Text, ColumnKind::Decimal});
    table.setModel(&model);
    table.resize(400, 160);
    table.setColumnWidth(1, 90);
    const auto narrow = inkColumns(table.viewport()->grab().toImage(), table.visualRect(model.index(0, 1)));
    // A lonely # is narrower than any part of the number would be.
    EXPECT_LT(narrow.last() - narrow.first(), 14);
}

TEST(TotalsRows, FollowTheirTable) {
    startApplication();
    QStandardItemModel model;
    fill(model);
    Table table{QString()};
    table.setModel(&model);
    TotalsRow totals(table.horizontalHeader(), {ColumnKind::Text, ColumnKind::Decimal});
    QStandardItemModel sum(1, 2);
    totals.setModel(&sum);
    table.horizontalHeader()->resizeSection(1, 177);
    EXPECT_EQ(totals.columnWidth(1), 177);
    table.horizontalHeader()->moveSection(1, 0);
    EXPECT_EQ(totals.horizontalHeader()->visualIndex(1), 0);
}

}  // namespace
}  // namespace alem
