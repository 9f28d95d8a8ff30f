#include "app/desk/import_preview.h"

#include <gtest/gtest.h>

#include "app/audit/sha256.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

const std::string header = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n";

const std::string january =
    "1,2027-01-05 10:00:00,Spot,Deposit,USDT,10000,\n"
    "1,2027-01-05 10:00:01,Spot,Buy,BTC,0.1,\n"
    "1,2027-01-05 10:00:01,Spot,Transaction Related,USDT,-6000,\n"
    "1,2027-01-05 10:00:01,Spot,Fee,BTC,-0.0001,\n"
    "1,2027-01-06 10:00:00,Spot,Simple Earn Flexible Interest,USDT,1.5,\n"
    "1,2027-01-06 10:00:00,Spot,Simple Earn Flexible Interest,USDT,1.5,\n";

const std::string february =
    "1,2027-02-05 10:00:00,Spot,Sell,BTC,-0.05,\n"
    "1,2027-02-05 10:00:00,Spot,Transaction Related,USDT,3100,\n"
    "1,2027-02-06 10:00:00,Spot,Simple Earn Flexible Subscription,USDT,-500,\n"
    "1,2027-02-06 10:00:00,Earn,Simple Earn Flexible Subscription,USDT,500,\n"
    "1,2027-02-07 10:00:00,Spot,Withdraw,USDT,-1000,\n";

class ImportTest : public FundFixture {
  protected:
    [[nodiscard]] ImportStatement statement(const std::string& bytes) const {
        ImportStatementFacts facts;
        facts.account = AccountId::of("exchange/main");
        facts.evidence = sha256(bytes);
        facts.fileName = "statement.csv";
        facts.format = "binance-statement";
        return ImportStatement(facts);
    }
    static SetLimit limit(std::string_view counterparty, std::string_view currency, std::string_view hard) {
        return SetLimit(
            LimitFacts{CounterpartyId::of(counterparty), AssetId::of(currency), amount(hard), std::nullopt});
    }
    Recorded imported(const std::string& rows) {
        const std::string bytes = header + rows;
        return done(statement(bytes), {{}, bytes});
    }
    Refusal importRefused(const std::string& rows) {
        const std::string bytes = header + rows;
        const auto size = m_desk->size();
        auto refusal = refused(statement(bytes), {{}, bytes});
        EXPECT_EQ(m_desk->size(), size);  // all or nothing
        return refusal;
    }
    ImportPreview preview(const std::string& rows) {
        const std::string bytes = header + rows;
        auto made = previewStatement(statement(bytes), bytes, m_desk->books(), m_now);
        EXPECT_TRUE(made.ok());
        return made ? *made : ImportPreview{};
    }
};

TEST_F(ImportTest, WhatHasHappenedIsRecordedBeyondALimitAndSaidBefore) {
    done(price("USDT", "USD", "1"));
    done(limit("exchange", "USD", "9999"));  // 4,000 USDT and 0.0999 BTC are 9,994 USD and 3 of interest
    imported(january);
    done(limit("exchange", "USD", "9000"));
    const std::string deposit = "1,2027-02-01 10:00:00,Spot,Deposit,USDT,100,\n";
    const auto seen = preview(deposit);
    EXPECT_FALSE(seen.refusal.has_value());
    ASSERT_TRUE(seen.overLimit.has_value());
    EXPECT_EQ(seen.overLimit->code, RefusalCode::LimitExceeded);
    EXPECT_EQ(seen.overLimit->figure("after")->value, (decltype(RefusalFigure::value)(amount("10097.00"))));
    EXPECT_EQ(seen.overLimit->figure("atMost"), nullptr);
    EXPECT_FALSE(preview("1,2027-02-01 10:00:00,Spot,Withdraw,USDT,-100,\n").overLimit.has_value());
    imported(deposit);
}

TEST_F(ImportTest, AnExposureThatCannotBeValuedIsNotTakenForSmall) {
    done(limit("exchange", "USD", "1000000"));
    const auto seen = preview(january);
    ASSERT_TRUE(seen.overLimit.has_value());
    EXPECT_EQ(seen.overLimit->code, RefusalCode::LimitUnknown) << "USDT has no price";
}

