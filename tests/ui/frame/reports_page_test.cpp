#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>

#include "tests/ui/frame/demo_window.h"
#include "ui/pages/report_making.h"
#include "ui/parts/labels.h"

namespace alem::test {

namespace {

bool isSaid(const MainWindow& window, const QString& text) {
    const auto texts = window.page()->findChildren<Text*>();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const Text* one) { return one->isVisible() && one->text().contains(text); });
}

}  // namespace

TEST(Reports, WhatGrowsWithTheLogIsMadeBesideTheWindow) {
    DemoWindow demo;
    for (const auto& [key, kind] : {std::pair("doctrine", ReportKind::Doctrine),
                                    std::pair("audit-extract", ReportKind::AuditExtract)}) {
        demo.window().go({QStringLiteral("reports"), QString::fromLatin1(key)});
        EXPECT_TRUE(isSaid(demo.window(), QStringLiteral("The log is being read"))) << key;
        EXPECT_TRUE(demo.window().findChild<BackgroundWork*>() != nullptr);
        settle();
        ReportWish wish;
        wish.kind = kind;
        const auto made = makeReport(groundOf(demo.view()), wish);
        ASSERT_TRUE(made);
        EXPECT_TRUE(isSaid(demo.window(), QString::fromStdString(made->hash.hex()))) << key;
        EXPECT_FALSE(isSaid(demo.window(), QStringLiteral("The log is being read"))) << key;
    }
}

TEST(Reports, ADayBelievedThenIsReadAsItWasBelieved) {
    DemoWindow demo;
    demo.view().setAsOf({Day::of(2026, 6, 30), true});
    demo.view().settle();
    demo.window().go({QStringLiteral("reports"), QStringLiteral("doctrine")});
    settle();
    ReportWish wish;
    wish.kind = ReportKind::Doctrine;
    const auto made = makeReport(groundOf(demo.view()), wish);
    ASSERT_TRUE(made);
    EXPECT_TRUE(isSaid(demo.window(), QString::fromStdString(made->hash.hex())));
}

TEST(Reports, CanBeSavedAndTheLogVerifiedByWhoeverLooks) {
    DemoWindow demo;
    ASSERT_FALSE(demo.view().mayAct());
    for (const Page* page : demo.window().pages()) {
        const bool forReaders =
            page->name() == QStringLiteral("reports") || page->name() == QStringLiteral("audit");
        EXPECT_EQ(page->mayStartMainAct(), forReaders) << page->name().toStdString();
    }
}

}  // namespace alem::test
