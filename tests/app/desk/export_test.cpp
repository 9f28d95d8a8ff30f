#include "app/audit/sha256.h"
#include "app/desk/report_standing.h"
#include "tests/app/desk/fixture.h"

namespace alem::test {

namespace {

/// What leaves the house is an entry: who took what, in which form, with the hash that is printed on it.
class ExportTest : public FundFixture {
  protected:
    [[nodiscard]] ExportFacts statement() const {
        ExportFacts facts;
        facts.report = ExportedReport::Holdings;
        facts.asOf = m_now;
        facts.knownAt = m_now;
        facts.language = "fr";
        facts.sha256 = sha256("{}");
        return facts;
    }
    [[nodiscard]] ExportFacts extract(std::int64_t first, std::int64_t last) const {
        ExportFacts facts = statement();
        facts.report = ExportedReport::AuditExtract;
        facts.asOf.reset();
        facts.first = first;
        facts.last = last;
        return facts;
    }
};

TEST_F(ExportTest, IsSealedInTheNameOfWhoTookIt) {
    const auto recorded = done(ExportReport(statement()));
    ASSERT_EQ(recorded.entries.size(), 1U);
    EXPECT_EQ(recorded.entries[0].officer, OfficerId::of("aigul"));
    EXPECT_EQ(std::get<ReportExported>(recorded.entries[0].event).sha256, sha256("{}"));
    EXPECT_EQ(std::get<ReportExported>(recorded.entries[0].event).language, "fr");
}

TEST_F(ExportTest, ChangesNothingThatIsHeld) {
    done(purchase("1", "60000"));
    const auto before = held("helvion/cold", "BTC");
    done(ExportReport(extract(0, 5)));
    EXPECT_EQ(held("helvion/cold", "BTC"), before);
}

TEST_F(ExportTest, AStatementStandsOnTheLogWithoutTheExportsAtItsEnd) {
    done(purchase("1", "60000"));
    const auto before = reportStanding(*m_desk);
    EXPECT_EQ(before.log, wholeLog(*m_desk));
    EXPECT_EQ(before.sealed, m_desk->books().lastSealed());
    done(ExportReport(statement()));
    done(ExportReport(extract(0, 5)));
    const auto after = reportStanding(*m_desk);
    EXPECT_EQ(after.log, before.log);
    EXPECT_EQ(after.sealed, before.sealed);
    EXPECT_EQ(wholeLog(*m_desk).size, before.log.size + 2);
    done(purchase("1", "60000"));
    EXPECT_EQ(reportStanding(*m_desk).log.size, before.log.size + 3) << "exports in between are counted";
}

TEST_F(ExportTest, WithoutWhatIdentifiesItIsRefused) {
    ExportFacts facts = statement();
    facts.sha256 = Hash();
    EXPECT_EQ(refused(ExportReport(facts)).field, "sha256");
    facts = statement();
    facts.language = "de";
    EXPECT_EQ(refused(ExportReport(facts)).field, "language");
    facts = statement();
    facts.asOf.reset();
    EXPECT_EQ(refused(ExportReport(facts)).field, "asOf");
    EXPECT_EQ(refused(ExportReport(extract(5, 4))).code, RefusalCode::UnknownEntry);
    EXPECT_EQ(refused(ExportReport(extract(-1, 4))).code, RefusalCode::UnknownEntry);
}

}  // namespace

}  // namespace alem::test
