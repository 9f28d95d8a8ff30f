#include "app/audit/small_order.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

/// 32 bytes in hexadecimal.
PublicKey keyOf(std::string_view hex) {
    PublicKey key;
    for (std::size_t i = 0; i < key.bytes.size(); ++i) {
        key.bytes[i] = static_cast<std::uint8_t>(std::stoi(std::string(hex.substr(2 * i, 2)), nullptr, 16));
    }
    return key;
}

/// "Taming the Many EdDSAs", table 1: the eight points, and the encodings of them that are not canonical.
constexpr std::string_view published[] = {
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
};

TEST(SmallOrder, EveryPublishedEncodingIsKnown) {
    for (const std::string_view hex : published) {
        EXPECT_TRUE(hasSmallOrder(keyOf(hex))) << hex;
    }
}

TEST(SmallOrder, UnderSuchAKeyASignatureCanBeMadeWithoutAnySecret) {
    Signature forged{};
    forged[0] = 1;  // R is the neutral point, S is zero
    const PublicKey neutral = keyOf(published[2]);
    EXPECT_TRUE(neutral.verify("whatever", forged));
    EXPECT_TRUE(hasSmallOrder(neutral));
}

TEST(SmallOrder, KeysThatWereMadeAreNone) {
    for (int i = 0; i < 50; ++i) {
        EXPECT_FALSE(hasSmallOrder(SigningKey::generate().publicKey()));
    }
}

}  // namespace
}  // namespace alem
