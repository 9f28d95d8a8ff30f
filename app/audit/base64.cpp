#include "app/audit/base64.h"

#include <openssl/evp.h>

#include <limits>

#include "app/base/check.h"

namespace alem {

namespace {

// EVP counts in int, and writes a final zero as well.
constexpr std::size_t largest = std::numeric_limits<int>::max() / 2;

const unsigned char* input(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* output(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

std::size_t paddingOf(std::string_view text) {
    return text.ends_with("==") ? 2U : (text.ends_with('=') ? 1U : 0U);
}

}  // namespace

std::string toBase64(std::string_view bytes) {
    check(bytes.size() <= largest, "base64 is for small things");
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int length = EVP_EncodeBlock(output(text), input(bytes), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
    if (text.size() % 4 != 0 || text.size() > largest) {
        return std::nullopt;
    }
    if (text.empty()) {
        return std::string();
    }
    std::string bytes(text.size() / 4 * 3, '\0');
    if (EVP_DecodeBlock(output(bytes), input(text), static_cast<int>(text.size())) < 0) {
        return std::nullopt;
    }
    bytes.resize(bytes.size() - paddingOf(text));
    // EVP skips white space at the ends, takes '=' anywhere and ignores unused bits: only what encodes back
    // is ours.
    return toBase64(bytes) == text ? std::optional(bytes) : std::nullopt;
}

}  // namespace alem
