#pragma once

#include <QByteArray>

#include "app/report/audit_extract.h"
#include "app/report/doctrine_report.h"
#include "app/report/holdings_statement.h"
#include "app/report/report_csv.h"
#include "ui/print/print_progress.h"
#include "ui/wording/wording.h"

namespace alem {

/// A statement of holdings on A4, in the tongue of `words`, whatever the interface speaks. Carries its
/// canonical JSON as an embedded file (`pdfdetach`), prints its SHA-256 on every page, and is dated by the
/// report, not by the clock: the same statement gives the same bytes. Needs a QGuiApplication; the platform
/// `offscreen` will do. Like the others it may be made on any thread (it paints on QPdfWriter alone), once
/// the fonts are loaded; empty if `progress` gave it up.
QByteArray holdingsPdf(const HoldingsStatement& statement, const Wording& words,
                       const PrintProgress& progress = {});

/// A stretch of the audit log on A4, each entry with its leaf hash in full. The canonical bytes of the
/// entries travel in the embedded JSON.
QByteArray auditExtractPdf(const AuditExtract& extract, const Wording& words,
                           const PrintProgress& progress = {});

/// A version of the doctrine for a committee: every rule in both tongues side by side, that of `words` first,
/// with its chart and figures. Legible in black and white.
QByteArray doctrinePdf(const DoctrineReport& report, const Wording& words,
                       const PrintProgress& progress = {});

/// The header texts of the machine exports in the tongue of `words`.
HoldingsHeaders holdingsCsvHeaders(const Wording& words);
ExtractHeaders auditExtractCsvHeaders(const Wording& words);
DoctrineHeaders doctrineCsvHeaders(const Wording& words);

}  // namespace alem
