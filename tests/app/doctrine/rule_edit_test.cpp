#include "app/doctrine/rule_edit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "app/doctrine/rules_file.h"

namespace alem {
namespace {

std::vector<NamedRule> exampleRules() {
    std::ifstream file(std::string(ALEM_SOURCE_DIR) + "/resources/doctrine/example.rules");
    std::stringstream text;
    text << file.rdbuf();
    return readRules(text.str()).rules;
}

Rule rule(const std::string& text) {
    return parseRule(text).value();
}

const std::string tiers =
    "ON 1d WHEN ma_distance(BTC,20d) > 0% OR ma_distance(BTC,20d) <= -20% THEN cap(purchase,1000000USD,30d) "
    "UNTIL ma_distance(BTC,20d) < -1% AND ma_distance(BTC,20d) > -18%";

TEST(RuleEditTest, puttingBackWhatStandsThereChangesNoSentence) {
    const auto rules = exampleRules();
    ASSERT_GE(rules.size(), 14U);
    for (const NamedRule& named : rules) {
        Rule again = named.rule;
        for (const RuleSide side : {RuleSide::When, RuleSide::Until}) {
            for (std::size_t i = 0; i < conditionOf(again, side).terms.size(); ++i) {
                const RuleTerm term = conditionOf(again, side).terms[i];
                const RuleMeasure& measure = term.comparisons.front().metric.measure;
                EXPECT_EQ(measureNamed(measure.name, measure), measure);
                replaceTerm(again, side, i, term);
            }
            setConnective(conditionOf(again, side), conditionOf(again, side).connective);
        }
        for (const RuleAction& action : named.rule.actions) {
            EXPECT_EQ(actionNamed(action.verb, action, AssetId::of("XYZ")), action);
        }
        EXPECT_EQ(print(again), print(named.rule)) << named.id.text();
    }
}

TEST(RuleEditTest, aMeasureChangesWhereverTheSameOneStands) {
    Rule changed = rule(tiers);
    RuleTerm term = changed.fire.terms[1];
    term.comparisons[0].metric.measure.arguments[1] = RuleDuration{30, RuleDuration::Unit::Day};
    replaceTerm(changed, RuleSide::When, 1, term);
    std::string expected = tiers;
    for (std::size_t at = 0; (at = expected.find("20d)", at)) != std::string::npos;) {
        expected.replace(at, 3, "30d");
    }
    EXPECT_EQ(print(changed), expected);
    EXPECT_TRUE(check(changed, {}).ok());
    // Of another kind: the thresholds are in its unit, none stays in percent.
    term.comparisons[0].metric.measure = measureNamed(MeasureName::Peg, term.comparisons[0].metric.measure);
    replaceTerm(changed, RuleSide::When, 1, term);
    EXPECT_EQ(print(changed).find('%'), std::string::npos) << print(changed);
    EXPECT_NE(print(changed).find("peg(BTC) <= -20bps"), std::string::npos) << print(changed);
}

TEST(RuleEditTest, aThresholdChangesItsOwnPlaceOnly) {
    Rule changed = rule(tiers);
    RuleTerm term = changed.clear.terms[0];
    term.comparisons[0].threshold.number = plainNumber(Amount::parse("-1.50").value());
    replaceTerm(changed, RuleSide::Until, 0, term);
    std::string expected = tiers;
    expected.replace(expected.find("-1%"), 3, "-1.5%");
    EXPECT_EQ(print(changed), expected);
}

TEST(RuleEditTest, whatIsAddedCanBeWrittenAndTakenAwayAgain) {
    for (const NamedRule& named : exampleRules()) {
        Rule changed = named.rule;
        for (const RuleSide side : {RuleSide::When, RuleSide::Until}) {
            const std::size_t count = conditionOf(changed, side).terms.size();
            addTerm(changed, side);
            EXPECT_TRUE(parseRule(print(changed)).ok()) << print(changed);
            const RuleTerm& added = conditionOf(changed, side).terms.back();
            EXPECT_EQ(std::count(conditionOf(changed, side).terms.begin(),
                                 conditionOf(changed, side).terms.end(), added),
                      1);
            removeTerm(changed, side, count);
        }
        addAction(changed);
        EXPECT_TRUE(parseRule(print(changed)).ok()) << print(changed);
        EXPECT_EQ(changed.actions.size(), named.rule.actions.size() + 1);
        removeAction(changed, changed.actions.size() - 1);
        EXPECT_EQ(print(changed), print(named.rule));
    }
}

TEST(RuleEditTest, everyMeasureAndActionCanBeChosenForEveryOther) {
    const Rule base = rule(tiers);
    for (const MeasureEntry& from : measureVocabulary()) {
        for (const MeasureEntry& to : measureVocabulary()) {
            Rule changed = base;
            for (const MeasureEntry* entry : {&from, &to}) {
                RuleTerm term = changed.fire.terms[0];
                RuleComparison& one = term.comparisons.front();
                one.metric.measure = measureNamed(entry->name, one.metric.measure);
                replaceTerm(changed, RuleSide::When, 0, term);
            }
            EXPECT_EQ(parseRule(print(changed)).value(), changed) << print(changed);
        }
    }
    for (const ActionEntry& from : actionVocabulary()) {
        for (const ActionEntry& to : actionVocabulary()) {
            Rule changed = base;
            const RuleAction first = actionNamed(from.verb, changed.actions[0], AssetId::of("UST"));
            changed.actions[0] = actionNamed(to.verb, first, AssetId::of("UST"));
            EXPECT_EQ(parseRule(print(changed)).value(), changed) << print(changed);
        }
    }
}

TEST(RuleEditTest, theLastOfSeveralLeavesNoConnectiveBehind) {
    Rule changed = rule(tiers);
    removeTerm(changed, RuleSide::When, 0);
    EXPECT_EQ(changed.fire.connective, Connective::And);
    EXPECT_EQ(parseRule(print(changed)).value(), changed);
    removeTerm(changed, RuleSide::When, 0);
    EXPECT_EQ(changed.fire.terms.size(), 1U) << "a rule needs a condition";
    setConnective(changed.fire, Connective::Or);
    EXPECT_EQ(changed.fire.connective, Connective::And);
}

}  // namespace
}  // namespace alem
