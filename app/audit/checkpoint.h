#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/audit/signed_note.h"
#include "app/base/result.h"
#include "app/value/hash.h"

namespace alem {

/// A tree head (C2SP tlog-checkpoint): whose log, how many entries, which root. The origin is a key name, for
/// the log signs under it.
struct Checkpoint {
    std::string origin;
    std::uint64_t size = 0;
    Hash root;

    /// The note text: three lines, each ended by '\n'.
    [[nodiscard]] std::string text() const;
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// Why bytes are no believable checkpoint, in order of precedence: first the note's own faults (`note` says
/// which), then those of the text.
struct CheckpointFault {
    enum class Code : std::uint8_t {
        Note,
        OriginNotSigned,  ///< witnesses may have signed, but no given key of the log's own name has
        BadLines,         ///< not exactly three lines that are not empty (extension lines are not taken)
        BadOrigin,
        BadSize,  ///< not decimal without leading zero below 2^63
        BadRoot,
    };

    Code code{};
    std::optional<NoteFault> note;
};

/// Reads the text of a checkpoint, without any signature. Never gives Note nor OriginNotSigned.
Result<Checkpoint, CheckpointFault> parseCheckpoint(std::string_view text);

/// The checkpoint as a note signed by the log, under its origin.
[[nodiscard]] std::string signCheckpoint(const Checkpoint& checkpoint, const SigningKey& logKey);

struct OpenedCheckpoint {
    Checkpoint checkpoint;
    /// The given keys that have signed it, the log's among them.
    std::vector<VerifierKey> signers;
    std::size_t unknownSignatures = 0;
};

/// Opens a signed checkpoint against keys from outside the file. The log's own key must be among those that
/// signed; the caller compares the origin with the log it has in mind.
Result<OpenedCheckpoint, CheckpointFault> openCheckpoint(std::string_view note,
                                                         std::span<const VerifierKey> known);

/// A number as the C2SP formats write it: decimal, no sign, no leading zero, below 2^63.
[[nodiscard]] std::optional<std::uint64_t> parseDecimal(std::string_view text);
/// A hash as the C2SP formats write it: base64 of 32 bytes.
[[nodiscard]] std::string base64Of(const Hash& hash);
[[nodiscard]] std::optional<Hash> hashFromBase64(std::string_view text);

}  // namespace alem
