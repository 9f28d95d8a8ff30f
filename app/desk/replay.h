#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "app/audit/merkle.h"
#include "app/book/books.h"
#include "app/storage/fund_file.h"

namespace alem {

struct ReplayOutcome {
    /// The first entry that could not be read, or whose number is not its place. Nothing from it on is
    /// folded: what the books say would not be what the log says.
    std::optional<std::int64_t> broken;
    bool givenUp = false;
};

/// Told how many entries of how many have been folded; false gives up.
using ReplayProgress = std::function<bool(std::int64_t, std::int64_t)>;

/// Reads the whole log: the leaf of every entry goes into the tree (if there is one), every entry sealed by
/// `until` into the books. `progress` is asked every thousand entries or so, and at the end. File, tree and
/// books are touched by the caller's thread only; entries are decoded by one beside it.
ReplayOutcome replay(const FundFile& file, MerkleTree* tree, Books& books, Instant until,
                     const ReplayProgress& progress);

}  // namespace alem
