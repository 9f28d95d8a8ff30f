#pragma once

#include <QList>
#include <vector>

#include "app/desk/import_preview.h"
#include "ui/parts/table_support.h"

class QStandardItemModel;

namespace alem {

class Table;

/// What the totals of a statement are shown as, with their headers in the interface's tongue: asset, before,
/// change, after, and whether the balance was ever below zero.
void setControlTotals(QStandardItemModel& model, const std::vector<ControlTotal>& totals);
/// The columns of such a table.
void setTotalsColumns(Table& table);

}  // namespace alem
