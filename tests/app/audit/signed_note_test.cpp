#include "app/audit/signed_note.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "app/audit/base64.h"

namespace alem {
namespace {

SigningKey keyOf(std::uint8_t seed) {
    std::array<std::uint8_t, 32> bytes{};
    bytes.fill(seed);
    return SigningKey::fromSeed(bytes);
}

const std::string dash = "\xe2\x80\x94 ";

// The key and the note that the documentation of golang.org/x/mod/sumdb/note prints.
const std::string publishedKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const std::string publishedText =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const std::string publishedNote =
    publishedText + "\n" + dash +
    "PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n" +
    dash +
    "EnochRoot "
    "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

TEST(SignedNote, PublishedNoteOpensWithThePublishedKey) {
    const std::vector<VerifierKey> known{VerifierKey::parse(publishedKey).value()};
    const auto opened = openNote(publishedNote, known);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->text, publishedText);
    EXPECT_EQ(opened->signers, known);
    EXPECT_EQ(opened->unknownSignatures, 1U);
    EXPECT_EQ(known.front().text(), publishedKey);
}

TEST(SignedNote, PublishedSignatureIsMadeAgain) {
    // PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz: type 1, then the seed.
    const std::string secret = fromBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").value();
    std::array<std::uint8_t, 32> seed{};
    std::copy(secret.begin() + 1, secret.end(), seed.begin());
    const std::string note = signNote(publishedText, "PeterNeumann", SigningKey::fromSeed(seed));
    EXPECT_TRUE(publishedNote.starts_with(note));
}

TEST(VerifierKey, RefusesDamagedKeys) {
    const auto fault = [](const std::string& vkey) { return VerifierKey::parse(vkey).error(); };
    const std::string data = "ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    EXPECT_EQ(fault(""), VerifierKeyFault::Malformed);
    EXPECT_EQ(fault("PeterNeumann"), VerifierKeyFault::Malformed);
    EXPECT_EQ(fault("PeterNeumann+c74f20a3"), VerifierKeyFault::Malformed);
    EXPECT_EQ(fault("PeterNeumann+c74f20a3+ARpc"), VerifierKeyFault::Malformed);
    EXPECT_EQ(fault("Peter Neumann+c74f20a3+" + data), VerifierKeyFault::BadName);
    EXPECT_EQ(fault("+c74f20a3+" + data), VerifierKeyFault::BadName);
    EXPECT_EQ(fault("PeterNeumann+c74f20a4+" + data), VerifierKeyFault::WrongId);
    EXPECT_EQ(fault("PeterNeumann+C74F20A3+" + data), VerifierKeyFault::WrongId);
    EXPECT_EQ(fault("PeterNeumanm+c74f20a3+" + data), VerifierKeyFault::WrongId);
    EXPECT_EQ(fault("PeterNeumann+c74f20a3+AhpcAA=="), VerifierKeyFault::UnknownType);
}

TEST(VerifierKey, NamesHaveNoSpaceAndNoPlus) {
    EXPECT_TRUE(isKeyName("alem.kz/fund-1"));
    EXPECT_TRUE(isKeyName("Фонд/1"));
    for (const std::string bad :
         {"", "a b", "a+b", "a\tb", "a\nb", "a\xc2\xa0z", "a\xe2\x80\xafz", "\xff", "a\x7f"}) {
        EXPECT_FALSE(isKeyName(bad)) << bad;
    }
}

class NoteTest : public testing::Test {
  protected:
    SigningKey log = keyOf(1);
    SigningKey witness = keyOf(2);
    VerifierKey logKey{"log", log.publicKey()};
    VerifierKey witnessKey{"witness", witness.publicKey()};
    std::vector<VerifierKey> both{logKey, witnessKey};
    std::vector<VerifierKey> onlyLog{logKey};
    std::string text = "one\n\ntwo\n";
    std::string note = signNote(text, "log", log) + signatureLine(text, "witness", witness);

    [[nodiscard]] NoteFault faultOf(const std::string& bytes) const { return openNote(bytes, both).error(); }
};

TEST_F(NoteTest, OpensWithEmptyLinesInsideTheText) {
    const auto opened = openNote(note, both);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->text, text);
    EXPECT_EQ(opened->signers, both);
    EXPECT_EQ(openNote(note, onlyLog)->unknownSignatures, 1U);
}

