#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/audit/key.h"
#include "app/audit/verification.h"
#include "app/base/result.h"
#include "app/base/subscription.h"
#include "app/book/books.h"
#include "app/desk/acts.h"
#include "app/desk/clock_doubt.h"
#include "app/desk/decide.h"
#include "app/desk/refusal.h"
#include "app/storage/fund_file.h"

namespace alem {

/// What became of an act that was not refused.
struct Recorded {
    std::vector<Entry> entries;
    std::optional<std::int64_t> proposal;  ///< set: it now waits for a second person under this entry number
    bool alreadyKnown = false;             ///< the same act was sealed before under this idempotency key
};

/// What would become of an act now: for forms, before anything is submitted.
struct Foreseen {
    Events events;
    std::optional<Role> needs;  ///< a second person with this role
};

struct ActOptions {
    std::string key;                   ///< idempotency key, 32 hexadecimal digits; empty: a new one
    std::string evidence;              ///< bytes of the file the act refers to
    std::function<Instant()> clock{};  ///< Desk::create only: as setClock(), from the first act on
    Bringer bringer = Bringer::Officer;
};

/// What is handed in with an act that is only looked at.
struct Attachment {
    std::string_view evidence;
    Bringer bringer = Bringer::Officer;
    EvidenceRead read{};
};

/// Told while the log is read: entries done, entries in all. Returns false to give up.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// The one door from the outside to the fund. Who is signed in, what they may do, whether a second person is
/// needed; then decide(), seal, apply, tell. One thread.
class Desk {
  public:
    /// Opens a fund and replays its log. The desk is null if `progress` gave up. Throws StorageFailure when
    /// the disk fails.
    static Result<std::unique_ptr<Desk>, OpenFault> open(const std::filesystem::path& path, Access access,
                                                         const Progress& progress = {});
    /// Makes a fund file and seals its first act. `signer` is the key of the first officer in the act; where
    /// the act names no log key, it also signs the log's heads. Nobody is signed in afterwards.
    static Result<std::unique_ptr<Desk>, std::variant<OpenFault, Refusal>> create(
        const std::filesystem::path& path, CreateFund act, const SigningKey& signer,
        const ActOptions& options = {});
    ~Desk();

    [[nodiscard]] const Books& books() const;
    [[nodiscard]] const std::filesystem::path& path() const;
    /// The first entry that could not be read or is not that of its place, and what is wrong with it: `entry`
    /// is set. The books end before it and are no answer to any question; nothing can be recorded.
    [[nodiscard]] const std::optional<LogFinding>& broken() const;
    [[nodiscard]] std::optional<std::int64_t> brokenEntry() const;

    /// From now on acts are this officer's, signed with this key.
    Result<Done, Refusal> signIn(const OfficerId& officer, SigningKey key);
    void signOut();
    [[nodiscard]] std::optional<OfficerId> signedIn() const;
    [[nodiscard]] const PublicKey* signedInKey() const;
    /// What speaks against the clock, before something is sealed under it.
    [[nodiscard]] std::optional<ClockDoubt> clockDoubt() const;

    /// Seals the act, or proposes it where the policy asks for a second person. A storage failure at COMMIT
    /// is looked up by the idempotency key before anything is said.
    Result<Recorded, Refusal> execute(const Act& act, const ActOptions& options = {});
    /// The same without sealing anything.
    [[nodiscard]] Result<Foreseen, Refusal> foresee(const Act& act, const Attachment& attached = {}) const;

    /// Approves or rejects a pending proposal by its entry number, bound to its exact content.
    Result<Recorded, Refusal> approve(std::int64_t proposal, std::string reason = {},
                                      const ActOptions& options = {});
    Result<Recorded, Refusal> reject(std::int64_t proposal, std::string reason,
                                     const ActOptions& options = {});

    [[nodiscard]] Subscription onRecorded(std::function<void(const Recorded&)> listener);

    /// The exact stored bytes of an entry; nothing beyond the end.
    [[nodiscard]] std::optional<std::string> entryBytes(std::int64_t number) const;
    [[nodiscard]] Result<Entry, CodecFault> entry(std::int64_t number) const;
    [[nodiscard]] std::optional<std::string> evidence(const Hash& hash) const;
    [[nodiscard]] std::int64_t size() const;
    [[nodiscard]] Hash root() const;
    /// The root when the log had `size` entries; a size beyond the log is a mistake.
    [[nodiscard]] Hash root(std::int64_t size) const;
    [[nodiscard]] Hash leafHash(std::int64_t number) const;
    [[nodiscard]] std::vector<Hash> inclusionProof(std::int64_t number, std::int64_t size) const;
    [[nodiscard]] std::vector<Hash> consistencyProof(std::int64_t oldSize, std::int64_t newSize) const;

    /// The tree head as a C2SP checkpoint, signed with the log's key. Nothing is recorded: it is not to leave
    /// before recordCheckpoint() has said yes.
    [[nodiscard]] Result<std::string, Refusal> signHead(const SigningKey& logKey) const;
    /// Records that a note of signHead() leaves, and to whom. Refused where the log has grown since, or is
    /// inconsistent with a head that left before.
    Result<Recorded, Refusal> recordCheckpoint(const std::string& note, std::string to);
    /// Both, where nothing can fail in between.
    Result<std::string, Refusal> handOutCheckpoint(const SigningKey& logKey, std::string to);

    /// The last signed note (C2SP) that was handed out, was kept, covers this entry and agrees with the log.
    [[nodiscard]] std::optional<std::string> checkpointCovering(std::int64_t number) const;
    /// True if a note is a checkpoint of this log at that size, with the signature of the log's key. Mistake:
    /// a size beyond the log.
    [[nodiscard]] bool isOwnCheckpoint(const std::string& note, std::int64_t size) const;

    /// For tests and the demonstration fund: what time it is.
    void setClock(std::function<Instant()> clock);

  private:
    struct State;
    explicit Desk(std::unique_ptr<State> state);
    /// Makes the file and seals its first act, or says why there can be none.
    static std::optional<OpenFault> foundIn(const std::filesystem::path& path,
                                            const std::function<void(State&)>& sealFirst);
    std::unique_ptr<State> m_state;
};

}  // namespace alem
