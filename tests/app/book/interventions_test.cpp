#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "app/audit/sha256.h"
#include "app/book/books.h"
#include "app/book/doctrine_run.h"
#include "app/book/interventions.h"
#include "app/book/price_series.h"
#include "app/doctrine/backtest.h"
#include "tests/app/book/doctrine_log.h"

namespace alem {

namespace {

constexpr std::int64_t day = Instant::millisecondsADay;

const std::vector<std::pair<std::string, std::string>>& doctrine() {
    static const std::vector<std::pair<std::string, std::string>> rules{
        {"R1",
         "ON 1d WHEN vol_ewma(BTC,0.94) >= 60% FOR 2 closes THEN freeze(purchase) UNTIL vol_ewma(BTC,0.94) < "
         "50% FOR 3 closes; COOLDOWN 5d; ON NO DATA 2d: WARN"},
        {"R2",
         "ON 1d WHEN return(BTC,1d) <= -5% THEN freeze(purchase) UNTIL return(BTC,1d) > -1%; INHIBITED BY "
         "R1"}};
    return rules;
}

/// As one text, so that equal texts are equal signals.
std::string textOf(const std::vector<Transition>& transitions) {
    std::string text;
    for (const Transition& one : transitions) {
        text += std::to_string(one.rule) + ' ' + std::to_string(one.openTime) + ' ' +
                std::to_string(one.knownAt) + ' ' + std::to_string(static_cast<int>(one.signal.state)) +
                std::to_string(static_cast<int>(one.signal.isUnknown)) +
                std::to_string(static_cast<int>(one.action));
        for (const double value : one.values) {
            std::array<char, sizeof value> bytes{};
            std::memcpy(bytes.data(), &value, sizeof value);
            text.append(bytes.data(), bytes.size());
        }
        text += '\n';
    }
    return text;
}

std::vector<double> walk(const std::vector<int>& steps) {
    std::vector<double> closes{1000};
    for (const int step : steps) {
        closes.push_back(closes.back() * (1 + (step % 120) / 1000.0));
    }
    return closes;
}

TEST(Interventions, WhatWasAdoptedBeforeItWasRefusedStillRuns) {
    const std::string endless =
        "ON 1d WHEN close(BTC) >= 1500USD THEN freeze(purchase) UNTIL close(BTC) < 0USD";
    Log log;
    log.adopt({{"M1", endless + "; INHIBITED BY M2"}, {"M2", endless + "; INHIBITED BY M1"}});
    const Day first = Day::of(2021, 1, 1).value();
    log.at(Instant::startOf(first.plus(3)));
    log.import(first, {1000, 2000, 2000});
    const auto& transitions = log.books().interventions(Instant::startOf(first.plus(3))).transitions();
    ASSERT_FALSE(transitions.empty());
    EXPECT_EQ(transitions.back().signal.state, SignalState::Firing);
}

TEST(Interventions, AreByteIdenticalOnReplayAndEqualToTheBacktest) {
    EXPECT_TRUE(rc::check([](const std::vector<int>& steps, std::uint8_t cut) {
        const auto closes = walk(steps);
        const Day first = Day::of(2021, 1, 1).value();
        const auto split = std::max<std::size_t>(2, cut % closes.size());
        RC_PRE(closes.size() >= 4 && split + 2 <= closes.size());
        Log log;
        log.adopt(doctrine());
        log.at(Instant::startOf(first.plus(static_cast<int>(split))));
        log.import(first, {closes.begin(), closes.begin() + static_cast<std::ptrdiff_t>(split)});
        static_cast<void>(log.books().interventions(log.books().lastSealed()));
        const Instant end = Instant::startOf(first.plus(static_cast<int>(closes.size())));
        log.at(end);
        log.import(first, closes);
        const std::string live = textOf(log.books().interventions(end).transitions());
        RC_ASSERT(live == textOf(log.replayed()->interventions(end).transitions()));

        std::vector<NamedRule> rules;
        for (const auto& [id, sentence] : doctrine()) {
            rules.push_back({RuleId::of(id), parseRule(sentence).value()});
        }
        RuleMarketHistory history;
        history.about = {AssetId::of("BTC"), {}, day};
        history.bars = BarSeries(day);
        for (std::size_t i = 0; i < closes.size(); ++i) {
            const double close = std::stod(std::to_string(closes[i]));
            history.bars.append(Instant::startOf(first.plus(static_cast<int>(i))).milliseconds(),
                                {close, close, close, close, 10});
        }
        std::string tested;
        std::vector<Transition> all;
        for (const RuleBacktest& one : backtest(rules, {history})) {
            all.insert(all.end(), one.transitions.begin(), one.transitions.end());
        }
        std::stable_sort(all.begin(), all.end(), [](const Transition& a, const Transition& b) {
            return std::pair(a.knownAt, a.rule) < std::pair(b.knownAt, b.rule);
        });
        RC_ASSERT(live == textOf(all));
    }));
}

TEST(Interventions, CorrectedBarsChangeNothingThatWasKnown) {
    Log log;
    log.adopt(doctrine());
    const Day first = Day::of(2021, 1, 1).value();
    log.at(Instant::startOf(first.plus(4)));
    log.import(first, {1000, 1000, 900, 950});
    const Instant now = Instant::startOf(first.plus(5));
    const std::string before = textOf(log.books().interventions(now).transitions());
    EXPECT_FALSE(before.empty());
    log.at(now);
    log.import(first, {1000, 1000, 999, 950, 940});
    const std::string after = textOf(log.books().interventions(now).transitions());
    EXPECT_EQ(after.substr(0, 40), before.substr(0, 40));
    EXPECT_EQ(log.books().knownMarkets().at(0).bars().closes(),
              (std::vector<double>{1000, 1000, 900, 950, 940}));
}

TEST(Interventions, TheCompositeWaitsForItsVenuesButNotForDeadOnes) {
    Log log;
    const Day first = Day::of(2021, 1, 1).value();
    log.at(Instant::startOf(first.plus(40)));
    log.import(first, {100, 100}, "A");
    log.import(first, {200, 200, 200}, "B");
    EXPECT_EQ(log.books().knownMarkets().at(0).bars().closes(), (std::vector<double>{100, 100}))
        << "what was known stays, and A is waited for";
    log.import(first, {100, 100, 100}, "A");
    EXPECT_EQ(log.books().knownMarkets().at(0).bars().closes(), (std::vector<double>{100, 100, 150}));
    log.import(first, std::vector<double>(15, 300.0), "B");
    EXPECT_EQ(log.books().knownMarkets().at(0).bars().size(), 15U)
        << "A has been silent for longer than a week";
    EXPECT_EQ(log.books().knownMarkets().at(0).venue.text(), "composite");
    EXPECT_EQ(log.books().knownMarkets().at(1).venue.text(), "a");
}

TEST(Interventions, WithoutBarsARuleIsUnknownAndNeverCalm) {
    Log log;
    log.adopt(doctrine());
    const auto& signal =
        log.books().interventions(Instant::startOf(Day::of(2022, 1, 1).value())).ruleSignals().at(0);
    EXPECT_FALSE(signal.evaluated);
    EXPECT_TRUE(signal.isUnknown());
}

TEST(Interventions, AnInhibitorWithoutPricesHoldsTheAction) {
    Log log;
    log.adopt({{"R1", "ON 1d WHEN return(ETH,1d) <= -5% THEN freeze(purchase) UNTIL return(ETH,1d) > -1%"},
               {"R2",
                "ON 1d WHEN return(BTC,1d) <= -5% THEN freeze(purchase) UNTIL return(BTC,1d) > -1%; "
                "INHIBITED BY R1"}});
    const Day first = Day::of(2021, 1, 1).value();
    const Instant now = Instant::startOf(first.plus(4));
    log.at(now);
    log.import(first, {1000, 1000, 900, 800});
    const Interventions& interventions = log.books().interventions(now);
    const RuleSignal* signal = interventions.signal(RuleId::of("R2"));
    ASSERT_TRUE(signal != nullptr && signal->signal.fires());
    EXPECT_EQ(signal->action, ActionStatus::Held) << "nobody knows what R1 says";
    EXPECT_EQ(signal->inhibitor, RuleId::of("R1"));
    EXPECT_TRUE(interventions.cases().empty()) << "neither proposed nor dropped";
    EXPECT_EQ(interventions.binding(RuleId::of("R2")), nullptr);
}

TEST(Interventions, AStepOfAFiringThatTheBarsNoLongerShowKeepsItsCase) {
    Log log;
    log.adopt(doctrine());
    CaseStepFacts facts;
    facts.rule = RuleId::of("R2");
    facts.doctrine = 1;
    facts.firing = Instant::startOf(Day::of(2021, 1, 3).value());
    facts.step = CaseStep::Acknowledge;
    log.add(CaseStepped(facts));
    const auto& cases = log.books().interventions(Instant::startOf(Day::of(2022, 1, 1).value())).cases();
    ASSERT_EQ(cases.size(), 1U);
    EXPECT_FALSE(cases[0].derived);
    EXPECT_EQ(cases[0].state, CaseState::Acknowledged);
}

/// Bars of four days, and then nothing until the tenth day, when the missing ones come.
struct Silence {
    Silence() {
        log.adopt(
            {{"R13", "ON 1d WHEN age(BTC) >= 3d THEN require_approval(purchase,board) UNTIL age(BTC) < 2d"}});
        log.at(Instant::startOf(first.plus(4)));
        log.import(first, {1000, 1000, 1000, 1000});
    }
    void fill() {
        log.at(Instant::startOf(first.plus(10)));
        log.import(first.plus(4), {1000, 1000, 1000, 1000, 1000, 1000});
    }
    Day first = Day::of(2021, 1, 1).value();
    Log log;
};

TEST(Interventions, WhatFiredOnMissingBarsIsNotForgottenWhenTheyCome) {
    Silence fund;
    const Instant before = Instant::startOf(fund.first.plus(9));
    const auto seen = fund.log.books().interventions(before).cases();
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_TRUE(seen[0].fires);
    fund.fill();
    const Instant after = Instant::startOf(fund.first.plus(11));
    const auto& kept = fund.log.books().interventions(after).cases();
    ASSERT_EQ(kept.size(), 1U) << "nobody had acted: it is all there is to say that it fired";
    EXPECT_EQ(kept[0].id, seen[0].id);
    EXPECT_EQ(kept[0].opened, seen[0].opened);
    EXPECT_EQ(kept[0].inputs, seen[0].inputs) << "what a first step is bound to";
    EXPECT_FALSE(kept[0].derived) << "it would not fire on what is known now";
    EXPECT_FALSE(kept[0].fires);
    EXPECT_EQ(kept[0].cleared, Instant::startOf(fund.first.plus(10))) << "when the bars came";
    EXPECT_EQ(kept[0].state, CaseState::Open) << "people end it";
    EXPECT_EQ(fund.log.books().interventions(after).binding(RuleId::of("R13")), nullptr);
    EXPECT_EQ(fund.log.replayed()->interventions(after).cases().size(), 1U);
}

TEST(Interventions, ACaseOfAnAbsenceGoesOnWithItsSteps) {
    Silence fund;
    fund.fill();
    const Instant now = Instant::startOf(fund.first.plus(11));
    CaseStepFacts facts;
    facts.rule = RuleId::of("R13");
    facts.doctrine = 1;
    facts.firing = fund.log.books().interventions(now).cases().at(0).id.firing;
    facts.step = CaseStep::Reject;
    fund.log.at(now);
    fund.log.add(CaseStepped(facts));
    const auto& cases = fund.log.books().interventions(now).cases();
    ASSERT_EQ(cases.size(), 1U);
    EXPECT_EQ(cases[0].state, CaseState::Rejected);
    EXPECT_EQ(cases[0].steps.size(), 1U);
}

TEST(Interventions, BarsThatComeWithinTheirOwnIntervalWereNeverMissing) {
    Log log;
    log.adopt({{"R13", "ON 1d WHEN age(BTC) >= 1d THEN freeze(purchase) UNTIL age(BTC) < 1h"}});
    const Day first = Day::of(2021, 1, 1).value();
    std::vector<double> closes;
    for (int days = 1; days <= 6; ++days) {
        closes.push_back(1000);
        log.at(Instant::startOf(first.plus(days)).plusMilliseconds(9 * 3600000));
        log.import(first, closes);
    }
    EXPECT_TRUE(log.books()
                    .interventions(Instant::startOf(first.plus(6)).plusMilliseconds(36000000))
                    .cases()
                    .empty());
}

TEST(Interventions, AreAskedForWithoutReadingEvidenceWhereThereIsNoDoctrine) {
    int asked = 0;
    Books books([&](const Hash&) -> std::optional<std::string> {
        ++asked;
        return std::nullopt;
    });
    FundFacts fund;
    fund.zone = "Etc/UTC";
    books.apply({0, Instant(), OfficerId::of("a"), "k", FundCreated(fund), {}});
    EXPECT_TRUE(books.interventions(Instant::startOf(Day::of(2022, 1, 1).value())).cases().empty());
    EXPECT_EQ(books.interventions(Instant::startOf(Day::of(2022, 1, 1).value())).doctrine(), nullptr);
    EXPECT_EQ(asked, 0);
}

}  // namespace

}  // namespace alem