TEST_F(ImportTest, RowsBecomeTransactions) {
    const auto recorded = imported(january);
    ASSERT_EQ(recorded.entries.size(), 5U);
    const auto& facts = std::get<StatementImported>(recorded.entries[0].event);
    EXPECT_EQ(facts.rows, 6);
    EXPECT_EQ(facts.known, 0);
    EXPECT_EQ(std::get<Received>(recorded.entries[1].event).source, ReceiptSource::Deposit);
    const auto& bought = std::get<Purchased>(recorded.entries[2].event);
    EXPECT_EQ(bought.lines, (std::vector<std::int64_t>{3, 4, 5}));
    EXPECT_EQ(bought.paid->text(), "6000.000000");
    EXPECT_EQ(bought.fee->text(), "0.00010000");
    EXPECT_EQ(bought.feeAsset, AssetId::of("BTC"));
    EXPECT_EQ(std::get<Received>(recorded.entries[3].event).source, ReceiptSource::Staking);
    EXPECT_EQ(held("exchange/main", "BTC").text(), "0.09990000");
    EXPECT_EQ(held("exchange/main", "USDT").text(), "4003.000000");
}

TEST_F(ImportTest, TheSameFileAgainAddsNothing) {
    imported(january);
    EXPECT_EQ(importRefused(january).code, RefusalCode::NothingNew);
    reopen();
    EXPECT_EQ(importRefused(january).code, RefusalCode::NothingNew);
}

TEST_F(ImportTest, OverlappingFilesAddOnlyWhatIsNew) {
    imported(january);
    reopen();
    const auto recorded = imported(january + february);
    EXPECT_EQ(std::get<StatementImported>(recorded.entries.at(0).event).known, 6);
    ASSERT_EQ(recorded.entries.size(), 3U);
    EXPECT_EQ(std::get<Sold>(recorded.entries[1].event).received->text(), "3100.000000");
    EXPECT_EQ(std::get<Withdrawn>(recorded.entries[2].event).quantity.text(), "1000.000000");
    EXPECT_EQ(held("exchange/main", "USDT").text(), "6103.000000");
    reopen();
    EXPECT_EQ(held("exchange/main", "USDT").text(), "6103.000000");
    EXPECT_EQ(importRefused(february).code, RefusalCode::NothingNew);
}

TEST_F(ImportTest, EqualRowsCanBothBeReal) {
    const std::string row = "1,2027-01-06 10:00:00,Spot,Staking Rewards,BTC,0.1,\n";
    imported(row);
    EXPECT_EQ(imported(row + row).entries.size(), 2U);
    EXPECT_EQ(held("exchange/main", "BTC").text(), "0.20000000");
    EXPECT_EQ(importRefused(row + row).code, RefusalCode::NothingNew);
}

TEST_F(ImportTest, OneRowThatCannotBeReadRefusesTheFile) {
    const auto refusal = importRefused(january + "1,yesterday,Spot,Deposit,BTC,1,\n");
    EXPECT_EQ(refusal.code, RefusalCode::RowsRefused);
    using Value = decltype(RefusalFigure::value);
    EXPECT_EQ(refusal.figure("line")->value, Value(std::int64_t{8}));
    ASSERT_NE(refusal.figure("column"), nullptr);
    EXPECT_EQ(refusal.figure("column")->value, Value(std::int64_t{3}));
    EXPECT_EQ(refusal.figure("reason")->value, Value("fileRefused"));
    EXPECT_EQ(refusal.figure("fault")->value, Value("notAnInstant"));
    EXPECT_EQ(refusal.figure("found")->value, Value("yesterday"));
    EXPECT_EQ(held("exchange/main", "BTC").text(), "0.00000000");
}

TEST_F(ImportTest, TheOtherGenerationOfTheSameRowsAddsNothing) {
    const std::string utc = "1,2027-01-05 10:00:00,Spot,Deposit,USDT,10000.0,\n";
    const std::string local =
        "User ID,Time,Account,Operation,Coin,Change,Remark\n"
        "\"1\",\"27-01-05 17:00:00\",\"Spot\",\"Deposit\",\"USDT\",\"10000.00000000\",\"\"\n";
    imported(utc);
    auto act = statement(local);
    act.fileName = "export(UTC+7).csv";
    EXPECT_EQ(refused(act, {{}, local}).code, RefusalCode::NothingNew);
    const std::string more = local + "1,27-01-05 17:00:01,Spot,Deposit,USDT,1,\n";
    auto longer = statement(more);
    longer.offsetMinutes = 420;
    EXPECT_EQ(done(longer, {{}, more}).entries.size(), 2U);
    EXPECT_EQ(held("exchange/main", "USDT").text(), "10001.000000");
}

