#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/value/hash.h"

namespace alem {

/// The tree of RFC 6962 / RFC 9162, section 2.1: leaf SHA-256(0x00 || bytes), node SHA-256(0x01 || left ||
/// right), split at the largest power of two below the size, empty tree SHA-256("").
[[nodiscard]] Hash leafHash(std::string_view entryBytes);
[[nodiscard]] Hash nodeHash(const Hash& left, const Hash& right);
[[nodiscard]] Hash emptyRoot();

/// The right edge of the tree: all that is needed to go on appending and to tell the root. At most 64 hashes.
class MerkleFrontier {
  public:
    void append(const Hash& leaf);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] Hash root() const;

  private:
    std::uint64_t m_size = 0;
    /// Roots of the complete subtrees, the largest first: one for each bit set in m_size.
    std::vector<Hash> m_edge;
};

/// The whole tree in memory (64 bytes for a leaf), for proofs: every complete subtree is hashed once, when
/// its last leaf arrives, so that a root or a proof of any earlier size costs some log2(size) squared hashes
/// at most.
class MerkleTree {
  public:
    /// Makes room for so many leaves at once, within reason: the number may come from a file that lies.
    void expect(std::uint64_t leaves);
    void append(const Hash& leaf);
    [[nodiscard]] std::uint64_t size() const { return m_levels.front().size(); }
    [[nodiscard]] const Hash& leaf(std::uint64_t index) const;

    /// The root when the log had `size` entries; a size beyond the tree is a mistake.
    [[nodiscard]] Hash root(std::uint64_t size) const;
    /// RFC 9162 2.1.3.1, from the leaf's sibling upwards. Mistakes: index >= size, size beyond the tree.
    [[nodiscard]] std::vector<Hash> inclusionProof(std::uint64_t index, std::uint64_t size) const;
    /// RFC 9162 2.1.4.1. Empty for equal sizes. Mistakes: oldSize 0 or above newSize, newSize beyond the
    /// tree.
    [[nodiscard]] std::vector<Hash> consistencyProof(std::uint64_t oldSize, std::uint64_t newSize) const;

  private:
    [[nodiscard]] Hash hashOf(std::uint64_t begin, std::uint64_t end) const;
    void appendPath(std::uint64_t index, std::uint64_t begin, std::uint64_t end,
                    std::vector<Hash>& proof) const;
    void appendSubproof(std::uint64_t oldEnd, std::uint64_t begin, std::uint64_t end, bool known,
                        std::vector<Hash>& proof) const;

    /// Level k holds the roots of all complete, aligned subtrees of 2^k leaves.
    std::vector<std::vector<Hash>> m_levels = std::vector<std::vector<Hash>>(1);
};

/// The ways an inclusion proof fails, in order of precedence.
enum class InclusionFault : std::uint8_t { IndexBeyondSize, TooShort, TooLong, WrongRoot };

/// RFC 9162 2.1.3.2: the leaf is number `index` of the tree with this size and root.
Result<Done, InclusionFault> verifyInclusion(const Hash& leaf, std::uint64_t index, std::uint64_t size,
                                             std::span<const Hash> proof, const Hash& root);

/// The ways a consistency proof fails, in order of precedence.
enum class ConsistencyFault : std::uint8_t {
    OldSizeZero,       ///< an empty tree proves nothing
    Rollback,          ///< the new tree is smaller than the old one
    EqualSizesDiffer,  ///< same size, other root
    TooShort,
    TooLong,
    WrongOldRoot,  ///< the proof does not start from the old tree: what lay before was changed
    WrongNewRoot,
};

/// RFC 9162 2.1.4.2: the tree of `newSize` starts with the tree of `oldSize`.
Result<Done, ConsistencyFault> verifyConsistency(std::uint64_t oldSize, const Hash& oldRoot,
                                                 std::uint64_t newSize, const Hash& newRoot,
                                                 std::span<const Hash> proof);

}  // namespace alem
