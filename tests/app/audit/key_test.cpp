#include "app/audit/key.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <sstream>

#include "app/audit/base64.h"
#include "app/value/hash.h"
#include "tests/app/storage/temporary_folder.h"

namespace alem {
namespace {

constexpr int few = 1000;  // iterations: the tests are not attacked

SigningKey fixedKey(std::uint8_t seed = 7) {
    std::array<std::uint8_t, 32> bytes{};
    bytes.fill(seed);
    return SigningKey::fromSeed(bytes);
}

std::string contentOf(const std::filesystem::path& path) {
    std::ostringstream all;
    all << std::ifstream(path, std::ios::binary).rdbuf();
    return all.str();
}

TEST(Key, VectorOfRfc8032) {
    // Section 7.1, TEST 3.
    const auto seed = Hash::parse("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7").value();
    const auto key = SigningKey::fromSeed(seed.bytes);
    EXPECT_EQ((Hash{key.publicKey().bytes}.hex()),
              "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
    const Signature signature = key.sign("\xaf\x82");
    Hash half;
    std::copy_n(signature.begin(), 32, half.bytes.begin());
    EXPECT_EQ(half.hex(), "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac");
    std::copy_n(signature.begin() + 32, 32, half.bytes.begin());
    EXPECT_EQ(half.hex(), "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

TEST(Key, EveryFlippedBitOfASignatureIsRefused) {
    const auto key = SigningKey::generate();
    const Signature good = key.sign("message");
    EXPECT_TRUE(key.publicKey().verify("message", good));
    EXPECT_FALSE(key.publicKey().verify("Message", good));
    EXPECT_FALSE(fixedKey().publicKey().verify("message", good));
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        Signature bad = good;
        bad[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        ASSERT_FALSE(key.publicKey().verify("message", bad)) << bit;
    }
}

TEST(Key, GeneratedKeysDiffer) {
    EXPECT_NE(SigningKey::generate().publicKey(), SigningKey::generate().publicKey());
}

TEST(Key, PublicKeyIsReadBackAndHasAFingerprint) {
    const PublicKey key = fixedKey().publicKey();
    EXPECT_EQ(PublicKey::fromBase64(key.base64()), key);
    EXPECT_EQ(PublicKey::fromBase64("Zm9v"), std::nullopt);
    EXPECT_EQ(key.fingerprint().size(), 8U);
    EXPECT_NE(key.fingerprint(), fixedKey(8).publicKey().fingerprint());
}

TEST(KeyFile, SavedKeyIsLoadedWithItsPassphraseOnly) {
    const test::TemporaryFolder folder;
    const auto path = folder / "officer.pem";
    const auto key = fixedKey();
    ASSERT_TRUE(key.save(path, "café 1", few).ok());
    struct stat status {};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    const auto loaded = SigningKey::load(path, "café 1");
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded->publicKey(), key.publicKey());
    EXPECT_EQ(loaded->sign("m"), key.sign("m"));
    for (const std::string wrong : {"cafe 1", "", "café 1 ", "café"}) {
        EXPECT_EQ(SigningKey::load(path, wrong).error(), KeyFault::WrongPassphrase) << wrong;
    }
}

TEST(KeyFile, NeverOverwritten) {
    const test::TemporaryFolder folder;
    const auto path = folder / "key.pem";
    std::ofstream(path) << "precious";
    EXPECT_EQ(fixedKey().save(path, "p", few).error(), KeyFault::Exists);
    EXPECT_EQ(contentOf(path), "precious");
    EXPECT_EQ(fixedKey().save(folder / "none/key.pem", "p", few).error(), KeyFault::NotFound);
}

TEST(KeyFile, WhatIsNoKeyIsRefused) {
    const test::TemporaryFolder folder;
    EXPECT_EQ(SigningKey::load(folder / "none", "p").error(), KeyFault::NotFound);
    EXPECT_EQ(SigningKey::load(folder.path(), "p").error(), KeyFault::NotAKey);
    EXPECT_EQ(SigningKey::load("/dev/zero", "p").error(), KeyFault::NotAKey);
    const auto path = folder / "text";
    std::ofstream(path) << "hello";
    EXPECT_EQ(SigningKey::load(path, "p").error(), KeyFault::NotAKey);
    std::ofstream(path) << std::string(100'000, '-');
    EXPECT_EQ(SigningKey::load(path, "p").error(), KeyFault::NotAKey);
}

TEST(KeyFile, DamagedFileIsRefusedOrGivesAnotherKeyThatTellsItself) {
    const test::TemporaryFolder folder;
    const auto path = folder / "key.pem";
    const auto key = fixedKey();
    ASSERT_TRUE(key.save(path, "p", few).ok());
    const std::string good = contentOf(path);
    const auto bad = folder / "bad.pem";
    int refused = 0;
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string text = good;
        text[i] = text[i] == 'A' ? 'B' : 'A';
        std::ofstream(bad, std::ios::trunc) << text;
        const auto loaded = SigningKey::load(bad, "p");
        refused += loaded.ok() ? 0 : 1;
        if (loaded.ok()) {
            const bool same = loaded->publicKey() == key.publicKey();
            EXPECT_EQ(key.publicKey().verify("m", loaded->sign("m")), same) << i;
        }
    }
    EXPECT_GT(refused, 100);
}

TEST(KeyFile, CountlessIterationsAreRefusedNotWaitedFor) {
    const test::TemporaryFolder folder;
    const auto path = folder / "key.pem";
    ASSERT_TRUE(fixedKey().save(path, "p", 65'536).ok());
    std::string pem = contentOf(path);
    const std::size_t begin = pem.find('\n') + 1;
    std::string body = pem.substr(begin, pem.find("-----END") - begin);
    std::erase(body, '\n');
    std::string der = fromBase64(body).value();
    const std::size_t integer = der.find(std::string("\x02\x03\x01\x00\x00", 5));
    ASSERT_NE(integer, std::string::npos) << "INTEGER 65536";
    der.replace(integer, 5, "\x02\x03\x7f\xff\xff");
    const auto slow = folder / "slow.pem";
    std::ofstream file(slow);
    file << "-----BEGIN ENCRYPTED PRIVATE KEY-----\n";
    const std::string encoded = toBase64(der);
    for (std::size_t i = 0; i < encoded.size(); i += 64) {
        file << encoded.substr(i, 64) << '\n';
    }
    file << "-----END ENCRYPTED PRIVATE KEY-----\n";
    file.close();
    EXPECT_EQ(SigningKey::load(slow, "p").error(), KeyFault::NotAKey);
}

TEST(Key, WipedTextIsEmpty) {
    std::string secret = "secret";
    wipe(secret);
    EXPECT_TRUE(secret.empty());
}

}  // namespace
}  // namespace alem