TEST_F(ImportTest, WhatAnEarlierFileCutOffIsPostedForItself) {
    const std::string deposit = "1,2027-01-05 10:00:00,Spot,Deposit,USDT,12000,\n";
    const std::string trade =
        "1,2027-01-05 10:00:01,Spot,Buy,BTC,0.1,\n"
        "1,2027-01-05 10:00:01,Spot,Transaction Related,USDT,-6000,\n";
    const std::string fee = "1,2027-01-05 10:00:01,Spot,Fee,BTC,-0.0001,\n";
    imported(deposit + trade);
    const auto recorded = imported(trade + fee);
    ASSERT_EQ(recorded.entries.size(), 2U);
    EXPECT_EQ(std::get<FeePaid>(recorded.entries[1].event).quantity.text(), "0.00010000");
    EXPECT_EQ(std::get<FeePaid>(recorded.entries[1].event).lines, (std::vector<std::int64_t>{4}));
    EXPECT_EQ(imported(trade + trade + fee).entries.size(), 2U) << "a second fill of that second";
    EXPECT_EQ(held("exchange/main", "BTC").text(), "0.19990000");
    EXPECT_EQ(importRefused(trade + trade + fee).code, RefusalCode::NothingNew);
}

TEST_F(ImportTest, AStatementCutInsideASecondPostsNoPurchaseTooCheap) {
    const std::string deposit = "1,2027-01-05 10:00:00,Spot,Deposit,USDT,20000,\n";
    const std::string buy = "1,2027-01-05 10:00:01,Spot,Buy,BTC,0.1,\n";
    const std::string paid = "1,2027-01-05 10:00:01,Spot,Transaction Related,USDT,-6000,\n";
    const std::string fee = "1,2027-01-05 10:00:01,Spot,Fee,BTC,-0.0001,\n";
    const std::string cut = deposit + buy + paid + fee + buy;
    const auto refusal = importRefused(cut);
    EXPECT_EQ(refusal.code, RefusalCode::RowsNeedChoice);
    EXPECT_EQ(refusal.figure("imbalance")->value, (decltype(RefusalFigure::value)("edgeOfFile")));
    const std::string bytes = header + cut;
    auto act = statement(bytes);
    act.leftOut = {6};
    done(act, {{}, bytes});
    EXPECT_EQ(held("exchange/main", "BTC").text(), "0.09990000");
    imported(cut + paid + fee);
    EXPECT_EQ(held("exchange/main", "BTC").text(), "0.19980000");
    EXPECT_EQ(held("exchange/main", "USDT").text(), "8000.000000");
    EXPECT_EQ(importRefused(cut + paid + fee).code, RefusalCode::NothingNew);
}

TEST_F(ImportTest, APartOfATradeThatSaysNothingAloneIsAChoice) {
    const std::string trade =
        "1,2027-01-05 10:00:00,Spot,Deposit,USDT,10000,\n"
        "1,2027-01-05 10:00:01,Spot,Buy,BTC,0.1,\n"
        "1,2027-01-05 10:00:01,Spot,Transaction Related,USDT,-6000,\n";
    imported(trade);
    const auto made = preview(trade + "1,2027-01-05 10:00:01,Spot,Buy,BTC,0.1,\n");
    EXPECT_EQ(made.rows.at(3).verdict, Verdict::NeedsChoice);
    EXPECT_EQ(made.rows.at(3).group, made.rows.at(2).group);
    EXPECT_EQ(made.refusal->code, RefusalCode::RowsNeedChoice);
    EXPECT_EQ(made.refusal->figure("imbalance")->value, (decltype(RefusalFigure::value)("oneSided")));
}

TEST_F(ImportTest, AnyCutOfAStatementAddsEachRowOnce) {
    const std::string last = "1,2027-02-08 10:00:00,Spot,Deposit,USDT,1,\n";
    imported(january.substr(0, january.find("1,2027-01-06")));
    imported(january.substr(january.find("1,2027-01-05 10:00:01")) + february);
    imported(february + last);
    EXPECT_EQ(held("exchange/main", "USDT").text(), "6104.000000");
    EXPECT_EQ(importRefused(january + february + last).code, RefusalCode::NothingNew);
}

