#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <thread>

#include "tests/app/desk/fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/dialogs/live_trades.h"
#include "ui/pages/overview_live.h"
#include "ui/pages/pages.h"
#include "ui/parts/language_switch.h"

namespace alem {
namespace {

class OverviewLiveTest : public test::FundFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        FundFixture::SetUp();
        m_view = std::make_unique<FundView>(std::move(m_desk));
        m_view->setClock([now = m_now] { return now; });
        m_page = makeOverviewPage(*m_view);
        m_page->resize(1240, 800);
        m_page->refresh();
        m_page->show();
    }
    void TearDown() override {
        LanguageSwitch::instance().setLanguage(Language::English);
        m_page.reset();
        m_view.reset();
    }

    [[nodiscard]] LiveTrades& trades() { return LiveTrades::of(*m_view); }
    [[nodiscard]] const OverviewLive& strip() const { return *m_page->findChild<OverviewLive*>(); }
    [[nodiscard]] bool says(const QString& words) const {
        QCoreApplication::processEvents();
        for (const auto* label : strip().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<FundView> m_view;
    std::unique_ptr<Page> m_page;
};

const std::vector<LivePair> pairs{{AssetId::of("BTC"), AssetId::of("USD"), 60'000, "s"}};

LiveReport reportOf(const char* price) {
    LiveReport report;
    LiveReading::Market market;
    market.price = *Amount::parse(price);
    market.change = *Amount::parse("-15.00");
    market.ticks = 42;
    LiveReading::Rule rule{RuleId::of("R3"),
                           {},
                           {},
                           Signal{SignalState::Firing, false, false},
                           *Instant::parse("2027-03-01T14:00:00Z")};
    report.reading.markets = {market};
    report.reading.rules = {rule};
    report.reading.currency = AssetId::of("USD");
    report.reading.value = *Amount::parse("1234.56");
    report.reading.loggedValue = *Amount::parse("1300.00");
    report.reading.livePrices = 1;
    report.reading.loggedPrices = 2;
    report.reading.ticks = 42;
    report.reading.ticksPerSecond = 7;
    report.reading.doctrine = 1;
    report.reading.whole = true;
    report.seeded = true;
    report.troubles = {std::nullopt};
    report.jumps = {0};
    return report;
}

TEST_F(OverviewLiveTest, isThereOnlyWhileTradesAreWatched) {
    EXPECT_FALSE(strip().isVisible());
    trades().turnOn(pairs);
    EXPECT_TRUE(strip().isVisible());
    EXPECT_TRUE(says(QStringLiteral("not in the log")));
    trades().deliver(reportOf("60123.40"));
    for (const char* words : {"1,234.56", "1,300.00 by the log", "60,123.40", "15.00%", "not in the log",
                              "Would fire with the bar that closes at", "R3", "2 values by the log"}) {
        EXPECT_TRUE(says(QString::fromLatin1(words))) << words;
    }
    m_view->setAsOf({Day::of(2027, 2, 1), false});
    m_view->settle();
    m_page->refresh();
    EXPECT_FALSE(strip().isVisible()) << "the past has no live prices";
    m_view->setAsOf({});
    m_page->refresh();
    EXPECT_TRUE(strip().isVisible());
    trades().turnOff();
    EXPECT_FALSE(strip().isVisible());
}

TEST_F(OverviewLiveTest, leavesOutWhatHasNoRoomInsteadOfWideningThePage) {
    trades().turnOn(pairs);
    trades().deliver(reportOf("60123.40"));
    for (const int width : {760, 1300}) {
        m_page->resize(width, 700);
        QCoreApplication::processEvents();
        for (const auto* area : m_page->findChildren<QScrollArea*>()) {
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << width;
        }
    }
}

TEST_F(OverviewLiveTest, saysWhatIsDoubtful) {
    trades().turnOn(pairs);
    LiveReport report = reportOf("1");
    report.reading.whole = false;
    report.reading.markets[0].lag = 24'000;
    trades().deliver(report);
    EXPECT_TRUE(says(QStringLiteral("24\u00a0s behind")));
    EXPECT_TRUE(says(QStringLiteral("do not follow those of the log")));
    report.reading.value.reset();
    report.reading.markets[0].lag = 0;
    report.reading.markets[0].missed = 3;
    trades().deliver(report);
    EXPECT_TRUE(says(QStringLiteral("unknown")));
    EXPECT_TRUE(says(QStringLiteral("3 trades are missing")));
}

TEST_F(OverviewLiveTest, manyReportsAtOnceAreOne) {
    trades().turnOn(pairs);
    QCoreApplication::processEvents();
    int told = 0;
    QObject::connect(&trades(), &LiveTrades::changed, m_page.get(), [&] { ++told; });
    std::thread worker([&] {
        for (int i = 0; i < 1000; ++i) {
            trades().deliver(reportOf(i == 999 ? "61999.00" : "1"));
        }
    });
    worker.join();
    EXPECT_TRUE(says(QStringLiteral("61,999.00"))) << "the newest";
    EXPECT_EQ(told, 1);
    trades().turnOff();
    trades().deliver(reportOf("5"));
    QCoreApplication::processEvents();
    EXPECT_FALSE(trades().report()) << "what comes after it was turned off is not shown";
}

}  // namespace
}  // namespace alem
