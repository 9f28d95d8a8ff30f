#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "app/audit/merkle.h"
#include "app/audit/verification.h"

namespace alem {

/// What contradicts the seal of the last act: its officer's signature, or the root that they vouched for,
/// which stands for every entry before it. So whatever was changed in the log by somebody without a key is
/// noticed for the price of one signature (about 80 µs and the entries of one act); which entry it was is
/// found by verifyLog(). `tree`: over all entries as they are; `keyOf`: the key registered for an officer
/// (base64), empty where there is none. Nothing where the seal holds, or the signer changed their key by this
/// very act.
std::optional<LogFinding> lastSealFault(const FundFile& fund, const MerkleTree& tree, std::string_view origin,
                                        const std::function<std::string(const OfficerId&)>& keyOf);

}  // namespace alem
