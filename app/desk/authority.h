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

/// Whether the desk would have sealed this act: every act is decided once more by the books that stand before
/// it, as of the instant it bears. So who sealed it had the role, and a second person agreed where the policy
/// or a rule of the doctrine asked for one; the act was possible (balances, limits, freezes, caps, files that
/// say what is claimed of them); it led to these very entries and to no others; and a proposal waits for whom
/// and as long as the policy said. Fault NotAuthorised, with the code of the refusal as detail
/// (`roleMissing`, `frozenByRule`), `secondPersonNeeded` where nobody was asked, or `differs` where something
/// else was sealed. A signature says who; this says whether they might.
///
/// What it cannot tell: whether bars came by file or by the live feed, which needs no second person.
///
/// `act`: the entries of one act, in their order. Of the first act of a fund there is nothing to say.
[[nodiscard]] std::optional<LogFinding> unauthorised(std::span<const Entry> act, const Books& before,
                                                     const ActSources& sources);

}  // namespace alem
