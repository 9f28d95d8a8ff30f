#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/cli/view.h"
#include "app/report/audit_extract.h"
#include "app/report/doctrine_report.h"
#include "app/report/holdings_statement.h"

namespace alem::cli {

struct ReportRequest {
    std::string kind;
    std::string format;
    std::string output;
    std::string currency;
    Times times;
    bool lots = false;
    std::optional<std::int64_t> version;  ///< of a doctrine; none: the one in force
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
};

/// The report that is asked for, as data. `--officer` is named in it as the one who made it.
Result<HoldingsStatement, Complaint> statementOf(Console& console, const Desk& desk,
                                                 const ReportRequest& request);
Result<AuditExtract, Complaint> extractOf(Console& console, const Desk& desk, const ReportRequest& request);
Result<DoctrineReport, Complaint> doctrineOf(Console& console, const Desk& desk,
                                             const ReportRequest& request);

}  // namespace alem::cli
