#include "ui/dialogs/price_history_dialog.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>

#include "tests/ui/dialogs/fixture.h"
#include "ui/parts/field.h"
#include "ui/parts/language_switch.h"

namespace alem {
namespace {

constexpr std::string_view threeDays =
    "date,open,high,low,close\n"
    "2026-07-01,600,610,590,605\n"
    "2026-07-02,605,620,600,615\n"
    "2026-07-03,615,620,600,610\n";

class PriceHistoryDialogTest : public testing::Test {
  protected:
    PriceHistoryDialogTest() {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        m_demo = std::make_unique<DemoDesk>();
        m_dialog = std::make_unique<PriceHistoryDialog>(m_demo->view(), nullptr);
        PriceFacts facts;
        facts.asset = AssetId::of("BNB");
        facts.quote = AssetId::of("USD");
        facts.source = "Venue";
        m_dialog->fill(facts);
        EXPECT_TRUE(m_dialog->form().missing().contains(QStringLiteral("Source")))
            << "who states the prices of this file is not known";
        enter(*m_dialog, "source", QStringLiteral("Venue"));
    }
    ~PriceHistoryDialogTest() override {
        m_dialog.reset();
        LanguageSwitch::instance().setLanguage(Language::English);
    }

    void give(const char* name, std::string_view bytes) {
        ASSERT_TRUE(m_dialog->setFile(m_demo->file(QString::fromLatin1(name), bytes)));
    }
    bool waitUntilRead() {
        return QTest::qWaitFor([this] { return m_dialog->history() != nullptr; });
    }

    std::unique_ptr<DemoDesk> m_demo;
    std::unique_ptr<PriceHistoryDialog> m_dialog;
};

TEST_F(PriceHistoryDialogTest, readsTheFileOffTheInterfacesThreadAndSaysSo) {
    give("days.csv", threeDays);
    // What is read elsewhere can only be told by the event loop, which has not run since.
    EXPECT_EQ(m_dialog->history(), nullptr);
    EXPECT_EQ(m_dialog->message(), QStringLiteral("Reading the file…"));
    EXPECT_FALSE(m_dialog->mainButton()->isEnabled());
    m_dialog->submit();
    EXPECT_FALSE(m_dialog->isRecorded()) << "Ctrl+Enter while it is read";

    ASSERT_TRUE(waitUntilRead());
    ASSERT_TRUE(m_dialog->history()->ok());
    m_dialog->review();
    EXPECT_EQ((*m_dialog->history())->bars.size(), 3U);
    EXPECT_TRUE(m_dialog->mainButton()->isEnabled()) << m_dialog->refusal().toStdString();
    m_dialog->submit();
    EXPECT_TRUE(m_dialog->isRecorded());
}

TEST_F(PriceHistoryDialogTest, doubtsAFileThatSpeaksOfAnotherAsset) {
    const auto file = [](const std::string& symbol) {
        return "date,symbol,open,high,low,close\n2026-07-01," + symbol + ",600,610,590,605\n2026-07-02," +
               symbol + ",605,620,600,615\n";
    };
    give("days.csv", file("USTUSDT"));
    ASSERT_TRUE(waitUntilRead());
    m_dialog->review();
    const QString speaks = QStringLiteral("The file speaks of ");
    EXPECT_TRUE(m_dialog->shownDoubt().startsWith(speaks + QStringLiteral("USTUSDT, not of BNB.")));
    EXPECT_TRUE(m_dialog->mainButton()->isEnabled()) << "a doubt refuses nothing";
    give("right.csv", file("BNB/USD"));
    ASSERT_TRUE(waitUntilRead());
    m_dialog->review();
    EXPECT_FALSE(m_dialog->shownDoubt().contains(speaks)) << m_dialog->shownDoubt().toStdString();
}

TEST_F(PriceHistoryDialogTest, reviewsByItselfOnceTheFileIsRead) {
    give("days.csv", threeDays);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_dialog->mainButton()->isEnabled(); }));
    EXPECT_FALSE(m_dialog->summaryLines().lines().isEmpty());
}

TEST_F(PriceHistoryDialogTest, forgetsTheFileThatWasReplacedWhileItWasRead) {
    give("days.csv", threeDays);
    give("other.csv", "date,open,high,low,close\n2026-07-01,7,7,7,7\n2026-07-02,7,7,7,8\n");
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ((*m_dialog->history())->bars.size(), 2U);
    QTest::qWait(50);
    EXPECT_EQ((*m_dialog->history())->bars.size(), 2U);
}

TEST_F(PriceHistoryDialogTest, refusesWhatIsNoFileOfBarsByLine) {
    give("wrong.csv", "date,open,high,low,close\n2026-07-01,600,610,590,605\n2026-07-02,605,620,600,6O5\n");
    ASSERT_TRUE(waitUntilRead());
    m_dialog->review();
    EXPECT_FALSE(m_dialog->history()->ok());
    EXPECT_FALSE(m_dialog->mainButton()->isEnabled());
    const QString sentence = m_dialog->form().field("evidence")->refusal();
    EXPECT_TRUE(sentence.contains(QStringLiteral("Line 3"))) << sentence.toStdString();
}

}  // namespace
}  // namespace alem
