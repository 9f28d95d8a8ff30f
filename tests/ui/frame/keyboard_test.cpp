#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "tests/ui/frame/demo_window.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/page_header.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/sign_in.h"
#include "ui/frame/start_window.h"
#include "ui/pages/overview_attention.h"
#include "ui/pages/overview_lists.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"

namespace alem::test {

namespace {

bool isInPage(const MainWindow& window) {
    const QWidget* focused = QApplication::focusWidget();
    return focused != nullptr && window.page()->isAncestorOf(focused) && focused->isVisible();
}

}  // namespace

TEST(Keyboard, APageThatIsCalledByItsNumberHasTheKeyboard) {
    DemoWindow demo;
    MainWindow& window = demo.window();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (int i = 0; i < window.pages().size(); ++i) {
        window.findChild<Sidebar*>()->list()->setFocus();
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10);
        QTest::keyClick(&window, key, Qt::ControlModifier);
        settle();
        ASSERT_EQ(window.page(), window.pages()[i]);
        EXPECT_TRUE(isInPage(window)) << window.page()->name().toStdString();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        EXPECT_EQ(window.page(), window.pages()[i]) << "an arrow key turns no page";
    }
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    settle();
    EXPECT_NE(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()), nullptr) << "its table";
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_TRUE(isInPage(window)) << "and so has the page one goes back to";
}

TEST(Keyboard, WhoGoesThroughTheSidebarStaysInIt) {
    DemoWindow demo;
    ASSERT_TRUE(QTest::qWaitForWindowActive(&demo.window()));
    QWidget* list = demo.window().findChild<Sidebar*>()->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    settle();
    EXPECT_EQ(demo.window().page(), demo.window().pages()[1]);
    EXPECT_TRUE(list->hasFocus());
}

TEST(Keyboard, ThePaletteKeepsItsShapeWhereNothingIsFound) {
    DemoWindow demo;
    demo.window().openPalette();
    auto* palette = demo.window().findChild<CommandPalette*>();
    ASSERT_NE(palette, nullptr);
    settle();
    const QRect line = palette->line()->geometry();
    const QSize size = palette->size();
    palette->line()->setText(QStringLiteral("no such thing at all"));
    settle();
    ASSERT_EQ(palette->found(), 0);
    EXPECT_EQ(palette->line()->geometry(), line);
    EXPECT_EQ(palette->size(), size);
    palette->line()->clear();
    settle();
    EXPECT_EQ(palette->line()->geometry(), line);
}

TEST(Keyboard, ARefusalAtSignInFollowsTheTongue) {
    DemoWindow demo;
    SignInDialog dialog(demo.view());
    dialog.show();
    const auto* field = static_cast<Field*>(dialog.passphrase()->parentWidget());
    const auto turns = [&] {
        const QString english = field->refusal();
        EXPECT_FALSE(english.isEmpty());
        LanguageSwitch::instance().setLanguage(Language::French);
        settle();
        const QString french = field->refusal();
        LanguageSwitch::instance().setLanguage(Language::English);
        settle();
        EXPECT_EQ(field->refusal(), english);
        return !french.isEmpty() && french != english;
    };
    QTest::keyClick(dialog.passphrase(), Qt::Key_Return);
    EXPECT_TRUE(turns()) << "a passphrase that is missing";
    dialog.officers()->setCurrentIndex(dialog.officers()->findData(QStringLiteral("a.sadykova")));
    dialog.passphrase()->setText(QStringLiteral("wrong"));
    QTest::keyClick(dialog.passphrase(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->isRefused(); }, 20'000));
    EXPECT_TRUE(turns()) << "one that is wrong";
    EXPECT_EQ(dialog.passphrase()->text(), QStringLiteral("wrong"));
}

TEST(Keyboard, EnterPressesTheButtonThatHasTheFocus) {
    DemoWindow demo;
    ASSERT_TRUE(QTest::qWaitForWindowActive(&demo.window()));
    for (auto* link : demo.window().page()->findChildren<Link*>()) {
        if (link->text() == QStringLiteral("Open the audit log")) {
            link->setFocus();
            QTest::keyClick(link, Qt::Key_Return);
        }
    }
    EXPECT_EQ(demo.window().page()->name(), QStringLiteral("audit"));
}

TEST(Keyboard, TheFilterIsLeftForTheRows) {
    DemoWindow demo;
    MainWindow& window = demo.window();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.go({QStringLiteral("transactions"), {}});
    QLineEdit* filter = window.findChild<PageHeader*>()->filter();
    const auto isInRows = [&] {
        const auto* rows = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        return rows != nullptr && isInPage(window) && rows->currentIndex().isValid();
    };
    for (const Qt::Key leaving : {Qt::Key_Down, Qt::Key_Return}) {
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        ASSERT_TRUE(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("BNB"));
        settle();
        QTest::keyClick(filter, leaving);
        EXPECT_TRUE(isInRows()) << leaving;
    }
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_TRUE(filter->text().isEmpty());
    EXPECT_TRUE(filter->hasFocus());
    settle();
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_TRUE(isInRows());
}

TEST(Keyboard, ThePaletteFindsWhatTheWindowItselfCanDo) {
    DemoWindow demo;
    demo.signIn("a.sadykova");
    demo.window().openPalette();
    auto* palette = demo.window().findChild<CommandPalette*>();
    for (const char* typed : {"verify", "sign out", "sign in", "theme", "language", "handbook"}) {
        palette->line()->setText(QLatin1String(typed));
        EXPECT_GE(palette->found(), 1) << typed;
    }
    palette->line()->setText(QStringLiteral("sign out"));
    QTest::keyClick(palette->line(), Qt::Key_Return);
    settle();
    EXPECT_FALSE(demo.view().desk().signedIn().has_value());
}

TEST(Keyboard, TheStartWindowChangesItsTongueToo) {
    startApplication();
    StartWindow start;
    start.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&start));
    QTest::keyClick(&start, Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(interfaceWording().isFrench());
    LanguageSwitch::instance().setLanguage(Language::English);
    settle();
}

TEST(Keyboard, FromTheOverviewAllThatNeedsAttentionCanBeReached) {
    DemoWindow demo;
    auto* attention = demo.window().page()->findChild<OverviewAttention*>();
    ASSERT_NE(attention, nullptr);
    const auto* lines = attention->findChildren<LineList*>().front();
    const auto shown = [&] { return lines->findChildren<LineButton*>().size(); };
    const auto few = shown();
    const auto press = [&](const char* begins) {
        for (auto* link : attention->findChildren<Link*>()) {
            if (link->isVisible() && link->text().startsWith(QLatin1String(begins))) {
                link->click();
                settle();
                return link->text();
            }
        }
        return QString();
    };
    press("All ");
    EXPECT_GT(shown(), few);
    press("Only ");
    EXPECT_EQ(shown(), few);
}

}  // namespace alem::test
