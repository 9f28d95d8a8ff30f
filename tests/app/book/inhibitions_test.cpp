#include <gtest/gtest.h>

#include <algorithm>

#include "tests/app/book/doctrine_log.h"

namespace alem {

namespace {

/// R4 goes on as long as the fall does, and is kept back by R3 on the days of the falls themselves.
const std::vector<std::pair<std::string, std::string>>& inhibited() {
    static const std::vector<std::pair<std::string, std::string>> rules{
        {"R3", "ON 1d WHEN return(BTC,1d) <= -15% THEN freeze(purchase) UNTIL return(BTC,1d) > -5%"},
        {"R4",
         "ON 1d WHEN drawdown(BTC,5d) >= 10% THEN freeze(sale) UNTIL drawdown(BTC,5d) < 5%; INHIBITED BY "
         "R3"}};
    return rules;
}

const InterventionCase* caseOfR4(const Books& books, Instant now) {
    const auto& cases = books.interventions(now).cases();
    const auto found = std::find_if(cases.begin(), cases.end(),
                                    [](const auto& one) { return one.id.rule == RuleId::of("R4"); });
    return found == cases.end() ? nullptr : &*found;
}

TEST(Inhibitions, ACaseTellsWhatKeptItsActionBackAndWhen) {
    Log log;
    const Day first = *Day::of(2020, 1, 1);
    log.adopt(inhibited());
    log.at(Instant::startOf(first.plus(10)));
    log.import(first, {100, 100, 100, 100, 100, 80, 80, 60, 60, 60});
    const auto endOf = [&](int bar) { return Instant::startOf(first.plus(bar + 1)); };
    const auto* one = caseOfR4(log.books(), endOf(9));
    ASSERT_NE(one, nullptr);
    EXPECT_EQ(one->id.firing, endOf(6)) << "once R3 had cleared";
    const RuleId by = RuleId::of("R3");
    EXPECT_EQ(one->inhibitions,
              (std::vector<Inhibition>{{by, false, endOf(5), endOf(6)}, {by, false, endOf(7), endOf(8)}}));
    log.at(Instant::startOf(first.plus(11)));
    log.import(first.plus(10), {48});
    one = caseOfR4(log.books(), endOf(10));
    ASSERT_EQ(one->inhibitions.size(), 3U);
    EXPECT_EQ(one->inhibitions.back(), (Inhibition{by, false, endOf(10), std::nullopt})) << "it lasts";
}

TEST(Inhibitions, BeforeADoctrineIsInForceItKeepsNothingBack) {
    Log log;
    const Day first = *Day::of(2020, 1, 1);
    const Instant since = Instant::startOf(first.plus(6)).plusHours(12);
    log.at(since);
    log.adopt(inhibited());
    log.at(Instant::startOf(first.plus(10)));
    log.import(first, {100, 100, 100, 100, 100, 80, 80, 60, 60, 60});
    const auto* one = caseOfR4(log.books(), Instant::startOf(first.plus(10)));
    ASSERT_NE(one, nullptr);
    ASSERT_EQ(one->inhibitions.size(), 2U);
    EXPECT_EQ(one->inhibitions.front(),
              (Inhibition{RuleId::of("R3"), false, since, Instant::startOf(first.plus(7))}));
}

TEST(Inhibitions, ACaseThatGoesOnUnderTheNextVersionTellsEachStretchOnce) {
    Log log;
    const Day first = *Day::of(2020, 1, 1);
    log.adopt(inhibited());
    log.at(Instant::startOf(first.plus(7)).plusHours(12));  // between the two
    auto more = inhibited();
    more.emplace_back("R9", "ON 1d WHEN return(BTC,1d) >= 50% THEN notify(board) UNTIL return(BTC,1d) < 20%");
    log.adopt(more);
    log.at(Instant::startOf(first.plus(10)));
    log.import(first, {100, 100, 100, 100, 100, 80, 80, 60, 60, 60});
    const auto* one = caseOfR4(log.books(), Instant::startOf(first.plus(10)));
    ASSERT_NE(one, nullptr);
    EXPECT_EQ(one->id.doctrine, 1);
    ASSERT_EQ(one->inhibitions.size(), 2U);
    EXPECT_EQ(one->inhibitions.front().until, Instant::startOf(first.plus(7))) << "under the first one";
    EXPECT_EQ(one->inhibitions.back().from, Instant::startOf(first.plus(8))) << "under the second one";
    EXPECT_EQ(one->inhibitions.back().until, Instant::startOf(first.plus(9)));
}

}  // namespace

}  // namespace alem
