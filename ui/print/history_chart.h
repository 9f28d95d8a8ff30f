#pragma once

#include <QRectF>

#include "app/report/holdings_statement.h"
#include "ui/print/sheet.h"
#include "ui/wording/wording.h"

namespace alem {

/// True if there is a line to draw: two known days at least.
[[nodiscard]] bool hasHistory(const HoldingsStatement& statement);

/// Net asset value over time. A day without a value leaves a gap, never a zero. The axis does not begin at
/// zero, so nothing is filled under the line.
void drawHistory(Sheet& sheet, const QRectF& box, const HoldingsStatement& statement, const Wording& words);

}  // namespace alem
