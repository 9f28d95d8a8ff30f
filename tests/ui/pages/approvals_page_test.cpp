#include "ui/pages/approvals_page.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <algorithm>

#include "app/desk/doctrine_changes.h"
#include "tests/app/desk/doctrine_fixture.h"
#include "tests/ui/parts/application.h"
#include "ui/pages/pages.h"
#include "ui/pages/proposal_import.h"
#include "ui/pages/sealed_bytes.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/table.h"
#include "ui/parts/tree_table.h"

namespace alem {
namespace {

const std::string statement =
    "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n"
    "1,2027-01-05 10:00:00,Spot,Deposit,USDT,10000,\n"
    "1,2027-01-05 10:00:01,Spot,Buy,BTC,0.1,\n"
    "1,2027-01-05 10:00:01,Spot,Transaction Related,USDT,-6000,\n"
    "1,2027-01-06 10:00:00,Spot,Simple Earn Flexible Interest,USDT,1.5,\n";

/// Whatever is asked for waits for daniar, who is signed in while the page is shown.
class Approvals : public test::DoctrineFixture {
  protected:
    void SetUp() override {
        startApplication();
        LanguageSwitch::instance().setLanguage(Language::English);
        DoctrineFixture::SetUp();
        std::vector<ApprovalRule> rules;
        for (const char* act : {"recordPurchase", "importStatement", "importPriceHistory", "setLimit"}) {
            rules.push_back({std::nullopt, act, Role::Approver});
        }
        bySecond(SetApprovalPolicy({72, std::move(rules)}));
    }
    void TearDown() override {
        m_page.reset();
        m_view.reset();
    }
    ApprovalsPage& shown() {
        signIn("daniar", test::daniarSeed);
        tick();
        m_view = std::make_unique<FundView>(std::move(m_desk));
        m_view->setClock([now = m_now] { return now; });
        m_page = std::make_unique<ApprovalsPage>(*m_view);
        QObject::connect(m_view.get(), &FundView::refreshed, m_page.get(), &ApprovalsPage::refresh);
        m_page->resize(1240, 800);
        m_page->refresh();
        m_page->show();
        return *m_page;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (auto* one : m_page->findChildren<QPushButton*>()) {
            if (one->text() == text) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            const QString text = label->textFormat() == Qt::RichText
                                     ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                     : label->text();
            return label->isVisibleTo(m_page.get()) && text.contains(words);
        });
    }
    [[nodiscard]] QListView* list() const { return m_page->findChild<QListView*>(); }
    ImportStatement import(const std::string& bytes) const {
        ImportStatementFacts facts;
        facts.account = AccountId::of("exchange/main");
        facts.evidence = sha256(bytes);
        facts.fileName = "statement.csv";
        facts.format = "binance-statement";
        return ImportStatement(facts);
    }

