#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/audit/sha256.h"
#include "app/book/interventions.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

/// Closes of one day each, the first one from `first` on, as a file of bars.
inline std::string barsFile(Day first, const std::vector<double>& closes) {
    std::string text = "date,open,high,low,close,volume\n";
    double before = closes.empty() ? 0 : closes.front();
    for (std::size_t i = 0; i < closes.size(); ++i) {
        const double close = closes[i];
        const auto row = [](double value) { return std::to_string(value); };
        text += first.plus(static_cast<int>(i)).text() + ',' + row(before) + ',' +
                row(std::max(before, close)) + ',' + row(std::min(before, close)) + ',' + row(close) +
                ",10\n";
        before = close;
    }
    return text;
}

/// The fund of FundFixture, whose doctrine is proposed by aigul (risk officer) and agreed by daniar
/// (approver); erlan is a second approver. `cio` and `board` are approvers. One rule: it freezes purchases of
/// BTC from a day's fall of 15 % on, until a day falls by less than 5 %.
class DoctrineFixture : public FundFixture {
  protected:
    static constexpr const char* shock =
        "ON 1d WHEN return(BTC,1d) <= -15% THEN freeze(purchase) UNTIL return(BTC,1d) > -5%";

    [[nodiscard]] CreateFund founding() const override {
        auto act = foundingAct();
        act.officers.push_back(officer("erlan", 6, {Role::Approver}));
        return act;
    }

    static DoctrineRule rule(std::string_view id, std::string_view sentence) {
        DoctrineRule one;
        one.id = RuleId::of(id);
        one.sentence = sentence;
        return one;
    }
    static WordMeaning role(std::string_view word, Role meaning) {
        return {std::nullopt, meaning, {}, RuleWord::of(word)};
    }
    [[nodiscard]] AdoptDoctrine doctrine(std::vector<DoctrineRule> rules) const {
        AdoptDoctrineFacts facts;
        facts.from = m_now;
        facts.title = "Doctrine";
        facts.rules = std::move(rules);
        facts.words = {role("cio", Role::Approver),
                       role("board", Role::Approver),
                       {std::nullopt, std::nullopt, "Committee", RuleWord::of("committee")}};
        return AdoptDoctrine(facts);
    }

    /// Proposed by aigul, approved by daniar; aigul is signed in afterwards.
    void bySecond(const Act& act) {
        signIn("aigul", aigulSeed);
        const auto recorded = done(act);
        ASSERT_TRUE(recorded.proposal.has_value());
        signIn("daniar", daniarSeed);
        tick();
        const auto approved = m_desk->approve(*recorded.proposal);
        ASSERT_TRUE(approved.ok()) << nameOf(approved.error().code);
        signIn("aigul", aigulSeed);
    }
    void adopt(std::vector<DoctrineRule> rules) { bySecond(doctrine(std::move(rules))); }

    /// Imports these closes of BTC as the days that end with the one before today.
    void importCloses(const std::vector<double>& closes, std::string_view source = "Venue") {
        importCloses(today().plus(-static_cast<int>(closes.size())), closes, source);
    }
    /// Agreed to by daniar where a rule binds that looks at them; aigul is signed in afterwards then.
    void importCloses(Day first, const std::vector<double>& closes, std::string_view source) {
        const std::string bytes = barsFile(first, closes);
        const auto recorded = done(barsOf(bytes, source), {.key = {}, .evidence = bytes});
        if (recorded.proposal) {
            signIn("daniar", daniarSeed);
            ASSERT_TRUE(m_desk->approve(*recorded.proposal).ok());
            signIn("aigul", aigulSeed);
        }
    }
    [[nodiscard]] static ImportPriceHistory barsOf(const std::string& bytes, std::string_view source,
                                                   std::string_view asset = "BTC") {
        ImportPriceHistoryFacts facts;
        facts.asset = AssetId::of(asset);
        facts.quote = AssetId::of("USD");
        facts.source = source;
        facts.fileName = "bars.csv";
        facts.evidence = sha256(bytes);
        return ImportPriceHistory(facts);
    }
    [[nodiscard]] Day today() const {
        return Day::ofNumber(static_cast<std::int32_t>(m_now.milliseconds() / Instant::millisecondsADay));
    }
    /// The next day, a few hours after its beginning in UTC.
    void nextDay() { tick(Instant::millisecondsADay); }

    [[nodiscard]] const Interventions& interventions() const { return m_desk->books().interventions(m_now); }
    [[nodiscard]] const InterventionCase& only() const {
        EXPECT_EQ(interventions().cases().size(), 1U);
        return interventions().cases().front();
    }
    [[nodiscard]] StepCase step(CaseStep kind, std::string reason = {}) const {
        const CaseId& id = only().id;
        return StepCase(StepCaseFacts{id.doctrine, id.firing, std::move(reason), id.rule, kind});
    }
};

}  // namespace alem::test
