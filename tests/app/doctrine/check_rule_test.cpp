#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/doctrine/price_fixture.h"

namespace alem {
namespace {

using Code = RuleFault::Code;

RuleContext context() {
    return {.series =
                std::vector<RuleSeries>{
                    {.asset = AssetId::of("BTC"), .interval = day, .quote = RuleUnit::Usd, .bars = 400},
                    {.asset = AssetId::of("UST"), .interval = hour, .bars = 5000},
                    {.asset = AssetId::of("ETH"),
                     .venue = RuleWord::of("kase"),
                     .interval = day,
                     .quote = RuleUnit::Kzt}},
            .rules = std::vector<RuleId>{RuleId::of("R1"), RuleId::of("R2")}};
}

/// `code@found<expected`, or nothing.
std::optional<RuleFault> faultOf(const std::string& text) {
    const auto rule = parseRule(text);
    EXPECT_TRUE(rule.ok()) << text;
    const auto checked = rule ? check(*rule, context(), RuleId::of("R1")) : Result<Done, RuleFault>(Done{});
    if (checked.ok()) {
        return std::nullopt;
    }
    EXPECT_EQ(text.substr(checked.error().position, checked.error().found.size()), checked.error().found)
        << text;
    return checked.error();
}

std::optional<RuleFault> faultOf(const std::string& fire, const std::string& clear,
                                 const std::string& interval = "1d") {
    return faultOf("ON " + interval + " WHEN " + fire + " THEN notify(board) UNTIL " + clear);
}

testing::Matcher<std::optional<RuleFault>> is(Code code, const std::string& found,
                                              const std::string& expected) {
    return testing::Optional(testing::AllOf(testing::Field(&RuleFault::code, code),
                                            testing::Field(&RuleFault::found, found),
                                            testing::Field(&RuleFault::expected, expected)));
}

TEST(CheckRuleTest, clearingMustBeStrictlyOnTheSafeSide) {
    EXPECT_EQ(faultOf("drawdown(BTC,90d) >= 30%", "drawdown(BTC,90d) < 25%"), std::nullopt);
    EXPECT_EQ(faultOf("return(BTC,1d) <= -15%", "return(BTC,1d) > -14.9%"), std::nullopt);
    EXPECT_THAT(faultOf("drawdown(BTC,90d) >= 30%", "drawdown(BTC,90d) < 30%"),
                is(Code::ClearNotSafe, "drawdown(BTC,90d) < 30%", "drawdown(BTC,90d) < 27%"));
    EXPECT_THAT(faultOf("drawdown(BTC,90d) >= 30%", "drawdown(BTC,90d) < 35%"),
                is(Code::ClearNotSafe, "drawdown(BTC,90d) < 35%", "drawdown(BTC,90d) < 27%"));
    EXPECT_THAT(faultOf("drawdown(BTC,90d) >= 30%", "drawdown(BTC,90d) >= 20%"),
                is(Code::ClearNotSafe, "drawdown(BTC,90d) >= 20%", "drawdown(BTC,90d) < 27%"));
    EXPECT_THAT(faultOf("return(BTC,1d) <= -15%", "return(BTC,1d) > -15%"),
                is(Code::ClearNotSafe, "return(BTC,1d) > -15%", "return(BTC,1d) > -14%"));
    EXPECT_THAT(faultOf("drawdown(BTC,90d) >= 30%", "drawdown(BTC,91d) < 25%"),
                is(Code::ClearDoesNotExclude, "drawdown(BTC,91d) < 25%", "drawdown(BTC,90d) < 25%"))
        << "the threshold that stands there is safe";
    EXPECT_THAT(faultOf("drawdown(BTC,90d) >= 30%", "drawdown(BTC,91d) < 30%"),
                is(Code::ClearDoesNotExclude, "drawdown(BTC,91d) < 30%", "drawdown(BTC,90d) < 27%"));
    EXPECT_THAT(faultOf("peg(UST) > 20bps", "peg(UST) < 20bps", "1h"),
                is(Code::ClearNotSafe, "peg(UST) < 20bps", "peg(UST) < 18bps"));
    EXPECT_THAT(faultOf("peg(UST) > 20bps", "NOT peg(UST) >= 20bps", "1h"),
                is(Code::ClearNotSafe, "peg(UST) >= 20bps", "peg(UST) > 18bps"));
    EXPECT_EQ(faultOf("age(BTC) >= 2d", "age(BTC) < 36h"), std::nullopt);
    EXPECT_THAT(faultOf("age(BTC) >= 2d", "age(BTC) < 49h"),
                is(Code::ClearNotSafe, "age(BTC) < 49h", "age(BTC) < 1d"));
}

TEST(CheckRuleTest, clearingMustShutOutEveryWayOfFiring) {
    const std::string either = "return(BTC,1d) <= -15% OR shock(BTC,0.94) >= 4x";
    EXPECT_EQ(faultOf(either, "return(BTC,1d) > -5% AND shock(BTC,0.94) < 2x"), std::nullopt);
    EXPECT_EQ(faultOf(either, "NOT (return(BTC,1d) <= -5% OR shock(BTC,0.94) >= 2x)"), std::nullopt);
    EXPECT_THAT(faultOf(either, "return(BTC,1d) > -5%"), is(Code::ClearDoesNotExclude, "return(BTC,1d) > -5%",
                                                            "return(BTC,1d) > -5% AND shock(BTC,0.94) < 3x"));
    EXPECT_THAT(faultOf(either, "return(BTC,1d) > -5% OR shock(BTC,0.94) < 2x"), testing::Ne(std::nullopt));
    const std::string band = "peg_gap(UST) >= 50bps OR peg_gap(UST) <= -50bps";
    EXPECT_EQ(faultOf(band, "peg_gap(UST) < 25bps AND peg_gap(UST) > -25bps", "1h"), std::nullopt);
    EXPECT_THAT(faultOf(band, "peg_gap(UST) < 25bps", "1h"), testing::Ne(std::nullopt));
    EXPECT_EQ(faultOf("drawdown(BTC,90d) >= 30% AND var(BTC,100d) >= 5%",
                      "drawdown(BTC,90d) < 20% OR var(BTC,100d) < 4%"),
              std::nullopt);
}

TEST(CheckRuleTest, unlikeUnitsAreNotCompared) {
    EXPECT_THAT(faultOf("peg(UST) >= 2%", "peg(UST) < 1%", "1h"), is(Code::UnlikeUnits, "2%", "bps"));
    EXPECT_THAT(faultOf("close(BTC) >= 2KZT", "close(BTC) < 1KZT"), is(Code::UnlikeUnits, "2KZT", "USD"));
    EXPECT_THAT(faultOf("close(BTC)-close(ETH) >= 2USD", "close(BTC)-close(ETH) < 1USD"),
                is(Code::UnlikeUnits, "close(ETH)", "USD"));
    EXPECT_THAT(faultOf("close(BTC)-drawdown(BTC,30d) >= 2USD", "close(BTC)-drawdown(BTC,30d) < 1USD"),
                is(Code::UnlikeUnits, "drawdown(BTC,30d)", "USD"));
    EXPECT_THAT(faultOf("age(BTC) >= 2x", "age(BTC) < 1x"), is(Code::UnlikeUnits, "2x", "d"));
    EXPECT_THAT(faultOf("drawdown(BTC,30d) >= 30.00000000001%", "drawdown(BTC,30d) < 1%"),
                is(Code::TooPrecise, "30.00000000001%", ""));
}

TEST(CheckRuleTest, windowsFitTheBars) {
    EXPECT_THAT(faultOf("drawdown(BTC,36h) >= 30%", "drawdown(BTC,36h) < 20%"),
                is(Code::WindowNotMultiple, "36h", "1d"));
    EXPECT_THAT(faultOf("drawdown(BTC,36h) >= 30%", "drawdown(BTC,36h) < 20%", "1h"),
                is(Code::WindowNotMultiple, "36h", "1d"))
        << "the bars are days";
    EXPECT_THAT(faultOf("drawdown(BTC,401d) >= 30%", "drawdown(BTC,401d) < 20%"),
                is(Code::WindowTooLong, "401d", "400d"));
    EXPECT_THAT(faultOf("vol_cc(BTC,2d) >= 30%", "vol_cc(BTC,2d) < 20%"),
                is(Code::WindowTooShort, "vol_cc(BTC,2d)", "3d"));
    EXPECT_THAT(faultOf("vol_ewma(BTC,1) >= 30%", "vol_ewma(BTC,1) < 20%"),
                is(Code::WeightOutOfRange, "1", "0.94"));
    EXPECT_EQ(faultOf("drawdown(UST,6h) >= 30%", "drawdown(UST,6h) < 20%", "3h"), std::nullopt);
}

TEST(CheckRuleTest, oneBarIsNotSeveralCloses) {
    EXPECT_THAT(faultOf("drawdown(BTC,30d) >= 30%", "drawdown(BTC,30d) < 20%", "1h"),
                is(Code::IntervalTooShort, "1h", "1d"))
        << "an hourly rule would see one daily close twenty-four times";
    EXPECT_EQ(faultOf("drawdown(BTC,30d) >= 30% AND peg(UST) >= 50bps", "peg(UST) < 25bps", "1h"),
              std::nullopt)
        << "beside hourly bars a daily one counts as the last that is closed";
    EXPECT_EQ(faultOf("age(BTC) >= 2d", "age(BTC) < 36h", "1h"), std::nullopt) << "that grows by the hour";
}

TEST(CheckRuleTest, namesMustBeKnown) {
    EXPECT_THAT(faultOf("peg(USTT) >= 20bps", "peg(USTT) < 10bps", "1h"),
                is(Code::UnknownAsset, "USTT", "UST"));
    EXPECT_EQ(faultOf("drawdown(BTC@composite,90d) >= 30%", "drawdown(BTC@composite,90d) < 25%"),
              std::nullopt)
        << "prices without a venue stand for all";
    EXPECT_THAT(faultOf("drawdown(ETH@binance,90d) >= 30%", "drawdown(ETH@binance,90d) < 25%"),
                is(Code::UnknownAsset, "ETH", ""));
    const std::string rule =
        "ON 1d WHEN drawdown(BTC,9d) >= 30% THEN notify(board) UNTIL drawdown(BTC,9d) < 20%; INHIBITED BY ";
    EXPECT_EQ(faultOf(rule + "R2"), std::nullopt);
    EXPECT_THAT(faultOf(rule + "R2, R3"), is(Code::UnknownRule, "R3", "R2"));
    EXPECT_THAT(faultOf(rule + "R1"), is(Code::InhibitsItself, "R1", ""));
    EXPECT_THAT(faultOf("drawdown(DOGE,90d) >= 30%", "drawdown(DOGE,90d) < 25%"),
                is(Code::UnknownAsset, "DOGE", ""))
        << "another asset is no remedy";
}

TEST(CheckRuleTest, anInhibitorIsPointedAtWhereItStands) {
    const std::string text =
        "ON 1d WHEN drawdown(T,9d) >= 30% THEN notify(T) UNTIL drawdown(T,9d) < 20%; INHIBITED BY T1, T";
    const auto fault = check(*parseRule(text), {}, RuleId::of("T"));
    ASSERT_FALSE(fault.ok());
    EXPECT_EQ(fault.error().code, Code::InhibitsItself);
    EXPECT_EQ(fault.error().position, text.size() - 1);
}

TEST(CheckRuleTest, oneMarketHasOneCurrencyEvenIfItIsNotKnownWhich) {
    const auto refused = [](const std::string& fire, const std::string& clear) {
        const auto rule = parseRule("ON 1d WHEN " + fire + " THEN notify(board) UNTIL " + clear);
        const auto checked = check(*rule, {});
        return checked.ok() ? std::optional<RuleFault>() : std::optional(checked.error());
    };
    const auto fault = refused("close(BTC) <= 30000USD", "close(BTC) > 35000EUR");
    EXPECT_THAT(fault, is(Code::UnlikeUnits, "35000EUR", "USD"));
    EXPECT_EQ(fault->position, print(*parseRule("ON 1d WHEN close(BTC) <= 30000USD THEN notify(board) UNTIL "
                                                "close(BTC) > 35000EUR"))
                                   .find("35000EUR"));
    EXPECT_THAT(refused("close(BTC) <= 30000USD OR ma(BTC,20d) <= 5KZT",
                        "close(BTC) > 35000USD AND ma(BTC,20d) > 6KZT"),
                is(Code::UnlikeUnits, "5KZT", "USD"));
    EXPECT_EQ(refused("close(BTC) <= 30000USD OR close(ETH) <= 5KZT",
                      "close(BTC) > 35000USD AND close(ETH) > 6KZT"),
              std::nullopt);
}

TEST(CheckRuleTest, whatCannotHappenIsRefused) {
    EXPECT_THAT(faultOf("drawdown(BTC,90d) >= 120%", "drawdown(BTC,90d) < 25%"),
                is(Code::OutOfReach, "120%", ""))
        << "a price is never nothing: a drawdown of 100% is out of reach as well";
    EXPECT_THAT(faultOf("weight(BTC) >= 120%", "weight(BTC) < 25%"), is(Code::OutOfReach, "120%", "100%"));
    EXPECT_THAT(faultOf("vol_yz(BTC,30d) >= -5%", "vol_yz(BTC,30d) < -6%"),
                is(Code::OutOfReach, "-5%", "5%"));
    EXPECT_THAT(faultOf("vol_yz(BTC,30d) >= 5%", "vol_yz(BTC,30d) < -6%"), is(Code::OutOfReach, "-6%", "6%"));
    EXPECT_THAT(faultOf("peg(UST) >= 5bps", "peg(UST) < -6bps", "1h"), is(Code::OutOfReach, "-6bps", "6bps"));
    EXPECT_THAT(faultOf("hhi(assets) > 1.5x", "hhi(assets) < 1x"), is(Code::OutOfReach, "1.5x", "1x"));
    EXPECT_THAT(faultOf("return(BTC,1d) <= -110%", "return(BTC,1d) > -5%"),
                is(Code::OutOfReach, "-110%", ""));
    EXPECT_EQ(faultOf("return(BTC,1d) >= 110%", "return(BTC,1d) < 5%"), std::nullopt);
    EXPECT_EQ(faultOf("peg_gap(UST) <= -50bps", "peg_gap(UST) > -25bps", "1h"), std::nullopt);
    EXPECT_THAT(faultOf("ON 1d WHEN drawdown(BTC,9d) >= 30% THEN notify(board) AND freeze(purchase) AND "
                        "notify(board) UNTIL drawdown(BTC,9d) < 20%"),
                is(Code::RepeatedAction, "notify(board)", ""));
}

TEST(CheckRuleTest, whatCanNeverBeTrueIsRefusedInUntil) {
    const auto never = [](const std::string& fire, const std::string& clear, const std::string& instead,
                          const std::string& interval = "1d") {
        EXPECT_THAT(faultOf(fire, clear, interval), is(Code::NeverHolds, clear, instead)) << clear;
    };
    never("drawdown(BTC,90d) >= 30%", "drawdown(BTC,90d) < 0%", "drawdown(BTC,90d) <= 0%");
    never("vol_yz(BTC,30d) >= 30%", "vol_yz(BTC,30d) < 0%", "vol_yz(BTC,30d) <= 0%");
    never("peg(UST) >= 30bps", "peg(UST) < 0bps", "peg(UST) <= 0bps", "1h");
    never("close(BTC) >= 30USD", "close(BTC) < 0USD", "");
    never("close(BTC) >= 30USD", "close(BTC) <= 0USD", "");
    never("age(BTC) >= 2d", "age(BTC) < 0d", "age(BTC) <= 0d");
    never("age(BTC) >= 2d", "NOT age(BTC) >= 0h", "");
    never("return(BTC,1d) >= 2%", "return(BTC,1d) < -100%", "");
    never("return(BTC,1d) >= 2%", "return(BTC,1d) <= -100%", "");
    never("correlation(BTC,UST,90d) >= 0.5x", "correlation(BTC,UST,90d) < -1x",
          "correlation(BTC,UST,90d) <= -1x");
    never("hhi(assets) >= 0.5x", "hhi(assets) <= 0x", "");
    EXPECT_EQ(faultOf("drawdown(BTC,90d) >= 30%", "drawdown(BTC,90d) <= 0%"), std::nullopt);
    EXPECT_EQ(faultOf("weight(BTC) >= 30%", "weight(BTC) <= 0%"), std::nullopt);
    EXPECT_EQ(faultOf("log_return(BTC,1d) >= 2%", "log_return(BTC,1d) < -150%"), std::nullopt);
    EXPECT_EQ(faultOf("correlation(BTC,UST,90d) >= 0.5x", "correlation(BTC,UST,90d) <= -1x"), std::nullopt);
}

TEST(CheckRuleTest, whatCanNeverBeTrueIsRefusedInWhen) {
    const auto never = [](const std::string& fire, const std::string& clear, const std::string& found,
                          const std::string& instead) {
        EXPECT_THAT(faultOf(fire, clear), is(Code::NeverHolds, found, instead)) << fire;
    };
    never("drawdown(BTC,90d) >= 100%", "drawdown(BTC,90d) < 1%", "drawdown(BTC,90d) >= 100%", "");
    never("weight(BTC) > 100%", "weight(BTC) < 50%", "weight(BTC) > 100%", "weight(BTC) >= 100%");
    never("hhi(assets) > 1x", "hhi(assets) < 0.5x", "hhi(assets) > 1x", "hhi(assets) >= 1x");
    never("correlation(BTC,UST,90d) > 1x", "correlation(BTC,UST,90d) < 0.5x", "correlation(BTC,UST,90d) > 1x",
          "correlation(BTC,UST,90d) >= 1x");
    never("return(BTC,1d) <= -100%", "return(BTC,1d) > -5%", "return(BTC,1d) <= -100%", "");
    never("drawdown(BTC,1d) >= 5%", "drawdown(BTC,1d) < 4%", "drawdown(BTC,1d) >= 5%", "");
    never("ma_distance(BTC,2d) >= 100%", "ma_distance(BTC,2d) < 4%", "ma_distance(BTC,2d) >= 100%", "");
    never("var_exceptions(BTC,100d,250d) > 250x", "var_exceptions(BTC,100d,250d) < 4x",
          "var_exceptions(BTC,100d,250d) > 250x", "var_exceptions(BTC,100d,250d) >= 250x");
    never("0*close(BTC) >= 5USD", "0*close(BTC) < 4USD", "0*close(BTC) >= 5USD", "");
    never("-2*weight(BTC) >= 5%", "-2*weight(BTC) < 4%", "-2*weight(BTC) >= 5%", "");
    never("0.5*weight(BTC) > 50%", "0.5*weight(BTC) < 4%", "0.5*weight(BTC) > 50%", "0.5*weight(BTC) >= 50%");
    never("close(BTC)-close(BTC) > 0USD", "close(BTC)-close(BTC) < 0USD", "close(BTC)-close(BTC) > 0USD",
          "close(BTC)-close(BTC) >= 0USD");
    never("weight(BTC)-weight(ETH) > 100%", "weight(BTC)-weight(ETH) < 5%", "weight(BTC)-weight(ETH) > 100%",
          "weight(BTC)-weight(ETH) >= 100%");
    never("weight(BTC) > 50% OR weight(BTC) > 100%", "weight(BTC) < 50%", "weight(BTC) > 100%",
          "weight(BTC) >= 100%");
    EXPECT_EQ(faultOf("drawdown(BTC,2d) >= 5%", "drawdown(BTC,2d) < 4%"), std::nullopt);
    EXPECT_EQ(faultOf("ma_distance(BTC,2d) >= 99%", "ma_distance(BTC,2d) < 4%"), std::nullopt);
    EXPECT_EQ(faultOf("3*weight(BTC) > 250%", "3*weight(BTC) < 4%"), std::nullopt);
    EXPECT_EQ(faultOf("-1*weight(BTC) <= -15%", "-1*weight(BTC) > -12%"), std::nullopt);
    EXPECT_EQ(faultOf("close(BTC)-ma(BTC,20d) <= -15USD", "close(BTC)-ma(BTC,20d) > -12USD"), std::nullopt);
}

TEST(CheckRuleTest, boundsThatContradictEachOtherAreRefused) {
    const std::string none = "close(BTC) >= 100USD AND close(BTC) < 50USD";
    EXPECT_THAT(faultOf(none, "close(BTC) < 90USD OR close(BTC) >= 60USD"), is(Code::NeverHolds, none, ""));
    EXPECT_THAT(faultOf("close(BTC) >= 100USD AND close(BTC) < 100USD", "close(BTC) < 90USD"),
                is(Code::NeverHolds, "close(BTC) >= 100USD AND close(BTC) < 100USD", ""));
    EXPECT_EQ(
        faultOf("close(BTC) >= 100USD AND close(BTC) <= 100USD", "close(BTC) < 90USD OR close(BTC) > 110USD"),
        std::nullopt);
    EXPECT_THAT(faultOf('(' + none + ") OR age(BTC) >= 2d", "age(BTC) < 1d"),
                is(Code::NeverHolds, '(' + none + ')', ""));
    EXPECT_THAT(faultOf("NOT (age(BTC) >= 0d OR age(UST) > 2d)", "age(BTC) < 1d"),
                is(Code::NeverHolds, "NOT (age(BTC) >= 0d OR age(UST) > 2d)", ""));
    EXPECT_THAT(faultOf("age(BTC) >= 2d", "age(BTC) < 1d AND age(BTC) > 36h"),
                is(Code::NeverHolds, "age(BTC) < 1d AND age(BTC) > 36h", ""));
    EXPECT_EQ(faultOf("(peg_gap(UST) >= 50bps OR peg_gap(UST) <= -50bps) AND peg_gap(UST) < 900bps",
                      "peg_gap(UST) < 25bps AND peg_gap(UST) > -25bps", "1h"),
              std::nullopt)
        << "one way of several is enough";
}

TEST(CheckRuleTest, whatIsAlwaysTrueIsRefused) {
    const auto always = [](const std::string& fire, const std::string& clear, const std::string& found) {
        EXPECT_THAT(faultOf(fire, clear), is(Code::AlwaysHolds, found, "")) << fire << " / " << clear;
    };
    always("drawdown(BTC,90d) >= 0%", "drawdown(BTC,90d) < 5%", "drawdown(BTC,90d) >= 0%");
    always("vol_yz(BTC,30d) >= 80% AND drawdown(BTC,90d) >= 0%", "vol_yz(BTC,30d) < 70%",
           "drawdown(BTC,90d) >= 0%");
    always("vol_yz(BTC,30d) >= 80% AND weight(BTC) <= 100%", "vol_yz(BTC,30d) < 70%", "weight(BTC) <= 100%");
    always("vol_yz(BTC,30d) >= 80%", "vol_yz(BTC,30d) < 70% AND close(BTC) > 0USD", "close(BTC) > 0USD");
    always("vol_yz(BTC,30d) >= 80% AND NOT drawdown(BTC,90d) >= 100%", "vol_yz(BTC,30d) < 70%",
           "NOT drawdown(BTC,90d) >= 100%");
    always("vol_yz(BTC,30d) >= 80% AND (close(BTC) > 100USD OR close(BTC) < 200USD)", "vol_yz(BTC,30d) < 70%",
           "(close(BTC) > 100USD OR close(BTC) < 200USD)");
    always("close(BTC) > 100USD OR close(BTC) < 200USD", "close(BTC) < 50USD",
           "close(BTC) > 100USD OR close(BTC) < 200USD");
    always("NOT (close(BTC) > 200USD AND close(BTC) < 100USD)", "close(BTC) < 50USD",
           "NOT (close(BTC) > 200USD AND close(BTC) < 100USD)");
    EXPECT_EQ(faultOf("vol_yz(BTC,30d) >= 80% AND drawdown(BTC,90d) > 0%", "vol_yz(BTC,30d) < 70%"),
              std::nullopt);
    EXPECT_EQ(faultOf("vol_yz(BTC,30d) >= 80% AND (close(BTC) > 200USD OR close(BTC) < 100USD)",
                      "vol_yz(BTC,30d) < 70%"),
              std::nullopt)
        << "a gap lies between";
    EXPECT_EQ(faultOf("vol_yz(BTC,30d) >= 80% AND (close(BTC) > 100USD OR close(UST) < 200USD)",
                      "vol_yz(BTC,30d) < 70%"),
              std::nullopt)
        << "two metrics";
}

TEST(CheckRuleTest, whatIsAlwaysTrueIsPointedAtAndStillRuns) {
    const std::string idle = "drawdown(BTC,90d) >= 0%";
    const auto rule = parseRule("ON 1d WHEN vol_yz(BTC,30d) >= 80% AND " + idle +
                                " THEN notify(board) UNTIL vol_yz(BTC,30d) < 70%");
    ASSERT_TRUE(rule.ok());
    const auto refused = check(*rule, {});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().position, print(*rule).find(idle));
    EXPECT_TRUE(check(*rule, {.runOnly = true}).ok()) << "adopted before such were refused";
}

TEST(CheckRuleTest, aWeightIsBroughtBackToALevel) {
    const std::string rule = "ON 1d WHEN weight(BTC) >= 14% THEN rebalance(";
    EXPECT_EQ(faultOf(rule + "BTC) UNTIL weight(BTC) <= 12%"), std::nullopt);
    EXPECT_THAT(faultOf(rule + "ETH) UNTIL weight(BTC) <= 12%"), is(Code::NoLevel, "rebalance(ETH)", ""));
    EXPECT_THAT(faultOf("ON 1d WHEN close(BTC) >= 14USD THEN rebalance(BTC) UNTIL close(BTC) <= 12USD"),
                is(Code::NoLevel, "rebalance(BTC)", ""));
}

TEST(CheckRuleTest, whatWasAdoptedBeforeCanStillBeRun) {
    for (const char* text :
         {"ON 1d WHEN weight(BTC) > 100% THEN notify(board) UNTIL weight(BTC) < 0%",
          "ON 1d WHEN close(BTC) >= 14USD THEN rebalance(BTC) UNTIL close(BTC) <= 12USD"}) {
        EXPECT_FALSE(check(*parseRule(text), {}).ok());
        EXPECT_TRUE(check(*parseRule(text), {.runOnly = true}).ok());
    }
}

TEST(CheckRuleTest, aRuleIsAboutEveryAssetThatItsFiringLooksAt) {
    const auto assets = [](const std::string& fire) {
        const auto rule = parseRule("ON 1d WHEN " + fire + " THEN freeze(purchase) UNTIL close(DOGE) > 1USD");
        std::string text;
        for (const AssetId& one : assetsOf(*rule)) {
            text += one.text() + ' ';
        }
        return text;
    };
    EXPECT_EQ(assets("age(ETH) >= 2d OR age(BTC) >= 3d OR close(ETH) < 5USD"), "ETH BTC ");
    EXPECT_EQ(
        assets("(close(BTC)-close(ETH) < 5USD OR correlation(BTC,SOL,90d) < 0x) AND hhi(assets) > 0.5x"),
        "BTC ETH SOL ");
    EXPECT_EQ(assets("hhi(assets) > 0.5x"), "");
}

TEST(RulesFileTest, whatNobodySeesIsNoFault) {
    const auto file = readRules(
        "\xEF\xBB\xBFR1: ON 1d WHEN peg(UST) >= 2bps THEN notify(board) UNTIL peg(UST) < 1bps\n"
        "  \t \n   # a remark\n \r\n");
    EXPECT_TRUE(file.faults.empty());
    ASSERT_EQ(file.rules.size(), 1U);
    EXPECT_EQ(file.rules[0].column, 5U);
    const auto close = readRules("R1:ON 1d WHEN\n");
    ASSERT_EQ(close.faults.size(), 1U);
    EXPECT_EQ(close.faults[0].column, 4U);
    EXPECT_EQ(close.faults[0].fault, (RuleFault{Code::Spacing, 3, "ON", "R1: ON"}));
}

TEST(RulesFileTest, rulesThatInhibitEachOtherInACircleAreRefused) {
    const auto circles = [](const std::vector<std::pair<std::string, std::string>>& inhibitors) {
        std::string text;
        for (const auto& [id, by] : inhibitors) {
            text += id + ": ON 1d WHEN peg(UST) >= 2bps THEN notify(board) UNTIL peg(UST) < 1bps" +
                    (by.empty() ? "" : "; INHIBITED BY " + by) + '\n';
        }
        const auto file = readRules(text);
        EXPECT_TRUE(file.faults.empty());
        EXPECT_TRUE(checkRules(file.rules, {.runOnly = true}).empty()) << "adopted before";
        return checkRules(file.rules, {});
    };
    const auto two = circles({{"M1", "M2"}, {"M2", "M1"}});
    ASSERT_EQ(two.size(), 1U) << "once for each circle";
    EXPECT_EQ(two[0].line, 1U);
    EXPECT_EQ(two[0].rule, RuleId::of("M1"));
    EXPECT_EQ(two[0].fault, (RuleFault{Code::InhibitsInTurn, 83, "M2", "M1, M2, M1"}));
    EXPECT_EQ(two[0].column, 5U + 83U);
    const auto four = circles({{"A", ""}, {"B", "A, C"}, {"C", "A, D"}, {"D", "A, B, C"}, {"E", "B"}});
    ASSERT_EQ(four.size(), 1U);
    EXPECT_EQ(four[0].fault.found, "C");
    EXPECT_EQ(four[0].fault.expected, "B, C, D, B");
    EXPECT_EQ(circles({{"A", "B"}, {"B", "A"}, {"C", "D"}, {"D", "C"}}).size(), 2U);
    EXPECT_TRUE(circles({{"A", "B, C"}, {"B", "C"}, {"C", ""}}).empty());
}

TEST(RulesFileTest, faultsCarryLineAndColumn) {
    const auto file = readRules(
        "# a doctrine\n\nR1: ON 1d WHEN peg(UST) >= 2% THEN notify(board) UNTIL peg(UST) < 1%\r\n"
        "R2: ON 1d WHEM\nno rule\nR1: again\n");
    ASSERT_EQ(file.rules.size(), 1U);
    ASSERT_EQ(file.faults.size(), 3U);
    EXPECT_EQ(file.faults[0].line, 4U);
    EXPECT_EQ(file.faults[0].column, 11U);
    EXPECT_EQ(file.faults[0].fault.expected, "WHEN");
    EXPECT_EQ(file.faults[1].fault.code, Code::NotAName);
    EXPECT_EQ(file.faults[2].fault.code, Code::RepeatedRule);
    const auto faults = checkRules(file.rules, {});
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].line, 3U);
    EXPECT_EQ(faults[0].column, 28U);
}

}  // namespace
}  // namespace alem
