#include "app/doctrine/rule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <array>

namespace alem {
namespace {

using Code = RuleFault::Code;

const std::string elevated =
    "ON 1d WHEN vol_yz(BTC@composite,30d) >= 80% FOR 3 closes THEN require_approval(purchase,cio) UNTIL "
    "vol_yz(BTC@composite,30d) < 70% FOR 5 closes; COOLDOWN 10d; ON NO DATA 2d: WARN";

TEST(RuleTest, theSentenceOfTheBibleIsReadAndWrittenAgain) {
    const auto rule = parseRule(elevated);
    ASSERT_TRUE(rule.ok()) << rule.error().position << " " << rule.error().found;
    EXPECT_EQ(rule->fire.closes, 3U);
    EXPECT_EQ(rule->clear.terms[0].comparisons[0].threshold.number, Amount::ofUnits(70, 0));
    EXPECT_EQ(rule->options.noData->policy, NoDataPolicy::Warn);
    EXPECT_EQ(print(*rule), elevated);
}

const std::array<std::string, 2> wholeGrammar{
    "ON 1h WHEN peg(UST) >= 200bps OR (peg(UST) >= 100bps AND age(UST@attestation) >= 35d) THEN "
    "redeem(UST,25%) AND summon(crisis,4h) UNTIL peg(UST) <= 50bps FOR 6 closes; KEEP 1d; EXPIRES "
    "2026-12-31; "
    "MAX AGE 2h; MAX GAP 12h; INHIBITED BY R2, R3; APPROVALS 2 board WITHIN 4h ELSE ESCALATE",
    "ON 1d WHEN 1.015*close(USD)-ma(USD,20d) >= -0.5KZT AND NOT (hhi(assets) > 0.5x OR "
    "correlation(BTC,ETH@x/y,90d) <= -0.25x) THEN cap(all,1000000.5USD,30d) AND freeze(receipt,UST) "
    "AND "
    "freeze(purchase) AND move_to_cold(80%,24h) AND rebalance(BTC) AND notify(issuer) AND "
    "escalate(cio,1d) "
    "UNTIL NOT shock(BTC,0.94) >= 2x"};

TEST(RuleTest, allOfTheGrammarIsReadAndWrittenAgain) {
    for (const std::string& text : wholeGrammar) {
        const auto rule = parseRule(text);
        ASSERT_TRUE(rule.ok()) << text << rule.error().position << " " << rule.error().found;
        EXPECT_EQ(print(*rule), text);
    }
}

struct Refused {
    std::string from;  // of the sentence above
    std::string to;
    Code code;
    std::string found;
    std::string expected;
};

TEST(RuleTest, whatIsNotCanonicalIsRefusedAtItsPlace) {
    const std::vector<Refused> all{
        {"ON 1d WHEN", "ON 1d  WHEN", Code::Spacing, "1d  WHEN", "1d WHEN"},
        {"ON 1d", " ON 1d", Code::Spacing, " ON", "ON"},
        {"2d: WARN", "2d: WARN ", Code::Spacing, "", ""},
        {"2d: WARN", "2d:WARN", Code::Spacing, ":WARN", ": WARN"},
        {">= 80%", ">= 80.0%", Code::NotShortest, "80.0", "80"},
        {">= 80%", ">= 080%", Code::NotShortest, "080", "80"},
        {">= 80%", ">= -0%", Code::NotShortest, "-0", "0"},
        {">= 80%", ">= 1,5%", Code::DecimalComma, "1,5%", "1.5%"},
        {">= 80%", ">= 80,50%", Code::DecimalComma, "80,50%", "80.5%"},
        {">= 80%", ">= 1,000%", Code::DecimalComma, "1,000%", "1000%, 1%"},
        {">= 80%", ">= 80 %", Code::Spacing, "80 %", "80%"},
        {">= 80%", ">= 80", Code::MissingUnit, "80", "80%"},
        {"< 70% FOR 5 closes; COOLDOWN", "< 70; COOLDOWN", Code::MissingUnit, "70", "70%"},
        {"FOR 3 closes", "FOR 0 closes", Code::NotPositive, "0", "1"},
        {"FOR 3 closes", "FOR 03 closes", Code::NotShortest, "03", "3"},
        {"COOLDOWN 10d", "COOLDOWN 0d", Code::NotPositive, "0d", "1d"},
        {"COOLDOWN 10d", "COOLDOWN 00h", Code::NotPositive, "00h", "1h"},
        {"2d: WARN", "2d: WARN; APPROVALS 0 board WITHIN 1d ELSE LAPSE", Code::NotPositive, "0", "1"},
        {">= 80%", ">= 80pct", Code::UnknownUnit, "pct", "%, bps, x, d, h, KZT, USD, EUR"},
        {">= 80%", ">= 80bp", Code::UnknownUnit, "bp", "bps"},
        {">= 80%", "= 80%", Code::Expected, "=", ">="},
        {">= 80%", ">=80%", Code::Spacing, ">=", ">= "},
        {"WHEN", "when", Code::Expected, "when", "WHEN"},
        {"WHEN", "WHEM", Code::Expected, "WHEM", "WHEN"},
        {"3 closes THEN", "3 closes then", Code::Expected, "then", "THEN"},
        {"vol_yz(BTC@composite,30d) >=", "vol_yx(BTC@composite,30d) >=", Code::UnknownMeasure, "vol_yx",
         "vol_yz"},
        {"vol_yz(BTC@composite,30d) >=", "vol_zy(BTC@composite,30d) >=", Code::UnknownMeasure, "vol_zy",
         "vol_yz"},
        {"vol_yz(BTC@composite,30d) >=", "VOL_YZ(BTC@composite,30d) >=", Code::UnknownMeasure, "VOL_YZ",
         "vol_yz"},
        {"vol_yz(BTC@composite,30d) >=", "vol_yz(BTC@composite) >=", Code::ArgumentCount,
         "vol_yz(BTC@composite)", "vol_yz(BTC@composite,30d)"},
        {"vol_yz(BTC@composite,30d) >=", "vol_yz(BTC,30d,1d) >=", Code::ArgumentCount, "vol_yz(BTC,30d,1d)",
         "vol_yz(BTC,30d)"},
        {"vol_yz(BTC@composite,30d) >=", "vol_yz(BTC, 30d) >=", Code::Spacing, ", 30d", ",30d"},
        {"vol_yz(BTC@composite,30d) >=", "vol_yz(BTC,30) >=", Code::NotADuration, ")", "d"},
        {"require_approval", "require_aproval", Code::UnknownAction, "require_aproval", "require_approval"},
        {"purchase,cio", "buy,cio", Code::UnknownKind, "buy",
         "purchase, sale, transfer, receipt, withdrawal, all"},
        {"purchase,cio", "purchases,cio", Code::UnknownKind, "purchases", "purchase"},
        {"COOLDOWN 10d; ON NO DATA 2d: WARN", "ON NO DATA 2d: WARN; COOLDOWN 10d", Code::OptionOrder,
         "COOLDOWN", elevated},
        {"COOLDOWN 10d; ON NO DATA 2d: WARN", "ON NO DATA 2d: WARN; COOLDOWN 10", Code::OptionOrder,
         "COOLDOWN", ""},
        {"COOLDOWN 10d", "COOLDOWN 10d; COOLDOWN 10d", Code::RepeatedOption, "COOLDOWN", ""},
        {"COOLDOWN", "COOLDONW", Code::UnknownOption, "COOLDONW", "COOLDOWN"},
        {"WARN", "IGNORE", Code::UnknownPolicy, "IGNORE", "WARN, HOLD, BREACH"},
        {"WARN", "warn", Code::UnknownPolicy, "warn", "WARN"},
        {"FOR 3 closes THEN", "AND vol_yz(BTC,30d) > 1% OR vol_yz(BTC,30d) > 1% THEN", Code::MixedConnectives,
         "vol_yz(BTC@composite,30d) >= 80% AND vol_yz(BTC,30d) > 1% OR",
         "(vol_yz(BTC@composite,30d) >= 80% AND vol_yz(BTC,30d) > 1%) OR"},
        {">= 80%", ">= 80% >= 70%", Code::Expected, "", ""},
        // What a page has put in place of a space is named, and not the word beside it.
        {"ON 1d", "ON\u00a01d", Code::Spacing, "\u00a0", " "},
        {"1d WHEN", "1d\u00a0WHEN", Code::Spacing, "\u00a0", " "},
        {">= 80%", ">=\u202f80%", Code::Spacing, "\u202f", " "},
        {"30d) >=", "30d)\u00a0>=", Code::Spacing, "\u00a0", " "},
        {"THEN ", "THEN\u00a0", Code::Spacing, "\u00a0", " "},
        {"require_approval(purchase,cio)", "cap(purchase,5%,7d)", Code::ArgumentKind, "5%",
         "5KZT, 5USD, 5EUR"},
        {"vol_yz(BTC@composite,30d) >= 80%", "close(BTC) - ma(BTC,20d) >= 1USD", Code::Spacing, " - ", "-"},
        {"vol_yz(BTC@composite,30d) >= 80%", "close(BTC)- ma(BTC,20d) >= 1USD", Code::Spacing, "- ", "-"},
    };
    for (const Refused& one : all) {
        std::string text = elevated;
        text.replace(text.find(one.from), one.from.size(), one.to);
        const auto rule = parseRule(text);
        ASSERT_FALSE(rule.ok()) << text;
        const RuleFault& fault = rule.error();
        EXPECT_EQ(fault.code, one.code) << text << " at " << fault.position << " found " << fault.found
                                        << " code " << int(fault.code) << " expected " << fault.expected;
        if (!one.found.empty() || !one.expected.empty()) {
            EXPECT_EQ(fault.found, one.found) << text;
            EXPECT_EQ(fault.expected, one.expected) << text;
        }
        const auto difference = static_cast<std::size_t>(
            std::mismatch(text.begin(), text.end(), elevated.begin(), elevated.end()).first - text.begin());
        EXPECT_LE(fault.position, difference + one.to.size() + 1) << text;
        EXPECT_EQ(text.substr(fault.position, fault.found.size()), fault.found);
    }
}

// ---- random trees

Amount anyNumber() {
    const auto units = *rc::gen::inRange<std::int64_t>(-1000000, 1000000);
    const auto decimals = *rc::gen::inRange(0, 6);
    const Amount amount = Amount::ofUnits(units, decimals);
    return Amount::parse(amount.isZero() ? "0" : amount.shortText()).value();
}
RuleDuration anyDuration() {
    return {*rc::gen::inRange<std::uint32_t>(1, 876601),
            *rc::gen::element(RuleDuration::Unit::Day, RuleDuration::Unit::Hour)};
}
template <class Id>
Id anyName() {
    auto text =
        *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("ABZabz019._/-"))));
    text.resize(std::min<std::size_t>(text.size(), 39));
    text[0] = 'Q';
    return Id::of(text);
}
RuleMeasure anyMeasure() {
    const auto& entry = *rc::gen::elementOf(
        std::vector<MeasureEntry>(measureVocabulary().begin(), measureVocabulary().end()));
    RuleMeasure measure{entry.name, {}};
    for (const auto parameter : entry.parameters) {
        switch (parameter) {
            case MeasureParameter::Market:
                measure.arguments.emplace_back(RuleMarket{
                    anyName<AssetId>(), *rc::gen::arbitrary<bool>() ? anyName<RuleWord>() : RuleWord()});
                break;
            case MeasureParameter::Window:
            case MeasureParameter::Lag:
                measure.arguments.emplace_back(anyDuration());
                break;
            case MeasureParameter::Weight:
                measure.arguments.emplace_back(anyNumber());
                break;
            case MeasureParameter::Concentration:
                measure.arguments.emplace_back(
                    *rc::gen::element(Concentration::ByAsset, Concentration::ByCustodian));
                break;
            case MeasureParameter::Group:
                measure.arguments.emplace_back(anyName<RuleWord>());
        }
    }
    return measure;
}
RuleComparison anyComparison() {
    RuleComparison one;
    if (*rc::gen::arbitrary<bool>()) {
        one.metric.factor = anyNumber();
    }
    one.metric.measure = anyMeasure();
    if (*rc::gen::arbitrary<bool>()) {
        one.metric.less = anyMeasure();
    }
    one.comparator = static_cast<Comparator>(*rc::gen::inRange(0, 4));
    one.threshold = {anyNumber(), static_cast<RuleUnit>(*rc::gen::inRange(0, 8))};
    return one;
}
RuleCondition anyCondition() {
    RuleCondition condition;
    const auto terms = *rc::gen::inRange(1, 4);
    condition.connective = terms > 1 && *rc::gen::arbitrary<bool>() ? Connective::Or : Connective::And;
    for (int i = 0; i < terms; ++i) {
        RuleTerm term;
        term.negated = *rc::gen::arbitrary<bool>();
        term.parenthesised = *rc::gen::arbitrary<bool>();
        const auto count = term.parenthesised ? *rc::gen::inRange(1, 5) : 1;
        term.connective = count > 1 && *rc::gen::arbitrary<bool>() ? Connective::Or : Connective::And;
        for (int k = 0; k < count; ++k) {
            term.comparisons.push_back(anyComparison());
        }
        condition.terms.push_back(term);
    }
    if (*rc::gen::arbitrary<bool>()) {
        condition.closes = *rc::gen::inRange<std::uint32_t>(1, 100);
    }
    return condition;
}
RuleQuantity anyShare(bool percent) {
    return percent
               ? RuleQuantity{Amount::ofUnits(*rc::gen::inRange<std::int64_t>(1, 101), 0), RuleUnit::Percent}
               : RuleQuantity{Amount::ofUnits(*rc::gen::inRange<std::int64_t>(1, 1000000), 0),
                              *rc::gen::element(RuleUnit::Kzt, RuleUnit::Usd, RuleUnit::Eur)};
}
RuleAction anyAction() {
    const auto& entry =
        *rc::gen::elementOf(std::vector<ActionEntry>(actionVocabulary().begin(), actionVocabulary().end()));
    RuleAction action{entry.verb, {}};
    for (const auto parameter : entry.parameters) {
        switch (parameter) {
            case ActionParameter::Kind:
                action.arguments.emplace_back(static_cast<TradeKind>(*rc::gen::inRange(0, 6)));
                break;
            case ActionParameter::Word:
                action.arguments.emplace_back(anyName<RuleWord>());
                break;
            case ActionParameter::OptionalAsset:
                if (*rc::gen::arbitrary<bool>()) {
                    break;
                }
                [[fallthrough]];
            case ActionParameter::Asset:
                action.arguments.emplace_back(anyName<AssetId>());
                break;
            case ActionParameter::Money:
                action.arguments.emplace_back(anyShare(false));
                break;
            case ActionParameter::Percent:
                action.arguments.emplace_back(anyShare(true));
                break;
            case ActionParameter::Share:
                action.arguments.emplace_back(anyShare(*rc::gen::arbitrary<bool>()));
                break;
            case ActionParameter::Duration:
                action.arguments.emplace_back(anyDuration());
        }
    }
    return action;
}
std::optional<RuleDuration> maybeDuration() {
    return *rc::gen::arbitrary<bool>() ? std::optional(anyDuration()) : std::nullopt;
}
RuleOptions anyOptions() {
    RuleOptions options;
    options.keep = maybeDuration();
    options.cooldown = maybeDuration();
    if (*rc::gen::arbitrary<bool>()) {
        options.noData = NoDataRule{anyDuration(), static_cast<NoDataPolicy>(*rc::gen::inRange(0, 3))};
    }
    if (*rc::gen::arbitrary<bool>()) {
        options.expires = Day::ofNumber(*rc::gen::inRange(0, 60000));
    }
    options.maximumAge = maybeDuration();
    options.maximumGap = maybeDuration();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        options.inhibitors.push_back(anyName<RuleId>());
    }
    if (*rc::gen::arbitrary<bool>()) {
        options.approvals = RuleApprovals{*rc::gen::inRange<std::uint32_t>(1, 9), anyName<RuleWord>(),
                                          anyDuration(), static_cast<OnTimeout>(*rc::gen::inRange(0, 2))};
    }
    return options;
}

