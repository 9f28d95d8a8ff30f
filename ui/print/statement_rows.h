#pragma once

#include "app/report/holdings_statement.h"
#include "ui/print/figure_table.h"
#include "ui/print/report_words.h"

namespace alem {

/// The table of a statement in one tongue: accounts, what they hold, the lots where asked for, the total.
FigureTable statementTable(const HoldingsStatement& statement, const AssetLooks& looks, const Wording& words);

}  // namespace alem
