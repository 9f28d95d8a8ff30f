#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <cerrno>
#include <fstream>

#include "app/audit/key.h"
#include "app/base/check.h"
#include "app/storage/new_file.h"
#include "app/storage/storage_failure.h"

namespace alem {

namespace {

constexpr int saltBytes = 16;
constexpr std::size_t largestKeyFile = 64U * 1024U;

template <auto free>
struct FreeBy {
    template <class T>
    void operator()(T* value) const {
        free(value);
    }
};
using Bio = std::unique_ptr<BIO, FreeBy<BIO_free>>;
using EncryptedKey = std::unique_ptr<X509_SIG, FreeBy<X509_SIG_free>>;
using KeyInfo = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeBy<PKCS8_PRIV_KEY_INFO_free>>;
using Pbes2 = std::unique_ptr<PBE2PARAM, FreeBy<PBE2PARAM_free>>;
using Pbkdf2 = std::unique_ptr<PBKDF2PARAM, FreeBy<PBKDF2PARAM_free>>;
using Algorithm = std::unique_ptr<X509_ALGOR, FreeBy<X509_ALGOR_free>>;

std::string encryptedPem(const EVP_PKEY* key, std::string_view passphrase, int iterations) {
    const KeyInfo plain(EVP_PKEY2PKCS8(key));
    Algorithm algorithm(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), iterations, nullptr, saltBytes, nullptr, NID_hmacWithSHA256));
    check(plain && algorithm, "PBES2 is available");
    const EncryptedKey encrypted(
        PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()), plain.get(), algorithm.get()));
    check(encrypted != nullptr, "a key is encrypted");
    static_cast<void>(algorithm.release());  // now a part of `encrypted`
    const Bio memory(BIO_new(BIO_s_mem()));
    check(memory && PEM_write_bio_PKCS8(memory.get(), encrypted.get()) == 1, "PEM is written to memory");
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

KeyFault faultOf(NewFileFault fault) {
    switch (fault) {
        case NewFileFault::AlreadyExists:
            return KeyFault::Exists;
        case NewFileFault::NoFolder:
            return KeyFault::NotFound;
        case NewFileFault::NotPermitted:
            break;
    }
    return KeyFault::NotPermitted;
}

Result<std::string, KeyFault> readKeyFile(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) {
        return Fail{error && error != std::errc::no_such_file_or_directory ? KeyFault::NotPermitted
                                                                           : KeyFault::NotFound};
    }
    if (!std::filesystem::is_regular_file(status)) {
        return Fail{KeyFault::NotAKey};
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return Fail{KeyFault::NotPermitted};
    }
    std::string text(largestKeyFile + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (file.bad()) {
        throw systemFailure(EIO, "reading a key file");
    }
    if (text.size() > largestKeyFile) {
        return Fail{KeyFault::NotAKey};
    }
    return text;
}

/// What an algorithm identifier of this kind carries; null when it is of another kind or broken.
void* parametersOf(const X509_ALGOR* algorithm, int kind, const ASN1_ITEM* form) {
    const ASN1_OBJECT* object = nullptr;
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(&object, &type, &value, algorithm);
    return OBJ_obj2nid(object) == kind && type == V_ASN1_SEQUENCE
               ? ASN1_item_unpack(static_cast<const ASN1_STRING*>(value), form)
               : nullptr;
}

/// PBES2 with PBKDF2, and of a cost that can be borne.
bool canBeDecrypted(const X509_SIG* encrypted) {
    const X509_ALGOR* algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    const Pbes2 scheme(
        static_cast<PBE2PARAM*>(parametersOf(algorithm, NID_pbes2, ASN1_ITEM_rptr(PBE2PARAM))));
    if (!scheme) {
        return false;
    }
    const Pbkdf2 function(
        static_cast<PBKDF2PARAM*>(parametersOf(scheme->keyfunc, NID_id_pbkdf2, ASN1_ITEM_rptr(PBKDF2PARAM))));
    std::int64_t iterations = 0;
    return function && ASN1_INTEGER_get_int64(&iterations, function->iter) == 1 && iterations > 0 &&
           iterations <= largestKeyFileIterations;
}

Result<EVP_PKEY*, KeyFault> decrypt(const std::string& pem, std::string_view passphrase) {
    const Bio memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const EncryptedKey encrypted(PEM_read_bio_PKCS8(memory.get(), nullptr, nullptr, nullptr));
    if (!encrypted || !canBeDecrypted(encrypted.get())) {
        return Fail{KeyFault::NotAKey};
    }
    const KeyInfo plain(
        PKCS8_decrypt(encrypted.get(), passphrase.data(), static_cast<int>(passphrase.size())));
    if (!plain) {
        return Fail{KeyFault::WrongPassphrase};
    }
    EVP_PKEY* const key = EVP_PKCS82PKEY(plain.get());
    if (key == nullptr) {
        return Fail{KeyFault::NotAKey};
    }
    if (EVP_PKEY_is_a(key, "ED25519") != 1) {
        EVP_PKEY_free(key);
        return Fail{KeyFault::NotAKey};
    }
    return key;
}

}  // namespace

Result<SigningKey, KeyFault> SigningKey::load(const std::filesystem::path& path,
                                              std::string_view passphrase) {
    const auto pem = readKeyFile(path);
    if (!pem) {
        return Fail{pem.error()};
    }
    const auto key = decrypt(*pem, passphrase);
    ERR_clear_error();
    if (!key) {
        return Fail{key.error()};
    }
    return SigningKey(*key);
}

Result<Done, KeyFault> SigningKey::save(const std::filesystem::path& path, std::string_view passphrase,
                                        int iterations) const {
    const auto written = writeNewFile(path, encryptedPem(m_key.get(), passphrase, iterations));
    if (!written) {
        return Fail{faultOf(written.error())};
    }
    return Done{};
}

}  // namespace alem
