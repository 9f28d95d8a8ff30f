#include "ui/parts/table.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include "tests/ui/parts/application.h"
#include "ui/parts/decimal_delegate.h"
#include "ui/parts/file_choice.h"
#include "ui/parts/roles.h"
#include "ui/parts/totals_row.h"
#include "ui/theme/appearance.h"
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

/// With the left button, along the header.
void drag(QHeaderView* header, int from, int to) {
    const int middle = header->height() / 2;
    const auto send = [&](QEvent::Type type, int x, Qt::MouseButton button, Qt::MouseButtons buttons) {
        const QPointF at(x, middle);
        QMouseEvent event(type, at, header->viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(header->viewport(), &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
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
        table.resize(600, 200);
        table.show();
        drag(table.horizontalHeader(), table.columnWidth(0) - 1, 320);
        table.horizontalHeader()->resizeSection(1, 77);
    }
    Table again(QStringLiteral("test"));
    again.setWidths({50, 60});
    again.setModel(&model);
    EXPECT_EQ(again.columnWidth(0), 321);
    EXPECT_NE(again.columnWidth(1), 77) << "only what the officer changed is kept";
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

TEST(Tables, ALongerFractionFurtherDownMakesItsColumnWider) {
    startApplication();
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Price"), QStringLiteral("Name")});
    for (int row = 0; row < 2000; ++row) {
        model.appendRow({figure(row == 1800 ? "0.00192345" : "91240.48"), new QStandardItem});
    }
    Table table{QString()};
    table.setColumns({ColumnKind::Decimal, ColumnKind::Text});
    table.setModel(&model);
    table.setWidths({0, -1});
    table.resize(400, 300);
    table.show();
    QApplication::processEvents();
    const int before = table.columnWidth(0);
    table.scrollTo(model.index(1805, 0));
    static_cast<void>(table.grab());
    QApplication::processEvents();
    const auto* decimal = qobject_cast<const DecimalDelegate*>(table.itemDelegateForColumn(0));
    ASSERT_NE(decimal, nullptr);
    const QModelIndex shown = model.index(1805, 0);
    EXPECT_FALSE(decimal->isTooNarrow(table.visualRect(shown), shown));
    EXPECT_GT(table.columnWidth(0), before);
}

TEST(Tables, ADoubleClickOnANumberThatDoesNotFitWidensItsColumn) {
    startApplication();
    QStandardItemModel model;
    fill(model);
    Table table{QString()};
    table.setColumns({ColumnKind::Text, ColumnKind::Decimal});
    table.setModel(&model);
    table.setColumnWidth(1, 60);
    table.resize(400, 160);
    table.show();
    QSignalSpy opened(&table, &Table::opened);
    const auto doubleClick = [&] {
        const QPoint at = table.visualRect(model.index(0, 1)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
    };
    doubleClick();
    EXPECT_GT(table.columnWidth(1), 100);
    EXPECT_EQ(opened.count(), 0);
    doubleClick();
    EXPECT_EQ(opened.count(), 1);
}

TEST(Tables, ACutNameIsToldInFullUnderThePointer) {
    startApplication();
    QStandardItemModel model;
    model.appendRow({new QStandardItem(QStringLiteral("Regulator of Alatau and of the valleys around")),
                     new QStandardItem(QStringLiteral("short"))});
    Table table{QString()};
    table.setModel(&model);
    table.setWidths({90, 200});
    table.resize(400, 160);
    table.show();
    const auto tipAt = [&](int column) {
        QToolTip::hideText();
        const QPoint at = table.visualRect(model.index(0, column)).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &help);
        return QToolTip::text().toStdString();
    };
    EXPECT_EQ(tipAt(1), "") << "it is all there already";
    EXPECT_EQ(tipAt(0), "Regulator of Alatau and of the valleys around");
}

TEST(Tables, AColumnWithoutAWidthIsAsWideAsTheRowsThatArrive) {
    startApplication();
    QStandardItemModel model(0, 2);
    Table table{QString()};
    table.setColumns({ColumnKind::Text, ColumnKind::Decimal});
    table.setModel(&model);
    table.setWidths({100, 0});
    const int empty = table.columnWidth(1);
    model.appendRow({new QStandardItem(QStringLiteral("Bitcoin")), figure("123456789012.12345678")});
    EXPECT_GT(table.columnWidth(1), empty + 50);
}

TEST(FileChoice, StartsWhereTheLastFileWasChosen) {
    startApplication();
    QTemporaryDir place;
    FileChoice::remember(place.filePath(QStringLiteral("statement.csv")));
    EXPECT_EQ(FileChoice::folder(), place.path());
    FileChoice::remember(QString());
    EXPECT_EQ(FileChoice::folder(), place.path()) << "nothing was chosen";
    place.remove();
    EXPECT_NE(FileChoice::folder(), place.path()) << "it is gone";
    EXPECT_NE(FileChoice::folder(), QDir::currentPath());
}

TEST(Tables, ColumnsThatMatterLessGiveWayAndComeBack) {
    startApplication();
    QStandardItemModel model;
    model.setHorizontalHeaderLabels(
        {QStringLiteral("Name"), QStringLiteral("Value"), QStringLiteral("Fee"), QStringLiteral("Officer")});
    model.appendRow({new QStandardItem(QStringLiteral("Bitcoin")), figure("1234.50"), figure("1.00"),
                     new QStandardItem(QStringLiteral("Aigerim"))});
    Table table{QString()};
    table.setColumns({ColumnKind::Text, ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::Text});
    table.setModel(&model);
    table.setWidths({-1, 100, 100, 100});
    table.setYielding({3, 2}, 120);
    table.show();
    const auto shown = [&](int width) {
        table.resize(width, 160);
        QString columns;
        for (int column = 0; column < 4; ++column) {
            columns += table.isColumnHidden(column) ? QString() : QString::number(column);
        }
        EXPECT_FALSE(table.horizontalScrollBar()->isVisible()) << width;
        return columns.toStdString();
    };
    EXPECT_EQ(shown(500), "0123");
    EXPECT_EQ(shown(400), "012") << "the officer goes first";
    EXPECT_EQ(shown(300), "01");
    EXPECT_EQ(shown(500), "0123");
}

TEST(Tables, WidthsFollowTheSizeOfTheText) {
    startApplication();
    QStandardItemModel model;
    fill(model);
    Table table{QString()};
    table.setColumns({ColumnKind::Text, ColumnKind::Decimal});
    table.setModel(&model);
    table.setWidths({100, 200});
    table.show();
    Appearance::instance().setGrowth(1.4);
    EXPECT_EQ(table.columnWidth(0), 140);
    Appearance::instance().setGrowth(1.0);
    EXPECT_EQ(table.columnWidth(0), 100);
}

TEST(Tables, RowsThatArriveAboveWhatIsReadWaitBehindAMarker) {
    startApplication();
    QStandardItemModel model;
    for (int row = 0; row < 60; ++row) {
        model.appendRow(new QStandardItem(QString::number(row)));
    }
    Table table{QString()};
    table.setModel(&model);
    table.resize(300, 200);
    table.show();
    model.insertRow(0, new QStandardItem(QStringLiteral("seen at once")));
    EXPECT_EQ(table.waitingRows(), 0);
    table.verticalScrollBar()->setValue(10 * measures().tableRow);
    const QString read = table.indexAt(QPoint(5, 5)).data().toString();
    model.insertRow(0, new QStandardItem(QStringLiteral("new")));
    model.insertRow(0, new QStandardItem(QStringLiteral("newer")));
    EXPECT_EQ(table.waitingRows(), 2);
    EXPECT_EQ(table.indexAt(QPoint(5, 5)).data().toString(), read);
    auto* marker = table.findChild<QPushButton*>();
    ASSERT_TRUE(marker->isVisible());
    marker->click();
    EXPECT_EQ(table.indexAt(QPoint(5, 5)).data().toString(), QStringLiteral("newer"));
    EXPECT_EQ(table.waitingRows(), 0);
    EXPECT_FALSE(marker->isVisible());
}

TEST(Tables, TextBeginsAtThePagesMarginAndRowsAtItsEdge) {
    startApplication();
    QStandardItemModel model;
    model.appendRow(new QStandardItem(QStringLiteral("Idle")));
    const auto firstInk = [&](TableEdge edge) {
        Table table{QString()};
        table.setModel(&model);
        table.setWidths({200});
        table.setEdge(edge);
        table.resize(300, 100);
        return inkColumns(table.viewport()->grab().toImage(), table.visualRect(model.index(0, 0))).first();
    };
    EXPECT_NEAR(firstInk(TableEdge::Text), 1, 2);
    EXPECT_NEAR(firstInk(TableEdge::Cell), measures().cellPadding + 1, 2);
    EXPECT_NEAR(firstInk(TableEdge::Page), measures().pageMargin + 1, 2);
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
