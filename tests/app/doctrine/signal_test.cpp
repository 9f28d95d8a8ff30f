#include "app/doctrine/signal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/doctrine/price_fixture.h"

namespace alem {
namespace {

/// Plays days against a rule; `T`, `F`, `?` is the firing condition, and the clearing one is its opposite but
/// where it says `-`: between the thresholds.
std::string played(const std::string& options, const std::string& days, std::uint32_t fire = 1,
                   std::uint32_t clear = 1) {
    const std::string text = "ON 1d WHEN drawdown(BTC,30d) >= 20% FOR " + std::to_string(fire) +
                             " closes THEN freeze(purchase) UNTIL drawdown(BTC,30d) < 10% FOR " +
                             std::to_string(clear) + " closes" + options;
    SignalMachine machine(ruleOf("R", text).rule);
    std::string states;
    std::int64_t close = 20000 * day;
    for (const char c : days) {
        const Truth truth = c == 'T' ? Truth::True : c == '?' ? Truth::Unknown : Truth::False;
        const Truth calm = c == 'F' ? Truth::True : c == '?' ? Truth::Unknown : Truth::False;
        const Signal& signal = machine.next(close += day, truth, calm);
        const char letter = "ipFcz"[static_cast<int>(signal.state)];
        states += letter;
        states += signal.alarm ? "!" : signal.isUnknown ? "?" : "";
    }
    return states;
}

TEST(TruthTest, followsKleene) {
    constexpr Truth f = Truth::False;
    constexpr Truth u = Truth::Unknown;
    constexpr Truth t = Truth::True;
    EXPECT_EQ(opposite(u), u);
    EXPECT_EQ(opposite(t), f);
    EXPECT_EQ(both(f, u), f);
    EXPECT_EQ(both(t, u), u);
    EXPECT_EQ(either(t, u), t);
    EXPECT_EQ(either(f, u), u);
}

TEST(SignalTest, countsConsecutiveCloses) {
    EXPECT_EQ(played("", "TTFTTTT", 3), "ppippFF");
    EXPECT_EQ(played("", "TFTF"), "FiFi");
    EXPECT_EQ(played("", "TFF-FFF", 1, 3), "FccFcci");
}

TEST(SignalTest, nothingChangesBetweenTheThresholds) {
    EXPECT_EQ(played("", "-T--T-F-"), "iFFFFFii");
}

TEST(SignalTest, unknownNeitherCountsNorEndsACountAndIsNeverCalm) {
    EXPECT_EQ(played("", "FT?TT", 3), "ipp!pF");
    EXPECT_EQ(played("", "FT?F", 3), "ipp!i");
    EXPECT_EQ(played("", "T??"), "FF!F!");
    EXPECT_EQ(played("", "TF?F", 1, 2), "Fcc!i");
    EXPECT_EQ(played("", "???F"), "i?i?i?i") << "no alarm while the measures warm up";
}

TEST(SignalTest, aLongGapEndsACount) {
    EXPECT_EQ(played("; MAX GAP 2d", "T??TT", 3), "pp!p!pF");
    EXPECT_EQ(played("; MAX GAP 2d", "T???TT", 3), "pp!p!i!pp");
    EXPECT_EQ(played("; MAX GAP 1d", "TF??F", 1, 2), "Fcc!F!c");
}

TEST(SignalTest, keepsFiringAfterTheLastBreach) {
    EXPECT_EQ(played("; KEEP 3d", "TFFFF"), "Fccii");
    EXPECT_EQ(played("; KEEP 3d", "TFTFFF"), "FcFcci");
}

TEST(SignalTest, restsAfterItHasCleared) {
    EXPECT_EQ(played("; COOLDOWN 3d", "TFTTTT"), "FzzzFF");
    EXPECT_EQ(played("; COOLDOWN 3d", "TFTTFF"), "Fzzzii");
}

TEST(SignalTest, policiesForNoData) {
    EXPECT_EQ(played("; ON NO DATA 2d: WARN", "F???F"), "ii?i!i!i");
    EXPECT_EQ(played("; ON NO DATA 2d: HOLD", "F???F"), "iii!i!i");
    EXPECT_EQ(played("; ON NO DATA 2d: BREACH", "F???F"), "ii?F!F!i");
    EXPECT_EQ(played("; ON NO DATA 2d: BREACH", "F????", 2), "ii?p!F!F!");
}

TEST(SignalTest, expiresAfterItsLastDay) {
    // The second bar closes at the end of that day.
    const auto last = Day::ofNumber(20001).text();
    EXPECT_EQ(played("; EXPIRES " + last, "TTTT"), "FFii");
}

}  // namespace
}  // namespace alem
