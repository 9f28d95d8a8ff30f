#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "app/audit/merkle.h"
#include "app/audit/verification.h"
#include "app/book/books.h"
#include "app/storage/fund_file.h"

namespace alem {

struct ReplayOutcome {
    /// The first entry that could not be read, or that is not the entry of its place, and what is wrong with
    /// it. Nothing from it on is folded: what the books say would not be what the log says. `entry` is set.
    std::optional<LogFinding> broken;
    bool givenUp = false;
};

/// Told how many entries of how many have been folded; false gives up.
using ReplayProgress = std::function<bool(std::int64_t, std::int64_t)>;

/// Folds the next row. What is wrong with it if it cannot be: it is not the entry of this place, or cannot
/// follow from those before it. Never asks for signatures: verification does, so that what is found here need
/// not be the first that is wrong.
std::optional<LogFinding> foldRow(Books& books, const StoredEntry& row,
                                  const Result<Entry, CodecFault>& entry, std::int64_t place);

/// Reads the whole log: the leaf of every entry goes into the tree (if there is one), every entry sealed by
/// `until` into the books. `progress` is asked every thousand entries or so, and at the end. File, tree and
/// books are touched by the caller's thread only; entries are decoded by one beside it.
ReplayOutcome replay(const FundFile& file, MerkleTree* tree, Books& books, Instant until,
                     const ReplayProgress& progress);

}  // namespace alem
