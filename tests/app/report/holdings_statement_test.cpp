#include "app/report/holdings_statement.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "app/report/canonical_report.h"
#include "app/report/report_csv.h"
#include "tests/app/report/small_fund.h"

namespace alem {
namespace {

const Instant asOf = *Instant::parse("2026-07-17T09:00:00Z");

/// 10 BTC and 4 ETH in a vault, 1 BTC and 5 000 dollars at a bank.
SmallFund priced() {
    SmallFund fund;
    fund.account("altyn", "Altyn Qoima", "altyn/a", "coffre froid A", Tier::Cold);
    fund.account("ertis", "Ertis Bank", "ertis/1", "nostro", Tier::Hot);
    fund.receive("altyn/a", "BTC", "10", "2026-01-05T00:00:00Z", "600000.00");
    fund.receive("altyn/a", "ETH", "4", "2026-01-06T00:00:00Z", "14000.00");
    fund.receive("ertis/1", "USD", "85000.00", "2026-02-01T00:00:00Z");
    fund.buy("ertis/1", "BTC", "1", "80000.00", "ertis/1", "2026-03-01T00:00:00Z");
    fund.price("BTC", "USD", "91240.50", "2026-07-17T08:00:00Z");
    fund.price("ETH", "USD", "3418.72", "2026-07-14T08:00:00Z");
    return fund;
}

HoldingsStatement statementOf(const SmallFund& fund, bool lots = false) {
    StatementRequest request;
    request.asOf = asOf;
    request.knownAt = *Instant::parse("2026-07-17T09:05:00Z");
    request.withLots = lots;
    request.madeBy = OfficerId::of("a.sadykova");
    return *holdingsStatement(fund.books(), request, fund.log());
}

std::string text(const std::optional<Amount>& amount) {
    return amount ? amount->text() : "unknown";
}

TEST(HoldingsStatementTest, itsFiguresAreThoseComputedByHand) {
    const HoldingsStatement statement = statementOf(priced());
    ASSERT_EQ(statement.groups.size(), 2U);
    const StatementGroup& vault = statement.groups[0];
    EXPECT_EQ(text(vault.lines[0].value), "912405.00");  // 10 × 91 240.50
    EXPECT_EQ(text(vault.lines[0].gain), "312405.00");
    EXPECT_EQ(text(vault.lines[1].value), "13674.88");  // 4 × 3 418.72
    EXPECT_EQ(text(vault.lines[1].gain), "-325.12");
    EXPECT_EQ(text(vault.totals.value), "926079.88");
    EXPECT_EQ(text(statement.totals.value), "1022320.38");  // + 91 240.50 + 5 000.00
    EXPECT_EQ(text(statement.totals.cost), "699000.00");    // 600 000 + 14 000 + 80 000 + 5 000
    EXPECT_EQ(text(statement.totals.gain), "323320.38");
    EXPECT_EQ(text(statement.totals.share), "100.00");
    // 912 405.00 : 89.2484…, 13 674.88 : 1.3376…, 91 240.50 : 8.9248…, 5 000.00 : 0.4890…
    EXPECT_EQ(text(vault.lines[0].share), "89.25");
    EXPECT_EQ(text(vault.lines[1].share), "1.34");
    EXPECT_EQ(text(statement.groups[1].totals.share), "9.41");
}

TEST(HoldingsStatementTest, itsInstantIsOfTheLogAndOfTheDayAskedNeverOfTheClock) {
    const Zone zone;
    const auto at = [](const char* text) { return *Instant::parse(text); };
    const auto day = [](const char* text) { return Day::parse(text); };
    const Instant sealed = at("2026-07-17T09:00:00Z");
    for (const char* now : {"2026-07-17T09:00:00Z", "2026-07-17T09:05:00.123Z", "2026-07-17T23:59:59Z"}) {
        EXPECT_EQ(statementInstant(zone, sealed, {}, at(now)), sealed);
        EXPECT_EQ(statementInstant(zone, sealed, day("2026-07-17"), at(now)), sealed);
        EXPECT_EQ(statementInstant(zone, sealed, day("2099-01-01"), at(now)), sealed);
        EXPECT_EQ(statementInstant(zone, sealed, day("2026-07-16"), at(now)), at("2026-07-16T23:59:59.999Z"));
    }
    // Nothing sealed since: prices have aged all the same.
    EXPECT_EQ(statementInstant(zone, sealed, {}, at("2026-07-20T10:00:00Z")), at("2026-07-19T23:59:59.999Z"));
    EXPECT_EQ(statementInstant(zone, sealed, day("2026-07-17"), at("2026-07-20T10:00:00Z")),
              at("2026-07-17T23:59:59.999Z"));
    EXPECT_EQ(statementInstant(zone, sealed, day("2026-07-19"), at("2026-07-19T23:59:59.999Z")),
              at("2026-07-19T23:59:59.999Z"));
}

TEST(HoldingsStatementTest, assetsAndTiersAreSummedOverAllAccounts) {
    const HoldingsStatement statement = statementOf(priced());
    const auto btc =
        std::find_if(statement.assets.begin(), statement.assets.end(),
                     [](const StatementAsset& asset) { return asset.asset == AssetId::of("BTC"); });
    ASSERT_NE(btc, statement.assets.end());
    EXPECT_EQ(btc->quantity.text(), "11.00000000");
    EXPECT_EQ(text(btc->totals.value), "1003645.50");
    ASSERT_EQ(statement.tiers.size(), 2U);
    EXPECT_EQ(text(statement.tiers[0].totals.value), "926079.88");
    EXPECT_EQ(statement.tiers[1].tier, Tier::Hot);
}

TEST(HoldingsStatementTest, anOldPriceIsUsedAndReportedAsStale) {
    const StatementLine ether = statementOf(priced()).groups[0].lines[1];
    EXPECT_TRUE(ether.stale);
    EXPECT_EQ(ether.priceAgeSeconds, 73 * 3600);
}

TEST(HoldingsStatementTest, withoutAPriceTheTotalIsUnknownAndNotZero) {
    SmallFund fund = priced();
    fund.asset("XYZ", "Sans cours", 0, AssetClass::CryptoAsset);
    fund.receive("ertis/1", "XYZ", "7", "2026-07-01T00:00:00Z");
    const HoldingsStatement statement = statementOf(fund);
    EXPECT_EQ(text(statement.totals.value), "unknown");
    EXPECT_EQ(text(statement.totals.cost), "unknown");
    EXPECT_EQ(text(statement.totals.gain), "unknown");
    EXPECT_EQ(statement.totals.knownValue.text(), "1022320.38");
    EXPECT_EQ(statement.totals.unknownValues, 1);
    EXPECT_EQ(text(statement.groups[0].totals.value), "926079.88");
    EXPECT_TRUE(statement.groups[1].lines.back().valueUnknown);
    EXPECT_FALSE(statement.groups[1].lines.back().share.has_value());
    EXPECT_THAT(canonicalJson(statement), testing::HasSubstr("\"valueUnknown\":true"));
}

TEST(HoldingsStatementTest, lotsAddUpToTheirLineToTheCent) {
    SmallFund fund = priced();
    fund.receive("altyn/a", "ETH", "0.333333333333333333", "2026-01-07T00:00:00Z", "1000.01");
    const HoldingsStatement statement = statementOf(fund, true);
    const StatementLine& ether = statement.groups[0].lines[1];
    ASSERT_EQ(ether.lots.size(), 2U);
    EXPECT_EQ(*ether.lots[0].value + *ether.lots[1].value, *ether.value);
    EXPECT_EQ(*ether.lots[0].cost + *ether.lots[1].cost, *ether.cost);
    EXPECT_EQ(ether.lots[0].unitCost->text(), "3500.00000000");
}

TEST(HoldingsStatementTest, anotherCurrencyMustBeOneOfTheFunds) {
    const SmallFund fund = priced();
    StatementRequest request{.asOf = asOf, .knownAt = asOf, .currency = AssetId::of("BTC")};
    EXPECT_EQ(holdingsStatement(fund.books(), request, fund.log()).error(), StatementFault::NotACurrency);
}

TEST(HoldingsStatementTest, theTotalIsTranslatedAtTheKnownRate) {
    SmallFund fund = priced();
    fund.price("USD", "KZT", "524.10", "2026-07-16T10:00:00Z", "NBK");
    // Worth nothing in cents, and something in tiyn.
    fund.receive("ertis/1", "ETH", "0.000001", "2026-03-02T00:00:00Z", "0.01");
    const HoldingsStatement statement = statementOf(fund);
    ASSERT_EQ(statement.translations.size(), 1U);
    const StatementRequest request{.asOf = asOf, .knownAt = asOf, .currency = AssetId::of("KZT")};
    const HoldingsStatement inTenge = *holdingsStatement(fund.books(), request, fund.log());
    EXPECT_EQ(statement.translations[0].value, inTenge.totals.value) << "one figure, whoever asks for it";
    EXPECT_EQ(statement.translations[0].source, "NBK");
    EXPECT_FALSE(statement.costsKeptIn.has_value());
    EXPECT_EQ(inTenge.costsKeptIn, AssetId::of("USD"))
        << "whoever reads it must know that its costs move with the rate";
}

TEST(HoldingsStatementTest, historyEndsWithTheLastCompleteDay) {
    const HoldingsStatement statement = statementOf(priced());
    ASSERT_FALSE(statement.history.empty());
    EXPECT_EQ(statement.history.back().day.text(), "2026-07-16");
    EXPECT_FALSE(
        statement.history.back().value.has_value());  // no price of Bitcoin was known before the 17th
}

int checkedByPython(const std::string& json) {
    const auto path = std::filesystem::path(ALEM_BINARY_DIR) / "canonical_report_test.json";
    std::ofstream(path, std::ios::binary) << json;
    const std::string command =
        "python3 -c 'import "
        "sys,json;b=sys.stdin.buffer.read();sys.exit(json.dumps(json.loads(b),sort_keys=True,"
        "separators=(\",\",\":\"),ensure_ascii=False).encode()!=b)' < " +
        path.string();
    return std::system(command.c_str());
}

TEST(HoldingsStatementTest, itsJsonIsCanonicalForAForeignReader) {
    EXPECT_EQ(checkedByPython(canonicalJson(statementOf(priced(), true))), 0);
    EXPECT_NE(checkedByPython("{\"b\":1,\"a\":2}"), 0);
}

TEST(HoldingsStatementTest, everyChangeOfAFigureChangesTheHash) {
    SmallFund other = priced();
    const Hash before = canonicalHash(statementOf(priced()));
    EXPECT_EQ(before, canonicalHash(statementOf(priced())));
    other.price("BTC", "USD", "91240.51", "2026-07-17T08:30:00Z");
    EXPECT_NE(before, canonicalHash(statementOf(other)));
}

TEST(HoldingsStatementTest, hostileNamesStayTextInCsv) {
    SmallFund fund;
    fund.account("evil", "=1+1", "evil/1", "@SUM(A1)", Tier::Hot);
    fund.receive("evil/1", "BTC", "1", "2026-01-05T00:00:00Z", "100000.00");
    fund.price("BTC", "USD", "90000.00", "2026-07-17T08:00:00Z");
    HoldingsHeaders headers;
    headers.fill("x");
    const std::string csv = holdingsCsv(statementOf(fund), headers);
    EXPECT_THAT(csv, testing::HasSubstr(",'@SUM(A1),"));
    EXPECT_THAT(csv, testing::HasSubstr(",'=1+1,"));
    EXPECT_THAT(csv, testing::HasSubstr(",-10000.00,"));  // a number is never guarded
    EXPECT_THAT(csv, testing::HasSubstr(canonicalHash(statementOf(fund)).hex()));
}

TEST(HoldingsStatementTest, anotherSourceThatSaysSomethingElseStandsBesideThePriceAndIsAbsentOtherwise) {
    SmallFund fund = priced();
    const std::string before = canonicalJson(statementOf(fund));
    EXPECT_EQ(before.find("contradict"), std::string::npos);
    fund.price("BTC", "USD", "63868.35", "2026-07-17T07:00:00Z", "=Live");
    const HoldingsStatement statement = statementOf(fund);
    const StatementLine& line = statement.groups[0].lines[0];
    ASSERT_TRUE(line.contradiction);
    EXPECT_EQ(line.contradiction->source, "=Live");
    EXPECT_EQ(line.contradiction->used.text(), "91240.50");
    EXPECT_EQ(line.contradiction->price.text(), "63868.35");
    EXPECT_EQ(line.contradiction->differenceBasisPoints, -3000);
    EXPECT_EQ(text(line.value), "912405.00");
    EXPECT_EQ(statement.totals.contradicted, 2);  // in the vault and at the bank
    EXPECT_FALSE(statement.groups[0].lines[1].contradiction);
    EXPECT_THAT(canonicalJson(statement),
                testing::HasSubstr(R"("contradiction":{"asset":"BTC","at":"2026-07-17T07:00:00.000Z",)"
                                   R"("differenceBasisPoints":-3000,"price":"63868.35","quote":"USD",)"
                                   R"("source":"=Live","used":"91240.50"})"));
    HoldingsHeaders headers;
    headers.fill("x");
    EXPECT_THAT(holdingsCsv(statement, headers), testing::HasSubstr(",'=Live,63868.35,BTC/USD,-30.00"));
}

TEST(HoldingsStatementTest, ofADesignatedAssetItNamesTheSourceThatValuesIt) {
    SmallFund fund = priced();
    fund.price("BTC", "USD", "120000.00", "2026-07-17T08:30:00Z", "Live");
    ValuationSourcesFacts facts;
    facts.asset = AssetId::of("BTC");
    facts.from = *Day::parse("2026-07-17");
    facts.reason = "principal market";
    facts.sources = {"Cl\u00f4ture 14:00"};
    facts.toleranceBasisPoints = 500;
    fund.seal(ValuationSourcesSet(facts));
    const HoldingsStatement statement = statementOf(fund);
    EXPECT_EQ(statement.groups[0].lines[0].priceSource, "Cl\u00f4ture 14:00");
    EXPECT_EQ(text(statement.groups[0].lines[0].value), "912405.00");
    EXPECT_EQ(statement.groups[0].lines[0].contradiction->source, "Live");
}

}  // namespace
}  // namespace alem
