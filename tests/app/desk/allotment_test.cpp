#include <gtest/gtest.h>

#include "app/audit/sha256.h"
#include "app/desk/allotment_offer.h"
#include "app/desk/import_preview.h"
#include "app/desk/verify_fund.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

const std::string header = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";

const std::string deposits =
    "1,2027-01-05 10:00:00,Spot,Deposit,BTC,1,\n"
    "1,2027-01-05 10:00:00,Spot,Deposit,ETH,2,\n"
    "1,2027-01-05 10:00:00,Spot,Deposit,USDT,3,\n";

/// 0.001 BTC, 0.02 ETH and 0.5 USDT for 0.2 BNB.
const std::string dust =
    "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,BTC,-0.001,\n"
    "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,ETH,-0.02,\n"
    "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,BNB,0.20000000,\n"
    "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,USDT,-0.5,\n";

const std::string later = "1,2027-01-07 10:00:00,Spot,Deposit,USDT,1,\n";

using Value = decltype(RefusalFigure::value);

class AllotmentTest : public FundFixture {
  protected:
    static Allotment allotment(const std::vector<std::pair<std::string_view, std::string_view>>& shares,
                               std::string_view at = "2027-01-06T10:00:00Z") {
        Allotment made{instant(at), AssetId::of("BNB"), {}};
        for (const auto& [coin, received] : shares) {
            made.shares.push_back({AssetId::of(coin), amount(received)});
        }
        return made;
    }
    static Allotment inFull() { return allotment({{"BTC", "0.1"}, {"ETH", "0.0995"}, {"USDT", "0.0005"}}); }
    static ImportStatement statement(const std::string& bytes, const std::vector<Allotment>& allotments) {
        ImportStatementFacts facts;
        facts.account = AccountId::of("exchange/main");
        facts.allotments = allotments;
        facts.evidence = sha256(bytes);
        facts.fileName = "statement.csv";
        facts.format = "binance-statement";
        return ImportStatement(facts);
    }
    Recorded imported(const std::string& rows, const std::vector<Allotment>& allotments = {}) {
        const std::string bytes = header + rows;
        return done(statement(bytes, allotments), {{}, bytes});
    }
    Refusal importRefused(const std::string& rows, const std::vector<Allotment>& allotments = {}) {
        const std::string bytes = header + rows;
        const auto size = m_desk->size();
        auto refusal = refused(statement(bytes, allotments), {{}, bytes});
        EXPECT_EQ(m_desk->size(), size);
        return refusal;
    }
    Value fault(const Allotment& stated, const std::string& rows = deposits + dust) {
        const auto refusal = importRefused(rows, {stated});
        EXPECT_EQ(refusal.code, RefusalCode::InvalidField);
        EXPECT_EQ(refusal.field, "allotments");
        return refusal.figure("fault") == nullptr ? Value() : refusal.figure("fault")->value;
    }
    ImportPreview preview(const std::string& rows, const std::vector<Allotment>& allotments = {}) {
        const std::string bytes = header + rows;
        auto made = previewStatement(statement(bytes, allotments), bytes, m_desk->books(), m_now);
        EXPECT_TRUE(made.ok());
        return made ? *made : ImportPreview{};
    }
    void setPrice(std::string_view coin, std::string_view quote, std::string_view text, std::string_view at) {
        done(SetPrice(PriceFacts{AssetId::of(coin), instant(at), amount(text), AssetId::of(quote), "Bank"}));
    }
    /// One USD is 500 KZT, BTC 60,000 USD, ETH 3,000 USD, USDT 1 USD, an hour before.
    void setPrices() {
        setPrice("USD", "KZT", "500", "2027-01-06T09:00:00Z");
        setPrice("BTC", "USD", "60000", "2027-01-06T09:00:00Z");
        setPrice("ETH", "USD", "3000", "2027-01-06T09:00:00Z");
        setPrice("USDT", "USD", "1", "2027-01-06T09:00:00Z");
    }
    [[nodiscard]] std::vector<Lot> lots(std::string_view coin) const {
        const Books& books = m_desk->books();
        const Position* position =
            books.holdings().find(books.accounts().indexOf(AccountId::of("exchange/main")),
                                  books.assets().indexOf(AssetId::of(coin)));
        return position == nullptr ? std::vector<Lot>() : books.holdings().lots(*position, m_now);
    }
    [[nodiscard]] std::string holdings() const {
        std::string all;
        for (const char* coin : {"BTC", "ETH", "USDT", "BNB"}) {
            all += held("exchange/main", coin).shortText() + " " + coin + " ";
        }
        return all;
    }
};