TEST_F(ImportTest, RowsCanBeLeftOutByName) {
    const std::string bytes = header + january + "1,yesterday,Spot,Deposit,BTC,1,\n";
    auto act = statement(bytes);
    act.leftOut = {8};
    const auto recorded = done(act, {{}, bytes});
    EXPECT_EQ(std::get<StatementImported>(recorded.entries.at(0).event).leftOut,
              (std::vector<std::int64_t>{8}));
    act.leftOut = {99};
    EXPECT_EQ(refused(act, {{}, bytes}).field, "leftOut");
}

TEST_F(ImportTest, TheSameFileAgainLeavesOutWhatItLeftOut) {
    const std::string bytes = header + january +
                              "1,2027-01-07 10:00:00,Spot,Megadrop Rewards,BTC,0.002,\n"
                              "1,2027-01-08 10:00:00,Spot,Deposit,BTC,1,\n";
    auto act = statement(bytes);
    act.leftOut = {8, 9};
    done(act, {{}, bytes});
    reopen();
    EXPECT_EQ(refused(statement(bytes), {{}, bytes}).code, RefusalCode::NothingNew)
        << "what was left out may be recorded by hand";
    auto read = statement(bytes);
    read.readings = {{StatementReading::Airdrop, "Megadrop Rewards"}};
    const auto recorded = done(read, {{}, bytes});
    EXPECT_EQ(recorded.entries.size(), 2U) << "a decision posts what it is about";
    EXPECT_EQ(std::get<StatementImported>(recorded.entries.front().event).leftOut,
              (std::vector<std::int64_t>{9}));
    EXPECT_EQ(refused(statement(bytes), {{}, bytes}).code, RefusalCode::NothingNew);
}

TEST_F(ImportTest, OneFileIsNotPostedInTwoZones) {
    const std::string bytes =
        "User ID,Time,Account,Operation,Coin,Change,Remark\n"
        "1,27-01-05 17:00:00,Spot,Deposit,USDT,10000.0,\n";
    auto act = statement(bytes);
    act.fileName = "export(UTC+7).csv";
    act.offsetMinutes = 300;
    const Refusal named = refused(act, {{}, bytes});
    EXPECT_EQ(named.field, "offsetMinutes");
    ASSERT_NE(named.figure("expected"), nullptr);
    EXPECT_EQ(std::get<std::int64_t>(named.figure("expected")->value), 420);
    act.offsetMinutes = 420;
    const auto first = done(act, {{}, bytes});
    act.fileName = "copy.csv";
    act.offsetMinutes = -330;
    const Refusal again = refused(act, {{}, bytes});
    EXPECT_EQ(again.field, "offsetMinutes");
    ASSERT_NE(again.figure("entry"), nullptr);
    EXPECT_EQ(std::get<std::int64_t>(again.figure("found")->value), -330);
    EXPECT_EQ(std::get<std::int64_t>(again.figure("entry")->value), first.entries.front().number);
    EXPECT_EQ(held("exchange/main", "USDT").text(), "10000.000000");
    done(ReverseEntry(ReversalFacts{first.entries.back().number, "read in the wrong zone"}));
    reopen();
    done(act, {{}, bytes});
    EXPECT_EQ(held("exchange/main", "USDT").text(), "10000.000000") << "what was reversed may be read anew";
}

TEST_F(ImportTest, AFileThatSaysUtcTakesNoOtherZone) {
    const std::string bytes = header + january;
    auto act = statement(bytes);
    act.offsetMinutes = 300;
    const Refusal refusal = refused(act, {{}, bytes});
    EXPECT_EQ(refusal.code, RefusalCode::InvalidField);
    EXPECT_EQ(refusal.field, "offsetMinutes");
    ASSERT_NE(refusal.figure("fault"), nullptr);
    EXPECT_EQ(std::get<std::string>(refusal.figure("fault")->value), "timesAreUtc");
    act.offsetMinutes = 0;
    const auto recorded = done(act, {{}, bytes});
    EXPECT_FALSE(std::get<StatementImported>(recorded.entries.front().event).offsetMinutes.has_value());
}

TEST_F(ImportTest, ANameOfAnotherZoneDoesNotMoveAFileThatSaysUtc) {
    const std::string bytes = header + january;
    auto act = statement(bytes);
    act.fileName = "export(UTC+7).csv";
    const auto made = previewStatement(act, bytes, m_desk->books(), m_now);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->rows.front().at, Instant::parse("2027-01-05T10:00:00Z"));
}

