#include "app/format/binance_operations.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <string>

#include "tests/app/format/corpus.h"

namespace alem {
namespace {

using Kind = BinanceOperationKind;

const std::string header = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";

BinanceStatement statement(const std::string& bytes) {
    return readBinanceStatement(bytes, 0).value();
}

/// A row at second `second` of one day.
std::string line(int second, const std::string& account, const std::string& operation,
                 const std::string& coin, const std::string& change) {
    return "7,2021-03-01 00:00:" + std::to_string(10 + second) + "," + account + "," + operation + "," +
           coin + "," + change + ",\n";
}

std::string text(const std::vector<CoinAmount>& side) {
    std::string result;
    for (const auto& [coin, amount] : side) {
        result += (result.empty() ? "" : " ") + amount.text() + " " + std::string(coin);
    }
    return result;
}

/// Everything about an operation but the places of its rows.
std::string text(const BinanceOperation& operation) {
    return std::to_string(static_cast<int>(operation.kind)) + "/" +
           std::to_string(static_cast<int>(operation.imbalance)) + "/" +
           std::to_string(static_cast<int>(operation.income)) + " " +
           operation.instant.value_or(Instant()).text() + " +" + text(operation.gets) + " -" +
           text(operation.gives) + " fee " + text(operation.fees) + " of " +
           std::to_string(operation.rows.size());
}

BinanceOperation only(const std::string& lines) {
    static std::vector<BinanceStatement> kept;  // the texts of an operation are views into its statement
    kept.push_back(statement(header + lines));
    const auto operations = binanceOperationsOf(kept.back().rows);
    EXPECT_EQ(operations.size(), 1U) << lines;
    return operations.at(0);
}

TEST(BinanceOperationsTest, fillsOfOneSecondAreOneTradeWithItsFees) {
    const auto read = statement(golden("binance_utc.csv"));
    const auto operations = binanceOperationsOf(read.rows);
    ASSERT_EQ(operations.size(), 9U);
    const BinanceOperation& trade = operations[1];
    EXPECT_EQ(trade.kind, Kind::Trade);
    EXPECT_EQ(trade.account, "Spot");
    EXPECT_EQ(text(trade.gets), "1.00000000 BTC");
    EXPECT_EQ(text(trade.gives), "48040.50000000 USDT");
    EXPECT_EQ(text(trade.fees), "0.01700000 BNB");
    EXPECT_EQ(trade.rows, (std::vector<std::size_t>{1, 2, 3, 4, 5, 6}));
}

TEST(BinanceOperationsTest, eachKindOfTheGoldenStatement) {
    const auto read = statement(golden("binance_utc.csv"));
    const auto operations = binanceOperationsOf(read.rows);
    ASSERT_EQ(operations.size(), 9U);
    EXPECT_EQ(operations[0].kind, Kind::Deposit);
    EXPECT_EQ(text(operations[0].gets), "50000.00000000 USDT");
    EXPECT_EQ(operations[2].kind, Kind::Income);
    EXPECT_EQ(operations[2].income, IncomeKind::Interest);
    EXPECT_EQ(operations[3].rows, (std::vector<std::size_t>{8}));  // equal rows are two facts
    EXPECT_EQ(operations[4].imbalance, Imbalance::Unallotted);
    EXPECT_EQ(operations[5].kind, Kind::InternalMove);
    EXPECT_EQ(text(operations[5].gets), "0.25000000 BTC");
    EXPECT_EQ(operations[6].imbalance, Imbalance::LegOutsideFile);
    EXPECT_EQ(operations[7].kind, Kind::Unknown);
    EXPECT_EQ(operations[8].kind, Kind::Withdrawal);
    EXPECT_EQ(text(operations[8].gives), "0.50000000 BTC");
}

TEST(BinanceOperationsTest, newerTextsAndFeesInTheCoinReceived) {
    const auto read = statement(golden("binance_local.csv"));
    const auto operations = binanceOperationsOf(read.rows);
    ASSERT_EQ(operations.size(), 2U);
    EXPECT_EQ(text(operations[0].gets), "1.50000000 ETH");
    EXPECT_EQ(text(operations[0].fees), "0.00150000 ETH");
    EXPECT_EQ(operations[1].kind, Kind::Trade);
    EXPECT_EQ(text(operations[1].gives), "0.03100000 ETH");
}

TEST(BinanceOperationsTest, whatDoesNotBalanceNeedsAChoiceAndSaysWhy) {
    const auto imbalance = [](const std::string& lines) { return only(lines).imbalance; };
    const std::string buy = line(0, "Spot", "Buy", "BTC", "1");
    const std::string paid = line(0, "Spot", "Transaction Related", "USDT", "-9");
    EXPECT_EQ(imbalance(buy), Imbalance::OneSided);
    EXPECT_EQ(imbalance(paid), Imbalance::OneSided);
    EXPECT_EQ(imbalance(buy + paid + line(0, "Spot", "Buy", "ETH", "1")), Imbalance::SeveralCoins);
    EXPECT_EQ(imbalance(buy + paid + line(0, "Spot", "Sell", "BTC", "-0.5")), Imbalance::BothSigns);
    EXPECT_EQ(imbalance(buy + paid + line(0, "Spot", "Fee", "BNB", "0.5")), Imbalance::WrongSign);
    EXPECT_EQ(imbalance(buy + paid + line(0, "Spot", "Fee", "BNB", "x")), Imbalance::FaultyRow);
    EXPECT_EQ(imbalance(line(0, "Spot", "Deposit", "BTC", "-1")), Imbalance::WrongSign);
    EXPECT_EQ(imbalance(line(0, "Spot", "Deposit", "BTC", "0")), Imbalance::WrongSign);
    EXPECT_EQ(imbalance(line(0, "Spot", "Withdraw", "BTC", "1")), Imbalance::WrongSign);
    EXPECT_EQ(imbalance(line(0, "Spot", "Simple Earn Flexible Subscription", "BTC", "-1")),
              Imbalance::Unpaired);
    EXPECT_EQ(imbalance(line(0, "Spot", "Buy", "BTC", "1000000000000000000000000000000000000") + paid +
                        line(0, "Spot", "Buy", "BTC", "0.5")),
              Imbalance::TooLarge);
    EXPECT_EQ(imbalance("7,yesterday,Spot,Buy,BTC,1,\n"), Imbalance::FaultyRow);
}

TEST(BinanceOperationsTest, signsDecideTheSidesNotTheWords) {
    const auto trade = only(line(0, "Spot", "Buy", "USDT", "-9") + line(0, "Spot", "Buy", "BTC", "1"));
    EXPECT_EQ(text(trade.gets), "1 BTC");
    EXPECT_EQ(text(trade.gives), "9 USDT");
}

TEST(BinanceOperationsTest, feesAloneAreAFeeAndFillsOfDifferentScaleAreSummed) {
    EXPECT_EQ(only(line(0, "Spot", "Fee", "BNB", "-0.5") + line(0, "Spot", "Fee", "BNB", "-0.25")).kind,
              Kind::Fee);
    EXPECT_EQ(only(line(0, "Futures", "Funding Fee", "USDT", "-0.5")).kind, Kind::Fee);
    const auto trade = only(line(0, "Spot", "Buy", "BTC", "1.5") + line(0, "Spot", "Buy", "BTC", "0.25") +
                            line(0, "Spot", "Sell", "USDT", "-9"));
    EXPECT_EQ(text(trade.gets), "1.75 BTC");
}

TEST(BinanceOperationsTest, accountsSecondsAndFamiliesAreKeptApart) {
    const std::string buy = line(0, "Spot", "Buy", "BTC", "1");
    const auto count = [&buy](const std::string& other) {
        const auto read = statement(header + buy + other);
        return binanceOperationsOf(read.rows).size();
    };
    EXPECT_EQ(count(line(0, "Spot", "Sell", "USDT", "-9")), 1U);
    EXPECT_EQ(count(line(1, "Spot", "Sell", "USDT", "-9")), 2U);
    EXPECT_EQ(count(line(0, "Margin", "Sell", "USDT", "-9")), 2U);
    EXPECT_EQ(count(line(0, "Spot", "Binance Convert", "USDT", "-9")), 2U);
    EXPECT_EQ(count("8,2021-03-01 00:00:10,Spot,Sell,USDT,-9,\n"), 2U);
}

TEST(BinanceOperationsTest, stakingEtherIsATradeOfOneCoinForAnother) {
    const auto staked = only(line(0, "Spot", "ETH 2.0 Staking", "ETH", "-2") +
                             line(0, "Spot", "ETH 2.0 Staking", "BETH", "2"));
    EXPECT_EQ(staked.kind, Kind::Trade);
    EXPECT_EQ(text(staked.gets), "2 BETH");
}

TEST(BinanceOperationsTest, caseOfTheOperationTextDoesNotMatterSpacesDo) {
    EXPECT_EQ(binanceMeaningOf("SMALL ASSETS EXCHANGE bnb").family, BinanceFamily::Dust);
    EXPECT_EQ(binanceMeaningOf("Buy ").role, BinanceRowRole::Unknown);
    EXPECT_EQ(binanceMeaningOf("").role, BinanceRowRole::Unknown);
    EXPECT_EQ(binanceMeaningOf(std::string(5000, 'a')).role, BinanceRowRole::Unknown);
}

TEST(BinanceOperationsTest, smallBalancesArePairedOnlyWhereItDoesNotMatterWhichIsWhose) {
    const std::string dust = "Small Assets Exchange BNB";
    const std::string trx = line(1, "Spot", dust, "TRX", "-5");
    const std::string ada = line(1, "Spot", dust, "ADA", "-7");
    const auto bnb = [&](const std::string& change) { return line(1, "Spot", dust, "BNB", change); };
    const auto read = statement(header + trx + bnb("0.10") + bnb("0.1") + ada);
    std::vector<std::string> pairs;
    for (const auto& operation : binanceOperationsOf(read.rows)) {
        EXPECT_EQ(operation.kind, Kind::Trade);
        pairs.push_back(text(operation.gives) + " for " + text(operation.gets));
    }
    EXPECT_EQ(pairs, (std::vector<std::string>{"5 TRX for 0.10 BNB", "7 ADA for 0.1 BNB"}));
    for (const std::string& unproven :
         {trx + bnb("0.1") + ada + bnb("0.2"), trx + ada + bnb("0.1") + bnb("0.2"),
          trx + bnb("0.1") + bnb("0.2") + ada, trx + ada + bnb("0.3"),
          trx + ada + bnb("0.1") + bnb("0.1") + bnb("0.1")}) {
        EXPECT_EQ(only(unproven).imbalance, Imbalance::Unallotted) << unproven;
    }
    EXPECT_EQ(text(only(line(1, "Spot", dust, "TRX", "-5") + line(1, "Spot", dust, "TRX", "-7") + bnb("0.1") +
                        bnb("0.2"))
                       .gets),
              "0.3 BNB");
}

TEST(BinanceOperationsTest, atAnEdgeOfTheFileATradeHasAsManyRowsReceivedAsGiven) {
    const std::string buy = line(1, "Spot", "Buy", "BTC", "1");
    const std::string paid = line(1, "Spot", "Transaction Related", "USDT", "-9");
    const std::string fee = line(1, "Spot", "Fee", "BNB", "-0.5");
    const std::string before = line(0, "Spot", "Deposit", "USDT", "99");
    const std::string after = line(2, "Spot", "Deposit", "USDT", "99");
    const auto imbalance = [](const std::string& lines) {
        const auto read = statement(header + lines);
        Imbalance found = Imbalance::None;
        for (const auto& operation : binanceOperationsOf(read.rows, binanceEdgesOf(read.rows))) {
            found = operation.kind == Kind::Unbalanced ? operation.imbalance : found;
        }
        return found;
    };
    const std::string cut = buy + paid + fee + buy;
    EXPECT_EQ(imbalance(before + cut), Imbalance::EdgeOfFile);
    EXPECT_EQ(imbalance(cut + before), Imbalance::EdgeOfFile) << "the newest first";
    EXPECT_EQ(imbalance(paid + fee + buy + paid + after), Imbalance::EdgeOfFile);
    EXPECT_EQ(imbalance(cut), Imbalance::EdgeOfFile);
    EXPECT_EQ(imbalance(before + cut + after), Imbalance::None) << "this second is whole";
    EXPECT_EQ(imbalance(before + buy + paid + fee + buy + paid), Imbalance::None) << "only a fee may lack";
    EXPECT_EQ(binanceOperationsOf(statement(header + cut).rows).at(0).kind, Kind::Trade) << "no edges given";
}

std::vector<std::string> anyRows() {
    static const std::vector<std::string> operations = {"Buy",
                                                        "Sell",
                                                        "Fee",
                                                        "Binance Convert",
                                                        "Deposit",
                                                        "Withdraw",
                                                        "Simple Earn Flexible Redemption",
                                                        "Staking Rewards",
                                                        "P2P Trading",
                                                        "No Such Thing"};
    static const std::vector<std::string> changes = {"1", "-1", "2.50", "-2.50", "0", "-0.00000001", "x"};
    const auto count = *rc::gen::inRange(0, 20);
    std::vector<std::string> lines;
    for (int i = 0; i < count; ++i) {
        lines.push_back(line(*rc::gen::inRange(0, 3), *rc::gen::element<std::string>("Spot", "Earn"),
                             *rc::gen::elementOf(operations),
                             *rc::gen::element<std::string>("BTC", "BNB", "USDT"),
                             *rc::gen::elementOf(changes)));
    }
    return lines;
}

/// A random order by a random key for each.
void shuffle(std::vector<std::string>& lines) {
    std::vector<std::pair<int, std::string>> keyed;
    for (auto& text : lines) {
        keyed.emplace_back(*rc::gen::inRange(0, 1000), std::move(text));
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), lines.begin(), [](const auto& pair) { return pair.second; });
}

std::string joined(const std::vector<std::string>& lines) {
    return std::accumulate(lines.begin(), lines.end(), header);
}

TEST(BinanceOperationsTest, theOrderOfRowsDoesNotMatter) {
    EXPECT_TRUE(rc::check([] {
        auto lines = anyRows();
        const auto texts = [](const BinanceStatement& read) {
            std::vector<std::string> result;
            for (const auto& operation : binanceOperationsOf(read.rows)) {
                result.push_back(text(operation));
            }
            std::sort(result.begin(), result.end());
            return result;
        };
        const auto before = texts(statement(joined(lines)));
        shuffle(lines);
        RC_ASSERT(texts(statement(joined(lines))) == before);
    }));
}

TEST(BinanceOperationsTest, everyRowIsInOneOperationAndNoAmountIsLost) {
    EXPECT_TRUE(rc::check([] {
        const auto read = statement(joined(anyRows()));
        std::vector<int> uses(read.rows.size());
        for (const auto& operation : binanceOperationsOf(read.rows)) {
            std::map<std::string_view, Amount> net;
            for (const std::size_t row : operation.rows) {
                ++uses[row];
                net[read.rows[row].coin] =
                    net[read.rows[row].coin].rounded(8, Rounding::TowardZero) +
                    read.rows[row].change.value_or(Amount()).rounded(8, Rounding::TowardZero);
            }
            if (operation.needsChoice() || operation.kind == Kind::InternalMove) {
                continue;
            }
            for (const auto& [coin, amount] : operation.gets) {
                net[coin] -= amount.rounded(8, Rounding::TowardZero);
            }
            for (const auto* side : {&operation.gives, &operation.fees}) {
                for (const auto& [coin, amount] : *side) {
                    net[coin] += amount.rounded(8, Rounding::TowardZero);
                }
            }
            RC_ASSERT(
                std::all_of(net.begin(), net.end(), [](const auto& rest) { return rest.second.isZero(); }));
        }
        RC_ASSERT(std::all_of(uses.begin(), uses.end(), [](int count) { return count == 1; }));
    }));
}

TEST(BinanceTotalsTest, sumsPerCoinAreExact) {
    const auto read = statement(golden("binance_utc.csv"));
    const auto totals = binanceControlTotals(read.rows);
    EXPECT_EQ(totals.at("BTC")->text(), "0.50000000");
    EXPECT_EQ(totals.at("USDT")->text(), "2059.52500000");
    EXPECT_EQ(totals.at("BNB")->text(), "-0.01490000");
    EXPECT_EQ(totals.size(), 6U);
}

TEST(BinanceTotalsTest, aSumThatDoesNotFitIsNone) {
    const std::string most = "1000000000000000000000000000000000000";
    const auto read =
        statement(header + line(0, "Spot", "Deposit", "X", most) + line(1, "Spot", "Deposit", "X", most));
    EXPECT_FALSE(binanceControlTotals(read.rows).at("X").has_value());
    EXPECT_FALSE(binanceRunningBalance(read.rows, {}).closing.at("X").has_value());
}

TEST(BinanceTotalsTest, theFirstNegativeBalanceIsNamed) {
    const auto read = statement(golden("binance_utc.csv"));
    const auto running = binanceRunningBalance(read.rows, {});
    ASSERT_TRUE(running.firstNegative.has_value());
    EXPECT_EQ(running.firstNegative->coin, "BNB");
    EXPECT_EQ(running.firstNegative->row, 6U);
    EXPECT_EQ(running.firstNegative->balance.text(), "-0.01700000");
    const CoinTotals opening = {{"BNB", *Amount::parse("0.017")}, {"DOGE", *Amount::parse("100")}};
    EXPECT_EQ(binanceRunningBalance(read.rows, opening).firstNegative->coin, "XRP");
}

TEST(BinanceTotalsTest, rowsOfOneSecondCountTogetherWhateverTheirOrder) {
    const std::string in = line(0, "Spot", "Deposit", "BTC", "1");
    const std::string out = line(0, "Spot", "Withdraw", "BTC", "-1");
    EXPECT_FALSE(binanceRunningBalance(statement(header + out + in).rows, {}).firstNegative.has_value());
    const std::string later = line(1, "Spot", "Deposit", "BTC", "1");
    EXPECT_TRUE(binanceRunningBalance(statement(header + later + out).rows, {}).firstNegative.has_value());
}

TEST(BinanceTotalsTest, closingIsOpeningPlusTheControlTotals) {
    EXPECT_TRUE(rc::check([] {
        const auto read = statement(joined(anyRows()));
        RC_PRE(!read.hasFaults());
        const CoinTotals opening = {{"BTC", *Amount::parse("3.5")}};
        auto expected = binanceControlTotals(read.rows);
        const auto btc = expected["BTC"].value_or(Amount());
        expected["BTC"] = btc.rounded(8, Rounding::HalfEven) + Amount::ofUnits(350'000'000, 8);
        const auto closing = binanceRunningBalance(read.rows, opening).closing;
        RC_ASSERT(closing.size() == expected.size());
        for (const auto& [coin, amount] : closing) {
            RC_ASSERT(compare(*amount, *expected[coin]) == std::strong_ordering::equal);
        }
    }));
}

}  // namespace
}  // namespace alem
