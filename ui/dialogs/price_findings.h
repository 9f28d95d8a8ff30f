#pragma once

#include <vector>

#include "app/format/price_history.h"
#include "ui/parts/summary.h"

class QStandardItemModel;

namespace alem {

class Table;

// A file of bars as it was read, in the interface's tongue: for the form that imports it and for the one who
// approves.

/// The names of the columns that mean something.
[[nodiscard]] QString recognisedColumns(const PriceHistory& history);
/// Interval, first and last bar, how many; nothing where there are no bars.
[[nodiscard]] QList<SummaryLines::Line> historyLines(const PriceHistory& history);
/// All that is odd about it, with the headers.
void setFindings(QStandardItemModel& model, const std::vector<PriceFinding>& findings);
/// The columns of such a table.
void setFindingsColumns(Table& table);

}  // namespace alem