TEST_F(ImportTest, CoinsAreMappedByTheirExactCode) {
    const auto made = preview("1,2027-01-05 10:00:00,Spot,Deposit,XBT,1,\n");
    EXPECT_EQ(made.rows.at(0).verdict, Verdict::NeedsChoice);
    EXPECT_EQ(made.rows.at(0).reason->code, RefusalCode::UnknownAsset);
    EXPECT_EQ(made.refusal->code, RefusalCode::RowsNeedChoice);
    EXPECT_TRUE(made.events.empty());
}

TEST_F(ImportTest, AnUnknownOperationIsReadAsTheOfficerDecides) {
    const std::string bytes = header + january +
                              "1,2027-01-07 10:00:00,Spot,Megadrop Rewards,BTC,0.002,\n"
                              "1,2027-01-08 10:00:00,Spot,megadrop rewards,BTC,0.001,\n";
    auto act = statement(bytes);
    EXPECT_EQ(refused(act, {{}, bytes}).code, RefusalCode::RowsNeedChoice);
    act.readings = {{StatementReading::Airdrop, "Megadrop Rewards"}};
    const auto recorded = done(act, {{}, bytes});
    EXPECT_EQ(std::get<StatementImported>(recorded.entries.at(0).event).readings, act.readings);
    EXPECT_EQ(std::get<Received>(recorded.entries.back().event).source, ReceiptSource::Airdrop);
    EXPECT_EQ(held("exchange/main", "BTC").text(), "0.10290000");
    EXPECT_EQ(refused(act, {{}, bytes}).code, RefusalCode::NothingNew) << "known rows stay known";
}

TEST_F(ImportTest, AReadingDoesNotBendWhatIsKnownOrWhatARowSays) {
    const std::string bytes = header + january + "1,2027-01-07 10:00:00,Spot,Megadrop,BTC,-0.002,\n";
    auto act = statement(bytes);
    act.readings = {{StatementReading::Airdrop, "Megadrop"}};
    EXPECT_EQ(refused(act, {{}, bytes}).code, RefusalCode::RowsNeedChoice) << "income that takes";
    act.readings = {{StatementReading::Airdrop, "Deposit"}};
    EXPECT_EQ(refused(act, {{}, bytes}).field, "readings") << "the desk knows what a deposit is";
    act.readings = {{StatementReading::Airdrop, "Megadorp"}};
    EXPECT_EQ(refused(act, {{}, bytes}).field, "readings") << "no such operation in the file";
    act.readings = {{StatementReading::Withdrawal, "Megadrop"}};
    done(act, {{}, bytes});
    EXPECT_EQ(held("exchange/main", "BTC").text(), "0.09790000");
}

TEST_F(ImportTest, MoreDecimalsThanTheAssetHasAreRefusedUnlessZero) {
    EXPECT_EQ(preview("1,2027-01-05 10:00:00,Spot,Deposit,BTC,1.0000000000,\n").rows.at(0).verdict,
              Verdict::New);
    const auto made = preview("1,2027-01-05 10:00:00,Spot,Deposit,BTC,1.0000000001,\n");
    EXPECT_EQ(made.rows.at(0).verdict, Verdict::Refused);
    EXPECT_EQ(made.rows.at(0).reason->code, RefusalCode::TooManyDecimals);
}

TEST_F(ImportTest, NegativeBalancesNameTheLineAndWhatIsMissing) {
    const auto made = preview(
        "1,2027-01-05 10:00:00,Spot,Deposit,BTC,1,\n"
        "1,2027-01-06 10:00:00,Spot,Withdraw,BTC,-1.25,\n");
    EXPECT_EQ(made.totals.at(0).negativeAtLine, 3);
    EXPECT_EQ(made.rows.at(1).reason->code, RefusalCode::InsufficientHolding);
    EXPECT_EQ(made.rows.at(1).reason->figure("missing")->value,
              (decltype(RefusalFigure::value)(amount("0.25000000"))));
    EXPECT_EQ(made.refusal->code, RefusalCode::RowsRefused);
}

