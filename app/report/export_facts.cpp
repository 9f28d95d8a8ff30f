#include "app/report/export_facts.h"

#include "app/report/canonical_report.h"

namespace alem {

ExportFacts exportOf(const HoldingsStatement& statement) {
    ExportFacts facts;
    facts.asOf = statement.asOf;
    facts.currency = statement.currency;
    facts.knownAt = statement.knownAt;
    facts.report = ExportedReport::Holdings;
    facts.sha256 = canonicalHash(statement);
    return facts;
}

ExportFacts exportOf(const AuditExtract& extract) {
    ExportFacts facts;
    facts.first = extract.filter.first;
    facts.last = extract.filter.last.value_or(extract.log.size - 1);
    facts.knownAt = extract.knownAt;
    facts.report = ExportedReport::AuditExtract;
    facts.sha256 = canonicalHash(extract);
    return facts;
}

ExportFacts exportOf(const DoctrineReport& report) {
    ExportFacts facts;
    facts.doctrine = report.document.version;
    facts.knownAt = report.knownAt;
    facts.report = ExportedReport::Doctrine;
    facts.sha256 = canonicalHash(report);
    return facts;
}

}  // namespace alem
