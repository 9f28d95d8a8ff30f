#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>

#include "tests/app/feed/source_process.h"
#include "tests/ui/dialogs/fixture.h"
#include "ui/dialogs/live_prices_dialog.h"
#include "ui/frame/live_sign.h"
#include "ui/parts/language_switch.h"

namespace alem {
namespace {

using State = LiveFeed::State;

template <class Condition>
bool waitFor(const Condition& condition) {
    return QTest::qWaitFor(condition, 5000);
}

class LivePricesTest : public testing::Test {
  protected:
    LivePricesTest() {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        QSettings().remove(QStringLiteral("feed"));
    }
    ~LivePricesTest() override { QSettings().remove(QStringLiteral("feed")); }

    // In tenge the demonstration has no other price that would contradict the source's.
    std::unique_ptr<LivePricesDialog> open(const char* way, const char* series = "BTC/KZT=BTCUSD@1h\n") {
        auto dialog = std::make_unique<LivePricesDialog>(m_demo.view(), nullptr);
        dialog->address()->setText(QString::fromStdString(m_source.plain(way)));
        dialog->series()->setPlainText(QString::fromLatin1(series));
        dialog->show();
        return dialog;
    }
    [[nodiscard]] LiveFeed& feed() { return LiveFeed::of(m_demo.view()); }

    test::SourceProcess m_source;
    DemoDesk m_demo;
};

TEST_F(LivePricesTest, isOffUntilTurnedOnAndSealsAsTheOfficer) {
    const std::int64_t size = m_demo.desk().size();
    auto dialog = open("good");
    EXPECT_EQ(dialog->stateSentence(), QStringLiteral("Off"));
    QTest::qWait(100);
    EXPECT_EQ(m_demo.desk().size(), size);
    dialog->mainButton()->click();
    ASSERT_TRUE(waitFor([&] { return m_demo.desk().size() == size + 1; }));
    const auto entry = m_demo.desk().entry(size);
    ASSERT_TRUE(entry.ok());
    EXPECT_EQ(entry->officer.view(), "a.sadykova");
    EXPECT_TRUE(std::holds_alternative<PriceHistoryImported>(entry->event));
    ASSERT_TRUE(waitFor([&] { return dialog->stateSentence() == QStringLiteral("On"); }));
    if (qEnvironmentVariableIsSet("ALEM_PICTURE")) {
        dialog->grab().save(qEnvironmentVariable("ALEM_PICTURE"));
    }
    EXPECT_EQ(dialog->rows().item(0, 1)->text(), QStringLiteral("up to date"));
    EXPECT_FALSE(dialog->rows().item(0, 2)->text().isEmpty());
    dialog.reset();
    EXPECT_TRUE(feed().isOn()) << "closing the window leaves it on";
    dialog = std::make_unique<LivePricesDialog>(m_demo.view(), nullptr);
    EXPECT_EQ(dialog->address()->text().toStdString(), m_source.plain("good")) << "remembered";
    dialog->mainButton()->click();
    EXPECT_FALSE(feed().isOn());
    QTest::qWait(200);
    EXPECT_EQ(m_demo.desk().size(), size + 1);
    EXPECT_FALSE(LiveFeed::of(DemoDesk().view()).isOn());
}

TEST_F(LivePricesTest, pausesWithoutAnOfficerAndEndsWithAnother) {
    auto dialog = open("empty");
    dialog->mainButton()->click();
    ASSERT_TRUE(waitFor([&] { return feed().session()->schedule().series()[0].lastAnswer.has_value(); }));
    m_demo.view().signOut();
    ASSERT_TRUE(waitFor([&] { return feed().state() == State::PausedSignedOut; }));
    EXPECT_EQ(dialog->stateSentence(), QStringLiteral("Paused: nobody is signed in"));
    m_demo.signIn("a.sadykova");
    ASSERT_TRUE(waitFor([&] { return feed().state() == State::On; }));
    m_demo.view().setReadOnly(OpenFault::Code::InUse);
    ASSERT_TRUE(waitFor([&] { return feed().state() == State::PausedReadOnly; }));
    m_demo.view().setReadOnly(std::nullopt);
    m_demo.signIn(signerFor(QStringLiteral("limit")));
    ASSERT_TRUE(waitFor([&] { return feed().state() == State::EndedOtherOfficer; }));
    EXPECT_FALSE(feed().isOn());
}

TEST_F(LivePricesTest, nothingIsSealedOfAnAnswerThatCameAfterTurningOff) {
    const std::int64_t size = m_demo.desk().size();
    auto dialog = open("drip");
    dialog->mainButton()->click();
    ASSERT_TRUE(waitFor([&] { return feed().isAsking(); }));
    const auto begin = std::chrono::steady_clock::now();
    dialog->mainButton()->click();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::milliseconds(500));
    EXPECT_EQ(feed().state(), State::Off);
    QTest::qWait(300);
    EXPECT_EQ(m_demo.desk().size(), size);
}

TEST_F(LivePricesTest, watchesTradesOnlyWhenAskedAndSealsNoneOfThem) {
    LiveTrades& trades = LiveTrades::of(m_demo.view());
    const LiveSign& sign = LiveSign::of(m_demo.view());
    auto dialog = open("good");
    EXPECT_FALSE(dialog->watch()->isChecked()) << "off by default";
    EXPECT_TRUE(sign.text().isEmpty());
    const std::int64_t size = m_demo.desk().size();
    dialog->mainButton()->click();
    ASSERT_TRUE(waitFor([&] { return m_demo.desk().size() == size + 1; }));
    EXPECT_FALSE(trades.isOn());
    EXPECT_EQ(sign.text(), QStringLiteral("Live prices on"));
    dialog->watch()->setChecked(true);
    EXPECT_EQ(sign.text(), QStringLiteral("Live prices on, trades watched"));
    int told = 0;
    QObject::connect(&trades, &LiveTrades::changed, dialog.get(), [&] { ++told; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return trades.report() && trades.report()->seeded; }, 20'000));
    ASSERT_TRUE(waitFor([&] { return trades.report()->reading.ticks > 0; }));
    const LiveReading& reading = trades.report()->reading;
    EXPECT_TRUE(reading.value && reading.loggedValue && reading.livePrices > 0);
    EXPECT_FALSE(reading.rules.empty());
    told = 0;
    QTest::qWait(2000);
    EXPECT_LE(told, 9) << "at most four a second";
    EXPECT_EQ(m_demo.desk().size(), size + 1) << "nothing of it is in the log";
    dialog->watch()->setChecked(false);
    EXPECT_FALSE(trades.isOn());
    dialog->watch()->setChecked(true);
    EXPECT_TRUE(trades.isOn());
    dialog->mainButton()->click();
    EXPECT_FALSE(trades.isOn()) << "it goes off with the feed";
    EXPECT_FALSE(trades.report());
    EXPECT_TRUE(sign.text().isEmpty());
}

TEST_F(LivePricesTest, saysTroubleInWords) {
    auto dialog = open("html");
    dialog->mainButton()->click();
    ASSERT_TRUE(waitFor([&] { return feed().session()->schedule().series()[0].trouble.has_value(); }));
    EXPECT_EQ(dialog->rows().item(0, 1)->text(), QStringLiteral("trouble"));
    bool said = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        said = said || label->text().contains(QStringLiteral("The answer is no list of bars."));
    }
    EXPECT_TRUE(said);
}

TEST_F(LivePricesTest, takesNoPricesThatWouldRevalueTheFundUnseen) {
    const std::int64_t size = m_demo.desk().size();
    auto dialog = open("good", "BTC/USD=BTCUSD@1h\n");
    dialog->mainButton()->click();
    ASSERT_TRUE(waitFor([&] { return feed().session()->schedule().series()[0].trouble.has_value(); }));
    EXPECT_EQ(m_demo.desk().size(), size);
    bool said = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        said = said ||
               (label->text().contains(QStringLiteral("is far from what Composite (fictional) states")) &&
                label->text().contains(QStringLiteral("Nothing is taken: check the symbol")));
    }
    EXPECT_TRUE(said);
}

