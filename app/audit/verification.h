#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/audit/checkpoint.h"
#include "app/event/entry.h"
#include "app/storage/fund_file.h"

namespace alem {

/// What can be wrong with a log, in the order in which an entry is examined.
enum class LogFault : std::uint8_t {
    NotDense,        ///< the entry's place is not the one that follows
    Malformed,       ///< no entry at all; `detail`: the member
    NotCanonical,    ///< decoded and encoded again it has other bytes
    WrongNumber,     ///< its own number is not its place
    WrongActColumn,  ///< the column beside its bytes names another act than they do; `detail`: the column
    TimeBackwards,   ///< sealed before the entry in front of it
    NoFundFirst,     ///< entry 0 does not create a fund, or a later one does
    ActBroken,       ///< entries of one act differ in officer or instant, or the act stands twice
    Unsealed,        ///< the act's last entry carries no signature
    OfficerUnknown,  ///< signed by nobody registered, or no longer active
    WrongKey,        ///< not the key registered for that officer
    WrongPriorRoot,  ///< the signed root is not that of the entries before: they are not what the officer saw
    BadSignature,
    WrongHandedOutRoot,  ///< it records a checkpoint that does not belong to this log
    EvidenceMissing,     ///< it refers to evidence that is not there; `detail`: SHA-256
    EvidenceChanged,     ///< evidence is not what its SHA-256 says; `detail`: SHA-256
    Unfoldable,          ///< it cannot follow from the entries before it; `detail`: what it names
    NotAuthorised,       ///< the desk would not have sealed it; `detail`: why, as the code of a refusal
    Shortfall,           ///< more left an account than was there
    NoEntries,           ///< there is not a single entry
    AlteredSchema,       ///< tables, indexes or triggers are not ours; `detail`: the first that is not
    DamagedFile,         ///< the file cannot be read here, or an index contradicts its table
};
template <>
struct EnumNames<LogFault> {
    static constexpr std::array<std::string_view, 22> names{
        "notDense",        "malformed",      "notCanonical",  "wrongNumber",        "wrongActColumn",
        "timeBackwards",   "noFundFirst",    "actBroken",     "unsealed",           "officerUnknown",
        "wrongKey",        "wrongPriorRoot", "badSignature",  "wrongHandedOutRoot", "evidenceMissing",
        "evidenceChanged", "unfoldable",     "notAuthorised", "shortfall",          "noEntries",
        "alteredSchema",   "damagedFile"};
};

/// Something that is wrong, and where.
struct LogFinding {
    LogFault fault{};
    std::optional<std::int64_t> entry;  ///< nothing: not about one entry
    std::string detail;
    /// First entry of the act that ends with `entry`, where one signature covers them all and it cannot be
    /// told which of them was changed: no hash of an entry is kept in the file.
    std::optional<std::int64_t> since{};
    /// No entry before it is wrong. False: seen while the fund was opened, which asks for no signature but
    /// the last one. Only verification goes through all of them.
    bool isFirst = true;
};

/// A checkpoint from outside, and what it says about this log.
enum class CheckpointVerdict : std::uint8_t {
    Consistent,     ///< the log begins with exactly the entries that it covers
    NotBelievable,  ///< no checkpoint, or not signed by the key given
    OtherLog,       ///< of another origin
    Rollback,       ///< it covers more entries than the log has: entries are missing
    Forked,         ///< the entries it covers are not those of the log
};
template <>
struct EnumNames<CheckpointVerdict> {
    static constexpr std::array<std::string_view, 5> names{"consistent", "notBelievable", "otherLog",
                                                           "rollback", "forked"};
};

struct GivenCheckpoint {
    std::string name;  ///< for the answer: a file's path
    std::string bytes;
};

struct CheckpointResult {
    std::string name;
    CheckpointVerdict verdict{};
    std::uint64_t size = 0;
};

/// What verification relies on. Everything in it must come from outside the file that is verified.
struct VerificationAnchors {
    std::optional<std::string>
        logKey;  ///< verifier key of the log; nothing: the log's own statement is used, and
                 ///< the answer says that it proves consistency, not authenticity
    std::vector<GivenCheckpoint> checkpoints;
};

struct Verification {
    std::int64_t entries = 0;
    std::int64_t acts = 0;
    std::int64_t evidence = 0;
    Hash root;
    std::string origin;
    std::string logKey;
    bool keyGiven = false;    ///< the log's key came from outside
    bool keyDiffers = false;  ///< … and it is not the one that the log states
    bool cancelled = false;   ///< nothing below is complete
    std::optional<LogFinding> first;
    /// The file's tables are not as this program lays them out, whatever else was found; without another
    /// finding it is `first` too.
    std::optional<LogFinding> altered;
    std::vector<CheckpointResult> checkpoints;

    [[nodiscard]] bool sound() const;
    /// Nothing contradicts the log, but something that was given is no checkpoint of it: the file given may
    /// be the wrong one.
    [[nodiscard]] bool onlyTheGivenIsWrong() const;
    /// True if something held outside vouches for the log: a key and a checkpoint, both consistent.
    [[nodiscard]] bool anchored() const;
    /// How many entries, from the first on, a checkpoint held outside vouches for, with or without a key;
    /// 0 where the log is not sound. Without the key it is not known from outside that the checkpoint was
    /// signed by this log.
    [[nodiscard]] std::int64_t vouchedFor() const;
};

/// Told between entries: done, in all. Returns false to give up.
using VerificationProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Examines a whole log, also of a file that was opened to be examined only: form, canonical bytes, order,
/// every signature, the tree, the evidence, and every checkpoint given. Names the first entry that is wrong.
/// Replay is verifyFund's (app/desk). May run on any thread with a FundFile of its own. Cost: about 80 µs for
/// each signed act, 2 µs for each entry.
Verification verifyLog(const FundFile& fund, const VerificationAnchors& anchors,
                       const VerificationProgress& progress = {});

/// The evidence an event refers to, also inside a proposed act.
std::vector<Hash> evidenceOf(const Event& event);

}  // namespace alem
