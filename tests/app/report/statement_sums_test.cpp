#include "app/report/statement_sums.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

Amount amount(const char* text) {
    return *Amount::parse(text);
}

StatementLine line(const char* quantity, std::optional<const char*> cost) {
    StatementLine made;
    made.quantity = amount(quantity);
    made.value = amount("10.00");
    made.cost = cost ? std::optional(amount(*cost)) : std::nullopt;
    made.costUnknown = !cost;
    return made;
}

HoldingsStatement statement() {
    HoldingsStatement made;
    made.totals.knownValue = Amount::zero(2);
    made.totals.knownCost = Amount::zero(2);
    return made;
}

TEST(StatementSums, LinesOfOneAssetAddUp) {
    const StatementLine one = line("1.00000000", "10.00");
    const StatementLine other = line("2.00000000", "10.01");
    const StatementLine* lines[]{&one, &other};
    const auto sum = heldInAll(statement(), lines);
    EXPECT_EQ(sum->quantity.text(), "3.00000000");
    EXPECT_EQ(sum->totals.cost->text(), "20.01");
    EXPECT_EQ(sum->unitCost->text(), "6.67");
    const StatementLine costless = line("1.00000000", std::nullopt);
    const StatementLine* withUnknown[]{&one, &costless};
    EXPECT_EQ(heldInAll(statement(), withUnknown)->quantity.text(), "2.00000000");
    EXPECT_FALSE(heldInAll(statement(), withUnknown)->totals.cost);
    EXPECT_FALSE(heldInAll(statement(), withUnknown)->unitCost);
    EXPECT_FALSE(heldInAll(statement(), {}));
}

TEST(StatementSums, AnAccountIsToldFromTheOthersAtItsCounterparty) {
    auto made = statement();
    for (const auto& [id, name, at] :
         {std::tuple{"ex/a", "", "ex"}, std::tuple{"ex/b", "", "ex"}, std::tuple{"ex/c", "Main", "ex"},
          std::tuple{"ex/d", "Main", "ex"}, std::tuple{"bank/m", "Main", "bank"}}) {
        StatementGroup& group = made.groups.emplace_back();
        group.account = AccountId::of(id);
        group.counterparty = CounterpartyId::of(at);
        group.name = name;
    }
    EXPECT_EQ(accountNameIn(made, made.groups[0]), "ex/a");
    EXPECT_EQ(accountNameIn(made, made.groups[1]), "ex/b");
    EXPECT_EQ(accountNameIn(made, made.groups[2]), "Main (ex/c)");
    EXPECT_EQ(accountNameIn(made, made.groups[3]), "Main (ex/d)");
    EXPECT_EQ(accountNameIn(made, made.groups[4]), "Main");
}

TEST(StatementSums, ADayIsComparedWithTheOneBefore) {
    auto made = statement();
    EXPECT_FALSE(changeSinceYesterday(made));
    made.history = {StatementDay{*Day::of(2026, 2, 1), amount("1.00")},
                    StatementDay{*Day::of(2026, 2, 2), amount("80.00")}};
    EXPECT_FALSE(changeSinceYesterday(made)) << "today is not known";
    made.totals.value = amount("70.00");
    EXPECT_EQ(changeSinceYesterday(made)->difference.text(), "-10.00");
    EXPECT_EQ(changeSinceYesterday(made)->percent->text(), "-12.50");
    made.history.back().value = amount("0.00");
    EXPECT_EQ(changeSinceYesterday(made)->difference.text(), "70.00");
    EXPECT_FALSE(changeSinceYesterday(made)->percent);
    made.history.back().value.reset();
    EXPECT_FALSE(changeSinceYesterday(made)) << "yesterday is not known";
}

TEST(StatementSums, AStablecoinIsNoCash) {
    Assets assets;
    auto made = statement();
    for (const auto& [code, kind, share] : {std::tuple{"USD", AssetClass::Fiat, "40.00"},
                                            {"USDT", AssetClass::Stablecoin, "25.50"},
                                            {"BTC", AssetClass::CryptoAsset, "34.50"}}) {
        AssetFacts facts;
        facts.asset = AssetId::of(code);
        facts.assetClass = kind;
        assets.set(facts.asset, facts, 0);
        StatementAsset asset;
        asset.asset = facts.asset;
        asset.totals.share = amount(share);
        made.assets.push_back(asset);
    }
    EXPECT_EQ(shareBesideCash(made, assets).text(), "60.00");
    made.assets.back().totals.share.reset();
    EXPECT_EQ(shareBesideCash(made, assets).text(), "25.50");
}

}  // namespace
}  // namespace alem
