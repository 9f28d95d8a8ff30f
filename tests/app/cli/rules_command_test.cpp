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
    EXPECT_THAT(english.out,
                HasSubstr("R1: At every daily close: if the annualised volatility of BTC (composite) over 30 "
                          "days (Yang-Zhang) is at "
                          "least 80%, for 3 consecutive closes, the desk proposes to demand that the chief "
                          "investment officer approve "
                          "purchases. This ends once the annualised volatility of BTC (composite) over 30 "
                          "days (Yang-Zhang) is below "
                          "70%, for 5 consecutive closes. Once it has ended, the rule rests for 10 days."));
    const auto french = run({"--language", "fr", "rules", "explain", examples});
    EXPECT_THAT(french.out, HasSubstr("À chaque clôture quotidienne\u00a0: si la volatilité annualisée de "
                                      "BTC (exponentielle, poids du passé\u00a0: "
                                      "0,94) est de 90\u202f% au moins, pendant 2 clôtures consécutives, il "
                                      "est proposé de suspendre les achats."));
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
    EXPECT_THAT(bars, testing::ElementsAre("2026-06-01T00:00:00Z INACTIVE", "2026-06-02T00:00:00Z INACTIVE",
                                           "2026-06-10T00:00:00Z FIRING", "2026-06-20T00:00:00Z INACTIVE"));
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
    for (int code = 0; code <= static_cast<int>(RuleFault::Code::RepeatedRule); ++code) {
        const RuleFault fault{static_cast<RuleFault::Code>(code), 0, "x", "y"};
        const QString english = ruleFaultSentence(fault, Wording::of(Language::English));
        const QString french = ruleFaultSentence(fault, Wording::of(Language::French));
        EXPECT_FALSE(english.contains(QStringLiteral("%1"))) << english.toStdString();
        EXPECT_NE(english, french);
    }
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