    std::unique_ptr<FundView> m_view;
    std::unique_ptr<ApprovalsPage> m_page;
};

TEST_F(Approvals, ADoubleClickSignsOneRequestOnly) {
    const auto first = done(purchase("0.1", "60000")).proposal;
    const auto second = done(purchase("0.2", "60000")).proposal;
    ASSERT_TRUE(first && second);
    ApprovalsPage& page = shown();
    page.select(QString::number(*second));
    QPushButton* approve = button(QStringLiteral("Approve and sign"));
    ASSERT_NE(approve, nullptr);
    ASSERT_TRUE(approve->isEnabled());
    approve->setFocus();
    approve->click();
    approve->click();
    EXPECT_EQ(m_view->books().approvals().find(*second)->state(m_now), ProposalState::Approved);
    EXPECT_EQ(m_view->books().approvals().find(*first)->state(m_now), ProposalState::Pending);
    EXPECT_FALSE(list()->currentIndex().isValid()) << "the next request waits to be chosen";
    EXPECT_FALSE(approve->isVisible());
    EXPECT_TRUE(says(QStringLiteral("request %1").arg(*second))) << "what was decided stays in view";
    list()->setCurrentIndex(list()->model()->index(0, 0));
    EXPECT_TRUE(approve->isVisible());
    EXPECT_TRUE(says(QStringLiteral("request %1").arg(*first)));
}

TEST_F(Approvals, TheLastRequestStaysInViewWhenItIsDecided) {
    const auto only = done(purchase("0.1", "60000")).proposal;
    ASSERT_TRUE(only);
    shown();
    button(QStringLiteral("Approve and sign"))->click();
    EXPECT_TRUE(says(QStringLiteral("request %1").arg(*only)));
}

TEST_F(Approvals, AStatementIsShownByOperationWithVerdictsAndTotals) {
    ASSERT_TRUE(done(import(statement), {.key = {}, .evidence = statement}).proposal);
    shown();
    const auto* tree = m_page->findChild<TreeTable*>();
    ASSERT_NE(tree, nullptr);
    ASSERT_TRUE(tree->isVisibleTo(m_page.get()));
    const QAbstractItemModel* rows = tree->model();
    ASSERT_EQ(rows->rowCount(), 3) << "a deposit, a trade of two rows, interest";
    const QModelIndex trade = rows->index(1, 0);
    EXPECT_EQ(rows->rowCount(trade), 2);
    EXPECT_TRUE(trade.data().toString().contains(QStringLiteral("BTC")))
        << trade.data().toString().toStdString();
    EXPECT_EQ(rows->index(0, 1, trade).data().toString(), QStringLiteral("New"));
    EXPECT_TRUE(says(QStringLiteral("Control totals")) || m_page->findChild<ProposalImport*>() != nullptr);
    const auto tables = m_page->findChildren<Table*>();
    const auto totals = std::find_if(tables.begin(), tables.end(), [](const Table* table) {
        return table->accessibleName() == QStringLiteral("Control totals");
    });
    ASSERT_NE(totals, tables.end());
    EXPECT_EQ((*totals)->model()->rowCount(), 2) << "USDT and BTC";
}

TEST_F(Approvals, EveryEntryOfAnAllottedExchangeIsSeen) {
    const std::string file =
        "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n"
        "1,2027-01-05 10:00:00,Spot,Deposit,USDT,10000,\n"
        "1,2027-01-05 10:00:00,Spot,Deposit,ETH,5,\n"
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,ETH,-0.5,\n"
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,BTC,0.2,\n"
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,USDT,-100,\n"
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,BTC,0.0023,\n";
    ImportStatement act = import(file);
    Allotment allotment;
    allotment.effective = Instant::parse("2027-01-06T10:00:00.000Z").value();
    allotment.receivedAsset = AssetId::of("BTC");
    allotment.shares = {{AssetId::of("ETH"), Amount::parse("0.2").value()},
                        {AssetId::of("USDT"), Amount::parse("0.0023").value()}};
    act.allotments = {allotment};
    ASSERT_TRUE(done(act, {.key = {}, .evidence = file}).proposal);
    shown();
    const QAbstractItemModel* rows = m_page->findChild<TreeTable*>()->model();
    QStringList seen;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex top = rows->index(row, 0);
        for (int child = 0; child < rows->rowCount(top); ++child) {
            seen << rows->index(child, 0, top).data().toString();
        }
    }
    const auto sees = [&](const QString& words) {
        return std::any_of(seen.begin(), seen.end(), [&](const QString& one) {
            return QString(one).replace(QChar::Nbsp, u' ').startsWith(words);
        });
    };
    EXPECT_TRUE(sees(QStringLiteral("Purchase of 0.2 BTC"))) << seen.join(u'|').toStdString();
    EXPECT_TRUE(sees(QStringLiteral("Purchase of 0.0023 BTC"))) << seen.join(u'|').toStdString();
    EXPECT_TRUE(says(QStringLiteral("2027-01-06 10:00:00 UTC"))) << "the zone of the lines beside it";
    EXPECT_TRUE(says(QStringLiteral("Account statement in Binance’s layout")));
}

TEST_F(Approvals, AnApprovalPolicyIsShownInWords) {
    SetApprovalPolicy act({72, {{Amount::parse("1000000.00").value(), "recordPurchase", Role::Approver}}});
    ASSERT_TRUE(done(act).proposal);
    shown();
    EXPECT_TRUE(says(QStringLiteral("Purchase above ")));
    EXPECT_TRUE(says(QStringLiteral("1,000,000.00: Approver")));
    EXPECT_FALSE(says(QStringLiteral("recordPurchase,")));
}

TEST_F(Approvals, OfALongStatementTheFirstOperationsAreShownAndTheRestIsCounted) {
    std::string bytes = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";
    for (int i = 0; i < mostOperations + 3; ++i) {
        bytes += "1,2027-01-05 10:" + std::to_string(10 + i / 50) + ":" + std::to_string(10 + i % 50) +
                 ",Spot,Simple Earn Flexible Interest,USDT,1." + std::to_string(100 + i) + ",\n";
    }
    ASSERT_TRUE(done(import(bytes), {.key = {}, .evidence = bytes}).proposal);
    shown();
    EXPECT_EQ(m_page->findChild<TreeTable*>()->model()->rowCount(), mostOperations);
    EXPECT_TRUE(says(QStringLiteral("3 more operations")));
}

