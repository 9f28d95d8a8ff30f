#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/audit/verification.h"
#include "app/base/result.h"

namespace alem {

/// What contradicts that a row is the entry of this place, as far as that is seen before anything is asked of
/// the entry itself: its number, its form, and what its columns repeat. Nothing if it may be taken for it.
std::optional<LogFinding> misplaced(const StoredEntry& row, const Result<Entry, CodecFault>& decoded,
                                    std::int64_t place);

/// The evidence with this SHA-256, if it is there and is what it was: books are never made from other bytes.
std::optional<std::string> soundEvidence(const FundFile& fund, const Hash& hash);

}  // namespace alem
