#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/audit/checkpoint.h"
#include "app/audit/merkle.h"

namespace alem {

/// A proof of one entry that can be checked offline (C2SP tlog-proof, suffix .tlog-proof): the zero-based
/// number of the entry, the inclusion proof from the leaf's sibling upwards, and the signed checkpoint.
struct TlogProof {
    /// Free bytes that nothing authenticates: never to be trusted.
    std::optional<std::string> extra;
    std::uint64_t index = 0;
    std::vector<Hash> hashes;
    /// A signed note, whole.
    std::string checkpoint;

    [[nodiscard]] std::string text() const;
    friend bool operator==(const TlogProof&, const TlogProof&) = default;
};

/// In order of precedence.
enum class TlogProofFault : std::uint8_t {
    TooLarge,
    WrongHeader,
    BadExtra,
    BadIndex,
    BadHash,
    TooManyHashes,  ///< no tree is higher than 63
    NoCheckpoint,
};

inline constexpr std::size_t largestTlogProof = 2 * largestNote;

/// Reads the form only: nothing is verified.
Result<TlogProof, TlogProofFault> parseTlogProof(std::string_view bytes);

/// Which of the three steps failed, and how.
struct TlogProofRefusal {
    enum class Code : std::uint8_t { Checkpoint, OtherOrigin, Inclusion };
    Code code{};
    std::optional<CheckpointFault> checkpoint;
    std::optional<InclusionFault> inclusion;
};

/// The entry with this leaf hash is in the log `origin`, as its checkpoint says that is signed by one of the
/// `known` keys. Gives the opened checkpoint: whose signatures suffice is the caller's policy.
Result<OpenedCheckpoint, TlogProofRefusal> verifyTlogProof(const TlogProof& proof, const Hash& leaf,
                                                           std::string_view origin,
                                                           std::span<const VerifierKey> known);

}  // namespace alem
