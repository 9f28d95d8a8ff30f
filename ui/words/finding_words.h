#pragma once

#include <QString>

#include "app/audit/verification.h"
#include "ui/wording/wording.h"

namespace alem {

/// What is wrong, and where: the first entry that is, or that an earlier one may be.
[[nodiscard]] QString findingSentence(const LogFinding& finding, const Wording& words);

/// What a checkpoint from outside says about the log.
[[nodiscard]] QString checkpointSentence(const CheckpointResult& result, const Wording& words);

/// What vouches for the log from outside, for how many entries, and what would add to it. Empty where the log
/// is not sound although something was given: what contradicts it is said by the others.
[[nodiscard]] QString anchorSentence(const Verification& found, const Wording& words);

}  // namespace alem