TEST_F(ImportTest, WhatIsRecordedBesidesCountsTowardsTheBalance) {
    const auto receive = [&](std::string_view day) {
        ReceiptFacts facts;
        facts.account = AccountId::of("exchange/main");
        facts.asset = AssetId::of("BTC");
        facts.quantity = amount("1");
        facts.source = ReceiptSource::Deposit;
        facts.effective = instant(day);
        done(RecordReceipt(facts));
    };
    receive("2027-01-07T10:00:00Z");
    const std::string rows =
        "1,2027-01-05 10:00:00,Spot,Deposit,BTC,1,\n"
        "1,2027-01-06 10:00:00,Spot,Withdraw,BTC,-1,\n"
        "1,2027-01-08 10:00:00,Spot,Withdraw,BTC,-1,\n";
    const auto made = preview(rows);
    EXPECT_FALSE(made.refusal.has_value());
    EXPECT_FALSE(made.totals.at(0).negativeAtLine.has_value());
    const auto tooEarly = preview(rows + "1,2027-01-06 11:00:00,Spot,Withdraw,BTC,-0.5,\n");
    EXPECT_EQ(tooEarly.totals.at(0).negativeAtLine, 5);
    EXPECT_EQ(tooEarly.rows.at(3).verdict, Verdict::Refused);
    imported(rows);
    receive("2027-01-09T10:00:00Z");
    WithdrawalFacts later;
    later.account = AccountId::of("exchange/main");
    later.asset = AssetId::of("BTC");
    later.quantity = amount("1");
    later.effective = instant("2027-01-11T10:00:00Z");
    done(RecordWithdrawal(later));
    const auto starving = preview("1,2027-01-10 10:00:00,Spot,Withdraw,BTC,-0.5,\n");
    EXPECT_EQ(starving.totals.at(0).negativeAtLine, 2);
    ASSERT_NE(starving.refusal->figure("entry"), nullptr) << "the withdrawal that would lack it is named";
}

TEST_F(ImportTest, PreviewCountsAndTotals) {
    imported(january);
    const auto made = preview(january + february);
    EXPECT_EQ(made.counts.at(Verdict::AlreadyKnown), 6);
    EXPECT_EQ(made.counts.at(Verdict::New), 5);
    EXPECT_EQ(made.first, instant("2027-02-05T10:00:00Z"));
    EXPECT_EQ(made.last, instant("2027-02-07T10:00:00Z"));
    ASSERT_EQ(made.totals.size(), 2U);
    EXPECT_EQ(made.totals[1].coin, "USDT");
    EXPECT_EQ(made.totals[1].before.text(), "4003.000000");
    EXPECT_EQ(made.totals[1].change.shortText(), "2100");
    EXPECT_EQ(made.totals[1].after.text(), "6103.000000");
    EXPECT_EQ(made.rows.at(9).group, made.rows.at(8).group);
}

TEST_F(ImportTest, WaitsForASecondPersonWithItsEvidence) {
    signIn("aigul", aigulSeed);
    const auto policy =
        *done(SetApprovalPolicy(ApprovalPolicyFacts{24, {{amount("1"), "importStatement", Role::Approver}}}))
             .proposal;
    signIn("daniar", daniarSeed);
    ASSERT_TRUE(m_desk->approve(policy).ok());
    signIn("aigul", aigulSeed);
    const auto proposed = imported(january);
    ASSERT_TRUE(proposed.proposal.has_value());
    reopen();
    signIn("daniar", daniarSeed);
    tick();
    const auto approved = m_desk->approve(*proposed.proposal);
    ASSERT_TRUE(approved.ok());
    EXPECT_EQ(approved->entries.size(), 6U);
    EXPECT_EQ(held("exchange/main", "BTC").text(), "0.09990000");
    EXPECT_EQ(importRefused(january).code, RefusalCode::RoleMissing);
    signIn("aigul", aigulSeed);
    EXPECT_EQ(importRefused(january).code, RefusalCode::NothingNew);
}

