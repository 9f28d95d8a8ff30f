#include "app/doctrine/rule_remedy.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "app/doctrine/rule_context.h"
#include "app/doctrine/rules_file.h"

namespace alem {
namespace {

using Code = RuleFault::Code;

std::optional<RuleFault> faultOf(const std::string& text) {
    const auto rule = parseRule(text);
    if (!rule) {
        return rule.error();
    }
    const auto checked = check(*rule, {}, RuleId::of("R1"));
    return checked ? std::nullopt : std::optional(checked.error());
}

struct Followed {
    std::string text;  ///< where no suggestion was given any more
    std::optional<RuleFault> fault{};
    int steps = 0;
};

/// Follows suggestions until there is none.
Followed follow(std::string text) {
    constexpr int most = 60;
    Followed done{std::move(text)};
    for (; done.steps < most; ++done.steps) {
        done.fault = faultOf(done.text);
        const auto next = done.fault ? mended(done.text, *done.fault) : std::nullopt;
        if (!next) {
            break;
        }
        done.text = *next;
    }
    return done;
}

std::string rule(const std::string& when, const std::string& until) {
    return "ON 1d WHEN " + when + " THEN notify(board) UNTIL " + until;
}

TEST(RuleRemedyTest, untilIsTheOppositeOfWhenWithSomeWayBetween) {
    const auto suggested = [](const std::string& when, const std::string& until) {
        const auto fault = faultOf(rule(when, until));
        return fault ? fault->expected : std::string("nothing");
    };
    EXPECT_EQ(suggested("return(BTC,1d) <= -15% OR shock(BTC,0.94) >= 4x", "age(BTC) < 1d"),
              "return(BTC,1d) > -14% AND shock(BTC,0.94) < 3x");
    EXPECT_EQ(suggested("peg_gap(UST) >= 50bps OR peg_gap(UST) <= -50bps", "peg_gap(UST) < 25bps"),
              "peg_gap(UST) < 25bps AND peg_gap(UST) > -45bps")
        << "what stands there and is right stays";
    EXPECT_EQ(suggested("drawdown(BTC,90d) >= 30% AND (var(BTC,100d) >= 5% OR close(BTC) <= 9000USD)",
                        "age(BTC) < 1d"),
              "drawdown(BTC,90d) < 27% OR (var(BTC,100d) < 4% AND close(BTC) > 9900USD)");
    EXPECT_EQ(suggested("ma_distance(BTC,20d) > 0% OR ma_distance(BTC,20d) <= -20%", "age(BTC) < 1d"),
              "ma_distance(BTC,20d) < -1% AND ma_distance(BTC,20d) > -18%");
    EXPECT_EQ(suggested("drawdown(BTC,90d) > 0%", "drawdown(BTC,90d) <= 0%"), "")
        << "nothing lies on the safe side of that";
}

struct Mended {
    std::string from;
    std::string to;
};

TEST(RuleRemedyTest, whatIsNearlyRightIsMendedByItsSuggestions) {
    const std::string fire = "close(BTC) <= 30000USD";
    const std::string clear = "close(BTC) > 35000USD";
    const std::string good = rule(fire, clear);
    ASSERT_EQ(faultOf(good), std::nullopt);
    for (const std::string typed : {"30 000USD", "30\u00a0000USD", "30\u202f000 USD", "30'000USD",
                                    "30_000USD", "30 000,00USD", "30000 USD", "30000.0USD", "030000USD"}) {
        const auto done = follow(rule("close(BTC) <= " + typed, clear));
        EXPECT_EQ(done.text, good) << typed;
    }
    EXPECT_EQ(follow(rule("close(BTC) <= 1,000,000USD", "close(BTC) > 1100000USD")).text,
              rule("close(BTC) <= 1000000USD", "close(BTC) > 1100000USD"));
    const std::vector<Mended> all{
        {rule("vol_yz(BTC,30d) >= 80%%", "vol_yz(BTC,30d) < 70%"),
         rule("vol_yz(BTC,30d) >= 80%", "vol_yz(BTC,30d) < 70%")},
        {rule("vol_yz(BTC,30d) >= -80%", "vol_yz(BTC,30d) < 70%"),
         rule("vol_yz(BTC,30d) >= 80%", "vol_yz(BTC,30d) < 70%")},
        {"ON 1d WHEN " + fire + " THEN summon(committee) UNTIL " + clear,
         "ON 1d WHEN " + fire + " THEN summon(committee,1d) UNTIL " + clear},
        {"ON 1d WHEN " + fire + " THEN notify(board,4h) UNTIL " + clear, good},
        {rule("vol_yz(BTC) >= 80%", "vol_yz(BTC,30d) < 70%"),
         rule("vol_yz(BTC,30d) >= 80%", "vol_yz(BTC,30d) < 70%")},
        {rule(fire + " AND age(BTC) < 1d OR age(BTC) > 9d", clear), ""},
        {"ON 1d vol_yz(BTC,30d) >= 80% THEN notify(board) UNTIL vol_yz(BTC,30d) < 70%",
         rule("vol_yz(BTC,30d) >= 80%", "vol_yz(BTC,30d) < 70%")},
    };
    for (const Mended& one : all) {
        const auto done = follow(one.from);
        EXPECT_EQ(done.fault, std::nullopt) << one.from << " came to " << done.text;
        if (!one.to.empty()) {
            EXPECT_EQ(done.text, one.to);
        }
    }
}

TEST(RuleRemedyTest, aSpaceThatLacksOrIsTooManyIsSaidToBeTheFault) {
    const std::string good =
        "ON 1h WHEN close(BTC) <= 100USD AND (age(BTC) < 5d OR age(BTC) > 9d) FOR 3 closes THEN "
        "cap(purchase,5USD,1d) AND notify(x) UNTIL close(BTC) > 110USD; KEEP 1d";
    ASSERT_EQ(faultOf(good), std::nullopt);
    struct Slip {
        std::string right;
        std::string typed;
        std::string found;
        std::string expected;
    };
    for (const Slip& one : std::vector<Slip>{{") <= 1", ")<= 1", "<=", " <="},
                                             {") <= 1", ")<=1", "<=", " <= "},
                                             {") <= 1", ") <=1", "<=", "<= "},
                                             {") <= 1", ")  <= 1", ")  <", ") <"},
                                             {") <= 1", ") <=  1", "=  100USD", "= 100USD"},
                                             {"ON 1h", "ON(1h", "ON(1h", "ON 1h"},
                                             {"ON 1h", "ON1h", "ON1h", "ON 1h"},
                                             {"ON 1h", "ON  1h", "ON  1h", "ON 1h"},
                                             {"1h WHEN", "1hWHEN", "1hWHEN", "1h WHEN"},
                                             {"1h WHEN", "1h  WHEN", "1h  WHEN", "1h WHEN"},
                                             {"WHEN close", "WHENclose", "WHENclose", "WHEN close"},
                                             {"AND (age", "AND(age", "AND(", "AND ("},
                                             {"5d OR", "5dOR", "5dOR", "5d OR"},
                                             {"FOR 3", "FOR3", "FOR3", "FOR 3"},
                                             {"3 closes", "3closes", "3closes", "3 closes"},
                                             {"THEN cap", "THENcap", "THENcap", "THEN cap"},
                                             {"purchase,5", "purchase, 5", ", 5USD", ",5USD"},
                                             {"notify(x)", "notify (x)", "notify (", "notify("},
                                             {"notify(x)", "notify( x)", "( x", "(x"},
                                             {") UNTIL", ")UNTIL", ")UNTIL", ") UNTIL"},
                                             {"UNTIL close", "UNTILclose", "UNTILclose", "UNTIL close"},
                                             {"; KEEP", ";KEEP", ";KEEP", "; KEEP"},
                                             {"; KEEP", " ; KEEP", "110USD ;", "110USD;"},
                                             {"KEEP 1d", "KEEP1d", "KEEP1d", "KEEP 1d"}}) {
        std::string text = good;
        text.replace(text.find(one.right), one.right.size(), one.typed);
        const auto fault = faultOf(text);
        ASSERT_TRUE(fault) << text;
        EXPECT_EQ(fault->code, Code::Spacing) << text;
        EXPECT_EQ(fault->found, one.found) << text;
        EXPECT_EQ(fault->expected, one.expected) << text;
        EXPECT_EQ(text.substr(fault->position, fault->found.size()), fault->found) << text;
        EXPECT_EQ(follow(text).text, good) << text;
    }
}

TEST(RuleRemedyTest, signsOfMathematicsAreOfferedAsTheLanguageHasThem) {
    for (const std::string sign : {"=<", "\u2264"}) {
        const std::string text = rule("close(BTC) " + sign + " 3USD", "close(BTC) > 4USD");
        const auto fault = faultOf(text);
        ASSERT_TRUE(fault);
        EXPECT_EQ(fault->code, Code::Expected);
        EXPECT_EQ(fault->found, sign);
        EXPECT_EQ(fault->expected, "<=");
        EXPECT_EQ(follow(text).text, rule("close(BTC) <= 3USD", "close(BTC) > 4USD"));
    }
}

TEST(RuleRemedyTest, aLineWithoutItsColonIsOfferedWithIt) {
    const std::string sentence = rule("close(BTC) <= 3USD", "close(BTC) > 4USD");
    const auto file = readRules("R1: " + sentence + "\nR2 " + sentence + "\n" + sentence + "\nno rule\n");
    ASSERT_EQ(file.faults.size(), 3U);
    EXPECT_EQ(file.faults[0].fault.found, "R2 ON");
    EXPECT_EQ(file.faults[0].fault.expected, "R2: ON");
    EXPECT_EQ(file.faults[1].fault.expected, "R2: ON") << "a name that no rule has";
    EXPECT_EQ(file.faults[2].fault.expected, "");
}

TEST(RuleRemedyTest, anotherAssetIsNoRemedyForMissingPrices) {
    const auto checked = [](const std::string& asset, const std::vector<std::string>& there) {
        RuleContext context;
        context.series.emplace();
        for (const std::string& one : there) {
            context.series->push_back({.asset = AssetId::of(one), .interval = 86400000});
        }
        return check(parseRule(rule("peg(" + asset + ") >= 5bps", "peg(" + asset + ") < 4bps")).value(),
                     context)
            .error()
            .expected;
    };
    EXPECT_EQ(checked("UST", {"USD", "BTC"}), "");
    EXPECT_EQ(checked("UST", {"BTC"}), "");
    EXPECT_EQ(checked("btc", {"BTC", "ETH"}), "BTC");
}

// ---- near misses of the grammar

std::vector<std::string> goodRules() {
    std::ifstream file(std::string(ALEM_SOURCE_DIR) + "/resources/doctrine/example.rules");
    std::stringstream text;
    text << file.rdbuf();
    std::vector<std::string> all;
    for (const NamedRule& named : readRules(text.str()).rules) {
        all.push_back(print(named.rule));
    }
    return all;
}

std::string nearMiss() {
    static const auto rules = goodRules();
    static const std::vector<std::string> pieces{" ",
                                                 "  ",
                                                 "%",
                                                 "%%",
                                                 "-",
                                                 "(",
                                                 ")",
                                                 ",",
                                                 ".",
                                                 "0",
                                                 "00",
                                                 "AND ",
                                                 "OR ",
                                                 "NOT ",
                                                 "FOR ",
                                                 "d",
                                                 "h",
                                                 "x",
                                                 "bps",
                                                 "USD",
                                                 " 000",
                                                 ",5",
                                                 "THEN",
                                                 "UNTIL ",
                                                 "; ",
                                                 "; KEEP 1d",
                                                 "; COOLDOWN 2d",
                                                 ">= ",
                                                 "< ",
                                                 "<= ",
                                                 "-80%",
                                                 "vol_yz(BTC,30d) >= 80%",
                                                 " OR drawdown(BTC,90d) >= 30%",
                                                 " AND return(BTC,1d) <= -5%",
                                                 "\u00a0",
                                                 "freeze(purchase)",
                                                 "WARN"};
    std::string text = *rc::gen::elementOf(rules);
    for (int edits = *rc::gen::inRange(1, 4); edits > 0; --edits) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto length = std::min(*rc::gen::inRange<std::size_t>(0, 9), text.size() - at);
        const std::string put = *rc::gen::arbitrary<bool>() ? *rc::gen::elementOf(pieces) : std::string();
        text.replace(at, *rc::gen::arbitrary<bool>() ? length : 0, put);
        if (text.empty()) {
            break;
        }
    }
    return text;
}

TEST(RuleRemedyTest, everySuggestionLeadsOnAndNoneGoesInCircles) {
    EXPECT_TRUE(rc::check([] {
        std::string text = nearMiss();
        std::size_t steps = 0;
        for (;; ++steps) {
            RC_ASSERT(steps < 60U);
            const auto fault = faultOf(text);
            if (!fault || fault->expected.empty()) {
                break;
            }
            const auto next = mended(text, *fault);
            const bool inWords = fault->expected.find(", ") != std::string::npos;
            if (!next) {
                RC_ASSERT(parseRule(text).ok() || inWords);
                break;  // said in words only, of what makes no sense
            }
            const auto again = faultOf(*next);
            RC_ASSERT(again != fault);
            text = *next;
        }
    }));
}

TEST(RuleRemedyTest, theSuggestedUntilPassesWhateverTheCondition) {
    EXPECT_TRUE(rc::check([] {
        static const std::vector<std::string> parts{
            "drawdown(BTC,90d) >= 30%", "return(BTC,1d) <= -15%",
            "shock(BTC,0.94) > 4x",     "peg_gap(UST) >= 50bps",
            "peg_gap(UST) <= -50bps",   "close(BTC) < 9000USD",
            "hhi(assets) > 0.5x",       "vol_yz(BTC,30d) >= 80.5%",
            "age(BTC) >= 3d",           "correlation(BTC,ETH,90d) <= -0.25x"};
        const auto joined = [](const std::vector<std::string>& all, const std::string& separator) {
            std::string text;
            for (const std::string& one : all) {
                text += (text.empty() ? "" : separator) + one;
            }
            return text;
        };
        const std::string outer = *rc::gen::arbitrary<bool>() ? " OR " : " AND ";
        std::vector<std::string> terms;
        for (int count = *rc::gen::inRange(1, 4); count > 0; --count) {
            std::vector<std::string> inner;
            for (int size = *rc::gen::inRange(1, 4); size > 0; --size) {
                inner.push_back(*rc::gen::elementOf(parts));
            }
            const std::string text = joined(inner, *rc::gen::arbitrary<bool>() ? " OR " : " AND ");
            terms.push_back((*rc::gen::arbitrary<bool>() ? "NOT " : "") +
                            (inner.size() > 1 ? '(' + text + ')' : text));
        }
        const std::string sentence = rule(joined(terms, outer), *rc::gen::elementOf(parts));
        const auto fault = faultOf(sentence);
        if (fault && !fault->expected.empty()) {
            const auto next = mended(sentence, *fault);
            RC_ASSERT(next.has_value());
            RC_ASSERT(faultOf(*next) == std::nullopt);
        }
    }));
}

}  // namespace
}  // namespace alem
