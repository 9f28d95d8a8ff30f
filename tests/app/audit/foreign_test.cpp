#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

#include "app/audit/base64.h"
#include "app/audit/checkpoint.h"
#include "app/audit/key.h"
#include "app/audit/merkle.h"
#include "app/audit/tlog_proof.h"
#include "tests/app/storage/temporary_folder.h"

// What the audit log shows to the outside, judged by programs of others: golang.org/x/mod and plain openssl.
// Nothing is skipped when a tool is missing: then the promise is unproved, and the test fails.

namespace alem {
namespace {

struct Answer {
    int status = -1;
    std::string output;
};

/// Runs a shell command; what it prints on both outputs is the answer.
Answer run(const std::string& command) {
    Answer answer;
    FILE* const pipe = ::popen(("( " + command + " ) 2>&1").c_str(), "r");
    if (pipe == nullptr) {
        return answer;
    }
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
        answer.output.append(buffer.data(), count);
    }
    answer.status = ::pclose(pipe);
    return answer;
}

void write(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

SigningKey keyOf(std::uint8_t seed) {
    std::array<std::uint8_t, 32> bytes{};
    bytes.fill(seed);
    return SigningKey::fromSeed(bytes);
}

Hash flipped(Hash hash) {
    hash.bytes[17] ^= 4U;
    return hash;
}

std::string listOf(const std::vector<Hash>& hashes) {
    std::string text;
    for (const Hash& hash : hashes) {
        text += (text.empty() ? "" : ",") + base64Of(hash);
    }
    return text.empty() ? "-" : text;
}

std::string entryText(std::uint64_t number) {
    return "{\"entry\":" + std::to_string(number) + "}";
}

class GoTest : public testing::Test {
  protected:
    struct Row {
        std::string name;
        std::string question;
        bool accepted;
    };

    static void SetUpTestSuite() {
        const std::filesystem::path binary = std::filesystem::path(ALEM_BINARY_DIR) / "foreign";
        std::filesystem::create_directories(binary);
        checker = binary / "check";
        const Answer built = run(
            "cd '" + binary.string() + "' && GO111MODULE=off GOFLAGS= GOPATH=/usr/share/gocode GOCACHE='" +
            (binary / "cache").string() +
            "' go build -o check '" ALEM_SOURCE_DIR "/tests/app/audit/foreign/check.go'");
        problem = built.status == 0
                      ? ""
                      : "the checker in Go does not build; it needs the Debian packages golang-go and "
                        "golang-golang-x-mod-dev:\n" +
                            built.output;
    }

    void SetUp() override { ASSERT_EQ(problem, ""); }

    void TearDown() override {
        if (problem.empty() && !rows.empty()) {
            judge();
        }
    }

    void expect(const std::string& name, const std::string& question, bool accepted) {
        rows.push_back({name, question, accepted});
    }

    void inclusion(const std::string& name, const Hash& leaf, std::uint64_t index, std::uint64_t size,
                   const std::vector<Hash>& proof, const Hash& root, bool accepted) {
        expect(name,
               "inclusion " + std::to_string(size) + " " + base64Of(root) + " " + std::to_string(index) +
                   " " + base64Of(leaf) + " " + listOf(proof),
               accepted);
        EXPECT_EQ(verifyInclusion(leaf, index, size, proof, root).ok(), accepted) << "ours: " << name;
    }

    void consistency(const std::string& name, std::uint64_t oldSize, const Hash& oldRoot,
                     std::uint64_t newSize, const Hash& newRoot, const std::vector<Hash>& proof,
                     bool accepted) {
        expect(name,
               "consistency " + std::to_string(newSize) + " " + base64Of(newRoot) + " " +
                   std::to_string(oldSize) + " " + base64Of(oldRoot) + " " + listOf(proof),
               accepted);
        EXPECT_EQ(verifyConsistency(oldSize, oldRoot, newSize, newRoot, proof).ok(), accepted)
            << "ours: " << name;
    }

    void note(const std::string& name, const VerifierKey& key, const std::string& message, bool accepted) {
        expect(name, "note " + key.text() + " " + toBase64(message), accepted);
        const std::array known{key};
        EXPECT_EQ(openCheckpoint(message, known).ok(), accepted) << "ours: " << name;
    }

    MerkleTree tree = [] {
        MerkleTree made;
        for (std::uint64_t i = 0; i < 64; ++i) {
            made.append(leafHash(entryText(i)));
        }
        return made;
    }();
    SigningKey log = keyOf(1);
    VerifierKey logKey{"alem.kz/fund", log.publicKey()};

  private:
    void judge() const {
        std::string questions;
        for (const Row& row : rows) {
            questions += row.question + "\n";
        }
        const test::TemporaryFolder folder;
        write(folder / "questions", questions);
        const Answer answer = run("'" + checker.string() + "' < '" + (folder / "questions").string() + "'");
        ASSERT_EQ(answer.status, 0) << answer.output;
        std::istringstream lines(answer.output);
        for (const Row& row : rows) {
            std::string line;
            ASSERT_TRUE(std::getline(lines, line)) << row.name;
            EXPECT_TRUE(row.accepted ? line == "accepted" : line.starts_with("refused "))
                << row.name << ": " << line;
        }
    }

    inline static std::filesystem::path checker;
    inline static std::string problem;
    std::vector<Row> rows;
};

TEST_F(GoTest, RootsAreThoseOfGo) {
    std::string entries;
    for (std::uint64_t size = 1; size <= 33; ++size) {
        entries += (entries.empty() ? "" : ",") + toBase64(entryText(size - 1));
        expect("root of " + std::to_string(size), "root " + base64Of(tree.root(size)) + " " + entries, true);
        expect("wrong root", "root " + base64Of(tree.root(size + 1)) + " " + entries, false);
    }
}

TEST_F(GoTest, EveryInclusionProofOfSmallTreesIsAccepted) {
    for (std::uint64_t size = 1; size <= 20; ++size) {
        for (std::uint64_t index = 0; index < size; ++index) {
            inclusion(std::to_string(index) + " of " + std::to_string(size), tree.leaf(index), index, size,
                      tree.inclusionProof(index, size), tree.root(size), true);
        }
    }
}

TEST_F(GoTest, EveryConsistencyProofOfSmallTreesIsAccepted) {
    for (std::uint64_t size = 1; size <= 33; ++size) {
        for (std::uint64_t old = 1; old <= size; ++old) {
            consistency(std::to_string(old) + " to " + std::to_string(size), old, tree.root(old), size,
                        tree.root(size), tree.consistencyProof(old, size), true);
        }
    }
}

TEST_F(GoTest, MutatedInclusionProofsAreRefused) {
    const auto proof = tree.inclusionProof(13, 27);
    const Hash root = tree.root(27);
    for (std::size_t i = 0; i < proof.size(); ++i) {
        auto bad = proof;
        bad[i] = flipped(bad[i]);
        inclusion("flipped hash " + std::to_string(i), tree.leaf(13), 13, 27, bad, root, false);
        bad = proof;
        bad.erase(bad.begin() + static_cast<std::ptrdiff_t>(i));
        inclusion("removed hash " + std::to_string(i), tree.leaf(13), 13, 27, bad, root, false);
    }
    auto swapped = proof;
    std::swap(swapped[0], swapped[1]);
    inclusion("swapped hashes", tree.leaf(13), 13, 27, swapped, root, false);
    auto longer = proof;
    longer.push_back(root);
    inclusion("added hash", tree.leaf(13), 13, 27, longer, root, false);
    inclusion("flipped leaf", flipped(tree.leaf(13)), 13, 27, proof, root, false);
    inclusion("another leaf", tree.leaf(14), 13, 27, proof, root, false);
    inclusion("another index", tree.leaf(13), 12, 27, proof, root, false);
    inclusion("index beyond", tree.leaf(13), 27, 27, proof, root, false);
    inclusion("another size", tree.leaf(13), 13, 60, proof, root, false);
    inclusion("flipped root", tree.leaf(13), 13, 27, proof, flipped(root), false);
}

TEST_F(GoTest, MutatedConsistencyProofsAreRefused) {
    for (const std::uint64_t old : {16U, 21U}) {
        const auto proof = tree.consistencyProof(old, 41);
        const std::string from = " from " + std::to_string(old);
        for (std::size_t i = 0; i < proof.size(); ++i) {
            auto bad = proof;
            bad[i] = flipped(bad[i]);
            consistency("flipped hash " + std::to_string(i) + from, old, tree.root(old), 41, tree.root(41),
                        bad, false);
            bad = proof;
            bad.erase(bad.begin() + static_cast<std::ptrdiff_t>(i));
            consistency("removed hash " + std::to_string(i) + from, old, tree.root(old), 41, tree.root(41),
                        bad, false);
        }
        auto longer = proof;
        longer.push_back(tree.root(41));
        consistency("added hash" + from, old, tree.root(old), 41, tree.root(41), longer, false);
        consistency("flipped old root" + from, old, flipped(tree.root(old)), 41, tree.root(41), proof, false);
        consistency("flipped new root" + from, old, tree.root(old), 41, flipped(tree.root(41)), proof, false);
        consistency("rollback" + from, 41, tree.root(41), old, tree.root(old), proof, false);
    }
    consistency("same size, other root", 5, tree.root(5), 5, tree.root(6), {}, false);
    consistency("from nothing", 0, emptyRoot(), 5, tree.root(5), {}, false);
}

TEST_F(GoTest, CheckpointsAreAcceptedAndDamagedOnesRefused) {
    const Checkpoint head{"alem.kz/fund", 41, tree.root(41)};
    const std::string good = signCheckpoint(head, log);
    const std::string signature = good.substr(good.find("\n\n") + 1);
    const auto with = [&](const std::string& origin, std::uint64_t size, const Hash& root) {
        return Checkpoint{origin, size, root}.text() + signature;
    };
    note("checkpoint", logKey, good, true);
    note("empty log", logKey, signCheckpoint({"alem.kz/fund", 0, emptyRoot()}, log), true);
    note("witness added", logKey, good + signatureLine(head.text(), "witness", keyOf(2)), true);
    note("unknown line damaged", logKey, good + signatureLine("x\n", "witness", keyOf(2)), true);
    note("a bad line of the log before a good one", logKey,
         head.text() + "\n" + signatureLine("x\n", "alem.kz/fund", log) + signature.substr(1), false);
    note("another size", logKey, with("alem.kz/fund", 42, head.root), false);
    note("another root", logKey, with("alem.kz/fund", 41, flipped(head.root)), false);
    note("another origin", logKey, with("alem.kz/fonds", 41, head.root), false);
    note("another key", VerifierKey("alem.kz/fund", keyOf(3).publicKey()), good, false);
    note("key of another name", VerifierKey("alem.kz/other", log.publicKey()), good, false);
    note("no signature", logKey, head.text(), false);
    note("no last line feed", logKey, good.substr(0, good.size() - 1), false);
    note("carriage return", logKey, "\r" + good, false);
    note("hyphen for the dash", logKey, head.text() + "\n-" + signature.substr(4), false);
    for (const std::size_t back : {3U, 20U, 60U, 85U}) {
        std::string bad = good;
        char& c = bad[bad.size() - back];
        c = c == 'A' ? 'B' : 'A';
        note("signature changed " + std::to_string(back) + " from the end", logKey, bad, false);
    }
}

TEST_F(GoTest, ProofFilesAreAcceptedAndDamagedOnesRefused) {
    TlogProof proof{
        {}, 7, tree.inclusionProof(7, 41), signCheckpoint({"alem.kz/fund", 41, tree.root(41)}, log)};
    const auto row = [&](const std::string& name, const std::string& entry, bool accepted) {
        expect(name, "proof " + logKey.text() + " " + toBase64(proof.text()) + " " + toBase64(entry),
               accepted);
        const std::array known{logKey};
        EXPECT_EQ(verifyTlogProof(proof, leafHash(entry), "alem.kz/fund", known).ok(), accepted) << name;
    };
    row("proof of an entry", entryText(7), true);
    row("one character changed", "{\"entry\":8}", false);
    proof.index = 6;
    row("another number", entryText(7), false);
    proof.index = 7;
    proof.hashes.back() = flipped(proof.hashes.back());
    row("a hash changed", entryText(7), false);
    proof.hashes = tree.inclusionProof(7, 40);
    row("proof of an older tree", entryText(7), false);
}

class OpensslTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(run("openssl version").status, 0) << "the Debian package openssl is missing";
        ASSERT_TRUE(key.save(pem, "pass phrase").ok());
        const Answer made = run("openssl pkey -in '" + pem.string() +
                                "' -passin 'pass:pass phrase' -pubout -out '" + pub.string() + "'");
        ASSERT_EQ(made.status, 0) << made.output;
    }

