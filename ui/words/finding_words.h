#pragma once

#include <QString>

#include "app/audit/verification.h"
#include "ui/wording/wording.h"

namespace alem {

/// What verification found wrong first: which entry, and what about it.
[[nodiscard]] QString findingSentence(const LogFinding& finding, const Wording& words);

/// What a checkpoint from outside says about the log.
[[nodiscard]] QString checkpointSentence(const CheckpointResult& result, const Wording& words);

}  // namespace alem
