#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/book/books.h"
#include "app/desk/acts.h"
#include "app/desk/decide.h"
#include "app/desk/import_decisions.h"
#include "app/desk/refusal.h"
#include "app/event/event.h"

namespace alem {

enum class Verdict : std::uint8_t { New, AlreadyKnown, NeedsChoice, Refused, LeftOut };
template <>
struct EnumNames<Verdict> {
    static constexpr std::array<std::string_view, 5> names{"new", "alreadyKnown", "needsChoice", "refused",
                                                           "leftOut"};
};

/// A row of a statement and what would become of it.
struct PreviewRow {
    std::int64_t line = 0;
    std::string raw;  ///< as it stands in the file
    Verdict verdict{};
    std::optional<Instant> at;
    std::string kind;  ///< the file's own word for the operation
    std::string coin;  ///< the file's own code
    std::optional<Amount> change;
    std::int64_t group = -1;        ///< rows of one operation share it
    std::optional<Refusal> reason;  ///< of a refused row, or one that needs a choice
};

/// Sum of one coin over the rows, and what the account would hold.
struct ControlTotal {
    std::string coin;
    Amount before;  ///< held at the account before
    Amount change;  ///< sum over the new rows
    Amount after;
    std::optional<std::int64_t>
        negativeAtLine;  ///< first row after which the running balance would be below zero
};

/// Everything an officer sees before a statement is posted as a whole.
struct ImportPreview {
    std::string format;
    Hash evidence;
    std::vector<PreviewRow> rows;
    std::vector<ControlTotal> totals;
    /// Of the rows that are new: those that have to be allotted, and those that have been.
    std::vector<JointExchange> exchanges;
    std::map<Verdict, std::int64_t> counts;
    std::optional<Instant> first;
    std::optional<Instant> last;
    std::optional<std::int64_t> offsetMinutes;
    Events events;                   ///< what would be sealed
    std::optional<Refusal> refusal;  ///< why it cannot be posted as it is, or nothing
    /// The limit that the facts stand beyond, as a refusal would say it. They have happened: they are posted.
    std::optional<Refusal> overLimit;
};

/// Reads a statement against the books; pure. A file that is no statement at all is a refusal (FileRefused).
Result<ImportPreview, Refusal> previewStatement(const ImportStatement& act, std::string_view bytes,
                                                const Books& books, Instant now);

}  // namespace alem