    [[nodiscard]] bool verifies(std::string_view message, std::string_view signature) const {
        write(folder / "message", message);
        write(folder / "signature", signature);
        return run("openssl pkeyutl -verify -pubin -inkey '" + pub.string() + "' -rawin -in '" +
                   (folder / "message").string() + "' -sigfile '" + (folder / "signature").string() + "'")
                   .status == 0;
    }

    test::TemporaryFolder folder;
    std::filesystem::path pem = folder / "key.pem";
    std::filesystem::path pub = folder / "pub.pem";
    SigningKey key = keyOf(9);
};

TEST_F(OpensslTest, OurKeyFileOpensAndIsOfThePromisedKind) {
    const Answer shown = run("openssl pkey -in '" + pem.string() +
                             "' -passin 'pass:pass phrase' -pubout -outform DER | tail -c 32 | base64");
    EXPECT_EQ(shown.output, key.publicKey().base64() + "\n");
    EXPECT_NE(run("openssl pkey -in '" + pem.string() + "' -passin 'pass:Pass phrase' -noout").status, 0);
    const Answer parsed = run("openssl asn1parse -in '" + pem.string() + "'");
    for (const std::string part : {"PBES2", "PBKDF2", ":0927C0", "hmacWithSHA256", "aes-256-cbc"}) {
        EXPECT_NE(parsed.output.find(part), std::string::npos) << part << " (0x0927C0 is 600,000)\n"
                                                               << parsed.output;
    }
}