TEST_F(AllotmentTest, IsAskedForAndThenPostedAsOneTradeForEachCoin) {
    setPrices();
    const auto asked = preview(deposits + dust);
    ASSERT_EQ(asked.exchanges.size(), 1U);
    EXPECT_EQ(asked.exchanges[0].at, instant("2027-01-06T10:00:00Z"));
    EXPECT_EQ(asked.exchanges[0].received, "BNB");
    EXPECT_EQ(asked.exchanges[0].quantity.text(), "0.20000000");
    EXPECT_EQ(asked.exchanges[0].given.size(), 3U);
    EXPECT_TRUE(asked.exchanges[0].shares.empty());
    EXPECT_EQ(asked.exchanges[0].group, asked.rows[4].group);
    EXPECT_EQ(asked.rows[4].verdict, Verdict::NeedsChoice);
    EXPECT_EQ(asked.refusal->code, RefusalCode::RowsNeedChoice);

    const auto shown = preview(deposits + dust, {inFull()});
    EXPECT_FALSE(shown.refusal.has_value());
    EXPECT_EQ(shown.exchanges.at(0).shares, inFull().shares);
    const auto recorded = imported(deposits + dust, {inFull()});
    ASSERT_EQ(recorded.entries.size(), 7U);
    EXPECT_EQ(std::get<StatementImported>(recorded.entries[0].event).allotments,
              std::vector<Allotment>{inFull()});
    std::vector<std::string> trades;
    for (std::size_t i = 4; i < 7; ++i) {
        const auto& bought = std::get<Purchased>(recorded.entries[i].event);
        EXPECT_EQ(bought.asset, AssetId::of("BNB"));
        EXPECT_FALSE(bought.fee.has_value());
        trades.push_back(bought.quantity.text() + " for " + bought.paid->text() + " " +
                         bought.paidAsset.text());
        EXPECT_EQ(recorded.entries[i].event, shown.events.at(i))
            << "what the preview shows is what is sealed";
    }
    EXPECT_EQ(trades, (std::vector<std::string>{"0.10000000 for 0.00100000 BTC",
                                                "0.09950000 for 0.020000000000000000 ETH",
                                                "0.00050000 for 0.500000 USDT"}));
    EXPECT_EQ(std::get<Purchased>(recorded.entries[4].event).lines, (std::vector<std::int64_t>{5, 7}));
    EXPECT_EQ(std::get<Purchased>(recorded.entries[6].event).lines, (std::vector<std::int64_t>{7, 8}));
    EXPECT_EQ(holdings(), "0.999 BTC 1.98 ETH 2.5 USDT 0.2 BNB ");
}