TEST_F(Approvals, NoByteOfWhatIsSignedIsCutOff) {
    std::string file = statement;
    std::vector<OperationReading> readings;
    for (int i = 0; i < 6; ++i) {
        const std::string operation = "Wonder number " + std::to_string(i);
        file += "1,2027-01-06 11:00:0" + std::to_string(i) + ",Spot," + operation + ",USDT,1,\n";
        readings.push_back({StatementReading::Airdrop, operation});
    }
    ImportStatement act = import(file);
    act.readings = readings;
    ASSERT_TRUE(done(act, {.key = {}, .evidence = file}).proposal);
    ASSERT_TRUE(done(purchase("0.1", "60000")).proposal);
    ApprovalsPage& page = shown();
    const auto* bytes = page.findChild<SealedBytes*>();
    for (int width = 760; width < 1400; width += 40) {
        page.hide();
        page.resize(width, 736);
        page.show();
        for (int row = 0; row < 2; ++row) {
            list()->setCurrentIndex(list()->model()->index(row, 0));
            for (int i = 0; i < 3; ++i) {
                QCoreApplication::processEvents();  // a bar that comes makes the panel narrower
            }
            const QTextLayout* lines = bytes->document()->begin().layout();
            for (int i = 0; i < lines->lineCount(); ++i) {
                EXPECT_LE(lines->lineAt(i).naturalTextWidth(), bytes->viewport()->width())
                    << "line " << i << " at width " << width;
            }
            const bool scrolls = bytes->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
            EXPECT_TRUE(scrolls || bytes->verticalScrollBar()->maximum() == 0) << "at width " << width;
        }
    }
}

TEST_F(Approvals, AFileOfBarsIsShownWithItsColumnsAndBars) {
    const std::string bytes = test::barsFile(*Day::of(2027, 1, 1), {60000, 61000, 62000});
    ImportPriceHistoryFacts facts;
    facts.asset = AssetId::of("BTC");
    facts.quote = AssetId::of("USD");
    facts.source = "Venue";
    facts.fileName = "bars.csv";
    facts.evidence = sha256(bytes);
    ASSERT_TRUE(done(ImportPriceHistory(facts), {.key = {}, .evidence = bytes}).proposal);
    shown();
    EXPECT_TRUE(says(QStringLiteral("Reading the file…")));
    QPushButton* approve = button(QStringLiteral("Approve and sign"));
    EXPECT_FALSE(approve->isEnabled()) << "nobody has seen what it says";
    EXPECT_TRUE(QTest::qWaitFor([&] { return approve->isEnabled(); }));
    EXPECT_TRUE(says(QStringLiteral("date, open, high, low, close, volume")));
    EXPECT_TRUE(says(QStringLiteral("2027-01-03")));
}

TEST_F(Approvals, ADoctrineIsShownRuleByRuleAgainstTheOneInForce) {
    constexpr const char* milder =
        "ON 1d WHEN return(BTC,1d) <= -20% THEN freeze(purchase) UNTIL return(BTC,1d) > -5%";
    adopt({rule("R3", shock), rule("R4", shock)});
    ReviseRulesFacts facts;
    facts.base = 1;
    facts.from = m_now;
    facts.removed = {RuleId::of("R4")};
    facts.rules = {rule("R3", milder)};
    const auto proposal = done(ReviseRules(facts)).proposal;
    ASSERT_TRUE(proposal);
    shown();
    EXPECT_TRUE(says(QString::fromLatin1(shock))) << "the old sentence stands beside the new one";
    EXPECT_TRUE(says(QString::fromLatin1(milder)));
    EXPECT_TRUE(says(QStringLiteral("In force")));
    EXPECT_TRUE(says(QStringLiteral("the desk at once freezes purchases")));
    const auto changes = doctrineChanges(ReviseRules(facts), m_view->books().doctrines(), m_now);
    ASSERT_TRUE(changes);
    EXPECT_TRUE(says(QString::fromStdString(changes->sha256.hex())));
}

TEST_F(Approvals, ARequestSaysWhenItExpires) {
    const auto asked = done(purchase("0.1", "60000")).proposal;
    ASSERT_TRUE(asked);
    shown();
    const Proposal* proposal = m_view->books().approvals().find(*asked);
    EXPECT_TRUE(says(interfaceWording().moment(proposal->facts.expires, m_view->books().zone())));
}

TEST_F(Approvals, RowsAreAsHighAsTheirTitlesAreAtThisWidth) {
    ASSERT_TRUE(done(import(statement), {.key = {}, .evidence = statement}).proposal);
    shown();
    const auto isFitting = [this] {
        const QModelIndex row = list()->model()->index(0, 0);
        return list()->visualRect(row).height() == list()->sizeHintForIndex(row).height();
    };
    const int wide = list()->sizeHintForIndex(list()->model()->index(0, 0)).height();
    for (const int width : {300, 900}) {
        list()->setFixedWidth(width);
        EXPECT_TRUE(QTest::qWaitFor([&] { return list()->width() == width && isFitting(); }, 2000)) << width;
        EXPECT_EQ(list()->sizeHintForIndex(list()->model()->index(0, 0)).height() > wide, width == 300);
    }
}

TEST_F(Approvals, ALimitStandsBesideTheOneThatItReplaces) {
    const auto limit = [](const char* hard) {
        LimitFacts facts;
        facts.counterparty = CounterpartyId::of("helvion");
        facts.currency = AssetId::of("USD");
        facts.hard = Amount::parse(hard).value();
        return SetLimit(facts);
    };
    bySecond(limit("2000000.00"));
    ASSERT_TRUE(done(limit("3000000.00")).proposal);
    shown();
    EXPECT_TRUE(says(QStringLiteral("2,000,000.00")));
}

}  // namespace
}  // namespace alem