TEST_F(LivePricesTest, refusesWhatMakesNoSense) {
    auto dialog = open("good");
    dialog->address()->setText(QStringLiteral("http://api.example.com"));
    dialog->mainButton()->click();
    EXPECT_FALSE(feed().isOn());
    dialog->address()->setText(QString::fromStdString(m_source.plain("good")));
    for (const char* series : {"", "BTC", "NONE/USD=X@1h", "BTC/USD=BTCUSD@1h\nx"}) {
        dialog->series()->setPlainText(QString::fromLatin1(series));
        dialog->mainButton()->click();
        EXPECT_FALSE(feed().isOn()) << series;
    }
    m_demo.view().signOut();
    EXPECT_FALSE(dialog->mainButton()->isEnabled());
}

TEST_F(LivePricesTest, CtrlEnterTurnsItOnAndEscAsksBeforeWhatWasTypedIsLost) {
    auto dialog = open("good");
    bool asked = false;
    QTimer::singleShot(50, [&] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        asked = question != nullptr;
        if (asked) {
            question->reject();  // to go on typing is the default
        }
    });
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(asked);
    EXPECT_TRUE(dialog->isVisible());
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    dialog->series()->setFocus();
    QTest::keyClick(dialog->series(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(feed().isOn());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible()) << "what it runs on is kept";
    feed().turnOff();
}

}  // namespace
}  // namespace alem
