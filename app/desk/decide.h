#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/book/books.h"
#include "app/desk/acts.h"
#include "app/desk/refusal.h"
#include "app/event/event.h"
#include "app/format/format_fault.h"

namespace alem {

struct ImportPreview;
struct PriceHistory;

/// What the evidence says, where who asks has read it before. Forms ask at each change, and a file of a
/// million bars takes a second to read. What is sealed is always read again.
struct EvidenceRead {
    const Result<PriceHistory, FormatFault>* bars = nullptr;
    const ImportPreview* statement = nullptr;  ///< of this very act, against these very books
};

/// What decide() may know besides the books.
struct Circumstances {
    OfficerId officer;
    Instant now;
    std::string_view evidence;  ///< bytes of the file handed in with the act; empty if none
    bool approving = false;  ///< true: a second person is approving this act: checks run again, roles of the
                             ///< proposer were checked when it was proposed
    const Event* referred =
        nullptr;        ///< what the entry says that a reversal takes back; nothing: no such entry
    OfficerId asker{};  ///< while approving: who proposed
    std::optional<Instant> asked{};  ///< while approving: when; what was handed in is as of then
    bool unnamed = false;            ///< nobody is named: what an act comes to, whoever may ask for it
    EvidenceRead read{};             ///< of `evidence`
};

using Events = std::vector<Event>;

/// Who brings what is handed in with an act: an officer a file, or the live feed what its source answered.
enum class Bringer : std::uint8_t { Officer, Feed };

/// The heart of the desk, pure: an act and the books give the events that happen, or the refusal. Touches
/// nothing.
Result<Events, Refusal> decide(const Act& act, const Books& books, const Circumstances& circumstances);

/// The roles of which one is needed to ask for this act.
std::vector<Role> rolesFor(const Act& act);

/// Why this officer may not ask for such an act, whatever it holds: nobody is signed in, they are not
/// registered, no longer active, or have none of its roles. Nothing: they may.
std::optional<Refusal> refusalOfAsker(const OfficerId& officer, const Act& act, const Books& books);

/// The role of the second person that the policy asks for, or nothing if one person is enough.
/// Changes of policy, and of officers once another officer could agree, always need two people, and so do a
/// file's bars of a market that a binding rule looks at. `asker` is left out of those who could be the second
/// person.
Result<std::optional<Role>, Refusal> secondPersonFor(const Act& act, const Books& books, Instant now,
                                                     const OfficerId& asker = {},
                                                     Bringer bringer = Bringer::Officer);

}  // namespace alem
