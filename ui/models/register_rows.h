#pragma once

#include <vector>

#include "app/book/books.h"
#include "ui/models/fact_model.h"

namespace alem {

/// What is registered in a fund: who may sign, what may be held, where, and which acts need a second person.
enum class RegisterPart : int { Officer, Asset, Account, Policy };
inline constexpr int registerParts = 4;
inline constexpr int registerColumns = 6;

/// A part as of an instant, in the order of registration, the rules of the policy in theirs. The key is the
/// identifier; of a rule its place, counted from 0. The last column is the entry that last stated it; a rule
/// has the first three only. Acts are named in the tongue given: ask again when it changes.
[[nodiscard]] std::vector<FactRow> registerRows(RegisterPart part, const Books& books, Instant at,
                                                const Wording& words);
/// Whether an officer may still sign: `active`; whether an account is still used: `open`.
[[nodiscard]] QString officerStandingWord(std::int64_t active, const Wording& words);
[[nodiscard]] QString accountStandingWord(std::int64_t active, const Wording& words);
[[nodiscard]] QString registerTitle(RegisterPart part, int column, const QString& currency,
                                    const Wording& words);

}  // namespace alem
