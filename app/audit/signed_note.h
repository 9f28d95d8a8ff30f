#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/audit/key.h"
#include "app/base/result.h"

namespace alem {

/// Whether a key may bear this name (C2SP signed-note): valid UTF-8, not empty, neither white space nor '+'.
/// Control characters are refused as well.
[[nodiscard]] bool isKeyName(std::string_view name);

enum class VerifierKeyFault : std::uint8_t { Malformed, BadName, UnknownType, WrongId };

/// Who may sign a note, and with which Ed25519 key: the verifier key, or vkey, of C2SP signed-note,
/// `name+id+base64(0x01 || public key)`.
class VerifierKey {
  public:
    /// The name must satisfy isKeyName.
    VerifierKey(std::string name, const PublicKey& key);
    static Result<VerifierKey, VerifierKeyFault> parse(std::string_view vkey);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const PublicKey& key() const { return m_key; }
    /// The first 4 bytes, big-endian, of SHA-256(name || 0x0a || 0x01 || public key).
    [[nodiscard]] std::uint32_t id() const { return m_id; }

    friend bool operator==(const VerifierKey&, const VerifierKey&) = default;

  private:
    std::string m_name;
    PublicKey m_key;
    std::uint32_t m_id;
};

/// One line that signs `noteText` (which ends in '\n'), with its '\n': append it to a note to co-sign it.
[[nodiscard]] std::string signatureLine(std::string_view noteText, const std::string& name,
                                        const SigningKey& key);

/// The note: text, an empty line, one signature line. The text must end in '\n'.
[[nodiscard]] std::string signNote(std::string_view noteText, const std::string& name, const SigningKey& key);

inline constexpr std::size_t largestNote = 64U * 1024U;
inline constexpr std::size_t mostSignatures = 100;

/// Why a note is not believed, in order of precedence.
enum class NoteFault : std::uint8_t {
    TooLarge,
    NotText,  ///< not UTF-8, or with control characters
    NoSignatureBlock,
    MalformedSignature,
    TooManySignatures,
    KnownKeyFails,     ///< a signature that claims one of the given keys is not its
    NoKnownSignature,  ///< nothing but keys that were not given
};

struct OpenedNote {
    std::string text;
    /// Those of the given keys that have signed, in the order of the lines, each once.
    std::vector<VerifierKey> signers;
    /// How many lines belong to keys that were not given. They say nothing.
    std::size_t unknownSignatures = 0;
};

/// Opens a signed note (C2SP signed-note). Lines of unknown keys are ignored, every line of a known key must
/// be good, and at least one must be there. The text begins at the first byte and ends before the *last*
/// empty line.
Result<OpenedNote, NoteFault> openNote(std::string_view note, std::span<const VerifierKey> known);

}  // namespace alem