TEST_F(ImportTest, PriceHistoriesComeFromTheirEvidence) {
    const std::string bytes =
        "time,open,high,low,close\n"
        "2027-02-01,60000,61000,59000,60500\n"
        "2027-02-02,60500,62000,60000,61000\n"
        "2027-02-03,61000,63000,60500,62000\n";
    ImportPriceHistoryFacts facts{AssetId::of("BTC"), sha256(bytes), "btc.csv", AssetId::of("USDT"),
                                  "Binance"};
    const auto recorded = done(ImportPriceHistory(facts), {{}, bytes});
    const auto& history = std::get<PriceHistoryImported>(recorded.entries.at(0).event);
    EXPECT_EQ(history.bars, 3);
    EXPECT_EQ(history.interval, 86400);
    const auto latest = [&] {
        const auto& books = m_desk->books();
        return books.prices().latest(books.assets().indexOf(AssetId::of("BTC")),
                                     books.assets().indexOf(AssetId::of("USDT")), m_now);
    };
    ASSERT_NE(latest(), nullptr);
    EXPECT_EQ(latest()->price.text(), "62000");
    reopen();
    EXPECT_EQ(latest()->price.text(), "62000");
    const auto number = recorded.entries[0].number;
    const auto size = m_desk->size();
    EXPECT_EQ(refused(ImportPriceHistory(facts), {{}, bytes}).code, RefusalCode::NothingNew);
    facts.fileName = "another name.csv";
    EXPECT_EQ(refused(ImportPriceHistory(facts), {{}, bytes}).code, RefusalCode::NothingNew);
    EXPECT_EQ(m_desk->size(), size);
    done(ReverseEntry(ReversalFacts{number, "wrong market"}));
    EXPECT_EQ(latest(), nullptr);
    EXPECT_EQ(refused(ReverseEntry(ReversalFacts{number, "again"})).code, RefusalCode::AlreadyReversed);
    done(ImportPriceHistory(facts), {{}, bytes});  // what was taken back may come again
    const std::string restated =
        "time,open,high,low,close\n"
        "2027-02-02,60500,62000,60000,61000\n"
        "2027-02-03,61000,64000,60500,63000\n";
    auto later = facts;
    later.evidence = sha256(restated);
    done(ImportPriceHistory(later), {{}, restated});
    EXPECT_EQ(latest()->price.text(), "63000");
    done(ImportPriceHistory(facts), {{}, bytes});  // it says something else again of the same days
    EXPECT_EQ(latest()->price.text(), "62000");
    facts.source = "Kraken";
    done(ImportPriceHistory(facts), {{}, bytes});
    const std::string comma = "time,open,high,low,close\n2027-02-01,\"1,5\",2,1,1\n2027-02-02,1,2,1,1\n";
    facts.evidence = sha256(comma);
    const auto refusal = refused(ImportPriceHistory(facts), {{}, comma});
    EXPECT_EQ(refusal.code, RefusalCode::FileRefused);
    EXPECT_EQ(refusal.figure("line")->value, (decltype(RefusalFigure::value)(std::int64_t{2})));
}

TEST_F(ImportTest, ABarThatWasHalfFormedWhenAskedForIsNotWholeWhenApproved) {
    signIn("aigul", aigulSeed);
    const auto policy = *done(SetApprovalPolicy(ApprovalPolicyFacts{
                                  72, {{std::nullopt, "importPriceHistory", Role::Approver}}}))
                             .proposal;
    signIn("daniar", daniarSeed);
    ASSERT_TRUE(m_desk->approve(policy).ok());
    signIn("aigul", aigulSeed);
    const std::string bytes =
        "time,open,high,low,close\n"
        "2027-02-27,60000,61000,59000,60500\n"
        "2027-02-28,60500,62000,60000,61000\n"
        "2027-03-01,61000,63000,60500,62000\n";  // of today
    ImportPriceHistoryFacts facts{AssetId::of("BTC"), sha256(bytes), "btc.csv", AssetId::of("USDT"),
                                  "Binance"};
    const auto asked = done(ImportPriceHistory(facts), {{}, bytes});
    tick(2 * Instant::millisecondsADay);
    signIn("daniar", daniarSeed);
    const auto approved = m_desk->approve(*asked.proposal);
    ASSERT_TRUE(approved.ok());
    const auto& history = std::get<PriceHistoryImported>(approved->entries.back().event);
    EXPECT_EQ(history.bars, 2);
    EXPECT_EQ(history.last, instant("2027-02-28T00:00:00Z"));
    const auto& books = m_desk->books();
    EXPECT_EQ(books.prices()
                  .latest(books.assets().indexOf(facts.asset), books.assets().indexOf(facts.quote), m_now)
                  ->price.text(),
              "61000");
}

