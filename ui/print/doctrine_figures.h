#pragma once

#include "app/report/doctrine_report.h"
#include "ui/print/sheet.h"
#include "ui/wording/wording.h"

namespace alem {

inline constexpr qreal outcomeHeight = 72;

/// What came of a rule on the history there is, from `top` on, as wide as the page: each figure with its name
/// in both tongues, and no rate without the counts behind it. Numbers are written in the first one's way.
void drawOutcome(Sheet& sheet, qreal top, const ReportedOutcome& outcome, std::int64_t variants,
                 const Wording& first, const Wording& second);

}  // namespace alem
