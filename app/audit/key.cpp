#include "app/audit/key.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>

#include <algorithm>

#include "app/audit/base64.h"
#include "app/audit/sha256.h"
#include "app/base/check.h"

namespace alem {

namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

const unsigned char* input(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

template <std::size_t N>
std::string_view viewOf(const std::array<std::uint8_t, N>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

std::string PublicKey::base64() const {
    return toBase64(viewOf(bytes));
}

std::optional<PublicKey> PublicKey::fromBase64(std::string_view text) {
    const auto decoded = alem::fromBase64(text);
    PublicKey key;
    if (!decoded || decoded->size() != key.bytes.size()) {
        return std::nullopt;
    }
    std::copy(decoded->begin(), decoded->end(), key.bytes.begin());
    return key;
}

bool PublicKey::verify(std::string_view message, const Signature& signature) const {
    struct FreeKey {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    };
    const std::unique_ptr<EVP_PKEY, FreeKey> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes.data(), bytes.size()));
    const Context context(EVP_MD_CTX_new());
    check(key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1,
          "Ed25519 is available");
    const bool good = EVP_DigestVerify(context.get(), signature.data(), signature.size(), input(message),
                                       message.size()) == 1;
    // A refused signature leaves its reason in the thread's queue, where the next caller would trip over it.
    ERR_clear_error();
    return good;
}

std::string PublicKey::fingerprint() const {
    return sha256(viewOf(bytes)).hex().substr(0, 8);
}

void SigningKey::Free::operator()(evp_pkey_st* key) const {
    EVP_PKEY_free(key);
}

SigningKey::SigningKey(evp_pkey_st* key) : m_key(key) {
    std::size_t length = m_public.bytes.size();
    check(key != nullptr && EVP_PKEY_get_raw_public_key(key, m_public.bytes.data(), &length) == 1 &&
              length == m_public.bytes.size(),
          "an Ed25519 key has a public key of 32 bytes");
}

SigningKey SigningKey::generate() {
    return SigningKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

SigningKey SigningKey::fromSeed(std::span<const std::uint8_t, 32> seed) {
    return SigningKey(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
}

Signature SigningKey::sign(std::string_view message) const {
    Signature signature{};
    std::size_t length = signature.size();
    const Context context(EVP_MD_CTX_new());
    check(context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1 &&
              EVP_DigestSign(context.get(), signature.data(), &length, input(message), message.size()) == 1 &&
              length == signature.size(),
          "Ed25519 signs any message");
    return signature;
}

void wipe(std::string& secret) {
    OPENSSL_cleanse(secret.data(), secret.size());
    secret.clear();
}

}  // namespace alem
