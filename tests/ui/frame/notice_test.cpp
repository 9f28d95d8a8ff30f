#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include "tests/ui/frame/demo_window.h"
#include "ui/frame/create_fund.h"
#include "ui/frame/footer.h"
#include "ui/frame/log_check.h"
#include "ui/frame/start_window.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/notice_banner.h"
#include "ui/parts/state_label.h"

namespace alem::test {

namespace {

/// Changes a fund behind its program's back.
void tamper(const std::filesystem::path& path, const char* statement) {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    const auto run = [&](const std::string& sql) {
        EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sql;
    };
    std::vector<std::pair<std::string, std::string>> triggers;
    sqlite3_exec(
        database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
        [](void* found, int, char** values, char**) {
            static_cast<decltype(triggers)*>(found)->emplace_back(values[0], values[1]);
            return 0;
        },
        &triggers, nullptr);
    for (const auto& trigger : triggers) {
        run("DROP TRIGGER " + trigger.first);
    }
    run(statement);
    for (const auto& trigger : triggers) {
        run(trigger.second);
    }
    sqlite3_close(database);
}

bool isEmptyPageShown(MainWindow& window) {
    return qobject_cast<EmptyPage*>(window.findChild<QStackedWidget*>()->currentWidget()) != nullptr;
}

}  // namespace

TEST(Notice, NoFigureIsShownFromALogThatIsNotSound) {
    DemoWindow demo([](const std::filesystem::path& path) {
        tamper(path,
               "UPDATE entry SET bytes = CAST(substr(CAST(bytes AS TEXT), 2) AS BLOB) WHERE number = 40");
    });
    ASSERT_TRUE(demo.view().desk().broken());
    const auto* notice = demo.window().findChild<NoticeBanner*>();
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->sentence().contains(QStringLiteral("40"))) << notice->sentence().toStdString();
    for (const Page* page : demo.window().pages()) {
        demo.window().go({page->name(), {}});
        settle();
        EXPECT_EQ(page->isVisible(), page->name() == QStringLiteral("audit")) << page->name().toStdString();
    }
    demo.window().go({QStringLiteral("holdings"), {}});
    EXPECT_TRUE(isEmptyPageShown(demo.window()));
    EXPECT_FALSE(demo.view().mayAct());
}

TEST(Notice, WhatVerificationFindsLaterWithholdsTheFiguresToo) {
    DemoWindow demo;
    EXPECT_FALSE(demo.window().findChild<NoticeBanner*>()->isVisible());
    EXPECT_FALSE(isEmptyPageShown(demo.window()));
    tamper(demo.path(),
           "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"quantity\":\"1', "
           "'\"quantity\":\"2') AS BLOB)");
    demo.view().logCheck().start();
    while (demo.view().logCheck().isRunning()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    settle();
    EXPECT_EQ(demo.view().logCheck().state(), LogCheck::State::Broken);
    EXPECT_TRUE(demo.window().findChild<NoticeBanner*>()->isVisible());
    EXPECT_TRUE(isEmptyPageShown(demo.window()));
}

TEST(Notice, AFullVerificationHasTheLastWordOnWhichEntryIsWrong) {
    DemoWindow demo([](const std::filesystem::path& path) {
        tamper(path,
               "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"quantity\":\"1', "
               "'\"quantity\":\"2') AS BLOB)");
    });
    ASSERT_TRUE(demo.view().desk().broken());
    const auto* notice = demo.window().findChild<NoticeBanner*>();
    const QString opening = notice->sentence();
    demo.view().logCheck().start();
    while (demo.view().logCheck().isRunning()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    settle();
    const auto& first = demo.view().logCheck().last()->first;
    ASSERT_TRUE(first && first->entry);
    ASSERT_NE(first->entry, demo.view().desk().brokenEntry());
    EXPECT_NE(notice->sentence(), opening);
    EXPECT_TRUE(notice->sentence().contains(QString::number(*first->entry)))
        << notice->sentence().toStdString();
    const auto labels = demo.window().findChild<Footer*>()->findChildren<StateLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const StateLabel* one) {
        return one->accessibleName().contains(QString::number(*first->entry));
    }));
}

TEST(Notice, AFundThatSomethingElseHasAlteredIsNotOpenedButVerified) {
    DemoWindow demo;
    QTemporaryDir place;
    const std::filesystem::path copy = place.filePath(QStringLiteral("copy.alem")).toStdString();
    std::filesystem::copy_file(demo.path(), copy);
    tamper(copy,
           "CREATE TABLE more(x); UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), "
           "'\"quantity\":\"1', '\"quantity\":\"2') AS BLOB)");
    StartWindow start;
    start.show();
    start.open(copy);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !start.isBusy(); }, 20'000));
    EXPECT_EQ(start.opening().take().desk, nullptr);
    QPushButton* examine = nullptr;
    for (auto* button : start.findChildren<QPushButton*>()) {
        examine = button->text() == QStringLiteral("Verify its audit log") ? button : examine;
    }
    ASSERT_TRUE(examine != nullptr && examine->isVisible());
    const auto says = [&](const char* text) {
        const auto texts = start.findChildren<Text*>();
        return std::any_of(texts.begin(), texts.end(), [&](const Text* one) {
            return one->isVisible() && one->text().contains(QLatin1String(text));
        });
    };
    EXPECT_FALSE(says("its signature is wrong"));
    examine->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return says("signature"); }, 20'000)) << "the entry that is wrong";
    EXPECT_TRUE(says("altered the tables"));
}

TEST(Notice, AFundInUseElsewhereSaysSo) {
    DemoWindow demo;
    demo.view().setReadOnly(OpenFault::Code::InUse);
    settle();
    const auto* notice = demo.window().findChild<NoticeBanner*>();
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->sentence().startsWith(QStringLiteral("Another desk")));
    EXPECT_FALSE(isEmptyPageShown(demo.window()));
}

TEST(Notice, RefusalsOfANewFundFollowTheTongue) {
    startApplication();
    CreateFundDialog dialog;
    dialog.show();
    const auto refusals = [&] {
        QStringList found;
        for (const Field* field : dialog.findChildren<Field*>()) {
            if (field->isRefused()) {
                found.append(field->refusal());
            }
        }
        return found;
    };
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            button->click();
        }
    }
    dialog.findChildren<QLineEdit*>().front()->setText(QStringLiteral("Alatau Reserve"));
    const QStringList english = refusals();
    ASSERT_GT(english.size(), 3);
    LanguageSwitch::instance().setLanguage(Language::French);
    settle();
    const QStringList french = refusals();
    LanguageSwitch::instance().setLanguage(Language::English);
    ASSERT_EQ(french.size(), english.size()) << "what was mended is not refused again";
    for (int i = 0; i < english.size(); ++i) {
        EXPECT_NE(french[i], english[i]);
    }
}

}  // namespace alem::test
