#include "app/audit/merkle.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "app/audit/sha256.h"

namespace alem {
namespace {

Hash hashOfHex(std::string_view hex) {
    return Hash::parse(hex).value();
}

MerkleTree treeOf(std::uint64_t size) {
    MerkleTree tree;
    for (std::uint64_t i = 0; i < size; ++i) {
        tree.append(leafHash("entry " + std::to_string(i)));
    }
    return tree;
}

/// RFC 6962 section 2.1, word for word and without any cache.
Hash naiveRoot(const MerkleTree& tree, std::uint64_t begin, std::uint64_t end) {
    if (end - begin == 1) {
        return tree.leaf(begin);
    }
    std::uint64_t k = 1;
    while (k * 2 < end - begin) {
        k *= 2;
    }
    return nodeHash(naiveRoot(tree, begin, begin + k), naiveRoot(tree, begin + k, end));
}

TEST(Sha256, PublishedVectors) {
    // FIPS 180-2, appendix B.1 and B.2.
    EXPECT_EQ(sha256("abc").hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").hex(),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256("").hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Sha256, PiecesGiveTheWhole) {
    Hasher hasher;
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(hasher.update("ab").update("").update("c").finish(), sha256("abc"));
    }
}

TEST(Merkle, RootsOfTheEightWellKnownLeaves) {
    // The inputs and tree heads that the Certificate Transparency projects test with.
    const std::vector<std::string> inputs{std::string(),
                                          std::string("\x00", 1),
                                          "\x10",
                                          "\x20\x21",
                                          "\x30\x31",
                                          "\x40\x41\x42\x43",
                                          "\x50\x51\x52\x53\x54\x55\x56\x57",
                                          "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f"};
    const std::vector<std::string_view> roots{
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    MerkleFrontier frontier;
    MerkleTree tree;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        frontier.append(leafHash(inputs[i]));
        tree.append(leafHash(inputs[i]));
        EXPECT_EQ(frontier.root(), hashOfHex(roots[i])) << i;
        EXPECT_EQ(tree.root(i + 1), hashOfHex(roots[i])) << i;
    }
}

TEST(Merkle, EmptyTree) {
    EXPECT_EQ(MerkleFrontier().root(), sha256(""));
    EXPECT_EQ(MerkleTree().root(0), sha256(""));
    EXPECT_EQ(MerkleTree().size(), 0U);
}

TEST(Merkle, FrontierTreeAndDefinitionAgreeAtEverySize) {
    MerkleTree tree = treeOf(300);
    MerkleFrontier frontier;
    for (std::uint64_t size = 1; size <= tree.size(); ++size) {
        frontier.append(tree.leaf(size - 1));
        ASSERT_EQ(frontier.size(), size);
        ASSERT_EQ(frontier.root(), naiveRoot(tree, 0, size)) << size;
        ASSERT_EQ(tree.root(size), frontier.root()) << size;
    }
}

TEST(Merkle, EveryProofOfEverySmallTreeVerifies) {
    const MerkleTree tree = treeOf(70);
    for (std::uint64_t size = 1; size <= tree.size(); ++size) {
        for (std::uint64_t other = 1; other <= size; ++other) {
            const auto included = verifyInclusion(tree.leaf(other - 1), other - 1, size,
                                                  tree.inclusionProof(other - 1, size), tree.root(size));
            ASSERT_TRUE(included.ok()) << other << " in " << size;
            const auto consistent = verifyConsistency(other, tree.root(other), size, tree.root(size),
                                                      tree.consistencyProof(other, size));
            ASSERT_TRUE(consistent.ok()) << other << " to " << size;
        }
    }
}

TEST(Merkle, ProofsOfAMillionLeavesAreImmediate) {
    MerkleTree tree;
    const Hash leaf = leafHash("same");
    for (int i = 0; i < 1'000'000; ++i) {
        tree.append(leaf);
    }
    for (std::uint64_t size = 999'000; size < 1'000'000; ++size) {
        ASSERT_TRUE(
            verifyInclusion(leaf, size / 3, size, tree.inclusionProof(size / 3, size), tree.root(size)).ok());
        ASSERT_TRUE(verifyConsistency(size / 2, tree.root(size / 2), size, tree.root(size),
                                      tree.consistencyProof(size / 2, size))
                        .ok());
    }
}

Hash flipped(Hash hash, unsigned bit) {
    hash.bytes[bit / 8 % 32] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    return hash;
}

/// Every proof that differs from `proof` in one place: a bit of a hash, a hash too many, too few, two
/// swapped.
std::vector<std::vector<Hash>> damaged(const std::vector<Hash>& proof, unsigned bit) {
    std::vector<std::vector<Hash>> all;
    for (std::size_t i = 0; i < proof.size(); ++i) {
        all.push_back(proof);
        all.back()[i] = flipped(proof[i], bit);
        all.push_back(proof);
        all.back().erase(all.back().begin() + static_cast<std::ptrdiff_t>(i));
        all.push_back(proof);
        all.back().insert(all.back().begin() + static_cast<std::ptrdiff_t>(i), proof[i]);
        if (i > 0 && proof[i] != proof[i - 1]) {
            all.push_back(proof);
            std::swap(all.back()[i], all.back()[i - 1]);
        }
    }
    all.push_back(proof);
    all.back().push_back(leafHash("extra"));
    return all;
}

TEST(Merkle, InclusionOfRandomTreesHoldsAndEveryMutationFails) {
    EXPECT_TRUE(rc::check("inclusion", [] {
        const auto size = *rc::gen::inRange<std::uint64_t>(1, 200);
        const auto index = *rc::gen::inRange<std::uint64_t>(0, size);
        const auto bit = *rc::gen::inRange(0U, 256U);
        const MerkleTree tree = treeOf(size);
        const auto proof = tree.inclusionProof(index, size);
        const Hash root = tree.root(size);
        RC_ASSERT(verifyInclusion(tree.leaf(index), index, size, proof, root).ok());
        RC_ASSERT(!verifyInclusion(flipped(tree.leaf(index), bit), index, size, proof, root).ok());
        RC_ASSERT(!verifyInclusion(tree.leaf(index), index, size, proof, flipped(root, bit)).ok());
        for (std::uint64_t other = 0; other < size + 2; ++other) {
            RC_ASSERT(other == index || !verifyInclusion(tree.leaf(index), other, size, proof, root).ok());
        }
        for (const auto& bad : damaged(proof, bit)) {
            RC_ASSERT(!verifyInclusion(tree.leaf(index), index, size, bad, root).ok());
        }
    }));
}

TEST(Merkle, ConsistencyOfRandomTreesHoldsAndEveryMutationFails) {
    EXPECT_TRUE(rc::check("consistency", [] {
        const auto newSize = *rc::gen::inRange<std::uint64_t>(1, 200);
        const auto oldSize = *rc::gen::inRange<std::uint64_t>(1, newSize + 1);
        const auto bit = *rc::gen::inRange(0U, 256U);
        const MerkleTree tree = treeOf(newSize);
        const auto proof = tree.consistencyProof(oldSize, newSize);
        const Hash oldRoot = tree.root(oldSize);
        const Hash newRoot = tree.root(newSize);
        RC_ASSERT(verifyConsistency(oldSize, oldRoot, newSize, newRoot, proof).ok());
        RC_ASSERT(!verifyConsistency(oldSize, flipped(oldRoot, bit), newSize, newRoot, proof).ok());
        RC_ASSERT(!verifyConsistency(oldSize, oldRoot, newSize, flipped(newRoot, bit), proof).ok());
        for (const auto& bad : damaged(proof, bit)) {
            RC_ASSERT(!verifyConsistency(oldSize, oldRoot, newSize, newRoot, bad).ok());
        }
    }));
}

TEST(Merkle, FaultsAreNamed) {
    const MerkleTree tree = treeOf(11);
    const auto proof = tree.inclusionProof(4, 11);
    const std::vector<Hash> none;
    EXPECT_EQ(verifyInclusion(tree.leaf(4), 11, 11, proof, tree.root(11)).error(),
              InclusionFault::IndexBeyondSize);
    EXPECT_EQ(verifyInclusion(tree.leaf(0), 0, 0, none, tree.root(0)).error(),
              InclusionFault::IndexBeyondSize);
    EXPECT_EQ(verifyInclusion(tree.leaf(4), 4, 11, none, tree.root(11)).error(), InclusionFault::TooShort);
    EXPECT_EQ(verifyInclusion(tree.leaf(0), 0, 1, proof, tree.root(1)).error(), InclusionFault::TooLong);
    EXPECT_EQ(verifyInclusion(tree.leaf(5), 4, 11, proof, tree.root(11)).error(), InclusionFault::WrongRoot);
    EXPECT_TRUE(verifyInclusion(tree.leaf(0), 0, 1, none, tree.root(1)).ok()) << "one leaf";

    const auto way = tree.consistencyProof(6, 11);
    const auto verdict = [&](std::uint64_t from, const Hash& old, std::uint64_t to, const Hash& fresh,
                             const std::vector<Hash>& hashes) {
        return verifyConsistency(from, old, to, fresh, hashes).error();
    };
    EXPECT_EQ(verdict(0, emptyRoot(), 11, tree.root(11), none), ConsistencyFault::OldSizeZero);
    EXPECT_EQ(verdict(11, tree.root(11), 6, tree.root(6), way), ConsistencyFault::Rollback);
    EXPECT_EQ(verdict(6, tree.root(6), 6, tree.root(5), none), ConsistencyFault::EqualSizesDiffer);
    EXPECT_EQ(verdict(6, tree.root(6), 6, tree.root(6), way), ConsistencyFault::TooLong);
    EXPECT_EQ(verdict(6, tree.root(6), 11, tree.root(11), none), ConsistencyFault::TooShort);
    EXPECT_EQ(verdict(8, tree.root(8), 11, tree.root(11), none), ConsistencyFault::TooShort);
    EXPECT_EQ(verdict(6, tree.root(5), 11, tree.root(11), way), ConsistencyFault::WrongOldRoot);
    EXPECT_EQ(verdict(6, tree.root(6), 11, tree.root(10), way), ConsistencyFault::WrongNewRoot);
    EXPECT_TRUE(tree.consistencyProof(6, 6).empty());
    EXPECT_TRUE(verifyConsistency(6, tree.root(6), 6, tree.root(6), none).ok());
}

TEST(Merkle, AskingBeyondTheTreeIsAMistake) {
    const MerkleTree tree = treeOf(3);
    EXPECT_DEATH(static_cast<void>(tree.root(4)), "size");
    EXPECT_DEATH(static_cast<void>(tree.inclusionProof(3, 3)), "inside");
    EXPECT_DEATH(static_cast<void>(tree.consistencyProof(0, 3)), "older");
}

}  // namespace
}  // namespace alem