TEST_F(AllotmentTest, EachLotHasTheBasisOfItsCoin) {
    setPrices();
    imported(deposits + dust, {inFull()});
    const auto made = lots("BNB");
    ASSERT_EQ(made.size(), 3U);
    EXPECT_EQ(static_cast<std::int64_t>(made[0].units), 10'000'000);
    EXPECT_EQ(static_cast<std::int64_t>(made[0].cost), 3'000'000) << "0.001 × 60,000 × 500 KZT in tiyn";
    EXPECT_EQ(static_cast<std::int64_t>(made[1].units), 9'950'000);
    EXPECT_EQ(static_cast<std::int64_t>(made[1].cost), 3'000'000);
    EXPECT_EQ(static_cast<std::int64_t>(made[2].units), 50'000);
    EXPECT_EQ(static_cast<std::int64_t>(made[2].cost), 25'000);
}

TEST_F(AllotmentTest, TheSameFileAndAnOverlappingOneAddNothingTwice) {
    imported(deposits + dust, {inFull()});
    const std::string before = holdings();
    EXPECT_EQ(importRefused(deposits + dust, {inFull()}).code, RefusalCode::NothingNew);
    EXPECT_EQ(importRefused(deposits + dust).code, RefusalCode::NothingNew) << "without deciding again";
    reopen();
    EXPECT_EQ(holdings(), before);
    EXPECT_EQ(importRefused(dust).code, RefusalCode::NothingNew);
    const auto recorded = imported(dust + later, {inFull()});
    ASSERT_EQ(recorded.entries.size(), 2U);
    EXPECT_TRUE(std::get<StatementImported>(recorded.entries[0].event).allotments.empty())
        << "a decision that was not used is not kept";
    EXPECT_EQ(holdings(), "0.999 BTC 1.98 ETH 3.5 USDT 0.2 BNB ");
    auto verified = verifyFund(m_desk->path(), {});
    ASSERT_TRUE(verified.ok());
    EXPECT_TRUE(verified->sound());
}

TEST_F(AllotmentTest, WhatAnEarlierFileCutOffIsAllottedForItself) {
    imported(deposits + dust, {inFull()});
    const std::string more =
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,BTC,-0.002,\n"
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,ETH,-0.03,\n"
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,BNB,0.3,\n";
    EXPECT_EQ(fault(inFull(), dust + more), Value("unknownCoin"));
    imported(dust + more, {allotment({{"BTC", "0.2"}, {"ETH", "0.1"}})});
    EXPECT_EQ(holdings(), "0.997 BTC 1.95 ETH 2.5 USDT 0.5 BNB ");
    EXPECT_EQ(importRefused(dust + more).code, RefusalCode::NothingNew);
}

TEST_F(AllotmentTest, WhatDoesNotFitIsRefusedWithItsFigures) {
    const auto less =
        importRefused(deposits + dust, {allotment({{"BTC", "0.1"}, {"ETH", "0.09"}, {"USDT", "0.0005"}})});
    EXPECT_EQ(less.code, RefusalCode::InvalidField);
    ASSERT_NE(less.figure("fault"), nullptr);
    EXPECT_EQ(less.figure("fault")->value, Value("otherSum"));
    EXPECT_EQ(std::get<Amount>(less.figure("sum")->value).shortText(), "0.1905");
    EXPECT_EQ(std::get<Amount>(less.figure("due")->value).shortText(), "0.2");
    EXPECT_EQ(std::get<Amount>(less.figure("difference")->value).shortText(), "-0.0095");
    EXPECT_EQ(less.figure("asset")->value, Value("BNB"));
    EXPECT_EQ(fault(allotment({{"BTC", "0.1"}, {"ETH", "0.1"}})), Value("missingCoin"));
    EXPECT_EQ(fault(allotment({{"BTC", "0.1"}, {"ETH", "0.09"}, {"USDT", "0.005"}, {"USD", "0.005"}})),
              Value("unknownCoin"));
    EXPECT_EQ(fault(allotment({{"BTC", "0.1"}, {"BTC", "0.1"}})), Value("coinTwice"));
    EXPECT_EQ(fault(allotment({{"BTC", "0.2"}, {"ETH", "0.1"}, {"USDT", "-0.1"}})), Value("notPositive"));
    EXPECT_EQ(fault(allotment({{"BTC", "0.2"}}, "2027-01-06T10:00:01Z")), Value("noSuchExchange"));
    EXPECT_EQ(fault(inFull(), deposits), Value("noSuchExchange"));
    const auto fine = importRefused(
        deposits + dust, {allotment({{"BTC", "0.1"}, {"ETH", "0.099500001"}, {"USDT", "0.000499999"}})});
    EXPECT_EQ(fine.code, RefusalCode::TooManyDecimals);
    EXPECT_EQ(fine.field, "allotments");
}

TEST_F(AllotmentTest, ACoinThatIsNoAssetIsAChoiceOfAllItsRows) {
    const std::string foreign =
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,BTC,-0.001,\n"
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,TRX,-5,\n"
        "1,2027-01-06 10:00:00,Spot,Small Assets Exchange BNB,BNB,0.3,\n";
    const auto seen = preview(deposits + foreign, {allotment({{"BTC", "0.2"}, {"TRX", "0.1"}})});
    EXPECT_EQ(seen.refusal->code, RefusalCode::RowsNeedChoice);
    for (std::size_t i = 3; i < 6; ++i) {
        EXPECT_EQ(seen.rows[i].reason->code, RefusalCode::UnknownAsset) << i;
    }
}

TEST_F(AllotmentTest, TwoSecondsAreAllottedEachForItself) {
    std::string second = dust;
    for (auto at = second.find("10:00:00"); at != std::string::npos; at = second.find("10:00:00")) {
        second.replace(at, 8, "10:00:07");
    }
    const Allotment other =
        allotment({{"USDT", "0.05"}, {"BTC", "0.1"}, {"ETH", "0.05"}}, "2027-01-06T10:00:07Z");
    const auto recorded = imported(deposits + dust + second, {other, inFull()});
    EXPECT_EQ(recorded.entries.size(), 10U);
    EXPECT_EQ(std::get<Purchased>(recorded.entries[5].event).quantity.shortText(), "0.0995");
    EXPECT_EQ(std::get<Purchased>(recorded.entries[8].event).quantity.shortText(), "0.05");
    EXPECT_EQ(holdings(), "0.998 BTC 1.96 ETH 2 USDT 0.4 BNB ");
}

TEST_F(AllotmentTest, AFeeOfThatSecondStandsAlone) {
    imported(deposits + "1,2027-01-05 11:00:00,Spot,Deposit,BNB,1,\n");
    const auto recorded = imported(dust + "1,2027-01-06 10:00:00,Spot,Fee,BNB,-0.01,\n" + later, {inFull()});
    const auto fees = std::count_if(recorded.entries.begin(), recorded.entries.end(), [](const Entry& entry) {
        return std::holds_alternative<FeePaid>(entry.event);
    });
    EXPECT_EQ(fees, 1);
    EXPECT_EQ(held("exchange/main", "BNB").shortText(), "1.19");
}

TEST_F(AllotmentTest, WithoutOneAnEntryHasTheBytesThatItAlwaysHad) {
    StatementFacts facts;
    facts.account = AccountId::of("exchange/main");
    facts.evidence = sha256("");
    facts.fileName = "statement.csv";
    facts.format = "binance-statement";
    facts.rows = 6;
    std::string bytes;
    appendCanonical(bytes, Event(StatementImported(facts)));
    EXPECT_EQ(bytes, R"({"account":"exchange/main","evidence":")" + sha256("").hex() +
                         R"(","fileName":"statement.csv","format":"binance-statement","known":0,"rows":6,)"
                         R"("type":"statementImported","v":1})");
    facts.allotments = {allotment({{"BTC", "0.10"}, {"ETH", "0.1"}})};
    bytes.clear();
    appendCanonical(bytes, Event(StatementImported(facts)));
    EXPECT_EQ(bytes, R"({"account":"exchange/main","allotments":[{"effective":"2027-01-06T10:00:00.000Z",)"
                     R"("receivedAsset":"BNB","shares":[{"asset":"BTC","received":"0.10"},)"
                     R"({"asset":"ETH","received":"0.1"}]}],"evidence":")" +
                         sha256("").hex() +
                         R"(","fileName":"statement.csv","format":"binance-statement","known":0,"rows":6,)"
                         R"("type":"statementImported","v":1})");
}