TEST(RuleTest, everyTreeIsReadBackFromItsSentence) {
    EXPECT_TRUE(rc::check([] {
        Rule rule;
        rule.interval = anyDuration();
        rule.fire = anyCondition();
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            rule.actions.push_back(anyAction());
        }
        rule.clear = anyCondition();
        rule.options = anyOptions();
        const std::string text = print(rule);
        const auto again = parseRule(text);
        RC_ASSERT(again.ok());
        RC_ASSERT(*again == rule);
        RC_ASSERT(print(*again) == text);
    }));
}

TEST(RuleTest, aChangedByteIsRefusedOrAnotherRule) {
    EXPECT_TRUE(rc::check([] {
        std::string text = elevated;
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        text[at] = *rc::gen::arbitrary<char>();
        const auto rule = parseRule(text);
        if (rule) {
            RC_ASSERT(print(*rule) == text);
        } else {
            RC_ASSERT(rule.error().position <= text.size());
        }
    }));
}

/// What officers leave behind when they stop in the middle: the reader looks beyond a number for groups of
/// digits, spaces and units, and none of it may be there.
TEST(RuleTest, aSentenceThatStopsAnywhereIsRefusedAtAPlaceInIt) {
    constexpr std::array endings{
        "",  "1",   "1-%", "10>", "1 ",     "1'",      "1,",      "1.",    "1_",
        "-", "1 %", "(",   "1d ", "\u00a0", "1\u00a0", "1\u202f", "1\xe2", "999999999999999999999999999"};
    for (const std::string& whole : wholeGrammar) {
        for (std::size_t length = 0; length <= whole.size(); ++length) {
            for (const char* const ending : endings) {
                const std::string text = whole.substr(0, length) + ending;
                const auto rule = parseRule(text);
                if (!rule) {
                    ASSERT_LE(rule.error().position, text.size()) << text;
                }
            }
        }
    }
}

}  // namespace
}  // namespace alem