TEST_F(NoteTest, KnownKeyThatFailsRefusesTheWholeNote) {
    const std::string strange = signNote(text, "log", log) + signatureLine("other\n", "witness", witness);
    EXPECT_EQ(faultOf(strange), NoteFault::KnownKeyFails);
    EXPECT_TRUE(openNote(strange, onlyLog).ok()) << "the witness is not known here";
    EXPECT_EQ(faultOf(note + signatureLine("other\n", "log", log)), NoteFault::KnownKeyFails)
        << "every line of a known key counts";
    const std::string line = signatureLine(text, "log", log);
    const std::string bytes = fromBase64(line.substr(8, line.size() - 9)).value();
    EXPECT_EQ(faultOf(note + dash + "log " + toBase64(bytes.substr(0, 67)) + "\n"), NoteFault::KnownKeyFails)
        << "a signature that is too short";
}

TEST_F(NoteTest, KeyOfAnotherNameIsUnknown) {
    EXPECT_EQ(faultOf(signNote(text, "log", witness)), NoteFault::NoKnownSignature);
    EXPECT_EQ(faultOf(signNote(text, "other", log)), NoteFault::NoKnownSignature);
    EXPECT_EQ(openNote(note, {}).error(), NoteFault::NoKnownSignature);
}

TEST_F(NoteTest, RepeatedSignerCountsOnce) {
    EXPECT_EQ(openNote(note + signatureLine(text, "log", log), both)->signers.size(), 2U);
}

TEST_F(NoteTest, FormIsChecked) {
    EXPECT_EQ(faultOf(""), NoteFault::NoSignatureBlock);
    EXPECT_EQ(faultOf(text), NoteFault::MalformedSignature);
    EXPECT_EQ(faultOf("one\n" + signatureLine("one\n", "log", log)), NoteFault::NoSignatureBlock);
    EXPECT_EQ(faultOf("one\n\n"), NoteFault::NoSignatureBlock);
    EXPECT_EQ(faultOf(note.substr(0, note.size() - 1)), NoteFault::NoSignatureBlock);
    EXPECT_EQ(faultOf("\xff" + note), NoteFault::NotText);
    EXPECT_EQ(faultOf("\r" + note), NoteFault::NotText);
    EXPECT_EQ(faultOf(std::string(1, '\0') + note), NoteFault::NotText);
    EXPECT_EQ(faultOf(note + "- log AAAA\n"), NoteFault::MalformedSignature);
    EXPECT_EQ(faultOf(note + dash + "log\n"), NoteFault::MalformedSignature);
    EXPECT_EQ(faultOf(note + dash + "log AAAAAA==\n"), NoteFault::MalformedSignature)
        << "an id and no signature";
    EXPECT_EQ(faultOf(note + dash + "log AAAAAAA\n"), NoteFault::MalformedSignature);
    EXPECT_EQ(faultOf(std::string(largestNote, 'x') + note), NoteFault::TooLarge);
}

TEST_F(NoteTest, SixteenUnknownLinesAreTakenAThousandAreNot) {
    std::string many = signNote(text, "log", log);
    for (int i = 0; i < 16; ++i) {
        many += signatureLine(text, "other" + std::to_string(i), witness);
    }
    EXPECT_EQ(openNote(many, both)->unknownSignatures, 16U);
    for (int i = 16; i < 120; ++i) {
        many += signatureLine(text, "other" + std::to_string(i), witness);
    }
    EXPECT_EQ(faultOf(many), NoteFault::TooManySignatures);
}

TEST_F(NoteTest, EveryFlippedBitIsRefused) {
    for (std::size_t bit = 0; bit < note.size() * 8; ++bit) {
        std::string bad = note;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        const auto opened = openNote(bad, both);
        // A flip in a name or id makes that line one of an unknown key, which says nothing; the other still
        // stands.
        ASSERT_TRUE(!opened.ok() || (opened->text == text && opened->signers.size() == 1)) << bit;
    }
}

TEST_F(NoteTest, AnyBytesAreAnswered) {
    EXPECT_TRUE(rc::check("no crash", [this](const std::string& bytes) {
        RC_ASSERT(!openNote(bytes, both).ok());
        RC_ASSERT(!openNote("a\n\n" + dash + bytes + "\n", both).ok());
        RC_ASSERT(!VerifierKey::parse(bytes).ok());
    }));
}

}  // namespace
}  // namespace alem