TEST_F(OpensslTest, OurSignatureVerifiesAndAFlippedOneDoesNot) {
    const Signature made = key.sign("message");
    std::string signature(made.begin(), made.end());
    EXPECT_TRUE(verifies("message", signature));
    EXPECT_FALSE(verifies("massage", signature));
    for (const std::size_t place : {0U, 31U, 32U, 63U}) {
        std::string bad = signature;
        bad[place] = static_cast<char>(bad[place] ^ 1);
        EXPECT_FALSE(verifies("message", bad)) << place;
    }
}

TEST_F(OpensslTest, OpensslsKeyAndSignatureAreOurs) {
    const std::string theirs = (folder / "theirs.pem").string();
    const Answer made =
        run("openssl genpkey -algorithm ed25519 | openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf "
            "hmacWithSHA256 -iter 5000 -passout pass:p -out '" +
            theirs + "' && printf message > '" + (folder / "m").string() +
            "' && openssl pkeyutl -sign -inkey '" + theirs + "' -passin pass:p -rawin -in '" +
            (folder / "m").string() + "' -out '" + (folder / "s").string() + "'");
    ASSERT_EQ(made.status, 0) << made.output;
    const auto loaded = SigningKey::load(theirs, "p");
    ASSERT_TRUE(loaded.ok());
    std::ifstream file(folder / "s", std::ios::binary);
    Signature signature{};
    file.read(reinterpret_cast<char*>(signature.data()), 64);
    EXPECT_TRUE(loaded->publicKey().verify("message", signature));
    EXPECT_EQ(loaded->sign("message"), signature) << "Ed25519 has no randomness";
}

