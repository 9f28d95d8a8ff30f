#pragma once

#include "app/event/approval_facts.h"
#include "app/report/audit_extract.h"
#include "app/report/doctrine_report.h"
#include "app/report/holdings_statement.h"

namespace alem {

/// What the audit log keeps of an export of this report; its format and language are the caller's to state.
[[nodiscard]] ExportFacts exportOf(const HoldingsStatement& statement);
[[nodiscard]] ExportFacts exportOf(const AuditExtract& extract);
[[nodiscard]] ExportFacts exportOf(const DoctrineReport& report);

}  // namespace alem
