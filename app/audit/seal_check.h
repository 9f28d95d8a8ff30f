#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/audit/merkle.h"
#include "app/audit/verification.h"

namespace alem {

/// What contradicts the seal at the end of an act, in this order: it is not by the key (base64) that was
/// registered for its officer, the officer vouched for other entries before it (`prior`: their root), or the
/// signature is not of this act. Nothing where it holds. Mistake: an act without entries, or without a seal.
std::optional<LogFinding> sealFault(std::span<const Entry> act, const std::string& key, const Hash& prior,
                                    std::string_view origin);

/// The same of the last act of a log. The root in its seal stands for every entry before it: whatever was
/// changed by somebody without a key is noticed for the price of one signature (about 80 µs and the entries
/// of one act); which entry it was is found by verifyLog(). `tree`: over all entries as they are; `keyOf`:
/// the key registered for an officer now, empty where there is none. Where the signer changed their key by
/// this very act, the log is searched for the one before.
std::optional<LogFinding> lastSealFault(const FundFile& fund, const MerkleTree& tree, std::string_view origin,
                                        const std::function<std::string(const OfficerId&)>& keyOf);

}  // namespace alem