TEST_F(OpensslTest, KeyOfAnotherAlgorithmIsNoKey) {
    const std::string theirs = (folder / "ec.pem").string();
    ASSERT_EQ(run("openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 | openssl pkcs8 -topk8 -v2 "
                  "aes-256-cbc -passout pass:p -out '" +
                  theirs + "'")
                  .status,
              0);
    EXPECT_EQ(SigningKey::load(theirs, "p").error(), KeyFault::NotAKey);
    ASSERT_EQ(run("openssl genpkey -algorithm ed25519 -out '" + (folder / "plain.pem").string() + "'").status,
              0);
    EXPECT_EQ(SigningKey::load(folder / "plain.pem", "").error(), KeyFault::NotAKey) << "not encrypted";
}

TEST_F(OpensslTest, CheckpointVerifiesWithOpensslAndCoreToolsAlone) {
    const Checkpoint head{"alem.kz/fund", 41, leafHash("any")};
    const VerifierKey vkey(head.origin, key.publicKey());
    std::string note = signatureLine(head.text(), "witness", keyOf(2));
    note = head.text() + "\n" + note + signatureLine(head.text(), head.origin, key);
    const auto verdict = [&](const std::string& bytes) {
        write(folder / "checkpoint", bytes);
        return run("cd '" + folder.path().string() + "' && V='" + vkey.text() + "' && O='" + head.origin +
                   "' && " +
                   R"(awk 'BEGIN{RS="\0"}{i=index($0,"\n\n");printf "%s\n",substr($0,1,i-1)}' checkpoint > body.txt
(printf '\060\052\060\005\006\003\053\145\160\003\041\000'; printf %s "${V#*+*+}" | base64 -d | tail -c 32) > pub.der
grep -F -- "— $O " checkpoint | head -1 | awk '{print $3}' | base64 -d | tail -c +5 > note.sig
openssl pkeyutl -verify -pubin -keyform DER -inkey pub.der -rawin -in body.txt -sigfile note.sig)")
            .status;
    };
    EXPECT_EQ(verdict(note), 0);
    std::string bad = note;
    bad[bad.find("41")] = '5';
    EXPECT_NE(verdict(bad), 0);
}

}  // namespace
}  // namespace alem
