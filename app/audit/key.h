#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/base/result.h"

struct evp_pkey_st;

namespace alem {

/// An Ed25519 signature (RFC 8032).
using Signature = std::array<std::uint8_t, 64>;

/// An Ed25519 public key.
struct PublicKey {
    std::array<std::uint8_t, 32> bytes{};

    [[nodiscard]] std::string base64() const;
    static std::optional<PublicKey> fromBase64(std::string_view text);

    [[nodiscard]] bool verify(std::string_view message, const Signature& signature) const;
    /// For people to compare: the first 4 bytes of the SHA-256 of the key, 8 hexadecimal digits in lower
    /// case.
    [[nodiscard]] std::string fingerprint() const;

    friend auto operator<=>(const PublicKey&, const PublicKey&) = default;
};

/// Why a key file cannot be written or read.
enum class KeyFault : std::uint8_t {
    NotFound,  ///< no such file, or (saving) no such folder
    Exists,    ///< saving never overwrites
    NotPermitted,
    NotAKey,          ///< no PKCS#8 in PEM encrypted by PBES2 with PBKDF2, or not of Ed25519
    WrongPassphrase,  ///< or a damaged file: encryption without a MAC cannot tell them apart
};

/// PBKDF2 iterations of a key file that this program writes.
inline constexpr int keyFileIterations = 600'000;
/// A file that asks for more is refused, or reading it could take for ever.
inline constexpr int largestKeyFileIterations = 5'000'000;

/// An Ed25519 private key. It never leaves this object but into an encrypted file; OpenSSL clears its memory.
/// The passphrases handed in stay the caller's to clear (`wipe`).
class SigningKey {
  public:
    [[nodiscard]] static SigningKey generate();
    /// The private key of RFC 8032 section 5.1.5. For keys that must come out the same every time.
    [[nodiscard]] static SigningKey fromSeed(std::span<const std::uint8_t, 32> seed);

    /// Reads encrypted PKCS#8 in PEM. The public key is derived from what was decrypted: compare it with the
    /// one expected, since a changed file may decrypt to another key.
    static Result<SigningKey, KeyFault> load(const std::filesystem::path& path, std::string_view passphrase);
    /// Writes a new file (mode 0600) that `openssl pkey` opens: PBES2 with AES-256-CBC and PBKDF2-HMAC-SHA256
    /// (RFC 8018) over a salt of 16 bytes. Throws StorageFailure when the disk fails.
    Result<Done, KeyFault> save(const std::filesystem::path& path, std::string_view passphrase,
                                int iterations = keyFileIterations) const;

    [[nodiscard]] Signature sign(std::string_view message) const;
    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }

  private:
    struct Free {
        void operator()(evp_pkey_st* key) const;
    };
    explicit SigningKey(evp_pkey_st* key);

    std::unique_ptr<evp_pkey_st, Free> m_key;
    PublicKey m_public;
};

/// Overwrites the text in a way that no optimiser removes, and empties it.
void wipe(std::string& secret);

}  // namespace alem
