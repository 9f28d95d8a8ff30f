#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "app/audit/merkle.h"
#include "app/desk/desk.h"
#include "app/desk/objections.h"

namespace alem {

/// Who seals an act: the officer and the key that signs.
struct Sealer {
    OfficerId officer;
    const SigningKey& key;
};

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
    [[nodiscard]] Result<Foreseen, Refusal> foresee(const Act& act, std::string_view evidence,
                                                    Objections& objections) const;
    void checkHead(const Act& act, Objections& objections) const;

    Result<Recorded, Refusal> seal(const Act& act, const Events& events, const ActOptions& options,
                                   const Sealer& sealer);
    [[nodiscard]] std::vector<Entry> entriesOf(const Events& events, const std::string& actKey,
                                               const Sealer& sealer) const;
    void append(const std::vector<std::string>& entries, const std::string& actKey, const Act& act,
                const std::string& evidence);
    /// What was sealed under this key before.
    [[nodiscard]] std::optional<Recorded> known(const std::string& actKey) const;
    [[nodiscard]] Result<Entry, CodecFault> entry(std::int64_t number) const;

    std::filesystem::path path;
    std::optional<FundFile> file;  ///< absent only while it is opened again after a failure
    Books books;
    MerkleTree tree;
    std::optional<std::int64_t> broken;
    std::optional<OfficerId> officer;
    std::optional<SigningKey> key;
    std::function<Instant()> clock = Instant::now;
    Listeners<const Recorded&> listeners;
};

}  // namespace alem
