#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/app/cli/cli_run.h"
#include "ui/words/rule_words.h"

namespace alem::cli {
namespace {

using testing::HasSubstr;

std::string folder() {
    const auto path = std::filesystem::temp_directory_path() / "alem-rules-command-test";
    std::filesystem::create_directories(path);
    return path.string() + "/";
}

std::string rulesFile(const std::string& text) {
    writeFile(folder() + "test.rules", text);
    return folder() + "test.rules";
}

/// A month of days that fall by a fifth on the tenth and recover on the twentieth.
std::string pricesFile() {
    std::string csv = "date,open,high,low,close,volume\n";
    for (int i = 1; i <= 30; ++i) {
        const std::string close = i < 10 || i >= 20 ? "100" : "80";
        csv += "2026-06-" + std::string(i < 10 ? "0" : "") + std::to_string(i) + "," + close + "," + close +
               "," + close + "," + close + ",5\n";
    }
    writeFile(folder() + "prices.csv", csv);
    return folder() + "prices.csv";
}

const std::string fall =
    "R1: ON 1d WHEN return(BTC,1d) <= -20% THEN freeze(purchase) UNTIL return(BTC,1d) > 5%\n";

TEST(RulesCommand, ChecksAFileAndSaysWhereItIsWrong) {
    EXPECT_EQ(run({"rules", "check", rulesFile(fall)}).status, 0);
    const auto wrong = run({"--json", "rules", "check", rulesFile("# one\n" + fall + "R2: ON 1d when\n")});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(wrong.code(), "ruleFault");
    const auto fault = wrong.json().at("error").at("figures").at("faults").at(0);
    EXPECT_EQ(fault.at("line"), 3);
    EXPECT_EQ(fault.at("column"), 11);
    EXPECT_EQ(fault.at("expected"), "WHEN");
    EXPECT_EQ(run({"--json", "rules", "check", rulesFile("# nothing\n")}).code(), "noRules");
    EXPECT_EQ(run({"--json", "rules", "check", folder() + "absent"}).status, 1);
    EXPECT_EQ(run({"rules", "check"}).status, 2);
    EXPECT_EQ(run({"rules"}).status, 2);
}

TEST(RulesCommand, TheExamplesAreRightAndExplainedInBothTongues) {
    const std::string examples = std::string(ALEM_SOURCE_DIR) + "/resources/doctrine/example.rules";
    const auto english = run({"--language", "en", "rules", "explain", examples});
    EXPECT_EQ(english.status, 0) << english.err;
    EXPECT_THAT(
        english.out,
        HasSubstr("R1: At every daily close: if the annualised volatility of BTC (composite) over 30 "
                  "days (Yang-Zhang) has stayed at 80% or more for 3 consecutive closes, the desk "
                  "at once makes purchases of BTC subject to approval by the chief investment officer. "
                  "This ends when the annualised volatility of BTC (composite) over 30 days "
                  "(Yang-Zhang) has stayed below 70% for 5 consecutive closes. Once it has ended, the "
                  "rule rests for 10 days."));
    for (const char* said :
         {"Two members of the board must approve within one day; failing that, the matter goes one level up.",
          "if BTC has fallen by 15% or more over 1 day or the ratio of the latest move",
          "the desk at once freezes purchases of BTC and prepares, for approval, a call for the committee to "
          "meet within 4 hours.",
          "While rule R4c is firing, nothing is done", "While rule R4b or R4c is firing, nothing is done",
          "the age of the latest price of UST is at least 3 hours or the age of the latest price of BTC is "
          "at "
          "least 2 days",
          "in any 30 days. This ends as soon as",
          "makes all transactions of UST and BTC subject to approval"}) {
        EXPECT_THAT(english.out, HasSubstr(said));
    }
    const auto french = run({"--language", "fr", "rules", "explain", examples});
    EXPECT_THAT(french.out, HasSubstr("À chaque clôture quotidienne\u00a0: si la volatilité annualisée de "
                                      "BTC (exponentielle, poids du passé\u00a0: "
                                      "0,94) a été de 90\u202f% au moins pendant 2 clôtures consécutives, le "
                                      "poste suspend aussitôt les achats de BTC."));
    for (const char* said :
         {"Cela prend fin dès que BTC n’a pas perdu 5\u202f% ou plus en 1 jour et que le rapport du dernier "
          "mouvement",
          "si BTC a perdu 15\u202f% ou plus en 1 jour ou si le rapport du dernier mouvement",
          "Cela prend fin lorsque l’écart d’UST à sa parité a été de 25 points de base au plus pendant 6 "
          "clôtures consécutives.",
          "suspend aussitôt les réceptions d’UST et propose, pour approbation, d’avertir l’émetteur.",
          "toutes les opérations d’UST et de BTC", "Deux membres du conseil doivent approuver sous un jour",
          "l’âge du dernier prix d’UST est de 3 heures au moins ou si", "Tant que la règle R4b ou R4c est"}) {
        EXPECT_THAT(french.out, HasSubstr(said));
    }
}

TEST(RulesCommand, ConditionsWithinConditionsAreReadInOneWay) {
    const std::string path = rulesFile(
        "R1: ON 1d WHEN drawdown(BTC,90d) >= 30% OR (peg(UST) >= 100bps AND age(UST) >= 35d) THEN "
        "notify(board) UNTIL drawdown(BTC,90d) < 25% AND (peg(UST) < 50bps OR age(UST) < 30d)\n");
    const auto english = run({"--language", "en", "rules", "explain", path});
    EXPECT_THAT(
        english.out,
        HasSubstr("At every daily close the desk prepares, for approval, a notice to the board, if one "
                  "of these conditions is met: (1)\u00a0the fall of BTC from its highest close over 90 "
                  "days is at least 30%; (2)\u00a0the distance of UST from its peg is at least 100 basis "
                  "points and the age of the latest price of UST is at least 35 days. This ends"));
    EXPECT_THAT(
        english.out,
        HasSubstr("as soon as all of these conditions are met: (1)\u00a0the fall of BTC from its "
                  "highest close over 90 days is below 25%; (2)\u00a0the distance of UST from its peg "
                  "is below 50 basis points or the age of the latest price of UST is below 30 days."));
    const auto french = run({"--language", "fr", "rules", "explain", path});
    EXPECT_THAT(french.out, HasSubstr("si l’une de ces conditions est remplie\u00a0: (1)\u00a0le recul"));
    EXPECT_THAT(french.out,
                HasSubstr("\u202f; (2)\u00a0l’écart d’UST à sa parité est "
                          "de 100 points de base au moins et l’âge du dernier prix d’UST est de 35 "
                          "jours au moins."));
    EXPECT_THAT(french.out,
                HasSubstr("dès que toutes ces conditions sont remplies\u00a0: (1)\u00a0le recul"));
    EXPECT_THAT(french.out,
                HasSubstr("(2)\u00a0l’écart d’UST à sa parité est en dessous de 50 points de base "
                          "ou l’âge du dernier prix d’UST est en dessous de 30 jours."));
}

TEST(BacktestCommand, ACurrencyOfThePricesIsHeldAgainstTheRules) {
    const std::string rules =
        rulesFile("R1: ON 1d WHEN close(BTC) <= 1EUR THEN notify(board) UNTIL close(BTC) > 2EUR\n");
    EXPECT_EQ(run({"backtest", "--rules", rules, "--prices", "BTC=" + pricesFile()}).status, 0);
    EXPECT_EQ(run({"backtest", "--rules", rules, "--prices", "BTC/EUR=" + pricesFile()}).status, 0);
    const auto other = run({"backtest", "--rules", rules, "--prices", "BTC/USD=" + pricesFile()});
    EXPECT_EQ(other.status, 1);
    EXPECT_THAT(other.err + other.out, HasSubstr("1EUR"));
    EXPECT_EQ(run({"backtest", "--rules", rules, "--prices", "BTC/XYZ=" + pricesFile()}).status, 2);
}

TEST(BacktestCommand, GivesTransitionsByBarAndMeasures) {
    const auto done = run({"backtest", "--rules", rulesFile(fall), "--prices", "BTC=" + pricesFile(),
                           "--ack-delay", "48h", "--json"});
    ASSERT_EQ(done.status, 0) << done.out << done.err;
    EXPECT_EQ(done.json().at("options").at("publicationLagHours"), 0);
    const auto late = run({"backtest", "--rules", rulesFile(fall), "--prices", "BTC=" + pricesFile(),
                           "--publication-lag", "2d", "--json"});
    EXPECT_EQ(late.json().at("options").at("publicationLagHours"), 48);
    const auto rule = done.json().at("rules").at(0);
    EXPECT_EQ(rule.at("id"), "R1");
    std::vector<std::string> bars;
    for (const auto& one : rule.at("transitions")) {
        bars.push_back(one.at("bar").get<std::string>() + " " + one.at("to").get<std::string>());
    }
    EXPECT_THAT(bars, testing::ElementsAre("2026-06-01T00:00:00Z unknown", "2026-06-02T00:00:00Z inactive",
                                           "2026-06-10T00:00:00Z firing", "2026-06-20T00:00:00Z inactive"));
    EXPECT_EQ(rule.at("transitions").at(0).at("from"), "unknown");
    EXPECT_TRUE(rule.at("transitions").at(0).at("lastKnownState").is_null()) << "it was never known";
    for (std::size_t i = 1; i < bars.size(); ++i) {
        EXPECT_EQ(rule.at("transitions").at(i).at("from"), rule.at("transitions").at(i - 1).at("to"));
    }
    const auto measures = rule.at("measures");
    EXPECT_EQ(measures.at("firings"), 1);
    EXPECT_EQ(measures.at("daysFrozen"), 10.0);
    EXPECT_EQ(measures.at("stressEvents"), 1);
    EXPECT_EQ(measures.at("misses"), 1) << "it fires when the loss is done";
    EXPECT_EQ(measures.at("lateFirings"), 1);
    EXPECT_EQ(measures.at("costOfFreezing"), 0.25);
    const auto later = run({"backtest", "--rules", rulesFile(fall), "--prices", "BTC=" + pricesFile(),
                            "--from", "2026-06-12", "--to", "2026-06-19", "--json"});
    EXPECT_EQ(later.json().at("rules").at(0).at("measures").at("firings"), 0);
    EXPECT_EQ(later.json().at("rules").at(0).at("measures").at("bars"), 8);
}

TEST(BacktestCommand, WhatIsUnknownIsNotSaidToBeCalm) {
    std::string csv = "date,open,high,low,close,volume\n";
    for (const int day : {1, 2, 3, 4, 7, 8, 9}) {
        csv += "2026-06-0" + std::to_string(day) + ",100,100,100,100,5\n";
    }
    writeFile(folder() + "gap.csv", csv);
    const auto done = run({"--language", "en", "backtest", "--rules", rulesFile(fall), "--prices",
                           "BTC=" + folder() + "gap.csv"});
    ASSERT_EQ(done.status, 0) << done.out << done.err;
    EXPECT_THAT(done.out, HasSubstr("2026-06-01 00:00  Unknown\n")) << "never known";
    EXPECT_THAT(done.out, HasSubstr("2026-06-05 00:00  Unknown (calm when last known)"));
    const auto json =
        run({"backtest", "--rules", rulesFile(fall), "--prices", "BTC=" + folder() + "gap.csv", "--json"})
            .json();
    const auto gap = json.at("rules").at(0).at("transitions").at(2);
    EXPECT_EQ(gap.at("to"), "unknown");
    EXPECT_EQ(gap.at("lastKnownState"), "inactive");
}

TEST(BacktestCommand, TriesTwoFiguresInAGrid) {
    const std::string rules = rulesFile(fall);
    const std::string prices = "BTC=" + pricesFile();
    const auto done = run({"backtest", "--rules", rules, "--prices", prices, "--grid", "fire=-30:-10:10",
                           "--grid", "clear=-20:-5:15", "--json"});
    ASSERT_EQ(done.status, 0) << done.out << done.err;
    const auto alone = run({"backtest", "--rules", rules, "--prices", prices, "--json"}).json();
    const auto grid = done.json().at("grid");
    EXPECT_EQ(done.json().at("rules"), alone.at("rules"));
    EXPECT_FALSE(alone.contains("grid"));
    EXPECT_EQ(grid.at("rows").dump(), R"({"figure":"fire","values":["-30","-20","-10"]})");
    EXPECT_EQ(grid.at("columns").at("values").dump(), R"(["-20","-5"])");
    EXPECT_EQ(grid.at("variants"), 4);
    EXPECT_TRUE(grid.at("overfitting").is_null());
    std::string shape;
    for (const auto& cell : grid.at("cells")) {
        shape += cell.contains("refused") ? "x" : "o";
    }
    EXPECT_EQ(shape, "ooxoxo");
    EXPECT_EQ(grid.at("cells").at(2).at("refused").at("code"), "clearNotSafe");
    const auto text = run({"backtest", "--rules", rules, "--prices", prices, "--grid", "fire=-30:-10:10",
                           "--grid", "clear=-20:-5:15"});
    EXPECT_THAT(text.out, HasSubstr("Variants tried: 4; refused because they cannot work: 2"));
    EXPECT_THAT(text.out, HasSubstr("×"));
    for (const char* wrong : {"fire=60:100", "fire", "fire=5:1:1", "level=1:2:1", "fire=1:2:0", "fire=a:b:c",
                              "closes=1:20000:1", "="}) {
        EXPECT_EQ(run({"backtest", "--rules", rules, "--prices", prices, "--grid", wrong}).status, 2)
            << wrong;
    }
    EXPECT_EQ(run({"backtest", "--rules", rules, "--prices", prices, "--grid", "fire=-3:-1:1", "--grid",
                   "fire=-3:-1:1"})
                  .status,
              2);
    EXPECT_EQ(
        run({"backtest", "--rules", rules, "--prices", prices, "--grid", "fire=-3:-1:1", "--grid-of", "R9"})
            .status,
        2);
}

TEST(BacktestCommand, SaysWhyRulesOnThePortfolioStayUnknown) {
    const auto done = run({"backtest", "--rules",
                           rulesFile("R4: ON 1d WHEN weight(BTC) >= 50% THEN notify(cio) UNTIL weight(BTC) < "
                                     "45%\n"),
                           "--prices", "BTC=" + pricesFile()});
    EXPECT_EQ(done.status, 0) << done.err;
    EXPECT_THAT(done.out, HasSubstr("R4 looks at the portfolio: unknown here throughout"));
    EXPECT_THAT(run({"backtest", "--rules", rulesFile(fall), "--prices", "BTC=" + pricesFile()}).out,
                testing::Not(HasSubstr("looks at the portfolio")));
}

TEST(BacktestCommand, RefusesWhatMakesNoSense) {
    const std::string rules = rulesFile(fall);
    const std::string prices = "BTC=" + pricesFile();
    EXPECT_EQ(run({"backtest", "--rules", rules}).status, 2);
    EXPECT_EQ(run({"backtest", "--rules", rules, "--prices", "BTC"}).status, 2);
    EXPECT_EQ(run({"backtest", "--rules", rules, "--prices", prices, prices}).status, 2);
    EXPECT_EQ(run({"backtest", "--rules", rules, "--prices", prices, "--ack-delay", "soon"}).status, 2);
    EXPECT_EQ(run({"backtest", "--rules", rules, "--prices", prices, "--from", "2026-13-01"}).status, 2);
    EXPECT_EQ(
        run({"backtest", "--rules", rules, "--prices", prices, "--from", "2026-06-10", "--to", "2026-06-01"})
            .status,
        2);
    for (const std::vector<std::string>& span :
         {std::vector<std::string>{"--from", "2030-01-01"}, {"--to", "2000-01-01"}}) {
        const auto outside =
            run({"backtest", "--rules", rules, "--prices", prices, span[0], span[1], "--json"});
        EXPECT_EQ(outside.status, 1) << span[0];
        EXPECT_EQ(outside.code(), "noPricesInSpan");
        EXPECT_EQ(outside.json().at("error").at("figures").at("first"), "2026-06-01");
    }
    const auto other =
        run({"backtest", "--rules", rules, "--prices", "ETH=" + folder() + "prices.csv", "--json"});
    EXPECT_EQ(other.status, 1);
    EXPECT_EQ(other.json().at("error").at("figures").at("faults").at(0).at("code"), "unknownAsset");
}

TEST(RuleWords, EveryFaultHasASentenceInBothTongues) {
    for (int code = 0; code <= static_cast<int>(RuleFault::Code::InhibitsInTurn); ++code) {
        const RuleFault fault{static_cast<RuleFault::Code>(code), 0, "x", "y"};
        const QString english = ruleFaultSentence(fault, Wording::of(Language::English));
        const QString french = ruleFaultSentence(fault, Wording::of(Language::French));
        EXPECT_FALSE(english.contains(QStringLiteral("%1"))) << english.toStdString();
        EXPECT_NE(english, french);
    }
}

TEST(RuleWords, AFaultSaysWhatWouldBeRight) {
    const auto said = [](RuleFault::Code code, const char* found, const char* expected) {
        return ruleFaultSentence({code, 0, found, expected}, Wording::of(Language::English)).toStdString();
    };
    EXPECT_THAT(said(RuleFault::Code::ClearNotSafe, "peg(UST) < 50bps", "peg(UST) < 45bps"),
                HasSubstr("the firing one: “peg(UST) < 50bps”. UNTIL can say: peg(UST) < 45bps."));
    EXPECT_THAT(said(RuleFault::Code::UnknownKind, "buy", "purchase, sale, all"),
                HasSubstr("one of these: purchase, sale, all."));
    EXPECT_THAT(said(RuleFault::Code::MissingUnit, "80", "80%"), HasSubstr("It should be: 80%."));
    EXPECT_THAT(said(RuleFault::Code::Spacing, "<=", " <="), HasSubstr("It should be: “ <=”."));
    EXPECT_THAT(said(RuleFault::Code::OptionOrder, "KEEP", "ON 1d …; INHIBITED BY R1, R2"),
                HasSubstr("It should be: ON 1d …; INHIBITED BY R1, R2."));
}

TEST(RuleWords, ARuleNamesTheAssetsThatItBinds) {
    const auto said = [](const char* fire, Language language) {
        const auto rule = parseRule(std::string("ON 1d WHEN ") + fire +
                                    " THEN freeze(purchase) AND cap(sale,5KZT,1d) UNTIL close(BTC) > 1USD");
        return ruleSentences(*rule, Wording::of(language)).toStdString();
    };
    const char* both = "age(ETH) >= 2d OR age(BTC) >= 3d";
    EXPECT_THAT(said(both, Language::English), HasSubstr("at once freezes purchases of ETH and BTC"));
    EXPECT_THAT(said(both, Language::French), HasSubstr("suspend aussitôt les achats d’ETH et de BTC"));
    EXPECT_THAT(said(both, Language::English), testing::Not(HasSubstr("proposes")));
    EXPECT_THAT(said("hhi(assets) > 0.5x", Language::English), HasSubstr("at once freezes purchases"));
    EXPECT_THAT(said("(hhi(assets) > 0.5x AND age(BTC) >= 1.5d) OR age(ETH) >= 1h", Language::English),
                HasSubstr("if one of these conditions is met: (1)\u00a0the concentration of the portfolio by "
                          "asset (Herfindahl "
                          "index) is above 0.5 and the age of the latest price of BTC is at least 1.5 days; "
                          "(2)\u00a0the age "
                          "of the latest price of ETH is at least 1 hour."));
}

TEST(RuleWords, ANestedConditionOverSeveralClosesSaysSoFirst) {
    const auto rule = parseRule(
        "ON 1d WHEN (age(BTC) >= 2d AND peg(UST) >= 1bps) OR age(ETH) >= 2d FOR 3 closes THEN notify(board) "
        "UNTIL close(BTC) > 1USD");
    EXPECT_THAT(ruleSentences(*rule, Wording::of(Language::English)).toStdString(),
                HasSubstr("if at each of 3 consecutive closes one of these conditions is met: (1)"));
    EXPECT_THAT(ruleSentences(*rule, Wording::of(Language::French)).toStdString(),
                HasSubstr("si à chacune de 3 clôtures consécutives, l’une de ces conditions est remplie"));
}

TEST(RuleWords, ALapseEndsWhatTheDeskDidByItself) {
    const auto said = [](const std::string& actions, Language language) {
        const auto rule = parseRule("ON 1d WHEN age(BTC) >= 2d THEN " + actions +
                                    " UNTIL age(BTC) < 1d; APPROVALS 2 board WITHIN 1d ELSE LAPSE");
        return ruleSentences(*rule, Wording::of(language)).toStdString();
    };
    const std::string cap = "cap(purchase,5KZT,1d)";
    EXPECT_THAT(said("freeze(purchase)", Language::English),
                HasSubstr("failing that, the freeze itself ends."));
    EXPECT_THAT(said(cap, Language::English), HasSubstr("failing that, the cap itself ends."));
    EXPECT_THAT(said(cap + " AND freeze(sale)", Language::English),
                HasSubstr("failing that, what the desk has imposed ends."));
    EXPECT_THAT(said(cap + " AND notify(x)", Language::English),
                HasSubstr("what the desk has imposed ends and the proposal lapses."));
    EXPECT_THAT(said("notify(x)", Language::English), HasSubstr("failing that, the proposal lapses."));
    EXPECT_THAT(said(cap, Language::French), HasSubstr("à défaut, le plafonnement lui-même prend fin."));
}

TEST(RuleWords, ARebalancingNamesTheLevelOfUntil) {
    const auto said = [](const std::string& until, Language language) {
        const auto rule = parseRule("ON 1d WHEN weight(BTC) >= 90% THEN rebalance(BTC) UNTIL " + until);
        return ruleSentences(*rule, Wording::of(language)).toStdString();
    };
    EXPECT_THAT(said("weight(BTC) <= 12.5%", Language::English),
                HasSubstr("a rebalancing of BTC to the weight at which the rule ends (12.5%)"));
    EXPECT_THAT(said("2*weight(BTC) < 25% AND weight(BTC) > 10%", Language::English),
                HasSubstr("to a weight at which the rule ends (10% to 12.5%)"));
    EXPECT_THAT(said("weight(BTC) <= 12.5%", Language::French),
                HasSubstr("de ramener BTC à la pondération où la règle prend fin (12,5\u202f%)"));
}

TEST(RuleWords, OneBasisPointIsSingular) {
    const auto said = [](const char* number, Language language) {
        return ruleQuantityWords({*Amount::parse(number), RuleUnit::BasisPoints}, Wording::of(language))
            .toStdString();
    };
    EXPECT_EQ(said("1", Language::English), "1 basis point");
    EXPECT_EQ(said("0", Language::English), "0 basis points");
    EXPECT_EQ(said("1.5", Language::English), "1.5 basis points");
    EXPECT_EQ(said("0", Language::French), "0 point de base");
    EXPECT_EQ(said("1", Language::French), "1 point de base");
    EXPECT_EQ(said("-1.5", Language::French), "\u22121,5 point de base");
    EXPECT_EQ(said("2", Language::French), "2 points de base");
}

TEST(RuleWords, ACircleOfInhibitionIsShown) {
    const RuleFault fault{RuleFault::Code::InhibitsInTurn, 0, "M2", "M1, M2, M1"};
    EXPECT_THAT(
        ruleFaultSentence(fault, Wording::of(Language::English)).toStdString(),
        HasSubstr("The rule “M2” is itself inhibited by this one, directly or through others: both would "
                  "stay silent for ever. The circle: M1 → M2 → M1."));
}

TEST(RuleWords, EveryMeasureAndActionIsSaidInBothTongues) {
    for (const MeasureEntry& entry : measureVocabulary()) {
        RuleMeasure measure{entry.name, {}};
        for (const MeasureParameter parameter : entry.parameters) {
            switch (parameter) {
                case MeasureParameter::Market:
                    measure.arguments.emplace_back(RuleMarket{AssetId::of("BTC"), {}});
                    break;
                case MeasureParameter::Window:
                case MeasureParameter::Lag:
                    measure.arguments.emplace_back(RuleDuration{30, RuleDuration::Unit::Day});
                    break;
                case MeasureParameter::Weight:
                    measure.arguments.emplace_back(Amount::ofUnits(94, 2));
                    break;
                case MeasureParameter::Concentration:
                    measure.arguments.emplace_back(Concentration::ByAsset);
                    break;
                case MeasureParameter::Group:
                    measure.arguments.emplace_back(RuleWord::of("helvion"));
            }
        }
        const QString english = measureWords(measure, Wording::of(Language::English));
        const QString french = measureWords(measure, Wording::of(Language::French));
        EXPECT_NE(english, french) << entry.text;
        EXPECT_TRUE(english.startsWith(QStringLiteral("the "))) << entry.text;
        for (const QString& text : {english, french}) {
            EXPECT_FALSE(text.contains(QStringLiteral("%1")) || text.contains(QStringLiteral("%2")) ||
                         text.contains(QStringLiteral("%3")))
                << text.toStdString();
        }
    }
}

}  // namespace
}  // namespace alem::cli
