#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "app/audit/merkle.h"
#include "app/audit/verification.h"
#include "app/desk/desk.h"
#include "app/desk/objections.h"

namespace alem {

/// Who seals an act: the officer and the key that signs.
struct Sealer {
    OfficerId officer;
    const SigningKey& key;
};

/// A new idempotency key: 32 random hexadecimal digits.
[[nodiscard]] std::string newActKey();

/// 32 hexadecimal digits in lower case.
[[nodiscard]] bool isActKey(const std::string& key);

/// What a desk holds: the file, everything computed from it, and who is signed in.
struct Desk::State {
    explicit State(FundFile opened);

    /// Nothing if everything may be recorded; otherwise what speaks against it before the act is looked at.
    void checkSigner(Objections& objections) const;
    [[nodiscard]] Instant now() const;

    /// What an act comes to: of an approval, the proposed act.
    [[nodiscard]] Act meant(const Act& act) const;
    /// The bytes an act refers to: as handed in, or as kept from before.
    [[nodiscard]] std::string evidenceFor(const Act& act, std::string_view given) const;
    [[nodiscard]] Result<Foreseen, Refusal> foresee(const Act& act, const Attachment& attached,
                                                    Objections& objections, Instant at) const;
    void checkHead(const Act& act, Objections& objections) const;

    Result<Recorded, Refusal> execute(const Act& act, const ActOptions& options);
    Result<Recorded, Refusal> seal(const Act& act, const Events& events, const ActOptions& options,
                                   const Sealer& sealer, Instant at);
    [[nodiscard]] std::vector<Entry> entriesOf(const Act& act, const Events& events,
                                               const std::string& actKey, const Sealer& sealer,
                                               Instant at) const;
    /// The open file. Throws StorageFailure after a failure that left it closed.
    [[nodiscard]] const FundFile& fund() const;
    /// Where a failure closed the file: opens it again and learns what is sealed in it after all.
    void recover();
    void reopen();
    void append(const std::vector<std::string>& entries, const std::string& actKey, const Act& act,
                const std::string& evidence);
    /// What was sealed under this key before; KeyReused if it was another act or another officer's.
    [[nodiscard]] Result<std::optional<Recorded>, Refusal> known(const std::string& actKey,
                                                                 const Act& act) const;
    [[nodiscard]] Result<Entry, CodecFault> entry(std::int64_t number) const;

    std::filesystem::path path;
    std::optional<FundFile> file;  ///< absent after a failure, until it could be opened again
    Books books;
    MerkleTree tree;
    /// What replay does not see, as everything could be folded: evidence that is not what it was, or a last
    /// signature that does not vouch for this log.
    [[nodiscard]] std::optional<LogFinding> damageBeyondReplay() const;

    std::optional<LogFinding> broken;  ///< why nothing may be derived from the log, nor recorded
    std::optional<LogFinding> damagedEvidence;
    std::optional<OfficerId> officer;
    std::optional<SigningKey> key;
    std::function<Instant()> clock = Instant::now;
    Listeners<const Recorded&> listeners;
};

}  // namespace alem
