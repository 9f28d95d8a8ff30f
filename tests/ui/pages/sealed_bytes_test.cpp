#include "ui/pages/sealed_bytes.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include "tests/ui/parts/application.h"

namespace alem {
namespace {

QString longAct() {
    QString bytes = QStringLiteral("{\"account\":\"saryarqa/spot\",\"allotments\":[");
    for (int i = 0; i < 24; ++i) {
        bytes += QStringLiteral("{\"asset\":\"ETH\",\"received\":\"%1.00000000\"},").arg(i);
    }
    return bytes + QStringLiteral("],\"type\":\"importStatement\",\"v\":1}");
}

/// What the widest line needs, and what is visible.
void expectNothingLost(const SealedBytes& shown) {
    QString seen;
    for (QTextBlock block = shown.document()->begin(); block.isValid(); block = block.next()) {
        const QTextLayout* layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            EXPECT_LE(line.naturalTextRect().right(), shown.viewport()->width())
                << "line " << i << " of " << layout->lineCount() << " at width " << shown.width();
            seen += block.text().mid(line.textStart(), line.textLength());
        }
    }
    EXPECT_EQ(seen, shown.toPlainText());
    if (shown.verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
        EXPECT_EQ(shown.verticalScrollBar()->maximum(), 0) << "a line hides at width " << shown.width();
    }
}

TEST(SealedBytes, NoByteIsLostAtAnyWidth) {
    startApplication();
    QScrollArea area;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* shown = new SealedBytes;
    auto* below = new QWidget;
    column->addWidget(shown);
    column->addWidget(below);
    area.setWidgetResizable(true);
    area.setWidget(inside);
    area.resize(700, 300);
    area.show();
    const QString act = longAct();
    for (const int length : {40, 400, 700, 1000}) {
        shown->setBytes(act.left(length));
        for (int room = 0; room < 400; room += 130) {
            below->setFixedHeight(room);
            for (int width = 260; width < 900; width += 21) {
                area.resize(width, 300);
                QCoreApplication::processEvents();
                expectNothingLost(*shown);
            }
        }
    }
}

}  // namespace
}  // namespace alem
