#pragma once

#include <QList>

#include "app/book/books.h"
#include "app/desk/acts.h"
#include "app/event/event.h"
#include "ui/pages/page_parts.h"
#include "ui/wording/wording.h"

namespace alem {

/// Every member of an act or event that says something, in the words of forms: for people who must know all
/// of it.
QList<FieldLine> factLines(const Act& act, const Books& books, const Wording& words);
QList<FieldLine> factLines(const Event& event, const Books& books, const Wording& words);

/// The same of one rule of a doctrine.
QList<FieldLine> factLines(const DoctrineRule& rule, const Books& books, const Wording& words);

/// The one figure of an event: what is paid, received, moved or allowed, with its unit; empty if it has none.
QString mainFigure(const Event& event, const Books& books, const Wording& words);

}  // namespace alem
