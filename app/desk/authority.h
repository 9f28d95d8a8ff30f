#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "app/audit/verification.h"
#include "app/book/books.h"
#include "app/event/entry.h"

namespace alem {

/// What an act refers to and its entries do not hold.
struct ActSources {
    std::function<std::optional<std::string>(const Hash&)> evidence;
    /// What an earlier entry says.
    std::function<std::optional<Event>(std::int64_t)> event;
};

/// Whether who sealed an act might, by the books that stand before it: their role, and the second person
/// that the policy or a rule of the doctrine asked for. An approval is decided once more: that the proposal
/// still waited, that another person agreed who had the role, and that what was sealed is what was proposed,
/// entry by entry; so is a statement, which must say what the file it names says. Anything else is looked at
/// entry by entry: each one must be what that officer may do alone. Fault NotAuthorised, with
/// the code of the refusal as detail (`roleMissing`), `secondPersonNeeded` where nobody was asked, or
/// `differs` where something else was sealed. A signature says who; this says whether they might.
///
/// What it cannot tell: whether bars came by file or by the live feed, which needs no second person.
///
/// `act`: the entries of one act, in their order. Of the first act of a fund there is nothing to say.
[[nodiscard]] std::optional<LogFinding> unauthorised(std::span<const Entry> act, const Books& before,
                                                     const ActSources& sources);

}  // namespace alem
