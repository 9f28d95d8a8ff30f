#include <gtest/gtest.h>

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include "tests/ui/frame/demo_window.h"
#include "ui/frame/handbook.h"
#include "ui/frame/page_header.h"
#include "ui/frame/sidebar.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/appearance.h"

namespace alem::test {

namespace {

/// Plain text and English again, however the test ends.
struct AsBefore {
    ~AsBefore() {
        Appearance::instance().setGrowth(1.0);
        LanguageSwitch::instance().setLanguage(Language::English);
    }
};

/// What of a page is cut off at the right and can only be reached by scrolling sideways.
QStringList sideways(const Page& page) {
    QStringList found;
    for (const QScrollArea* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
            found.append(page.name() + u' ' + QString::number(area->horizontalScrollBar()->maximum()));
        }
    }
    return found;
}

QStringList sidewaysAnywhere(DemoWindow& demo) {
    QStringList found;
    for (const Page* page : demo.window().pages()) {
        demo.window().go({page->name(), {}});
        settle();
        found.append(sideways(*page));
    }
    return found;
}

}  // namespace

TEST(Room, TheCountBesideTheTitleIsNeverCut) {
    const AsBefore asBefore;
    DemoWindow demo;
    LanguageSwitch::instance().setLanguage(Language::French);
    demo.window().go({QStringLiteral("transactions"), {}});
    auto* header = demo.window().findChild<PageHeader*>();
    const auto isWhole = [&] {
        settle();
        for (const Text* text : header->findChildren<Text*>()) {
            if (text->text() == demo.window().page()->subtitle()) {
                return text->fontMetrics().horizontalAdvance(text->text()) <= text->width();
            }
        }
        return false;
    };
    EXPECT_TRUE(isWhole());
    header->filter()->setText(QStringLiteral("BNB"));
    EXPECT_GT(demo.window().page()->hiddenRows(), 0);
    EXPECT_TRUE(isWhole()) << demo.window().page()->subtitle().toStdString();
}

TEST(Room, NoPageScrollsSidewaysInASmallWindow) {
    const AsBefore asBefore;
    DemoWindow demo;
    demo.signIn("a.sadykova");
    LanguageSwitch::instance().setLanguage(Language::French);
    for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1180, 720)}) {
        demo.window().resize(size);
        EXPECT_EQ(sidewaysAnywhere(demo).join(u'\n').toStdString(), "") << size.width();
    }
}

TEST(Room, NoPageScrollsSidewaysWithTheLargestText) {
    const AsBefore asBefore;
    DemoWindow demo;
    demo.signIn("a.sadykova");
    LanguageSwitch::instance().setLanguage(Language::French);
    Appearance::instance().setGrowth(1.4);
    EXPECT_EQ(sidewaysAnywhere(demo).join(u'\n').toStdString(), "");
}

TEST(Room, TheSidebarShowsIconsWhereTheWindowIsNarrow) {
    DemoWindow demo;
    const auto* sidebar = demo.window().findChild<Sidebar*>();
    EXPECT_FALSE(sidebar->isNarrow());
    const int wide = sidebar->width();
    demo.window().resize(1280, 800);
    settle();
    EXPECT_TRUE(sidebar->isNarrow());
    EXPECT_LT(sidebar->width(), wide / 2);
}

TEST(Room, TheSidePanelFoldsAndComesBack) {
    DemoWindow demo;
    demo.window().go({QStringLiteral("transactions"), {}});
    settle();
    const QWidget* panel = demo.window().page()->sidePanel();
    ASSERT_NE(panel, nullptr);
    EXPECT_TRUE(panel->isVisible());
    QTest::keyClick(&demo.window(), Qt::Key_I, Qt::ControlModifier);
    EXPECT_FALSE(panel->isVisible());
    QTest::keyClick(&demo.window(), Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(panel->isVisible());
}

TEST(Room, F1OpensTheHandbookAtThePageInTheTongueOfTheMoment) {
    const AsBefore asBefore;
    DemoWindow demo;
    QSet<QString> parts;
    for (const Page* page : demo.window().pages()) {
        demo.window().go({page->name(), {}});
        QTest::keyClick(&demo.window(), Qt::Key_F1);
        const auto* handbook = demo.window().findChild<Handbook*>();
        ASSERT_NE(handbook, nullptr);
        parts.insert(handbook->part());
    }
    EXPECT_EQ(parts.size(), demo.window().pages().size()) << "each page has a part of its own";
    EXPECT_FALSE(parts.contains(QStringLiteral("Handbook"))) << "a page without a part opens the beginning";
    auto* handbook = demo.window().findChild<Handbook*>();
    handbook->turnTo(QStringLiteral("custody"));
    EXPECT_EQ(handbook->part(), QStringLiteral("Custody"));
    settle();
    EXPECT_GT(handbook->findChild<QTextBrowser*>()->verticalScrollBar()->value(), 0);
    LanguageSwitch::instance().setLanguage(Language::French);
    settle();
    EXPECT_EQ(handbook->part(), QStringLiteral("Conservation"));
}

TEST(Room, TextsGrowAtOnce) {
    const AsBefore asBefore;
    DemoWindow demo;
    settle();
    const auto sizes = [&] {
        QList<int> found;
        for (const Text* text : demo.window().findChildren<Text*>()) {
            found.append(text->font().pixelSize());
        }
        return found;
    };
    const QList<int> before = sizes();
    QTest::keyClick(&demo.window(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&demo.window(), Qt::Key_Plus, Qt::ControlModifier);
    settle();
    const QList<int> after = sizes();
    ASSERT_EQ(before.size(), after.size());
    for (int i = 0; i < before.size(); ++i) {
        EXPECT_GT(after[i], before[i]) << i;
    }
}

}  // namespace alem::test
