#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

#include "app/audit/sha256.h"
#include "tests/app/desk/fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/models/market_rows.h"
#include "ui/pages/pages.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/price_chart.h"

namespace alem {
namespace {

/// A fund on 2027-03-01, 04:00 UTC and some seconds.
class MarketsPageTest : public test::FundFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        FundFixture::SetUp();
    }
    void TearDown() override { m_view.reset(); }

    /// Days up to `last` of February 2027.
    static std::string days(int first, int last, int shift = 0) {
        std::string csv = "Date,Open,High,Low,Close,Volume\n";
        for (int day = first; day <= last; ++day) {
            const int open = 60'000 + (day * 977) % 300 + (day == 20 ? shift : 0);
            csv += "2027-02-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + ',' +
                   std::to_string(open) + ',' + std::to_string(open + 500) + ',' +
                   std::to_string(open - 500) + ',' + std::to_string(open + 100) + ",3\n";
        }
        return csv;
    }
    void import(const char* asset, const char* source, const std::string& csv) {
        ImportPriceHistoryFacts facts;
        facts.asset = AssetId::of(asset);
        facts.quote = AssetId::of("USD");
        facts.source = source;
        facts.fileName = "prices.csv";
        facts.evidence = sha256(csv);
        done(ImportPriceHistory(facts), {.key = {}, .evidence = csv});
    }
    std::unique_ptr<Page> shown() {
        m_view = std::make_unique<FundView>(std::move(m_desk));
        m_view->setClock([now = m_now] { return now; });
        auto page = makeMarketsPage(*m_view);
        page->resize(1240, 800);
        page->refresh();
        page->show();
        return page;
    }
    static QAbstractItemModel* rows(const Page& page) {
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (view->accessibleName() == QStringLiteral("Markets")) {
                return view->model();
            }
        }
        return nullptr;
    }
    static QString cell(const Page& page, int row, MarketColumn column) {
        return rows(page)->index(row, static_cast<int>(column)).data().toString();
    }
    static bool says(const Page& page, const QString& words) {
        QCoreApplication::processEvents();  // rows that were just added show themselves later
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<FundView> m_view;
};

TEST_F(MarketsPageTest, WithoutPricesItSaysWhatWouldBeHere) {
    auto made = Desk::create(m_folder / "bare.alem", founding(), test::keyOf(test::aigulSeed));
    ASSERT_TRUE(made.ok());
    m_desk = std::move(*made);
    const auto page = shown();
    EXPECT_TRUE(says(*page, QStringLiteral("No price yet")));
    EXPECT_EQ(page->mainAct(), QStringLiteral("Import price history"));
}

TEST_F(MarketsPageTest, SinglePricesAreDrawnAsALine) {
    const auto page = shown();
    ASSERT_EQ(rows(*page)->rowCount(), 2);
    EXPECT_EQ(cell(*page, 0, MarketColumn::Interval), QStringLiteral("single prices"));
    EXPECT_EQ(cell(*page, 0, MarketColumn::Close), QStringLiteral("60,000.00"));
    EXPECT_EQ(cell(*page, 0, MarketColumn::State), QStringLiteral("current"));
}

TEST_F(MarketsPageTest, AMarketShowsItsLastCloseItsChangeAndItsFindings) {
    import("ETH", "Venue", days(1, 28));
    const auto page = shown();
    page->select(QStringLiteral("ETH"));
    int row = 0;
    while (cell(*page, row, MarketColumn::Asset) != QStringLiteral("ETH")) {
        ++row;
    }
    EXPECT_EQ(cell(*page, row, MarketColumn::Interval), QStringLiteral("1 d"));
    EXPECT_EQ(cell(*page, row, MarketColumn::Close), QStringLiteral("60,156.00"))
        << "the 28th closed at midnight";
    EXPECT_EQ(cell(*page, row, MarketColumn::State), QStringLiteral("current"));
    const auto* chart = page->findChild<PriceChart*>();
    ASSERT_NE(chart, nullptr);
    EXPECT_TRUE(chart->csv().contains("2027-02-28T00:00:00.000Z,60056,60556,59556,60156,3,"));
}

TEST_F(MarketsPageTest, AnOldMarketIsShownAsUnknownAndSaysWhy) {
    import("ETH", "Venue", days(1, 20));
    const auto page = shown();
    page->select(QStringLiteral("ETH"));
    int row = 0;
    while (cell(*page, row, MarketColumn::Asset) != QStringLiteral("ETH")) {
        ++row;
    }
    const QModelIndex state = rows(*page)->index(row, static_cast<int>(MarketColumn::State));
    EXPECT_EQ(state.data().toString(), QStringLiteral("stale"));
    EXPECT_EQ(static_cast<State>(state.data(role::StateOf).toInt()), State::Unknown);
    EXPECT_TRUE(says(*page, QStringLiteral("what the market does now is unknown")));
    EXPECT_TRUE(page->subtitle().contains(QStringLiteral("1 without current prices")));
}

TEST_F(MarketsPageTest, ThePastShowsNoBarThatHadNotClosed) {
    import("ETH", "Venue", days(1, 28));
    const auto page = shown();
    page->select(QStringLiteral("ETH"));
    m_view->setAsOf({Day::of(2027, 2, 10), false});
    m_view->settle();
    page->refresh();
    const auto* chart = page->findChild<PriceChart*>();
    EXPECT_TRUE(chart->csv().contains("2027-02-09T"));
    EXPECT_FALSE(chart->csv().contains("2027-02-10T"));
}

TEST_F(MarketsPageTest, ContradictionsAndCompositesStandThere) {
    import("ETH", "A", days(1, 28));
    import("ETH", "B", days(1, 28));
    import("ETH", "A", days(15, 28, 7));
    const auto page = shown();
    page->select(QStringLiteral("ETH/USD/86400/composite"));
    EXPECT_TRUE(says(*page, QStringLiteral("ETH in USD, All venues, 1 d")));
    page->select(QStringLiteral("ETH/USD/86400/A"));
    EXPECT_TRUE(says(*page, QStringLiteral("1 bar contradicts an earlier file")) ||
                says(*page, QStringLiteral("1 bars contradict an earlier file")));
    EXPECT_TRUE(says(*page, QStringLiteral("2027-02-20, entry")));
}

}  // namespace
}  // namespace alem
