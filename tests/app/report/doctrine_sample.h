#pragma once

#include "app/report/doctrine_report.h"
#include "tests/app/desk/doctrine_fixture.h"

namespace alem::test {

/// A fund with a doctrine of three rules and 200 days of BTC, one of which falls by a quarter: one rule
/// fires, one never does, one looks at an asset without bars.
class DoctrineSample : public DoctrineFixture {
  protected:
    void prepare() {
        std::vector<double> closes;
        for (int i = 0; i < 200; ++i) {
            closes.push_back(i < 120 ? 60000 + 40 * (i % 11) : 45000 + 30 * (i % 7));
        }
        importCloses(closes);
        DoctrineRule fires = rule("R1", shock);
        fires.titleEn = "Shock of a day";
        fires.titleFr = "Choc d’un jour";
        fires.rationaleEn = "A fall of 15% has never stood alone.";
        fires.rationaleFr = "=Une chute de 15 % n’est jamais restée seule.";
        fires.precedents = {"<b>LULD</b>", "CFTC 2020"};
        fires.ownerRole = Role::RiskOfficer;
        DoctrineRule calm = rule(
            "R2", "ON 1d WHEN drawdown(BTC,30d) >= 60% THEN notify(committee) UNTIL drawdown(BTC,30d) < 40%");
        calm.titleFr = "Repli";
        calm.owner = OfficerId::of("aigul");
        DoctrineRule blind =
            rule("R3", "ON 1d WHEN return(ETH,1d) <= -20% THEN freeze(purchase) UNTIL return(ETH,1d) > -5%");
        adopt({fires, calm, blind});
    }
    [[nodiscard]] LogState log() const {
        LogState state;
        state.origin = m_desk->books().fund().origin;
        state.root = m_desk->root();
        state.size = m_desk->size();
        return state;
    }
    [[nodiscard]] Result<DoctrineReport, DoctrineReportFault> report(
        std::optional<std::int64_t> version = std::nullopt) const {
        DoctrineRequest request;
        request.version = version;
        request.at = m_now;
        request.knownAt = m_now;
        request.madeBy = OfficerId::of("aigul");
        return doctrineReport(m_desk->books(), request, log());
    }
};

}  // namespace alem::test
