#include "app/audit/checkpoint.h"

#include <gtest/gtest.h>

#include "app/audit/tlog_proof.h"

namespace alem {
namespace {

using Code = CheckpointFault::Code;

SigningKey keyOf(std::uint8_t seed) {
    std::array<std::uint8_t, 32> bytes{};
    bytes.fill(seed);
    return SigningKey::fromSeed(bytes);
}

class CheckpointTest : public testing::Test {
  protected:
    CheckpointTest() {
        for (int i = 0; i < 21; ++i) {
            tree.append(leafHash("entry " + std::to_string(i)));
        }
        head = {"alem.kz/fund", 21, tree.root(21)};
        note = signCheckpoint(head, log);
    }

    MerkleTree tree;
    SigningKey log = keyOf(1);
    SigningKey witness = keyOf(2);
    std::vector<VerifierKey> known{{"alem.kz/fund", log.publicKey()}, {"witness", witness.publicKey()}};
    Checkpoint head;
    std::string note;
};

TEST_F(CheckpointTest, TextIsThreeLines) {
    EXPECT_EQ((Checkpoint{"o", 0, emptyRoot()}.text()),
              "o\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    EXPECT_EQ(parseCheckpoint(head.text()).value(), head);
}

TEST_F(CheckpointTest, OpensWithTheLogsKeyAndTellsTheSigners) {
    const auto opened = openCheckpoint(note + signatureLine(head.text(), "witness", witness), known);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->checkpoint, head);
    EXPECT_EQ(opened->signers, known);
    EXPECT_EQ(openCheckpoint(note, known)->signers.size(), 1U);
}

TEST_F(CheckpointTest, WitnessAloneIsNotTheLog) {
    const auto opened = openCheckpoint(signNote(head.text(), "witness", witness), known);
    EXPECT_EQ(opened.error().code, Code::OriginNotSigned);
}

TEST_F(CheckpointTest, UnknownKeyOrForeignSignatureIsANoteFault) {
    const auto forged = openCheckpoint(signNote(head.text(), head.origin, witness), known);
    EXPECT_EQ(forged.error().code, Code::Note);
    EXPECT_EQ(forged.error().note, NoteFault::NoKnownSignature);
    Checkpoint grown = head;
    grown.size = 22;
    const std::string line = note.substr(note.find("\n\n") + 2);
    const auto changed = openCheckpoint(grown.text() + "\n" + line, known);
    EXPECT_EQ(changed.error().note, NoteFault::KnownKeyFails);
}

TEST_F(CheckpointTest, TextOfAnotherFormIsRefusedEvenWhenSigned) {
    const std::string root = base64Of(head.root);
    const std::vector<std::pair<std::string, Code>> cases{
        {"alem.kz/fund\n21\n", Code::BadLines},
        {"alem.kz/fund\n\n21\n" + root + "\n", Code::BadLines},
        {"alem.kz/fund\n21\n" + root + "\nmore\n", Code::BadLines},
        {"alem.kz/fund\n021\n" + root + "\n", Code::BadSize},
        {"alem.kz/fund\n-1\n" + root + "\n", Code::BadSize},
        {"alem.kz/fund\n+1\n" + root + "\n", Code::BadSize},
        {"alem.kz/fund\n 1\n" + root + "\n", Code::BadSize},
        {"alem.kz/fund\n0x1\n" + root + "\n", Code::BadSize},
        {"alem.kz/fund\n9223372036854775808\n" + root + "\n", Code::BadSize},
        {"alem.kz/fund\n99999999999999999999\n" + root + "\n", Code::BadSize},
        {"alem.kz/fund\n21\nAAAA\n", Code::BadRoot},
        {"alem.kz/fund\n21\n" + root + " \n", Code::BadRoot}};
    for (const auto& [text, code] : cases) {
        const auto opened = openCheckpoint(signNote(text, "alem.kz/fund", log), known);
        ASSERT_FALSE(opened.ok()) << text;
        EXPECT_EQ(opened.error().code, code) << text;
    }
    EXPECT_EQ(parseCheckpoint("a b\n1\n" + root + "\n").error().code, Code::BadOrigin);
}

class TlogProofTest : public CheckpointTest {
  protected:
    TlogProof proof{std::string("x\n"), 5, tree.inclusionProof(5, 21), note};
};

TEST_F(TlogProofTest, WrittenProofIsReadBack) {
    EXPECT_EQ(parseTlogProof(proof.text()).value(), proof);
    proof.extra.reset();
    EXPECT_TRUE(proof.text().starts_with("c2sp.org/tlog-proof@v1\nindex 5\n"));
    EXPECT_EQ(parseTlogProof(proof.text()).value(), proof);
}

TEST_F(TlogProofTest, OneLeafHasNoHashLines) {
    const TlogProof single{{}, 0, {}, signCheckpoint({"alem.kz/fund", 1, tree.root(1)}, log)};
    const auto parsed = parseTlogProof(single.text());
    ASSERT_TRUE(parsed.ok());
    EXPECT_TRUE(verifyTlogProof(*parsed, tree.leaf(0), "alem.kz/fund", known).ok());
}

TEST_F(TlogProofTest, VerifiesForItsLeafOnly) {
    EXPECT_EQ(verifyTlogProof(proof, tree.leaf(5), head.origin, known)->checkpoint, head);
    const auto other = verifyTlogProof(proof, tree.leaf(6), head.origin, known);
    EXPECT_EQ(other.error().code, TlogProofRefusal::Code::Inclusion);
    EXPECT_EQ(other.error().inclusion, InclusionFault::WrongRoot);
    EXPECT_EQ(verifyTlogProof(proof, tree.leaf(5), "alem.kz/other", known).error().code,
              TlogProofRefusal::Code::OtherOrigin);
    EXPECT_EQ(verifyTlogProof(proof, tree.leaf(5), head.origin, {}).error().code,
              TlogProofRefusal::Code::Checkpoint);
}

TEST_F(TlogProofTest, FormIsChecked) {
    const auto fault = [](const std::string& text) { return parseTlogProof(text).error(); };
    const std::string begin = "c2sp.org/tlog-proof@v1\n";
    const std::string hash = base64Of(head.root) + "\n";
    EXPECT_EQ(fault(""), TlogProofFault::WrongHeader);
    EXPECT_EQ(fault("c2sp.org/tlog-proof@v2\nindex 1\n\nx"), TlogProofFault::WrongHeader);
    EXPECT_EQ(fault(begin), TlogProofFault::BadIndex);
    EXPECT_EQ(fault(begin + "index 01\n\nx"), TlogProofFault::BadIndex);
    EXPECT_EQ(fault(begin + "extra Zg\nindex 1\n\nx"), TlogProofFault::BadExtra);
    EXPECT_EQ(fault(begin + "extra Zg==\nextra Zg==\nindex 1\n\nx"), TlogProofFault::BadIndex);
    EXPECT_EQ(fault(begin + "index 1\nAAAA\n\nx"), TlogProofFault::BadHash);
    EXPECT_EQ(fault(begin + "index 1\n" + hash), TlogProofFault::NoCheckpoint);
    EXPECT_EQ(fault(begin + "index 1\n" + hash + "\n"), TlogProofFault::NoCheckpoint);
    std::string many = begin + "index 1\n";
    for (int i = 0; i < 64; ++i) {
        many += hash;
    }
    EXPECT_EQ(fault(many + "\nx"), TlogProofFault::TooManyHashes);
    EXPECT_EQ(fault(std::string(largestTlogProof + 1, 'x')), TlogProofFault::TooLarge);
}

TEST_F(TlogProofTest, NoFlippedBitChangesWhatIsProved) {
    proof.extra.reset();
    const std::string good = proof.text();
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        std::string bad = good;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        const auto parsed = parseTlogProof(bad);
        ASSERT_FALSE(parsed.ok() && verifyTlogProof(*parsed, tree.leaf(5), head.origin, known).ok()) << bit;
    }
}

}  // namespace
}  // namespace alem
