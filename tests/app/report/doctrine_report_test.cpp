#include "app/report/doctrine_report.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "app/book/doctrine_run.h"
#include "app/doctrine/rule_trial.h"
#include "app/report/canonical_report.h"
#include "app/report/export_facts.h"
#include "app/report/report_csv.h"
#include "tests/app/report/doctrine_sample.h"

namespace alem::test {
namespace {

using nlohmann::json;

class DoctrineReportTest : public DoctrineSample {};

TEST_F(DoctrineReportTest, saysWhoProposedAndWhoAdopted) {
    prepare();
    const auto made = report();
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->author, OfficerId::of("aigul"));
    EXPECT_EQ(made->adoptedBy, OfficerId::of("daniar"));
    EXPECT_EQ(made->adoptedByName, "Officer daniar");
    EXPECT_TRUE(made->inForce);
    EXPECT_FALSE(made->until.has_value());
    ASSERT_TRUE(made->proposedEntry.has_value());
    EXPECT_LT(*made->proposedEntry, made->entry);
    EXPECT_LT(*made->proposed, made->adopted);
}

TEST_F(DoctrineReportTest, itsFiguresAreThoseOfTheBacktest) {
    prepare();
    const auto made = report();
    const auto& version = *m_desk->books().doctrines().newest();
    const RuleTrial trial =
        tryRule(version.rules, 0, historiesFor(version.rules, m_desk->books().knownMarkets()));
    ASSERT_TRUE(trial.result.has_value());
    const auto& outcome = made->rules[0].trial.outcome;
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->firings, static_cast<std::int64_t>(trial.result->outcome.firings));
    EXPECT_EQ(outcome->firings, 1);
    EXPECT_EQ(outcome->hits, static_cast<std::int64_t>(trial.result->outcome.hits));
    EXPECT_EQ(outcome->stressEvents, static_cast<std::int64_t>(trial.result->outcome.stressEvents));
    EXPECT_EQ(outcome->eventsBeforeKnown, static_cast<std::int64_t>(trial.result->outcome.eventsBeforeKnown));
    EXPECT_EQ(made->rules[0].trial.fired.size(), 1U);
    EXPECT_EQ(made->rules[0].trial.prices.size(), 200U);
    EXPECT_EQ(made->rules[0].trial.fires, "-15");
    EXPECT_EQ(made->rules[0].trial.clears, "-5");
    EXPECT_EQ(made->rules[1].trial.outcome->firings, 0);
}

TEST_F(DoctrineReportTest, aRuleWithoutBarsHasNoFigures) {
    prepare();
    const auto made = report();
    EXPECT_FALSE(made->rules[2].trial.outcome.has_value());
    EXPECT_FALSE(made->rules[2].trial.asset.has_value());
    EXPECT_TRUE(made->rules[2].trial.prices.empty());
}

TEST_F(DoctrineReportTest, theSameBooksGiveTheSameCanonicalBytes) {
    prepare();
    const std::string bytes = canonicalJson(*report());
    EXPECT_EQ(bytes, canonicalJson(*report()));
    EXPECT_EQ(json::parse(bytes).dump(), bytes) << "members in their order, nothing superfluous";
    const json document = json::parse(bytes).at("document");
    EXPECT_EQ(sha256(document.dump()).hex(), json::parse(bytes).at("sha256").get<std::string>())
        << "the hash of the document can be computed from the report alone";
    EXPECT_EQ(exportOf(*report()).sha256, sha256(bytes));
    EXPECT_EQ(exportOf(*report()).doctrine, 1);
}

TEST_F(DoctrineReportTest, anotherVersionAndNoneThatIs) {
    EXPECT_EQ(report().error(), DoctrineReportFault::NoneInForce);
    prepare();
    tick();
    auto changed =
        rule("R1", "ON 1d WHEN return(BTC,1d) <= -12% THEN freeze(purchase) UNTIL return(BTC,1d) > -5%");
    adopt({changed});
    EXPECT_EQ(report()->document.version, 2);
    EXPECT_EQ(report()->rules[0].variants, 2);
    const auto first = report(1);
    ASSERT_TRUE(first.ok());
    EXPECT_FALSE(first->inForce);
    EXPECT_EQ(first->until, report()->since);
    EXPECT_EQ(report(3).error(), DoctrineReportFault::UnknownVersion);
}

TEST_F(DoctrineReportTest, itsCsvHasARowForEachRuleAndNoFormula) {
    prepare();
    DoctrineHeaders headers;
    headers.fill("x");
    const std::string csv = doctrineCsv(*report(), headers);
    EXPECT_THAT(csv, testing::HasSubstr(",'=Une chute"));
    EXPECT_THAT(csv, testing::Not(testing::HasSubstr(",=")));
    std::size_t rows = 0;
    for (std::size_t at = csv.find("\r\n"); at != std::string::npos; at = csv.find("\r\n", at + 2)) {
        ++rows;
    }
    EXPECT_EQ(rows, 4U);
    EXPECT_THAT(csv, testing::HasSubstr(canonicalHash(*report()).hex()));
}

TEST_F(DoctrineReportTest, itsExportIsAnEntry) {
    prepare();
    ExportFacts facts = exportOf(*report());
    facts.language = "fr";
    const auto recorded = done(ExportReport(facts));
    ASSERT_EQ(recorded.entries.size(), 1U);
    EXPECT_EQ(std::get<ReportExported>(recorded.entries[0].event).doctrine, 1);
    facts.doctrine = 7;
    EXPECT_EQ(refused(ExportReport(facts)).code, RefusalCode::NoDoctrine);
    facts.doctrine.reset();
    EXPECT_EQ(refused(ExportReport(facts)).field, "doctrine");
}

}  // namespace
}  // namespace alem::test
