#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/book/books.h"
#include "app/event/entry.h"
#include "app/event/raw_json.h"
#include "app/report/log_state.h"

namespace alem {

/// One sealed entry as the extract shows it. `entry` is its canonical bytes, which are what `leaf` was made
/// from.
struct ExtractEntry {
    std::string act;  ///< idempotency key, shared by the entries of one act
    Instant at;
    RawJson entry;
    std::string
        key;    ///< fingerprint of the key that signed the act; empty where a later entry of it carries that
    Hash leaf;  ///< RFC 6962 leaf hash
    std::int64_t number = 0;
    OfficerId officer;
    std::string officerName;  ///< as registered in the books given
    std::string type;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("act", self.act);
        visit("at", self.at);
        visit("entry", self.entry);
        visit("key", self.key);
        visit("leaf", self.leaf);
        visit("number", self.number);
        visit("officer", self.officer);
        visit("officerName", self.officerName);
        visit("type", self.type);
    }
};

/// Which entries are wanted. Both ends are entry numbers and belong to the range.
struct ExtractFilter {
    std::int64_t first = 0;
    std::optional<std::int64_t> last;  ///< default: the last entry of the log
    std::optional<OfficerId> officer;
    std::vector<std::string> types;  ///< empty: all

    [[nodiscard]] bool lets(const Entry& entry) const;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        visit("first", self.first);
        visit("last", self.last);
        visit("officer", self.officer);
        visit("types", self.types);
    }
};

/// A stretch of the audit log with the state that binds it. What a filter leaves out is counted, so that an
/// extract never looks complete when it is not.
struct AuditExtract {
    static constexpr std::string_view typeName = "auditExtract";
    static constexpr int typeVersion = 1;

    /// The log as it stood at the end of this day in the fund's zone: its size, root and last checkpoint are
    /// those of then, and officers are called what they were then. Nothing: all of the log, and no member of
    /// the JSON.
    std::optional<Day> asOf;
    std::vector<ExtractEntry> entries;
    bool fictional = false;
    ExtractFilter filter;
    std::string fund;
    std::int64_t hidden = 0;  ///< entries of the range that the filter left out
    Instant knownAt;          ///< when the extract was made
    LogState log;
    std::optional<OfficerId> madeBy;
    std::string madeByName;
    std::int64_t outside = 0;  ///< entries of the log before and after the range
    std::string zone;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit) {
        if (self.asOf) {
            visit("asOf", self.asOf);
        }
        visit("entries", self.entries);
        visit("fictional", self.fictional);
        visit("filter", self.filter);
        visit("fund", self.fund);
        visit("hidden", self.hidden);
        visit("knownAt", self.knownAt);
        visit("log", self.log);
        visit("madeBy", self.madeBy);
        visit("madeByName", self.madeByName);
        visit("outside", self.outside);
        visit("zone", self.zone);
    }
};

struct ExtractFault {
    enum class Code : std::uint8_t {
        NoFund,
        EmptyRange,    ///< the range has no entry of the log
        MissingEntry,  ///< `number` cannot be read
        NotAnEntry,    ///< the bytes of `number` are no entry, or not its canonical bytes
    };
    Code code{};
    std::int64_t number = 0;
    friend bool operator==(const ExtractFault&, const ExtractFault&) = default;
};

struct ExtractRequest {
    ExtractFilter filter;
    Instant knownAt;
    std::optional<OfficerId> madeBy;
    std::optional<Day> asOf{};  ///< books and log given are those of the end of this day
};

/// Gives the stored bytes of an entry by its number.
using EntryReader = std::function<std::optional<std::string>(std::int64_t)>;

/// Reads the entries of the range, hashes each one itself and counts what the filter hides.
Result<AuditExtract, ExtractFault> auditExtract(const Books& books, const ExtractRequest& request,
                                                LogState log, const EntryReader& read);

}  // namespace alem
