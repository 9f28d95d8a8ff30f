#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "app/book/books.h"
#include "ui/wording/wording.h"

namespace alem {

/// What a free word of a rule is called in a sentence; empty where the fund does not say who is meant.
using PartyNames = std::function<QString(const RuleWord& word, const Wording& words)>;

/// As a doctrine means its words: what it calls them itself, else the counterparty by its name, else those
/// who have the role, such as `the risk officers`. Refers to the books.
[[nodiscard]] PartyNames partyNames(std::vector<WordMeaning> meanings, const Books& books);
/// The same where something else knows the names of counterparties.
[[nodiscard]] PartyNames partyNames(std::vector<WordMeaning> meanings,
                                    std::function<QString(const CounterpartyId&)> counterparty);

}  // namespace alem
