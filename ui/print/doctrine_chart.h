#pragma once

#include <QRectF>

#include "app/report/doctrine_report.h"
#include "ui/print/sheet.h"
#include "ui/wording/wording.h"

namespace alem {

/// True if there are prices or values to draw.
[[nodiscard]] bool hasChart(const ReportedTrial& trial);

/// The closes of the rule's market and, under them, what it measures with its thresholds: the one at which it
/// fires drawn through, the one at which it ends in dashes. Firings are grey with a black bar above, so that
/// a copy still shows them. A stretch that is unknown is a gap. `what` says what is measured.
void drawTrial(Sheet& sheet, const QRectF& box, const ReportedTrial& trial, const QString& what,
               const Wording& words, const Zone& zone);

}  // namespace alem
