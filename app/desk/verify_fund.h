#pragma once

#include <filesystem>

#include "app/audit/verification.h"
#include "app/base/result.h"
#include "app/storage/open_fault.h"

namespace alem {

/// Verifies the whole log of a fund (verifyLog) and, if it is sound so far, replays it: every entry must
/// follow from those before it, and no account may ever have given more than it had. Opens the file for
/// reading by itself, so it may run on any thread, beside a desk that writes. Tables that were altered and
/// pages that are damaged are findings; throws StorageFailure when the disk fails otherwise.
Result<Verification, OpenFault> verifyFund(const std::filesystem::path& path,
                                           const VerificationAnchors& anchors,
                                           const VerificationProgress& progress = {});

}  // namespace alem
