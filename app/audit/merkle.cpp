#include "app/audit/merkle.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "app/audit/sha256.h"
#include "app/base/check.h"

namespace alem {

namespace {

/// The largest power of two below `count`, which is at least 2.
std::uint64_t splitOf(std::uint64_t count) {
    return std::bit_floor(count - 1);
}

bool isOdd(std::uint64_t value) {
    return (value & 1U) != 0;
}

}  // namespace

Hash leafHash(std::string_view entryBytes) {
    thread_local Hasher hasher;
    return hasher.update(std::string_view("\0", 1)).update(entryBytes).finish();
}

Hash nodeHash(const Hash& left, const Hash& right) {
    thread_local Hasher hasher;
    std::array<char, 1 + 2 * sizeof(left.bytes)> message{'\1'};  // one call to OpenSSL costs less than three
    std::memcpy(message.data() + 1, left.bytes.data(), left.bytes.size());
    std::memcpy(message.data() + 1 + left.bytes.size(), right.bytes.data(), right.bytes.size());
    return hasher.update({message.data(), message.size()}).finish();
}

Hash emptyRoot() {
    return sha256({});
}

void MerkleFrontier::append(const Hash& leaf) {
    Hash node = leaf;
    for (std::uint64_t rest = m_size; isOdd(rest); rest >>= 1U) {
        node = nodeHash(m_edge.back(), node);
        m_edge.pop_back();
    }
    m_edge.push_back(node);
    ++m_size;
}

Hash MerkleFrontier::root() const {
    if (m_edge.empty()) {
        return emptyRoot();
    }
    Hash node = m_edge.back();
    for (std::size_t i = m_edge.size() - 1; i > 0; --i) {
        node = nodeHash(m_edge[i - 1], node);
    }
    return node;
}

void MerkleTree::expect(std::uint64_t leaves) {
    constexpr std::uint64_t withinReason = 1U << 20U;
    std::uint64_t nodes = std::min(leaves, withinReason);
    for (std::size_t level = 0; nodes > 0; ++level, nodes /= 2) {
        m_levels.resize(std::max(m_levels.size(), level + 1));
        m_levels[level].reserve(static_cast<std::size_t>(nodes));
    }
}

void MerkleTree::append(const Hash& leaf) {
    Hash node = leaf;
    for (std::size_t level = 0;; ++level) {
        if (level == m_levels.size()) {
            m_levels.emplace_back();
        }
        m_levels[level].push_back(node);
        const std::size_t count = m_levels[level].size();
        if (isOdd(count)) {
            return;
        }
        node = nodeHash(m_levels[level][count - 2], m_levels[level][count - 1]);
    }
}

const Hash& MerkleTree::leaf(std::uint64_t index) const {
    check(index < size(), "a leaf of the tree");
    return m_levels.front()[index];
}

Hash MerkleTree::root(std::uint64_t size) const {
    check(size <= this->size(), "a root of a size that the tree has had");
    return size == 0 ? emptyRoot() : hashOf(0, size);
}

/// `begin` is a multiple of the smallest power of two that is at least end - begin: so are both parts of a
/// split.
Hash MerkleTree::hashOf(std::uint64_t begin, std::uint64_t end) const {
    const std::uint64_t count = end - begin;
    if (std::has_single_bit(count)) {
        const auto level = static_cast<std::size_t>(std::countr_zero(count));
        return m_levels[level][begin >> level];
    }
    const std::uint64_t middle = begin + splitOf(count);
    return nodeHash(hashOf(begin, middle), hashOf(middle, end));
}

std::vector<Hash> MerkleTree::inclusionProof(std::uint64_t index, std::uint64_t size) const {
    check(index < size && size <= this->size(), "inclusion is proved of a leaf inside the tree");
    std::vector<Hash> proof;
    appendPath(index, 0, size, proof);
    return proof;
}

void MerkleTree::appendPath(std::uint64_t index, std::uint64_t begin, std::uint64_t end,
                            std::vector<Hash>& proof) const {
    if (end - begin == 1) {
        return;
    }
    const std::uint64_t middle = begin + splitOf(end - begin);
    if (index < middle) {
        appendPath(index, begin, middle, proof);
        proof.push_back(hashOf(middle, end));
    } else {
        appendPath(index, middle, end, proof);
        proof.push_back(hashOf(begin, middle));
    }
}

std::vector<Hash> MerkleTree::consistencyProof(std::uint64_t oldSize, std::uint64_t newSize) const {
    check(oldSize > 0 && oldSize <= newSize && newSize <= size(), "consistency is proved from an older tree");
    std::vector<Hash> proof;
    appendSubproof(oldSize, 0, newSize, true, proof);
    return proof;
}

/// SUBPROOF of the RFC, over leaves [begin, end), the old tree ending at `oldEnd`. `known` is its b: this
/// subtree is the whole old tree, whose root the verifier has already.
void MerkleTree::appendSubproof(std::uint64_t oldEnd, std::uint64_t begin, std::uint64_t end, bool known,
                                std::vector<Hash>& proof) const {
    if (oldEnd == end) {
        if (!known) {
            proof.push_back(hashOf(begin, end));
        }
        return;
    }
    const std::uint64_t middle = begin + splitOf(end - begin);
    if (oldEnd <= middle) {
        appendSubproof(oldEnd, begin, middle, known, proof);
        proof.push_back(hashOf(middle, end));
    } else {
        appendSubproof(oldEnd, middle, end, false, proof);
        proof.push_back(hashOf(begin, middle));
    }
}

Result<Done, InclusionFault> verifyInclusion(const Hash& leaf, std::uint64_t index, std::uint64_t size,
                                             std::span<const Hash> proof, const Hash& root) {
    if (index >= size) {
        return Fail{InclusionFault::IndexBeyondSize};
    }
    std::uint64_t place = index;
    std::uint64_t last = size - 1;
    Hash node = leaf;
    for (const Hash& sibling : proof) {
        if (last == 0) {
            return Fail{InclusionFault::TooLong};
        }
        if (isOdd(place) || place == last) {
            node = nodeHash(sibling, node);
            while (!isOdd(place) && place != 0) {
                place >>= 1U;
                last >>= 1U;
            }
        } else {
            node = nodeHash(node, sibling);
        }
        place >>= 1U;
        last >>= 1U;
    }
    if (last != 0) {
        return Fail{InclusionFault::TooShort};
    }
    if (node != root) {
        return Fail{InclusionFault::WrongRoot};
    }
    return Done{};
}

namespace {

/// Both roots as a consistency proof gives them, or how its length is wrong.
struct Roots {
    Hash older;
    Hash newer;
};

Result<Roots, ConsistencyFault> rootsOf(std::uint64_t oldSize, const Hash& oldRoot, std::uint64_t newSize,
                                        std::span<const Hash> proof) {
    std::uint64_t place = oldSize - 1;
    std::uint64_t last = newSize - 1;
    while (isOdd(place)) {
        place >>= 1U;
        last >>= 1U;
    }
    // An old tree that is one complete subtree starts the proof itself.
    const bool complete = std::has_single_bit(oldSize);
    if (!complete && proof.empty()) {
        return Fail{ConsistencyFault::TooShort};
    }
    const Hash& start = complete ? oldRoot : proof.front();
    Roots roots{start, start};
    for (const Hash& sibling : complete ? proof : proof.subspan(1)) {
        if (last == 0) {
            return Fail{ConsistencyFault::TooLong};
        }
        if (isOdd(place) || place == last) {
            roots.older = nodeHash(sibling, roots.older);
            roots.newer = nodeHash(sibling, roots.newer);
            while (!isOdd(place) && place != 0) {
                place >>= 1U;
                last >>= 1U;
            }
        } else {
            roots.newer = nodeHash(roots.newer, sibling);
        }
        place >>= 1U;
        last >>= 1U;
    }
    if (last != 0) {
        return Fail{ConsistencyFault::TooShort};
    }
    return roots;
}

}  // namespace

Result<Done, ConsistencyFault> verifyConsistency(std::uint64_t oldSize, const Hash& oldRoot,
                                                 std::uint64_t newSize, const Hash& newRoot,
                                                 std::span<const Hash> proof) {
    if (oldSize == 0) {
        return Fail{ConsistencyFault::OldSizeZero};
    }
    if (newSize < oldSize) {
        return Fail{ConsistencyFault::Rollback};
    }
    if (newSize == oldSize) {
        if (oldRoot != newRoot) {
            return Fail{ConsistencyFault::EqualSizesDiffer};
        }
        return proof.empty() ? Result<Done, ConsistencyFault>(Done{}) : Fail{ConsistencyFault::TooLong};
    }
    const auto roots = rootsOf(oldSize, oldRoot, newSize, proof);
    if (!roots) {
        return Fail{roots.error()};
    }
    if (roots->older != oldRoot) {
        return Fail{ConsistencyFault::WrongOldRoot};
    }
    if (roots->newer != newRoot) {
        return Fail{ConsistencyFault::WrongNewRoot};
    }
    return Done{};
}

}  // namespace alem
