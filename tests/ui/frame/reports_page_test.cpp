#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/frame/demo_window.h"
#include "ui/pages/report_preview.h"
#include "ui/pages/report_saving.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"

namespace alem::test {

namespace {

bool isSaid(const MainWindow& window, const QString& text) {
    const auto texts = window.page()->findChildren<Text*>();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const Text* one) { return one->isVisible() && one->text().contains(text); });
}

/// Answers the question for a file as soon as it is asked.
void answerWith(const QString& path) {
    QTimer::singleShot(0, qApp, [path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return answerWith(path);
        }
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
    });
}

/// The page of reports with an extract of the whole log on it, and somebody who can record its export.
struct ExtractAtHand {
    ExtractAtHand() {
        demo.signIn("a.sadykova");
        demo.window().go({QStringLiteral("reports"), QStringLiteral("audit-extract")});
        settle();
        entries = demo.view().desk().size();
    }
    ReportSaving& startToSave() {
        answerWith(path());
        demo.window().page()->startMainAct();
        return *demo.window().page()->findChild<ReportSaving*>();
    }
    [[nodiscard]] QString path() const { return place.filePath(QStringLiteral("extract.pdf")); }

    DemoWindow demo;
    QTemporaryDir place;
    std::int64_t entries = 0;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST(Reports, AreSavedBesideTheWindow) {
    ExtractAtHand at;
    ReportWish wish;
    wish.kind = ReportKind::AuditExtract;
    const auto expected = makeReport(groundOf(at.demo.view()), wish);
    ASSERT_TRUE(expected);
    const ReportSaving& saving = at.startToSave();
    ASSERT_TRUE(saving.isRunning()) << "the window has its thread back before the file is there";
    EXPECT_FALSE(at.demo.window().page()->mayStartMainAct()) << "one at a time";
    bool turned = false;
    QTimer::singleShot(0, qApp, [&] {
        turned = saving.isRunning();
        EXPECT_EQ(at.demo.view().desk().size(), at.entries)
            << "nothing is recorded before the file is written";
    });
    // What is chosen meanwhile is another report.
    at.demo.window().go({QStringLiteral("reports"), QStringLiteral("holdings")});
    settle();
    EXPECT_TRUE(turned);
    EXPECT_EQ(contentOf(at.path()), reportBytes(*expected, wish)) << "and printed the same on its thread";
    EXPECT_EQ(at.demo.view().desk().size(), at.entries + 1);
    EXPECT_TRUE(isSaid(at.demo.window(), QStringLiteral("Saved: ") + at.path()));
    EXPECT_TRUE(isSaid(at.demo.window(), QStringLiteral("The export is recorded as entry")));
    EXPECT_TRUE(at.demo.window().page()->mayStartMainAct());
    EXPECT_EQ(QDir(at.place.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(Reports, ASavingThatIsStoppedLeavesNeitherFileNorEntry) {
    ExtractAtHand at;
    ReportSaving& saving = at.startToSave();
    ASSERT_TRUE(saving.isRunning());
    auto* stop = saving.findChild<QPushButton*>();
    ASSERT_TRUE(stop->isVisible());
    stop->click();
    settle();
    EXPECT_FALSE(stop->isVisible());
    EXPECT_EQ(at.demo.view().desk().size(), at.entries);
    EXPECT_TRUE(QDir(at.place.path()).isEmpty(QDir::Files | QDir::Hidden));
    EXPECT_TRUE(isSaid(at.demo.window(), QStringLiteral("nothing was recorded")));
    EXPECT_TRUE(at.demo.window().page()->mayStartMainAct());
}

TEST(Reports, ASavingThatFailsRecordsNothing) {
    ExtractAtHand at;
    // A folder that is gone by the time the file would be written, and an officer who is gone by then.
    auto* saving = at.demo.window().page()->findChild<ReportSaving*>();
    ReportWish wish;
    wish.kind = ReportKind::AuditExtract;
    const auto report = std::make_shared<const MadeReport>(*makeReport(groundOf(at.demo.view()), wish));
    saving->save(at.place.filePath(QStringLiteral("gone/extract.pdf")), report, wish);
    settle();
    EXPECT_TRUE(isSaid(at.demo.window(), QStringLiteral("could not be written")));
    EXPECT_EQ(at.demo.view().desk().size(), at.entries);
    saving->save(at.path(), report, wish);
    at.demo.view().signOut();
    settle();
    EXPECT_TRUE(isSaid(at.demo.window(), QStringLiteral("who is signed in has changed")));
    EXPECT_TRUE(QDir(at.place.path()).isEmpty(QDir::Files | QDir::Hidden));
    EXPECT_EQ(at.demo.view().desk().size(), at.entries);
}

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

TEST(Reports, AnExtractIsPreviewedInWordsAndAsTheBytesOfItsFile) {
    ExtractAtHand at;
    auto* preview = at.demo.window().page()->findChild<ReportPreview*>();
    auto* table = qobject_cast<QAbstractItemView*>(preview->currentWidget());
    ASSERT_NE(table, nullptr) << "a PDF is for reading";
    ASSERT_EQ(table->model()->rowCount(), at.entries);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    EXPECT_EQ(cell(0, 2), "Creation of the fund");
    EXPECT_EQ(cell(0, 4).toStdString(), at.demo.view().desk().leafHash(0).hex());
    LanguageSwitch::instance().setLanguage(Language::French);
    settle();
    EXPECT_EQ(cell(0, 2), QString::fromUtf8("Création du fonds"));
    LanguageSwitch::instance().setLanguage(Language::English);
    settle();
    for (auto* box : at.demo.window().page()->findChildren<QComboBox*>()) {
        if (const int csv = box->findText(QStringLiteral("CSV, for spreadsheets")); csv >= 0) {
            box->setCurrentIndex(csv);
            emit box->activated(csv);
        }
    }
    settle();
    auto* bytes = qobject_cast<QPlainTextEdit*>(preview->currentWidget());
    ASSERT_NE(bytes, nullptr) << "a CSV is for programs";
    EXPECT_TRUE(
        bytes->toPlainText().contains(QString::fromStdString(at.demo.view().desk().leafHash(0).hex())));
}

TEST(Reports, ADraftOutlivesTheMinuteAndNotTheNextEntry) {
    DemoWindow demo;
    demo.signIn("a.sadykova");
    demo.window().go({QStringLiteral("reports"), QStringLiteral("audit-extract")});
    const auto drafting = [&] { return isSaid(demo.window(), QStringLiteral("The log is being read")); };
    settle();
    ASSERT_TRUE(isSaid(demo.window(), QStringLiteral("Extract of the audit log")));
    demo.window().page()->refresh();  // as every minute
    EXPECT_FALSE(drafting()) << "a log that takes longer than a minute to read would never be through";
    EXPECT_TRUE(isSaid(demo.window(), QStringLiteral("Extract of the audit log")));
    PriceFacts price{AssetId::of("BTC"), demo.view().now(), Amount::parse("91240").value(),
                     AssetId::of("USD"), "Composite (fictional)"};
    ASSERT_TRUE(demo.view().desk().execute(SetPrice(price)).ok());
    demo.window().page()->refresh();
    EXPECT_TRUE(drafting());
    settle();
    EXPECT_FALSE(drafting());
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

TEST(Reports, AnExtractOfADayStopsAtWhatWasSealedByItsEnd) {
    DemoWindow demo;
    demo.window().go({QStringLiteral("reports"), QStringLiteral("audit-extract")});
    settle();
    auto* field = demo.window().page()->findChild<DateField*>();
    ASSERT_TRUE(field != nullptr && field->isVisible());
    field->edit()->setDay(*Day::of(2026, 6, 30));
    emit field->edit()->dayChanged();
    settle();
    std::int64_t sealed = 0;
    const Instant end = demo.view().books().zone().endOf(*Day::of(2026, 6, 30));
    while (demo.view().desk().entry(sealed)->at <= end) {
        ++sealed;
    }
    ASSERT_LT(sealed, demo.view().desk().size());
    EXPECT_TRUE(isSaid(demo.window(), interfaceWording().entries(static_cast<int>(sealed))));
    EXPECT_TRUE(isSaid(demo.window(), QStringLiteral("0 entries of the log lie outside of the range")))
        << "what came later is no part of the log of that day";
}

TEST(Reports, AreInTheTongueOfTheWindowUntilAnotherIsChosen) {
    DemoWindow demo;
    demo.window().go({QStringLiteral("reports"), QStringLiteral("holdings")});
    QComboBox* language = nullptr;
    for (auto* box : demo.window().page()->findChildren<QComboBox*>()) {
        language = box->itemText(0) == QStringLiteral("Français") ? box : language;
    }
    ASSERT_NE(language, nullptr);
    const auto turn = [](Language to) {
        LanguageSwitch::instance().setLanguage(to);
        settle();
    };
    EXPECT_EQ(language->currentText(), QStringLiteral("English"));
    turn(Language::French);
    EXPECT_EQ(language->currentText(), QStringLiteral("Français"));
    turn(Language::English);
    EXPECT_EQ(language->currentText(), QStringLiteral("English"));
    language->setCurrentIndex(0);
    emit language->activated(0);
    turn(Language::French);
    turn(Language::English);
    EXPECT_EQ(language->currentText(), QStringLiteral("Français")) << "what was chosen stays";
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