TEST_F(AllotmentTest, AnOfferIsByValueAndMakesExactlyAll) {
    setPrices();
    const auto exchange = preview(deposits + dust).exchanges.at(0);
    const auto offered = sharesByValue(exchange, m_desk->books());
    ASSERT_TRUE(offered.has_value());  // worth 60, 60 and 0.5 USD
    ASSERT_EQ(offered->size(), 3U);
    EXPECT_EQ((*offered)[0].received.text(), "0.09958506");
    EXPECT_EQ((*offered)[1].received.text(), "0.09958506");
    EXPECT_EQ((*offered)[2].received.text(), "0.00082988");
    imported(deposits + dust, {{exchange.at, AssetId::of("BNB"), *offered}});
}

TEST_F(AllotmentTest, ThereIsNoOfferWhereAPriceLacksOrIsOld) {
    const auto exchange = preview(deposits + dust).exchanges.at(0);
    EXPECT_FALSE(sharesByValue(exchange, m_desk->books())) << "later prices only";
    setPrices();
    ASSERT_TRUE(sharesByValue(exchange, m_desk->books()));
    auto late = exchange;
    late.at = instant("2027-01-16T10:00:00Z");
    EXPECT_FALSE(sharesByValue(late, m_desk->books())) << "ten days old";
    auto little = exchange;
    little.quantity = amount("0.00000002");
    EXPECT_FALSE(sharesByValue(little, m_desk->books())) << "a share of nothing";
    auto foreign = exchange;
    foreign.given[0].coin = "TRX";
    EXPECT_FALSE(sharesByValue(foreign, m_desk->books()));
}

class ProposedAllotmentTest : public AllotmentTest {
  protected:
    [[nodiscard]] CreateFund founding() const override {
        auto act = foundingAct();
        act.policy = ApprovalPolicyFacts{24, {{std::nullopt, "importStatement", Role::Approver}}};
        return act;
    }
};

TEST_F(ProposedAllotmentTest, WhoApprovesSeesAndAgreesToTheSameTrades) {
    const auto proposal = imported(deposits + dust, {inFull()}).proposal;
    ASSERT_TRUE(proposal.has_value());
    EXPECT_EQ(held("exchange/main", "BNB").shortText(), "0");
    reopen();
    signIn("daniar", daniarSeed);
    tick();
    const auto approved = m_desk->approve(*proposal);
    ASSERT_TRUE(approved.ok());
    EXPECT_EQ(approved->entries.size(), 8U);
    EXPECT_EQ(std::get<StatementImported>(approved->entries.at(1).event).allotments,
              std::vector<Allotment>{inFull()});
    EXPECT_EQ(holdings(), "0.999 BTC 1.98 ETH 2.5 USDT 0.2 BNB ");
    reopen();
    EXPECT_EQ(holdings(), "0.999 BTC 1.98 ETH 2.5 USDT 0.2 BNB ");
}

}  // namespace
}  // namespace alem::test
