#pragma once

#include <QStringList>

#include "app/report/holdings_statement.h"
#include "ui/wording/wording.h"

namespace alem {

/// What a reader must know to judge the figures, and what is not promised, as sentences.
QStringList statementNotes(const HoldingsStatement& statement, const Wording& words);

}  // namespace alem
