#include <gtest/gtest.h>

#include "ui/words/doctrine_words.h"
#include "ui/words/party_names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

Rule ruleOf(std::string_view sentence) {
    const auto rule = parseRule(sentence);
    EXPECT_TRUE(rule.ok());
    return rule ? *rule : Rule();
}

PartyNames asMeant() {
    std::vector<WordMeaning> meanings(3);
    meanings[0].word = RuleWord::of("risk");
    meanings[0].role = Role::RiskOfficer;
    meanings[1].word = RuleWord::of("custodian");
    meanings[1].counterparty = CounterpartyId::of("altyn");
    meanings[2].word = RuleWord::of("committee");
    meanings[2].text = "Reserve Committee";
    return partyNames(meanings, [](const CounterpartyId& id) {
        return id == CounterpartyId::of("altyn") ? QStringLiteral("Altyn Qoima") : QString();
    });
}

constexpr const char* sentence =
    "ON 1d WHEN return(BTC,1d) <= -15% THEN require_approval(purchase,risk) AND notify(custodian) AND "
    "summon(committee,4h) AND escalate(desk,1d) UNTIL return(BTC,1d) > -5%; APPROVALS 1 risk WITHIN 1d ELSE "
    "LAPSE";

TEST(RuleSentences, SayWhoIsMeantByAWordWhereTheDoctrineSaysIt) {
    const std::string said =
        ruleSentences(ruleOf(sentence), Wording::of(Language::English), asMeant()).toStdString();
    const auto has = [&](const char* text) { return said.find(text) != std::string::npos; };
    EXPECT_TRUE(has("subject to approval by the risk officers")) << said;
    EXPECT_TRUE(has("a notice to Altyn Qoima")) << said;
    EXPECT_TRUE(has("a call for Reserve Committee to meet within 4")) << said;
    EXPECT_TRUE(has("One approval by the risk officers is needed within one day; ")) << said;
    EXPECT_TRUE(has("“desk”")) << "of that word nothing is said: " << said;
    EXPECT_FALSE(has("“risk”")) << said;
}

TEST(RuleSentences, KeepTheWordsOfWhichNothingIsKnown) {
    const std::string said = ruleSentences(ruleOf(sentence), Wording::of(Language::English)).toStdString();
    EXPECT_NE(said.find("“risk”"), std::string::npos) << said;
    EXPECT_NE(said.find("the custodian"), std::string::npos) << said;
}

TEST(InhibitionWords, SayWhichRuleKeptTheActionBackAndWhen) {
    const auto hour = [](int hours) { return Instant::startOf(*Day::of(2026, 3, 1)).plusHours(hours); };
    InterventionCase one;
    const Wording& english = Wording::of(Language::English);
    EXPECT_TRUE(inhibitionWords(one, Zone(), english).isEmpty());
    one.inhibitions = {{RuleId::of("R3"), false, hour(0), hour(24)},
                       {RuleId::of("R13"), true, hour(24), hour(25)},
                       {RuleId::of("R3"), false, hour(26), std::nullopt}};
    EXPECT_EQ(inhibitionWords(one, Zone(), english).toStdString(),
              "Inhibited by R3 from 2026-03-01 00:00 to 2026-03-02 00:00. Held from 2026-03-02 00:00 to "
              "2026-03-02 01:00: R13 was unknown. Inhibited by R3 since 2026-03-02 02:00.");
    EXPECT_TRUE(inhibitionWords(one, Zone(), Wording::of(Language::French))
                    .startsWith(QStringLiteral("Inhibée par R3 du 2026-03-01 00:00 au 2026-03-02 00:00. ")));
}

TEST(PreparedWords, SayWhatIsLeftAndWhyNothingIsPrepared) {
    const Books books([](const Hash&) { return std::nullopt; });
    const Wording& words = Wording::of(Language::English);
    PreparedAct one;
    one.action = ruleOf("ON 1d WHEN return(BTC,1d) <= -15% THEN redeem(ETH,25%) UNTIL return(BTC,1d) > -5%")
                     .actions.front();
    one.asset = AssetId::of("ETH");
    one.quantity = Amount::ofUnits(30, 1);
    one.left = Amount::ofUnits(20, 1);
    one.moved = Amount::ofUnits(10, 1);
    one.obstacle = Obstacle::UnknownPrice;
    one.unpriced = AssetId::of("USD");
    const auto said = [&] { return preparedWords(one, books, words).replace(u'\u00a0', u' ').toStdString(); };
    EXPECT_NE(said().find("1 ETH exchanged since the case opened; now 3 ETH; 2 ETH left to do; nothing is "
                          "prepared while no price of USD is known"),
              std::string::npos)
        << said();
    one.left = Amount::ofUnits(0, 1);
    one.obstacle.reset();
    EXPECT_TRUE(said().ends_with("now 3 ETH; nothing is left to do")) << said();
}

}  // namespace

}  // namespace alem
