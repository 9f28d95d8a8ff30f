#include "app/audit/sha256.h"

#include <openssl/evp.h>

#include "app/base/check.h"

namespace alem {

namespace {

const EVP_MD* algorithm() {
    // Fetched once: the implicit EVP_sha256() is looked up again for every message and halves the speed.
    static const EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

}  // namespace

void Hasher::Free::operator()(evp_md_ctx_st* context) const {
    EVP_MD_CTX_free(context);
}

Hasher::Hasher() : m_context(EVP_MD_CTX_new()) {
    check(m_context != nullptr && EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) == 1,
          "SHA-256 is available");
}

Hasher& Hasher::update(std::string_view bytes) {
    check(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1, "SHA-256 takes any bytes");
    return *this;
}

Hasher& Hasher::update(const Hash& hash) {
    check(EVP_DigestUpdate(m_context.get(), hash.bytes.data(), hash.bytes.size()) == 1,
          "SHA-256 takes any bytes");
    return *this;
}

Hash Hasher::finish() {
    Hash hash;
    check(EVP_DigestFinal_ex(m_context.get(), hash.bytes.data(), nullptr) == 1 &&
              EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr) == 1,
          "SHA-256 finishes");
    return hash;
}

Hash sha256(std::string_view bytes) {
    thread_local Hasher hasher;
    return hasher.update(bytes).finish();
}

}  // namespace alem
