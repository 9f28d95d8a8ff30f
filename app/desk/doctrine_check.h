#pragma once

#include "app/book/books.h"
#include "app/desk/objections.h"

namespace alem {

/// Objects to a doctrine that could not work in this fund: a sentence that is no rule or does not fit the
/// bars there are (RuleRefused: rule, position, fault, found, expected), an asset or inhibitor that is
/// unknown, a word without meaning, an owner who is not registered, days that end before they begin.
void checkDoctrine(const DoctrineDocument& document, const Books& books, Objections& objections);

}  // namespace alem