TEST_F(ImportTest, AFileOfTwoUsersIsRefused) {
    using Value = decltype(RefusalFigure::value);
    const auto refusal = importRefused(
        "4711,2027-01-05 10:00:00,Spot,Deposit,USDT,1,\n,2027-01-06 10:00:00,Spot,Deposit,USDT,1,\n"
        "4712,2027-01-07 10:00:00,Spot,Deposit,USDT,1,\n");
    EXPECT_EQ(refusal.code, RefusalCode::FileRefused);
    EXPECT_EQ(refusal.figure("fault")->value, Value(std::string("severalUsers")));
    EXPECT_EQ(refusal.figure("line")->value, Value(std::int64_t{4}));
    EXPECT_EQ(refusal.figure("column")->value, Value(std::int64_t{1}));
    EXPECT_EQ(refusal.figure("found")->value, Value(std::string("4712")));
    EXPECT_EQ(refusal.figure("expected")->value, Value(std::string("4711")));
}

TEST_F(ImportTest, TheStatementOfAnotherUserGoesIntoAnotherAccount) {
    using Value = decltype(RefusalFigure::value);
    const std::string first = "4711,2027-01-05 10:00:00,Spot,Deposit,USDT,1,\n";
    const std::string other = "4712,2027-01-05 10:00:00,Spot,Deposit,USDT,1,\n";
    const auto posted = imported(first);
    const auto refusal = importRefused(other);
    EXPECT_EQ(refusal.code, RefusalCode::OtherUser);
    EXPECT_EQ(refusal.field, "account");
    EXPECT_EQ(refusal.figure("found")->value, Value(std::string("4712")));
    EXPECT_EQ(refusal.figure("expected")->value, Value(std::string("4711")));
    EXPECT_EQ(refusal.figure("account")->value, Value(std::string("exchange/main")));
    EXPECT_EQ(refusal.figure("entry")->value, Value(posted.entries.front().number));
    imported(",2027-02-05 10:00:00,Spot,Deposit,USDT,1,\n");  // names none: nothing to compare
    imported("4711,2027-02-06 10:00:00,Spot,Deposit,USDT,1,\n");
    done(account("exchange/other", "exchange"));
    ImportStatementFacts facts = statement(header + other);
    facts.account = AccountId::of("exchange/other");
    done(ImportStatement(facts), {{}, header + other});
    EXPECT_EQ(held("exchange/other", "USDT").text(), "1.000000");
}

TEST_F(ImportTest, AnotherUserIsNoQuestionOnceNothingOfTheFirstStands) {
    const auto posted = imported("4711,2027-01-05 10:00:00,Spot,Deposit,USDT,1,\n");
    done(ReverseEntry(ReversalFacts{posted.entries.at(1).number, "wrong user"}));
    imported("4712,2027-01-05 10:00:00,Spot,Deposit,USDT,1,\n");
    EXPECT_EQ(importRefused("4711,2027-01-06 10:00:00,Spot,Deposit,USDT,1,\n").code, RefusalCode::OtherUser);
}

TEST_F(ImportTest, AFileWithoutARowIsSaidToBeEmpty) {
    using Value = decltype(RefusalFigure::value);
    for (const auto& refusal : {refused(statement(""), {}), importRefused("")}) {
        EXPECT_EQ(refusal.code, RefusalCode::FileRefused);
        ASSERT_NE(refusal.figure("fault"), nullptr);
        EXPECT_EQ(refusal.figure("fault")->value, Value(std::string("emptyFile")));
    }
    const ImportPriceHistory prices(
        ImportPriceHistoryFacts{AssetId::of("BTC"), sha256(""), "btc.csv", AssetId::of("USDT"), "Binance"});
    const auto refusal = refused(prices, {});
    EXPECT_EQ(refusal.code, RefusalCode::FileRefused);
    EXPECT_EQ(refusal.figure("fault")->value, Value(std::string("emptyFile")));
    EXPECT_EQ(refused(statement("other bytes"), {}).code, RefusalCode::EvidenceMissing);
}

TEST_F(ImportTest, WhatWasReadBeforeIsForLookingOnly) {
    const std::string bytes = header + january;
    ImportPreview other = preview(january);
    const auto whole = other.events.size();
    other.events.resize(1);
    const auto foreseen = m_desk->foresee(
        statement(bytes), {.evidence = bytes, .read = {.bars = nullptr, .statement = &other}});
    ASSERT_TRUE(foreseen.ok());
    EXPECT_EQ(foreseen->events.size(), 1U);
    EXPECT_EQ(done(statement(bytes), {{}, bytes}).entries.size(), whole);
}

}  // namespace

}  // namespace alem::test
