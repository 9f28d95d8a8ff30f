#include "app/format/binance_allotment.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <string>

namespace alem {
namespace {

Amount amount(std::string_view text) {
    return Amount::parse(text).value();
}

std::string row(const std::string& coin, const std::string& change,
                const std::string& operation = "Small Assets Exchange BNB") {
    return "7,2021-03-01 00:00:10,Spot," + operation + "," + coin + "," + change + ",\n";
}

BinanceStatement statement(const std::string& rows) {
    return readBinanceStatement("User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n" + rows, 0).value();
}

/// 5 TRX in two rows, 7 ADA and 2 XRP for 0.33 BNB in two rows.
class BinanceAllotmentTest : public testing::Test {
  protected:
    using Trades = Result<std::vector<BinanceOperation>, UnfitAllotment>;

    Trades divided(const std::vector<CoinAmount>& shares) {
        return allot(m_exchange, m_statement.rows, shares);
    }
    AllotmentFault fault(const std::vector<CoinAmount>& shares) {
        const auto trades = divided(shares);
        EXPECT_FALSE(trades.ok());
        return trades ? AllotmentFault{} : trades.error().fault;
    }

    BinanceStatement m_statement = statement(row("TRX", "-4") + row("BNB", "0.3") + row("ADA", "-7") +
                                             row("BNB", "0.03") + row("XRP", "-2") + row("TRX", "-1"));
    BinanceOperation m_exchange = binanceOperationsOf(m_statement.rows).at(0);
};

TEST_F(BinanceAllotmentTest, AnUnallottedExchangeTellsWhatWasGivenAndReceived) {
    ASSERT_TRUE(isUnallotted(m_exchange));
    ASSERT_EQ(m_exchange.gets.size(), 1U);
    EXPECT_EQ(m_exchange.gets[0].coin, "BNB");
    EXPECT_EQ(m_exchange.gets[0].amount.text(), "0.33");
    ASSERT_EQ(m_exchange.gives.size(), 3U);
    EXPECT_EQ(m_exchange.gives[1].coin, "TRX");
    EXPECT_EQ(m_exchange.gives[1].amount.text(), "5");
    EXPECT_TRUE(m_exchange.needsChoice());
}

TEST_F(BinanceAllotmentTest, BecomesOneTradeForEachCoinGiven) {
    const auto trades =
        divided({{"TRX", amount("0.11")}, {"XRP", amount("0.020")}, {"ADA", amount("0.2")}}).value();
    ASSERT_EQ(trades.size(), 3U);
    EXPECT_EQ(trades[0].kind, BinanceOperationKind::Trade);
    EXPECT_FALSE(trades[0].needsChoice());
    EXPECT_EQ(trades[0].gives[0].coin, "ADA");
    EXPECT_EQ(trades[0].gets[0].coin, "BNB");
    EXPECT_EQ(trades[0].gets[0].amount.text(), "0.2");
    EXPECT_EQ(trades[1].gives[0].amount.text(), "5");
    EXPECT_EQ(trades[1].gets[0].amount.text(), "0.11");
    EXPECT_EQ(trades[1].rows, (std::vector<std::size_t>{0, 1, 3, 5})) << "its own and those of the BNB";
    EXPECT_EQ(trades[2].rows, (std::vector<std::size_t>{1, 3, 4}));
}

TEST_F(BinanceAllotmentTest, SharesMakeExactlyWhatWasReceived) {
    const auto less = divided({{"TRX", amount("0.1")}, {"XRP", amount("0.02")}, {"ADA", amount("0.2")}});
    ASSERT_FALSE(less.ok());
    EXPECT_EQ(less.error().fault, AllotmentFault::OtherSum);
    EXPECT_EQ(less.error().sum.text(), "0.32");
    EXPECT_EQ(less.error().due.text(), "0.33");
    EXPECT_EQ(
        fault({{"TRX", amount("0.11")}, {"XRP", amount("0.02")}, {"ADA", amount("0.200000000000000001")}}),
        AllotmentFault::OtherSum);
}

TEST_F(BinanceAllotmentTest, EveryCoinGivenHasOnePositiveShare) {
    const CoinAmount trx{"TRX", amount("0.11")};
    const CoinAmount xrp{"XRP", amount("0.02")};
    const CoinAmount ada{"ADA", amount("0.2")};
    EXPECT_EQ(fault({trx, ada, {"BTC", amount("0.02")}}), AllotmentFault::UnknownCoin);
    EXPECT_EQ(fault({trx, {"ADA", amount("0.22")}}), AllotmentFault::MissingCoin);
    EXPECT_EQ(fault({}), AllotmentFault::MissingCoin);
    EXPECT_EQ(fault({trx, xrp, ada, ada}), AllotmentFault::CoinTwice);
    EXPECT_EQ(fault({trx, {"XRP", amount("0")}, {"ADA", amount("0.22")}}), AllotmentFault::NotPositive);
    EXPECT_EQ(fault({trx, {"XRP", amount("-0.02")}, {"ADA", amount("0.24")}}), AllotmentFault::NotPositive);
    const Amount most = amount("1000000000000000000000000000000000000");
    EXPECT_EQ(fault({{"TRX", most}, {"XRP", most}, ada}), AllotmentFault::TooLarge);
}

TEST_F(BinanceAllotmentTest, AFeeOfThatSecondIsOfNoneOfThem) {
    const auto read = statement(row("TRX", "-4") + row("BNB", "0.3") + row("ADA", "-7") +
                                row("BNB", "-0.001", "Transaction Fee"));
    const auto operations = binanceOperationsOf(read.rows);
    ASSERT_EQ(operations.size(), 2U);
    EXPECT_TRUE(isUnallotted(operations[0]));
    EXPECT_EQ(operations[0].gets[0].amount.text(), "0.3");
    EXPECT_TRUE(operations[0].fees.empty());
    EXPECT_EQ(operations[1].kind, BinanceOperationKind::Fee);
}

TEST(BinanceAllotmentPropertyTest, NothingIsLostHoweverItIsDivided) {
    EXPECT_TRUE(rc::check([] {
        const auto parts = *rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(2, 9),
                                                                 rc::gen::inRange(1, 100'000));
        std::string rows;
        std::vector<std::string> coins;
        Amount total = Amount::zero(8);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            coins.push_back("C" + std::to_string(i));
            rows += row(coins.back(), "-" + std::to_string(i + 1));
            total += Amount::ofUnits(parts[i], 8);
        }
        const auto read = statement(rows + row("BNB", total.text()));
        std::vector<CoinAmount> shares;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            shares.push_back({coins[i], Amount::ofUnits(parts[i], 8)});
        }
        const auto trades = allot(binanceOperationsOf(read.rows).at(0), read.rows, shares);
        RC_ASSERT(trades.ok());
        RC_ASSERT(trades->size() == parts.size());
        Amount received = Amount::zero(8);
        for (const BinanceOperation& trade : *trades) {
            RC_ASSERT(trade.gives.size() == 1U);
            received += trade.gets.at(0).amount;
        }
        RC_ASSERT(received == total);
    }));
}

}  // namespace
}  // namespace alem
